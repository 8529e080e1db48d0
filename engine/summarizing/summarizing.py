"""From the reports of one patient to a summary in which every line has its source."""

import time
from collections.abc import Sequence

from engine.ground.progress import Notify, Progress, ignore
from engine.ground.summaries import (
    Case,
    Ledger,
    LineSource,
    ScannedPage,
    SlotId,
    Summary,
    SummaryLength,
    SummaryLine,
    SummarySlot,
)
from engine.ground.types import PageFlag
from engine.summarizing import checking, medications, outline, sorting
from engine.summarizing.drafts import Draft
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules
from engine.summarizing.visible import VisiblePage, visible

_RANKS = {SummaryLength.SHORT: 0, SummaryLength.STANDARD: 1, SummaryLength.FULL: 2}


def summarize(
    case: Case,
    rules: SummaryRules,
    *,
    length: SummaryLength = SummaryLength.STANDARD,
    notify: Notify = ignore,
) -> Summary:
    """Return the summary of a case by rules alone.

    Raises:
        Cancelled: From `notify`.
    """
    started = time.perf_counter()
    notify(Progress("Summarizing", 0, len(case.documents)))
    pages = [
        visible(n, page) for n, document in enumerate(case.documents) for page in document.pages
    ]
    pieces = outline.pieces(pages, rules)
    drafts = _drafts(case, pieces, rules)
    slots = _slots(case, drafts, rules, length)
    return Summary(
        documents=tuple(document.name for document in case.documents),
        kind="summary",
        mode="rules",
        length=length,
        slots=slots,
        omissions=(),
        ledger=_ledger(case, pieces, slots),
        timings_ms={"total": (time.perf_counter() - started) * 1000},
    )


def _drafts(case: Case, pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    found: list[Draft] = []
    for number in range(len(case.documents)):
        own = [piece for piece in pieces if piece.document == number]
        medicines = medications.drafts(own, rules)
        places = frozenset(draft.order for draft in medicines)
        found += [*medicines, *sorting.drafts(own, rules, places)]
    return found


def _slots(
    case: Case, drafts: Sequence[Draft], rules: SummaryRules, length: SummaryLength
) -> tuple[SummarySlot, ...]:
    return tuple(
        SummarySlot(
            slot,
            rules.slots[slot],
            tuple(
                _line(case, draft, rules)
                for draft in drafts
                if draft.slot == slot and draft.rank <= _RANKS[length]
            ),
        )
        for slot in SlotId
    )


def _line(case: Case, draft: Draft, rules: SummaryRules) -> SummaryLine:
    sources = tuple(_source(case, piece) for piece in draft.pieces)
    level = checking.support_of(draft.text, [source.quote for source in sources], rules.gate)
    return SummaryLine(draft.text, level, sources, draft.details, draft.notes)


def _source(case: Case, piece: Piece) -> LineSource:
    page: VisiblePage = piece.page
    span = page.origin(piece.span.start, piece.span.end)
    quote = page.page.text[span.start : span.end]
    name = case.documents[piece.document].name
    return LineSource(name, page.page.number, span.start, span.end, quote)


def _ledger(case: Case, pieces: Sequence[Piece], slots: Sequence[SummarySlot]) -> Ledger:
    used = {
        (source.document, source.page, source.start)
        for slot in slots
        for line in slot.lines
        for source in line.sources
    }
    pages = [(document, page) for document in case.documents for page in document.pages]
    return Ledger(
        pages_used=len({place[:2] for place in used}),
        pages_total=len(pages),
        sentences_used=len(used),
        sentences_total=len(pieces),
        scans=tuple(
            ScannedPage(d.name, p.number, p.ocr_confidence)
            for d, p in pages
            if PageFlag.SCAN in p.flags or p.ocr_confidence is not None
        ),
        unread=tuple((d.name, p.number) for d, p in pages if not p.text.strip()),
        incomplete=tuple((d.name, p.number) for d, p in pages if PageFlag.INCOMPLETE in p.flags),
    )
