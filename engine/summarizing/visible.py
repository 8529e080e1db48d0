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
    if not _UNSEEN.search(page.text):
        return VisiblePage(document, page, page.text)
    kept = [n for n, sign in enumerate(page.text) if not _UNSEEN.match(sign)]
    text = "".join(page.text[n] for n in kept)
    return VisiblePage(document, page, text, tuple(kept))
