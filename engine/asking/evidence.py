"""The sentences of the evidence that answer a question, quoted exactly and in order.

Without a language model this is the whole answer; with one it is what the
model may phrase. Nothing here changes a letter: an answer's sentence is the
stored text with its line breaks closed up.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.asking.headings import Headings
from engine.asking.terms import Terms
from engine.ground import sentences
from engine.ground.types import Passage
from engine.library import words

EmbedSentences = Callable[[Sequence[str]], npt.NDArray[np.float32]]

_PASSAGES = 6
_EMBEDDED = 10
_CHARACTERS = 1_600
_LEAST_SHARE = 0.52
_LIST_ITEMS = 5
_SAME = 0.75
_RANK_LOSS = 0.18
_MEASURE = re.compile(
    r"\d\s*(?:mg|mcg|g|ml|mL|units?|IU|micrograms?|%|mmol|puffs?|drops?|tablets?)\b"
)
_DOSE_QUESTION = re.compile(
    r"\b(?:dos(?:e|es|age|ing)|how much|how many|mg|ml|volume|rate)\b", re.I
)
_DOT_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One sentence of one passage, with its place.

    Attributes:
        order: Its number within the passage.
        page, start, end: Half-open span in the stored text of its page.
        text: With line breaks and runs of spaces closed up.
    """

    passage: Passage
    rank: int
    order: int
    page: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with how well it answers.

    Attributes:
        cosine: To the question; None when it was not embedded.
    """

    candidate: Candidate
    score: float
    coverage: float
    cosine: float | None = None


def candidates(passages: Sequence[Passage]) -> list[Candidate]:
    """Return every sentence of the first passages that could stand in an answer."""
    found: list[Candidate] = []
    for rank, passage in enumerate(passages[:_PASSAGES]):
        found.extend(c for c in _sentences_of(passage, rank) if _is_statement(c.text))
    return found


def scored(
    question: str,
    terms: Terms,
    passages: Sequence[Passage],
    *,
    query_vector: npt.NDArray[np.float32] | None,
    embed: EmbedSentences | None,
) -> list[Scored]:
    """Return the candidates, best first.

    Args:
        query_vector: Unit vector of the question, or None without an embedder.
        embed: Unit vectors of texts; used for the few best by words only.
    """
    wants_measure = bool(_DOSE_QUESTION.search(question))
    first = [_by_words(c, terms, wants_measure=wants_measure) for c in candidates(passages)]
    first.sort(key=_best_first)
    if query_vector is None or embed is None or not first:
        return first
    return sorted(_by_meaning(first, query_vector, embed), key=_best_first)


def chosen(ranked: Sequence[Scored], *, lines: int) -> list[Candidate]:
    """Return the sentences of the answer in the order of their score, without repetition."""
    if not ranked:
        return []
    least = ranked[0].score * _LEAST_SHARE
    by_place = {(s.candidate.rank, s.candidate.order): s.candidate for s in ranked}
    picked: dict[tuple[int, int], Candidate] = {}
    for item in ranked:
        if item.score < least or len(picked) >= lines or _length(picked) > _CHARACTERS:
            break
        for candidate in _with_list(item.candidate, by_place):
            if len(picked) < lines and not _repeats(candidate, picked):
                picked[candidate.rank, candidate.order] = candidate
    return list(picked.values())


def arranged(picked: Sequence[Candidate], headings: Headings) -> list[tuple[str, Candidate]]:
    """Return (heading, sentence) in the order of the screen: headings, then as written."""
    titled = [(_heading_of(candidate, headings), candidate) for candidate in picked]
    best = {title: min(c.rank for t, c in titled if t == title) for title, _c in titled}
    return sorted(
        titled,
        key=lambda pair: (headings.order(pair[0]), best[pair[0]], pair[1].rank, pair[1].order),
    )


def _heading_of(candidate: Candidate, headings: Headings) -> str:
    section = candidate.passage.heading[-1] if candidate.passage.heading else ""
    return headings.of(candidate.text, section)


def _sentences_of(passage: Passage, rank: int) -> list[Candidate]:
    found: list[Candidate] = []
    offset = 0
    for part in passage.spans:
        text = passage.text[offset : offset + part.end - part.start]
        offset += part.end - part.start
        for span in sentences.spans(text):
            start, end = part.start + span.start, part.start + span.end
            plain = " ".join(text[span.start : span.end].split())
            found.append(Candidate(passage, rank, len(found), part.page, start, end, plain))
    return found


def _is_statement(text: str) -> bool:
    """Whether a sentence can stand alone: not a heading, a page number or a table of contents."""
    letters = len(_LETTER.findall(text))
    if letters < 12 or _DOT_LEADER.search(text):
        return False
    return len(text) >= 25 or bool(_MEASURE.search(text))


def _by_words(candidate: Candidate, terms: Terms, *, wants_measure: bool) -> Scored:
    own = terms.strengths(frozenset(words.tokens(candidate.text)))
    around = terms.strengths(frozenset(words.tokens(_context(candidate.passage))))
    total = terms.total or 1.0
    covered = sum(
        term.weight * max(here, 0.6 * there)
        for term, here, there in zip(terms.terms, own, around, strict=True)
    )
    coverage = covered / total
    score = 0.62 * coverage + 0.38 / (1 + _RANK_LOSS * candidate.rank)
    if wants_measure and _MEASURE.search(candidate.text):
        score += 0.15
    return Scored(candidate, score, coverage)


def _context(passage: Passage) -> str:
    return " ".join((passage.document.title, *passage.heading))


def _by_meaning(
    first: Sequence[Scored], query_vector: npt.NDArray[np.float32], embed: EmbedSentences
) -> list[Scored]:
    head = first[:_EMBEDDED]
    vectors = embed([item.candidate.text for item in head])
    cosines = vectors @ query_vector
    known = [
        Scored(item.candidate, 0.7 * item.score + 0.5 * max(0.0, float(cosine)), item.coverage,
               float(cosine))
        for item, cosine in zip(head, cosines, strict=True)
    ]  # fmt: skip
    lowest = min((item.score for item in known), default=0.0)
    rest = [
        Scored(item.candidate, min(0.7 * item.score + 0.12, lowest), item.coverage)
        for item in first[_EMBEDDED:]
    ]
    return [*known, *rest]


def _best_first(item: Scored) -> tuple[float, int, int]:
    return (-item.score, item.candidate.rank, item.candidate.order)


def _with_list(candidate: Candidate, by_place: dict[tuple[int, int], Candidate]) -> list[Candidate]:
    """Return a sentence, and after a colon the items that it announces."""
    found = [candidate]
    if not candidate.text.endswith(":"):
        return found
    for step in range(1, _LIST_ITEMS + 1):
        item = by_place.get((candidate.rank, candidate.order + step))
        if item is None:
            break
        found.append(item)
    return found


def _repeats(candidate: Candidate, picked: dict[tuple[int, int], Candidate]) -> bool:
    if (candidate.rank, candidate.order) in picked:
        return True
    mine = frozenset(words.tokens(candidate.text))
    for other in picked.values():
        theirs = frozenset(words.tokens(other.text))
        if len(mine & theirs) >= _SAME * min(len(mine), len(theirs)):
            return True
    return False


def _length(picked: dict[tuple[int, int], Candidate]) -> int:
    return sum(len(candidate.text) for candidate in picked.values())
