"""Every place that a summary leads to, and the lines that lead there."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.summarize import clinical_lines
from engine.ground.summaries import LineSource, SlotId, Summary, SummarySlot


@dataclass(frozen=True, slots=True)
class Trail:
    """Every place that a summary leads to, in the order in which they stand on the screen.

    Attributes:
        places: One per source of a line, then one per omission.
        lines: Slot and line number that each place belongs to; None for omissions.
    """

    places: tuple[LineSource, ...]
    lines: tuple[tuple[str, int] | None, ...]

    @classmethod
    def of(cls, summary: Summary) -> "Trail":
        """Return the trail of a summary."""
        found = [
            (source, (slot.id, number))
            for slot in summary.slots
            for number in order(summary, slot)
            for source in slot.lines[number].sources
        ]
        left = [one.source for one in summary.omissions]
        return cls(
            (*(place for place, _ in found), *left),
            (*(line for _, line in found), *(None for _ in left)),
        )

    def of_line(self, slot: str, number: int) -> list[int]:
        """Return the numbers of the places of a line."""
        return [at for at, line in enumerate(self.lines) if line == (slot, number)]

    def line_of(self, at: int) -> tuple[int, ...]:
        """Return the places of the line that a place belongs to, itself first."""
        line = self.lines[at]
        others = self.of_line(*line) if line is not None else []
        return (at, *(other for other in others if other != at))

    def using(self, document: str, page: int, first: int, last: int) -> tuple[int, ...]:
        """Return the places that share a character with a stretch of a page."""
        return tuple(
            number
            for number, place in enumerate(self.places)
            if (place.document, place.page) == (document, page)
            and place.start < last
            and first < place.end
        )

    def behind(self, document: str, page: int, at: int) -> int | None:
        """Return the place on a page that ends first behind a character; None for none."""
        found = [
            (place.end, number)
            for number, place in enumerate(self.places)
            if (place.document, place.page) == (document, page) and place.end > at
        ]
        return min(found)[1] if found else None


NOWHERE = Trail((), ())


def order(summary: Summary, slot: SummarySlot) -> Sequence[int]:
    """Return the numbers of the lines of a slot in the order in which they are shown."""
    is_sorted = slot.id == SlotId.ALLERGIES and summary.kind != "plain"
    return clinical_lines.alphabetical(slot.lines) if is_sorted else range(len(slot.lines))
