"""A line of a summary before it is checked: its slot, its words and the pieces it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.summarizing.outline import Piece


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule proposes for a slot; every word of `text` is copied from `pieces`.

    Attributes:
        rank: 0 for lines that every length shows, 1 from standard on, 2 for full only.
    """

    slot: str
    text: str
    pieces: tuple[Piece, ...]
    details: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    rank: int = 0

    @property
    def order(self) -> int:
        """Place of the first piece in the case."""
        return self.pieces[0].order
