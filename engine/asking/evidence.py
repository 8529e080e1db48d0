"""The statements of the evidence that answer a question, quoted exactly and in order.

Without a language model this is the whole answer; with one it is what the
model may phrase. Nothing here changes a letter: an answer's sentence is the
stored text with its line breaks closed up and the mark of its list left out.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.asking import patient
from engine.asking.kinds import Kind, Statement
from engine.asking.pages import Pages
from engine.asking.statements import is_fragment, is_title
from engine.asking.terms import Terms
from engine.ground.types import Passage
from engine.library import words

EmbedSentences = Callable[[Sequence[str]], npt.NDArray[np.float32]]

_PASSAGES = 6
_EMBEDDED = 12
_LONGEST_EMBEDDED = 240
_RANK_LOSS = 0.3
_MEASURE = re.compile(
    r"\d\s*(?:mg|mcg|g|ml|mL|units?|IU|micrograms?|%|mmol|puffs?|drops?|tablets?|litres?)\b"
)
_DOSE_QUESTION = re.compile(
    r"\b(?:dos(?:e|es|age|ing)|how (?:much|many|fast)|mg|ml|volume|rate|target)\b", re.I
)
_WARNING = re.compile(
    r"\b(?:do not|don't|never|must not|should not|avoid|contraindicated|stop)\b", re.I
)
_ACTION = re.compile(
    r"\b(?:what (?:do|should|can|next)|how (?:do|to|is)|treat\w*|manage\w*)\b", re.I
)
_LETTER = re.compile(r"[^\W\d_]")


_NAMED = 0.8  # an expansion of each word of the question stands above the row, at least
_DOSE_ROW = 0.35
_OWN_ROW = 2  # how a row fits that names the patient's own band; it leads without help


@dataclass(frozen=True, slots=True)
class Candidate:
    """One statement of one passage, with its place.

    Attributes:
        rank: Of its passage, the best is 0.
        order: Its number on its page.
    """

    passage: Passage
    rank: int
    page: int
    statement: Statement

    @property
    def order(self) -> int:
        """Its number on its page."""
        return self.statement.order

    @property
    def start(self) -> int:
        """Where it starts in the stored text of its page."""
        return self.statement.start

    @property
    def end(self) -> int:
        """Where it ends in the stored text of its page, exclusive."""
        return self.statement.end

    @property
    def text(self) -> str:
        """As people read it."""
        return self.statement.text


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with how well it answers.

    Attributes:
        coverage: Share of the question's words in it and above it, 0 to 1.
        fit: To the patient of the question, as `patient.fit` gives it.
        cosine: To the question; None when it was not embedded.
    """

    candidate: Candidate
    score: float
    coverage: float
    fit: int = 0
    cosine: float | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a question is after."""

    terms: Terms
    patient: patient.Patient
    measure: bool
    action: bool


def wanted(question: str, terms: Terms) -> Wanted:
    """Return what a question is after: its words, its patient, a dose or a plan."""
    return Wanted(
        terms,
        patient.of_question(question),
        bool(_DOSE_QUESTION.search(question)),
        bool(_ACTION.search(question)),
    )


def has_measure(text: str) -> bool:
    """Whether a text names an amount with its unit."""
    return bool(_MEASURE.search(text))


def candidates(passages: Sequence[Passage], pages: Pages) -> list[Candidate]:
    """Return everything in the first passages that could answer."""
    found: list[Candidate] = []
    for rank, passage in enumerate(passages[:_PASSAGES]):
        for part in passage.spans:
            found.extend(
                Candidate(passage, rank, part.page, statement)
                for statement in pages.statements(passage, part.page)
                if part.start <= statement.start < part.end and _can_answer(statement)
            )
    return found


def scored(
    question: Wanted,
    passages: Sequence[Passage],
    pages: Pages,
    *,
    query_vector: npt.NDArray[np.float32] | None,
    embed: EmbedSentences | None,
) -> list[Scored]:
    """Return the candidates, best first.

    Args:
        query_vector: Unit vector of the question, or None without an embedder.
        embed: Unit vectors of texts; used for the few best by words only.
    """
    above: dict[str, list[float]] = {}  # many statements stand under the same words
    first = [_by_words(one, question, pages, above) for one in candidates(passages, pages)]
    first.sort(key=_best_first)
    if query_vector is None or embed is None or not first:
        return first
    return sorted(_by_meaning(first, query_vector, embed), key=_best_first)


def _can_answer(statement: Statement) -> bool:
    if not statement.is_answer or is_fragment(statement):
        return False
    letters = len(_LETTER.findall(statement.text))
    if statement.kind is Kind.ROW or statement.leads:
        return letters >= 3
    if is_title(statement):
        return False
    if any("\u2e80" <= sign <= "\u9fff" for sign in statement.text):
        return letters >= 4
    return (letters >= 12 and len(statement.text) >= 25) or bool(_MEASURE.search(statement.text))


def _by_words(
    candidate: Candidate, question: Wanted, pages: Pages, above: dict[str, list[float]]
) -> Scored:
    terms = question.terms
    own = terms.strengths(frozenset(words.tokens(candidate.text)))
    context = _context(candidate, pages)
    if context not in above:
        above[context] = terms.strengths(frozenset(words.tokens(context)))
    around = above[context]
    weighted = list(zip(terms.terms, own, around, strict=True))
    telling = [(term.weight * (1.0 - 0.6 * there), here) for term, here, there in weighted]
    inside = sum(weight * here for weight, here in telling) / (sum(w for w, _h in telling) or 1.0)
    covered = sum(term.weight * max(here, 0.6 * there) for term, here, there in weighted)
    coverage = covered / (terms.total or 1.0)
    score = 0.35 * coverage + 0.35 * inside + 0.25 / (1 + _RANK_LOSS * candidate.rank)
    fit = patient.fit(
        question.patient,
        candidate.text,
        section=f"{candidate.passage.document.title} {candidate.statement.section}",
    )
    is_named = question.measure and min(around, default=0.0) >= _NAMED
    if is_named and fit < _OWN_ROW and _is_dose_row(candidate):
        score += _DOSE_ROW  # the table is of exactly what was asked for
    return Scored(candidate, score + _bonus(candidate, question, fit), coverage, fit)


def _is_dose_row(candidate: Candidate) -> bool:
    is_row = candidate.statement.kind is Kind.ROW
    return is_row and candidate.rank < 2 and bool(_MEASURE.search(candidate.text))


def _bonus(candidate: Candidate, question: Wanted, fit: int) -> float:
    has_measure = bool(_MEASURE.search(candidate.text))
    bonus = 0.12 if question.measure and has_measure else 0.0
    if fit > 1 and (candidate.statement.kind is Kind.ROW or has_measure):
        bonus += 0.18
    if question.action and _WARNING.search(candidate.text):
        bonus += 0.05
    return bonus - 0.6 * (fit < 0)


def _context(candidate: Candidate, pages: Pages) -> str:
    """The words above a statement: title, headings, caption, header row or lead-in."""
    said = pages.statements(candidate.passage, candidate.page)
    leads = (said[order].text for order in candidate.statement.leads)
    passage = candidate.passage
    own = candidate.statement.section
    return " ".join((passage.document.title, *passage.heading[:-1], own, *leads))


def _by_meaning(
    first: Sequence[Scored], query_vector: npt.NDArray[np.float32], embed: EmbedSentences
) -> list[Scored]:
    head = first[:_EMBEDDED]
    vectors = embed([_with_section(item.candidate)[:_LONGEST_EMBEDDED] for item in head])
    known = [
        Scored(item.candidate, 0.7 * item.score + 0.5 * max(0.0, float(cosine)), item.coverage,
               item.fit, float(cosine))
        for item, cosine in zip(head, vectors @ query_vector, strict=True)
    ]  # fmt: skip
    lowest = min((item.score for item in known), default=0.0)
    rest = [
        Scored(item.candidate, min(0.7 * item.score + 0.12, lowest), item.coverage, item.fit)
        for item in first[_EMBEDDED:]
    ]
    return [*known, *rest]


def _with_section(candidate: Candidate) -> str:
    section = candidate.statement.section
    return f"{section}: {candidate.text}" if section else candidate.text


def _best_first(item: Scored) -> tuple[float, int, int, int]:
    return (-item.score, item.candidate.rank, item.candidate.page, item.candidate.order)
