"""What fills a slot that no heading and no sentence of its own fills: the next best sentence."""

import re
from collections.abc import Sequence

from engine.ground.summaries import SlotId
from engine.summarizing.allergies import tells_harm
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_PROBLEM = re.compile(r"[A-Z][^:.;]{2,60}:\s+\S")
_NAMES = re.compile(r"(?=.*[a-z])(?:(?:[A-Z][\w'’&.-]*|and|of|the|&)(?:[\s,–-]+|$))+$")
"""A line of names in capitals, as a letter's head has it; capitals alone are none."""
_FIRST = 30
_WEAK = 3
_SENTENCE = 11
_LEAST_TOLD = 6
_REASON_KINDS = ("", "course", "history", "diagnoses", "patient", "past_history", "examination")
_NO_REASON = (SlotId.FOLLOW_UP, SlotId.ADVICE, SlotId.ALLERGIES, SlotId.PENDING)


def drafts(found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return lines for the slots that are still empty, and the reason beside the history."""
    told = list(found)
    for fill in (_reason, _patient, _diagnosis, _course):
        told += fill(told, pieces, rules)
    return told[len(found) :]


def _reason(found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return what the history or the course says of the reason, beside or instead of a heading."""
    history = [piece for piece in pieces if piece.kind == "history"]
    told = [p for p in history[:6] if rules.cue("reason", p.text)]
    told = [p for p in told if not rules.cue("earlier_stay", p.text)] or told
    if told or any(draft.slot == SlotId.REASON for draft in found):
        return [Draft(SlotId.REASON, piece.text, (piece,)) for piece in told[:1]]
    course = [piece for piece in pieces if piece.kind == "course"]
    told = [piece for piece in course[:4] if rules.cue("reason", piece.text)]
    told = told or _with_symptoms(found, pieces, rules) or history or _first_told(course, rules)
    return [Draft(SlotId.REASON, piece.text, (piece,)) for piece in told[:1]]


def _first_told(course: Sequence[Piece], rules: SummaryRules) -> list[Piece]:
    """Return the first sentence of a course of several, if it tells how it began."""
    told = [piece for piece in course if len(piece.text.split()) >= _LEAST_TOLD]
    is_begun = len(told) > 1 and not rules.drugs.find(told[0].text)
    is_done = is_begun and any(rules.cue(c, told[0].text) for c in ("was_done", "procedure"))
    return told[:1] if is_begun and not is_done else []


def _with_symptoms(
    found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules
) -> list[Piece]:
    """Return sentences that tell complaints, in the first half of a report."""
    taken = {draft.order for draft in found if draft.slot in _NO_REASON or "medic" in draft.slot}
    early = [p for p in pieces if p.kind in _REASON_KINDS][: max(_WEAK, len(pieces) * 2 // 3)]
    free = [p for p in early if p.order not in taken and not rules.cue("advice", p.text)]
    named = {draft.order for draft in found if draft.slot == SlotId.DIAGNOSES}
    told = [p for p in free if rules.cue("symptom", p.text) and not _NAMES.match(p.text)]
    told = [p for p in told if p.order not in named or len(p.text.split()) >= _SENTENCE]
    return sorted(told, key=lambda piece: piece.order in named)


def _patient(found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return the sentence that tells age or sex when no heading gives the patient."""
    if any(draft.slot == SlotId.PATIENT for draft in found):
        return []
    kinds = ("", "history", "reason", "course", "assessment_plan", "diagnoses")
    told = [p for p in pieces[:_FIRST] if p.kind in kinds and rules.cue("patient", p.text)]
    return [Draft(SlotId.PATIENT, piece.text, (piece,)) for piece in told[:1]]


def _diagnosis(found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return sentences that tell a diagnosis when no heading gives one."""
    if any(draft.slot == SlotId.DIAGNOSES for draft in found):
        return []
    titled = [
        Draft(SlotId.DIAGNOSES, piece.text[: piece.text.index(":")], (piece,))
        for piece in pieces
        if piece.kind == "course"
        and _PROBLEM.match(piece.text)
        and rules.cue("by_problem", piece.title)
    ]
    if titled:
        return titled
    kinds = ("", "course", "reason", "history", "results", "procedures")
    for cue in ("diagnosis", "disease", "diagnosis_weak"):
        told = [p for p in pieces if p.kind in kinds and rules.cue(cue, p.text)]
        told = [p for p in told if not _looks_ahead(p, rules)] or told
        if told:
            return [Draft(SlotId.DIAGNOSES, piece.text, (piece,)) for piece in told[:3]]
    return []


def _looks_ahead(piece: Piece, rules: SummaryRules) -> bool:
    """Whether a sentence is on what is to come, and names a disease on the way at most."""
    told = ("follow_up", "pending", "advice", "allergy")
    return any(rules.cue(name, piece.text) for name in told) or tells_harm(piece.text, rules)


def _course(found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return sentences that tell what was done when none stands for the course alone."""
    if any(draft.slot == SlotId.COURSE for draft in found):
        return []
    kinds = ("", "history", "reason", "assessment_plan", "procedures")
    told = [p for p in pieces if p.kind in kinds and rules.cue("was_done", p.text)]
    return [Draft(SlotId.COURSE, piece.text, (piece,), rank=1) for piece in told]
