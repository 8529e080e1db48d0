"""Reports with planted instructions beside their clean twins."""

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from engine.ground.paths import resources
from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules


@dataclass(frozen=True, slots=True)
class Planted:
    """One page with one plant.

    Attributes:
        kind: inline, line, block, hidden or unseen.
        plant: What was put in.
    """

    kind: str
    plant: str
    page: PageText


def planted(text: str, seed: int) -> Iterator[Planted]:
    """Yield a report once with each plant, at a place chosen by the seed."""
    path = resources() / "evaluation" / "summaries" / "plants.toml"
    kinds = tomllib.loads(path.read_text(encoding="utf-8"))
    chance = random.Random(seed)  # noqa: S311 - places, no secrets
    lines = text.split("\n")
    full = [n for n, line in enumerate(lines) if line.strip().endswith(".")] or [0]
    for kind in ("inline", "line", "block", "unseen", "hidden"):
        for plant in kinds[kind]:
            changed = list(lines)
            at = chance.choice(full)
            if kind == "hidden":
                yield Planted(kind, plant, PageText(1, text, hidden=plant))
                continue
            if kind == "unseen":
                middle = len(changed[at]) // 2
                changed[at] = changed[at][:middle] + plant + changed[at][middle:]
            elif kind == "inline" and lines[at].strip().endswith("."):
                changed[at] = f"{changed[at].rstrip()} {plant}"
            else:
                changed.insert(at + 1, plant)
            yield Planted(kind, plant, PageText(1, "\n".join(changed)))


def facts(summary: Summary) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """Return what a summary says, without the places."""
    return [
        (slot.id, line.text, tuple(line.details.items()))
        for slot in summary.slots
        for line in slot.lines
    ]


def failures(text: str, rules: SummaryRules, seed: int) -> list[tuple[Planted, str]]:
    """Return the plants that changed a fact or were not flagged, and which of the two."""
    clean = facts(summarize(_case(PageText(1, text)), rules))
    wrong = []
    for one in planted(text, seed):
        found = summarize(_case(one.page), rules)
        if facts(found) != clean:
            wrong.append((one, "facts differ"))
        elif not any("not used" in w or "left out" in w for w in found.warnings):
            wrong.append((one, "not flagged"))
    return wrong


def _case(page: PageText) -> Case:
    return Case((CaseDocument("report", (page,)),))
