"""Whether the evidence is enough to answer from: several signals, one decision.

No single similarity tells (AUC about .53 for usefulness), so several signals are
weighed by a logistic model whose weights stand in a data file; `wardlight
evaluate abstention` measures them, `abstention-fit` fits them.
"""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.asking.evidence import Scored
from engine.asking.terms import Terms
from engine.ground.errors import RulesError
from engine.ground.paths import resources
from engine.ground.types import Passage

NO_SOURCE = (
    "Your documents do not say enough to answer this. "
    "The nearest passages are shown; read them before you rely on them."
)
NOTHING = "Nothing in your documents matches this question."


_FOCUSED = 0.6
_MUCH_HELD = 3.0
_NOT_TELLING = 0.36  # weight of a word whose lack is no sign, such as that of an everyday act
_TELLING = 0.55


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One logistic model.

    Attributes:
        refuse_below: Probability of being answerable under which the answer is withheld.
        good_above: Probability from which the match is called good.
        whole_above: Cosine of the best statement from which a passage with the whole
            subject is at least a weak match; 1 for never.
        weights: By the names of `signals`.
    """

    refuse_below: float
    good_above: float
    whole_above: float
    intercept: float
    weights: dict[str, float]


class RelevanceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The weights of the decision, with an embedder and by words alone."""

    version: int
    source: str
    with_meaning: Decision
    by_words: Decision


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision on one question.

    Attributes:
        match: good, weak or none.
        signals: The inputs and the probability, by name.
    """

    match: str
    signals: Mapping[str, float]


def load(file: Path | None = None) -> RelevanceFile:
    """Read the weights.

    Raises:
        RulesError: The file has a mistake; the sentence names it.
    """
    path = file or resources() / "rules" / "relevance.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return msgspec.convert(table, RelevanceFile)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name} has a mistake: {error}.") from error


def signals(
    terms: Terms, passages: Sequence[Passage], ranked: Sequence[Scored]
) -> dict[str, float]:
    """Return the named signals of one search, each about 0 to 1.

    similarity: best cosine of a passage; similarity_3: mean of the best three;
    sentence: best cosine of a statement; passage_coverage, union_coverage: weighted
    share of the question's words in the best passage, and in the first three
    together; subject: the same of the words that name a subject, by the most
    telling; missing: weight of the most telling word that those three lack;
    title: share of the words in the title and headings of the first three;
    statement: share in and above the best statement; agreement: whether the best
    passage by words and the best by meaning are of one document; focus: share of
    the first five passages that are of the first one's document, at most .6, since
    a small library spreads them; held: weight of the question's words in one passage;
    stated: best share of a statement times its cosine; whole: 1 where the
    first passage has every word that names the subject.
    """
    texts = [_indexed(passage) for passage in passages[:3]]
    cosines = sorted((p.similarity or 0.0 for p in passages), reverse=True)[:3]
    union = " ".join(texts)
    above = (" ".join((p.document.title, *p.heading)) for p in passages[:3])
    return {
        "similarity": max(cosines, default=0.0),
        "similarity_3": sum(cosines) / max(len(cosines), 1),
        "sentence": max((item.cosine or 0.0 for item in ranked), default=0.0),
        "passage_coverage": max((terms.coverage(text) for text in texts), default=0.0),
        "union_coverage": terms.coverage(union),
        "subject": terms.sharp_coverage(union),
        "missing": terms.heaviest_missing(union),
        "title": max((terms.coverage(text) for text in above), default=0.0),
        "statement": max((item.coverage for item in ranked), default=0.0),
        "agreement": _agreement(passages),
        "focus": min(_focus(passages), _FOCUSED),
        "held": max((terms.held(text)[0] for text in texts), default=0.0) / _MUCH_HELD,
        "stated": max((item.coverage * (item.cosine or 0.0) for item in ranked), default=0.0),
        "whole": float(_whole(terms, passages)),
    }


def _whole(terms: Terms, passages: Sequence[Passage]) -> bool:
    """Whether the first passage has every word that names the question's subject.

    Never where an aspect is asked about ("symptoms of"): there a passage that
    only mentions the subject has all the words too.
    """
    if not passages or any(term.is_aspect for term in terms.terms):
        return False
    text = _indexed(passages[0])
    return terms.heaviest_missing(text) < _NOT_TELLING and terms.held(text)[1] >= _TELLING


def _agreement(passages: Sequence[Passage]) -> float:
    by_words = max(passages, key=lambda p: p.word_score or 0.0, default=None)
    by_meaning = max(passages, key=lambda p: p.similarity or 0.0, default=None)
    if by_words is None or by_meaning is None:
        return 0.0
    return float(by_words.document.id == by_meaning.document.id)


def _focus(passages: Sequence[Passage]) -> float:
    first = passages[:5]
    same = sum(passage.document.id == first[0].document.id for passage in first)
    return same / len(first) if first else 0.0


def verdict(found: Mapping[str, float], rules: RelevanceFile) -> Verdict:
    """Weigh the signals and name the match; without similarities the words decide."""
    decision = rules.with_meaning if found["similarity"] else rules.by_words
    score = decision.intercept + sum(
        weight * found.get(name, 0.0) for name, weight in decision.weights.items()
    )
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    match = "good" if probability >= decision.good_above else "weak"
    if probability < decision.refuse_below:
        is_whole = found.get("whole", 0.0) and found["sentence"] >= decision.whole_above
        match = "weak" if is_whole else "none"
    return Verdict(match, {**found, "answerable": probability})


def _indexed(passage: Passage) -> str:
    return " ".join((passage.document.title, *passage.heading, passage.text))
