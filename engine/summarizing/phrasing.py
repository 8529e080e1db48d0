"""Where a language model may phrase a slot: what it writes is kept only as far as it is supported.

The rules' lines stand without a model. With one, each slot that is prose is given
to it with its source sentences; every sentence that comes back is judged by the
support gate against those sentences alone. What fails is thrown away, and the
rule-made lines that no kept sentence tells stay.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from engine.clinical.support import Prepared
from engine.ground.answers import Support
from engine.ground.progress import Notify, Progress
from engine.ground.summaries import NoteId, SlotId, SummaryLine, SummarySlot
from engine.summarizing import checking, sexes
from engine.summarizing.summary_rules import SummaryRules

PROSE = (SlotId.REASON, SlotId.DIAGNOSES, SlotId.PROCEDURES, SlotId.COURSE, SlotId.ADVICE)
"""Slots that may be phrased; medicines, allergies, results and appointments stay copied."""
NOTE_PROSE = (NoteId.COMPLAINT, NoteId.HISTORY, NoteId.PAST, NoteId.ASSESSMENT)
"""Slots of a note that may be phrased; examination, investigations and plan stay copied."""
_TOLD = 0.5
_LONG = 8
"""Sentences of a section over several parts past which the model is asked to say it shorter."""
_NUMBER = re.compile(r"\d+(?:[.,/:]\d+)*")
_OF = re.compile(r"\s*(?:of\s+)?", re.IGNORECASE)
_DOSE = re.compile(
    r"(?<![\w.])\d[\d.,]*\s?(?:mg|mcg|micrograms?|milligrams?|grams?|g|ml|units?|iu|%|mmol|puffs?)"
    r"(?:/\w+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SlotDraft:
    """One slot, as far as one part of the case tells it, for a model to phrase.

    Attributes:
        lines: As the rules made them.
        sources: The sentences of the report behind the lines, each once, in order.
        shown: Everything of the part that the model sees, the sources among it.
        is_again: Whether the sources are sentences of the model itself, to be said shorter.
    """

    slot: str
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...]
    shown: tuple[str, ...] = ()
    is_again: bool = False


class Phrase(Protocol):
    """Something that phrases sections."""

    def prepare(self, notify: Notify) -> None:
        """Load what is needed and read the instructions; can be stopped, unlike `cut`."""
        ...

    def cut(self, lines: Sequence[str]) -> list[tuple[str, ...]]:
        """Return lines in parts of which each fits into one prompt."""
        ...

    def say(self, draft: SlotDraft, notify: Notify) -> Sequence[str]:
        """Return sentences for one slot; nothing when it has none to offer."""
        ...


def plain(quote: str) -> str:
    """Return a quote as it is; the default where nothing explains words."""
    return quote


@dataclass
class Phrasing:
    """The prose of one summary on its way through a model.

    Attributes:
        explain: Adds to a quote what its hard words mean, where plain words may be said.
        prose: The slots that may be phrased.
    """

    rules: SummaryRules
    phrase: Phrase
    explain: Callable[[str], str] = plain
    prose: tuple[str, ...] = PROSE
    _kept: dict[str, list[SummaryLine]] = field(default_factory=dict)

    def sections(self, slots: Sequence[SummarySlot], notify: Notify) -> Iterator[SummarySlot]:
        """Yield each slot as soon as the model has phrased some of it.

        Part by part and within it section by section, so that the prompts of a part
        share their beginning.

        Raises:
            EngineError: The model died; what was yielded stands.
            Cancelled: From `notify`; what was yielded stands.
        """
        prose = [slot for slot in slots if slot.id in self.prose and slot.lines]
        self.phrase.prepare(notify)
        parts = self.phrase.cut(list(dict.fromkeys(q for slot in prose for q in _quotes(slot))))
        turns = [(part, slot) for part in parts for slot in prose if _inside(slot, part)]
        for number, (part, slot) in enumerate(turns):
            notify(Progress(f"Phrasing: {slot.title}", number, len(turns)))
            inside = _inside(slot, part)
            said = self.phrase.say(_draft(slot, inside, part), notify)
            if self._keep(slot, said, inside):
                yield self._told(slot)
        for slot in prose:
            if len(parts) > 1 and len(self._kept.get(slot.id, ())) > _LONG:
                yield from self._shorter(slot, notify)

    def _keep(self, slot: SummarySlot, said: Sequence[str], quotes: Sequence[str]) -> bool:
        found = self._supported(slot, said, quotes)
        kept = self._kept.setdefault(slot.id, [])
        known = {line.text for line in kept}
        kept += [line for line in found if line.text not in known]
        return bool(found)

    def _shorter(self, slot: SummarySlot, notify: Notify) -> Iterator[SummarySlot]:
        """Yield a slot said again in fewer sentences, if the report supports them too."""
        notify(Progress(f"Phrasing: {slot.title}", 0, 0))
        texts = tuple(line.text for line in self._kept[slot.id])
        for part in self.phrase.cut(texts)[:1]:
            said = self.phrase.say(
                SlotDraft(slot.id, slot.title, part, part, part, is_again=True), notify
            )
            again = self._supported(slot, said, _quotes(slot))
            if again and len(part) == len(texts):
                self._kept[slot.id] = again
                yield self._told(slot)

    def _told(self, slot: SummarySlot) -> SummarySlot:
        """Return a slot with its kept sentences, then the rules' lines that they do not tell."""
        kept = self._kept[slot.id]
        told = " ".join(line.text for line in kept)
        prepared = self.rules.gate.prepare([told])
        rest = [line for line in slot.lines if not self._is_told(line, told, prepared)]
        return replace(slot, lines=(*kept, *rest))

    def _is_told(self, line: SummaryLine, told: str, prepared: Prepared) -> bool:
        """Whether sentences tell a line: most of its words and all its numbers and drugs."""
        if not set(_NUMBER.findall(line.text)) <= set(_NUMBER.findall(told)):
            return False
        if not self._drugs(line.text) <= self._drugs(told):
            return False
        return self.rules.gate.judge(line.text, prepared).coverage >= _TOLD

    def _drugs(self, text: str) -> set[str]:
        return {mention.drug.name for mention in self.rules.drugs.find(text)}

    def _supported(
        self, slot: SummarySlot, said: Sequence[str], quotes: Sequence[str]
    ) -> list[SummaryLine]:
        """Return the sentences that may be shown, each with the sources that it stands in."""
        sources = [*quotes, *(e for q in quotes if (e := self.explain(q)) != q)]
        prepared = self.rules.gate.prepare(sources)
        found = (self._line(text.strip(), slot, sources, prepared) for text in said)
        return [line for line in found if line is not None]

    def _line(
        self, text: str, slot: SummarySlot, quotes: Sequence[str], prepared: Prepared
    ) -> SummaryLine | None:
        if not text or self._is_foreign(text, quotes):
            return None
        if self.rules.gate.judge(text, prepared).level is not Support.SUPPORTED:
            return None
        behind = [line for line in slot.lines if self._shares(text, line)]
        sources = tuple(dict.fromkeys(source for line in behind for source in line.sources))
        notes = tuple(dict.fromkeys(note for line in behind for note in line.notes))
        if not sources:
            return None
        return SummaryLine(text, Support.SUPPORTED, sources, notes=notes, is_phrased=True)

    def _is_foreign(self, text: str, quotes: Sequence[str]) -> bool:
        """Whether a sentence orders, or tells a sex, number, drug or dose that no quote has.

        The gate looks for the best place; this looks at every number and drug apart.
        """
        whole = " ".join(quotes)
        if any(checking.is_copied(text, quote) for quote in quotes):
            return False
        return (
            self.rules.cue("order", text)
            or sexes.contradicts(text, whole)
            or not set(_NUMBER.findall(text)) <= set(_NUMBER.findall(whole))
            or not self._drugs(text) <= self._drugs(whole)
            or not self._doses(text) <= {pair for quote in quotes for pair in self._doses(quote)}
        )

    def _doses(self, text: str) -> set[tuple[str, str]]:
        """Return each dose with the drug that it belongs to: right after it, else before it."""
        found = self.rules.drugs.find(text)
        pairs = set()
        for dose in _DOSE.finditer(text):
            after = [m for m in found if _OF.fullmatch(text, dose.end(), m.span.start)]
            before = [m for m in found if m.span.end <= dose.start()]
            for mention in (*after[:1], *before[-1:])[:1]:
                pairs.add((mention.drug.name, re.sub(r"\s", "", dose.group().lower())))
        return pairs

    def _shares(self, text: str, line: SummaryLine) -> bool:
        gate = self.rules.gate
        told = (gate.support(text, [self.explain(source.quote)]) for source in line.sources)
        return any(one.coverage >= _TOLD / 2 for one in told)


def _quotes(slot: SummarySlot) -> list[str]:
    return list(dict.fromkeys(source.quote for line in slot.lines for source in line.sources))


def _inside(slot: SummarySlot, part: Sequence[str]) -> tuple[str, ...]:
    held = frozenset(part)
    return tuple(quote for quote in _quotes(slot) if quote in held)


def _draft(slot: SummarySlot, inside: tuple[str, ...], part: tuple[str, ...]) -> SlotDraft:
    return SlotDraft(slot.id, slot.title, tuple(x.text for x in slot.lines), inside, part)
