"""A page as a person would see it, with the way back to the stored text."""

import re
from dataclasses import dataclass

from engine.ground.types import PageText, Span

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]+"
)
_DISGUISE = re.compile(
    "[\U000e0000-\U000e0fff]|(?<=[A-Za-z])[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064]"
    "(?=[A-Za-z])|[\u202d\u202e]|[\u200b-\u200d\u2060]{2,}|[\ufe00-\ufe0f]{3,}"
)
"""Tag characters, breaks inside Latin words, forced directions, runs of nothing."""

_RUN = re.compile(r"([^\w\n])\1{127}(?P<rest>\1+)")
"""A gap or ruler longer than any page is wide; what goes past that is left out."""
_CLOSING = re.compile(r"</[A-Za-z][\w.:-]*>")
_OPENING = re.compile(r"<(?P<name>[A-Za-z][\w.:-]*)(?P<rest>[^<>]*)>")
_HUMP = re.compile(r"([a-z])([A-Z])")
_LEAST_TAGS = 5
_DOUBLE_BREAK = re.compile(r"\n[ \t]*\n")
_DOUBLED = 0.9
_LEAST_LINES = 8


@dataclass(frozen=True, slots=True)
class VisiblePage:
    """What a page shows.

    Attributes:
        document: Index of its report in the case.
        text: Without characters that have no shape (zero width, tags, direction marks).
        origins: Offset in the stored text of each character of `text`; empty when equal.
    """

    document: int
    page: PageText
    text: str
    origins: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> Span:
        """Return the place in the stored text of a place in the visible text."""
        if not self.origins:
            return Span(start, end)
        return Span(self.origins[start], self.origins[end - 1] + 1)

    @property
    def is_disguised(self) -> bool:
        """Whether such characters stand where honest text has none."""
        return bool(_DISGUISE.search(self.page.text))


def visible(document: int, page: PageText) -> VisiblePage:
    """Return a page without the characters that nobody sees."""
    is_plain = not _UNSEEN.search(page.text)
    endless = {n for m in _RUN.finditer(page.text) for n in range(*m.span("rest"))}
    if is_plain and not endless:
        return VisiblePage(document, page, _single_spaced(_untagged(page.text)))
    kept = [n for n, sign in enumerate(page.text) if n not in endless and not _UNSEEN.match(sign)]
    text = "".join(page.text[n] for n in kept)
    text = _untagged(text) if is_plain else text
    return VisiblePage(document, page, _single_spaced(text), tuple(kept))


def _untagged(text: str) -> str:
    """Return a text of the same length in which tags that name fields read as labels."""
    if len(_CLOSING.findall(text)) < _LEAST_TAGS:
        return text
    text = _CLOSING.sub(lambda match: " " * len(match.group()), text)
    return _OPENING.sub(_as_label, text)


def _as_label(match: re.Match[str]) -> str:
    name = _HUMP.sub(r"\1 \2", match["name"].replace("_", " "))
    told = " ".join(re.findall(r"\"([^\"]*)\"", match["rest"]))
    label = f"{name} {told}".strip() + ":"
    return label.ljust(len(match.group()))[: len(match.group())]


def _single_spaced(text: str) -> str:
    """Return a text of the same length in which doubled line breaks are single.

    Some printers put an empty line after every line; there it parts no paragraphs.
    """
    lines = text.strip("\n").split("\n")
    full = sum(bool(line.strip()) for line in lines)
    gaps = sum(not line.strip() for line in lines)
    if full < _LEAST_LINES or gaps < _DOUBLED * (full - 1):
        return text
    return _DOUBLE_BREAK.sub(lambda match: " " * (len(match.group()) - 1) + "\n", text)
