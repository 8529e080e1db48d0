"""What the Ask tab holds, handed on when its screen is built anew in another language."""

from dataclasses import dataclass

from app.ask.turns import Turn
from engine.ground.answers import Answer, Filters
from engine.ground.history import FeedbackKind, HistoryId


@dataclass(frozen=True, slots=True)
class Carried:
    """Everything typed and shown for one patient.

    Attributes:
        typed: In the question box.
        follow_up: In the line for a follow-up.
        asked: The question that is answered.
        quoted, phrased: Its answer; None where there is none.
        number: Its entry in the history.
        verdict, note: What a clinician said about it, and what is typed about it.
    """

    typed: str
    follow_up: str
    filters: Filters
    asked: str
    turns: tuple[Turn, ...]
    quoted: Answer | None
    phrased: Answer | None
    number: HistoryId | None
    verdict: FeedbackKind | None
    note: str
