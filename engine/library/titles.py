"""What a document is called, and when two documents are versions of one."""

import re
import unicodedata
from itertools import pairwise
from pathlib import PurePath

from engine.ground.types import PageText

_LONGEST = 200
_LONGEST_COVER = 160
_COVER = 600  # characters; a page with more is not a cover
_FIRST_TEXT = 3000  # characters of the first page in which its title is looked for
_LARGE = 3
_NUMBERED = re.compile(r"^(chapter|section|annex|part)?\s*\d", re.I)
_FROM_OFFICE = re.compile(
    r"^(microsoft (word|powerpoint|excel)|powerpoint presentation) ?-? *", re.I
)
_FILE_ENDING = re.compile(r"\.(docx?|pdf|indd|qxd|pptx?|odt|rtf|txt|html?|md|p65|fm)$", re.I)
_SAYS_NOTHING = re.compile(
    r"^(untitled|title|document|doc|new document|presentation|scan(ned)?( document)?|slide|image"
    r"|print|page|none|null|unknown|sans titre|sin título|sem título)[\s\d_.()-]*$",
    re.I,
)
_WORD = re.compile(r"\w+")
_COMPARED = 200_000  # characters of each text
SAME_TEXT = 0.5  # share of word pairs that two versions of one document have in common at least


def chosen(given: str, read: str, file_name: str, first: PageText | None = None) -> str:
    """Return the title of a document, from what the person said, the file, or its first page.

    A title in the file is believed when it is on the first page or reads like
    one; programs write file names and their own names there. Then a cover's
    large print counts, and last the file name.

    Args:
        given: What the person said.
        read: What the file says.
        file_name: Of the added file.
        first: The first page.
    """
    if tidy(given):
        return tidy(given)
    inside = tidy(_FILE_ENDING.sub("", _FROM_OFFICE.sub("", read)).replace("_", " "))
    text = "" if first is None else first.text
    if inside and not _SAYS_NOTHING.match(inside):
        if key(inside) and f" {key(inside)} " in f" {key(text[:_FIRST_TEXT])} ":
            return inside
        if len(inside.split()) > 1 and "_" not in read:
            return inside
    stem = tidy(_FILE_ENDING.sub("", PurePath(file_name).name).replace("_", " "))
    return (_from_cover(first) if first is not None else "") or stem or "Untitled"


def _from_cover(page: PageText) -> str:
    """The large print of a page that holds little else, or the only main heading at its top."""
    large = [heading for heading in page.headings if heading.level <= _LARGE]
    if not large:
        return ""
    start, last = large[0].start, large[-1].start
    if len(page.text) <= _COVER and large[0].level == min(each.level for each in large):
        end = page.text.find("\n", last + len(large[-1].title.rstrip()))
        whole = tidy(page.text[start : end if end >= 0 else None])
        if len(whole) <= _LONGEST_COVER:
            return whole
    main = [heading for heading in large if heading.level == 1]
    is_alone = len(main) == 1 and not page.text[: main[0].start].strip()
    title = tidy(main[0].title) if is_alone else ""
    return "" if _NUMBERED.match(title) or _SAYS_NOTHING.match(title) else title


def tidy(title: str) -> str:
    """Return a title on one line, without characters that do not print, of bearable length."""
    printable = "".join(
        " " if unicodedata.category(character) in {"Cc", "Cs", "Co", "Zl", "Zp"} else character
        for character in title
    )
    return " ".join(printable.split())[:_LONGEST].strip()


def key(title: str) -> str:
    """Return what two titles share when they differ only in case, accents' form and punctuation."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", title).casefold()))


def are_versions(old: str, new: str) -> bool:
    """Whether two texts are versions of one document rather than two that share a title.

    Chapters of one handbook often carry the handbook's title: replacing one by
    the other would hide it from every search, so the texts decide.
    """
    before, after = _pairs(old), _pairs(new)
    if not before or not after:
        return False
    return len(before & after) >= SAME_TEXT * max(len(before), len(after))


def _pairs(text: str) -> set[tuple[str, str]]:
    words = _WORD.findall(text[:_COMPARED].casefold())
    return set(pairwise(words))
