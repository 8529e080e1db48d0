"""From dictation, free notes or a consultation to a structured note, every line with its source."""

import re
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.clinical.drugs import DrugBook
from engine.ground.paths import resources
from engine.ground.progress import Notify, ignore
from engine.ground.summaries import Case, NoteId, Summary, SummaryLength, SummarySlot
from engine.summarizing import dialogue, summarizing
from engine.summarizing.case_reading import CaseReading
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.phrasing import NOTE_PROSE, Phrase, Phrasing
from engine.summarizing.summary_rules import SummaryRules

_WORD = re.compile(r"[^\W\d_]{5,}")
_ORDER = (
    NoteId.PLAN,
    NoteId.EXAMINATION,
    NoteId.INVESTIGATIONS,
    NoteId.ASSESSMENT,
    NoteId.PAST,
    NoteId.COMPLAINT,
)
_BY_CLINICIAN = frozenset(
    (NoteId.EXAMINATION, NoteId.ASSESSMENT, NoteId.PLAN, NoteId.INVESTIGATIONS)
)
_BUDGETS = {SummaryLength.SHORT: 0.2, SummaryLength.STANDARD: 0.65, SummaryLength.FULL: 1.0}
_LEAST_WORDS = 60
_FIRST = 12
_LEAST_SAID = 3


@dataclass(frozen=True)
class NoteRules:
    """The words by which sentences are sorted into a note."""

    version: str
    kinds: Mapping[str, str] = field(repr=False)
    cues: Mapping[str, re.Pattern[str]] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "NoteRules":
        """Read the shipped words."""
        content = tomllib.loads(
            (path or resources() / "rules" / "note.toml").read_text(encoding="utf-8")
        )
        kinds = {kind: slot for slot, text in content["sections"].items() for kind in text.split()}
        cues = {name: re.compile(text, re.IGNORECASE) for name, text in content["cues"].items()}
        return cls(content["version"], kinds, cues)


def write_note(
    case: Case,
    rules: SummaryRules,
    words: NoteRules,
    *,
    length: SummaryLength = SummaryLength.STANDARD,
    provenance: Mapping[str, str] | None = None,
) -> Summary:
    """Return a structured note of a case by rules alone; always a draft.

    Args:
        case: Dictation, notes, reports or a consultation of one patient.
        rules: Words, drugs, gate.
        words: Of the note.
        length: How much of a consultation is kept.

    Raises:
        PatientMismatchError: The texts name different patients.
    """
    *_earlier, last = stream_note(case, rules, words, length=length, provenance=provenance)
    return last


def stream_note(
    case: Case,
    rules: SummaryRules,
    words: NoteRules,
    *,
    length: SummaryLength = SummaryLength.STANDARD,
    phrase: Phrase | None = None,
    provenance: Mapping[str, str] | None = None,
    notify: Notify = ignore,
) -> Iterator[Summary]:
    """Yield a structured note by rules, then anew with each section that a model phrased.

    Takes what `write_note` takes; `phrase` is a model's way, None for the rules alone.

    Raises:
        PatientMismatchError: The texts name different patients.
        Cancelled: From `notify`; what was yielded stands.
    """
    reading = CaseReading.of(case, rules)
    note = _by_rules(reading, words, length, provenance or {})
    yield note
    if phrase is not None:
        work = Phrasing(rules, phrase, prose=NOTE_PROSE)
        yield from summarizing.phrased(note, reading, work, notify, checked=_all_medicine)


def _by_rules(
    reading: CaseReading, words: NoteRules, length: SummaryLength, provenance: Mapping[str, str]
) -> Summary:
    started = time.perf_counter()
    case, rules = reading.case, reading.rules
    pages = tuple(dict.fromkeys(piece.page for piece in reading.pieces))
    if dialogue.is_dialogue(pages):
        drafts = _of_dialogue(list(dialogue.turns(pages)), rules, words, length)
    else:
        drafts = list(_of_notes(reading, words))
    slots = tuple(_slot(slot, drafts, reading) for slot in NoteId)
    return Summary(
        documents=tuple(document.name for document in case.documents),
        kind="note",
        mode="rules",
        length=length,
        slots=slots,
        omissions=summarizing.omissions(reading, _all_medicine(slots)),
        ledger=reading.ledger(slots),
        warnings=tuple(dict.fromkeys(reading.warnings)),
        missing=tuple(slot.title for slot in slots if not slot.is_stated),
        is_draft=True,
        provenance={
            **summarizing.provenance_of(rules),
            "note": words.version,
            **provenance,
        },
        timings_ms={"total": round((time.perf_counter() - started) * 1000, 1)},
    )


