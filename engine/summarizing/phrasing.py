"""Where a language model may phrase a slot: what it writes is kept only as far as it is supported.

The rules' lines stand without a model. With one, each slot that is prose is given
to it with its source sentences; every sentence that comes back is judged by the
support gate against those sentences alone. What fails is thrown away, and the
rule-made lines that no kept sentence tells stay.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.clinical.support import SupportGate
from engine.ground.answers import Support
from engine.ground.summaries import SlotId, SummaryLine, SummarySlot

PROSE = frozenset(
    (SlotId.REASON, SlotId.DIAGNOSES, SlotId.PROCEDURES, SlotId.COURSE, SlotId.ADVICE)
)
"""Slots that may be phrased; medicines, allergies, results and appointments stay copied."""
_TOLD = 0.5


@dataclass(frozen=True, slots=True)
class SlotDraft:
    """One slot as the rules made it, for a model to phrase.

    Attributes:
        sources: The sentences of the report behind the lines, each once, in order.
    """

    slot: str
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...]


Phrase = Callable[[SlotDraft], Sequence[str]]
"""Returns sentences for one slot; nothing when it has none to offer."""


def phrased(slot: SummarySlot, phrase: Phrase, gate: SupportGate) -> SummarySlot:
    """Return a slot with the sentences of a model that its sources support."""
    if slot.id not in PROSE or not slot.lines:
        return slot
    quotes = list(dict.fromkeys(source.quote for line in slot.lines for source in line.sources))
    draft = SlotDraft(slot.id, slot.title, tuple(line.text for line in slot.lines), tuple(quotes))
    kept = [line for text in phrase(draft) if (line := _supported(text, slot, quotes, gate))]
    if not kept:
        return slot
    told = [line.text for line in kept]
    rest = [line for line in slot.lines if gate.support(line.text, told).coverage < _TOLD]
    return SummarySlot(slot.id, slot.title, (*kept, *rest))


def _supported(
    text: str, slot: SummarySlot, quotes: Sequence[str], gate: SupportGate
) -> SummaryLine | None:
    if not text.strip() or gate.support(text, quotes).level is not Support.SUPPORTED:
        return None
    behind = [line for line in slot.lines if _shares(text, line, gate)]
    sources = tuple(dict.fromkeys(source for line in behind for source in line.sources))
    notes = tuple(dict.fromkeys(note for line in behind for note in line.notes))
    return SummaryLine(text.strip(), Support.SUPPORTED, sources, notes=notes) if sources else None


def _shares(text: str, line: SummaryLine, gate: SupportGate) -> bool:
    return any(gate.support(text, [source.quote]).coverage >= _TOLD / 2 for source in line.sources)
