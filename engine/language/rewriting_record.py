"""Whether shortening questions by the model was measured to help the search, kept in the home.

`wardlight evaluate rewriting` writes it; without it, or for other weights or another
prompt than were measured, questions are searched as they were typed.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.ground.models import ModelCard
from engine.ground.paths import make_private_folder, written_durably

FILE_NAME = "rewriting.json"


@dataclass(frozen=True, slots=True)
class Record:
    """What was measured once.

    Attributes:
        model, sha256: Of the model that was measured.
        template: Label of its prompt file, with version and hash.
        questions: How many were asked.
        gain: In nDCG@10, over the deterministic expansion alone.
        low, high: Its 95 % interval.
    """

    model: str
    sha256: str
    template: str
    questions: int
    gain: float
    low: float
    high: float


def helps(models: Path, card: ModelCard, template: str) -> bool:
    """Whether this model with this prompt was measured, and surely gained something."""
    found = load(models)
    if found is None or found.low <= 0:
        return False
    return (found.model, found.sha256, found.template) == (card.name, card.sha256, template)


def load(models: Path) -> Record | None:
    """Return what was measured; a missing or broken file counts as nothing."""
    try:
        return msgspec.json.decode((models / FILE_NAME).read_bytes(), type=Record)
    except (OSError, msgspec.MsgspecError):
        return None


def save(models: Path, record: Record) -> None:
    """Keep what was measured.

    Raises:
        StorageError: The disk did not take it.
    """
    make_private_folder(models)
    body = msgspec.json.format(msgspec.json.encode(record), indent=2)
    with written_durably(models / FILE_NAME) as file:
        file.write(body + b"\n")
