"""Which slots a sentence of a report belongs to, by its section and by its own words."""

from collections.abc import Sequence

from engine.clinical import laboratory
from engine.ground.summaries import SlotId
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_PLAIN = {
    "patient": SlotId.PATIENT,
    "reason": SlotId.REASON,
    "diagnoses": SlotId.DIAGNOSES,
    "procedures": SlotId.PROCEDURES,
    "results": SlotId.RESULTS,
    "pending": SlotId.PENDING,
    "allergies": SlotId.ALLERGIES,
    "follow_up": SlotId.FOLLOW_UP,
    "advice": SlotId.ADVICE,
    "course": SlotId.COURSE,
    "plan": SlotId.FOLLOW_UP,
}
_TELLING = (
    "",
    "course",
    "plan",
    "follow_up",
    "advice",
    "history",
    "results",
    "pending",
    "procedures",
)
_FIRST_PIECES = 8


def drafts(pieces: Sequence[Piece], rules: SummaryRules, medicines: frozenset[int]) -> list[Draft]:
    """Return the lines of every slot but the medicines.

    Args:
        pieces: Of one report.
        rules: Words.
        medicines: `order` of the pieces that a medicine line comes from.
    """
    found = [
        Draft(slot, piece.text, (piece,), rank=_rank(slot, piece, rules))
        for number, piece in enumerate(pieces)
        if not _is_noise(piece, rules)
        for slot in _slots(piece, rules, number=number, is_medicine=piece.order in medicines)
    ]
    found += _reason_otherwise(found, pieces, rules)
    found += _diagnosis_otherwise(found, pieces, rules)
    return sorted(found, key=lambda draft: draft.order)


def _is_noise(piece: Piece, rules: SummaryRules) -> bool:
    return rules.cue("boilerplate", piece.text) or (
        piece.kind in ("", "ignored") and rules.cue("signature", piece.text)
    )


def _slots(piece: Piece, rules: SummaryRules, *, number: int, is_medicine: bool) -> list[str]:
    """Return the slots of one piece, most fitting first."""
    kind, text = piece.kind, piece.text
    if kind == "allergies":
        return [] if rules.cue("not_stated", text) else [SlotId.ALLERGIES]
    if kind in ("ignored", "meds_admission"):
        return []
    if kind in ("past_history", "family", "review", "examination"):
        return [SlotId.ALLERGIES] if _tells_allergy(text, rules) else []
    if kind.startswith("meds") or kind == "current_meds":
        return [SlotId.ALLERGIES] if _tells_allergy(text, rules) else []
    if kind == "":
        return _loose(piece, rules, number=number, is_medicine=is_medicine)
    return _of_section(piece, rules, is_medicine=is_medicine)


def _of_section(piece: Piece, rules: SummaryRules, *, is_medicine: bool) -> list[str]:
    kind, text = piece.kind, piece.text
    own = _PLAIN.get(kind)
    told = _told(text, rules) if kind in _TELLING else []
    if kind == "diagnoses":
        told = [SlotId.PROCEDURES] if _is_procedure(text, rules) else []
    if kind == "course":
        told = [
            slot for slot in told if slot != SlotId.FOLLOW_UP or rules.cue("pending", text) or True
        ]
        return [SlotId.COURSE, *told]
    if kind == "results" and SlotId.PENDING in told:
        return [SlotId.PENDING]
    if kind == "procedures":
        return [SlotId.PROCEDURES, *(s for s in told if s in (SlotId.PENDING,))]
    if kind in ("follow_up", "plan"):
        return _of_plan(text, told, rules, is_medicine=is_medicine)
    if kind == "advice":
        return [SlotId.ADVICE, *(s for s in told if s in (SlotId.FOLLOW_UP, SlotId.PENDING))]
    if kind in ("patient", "pending", "reason"):
        return [own] if own else []
    return [*([own] if own else []), *(s for s in told if s != own and s != SlotId.FOLLOW_UP)]


def _of_plan(text: str, told: list[str], rules: SummaryRules, *, is_medicine: bool) -> list[str]:
    extra = [s for s in told if s in (SlotId.PENDING, SlotId.ALLERGIES)]
    if rules.cue("advice", text) and SlotId.FOLLOW_UP not in told:
        return [SlotId.ADVICE, *extra]
    if SlotId.PENDING in extra and SlotId.FOLLOW_UP not in told:
        return extra
    return extra if is_medicine and SlotId.FOLLOW_UP not in told else [SlotId.FOLLOW_UP, *extra]


def _loose(piece: Piece, rules: SummaryRules, *, number: int, is_medicine: bool) -> list[str]:
    text = piece.text
    told = _told(text, rules)
    if number < _FIRST_PIECES and rules.cue("patient", text):
        told.append(SlotId.PATIENT)
    if rules.cue("reason", text) and not rules.cue("advice", text):
        told.append(SlotId.REASON)
    if rules.cue("diagnosis", text):
        told.append(SlotId.DIAGNOSES)
    if is_medicine:
        return [*told, SlotId.COURSE] if rules.cue("ward_medicine", text) else told
    return told or [SlotId.COURSE]


def _told(text: str, rules: SummaryRules) -> list[str]:
    """Return the slots that the words of a sentence name by themselves."""
    told: list[str] = []
    if _tells_allergy(text, rules):
        told.append(SlotId.ALLERGIES)
    if rules.cue("pending", text):
        told.append(SlotId.PENDING)
    elif rules.cue("follow_up", text) and not rules.cue("not_follow_up", text):
        told.append(SlotId.FOLLOW_UP)
    if rules.cue("advice", text):
        told.append(SlotId.ADVICE)
    if _is_procedure(text, rules) and SlotId.PENDING not in told[:0]:
        told.append(SlotId.PROCEDURES)
    if has_results(text) or rules.cue("results", text):
        told.append(SlotId.RESULTS)
    return told


def _tells_allergy(text: str, rules: SummaryRules) -> bool:
    return rules.cue("allergy", text) and not rules.cue("not_allergy", text)


def _is_procedure(text: str, rules: SummaryRules) -> bool:
    return rules.cue("procedure", text) and not rules.cue("not_procedure", text)


def has_results(text: str) -> bool:
    """Whether a text holds a laboratory value."""
    return next(laboratory.results(text.lower().replace("\u00b5", "u")), None) is not None


def _reason_otherwise(
    found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules
) -> list[Draft]:
    """Return the reason from the history or the course when no heading gives one."""
    if any(draft.slot == SlotId.REASON for draft in found):
        return []
    history = [piece for piece in pieces if piece.kind == "history"]
    told = [p for p in pieces if p.kind in ("history", "course") and rules.cue("reason", p.text)]
    return [Draft(SlotId.REASON, piece.text, (piece,)) for piece in (told or history)[:1]]


def _diagnosis_otherwise(
    found: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules
) -> list[Draft]:
    """Return sentences that tell a diagnosis when no heading gives one."""
    if any(draft.slot == SlotId.DIAGNOSES for draft in found):
        return []
    kinds = ("", "course", "reason", "history", "results")
    for cue in ("diagnosis", "diagnosis_weak"):
        told = [p for p in pieces if p.kind in kinds and rules.cue(cue, p.text)]
        if told:
            return [Draft(SlotId.DIAGNOSES, piece.text, (piece,)) for piece in told[:3]]
    return []


def _rank(slot: str, piece: Piece, rules: SummaryRules) -> int:
    """Return from which length on a line is shown."""
    if slot == SlotId.COURSE:
        return 1
    if slot in (SlotId.RESULTS, SlotId.ADVICE) and piece.kind not in ("results", "advice"):
        return 1
    return 0
