"""Which slots a sentence of a report belongs to, by its section and by its own words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.clinical import laboratory
from engine.ground.summaries import SlotId
from engine.summarizing import allergies, otherwise
from engine.summarizing.drafts import Draft
from engine.summarizing.medicine_details import DOSE
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
    "assessment_plan": SlotId.FOLLOW_UP,
}
_SILENT = frozenset(
    ("past_history", "family", "review", "examination", "current_meds", "ignored", "unticked")
)
_ALSO: Mapping[str, tuple[str, ...]] = {
    "course": (
        SlotId.ALLERGIES,
        SlotId.PENDING,
        SlotId.FOLLOW_UP,
        SlotId.ADVICE,
        SlotId.PROCEDURES,
        SlotId.RESULTS,
    ),
    "history": (SlotId.ALLERGIES, SlotId.PENDING, SlotId.ADVICE, SlotId.RESULTS),
    "reason": (SlotId.ALLERGIES, SlotId.PROCEDURES, SlotId.RESULTS),
    "results": (SlotId.ALLERGIES, SlotId.PROCEDURES),
    "diagnoses": (SlotId.PROCEDURES, SlotId.RESULTS, SlotId.PENDING, SlotId.ALLERGIES),
    "procedures": (SlotId.PENDING, SlotId.FOLLOW_UP, SlotId.ADVICE),
    "advice": (SlotId.FOLLOW_UP, SlotId.PENDING),
}
"""What the sentences of a section may tell besides their own slot."""
_GOES_ON = frozenset(("results", "diagnoses", "follow_up", "advice", "pending"))
"""Kinds of labels that a line below without a label of its own goes on with."""
_PROBLEM_KINDS = frozenset(("", "reason", "diagnoses", "course", "history", "assessment_plan"))
_AFTER_MEDICINES = (SlotId.PENDING, SlotId.FOLLOW_UP, SlotId.ADVICE)
_NO_WORDS = re.compile(r"^(?:[\W\d]*(?:[AP]M)?|\S+@\S+|[\W\d]*\d{6,}[\W\d]*)$")
_FIRST_PIECES = 8
_SHORT = 9
_LEAST_WORD = 4
_PROSE = 14
_SENTENCE = 6
_LONGEST_COURSE = 10


def drafts(pieces: Sequence[Piece], rules: SummaryRules, medicines: frozenset[int]) -> list[Draft]:
    """Return the lines of every slot but the medicines.

    Args:
        pieces: Of one report.
        rules: Words.
        medicines: `order` of the pieces that a medicine line comes from.
    """
    found = [
        Draft(slot, piece.text, (piece,), rank=_rank(slot, piece))
        for number, piece in enumerate(pieces)
        if not _is_noise(piece, rules)
        for slot in _slots(piece, rules, number=number, is_medicine=piece.order in medicines)
    ]
    found += otherwise.drafts(found, pieces, rules)
    found = _shortened(found, rules)
    return sorted(found, key=lambda draft: draft.order)


def _is_noise(piece: Piece, rules: SummaryRules) -> bool:
    return (
        rules.cue("boilerplate", piece.text)
        or _is_document_title(piece, rules)
        or _is_bare_label(piece, rules)
        or bool(_NO_WORDS.match(piece.text) and piece.kind not in ("patient", "results"))
        or (
            piece.kind in ("", "ignored", "unticked")
            and rules.cue("signature", piece.text)
            and not rules.cue("follow_up", piece.text)
        )
    )


def _is_bare_label(piece: Piece, rules: SummaryRules) -> bool:
    """Whether a piece is a label and nothing more ("FINAL DIAGNOSES", "Reviewed.")."""
    text = piece.text.rstrip(" :.-")
    if piece.kind == "allergies" or rules.drugs.find(text):
        return False
    return bool(rules.kind_of_whole(text)) and (text.isupper() or text.istitle())


def _is_document_title(piece: Piece, rules: SummaryRules) -> bool:
    """Whether a line names a document or a place rather than says something."""
    text, words = piece.text, piece.text.split()
    if piece.kind or not rules.cue("document_title", text) or rules.cue("follow_up", text):
        return False
    named = sum(word[:1].isupper() or len(word) < _LEAST_WORD for word in words)
    return len(words) <= _SHORT and named >= len(words) - 1


def _slots(piece: Piece, rules: SummaryRules, *, number: int, is_medicine: bool) -> list[str]:
    """Return the slots of one piece, most fitting first."""
    kind, text = piece.kind, piece.text
    if _is_problem(piece, rules):
        return [SlotId.DIAGNOSES, *(x for x in _told(text, rules) if x != SlotId.DIAGNOSES)]
    if kind == "allergies":
        return _of_allergies(piece, rules)
    if kind in _SILENT or kind.startswith("meds"):
        if kind == "examination" and (has_results(text) or rules.cue("results", text)):
            return [SlotId.RESULTS]
        is_asked = kind != "unticked" and (kind != "meds_admission" or rules.cue("allergy", text))
        found: list[str] = [SlotId.ALLERGIES] if is_asked and _tells_allergy(text, rules) else []
        if kind.startswith("meds") and not is_medicine:
            found += [slot for slot in _told(text, rules) if slot in _AFTER_MEDICINES]
        return found
    if kind == "" or (kind == "patient" and _is_prose(text, rules)):
        return _loose(piece, rules, number=number, is_medicine=is_medicine)
    return _of_section(piece, rules, is_medicine=is_medicine)


def _of_allergies(piece: Piece, rules: SummaryRules) -> list[str]:
    text = piece.text
    is_other = not rules.drugs.find(text)
    if is_other and rules.cue("pending", text):
        return [SlotId.PENDING]
    if is_other and rules.cue("results", text):
        return [SlotId.RESULTS]
    if is_other and "safety" in piece.title.lower() and not rules.cue("adverse", text):
        return [SlotId.ADVICE]
    return [] if rules.cue("not_stated", text) else [SlotId.ALLERGIES]


def _is_prose(text: str, rules: SummaryRules) -> bool:
    """Whether a piece under a patient heading is a sentence of the letter that follows."""
    if rules.cue("patient", text):
        return False
    told = ("advice", "pending", "follow_up", "allergy")
    return len(text.split()) > _PROSE or any(rules.cue(name, text) for name in told)


def _of_section(piece: Piece, rules: SummaryRules, *, is_medicine: bool) -> list[str]:
    """Return the slot of a section, then those that its sentence tells besides."""
    kind, text = piece.kind, piece.text
    told = _told(text, rules)
    if kind in ("follow_up", "plan", "assessment_plan"):
        return _of_plan(piece, told, rules, is_medicine=is_medicine)
    if kind == "results" and SlotId.PENDING in told:
        return [SlotId.PENDING, SlotId.RESULTS] if has_results(text) else [SlotId.PENDING]
    if kind == "diagnoses" and SlotId.FOLLOW_UP in told and len(text.split()) >= _SENTENCE:
        return [SlotId.FOLLOW_UP]
    own = [_PLAIN[kind]] if kind in _PLAIN else []
    if kind == "results" and SlotId.RESULTS not in told and rules.cue("on_ward", text):
        own = [SlotId.COURSE]
    if kind == "diagnoses" and _tells_course(piece, told, rules):
        return told or [_PLAIN[piece.near] if piece.near in _GOES_ON else SlotId.COURSE]
    also = (*_ALSO.get(kind, ()), SlotId.ALLERGIES)
    return [*own, *(slot for slot in told if slot in also and slot not in own)]


def _tells_course(piece: Piece, told: Sequence[str], rules: SummaryRules) -> bool:
    """Whether a sentence under a heading of diagnoses ("Assessment") tells other things."""
    text = piece.text
    if rules.cue("disease", text) or rules.cue("diagnosis", text):
        return False
    if piece.title.lower() == "assessment" and len(text.split()) >= _LEAST_WORD:
        return bool(told) or rules.cue("was_done", text) or rules.cue("doing", text)
    is_sentence = len(text.split()) >= _SENTENCE and " - " not in text
    return is_sentence and (rules.cue("was_done", text) or bool(told))


def _of_plan(piece: Piece, told: list[str], rules: SummaryRules, *, is_medicine: bool) -> list[str]:
    text, kind = piece.text, piece.kind
    extra = [s for s in told if s in (SlotId.PENDING, SlotId.ALLERGIES)]
    if rules.cue("advice", text) and SlotId.FOLLOW_UP not in told:
        is_dated = kind == "follow_up" and rules.cue("when", text)
        return [*([SlotId.FOLLOW_UP] if is_dated else []), SlotId.ADVICE, *extra]
    if SlotId.FOLLOW_UP in told:
        return [SlotId.FOLLOW_UP, *extra]
    if SlotId.PENDING in extra or is_medicine:
        return extra
    if kind == "assessment_plan" and len(text.split()) <= _SHORT and not rules.cue("plan", text):
        return [SlotId.DIAGNOSES, *extra]
    is_plan = kind == "follow_up" or rules.cue("plan", text)
    is_plan = is_plan or (kind == "plan" and not rules.cue("past", text))
    return [SlotId.FOLLOW_UP if is_plan else SlotId.COURSE, *extra]


def _loose(piece: Piece, rules: SummaryRules, *, number: int, is_medicine: bool) -> list[str]:
    text = piece.text
    told = _told(text, rules)
    is_prescribed = bool(DOSE.search(text)) and bool(rules.drugs.find(text))
    if number < _FIRST_PIECES and rules.cue("patient", text) and not is_prescribed:
        told.append(SlotId.PATIENT)
    if rules.cue("reason", text) and not rules.cue("advice", text):
        told.append(SlotId.REASON)
    if rules.cue("diagnosis", text) and not is_prescribed and SlotId.ALLERGIES not in told:
        told.append(SlotId.DIAGNOSES)
    if is_medicine:
        is_course = rules.cue("ward_medicine", text) or piece.near == "course"
        return [*told, SlotId.COURSE] if is_course else told
    return told or _told_by_place(piece, rules)


def _told_by_place(piece: Piece, rules: SummaryRules) -> list[str]:
    """Return the slot of the label above for an item below it, else the course for a sentence."""
    text = piece.text
    is_sentence = text.endswith(".") and len(text.split()) >= _SENTENCE
    if piece.near in _GOES_ON and not (is_sentence and rules.cue("past", text)):
        return [_PLAIN[piece.near]]
    cues = ("past", "was_done", "doing", "disease", "ward_medicine")
    is_told = is_sentence or any(rules.cue(c, text) for c in cues) or bool(rules.drugs.find(text))
    return [SlotId.COURSE] if is_told or piece.near == "course" else []


def _is_problem(piece: Piece, rules: SummaryRules) -> bool:
    """Whether an item with a hash mark names a problem ("#2 Pneumonia, left base")."""
    is_marked = piece.quote.lstrip().startswith("#") and not piece.cells
    if rules.cue("by_problem", piece.title) and ":" in piece.text:
        return False
    return is_marked and piece.kind in _PROBLEM_KINDS and rules.cue("disease", piece.text)


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
    is_named = rules.cue("results", text) and SlotId.ALLERGIES not in told
    if has_results(text) or is_named:
        told.append(SlotId.RESULTS)
    return told


def _tells_allergy(text: str, rules: SummaryRules) -> bool:
    if rules.cue("not_allergy", text):
        return False
    if rules.cue("allergy", text) or _tells_reaction(text, rules):
        return True
    is_sure = rules.cue("strong_reaction", text) or rules.cue("each_time", text)
    return is_sure and allergies.tells_harm(text, rules)


def _tells_reaction(text: str, rules: SummaryRules) -> bool:
    """Whether a sentence says that a drug did harm: "codeine made him vomit"."""
    for mention in rules.drugs.find(text):
        before, after = text[: mention.span.start], text[mention.span.end :]
        if rules.cue("reacts", before):
            return True
        if rules.cue("caused", after) and rules.cue("adverse", after):
            return True
    return False


def _is_procedure(text: str, rules: SummaryRules) -> bool:
    return rules.cue("procedure", text) and not rules.cue("not_procedure", text)


def has_results(text: str) -> bool:
    """Whether a text holds a laboratory value."""
    return next(laboratory.results(text.lower().replace("\u00b5", "u")), None) is not None


def _rank(slot: str, piece: Piece) -> int:
    """Return from which length on a line is shown."""
    if slot == SlotId.COURSE:
        return 1
    if slot in (SlotId.RESULTS, SlotId.ADVICE) and piece.kind not in ("results", "advice"):
        return 1
    return 0


def _shortened(drafts: Sequence[Draft], rules: SummaryRules) -> list[Draft]:
    """Return the lines with the less telling ones of a long course left to the full length."""
    course = [draft for draft in drafts if draft.slot == SlotId.COURSE]
    if len(course) <= _LONGEST_COURSE:
        return list(drafts)
    weighed = sorted(course, key=lambda d: (-len(rules.cues["salient"].findall(d.text)), d.order))
    minor = {id(draft) for draft in weighed[_LONGEST_COURSE:]}
    return [replace(draft, rank=2) if id(draft) in minor else draft for draft in drafts]
