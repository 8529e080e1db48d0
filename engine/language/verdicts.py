"""When the files of a pack were last hashed and what came of it, kept beside the packs."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from engine.ground.errors import EngineError
from engine.ground.paths import make_private_folder, written_durably
from engine.ground.types import PackCard

FILE_NAME = "verified.json"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What hashing every file of a pack told.

    Attributes:
        day: ISO date on this computer.
        sha256: Of the weights or the graph then; of another file the verdict says nothing.
        problem: What was wrong; empty where every file was what its manifest says.
    """

    day: str
    sha256: str
    problem: str = ""


def load(models: Path) -> dict[str, Verdict]:
    """Return the last verdicts by name of the pack; a broken file counts as none."""
    try:
        return msgspec.json.decode((models / FILE_NAME).read_bytes(), type=dict[str, Verdict])
    except (OSError, msgspec.MsgspecError):
        return {}


def note(models: Path, card: PackCard, *, problem: str = "") -> None:
    """Keep the verdict of now; a disk that does not take it costs only the date."""
    day = datetime.now(UTC).astimezone().date().isoformat()
    kept = load(models) | {card.name: Verdict(day, card.sha256, problem)}
    with suppress(EngineError):
        make_private_folder(models)
        with written_durably(models / FILE_NAME) as file:
            file.write(msgspec.json.format(msgspec.json.encode(kept), indent=2) + b"\n")


def shown(card: PackCard, verdict: Verdict | None) -> PackCard:
    """Return a card with its last verdict, if that was about the same file."""
    if verdict is None or card.state != "ready" or verdict.sha256 != card.sha256:
        return card
    if verdict.problem:
        return replace(card, state="damaged", problem=verdict.problem)
    return replace(card, verified_on=verdict.day)
