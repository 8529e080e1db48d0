"""What a document is called, and when two documents are versions of one."""

import re
import unicodedata
from itertools import pairwise
from pathlib import PurePath

_LONGEST = 200
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


def chosen(given: str, read: str, file_name: str) -> str:
    """Return the title of a document: as the person says, else as the file says, else its name."""
    if tidy(given):
        return tidy(given)
    inside = tidy(_FILE_ENDING.sub("", _FROM_OFFICE.sub("", read)))
    if inside and not _SAYS_NOTHING.match(inside):
        return inside
    stem = tidy(_FILE_ENDING.sub("", PurePath(file_name).name).replace("_", " "))
    return stem or "Untitled"


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
