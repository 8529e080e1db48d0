"""The Ask journey without a model: passages in, quoted and cited sentences out."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.asking import choosing, evidence, hyphens, relevance
from engine.asking.groups import Groups
from engine.asking.headings import Headings
from engine.asking.pages import PageOf, Pages
from engine.asking.relevance import RelevanceFile
from engine.asking.terms import Terms
from engine.ground.answers import Answer, AnswerSentence, SearchResult, Support
from engine.ground.types import Citation, DocumentId, PageSpan, Passage, Rect
from engine.language.inert import Instructions

FindRects = Callable[[DocumentId, PageSpan], tuple[Rect, ...]]


def _nothing_known(_word: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Rules:
    """The data that the journey follows."""

    headings: Headings
    weights: RelevanceFile
    groups: Groups


@dataclass(frozen=True, slots=True)
class Places:
    """How the journey looks at the stored pages."""

    rects: FindRects
    page: PageOf
    is_known: hyphens.IsKnown = _nothing_known
    instructions: Instructions | None = None

    def pages(self) -> Pages:
        """Return the pages of one question, each to be read once."""
        return Pages(self.page, self.instructions)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The question's vector and what embeds sentences; both absent without an embedder."""

    query: npt.NDArray[np.float32] | None = None
    embed: evidence.EmbedSentences | None = None


def from_evidence(
    question: str,
    found: SearchResult,
    *,
    terms: Terms,
    meaning: Meaning,
    rules: Rules,
    places: Places,
    lines: int,
    refuse_when_weak: bool,
    provenance: Mapping[str, str],
) -> Answer:
    """Answer a question by quotation, or say that the documents do not answer it."""
    started = time.perf_counter()
    pages, passages = places.pages(), found.passages
    wanted = evidence.wanted(found.query, terms)
    ranked = evidence.scored(
        wanted, passages, pages, query_vector=meaning.query, embed=meaning.embed
    )
    decision = relevance.verdict(relevance.signals(terms, passages, ranked), rules.weights)
    abstains = not ranked or (refuse_when_weak and decision.match == "none")
    groups = [] if abstains else choosing.chosen(ranked, pages, lines=lines)
    arranged = choosing.arranged(groups, rules.headings, pages, rules.groups)
    picked = [candidate for _heading, candidate in arranged]
    quoted = _Quoting(places.rects, pages, places.is_known)
    leading = {(*_place(c)[:2], order) for c in picked for order in c.statement.leads}
    return Answer(
        question=question,
        mode="evidence",
        abstained=abstains,
        abstention_reason=_reason(found, abstains=abstains),
        match=_match_words(decision.match, picked),
        sentences=tuple(
            _sentence(heading, c, quoted, is_lead=_place(c) in leading) for heading, c in arranged
        ),
        citations=_citations(picked, quoted),
        search=found,
        provenance=provenance,
        timings_ms=_timings(found, started),
        signals=decision.signals,
    )


def _timings(found: SearchResult, started: float) -> dict[str, float]:
    total = found.elapsed_ms + (time.perf_counter() - started) * 1000
    return {
        "screening": 0.0,
        "evidence": found.elapsed_ms,
        "first_token": 0.0,
        "total": total,
    }


def _reason(found: SearchResult, *, abstains: bool) -> str:
    if not abstains:
        return ""
    return relevance.NO_SOURCE if found.passages else relevance.NOTHING


def _match_words(match: str, picked: Sequence[evidence.Candidate]) -> str:
    documents = len({candidate.passage.document.id for candidate in picked})
    if not picked:
        return "No source found"
    if match == "good":
        return f"Good match in {documents} document{'s' if documents > 1 else ''}"
    return "Weak match – read the sources"


def citation(passage: Passage, place: PageSpan, pages: Pages, rects: FindRects) -> Citation:
    """Return the citation of a place: its quote is the stored text."""
    card = passage.document
    return Citation(
        marker=passage.marker,
        document_id=card.id,
        title=card.title,
        document_class=card.document_class,
        page=place.page,
        start=place.start,
        end=place.end,
        quote=pages.text(card.id, place.page)[place.start : place.end],
        rects=rects(card.id, place),
    )


@dataclass(frozen=True, slots=True)
class _Quoting:
    rects: FindRects
    pages: Pages
    is_known: hyphens.IsKnown

    def citation(self, passage: Passage, page: int, span: tuple[int, int]) -> Citation:
        return citation(passage, PageSpan(page, *span), self.pages, self.rects)


def _place(candidate: evidence.Candidate) -> tuple[int, int, int]:
    return (candidate.passage.chunk_id, candidate.page, candidate.order)


def _sentence(
    heading: str, candidate: evidence.Candidate, quoted: _Quoting, *, is_lead: bool
) -> AnswerSentence:
    span = (candidate.start, candidate.end)
    return AnswerSentence(
        text=hyphens.closed(candidate.text, quoted.is_known),
        support=Support.SUPPORTED,
        citations=(candidate.passage.marker,),
        heading=heading,
        place=quoted.citation(candidate.passage, candidate.page, span),
        is_lead=is_lead,
    )


def _citations(picked: Sequence[evidence.Candidate], quoted: _Quoting) -> tuple[Citation, ...]:
    """Return one citation per marker: from the first quoted letter of its page to the last."""
    found: dict[int, Citation] = {}
    for marker in sorted({candidate.passage.marker for candidate in picked}):
        mine = [candidate for candidate in picked if candidate.passage.marker == marker]
        page = min(candidate.page for candidate in mine)
        here = [candidate for candidate in mine if candidate.page == page]
        span = (min(c.start for c in here), max(c.end for c in here))
        found[marker] = quoted.citation(mine[0].passage, page, span)
    return tuple(found.values())
