"""Whether the lines of a summary stand where they belong, as far as the answer keys tell."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from engine.evaluation.figures import Figure

if TYPE_CHECKING:
    from engine.evaluation.summaries import Outcome

_MEDICINES = (
    "medications_started",
    "medications_changed",
    "medications_continued",
    "medications_stopped",
)
_APART = {
    "allergies": (*_MEDICINES, "diagnoses", "results"),
    "pending_results": ("diagnoses", "reason_for_admission", "procedures"),
    "follow_up": ("diagnoses", "reason_for_admission", "procedures", "allergies"),
    "advice": ("diagnoses", "reason_for_admission", "procedures", "allergies"),
    **dict.fromkeys(("medications", *_MEDICINES), ("allergies", "diagnoses", "patient")),
}
"""Slots in which a fact of a slot has no place; a sentence may tell two slots else."""
_LEAST_WORDS = 2


def measure(found: Sequence["Outcome"]) -> Figure:
    """Return the share of lines that no key speaks against, of all lines.

    A line speaks against a key when its slot is one that the report says nothing for, or
    when it holds a fact that belongs to another slot and none of its own.
    """
    lines = sum(len(slot.lines) for one in found for slot in one.summary.slots)
    wrong = sum(1 for one in found for _ in misplaced(one))
    return Figure(
        "lines that stand in a slot of theirs",
        1 - wrong / max(1, lines),
        target=0.97,
        beside=f"{wrong} of {lines} elsewhere",
    )


def misplaced(one: "Outcome") -> Iterator[tuple[str, str]]:
    """Yield slot and text of each line that stands where it does not belong."""
    facts = [fact.lower().split("|") for fact in one.report.must]
    for slot in one.summary.slots:
        own = [words for name, *words in facts if _is_of(name, slot.id)]
        others = [words for name, *words in facts if slot.id in _APART.get(name, ())]
        for line in slot.lines:
            text = line.text.lower()
            is_foreign = any(_holds(text, words) for words in others)
            is_own = any(all(word in text for word in words) for words in own)
            if slot.id not in one.report.stated or (is_foreign and not is_own):
                yield slot.id, line.text


def _is_of(name: str, slot: str) -> bool:
    return name == slot or (name == "medications" and slot.startswith("medications"))


def _holds(text: str, words: Sequence[str]) -> bool:
    return len(words) >= _LEAST_WORDS and all(word in text for word in words)
