"""Drugs, allergies and abnormal results that the reports hold and a summary lacks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.ground.summaries import SlotId, SummarySlot
from engine.summarizing.allergies import mentions
from engine.summarizing.allergy_words import states_none
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.results import ResultReader
from engine.summarizing.summary_rules import SummaryRules

_MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
_ELECTROLYTES = frozenset(
    "potassium sodium calcium magnesium glucose oxygen phosphate albumin iron urea".split()
)
_DENIED = re.compile(
    r"\b(?:no|not\s+on|never|denies|without|avoid|family)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)
_NO_DRUGS = frozenset(
    ("allergies", "family", "results", "examination", "ignored", "unticked", "review")
)
_CONTENT = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    "patient allergy allergies allergic known drug drugs reaction reactions adverse causes with"
    " that from this gets gives have been which were recorded developed severe there their other"
    " stated reported status".split()
)


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing that a summary must hold, with where the report says it.

    Attributes:
        quotes: Of a mention of an allergy: what a line must be made of to tell it.
    """

    kind: str
    text: str
    piece: Piece
    key: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class OmissionCheck:
    """What the reports of one case hold that matters; asked about any summary of them."""

    rules: SummaryRules
    results: ResultReader
    concerns: tuple[Concern, ...] = field(repr=False)

    @classmethod
    def of(
        cls,
        pieces: Sequence[Piece],
        drafts: Sequence[Draft],
        rules: SummaryRules,
        results: ResultReader,
    ) -> "OmissionCheck":
        """Gather what matters from the pieces and from every line that the rules proposed."""
        found = [
            *_medicines(drafts),
            *_allergies(drafts, rules),
            *_mentions(pieces, rules),
            *_abnormal(pieces, results),
            *_drugs(pieces, rules),
        ]
        distinct: dict[tuple[str, tuple[str, ...], tuple[str, ...]], Concern] = {}
        for concern in found:
            distinct.setdefault((concern.kind, concern.key, concern.quotes), concern)
        return cls(rules, results, tuple(_wanted(distinct.values())))

    def missing(self, slots: Sequence[SummarySlot]) -> list[Concern]:
        """Return what a summary leaves out, in the order of the reports."""
        held = _Held.of(slots, self.rules, self.results)
        lacking = [concern for concern in self.concerns if not held.holds(concern)]
        told = {c.piece.order for c in lacking if c.kind == "allergy" and not c.quotes}
        return [c for c in lacking if not c.quotes or c.piece.order not in told]


@dataclass(frozen=True)
class _Held:
    """What a summary holds."""

    medicines: tuple[tuple[str, frozenset[str]], ...]
    drugs: frozenset[str]
    allergies: tuple[str, ...]
    quotes: frozenset[str]
    results: frozenset[tuple[str, ...]]

    @classmethod
    def of(
        cls, slots: Sequence[SummarySlot], rules: SummaryRules, results: ResultReader
    ) -> "_Held":
        lines = [(slot.id, line.text) for slot in slots for line in slot.lines]
        names = {text: frozenset(m.drug.name for m in rules.drugs.find(text)) for _, text in lines}
        return cls(
            tuple((_squeezed(text), names[text]) for slot, text in lines if slot in _MEDICINES),
            frozenset(name for text in names for name in names[text]),
            tuple(text.lower() for slot, text in lines if slot == SlotId.ALLERGIES),
            frozenset(
                source.quote
                for slot in slots
                if slot.id == SlotId.ALLERGIES
                for line in slot.lines
                for source in line.sources
            ),
            frozenset(one.key for _, text in lines for one in results.read(text)),
        )

    def holds(self, concern: Concern) -> bool:
        """Whether one concern is met."""
        if concern.quotes and not self.quotes.issuperset(concern.quotes):
            return False
        if concern.kind == "allergy" and concern.quotes:
            told = " ".join(self.allergies)
            return all(word in told for word in concern.key)
        if concern.kind == "allergy":
            return any(all(word in line for word in concern.key) for line in self.allergies)
        if concern.kind == "abnormal_result":
            return concern.key in self.results
        if len(concern.key) == 1:
            return concern.key[0] in self.drugs
        drugs, dose = frozenset(concern.key[0].split("|")), concern.key[1]
        return any(_holds_medicine(text, found, drugs, dose) for text, found in self.medicines)


def _holds_medicine(text: str, found: frozenset[str], drugs: frozenset[str], dose: str) -> bool:
    named = drugs <= found or all(_squeezed(drug) in text for drug in drugs)
    return named and dose in text


def _wanted(concerns: Iterable[Concern]) -> Iterator[Concern]:
    """Yield concerns without the bare drugs that a medicine line already names."""
    listed = list(concerns)
    told = {d for c in listed if c.kind == "drug" and len(c.key) == 2 for d in c.key[0].split("|")}
    for concern in listed:
        if concern.kind != "drug" or len(concern.key) == 2 or concern.key[0] not in told:
            yield concern


def _medicines(drafts: Sequence[Draft]) -> Iterator[Concern]:
    for draft in drafts:
        if draft.slot in _MEDICINES:
            drug = "|".join(draft.details.get("drug", "").split(", ")) or _first_words(draft.text)
            key = (drug, _squeezed(draft.details.get("dose", "")))
            yield Concern("drug", draft.text, draft.pieces[0], key)


def _allergies(drafts: Sequence[Draft], rules: SummaryRules) -> Iterator[Concern]:
    for draft in drafts:
        if draft.slot != SlotId.ALLERGIES:
            continue
        named = [mention.written.lower() for mention in rules.drugs.find(draft.text)]
        is_none = states_none(draft.text, rules) and not rules.cue("adverse", draft.text)
        if is_none and not named:
            continue
        words = [w.lower() for w in _CONTENT.findall(draft.text) if w.lower() not in _COMMON]
        key = tuple(dict.fromkeys(named or words[:2] or draft.text.lower().split()[:2]))
        if key:
            yield Concern("allergy", draft.text, draft.pieces[0], key)


def _mentions(pieces: Sequence[Piece], rules: SummaryRules) -> Iterator[Concern]:
    """Yield every mention of an allergy, to be told by a line that is made of its words."""
    for found in mentions(pieces, rules):
        named = tuple(mention.written.lower() for mention in rules.drugs.find(found.text))
        quotes = tuple(piece.quote for piece in found.pieces)
        yield Concern("allergy", found.text, found.pieces[0], named, quotes)


def _abnormal(pieces: Sequence[Piece], results: ResultReader) -> Iterator[Concern]:
    for piece in pieces:
        for one in results.read(piece.text):
            if one.is_abnormal:
                told = " ".join(filter(None, (one.written, one.value, one.unit)))
                yield Concern("abnormal_result", told, piece, one.key)


def _drugs(pieces: Sequence[Piece], rules: SummaryRules) -> Iterator[Concern]:
    """Yield the drugs that are named anywhere but among allergies, relatives and results."""
    for piece in pieces:
        if piece.kind in _NO_DRUGS:
            continue
        if rules.cue("allergy", piece.text):
            continue
        for mention in rules.drugs.find(piece.text):
            name = mention.drug.name
            before = piece.text[max(0, mention.span.start - 30) : mention.span.start]
            is_name = len(mention.written) > 3 and name not in _ELECTROLYTES
            if is_name and mention.is_exact and not _DENIED.search(before):
                yield Concern("drug", mention.written, piece, (name,))


def _first_words(text: str) -> str:
    words = _CONTENT.findall(text.lower())
    return words[0] if words else _squeezed(text)[:12]


def _squeezed(text: str) -> str:
    return re.sub(r"[\s,]+", "", text.lower())
