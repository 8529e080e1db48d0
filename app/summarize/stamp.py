"""Who checked a summary, and when."""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.window import display
from app.window.voices import Voice


@dataclass(frozen=True, slots=True)
class Stamp:
    """The mark of a person; said in words anew in every language.

    Attributes:
        at: ISO time in UTC.
    """

    name: str
    at: str

    @classmethod
    def now(cls, name: str) -> "Stamp":
        """Return the stamp of somebody who has checked it at this moment."""
        return cls(" ".join(name.split()), datetime.now(UTC).isoformat())

    def words(self, voice: Voice) -> str:
        """Return it as a sentence."""
        words = voice.say("Checked by %1, %2")
        return words.replace("%1", self.name).replace("%2", display.moment(self.at))
