"""Every sentence of a model before it is read: judged, cited by us, quoted, or struck out.

The application assigns the citations; a marker of the model is only a hint. What a
model says of doses, interactions and contraindications must stand wholly in a
document, and an order is shown only as a quotation of one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import shorten

from engine.asking import doubts, nonsense, patient, sources
from engine.asking.groups import Groups
from engine.asking.headings import NOT_FOUND, Headings
from engine.asking.orders import Orders
from engine.asking.patient import Patient
from engine.asking.replies import LONGEST_SENTENCE, Said
from engine.asking.sources import Quotable, Shelf, Source
from engine.clinical.formatting import written_safely
from engine.clinical.support import Judgement, Prepared, SupportGate
from engine.clinical.support_views import View
from engine.ground.answers import AnswerSentence, Support
from engine.ground.types import Citation, PageSpan, Passage

LEFT_OUT = "An instruction that does not stand in your documents was left out."

Cite = Callable[[Passage, PageSpan], Citation]

_LONGEST_QUOTE = 420
_LONGEST_STRUCK = 300
_FEWEST_WORDS = 3
_WELL_COVERED = 0.75
_ORDER_REASON = "Orders are shown only as quotations of your documents."
_CLAIM_REASON = "Doses and warnings about drugs are shown only where a document says them wholly."
_WORDS = {
    "number": "“{}” is not in the source",
    "unit": "the unit of “{}” is not that of the source",
    "drug": "the source does not say this of “{}”",
    "negation": "the source says the opposite (“{}”)",
    "laterality": "the side “{}” is not that of the source",
    "date": "the date or time “{}” is not in the source",
    "entity": "“{}” is not in the source",
}


@dataclass(frozen=True, slots=True)
class Rules:
    """The data that the gate follows; read once."""

    support: SupportGate
    orders: Orders
    headings: Headings
    groups: Groups


@dataclass(slots=True)
class SentenceGate:
    """Judges the sentences of one answer.

    Attributes:
        patient: Of the question; a table's row for 11 to 13 kg holds for its 12 kg.
        cite: Makes the citation of a place.
        markers: Marker of the answer by the number that the prompt gave a passage.
        places: Every place that a shown sentence cites, by marker.
    """

    rules: Rules
    shelf: Shelf
    patient: Patient
    cite: Cite
    markers: Mapping[int, int] = field(default_factory=dict)
    places: dict[int, list[Citation]] = field(default_factory=dict)
    _fitting: tuple[int, ...] | None = None

    def judged(self, said: Said) -> AnswerSentence | None:
        """Return a sentence as it may be shown; None where it says nothing."""
        text = written_safely(said.text)
        known = self.shelf.statements.get(sources.spoken(said.text))
        if known is not None and not said.is_cut:
            return self._quoted(known)
        if self._says_nothing(text):
            return None
        if len(text) > LONGEST_SENTENCE or said.is_cut:
            return self._struck(text, ("The sentence has no end.",), self._view(text), None)
        view = self._view(text)
        if odd := nonsense.reason(text, view):
            return self._struck(text, (odd,), view, None)
        found, at = self._judge(text, view)
        place = None if at < 0 or not found.quote else self.shelf.place(found, at)
        if found.level is Support.UNSUPPORTED or place is None:
            return self._struck(text, _reasons(found), view, self._citation(place, at))
        return self._shown(said, text, view, (found, at, place))

    def _says_nothing(self, text: str) -> bool:
        """Whether a text is a heading that the model repeated, or a word or two."""
        is_scrap = len(text.split()) < _FEWEST_WORDS and text.isascii()
        return is_scrap or self.shelf.is_head(sources.spoken(text))

    def _shown(
        self, said: Said, text: str, view: View, judged: tuple[Judgement, int, PageSpan]
    ) -> AnswerSentence:
        """Return a sentence that stands in a source, wholly or in part."""
        found, at, place = judged
        citation = self._citation(place, at)
        if found.level is Support.PARTLY and self.rules.orders.is_claim(view):
            reasons = (*_reasons(found), _CLAIM_REASON)
            return self._struck(text, reasons, view, citation)
        shown = text
        if self.rules.orders.is_order(view):
            quote = self._quote(place, at) if found.level is Support.SUPPORTED else ""
            if not quote:
                return self._struck(text, (_ORDER_REASON,), view, citation)
            shown = f"“{quote}”"
        source = self.shelf.sources[at]
        also = [] if found.level is Support.PARTLY else self._hinted(said, text, at)
        if citation is not None:
            self._take(citation)
        return AnswerSentence(
            shown,
            found.level,
            tuple(dict.fromkeys((source.passage.marker, *also))),
            heading=self._heading(shown, source),
            place=citation,
            reasons=_reasons(found),
        )

    def _take(self, citation: Citation) -> None:
        self.places.setdefault(citation.marker, []).append(citation)

    def _quoted(self, known: Quotable) -> AnswerSentence:
        """Return a statement of a document that the model repeated as it stands."""
        order = self.rules.orders.is_order(self._view(known.text))
        passage, mine = known.passage, known.statement
        section = " ".join((mine.section, *(lead.text for lead in known.leads)))
        title = self.rules.headings.of(known.text, section)
        citation = self.cite(passage, known.place)
        self._take(citation)
        return AnswerSentence(
            f"“{known.text}”" if order else known.text,
            Support.SUPPORTED,
            (passage.marker,),
            heading=self.rules.groups.heading(title, known.text, section, passage.document.title),
            place=citation,
        )

    def _struck(
        self, text: str, reasons: Sequence[str], view: View, citation: Citation | None
    ) -> AnswerSentence:
        """Return a sentence that stands nowhere; an order is not repeated at all."""
        is_order = self.rules.orders.is_order(view)
        told = (_ORDER_REASON,) if is_order else tuple(dict.fromkeys(reasons))
        shown = LEFT_OUT if is_order else shorten(text, _LONGEST_STRUCK, placeholder=" …")
        return AnswerSentence(
            shown, Support.UNSUPPORTED, (), heading=NOT_FOUND, place=citation, reasons=told
        )

    def _judge(self, text: str, view: View) -> tuple[Judgement, int]:
        """Return the verdict on a sentence and the position of its source, -1 for none."""
        found = self.rules.support.judge(text, self.shelf.prepared)
        if found.level is not Support.SUPPORTED and _is_about_values(found):
            found = self._for_patient(text) or found
        if found.level is not Support.SUPPORTED:
            found = self._in_other_passage(text, view, found) or found
        if found.level is Support.SUPPORTED:
            found = doubts.checked(found, view, self._near(found), self.rules.support.reader)
        return found, found.source

    def _in_other_passage(self, text: str, view: View, best: Judgement) -> Judgement | None:
        """Judge a sentence by another passage alone that holds most of its words.

        The nearest words may be those of another subject ("oxygen is needed" is near
        "antibiotics are not needed").
        """
        said = frozenset(key for key in view.keys if key[0] != "~")
        for own in self._sources_by_passage():
            if best.source in own or len(said & self._keys(own)) < _WELL_COVERED * len(said):
                continue
            found = self.rules.support.judge(text, self._only(own))
            if found.level is Support.SUPPORTED and found.coverage >= _WELL_COVERED:
                return found
        return None

    def _keys(self, numbers: Sequence[int]) -> frozenset[str]:
        parts = self.shelf.prepared.parts
        return frozenset(key for part in parts if part.source in numbers for key in part.keys)

    def _sources_by_passage(self) -> list[list[int]]:
        own: dict[int, list[int]] = {}
        for at, source in enumerate(self.shelf.sources):
            own.setdefault(source.passage.marker, []).append(at)
        return list(own.values())

    def _near(self, found: Judgement) -> str:
        """Return what a judged place is read with: the words above it, and itself."""
        source = self.shelf.sources[found.source]
        return source.text if source.quote else source.text[: source.above] + found.quote

    def _for_patient(self, text: str) -> Judgement | None:
        """Judge a sentence about this patient's weight or age against rows that hold for it."""
        for at in self._rows_that_fit():
            row = self.shelf.sources[at]
            restated = patient.restated(text, self.patient, row.text[row.above :])
            if restated != text:
                found = self.rules.support.judge(restated, self._only([at]))
                if found.level is Support.SUPPORTED:
                    return found
        return None

    def _rows_that_fit(self) -> tuple[int, ...]:
        if self._fitting is None:
            self._fitting = tuple(
                at
                for at, source in enumerate(self.shelf.sources)
                if source.quote and patient.fit(self.patient, source.text[source.above :]) > 1
            )
        return self._fitting

    def _only(self, numbers: Sequence[int]) -> Prepared:
        """Return some of the sources as the gate has read them."""
        whole = self.shelf.prepared
        return Prepared(whole.sources, tuple(p for p in whole.parts if p.source in numbers))

    def _hinted(self, said: Said, text: str, at: int) -> list[int]:
        """Return the markers that the model put to a sentence and that support it as well."""
        mine = self.shelf.sources[at].passage.marker
        hinted = {self.markers[number] for number in said.hints if number in self.markers}
        found = []
        for own in self._sources_by_passage():
            marker = self.shelf.sources[own[0]].passage.marker
            if marker == mine or marker not in hinted:
                continue
            judged = self.rules.support.judge(text, self._only(own))
            place = self.shelf.place(judged, judged.source) if judged.quote else None
            if judged.level is Support.SUPPORTED and place is not None:
                self._take(self.cite(self.shelf.sources[judged.source].passage, place))
                found.append(marker)
        return found

    def _citation(self, place: PageSpan | None, at: int) -> Citation | None:
        return None if place is None else self.cite(self.shelf.sources[at].passage, place)

    def _quote(self, place: PageSpan, at: int) -> str:
        """Return what a document says at a place as a person reads it; empty when too long."""
        source = self.shelf.sources[at]
        if source.quote:
            return source.quote if len(source.quote) <= _LONGEST_QUOTE else ""
        start = source.above + place.start - source.place.start
        quote = " ".join(source.text[start : start + place.end - place.start].split())
        return quote if len(quote) <= _LONGEST_QUOTE else ""

    def _heading(self, text: str, source: Source) -> str:
        title = self.rules.headings.of(text, source.section)
        return self.rules.groups.heading(title, text, source.section, source.passage.document.title)

    def _view(self, text: str) -> View:
        return self.rules.support.reader.view(text)


def _is_about_values(found: Judgement) -> bool:
    """Whether a sentence fails by its numbers, as one about this patient's own weight does."""
    return any(reason.kind in {"number", "unit"} for reason in found.reasons)


def _reasons(found: Judgement) -> tuple[str, ...]:
    """Return what is wrong with a sentence in words."""
    told = []
    for reason in found.reasons:
        if reason.kind == "invented" or not reason.text:
            told.append("your documents do not say this")
        else:
            told.append(_WORDS[reason.kind].format(reason.text))
    return tuple(dict.fromkeys(told))
