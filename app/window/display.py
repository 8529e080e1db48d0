"""How dates, counts and document facts are written for people, after NHS display guidance.

Dates are DD-Mmm-YYYY with English months and times HH:mm whatever the region is set to
(NHS Common User Interface, date and time display, D+Ta-0002 to 0010 and D+Tb-0001 to 0006).
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.window.language import counted, say
from engine.ground.types import DocumentCard, DocumentClass, DocumentState, PageFlag

_PARTS = re.compile(r"[/\\]+(?=\S)|_(?=\w)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
REVIEW_SOON_DAYS = 30
_RIGHT_TO_LEFT = (("\u0590", "\u08ff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufeff"))

_LATIN = "A-Za-z0-9\u00b5\u03bc\u00b0%\u00b2\u00b3"
_INSIDE = rf"[{_LATIN}.,:/+\u2013\u00d7-]|\s(?=[{_LATIN}\u00d7])"
_RUN = re.compile(rf"[{_LATIN}](?:{_INSIDE})*[{_LATIN}]|\d")


def day(iso: str) -> str:
    """Return an ISO date as DD-Mmm-YYYY, or "Not recorded"."""
    try:
        on = date.fromisoformat(iso[:10])
    except ValueError:
        return say("Not recorded")
    return left_to_right(f"{on.day:02d}-{_MONTHS[on.month - 1]}-{on.year:04d}")


def moment(iso: str) -> str:
    """Return an ISO UTC time as local DD-Mmm-YYYY HH:mm, or "Not recorded"."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return say("Not recorded")
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    local = at.astimezone()
    return f"{day(local.date().isoformat())} {local:%H:%M}"


def left_to_right(text: str) -> str:
    """Return text that a right-to-left line must not turn around (0.5 mg, "Add files…")."""
    if not text or direction(text) == "rtl":
        return text
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"\u2066{text}\u2069"
    return text


def breakable(text: str) -> str:
    """Return a path or a long name that may be broken between its parts, without a hyphen."""
    return _PARTS.sub("\\g<0>\u200b", text)


def table_row(*cells: str) -> str:
    """Return the HTML cells of a row; Qt mirrors no table, so its order is turned here."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = "right" if is_mirrored else "left"
    ordered = reversed(cells) if is_mirrored else cells
    return f"<tr>{''.join(f'<td align={side!r}>{cell}</td>' for cell in ordered)}</tr>"


def number(value: int) -> str:
    """Return a count with a comma from one thousand on."""
    return f"{value:,}"


def size(size_bytes: int) -> str:
    """Return a file size in kB or MB."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1_000_000:.1f} MB"


def direction(text: str) -> str:
    """Return rtl or ltr by the first strong letter of a paragraph."""
    for letter in text[:200]:
        if any(first <= letter <= last for first, last in _RIGHT_TO_LEFT):
            return "rtl"
        if letter.isalpha():
            return "ltr"
    return "ltr"


def with_isolates(text: str) -> str:
    """Return a right-to-left text in which numbers with units, codes and drug names keep order."""
    if direction(text) == "ltr":
        return text
    return _RUN.sub("\u2066\\g<0>\u2069", text)


@dataclass(frozen=True, slots=True)
class Tag:
    """A short word with a color role; the word alone says everything.

    Attributes:
        role: quiet, info, success, warning, danger.
    """

    text: str
    role: str


def class_name(document_class: DocumentClass) -> str:
    """Return the word for how far a document may be trusted."""
    return {
        DocumentClass.GUIDELINE: say("Guideline"),
        DocumentClass.REFERENCE: say("Reference"),
        DocumentClass.UNVERIFIED: say("Unverified"),
    }[document_class]


def class_tag(document_class: DocumentClass) -> Tag:
    """Return the tag for how far a document may be trusted."""
    role = {
        DocumentClass.GUIDELINE: "info",
        DocumentClass.REFERENCE: "quiet",
        DocumentClass.UNVERIFIED: "warning",
    }[document_class]
    return Tag(class_name(document_class), role)


def review_tag(review_by: str, today: date | None = None) -> Tag | None:
    """Return "Past review date" in red, "Review in N days" in amber, or nothing."""
    try:
        due = date.fromisoformat(review_by)
    except ValueError:
        return None
    days = (due - (today or datetime.now().astimezone().date())).days
    if days < 0:
        return Tag(say("Past review date"), "danger")
    if days == 0:
        return Tag(say("Review due today"), "amber")
    if days <= REVIEW_SOON_DAYS:
        text = counted("Review in %1 days", "Review in %1 day", days)
        return Tag(text, "amber")
    return None


def state_tag(card: DocumentCard, *, by_words_only: bool = False) -> Tag:
    """Return where a document stands, in words, with percent while indexing.

    Args:
        card: The document.
        by_words_only: No embedder is installed, so that indexing never goes on.
    """
    if card.state is DocumentState.DAMAGED:
        return Tag(say("Damaged"), "danger")
    if card.state is DocumentState.SUPERSEDED:
        return Tag(say("Replaced"), "quiet")
    if card.vectors < card.chunks and by_words_only:
        return Tag(say("Ready (by words)"), "success")
    if card.vectors < card.chunks:
        percent = 100 * card.vectors // card.chunks
        return Tag(say("Indexing %1 %").replace("%1", str(percent)), "info")
    review = review_tag(card.review_by)
    if review is not None and review.role == "danger":
        return Tag(say("Expired"), "danger")
    return Tag(say("Ready (scanned)") if PageFlag.SCAN in card.flags else say("Ready"), "success")


def flag_sentence(flag: PageFlag) -> str:
    """Return what a page flag means for the person who reads the document."""
    return {
        PageFlag.SCAN: say("Some pages are scans; their text was read by OCR."),
        PageFlag.LOW_OCR_CONFIDENCE: say(
            "On some pages OCR was unsure; check numbers and units against the page image."
        ),
        PageFlag.GARBLED: say("Some text came out garbled; read those pages as images."),
        PageFlag.BROKEN_TABLE: say("A table could not be read row by row; check its values."),
        PageFlag.HIDDEN_TEXT: say(
            "The file holds text that is invisible on the page; it is never used in answers."
        ),
        PageFlag.INCOMPLETE: say("Part of the file could not be read; check the original."),
    }[flag]


def language_name(code: str) -> str:
    """Return the English name of a language code, or the code itself."""
    from PySide6.QtCore import QLocale

    if not code:
        return say("Unknown")
    language = QLocale.codeToLanguage(code[:3])
    if language == QLocale.Language.AnyLanguage:
        return code
    return QLocale.languageToString(language)
