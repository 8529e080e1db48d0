"""The reports of a case, read by the rules: pieces, proposed lines, warnings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from engine.ground.summaries import Case, Ledger, LineSource, ScannedPage, SummarySlot
from engine.ground.types import PageFlag, PageText
from engine.summarizing import (
    allergies,
    detailing,
    identity,
    medications,
    merging,
    outline,
    planted,
    sorting,
)
from engine.summarizing.drafts import Draft
from engine.summarizing.omissions import OmissionCheck
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_WEAK_SCAN = 0.8


@dataclass(frozen=True)
class CaseReading:
    """One case as the rules understand it, before anything is left out for length.

    Attributes:
        pieces: Every sentence, item and row, planted instructions left out.
        drafts: Every line that the rules propose.
        check: What must not be left out.
    """

    case: Case
    rules: SummaryRules = field(repr=False)
    pieces: tuple[Piece, ...]
    drafts: tuple[Draft, ...]
    warnings: tuple[str, ...]
    check: OmissionCheck = field(repr=False)

    @classmethod
    def of(cls, case: Case, rules: SummaryRules) -> "CaseReading":
        """Read a case.

        Raises:
            PatientMismatchError: The reports name different patients.
        """
        seen = [
            planted.seen(number, page, rules.plants)
            for number, document in enumerate(case.documents)
            for page in document.pages
        ]
        pieces = outline.pieces([page for page, _ in seen], rules)
        warnings = [*_file_warnings(case), *(w for _, found in seen for w in found)]
        warnings += _checked_identity(case, pieces)
        drafts = list(_drafts(case, pieces, rules))
        lines, contradictions = merging.merged(case.documents, drafts, pieces, rules)
        check = OmissionCheck.of(pieces, lines, rules, rules.results)
        return cls(case, rules, tuple(pieces), tuple(lines), (*warnings, *contradictions), check)

    def source(self, piece: Piece) -> LineSource:
        """Return the exact place of a piece, with the stored text."""
        span = piece.origin
        name = self.case.documents[piece.document].name
        return LineSource(name, piece.page.page.number, span.start, span.end, piece.quote)

    def ledger(self, slots: Sequence[SummarySlot]) -> Ledger:
        """Return how much of the case a summary used."""
        used = {(s.document, s.page, s.start) for t in slots for x in t.lines for s in x.sources}
        pages = [(document, page) for document in self.case.documents for page in document.pages]
        return Ledger(
            pages_used=len({place[:2] for place in used}),
            pages_total=len(pages),
            sentences_used=len(used),
            sentences_total=len(self.pieces),
            scans=tuple(
                ScannedPage(d.name, p.number, p.ocr_confidence) for d, p in pages if _is_scan(p)
            ),
            unread=tuple((d.name, p.number) for d, p in pages if not p.text.strip()),
            incomplete=tuple(
                (d.name, p.number) for d, p in pages if PageFlag.INCOMPLETE in p.flags
            ),
        )


def page_notes(page: PageText) -> tuple[str, ...]:
    """Return what every line from this page must carry with it."""
    notes = []
    if _is_scan(page):
        sure = page.ocr_confidence
        notes.append(
            f"Read from a scanned page ({sure:.0%} sure); compare with the image."
            if sure is not None
            else "Read from a scanned page; compare with the image."
        )
    if PageFlag.INCOMPLETE in page.flags or PageFlag.GARBLED in page.flags:
        notes.append(f"Extraction of page {page.number} was incomplete; check the original.")
    if PageFlag.BROKEN_TABLE in page.flags:
        notes.append(
            f"A table on page {page.number} could not be read row by row; check the original."
        )
    return tuple(notes)


def _is_scan(page: PageText) -> bool:
    return PageFlag.SCAN in page.flags or page.ocr_confidence is not None


def _file_warnings(case: Case) -> Iterator[str]:
    for document in case.documents:
        yield from document.warnings
        for page in document.pages:
            place = f"{document.name}, page {page.number}"
            if PageFlag.INCOMPLETE in page.flags:
                yield f"{place}: the text is incomplete; check the original."
            if not page.text.strip():
                yield f"{place}: no text was found on this page; check the original."
            if page.ocr_confidence is not None and page.ocr_confidence < _WEAK_SCAN:
                yield f"{place}: the scan was hard to read ({page.ocr_confidence:.0%} sure)."


def _checked_identity(case: Case, pieces: Sequence[Piece]) -> Iterator[str]:
    """Stop at two patients in two reports; warn of two names in one report."""
    names = [document.name for document in case.documents]
    people = [
        identity.identity([piece for piece in pieces if piece.document == number])
        for number in range(len(names))
    ]
    identity.check(names, people)
    for name, person in zip(names, people, strict=True):
        what = identity.inner_difference(person)
        if what:
            yield f"{name} gives more than one {what}; check that all of it is of one patient."


def _drafts(case: Case, pieces: Sequence[Piece], rules: SummaryRules) -> Iterator[Draft]:
    for number in range(len(case.documents)):
        own = [piece for piece in pieces if piece.document == number]
        medicines = medications.drafts(own, rules)
        places = frozenset(draft.order for draft in medicines)
        sorted_out = allergies.completed(sorting.drafts(own, rules, places), own, rules)
        for draft in (*medicines, *sorted_out):
            yield from detailing.detailed(draft, rules)
