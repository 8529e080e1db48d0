"""The places that an answer stands on, in the order in which a person walks through them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.window import display
from app.window.language import say
from app.window.pages import Place
from engine.ground.answers import Answer, AnswerSentence, SearchResult, Support
from engine.ground.types import (
    Citation,
    DocumentCard,
    DocumentClass,
    DocumentId,
    PageSpan,
    Passage,
    Rect,
)

NEAREST = 3


@dataclass(frozen=True, slots=True)
class Source:
    """One place that can be shown: a cited sentence, or a whole passage.

    Attributes:
        card: None where the answer came without the document's card.
    """

    marker: int
    document_id: DocumentId
    title: str
    document_class: DocumentClass
    card: DocumentCard | None
    page: int
    span: PageSpan
    quote: str
    rects: tuple[Rect, ...]

    @property
    def place(self) -> Place:
        """Where the reader has to go."""
        return Place(self.document_id, self.page, self.span, self.rects)


@dataclass(frozen=True, slots=True)
class Trail:
    """All places of one answer.

    Attributes:
        cited: Where the sentences stand, in the order of reading; each place once.
        found: By position in the passages.
        opened_by: Position in `all` for a sentence's number and marker.
        beside: Position in `all` of places that stand beside the answer, in its lists.
    """

    cited: tuple[Source, ...]
    found: tuple[Source, ...]
    opened_by: Mapping[tuple[int, int], int] = field(default_factory=dict)
    beside: Mapping[Citation, int] = field(default_factory=dict)

    @property
    def all(self) -> tuple[Source, ...]:
        """Cited places, then all passages."""
        return self.cited + self.found


NOWHERE = Trail((), ())


def trail_of(answer: Answer) -> Trail:
    """Return the places of an answer; of a refusal, only the nearest passages."""
    shown = answer.passages[:NEAREST] if answer.abstained else answer.passages
    cards = {passage.document.id: passage.document for passage in answer.passages}
    quoted = [_from_citation(citation, cards) for citation in answer.citations]
    found = [_from_passage(passage) for passage in shown]
    cited: list[Source] = []
    opened_by: dict[tuple[int, int], int] = {}
    for number, sentence in enumerate(answer.sentences):
        for marker in _verified(sentence):
            source = _place(sentence, marker, cards) or _standing(
                sentence.text, marker, [*quoted, *found]
            )
            if source is not None:
                opened_by[number, marker] = _position(source, cited)
    beside = {
        citation: _position(_from_citation(citation, cards), cited) for citation in _beside(answer)
    }
    return Trail(tuple(cited), tuple(found), opened_by, beside)


def _verified(sentence: AnswerSentence) -> tuple[int, ...]:
    """Return the markers that may lead to a page: none where the gate found no support."""
    return () if sentence.support is Support.UNSUPPORTED else sentence.citations


def _place(
    sentence: AnswerSentence, marker: int, cards: Mapping[DocumentId, DocumentCard]
) -> Source | None:
    place = sentence.place
    if place is None or place.marker != marker:
        return None
    return _from_citation(place, cards)


def _position(source: Source, cited: list[Source]) -> int:
    if source not in cited:
        cited.append(source)
    return cited.index(source)


def _beside(answer: Answer) -> list[Citation]:
    places = [one.places for one in answer.suggestions]
    places += [one.places for one in answer.contradictions]
    return [place for some in places for place in some]


def trail_of_search(result: SearchResult) -> Trail:
    """Return the places of a search without an answer."""
    return Trail(cited=(), found=tuple(_from_passage(passage) for passage in result.passages))


def _standing(sentence: str, marker: int, sources: Sequence[Source]) -> Source | None:
    """Return exactly where a sentence stands under its marker, else the whole cited place."""
    same = [source for source in sources if source.marker == marker]
    pattern = re.compile(r"\s+".join(map(re.escape, sentence.split())) or r"(?!)")
    for source in same:
        match = pattern.search(source.quote)
        if match is not None:
            return _part(source, match.start(), match.end())
    return same[0] if same else None


def _part(source: Source, start: int, end: int) -> Source:
    if (start, end) == (0, len(source.quote)):
        return source
    span = PageSpan(source.page, source.span.start + start, source.span.start + end)
    if span.end > source.span.end:
        return source
    return replace(source, span=span, quote=source.quote[start:end], rects=())


def _from_citation(citation: Citation, cards: Mapping[DocumentId, DocumentCard]) -> Source:
    return Source(
        marker=citation.marker,
        document_id=citation.document_id,
        title=citation.title,
        document_class=citation.document_class,
        card=cards.get(citation.document_id),
        page=citation.page,
        span=PageSpan(citation.page, citation.start, citation.end),
        quote=citation.quote,
        rects=citation.rects,
    )


def _from_passage(passage: Passage) -> Source:
    return Source(
        marker=passage.marker,
        document_id=passage.document.id,
        title=passage.document.title,
        document_class=passage.document.document_class,
        card=passage.document,
        page=passage.page,
        span=PageSpan(passage.page, passage.start, passage.end),
        quote=passage.text,
        rects=passage.rects,
    )


def caption(source: Source) -> str:
    """Return `[n] title · version · p. N · review by DD-Mmm-YYYY`."""
    return f"[{source.marker}] {source.title} · {' · '.join(facts(source))}"


def facts(source: Source) -> list[str]:
    """Return version, page and review date of a place, as far as they are known."""
    card = source.card
    told = [say("p. %1").replace("%1", str(source.page))]
    if card is None:
        return told
    if card.version:
        told.insert(0, say("version %1").replace("%1", card.version))
    if card.review_by:
        told.append(say("review by %1").replace("%1", display.day(card.review_by)))
    return told


def reference(source: Source) -> str:
    """Return one line of a reference list."""
    issuer = f"{source.card.issuer}. " if source.card is not None and source.card.issuer else ""
    kind = display.class_name(source.document_class)
    return f"[{source.marker}] {issuer}{source.title} ({kind}), {', '.join(facts(source))}"
