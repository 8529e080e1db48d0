"""What the parts of a page are: the kinds of statement, and one statement with its place."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What part of a page a statement is."""

    SENTENCE = "sentence"
    ITEM = "item"
    ROW = "row"
    HEADER = "header"
    HEADING = "heading"
    FURNITURE = "furniture"
    INSTRUCTION = "instruction"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement on one page.

    Attributes:
        order: Its number among the statements given with it.
        start, end: Half-open span in the stored text of the page.
        text: For people: white space closed up, without the mark of a list.
        block: Where the paragraph, list item or row that it is part of starts.
        leads: Orders of what must stand before it to be understood: a caption
            and a header row, or the line that announces a list.
        section: The heading above it; empty when there is none on this page.
    """

    order: int
    start: int
    end: int
    text: str
    kind: Kind
    block: int = 0
    leads: tuple[int, ...] = ()
    section: str = ""

    @property
    def is_answer(self) -> bool:
        """Whether it can answer a question by itself, or with its leads."""
        return self.kind in {Kind.SENTENCE, Kind.ITEM, Kind.ROW}
