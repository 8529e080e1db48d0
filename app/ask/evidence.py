"""The places that an answer stands on, in the order in which a person walks through them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.window import display
from app.window.pages import Place
from engine.ground.answers import Answer, AnswerSentence, SearchResult
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
        cited: By position in the answer's citations.
        found: By position in the passages.
    """

    cited: tuple[Source, ...]
    found: tuple[Source, ...]

    @property
    def all(self) -> tuple[Source, ...]:
        """Cited places in the order of reading, then all passages."""
        return self.cited + self.found


def trail_of(answer: Answer) -> Trail:
    """Return the places of an answer; of a refusal, only the nearest passages."""
    shown = answer.passages[:NEAREST] if answer.abstained else answer.passages
    cards = {passage.document.id: passage.document for passage in answer.passages}
    return Trail(
        cited=tuple(_from_citation(citation, cards) for citation in answer.citations),
        found=tuple(_from_passage(passage) for passage in shown),
    )


def trail_of_search(result: SearchResult) -> Trail:
    """Return the places of a search without an answer."""
    return Trail(cited=(), found=tuple(_from_passage(passage) for passage in result.passages))


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


def position_of(sentence: AnswerSentence, marker: int, trail: Trail) -> int | None:
    """Return which place a marker of a sentence opens: the one whose quote fits the sentence."""
    same = [at for at, source in enumerate(trail.cited) if source.marker == marker]
    fitting = [at for at in same if _fits(trail.cited[at].quote, sentence.text)]
    if fitting or same:
        return (fitting or same)[0]
    for at, source in enumerate(trail.found):
        if source.marker == marker:
            return len(trail.cited) + at
    return None


def _fits(quote: str, sentence: str) -> bool:
    one, other = " ".join(quote.split()).casefold(), " ".join(sentence.split()).casefold()
    return one in other or other in one


def caption(source: Source) -> str:
    """Return `[n] title · version · p. N · review by DD-Mmm-YYYY`."""
    return f"[{source.marker}] {source.title} · {' · '.join(facts(source))}"


def facts(source: Source) -> list[str]:
    """Return version, page and review date of a place, as far as they are known."""
    card = source.card
    told = [display.say("p. %1").replace("%1", str(source.page))]
    if card is None:
        return told
    if card.version:
        told.insert(0, display.say("version %1").replace("%1", card.version))
    if card.review_by:
        told.append(display.say("review by %1").replace("%1", display.day(card.review_by)))
    return told


def reference(source: Source) -> str:
    """Return one line of a reference list."""
    issuer = f"{source.card.issuer}. " if source.card is not None and source.card.issuer else ""
    kind = display.class_name(source.document_class)
    return f"[{source.marker}] {issuer}{source.title} ({kind}), {', '.join(facts(source))}"
