"""How well screening does on invented samples: red flags, false alerts, facts, speed."""

import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.clinical.facts import Facts
from engine.clinical.screening import Rules, Screening, screen
from engine.evaluation import collisions, frames, vignettes
from engine.evaluation.figures import Figure, Request
from engine.ground.paths import resources

HALVES = tuple("abcdefghijklmnpqrstuvwxyz")
"""Half "b" and those from "c" on were scored once before any rule was changed for them."""
SCORED = (
    "age_years",
    "sex",
    "pregnant",
    "gestation_weeks",
    "postpartum_days",
    "weight_kg",
    "temperature_c",
    "pulse",
    "rr",
    "sbp",
    "dbp",
    "spo2",
    "oxygen",
    "oxygen_l_min",
    "consciousness",
    "gcs",
    "crt_s",
    "glucose_mmol_l",
)
"""Facts whose precision and recall are counted."""

_HUNDRED_WORDS = (
    "65 year old man with crushing chest pain radiating to the left arm and sweating, denies "
    "fever, cough or stiff neck. T 39.2 RR 28 sats 88% RA BP 84/50 "
) * 4


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table.

    Attributes:
        goal: What is to be reached.
        at_least: Whether more is better.
        missed: Ids of the samples that went wrong.
    """

    name: str
    half: str
    value: float
    samples: int
    goal: float
    at_least: bool = True
    missed: tuple[str, ...] = ()


def figures(_request: Request) -> list[Figure]:
    """Return the table of `wardlight evaluate screening`; half "a" is not for reporting."""
    rules = Rules.load()
    return [
        Figure(
            f"{line.name}, half {line.half}" if line.half else line.name,
            line.value,
            target=line.goal,
            at_least=line.at_least,
            beside=f"{line.samples} samples; wrong: {', '.join(line.missed) or 'none'}",
        )
        for line in measure(rules=rules)
    ] + [*frames.figures(rules), *collisions.figures(), *vignettes.figures()]


def measure(folder: Path | None = None, rules: Rules | None = None) -> list[Measured]:
    """Return the figures of every half of the samples, and the time for 100 words.

    Args:
        folder: Of the sample files; the shipped ones when not given.
        rules: The shipped ones when not given.
    """
    place = folder or resources() / "evaluation" / "screening"
    used = rules or Rules.load()
    figures: list[Measured] = []
    for half in HALVES:
        if not any(_samples(place / "positives.jsonl", half)):
            continue
        figures.append(_recall(_samples(place / "positives.jsonl", half), used, half))
        if any(_samples(place / "negatives.jsonl", half)):
            figures.append(_false_alerts(_samples(place / "negatives.jsonl", half), used, half))
        texts = list(_samples(place / "facts.jsonl", half))
        figures.extend(_facts(texts, used, half) if texts else ())
    figures.append(_speed(used))
    return figures


def _samples(file: Path, half: str) -> Iterator[dict[str, Any]]:
    for line in file.read_text(encoding="utf-8").splitlines():
        sample: dict[str, Any] = json.loads(line)
        if sample["half"] == half:
            yield sample


def _flags(screening: Screening) -> set[str]:
    return {flag.id for flag in screening.red_flags}


def _recall(samples: Iterable[dict[str, Any]], rules: Rules, half: str) -> Measured:
    results = [
        (s["id"], not _flags(screen(s["text"], rules)).isdisjoint((s["flag"], *s.get("also", ()))))
        for s in samples
    ]
    missed = tuple(name for name, found in results if not found)
    share = 1 - len(missed) / len(results)
    return Measured("red flags: recall", half, share, len(results), 0.97, missed=missed)


def _false_alerts(samples: Iterable[dict[str, Any]], rules: Rules, half: str) -> Measured:
    results = [(s["id"], bool(_flags(screen(s["text"], rules)))) for s in samples]
    wrong = tuple(name for name, raised in results if raised)
    share = len(wrong) / len(results)
    return Measured(
        "red flags: false alerts", half, share, len(results), 0.05, at_least=False, missed=wrong
    )


def _facts(samples: list[dict[str, Any]], rules: Rules, half: str) -> list[Measured]:
    right: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed = []
    for sample in samples:
        facts = screen(sample["text"], rules).facts
        expected = sample["facts"]
        held = {name for name in SCORED if _agrees(facts, name, expected)}
        right.update(held)
        stated.update(name for name in SCORED if name in expected)
        found.update(name for name in SCORED if name in facts.single)
        wrong = {name for name in SCORED if name in expected or name in facts.single} - held
        if wrong or {x.name for x in facts.implausible} != set(sample["implausible"]):
            missed.append(sample["id"])
    total = len(samples)
    precision = right.total() / found.total()
    figures = [Measured("facts: precision", half, precision, total, 0.99, missed=tuple(missed))]
    for name in SCORED:
        if stated[name]:
            share = right[name] / stated[name]
            figures.append(Measured(f"facts: recall of {name}", half, share, stated[name], 0.95))
    return figures


def _agrees(facts: Facts, name: str, expected: dict[str, Any]) -> bool:
    """Whether a stated fact was read, numbers to within rounding."""
    if name not in expected or name not in facts.single:
        return False
    value = facts.single[name].value
    wanted = expected[name]
    if isinstance(wanted, (str, bool)) or isinstance(value, (str, bool)):
        return bool(value == wanted)
    return bool(abs(value - wanted) < 0.06)


def _speed(rules: Rules) -> Measured:
    screen(_HUNDRED_WORDS, rules)
    rounds = 20
    start = time.process_time()
    for _ in range(rounds):
        screen(_HUNDRED_WORDS, rules)
    taken = (time.process_time() - start) / rounds * 1000
    return Measured("screening of 100 words, CPU ms", "", taken, rounds, 20, at_least=False)
