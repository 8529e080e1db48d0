"""What the Summarize tab hands to the one that is built in another language."""

from dataclasses import dataclass

from app.summarize.intake import Handed
from app.summarize.stamp import Stamp
from engine.ground.summaries import Summary


@dataclass(frozen=True, slots=True)
class Carried:
    """A case with what was made of it.

    Attributes:
        summary: As it is shown; None where none is, and it is made anew.
        stamp: Who checked it.
        manner: Numbers of what is chosen in the toolbar.
        at: Number of the place that is shown.
    """

    case: Handed
    summary: Summary | None
    stamp: Stamp | None
    manner: tuple[int, ...]
    at: int | None
    is_together: bool