def _slot(slot: NoteId, drafts: Sequence[Draft], reading: CaseReading) -> SummarySlot:
    own = sorted(
        (d for d in drafts if d.slot == slot), key=lambda d: (d.pieces[0].document, d.order)
    )
    lines = tuple(summarizing.line_of(reading, draft) for draft in own)
    return SummarySlot(slot, reading.rules.note[slot], lines)


def _all_medicine(slots: Sequence[SummarySlot]) -> list[SummarySlot]:
    """Return the lines of a note under every slot in which the omission check looks."""
    lines = tuple(line for slot in slots for line in slot.lines)
    return [
        SummarySlot(name, "", lines) for name in ("medications_continued", "allergies", "results")
    ]


def _of_notes(reading: CaseReading, words: NoteRules) -> Iterator[Draft]:
    """Yield every piece of a text under the slot of its section, else of its words."""
    for number, piece in enumerate(reading.pieces):
        if piece.kind in ("patient", "ignored", "unticked") or reading.rules.cue(
            "boilerplate", piece.text
        ):
            if piece.kind == "patient":
                yield Draft(NoteId.COMPLAINT, piece.text, (piece,))
            continue
        slot = words.kinds.get(piece.kind) or _by_words(piece.text, words, first=number < _FIRST)
        if piece.kind == "assessment_plan" and words.cues["plan"].search(piece.text):
            slot = NoteId.PLAN
        yield Draft(slot, piece.text, (piece,))


def _by_words(text: str, words: NoteRules, *, first: bool) -> str:
    if first and words.cues["chief_complaint"].search(text):
        return NoteId.COMPLAINT
    order = (slot for slot in _ORDER if slot != NoteId.COMPLAINT)
    return next((slot for slot in order if words.cues[slot].search(text)), NoteId.HISTORY)


def _of_dialogue(
    turns: Sequence[list[Piece]], rules: SummaryRules, words: NoteRules, length: SummaryLength
) -> list[Draft]:
    """Return the telling sentences of a consultation, within a share of its length."""
    told = []
    for number, pieces in enumerate(dialogue.exchanges(turns)):
        draft = _said(pieces, rules, words, number=number)
        if draft is not None:
            told.append((_weight(draft, rules.drugs), draft))
    said = sum(len(draft.text.split()) for _, draft in told)
    budget = max(_LEAST_WORDS, _BUDGETS[length] * said)
    kept: list[Draft] = []
    for _, draft in sorted(told, key=lambda pair: -pair[0]):
        if sum(len(d.text.split()) for d in kept) < budget:
            kept.append(draft)
    return kept


def _said(
    pieces: tuple[Piece, ...], rules: SummaryRules, words: NoteRules, *, number: int
) -> Draft | None:
    text = " ".join(piece.text for piece in pieces)
    if len(pieces) == 1:
        text = words.cues["lead"].sub("", text)
    if words.cues["filler"].search(text) or _says_nothing(text, pieces, rules):
        return None
    speaker = pieces[-1].kind
    slot = _by_words(text, words, first=number < _FIRST)
    if len(pieces) > 1 or (speaker == dialogue.PATIENT and slot in _BY_CLINICIAN):
        slot = NoteId.PAST if words.cues[NoteId.PAST].search(text) else NoteId.HISTORY
    return Draft(slot, text, pieces)


def _says_nothing(text: str, pieces: tuple[Piece, ...], rules: SummaryRules) -> bool:
    """Whether a sentence alone is too short to tell anything."""
    is_short = len(pieces) == 1 and len(text.split()) < _LEAST_SAID
    return is_short and not rules.drugs.find(text) and not _WORD.search(text)


def _weight(draft: Draft, drugs: DrugBook) -> float:
    """Return how much a sentence tells for its length."""
    count = len(draft.text.split())
    telling = len(set(_WORD.findall(draft.text.lower()))) + 2 * len(drugs.find(draft.text))
    telling += sum(sign.isdigit() for sign in draft.text) > 0
    special = draft.slot not in (NoteId.HISTORY, NoteId.PLAN)
    return (telling + 2 * special) / (count + 6)
