"""Whether the one item that a vignette leaves out is asked for, and little else (C3).

A vignette's text holds one part in braces: as stated, a bar, and what stands there when
the item is left out. All that matters beside it is stated.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from engine.clinical.drugs import DrugBook
from engine.clinical.screening import Rules, screen
from engine.evaluation.figures import Figure
from engine.ground.paths import resources

NAMED = 0.95
IRRELEVANT = 1.0
_PART = re.compile(r"\{([^|}]*)\|([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of one vignette.

    Attributes:
        named: Whether the item left out was asked for.
        beside: What else was asked for, though it is stated or does not matter.
        whole: What was asked for although nothing was left out.
    """

    id: str
    named: bool
    beside: tuple[str, ...]
    whole: tuple[str, ...]


def asked(rules: Rules | None = None, path: Path | None = None) -> list[Asked]:
    """Return what is asked of each vignette, whole and with its item left out."""
    file = path or resources() / "evaluation" / "screening" / "vignettes.jsonl"
    used = rules or Rules.load(drugs=DrugBook.load().generic_by_name())
    found = []
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        less = _ids(_PART.sub(r"\2", row["text"]), used)
        whole = _ids(_PART.sub(r"\1", row["text"]), used)
        beside = tuple(name for name in less if name != row["left_out"])
        found.append(Asked(row["id"], row["left_out"] in less, beside, whole))
    return found


def figures() -> list[Figure]:
    """Return the share of items named, and how many irrelevant asks a vignette has."""
    every = asked()
    missed = ", ".join(one.id for one in every if not one.named) or "none"
    total = len(every)
    return [
        Figure(
            "missing items named", sum(one.named for one in every) / total, target=NAMED,
            beside=f"{total} vignettes; wrong: {missed}",
        ),
        Figure(
            "irrelevant asks of a vignette", sum(len(one.beside) for one in every) / total,
            target=IRRELEVANT, at_least=False, beside=f"{total} vignettes",
        ),
    ]  # fmt: skip


def _ids(text: str, rules: Rules) -> tuple[str, ...]:
    return tuple(item.id for item in screen(text, rules).missing)
