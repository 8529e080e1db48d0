"""Whether the banners of allergy, pregnancy, breastfeeding, age and kidneys are raised (C8).

Each sample is what a ward writes of an invented patient and a drug that an answer names;
some must raise no banner of their kind.
"""

import json
from pathlib import Path
from typing import Any

from engine.clinical.banners import DrugSafety
from engine.clinical.drugs import DrugBook
from engine.clinical.screening import Rules, screen
from engine.evaluation.figures import Figure
from engine.ground.paths import resources

RAISED = 1.0
FALSELY_RAISED = 0.05


def samples(path: Path | None = None) -> list[dict[str, Any]]:
    """Return the samples: id, kind, text, drug, and whether a banner must be raised."""
    file = path or resources() / "evaluation" / "screening" / "collisions.jsonl"
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def wrong(rules: Rules | None = None, safety: DrugSafety | None = None) -> list[dict[str, Any]]:
    """Return the samples whose banner is missing, or raised without cause."""
    used = rules or Rules.load(drugs=DrugBook.load().generic_by_name())
    book = safety or DrugSafety.load()
    return [one for one in samples() if _is_raised(one, used, book) is not one["raised"]]


def figures() -> list[Figure]:
    """Return the share of collisions told, and of banners without cause."""
    every, failed = samples(), wrong()
    found = []
    for name, raised, target in (
        ("drug collisions told", True, RAISED),
        ("drug banners without cause", False, FALSELY_RAISED),
    ):
        total = sum(one["raised"] is raised for one in every)
        ids = [one["id"] for one in failed if one["raised"] is raised]
        share = 1 - len(ids) / total if raised else len(ids) / total
        beside = f"{total} samples; wrong: {', '.join(ids) or 'none'}"
        found.append(Figure(name, share, target=target, at_least=raised, beside=beside))
    return found


def _is_raised(sample: dict[str, Any], rules: Rules, safety: DrugSafety) -> bool:
    facts = screen(sample["text"], rules).facts.as_json()
    banners = safety.collisions(facts, f"Give {sample['drug']} as the guideline says.")
    return any(banner.kind.value == sample["kind"] for banner in banners)
