"""The support gate on pairs that were written before any rule was looked at for them.

Each batch is a TOML file of passages with true and altered sentences of our own.
What the gate did at first contact, before anything was mended for the batch, is
written in the batch and stays there.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from engine.clinical.support import SupportGate
from engine.evaluation.figures import Figure
from engine.ground.answers import Support
from engine.ground.paths import resources

TRUE_PASSED = 0.90
ALTERED_CAUGHT = 0.95


class _Passage(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A source with true sentences, and altered ones with the kind of alteration."""

    id: str
    source: str
    true: tuple[str, ...]
    altered: tuple[tuple[str, str], ...]


class Batch(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One file of pairs.

    Attributes:
        first_contact: Right and all of "true" and "altered" before anything was mended.
        refused: True sentences that are still refused where these are more than the
            target allows; the figure shows the target as missed.
    """

    title: str
    first_contact: dict[str, str]
    passage: tuple[_Passage, ...]
    refused: int = 0


def batches() -> dict[str, Batch]:
    """Return the batches by file name, in the order in which they were written."""
    folder = resources() / "evaluation" / "support"
    return {path.stem: _read(path) for path in sorted(folder.glob("fresh*.toml"))}


def _read(path: Path) -> Batch:
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Batch)


def wrong(batch: Batch, gate: SupportGate) -> Iterator[tuple[str, str]]:
    """Yield kind and sentence of every pair that the gate judges wrongly."""
    for passage in batch.passage:
        prepared = gate.prepare([passage.source])
        pairs = [("true", sentence) for sentence in passage.true]
        for kind, sentence in (*pairs, *passage.altered):
            passed = gate.judge(sentence, prepared).level is Support.SUPPORTED
            if passed is not (kind == "true"):
                yield kind, sentence


def figures(gate: SupportGate) -> list[Figure]:
    """Return the share of true sentences passed and of altered ones caught, by batch."""
    found = []
    for name, batch in batches().items():
        missed = Counter("true" if kind == "true" else "altered" for kind, _ in wrong(batch, gate))
        totals = {
            "true": sum(len(passage.true) for passage in batch.passage),
            "altered": sum(len(passage.altered) for passage in batch.passage),
        }
        found += [
            Figure(
                f"{name.replace('_', ' ')}, {kind}",
                1 - missed[kind] / total,
                target=TRUE_PASSED if kind == "true" else ALTERED_CAUGHT,
                beside=f"of {total}; at first contact {batch.first_contact[kind]}",
            )
            for kind, total in totals.items()
        ]
    return found
