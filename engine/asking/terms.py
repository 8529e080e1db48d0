"""The content words of a question with their weights, and how well a text covers them.

Two words match when they are equal or share a long beginning ("treat",
"treatment"); this stands in for stemming where a text is not in the index.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from engine.asking import patient
from engine.ground.answers import Expansion
from engine.library import words

Rarity = Callable[[Sequence[str]], Mapping[str, float]]

_PREFIX = 5
_SUFFIX = 4
_EXPANSION_WEIGHT = 0.8
_ASKING = frozenset(
    "what which who whom when where why how should could would tell explain describe list name"
    " please need know want give given use used using best most main patient patients old"
    " else cant dont next mean means count counts happen happens someone somebody weighing"
    " aged".split()
)
_ASPECTS = frozenset(
    "clinical feature features symptom symptoms sign signs treatment treat treated treatments cause"
    " causes caused diagnosis diagnose diagnosed test tests management manage managed prevention"
    " prevent dangerous doctor risk risks factor factors common first step steps dose doses".split()
)
_EVERYDAY = frozenset(
    "child children baby babies infant infants boy girl kid adult adults man woman person people"
    " drank drunk took taken ate came comes went got gets getting stays stay still keeps kept"
    " despite next time limit window hours minutes days new another number kind type does done"
    " make makes start started starts happened stop long soon often right possible count".split()
)
_ASPECT_WEIGHT = 0.35


@dataclass(frozen=True, slots=True)
class Term:
    """One content word of a question.

    Attributes:
        word: As the index spells it.
        others: Words of its expansions, which count a little less.
        weight: How rare it is in the library, 0 to 1; less for words that name an
            aspect ("symptoms", "treatment"), the patient's group or an everyday act
            ("child", "drank") and not a subject.
    """

    word: str
    others: frozenset[str]
    weight: float

    @property
    def is_aspect(self) -> bool:
        """Whether it names what is asked about a subject, and not a subject."""
        return self.word in _ASPECTS


@dataclass(frozen=True)
class Terms:
    """All content words of one question."""

    terms: tuple[Term, ...]

    @cached_property
    def total(self) -> float:
        """Sum of the weights."""
        return sum(term.weight for term in self.terms)

    def coverage(self, text: str) -> float:
        """Return the weighted share of the terms that stand in a text, 0 to 1."""
        if not self.total:
            return 0.0
        found = self.strengths(frozenset(words.tokens(text)))
        return sum(t.weight * s for t, s in zip(self.terms, found, strict=True)) / self.total

    def sharp_coverage(self, text: str) -> float:
        """Return the share of the terms in a text by the square of their weights, 0 to 1."""
        total = sum(term.weight**2 for term in self.terms)
        found = self.strengths(frozenset(words.tokens(text)))
        pairs = zip(self.terms, found, strict=True)
        return sum(term.weight**2 * s for term, s in pairs) / total if total else 0.0

    def heaviest_missing(self, text: str) -> float:
        """Return the weight of the most telling term that a text lacks; 0 when it has all."""
        found = self.strengths(frozenset(words.tokens(text)))
        pairs = zip(self.terms, found, strict=True)
        return max((term.weight * (1 - strength) for term, strength in pairs), default=0.0)

    def held(self, text: str) -> tuple[float, float]:
        """Return the weight of all terms in a text, and of the most telling one."""
        found = self.strengths(frozenset(words.tokens(text)))
        weights = [t.weight * strength for t, strength in zip(self.terms, found, strict=True)]
        return sum(weights), max(weights, default=0.0)

    def strengths(self, present: frozenset[str]) -> list[float]:
        """Return per term 1 when it is there, less when only an expansion is, 0 when neither."""
        return [_strength(term, present) for term in self.terms]


def of_question(question: str, expansions: Sequence[Expansion], rarity: Rarity) -> Terms:
    """Return the content words of a question, weighted by how rare they are in the library.

    Args:
        rarity: Gives 0 (in nearly every chunk) to 1 (in none) per word.
    """
    asked = words.query_words(patient.without(question))
    content = [word for word in asked if word not in _ASKING] or words.query_words(question)
    weights = rarity(content)
    others = _expanded(expansions)
    return Terms(tuple(_term(word, others, weights) for word in content))


def _term(word: str, others: Mapping[str, frozenset[str]], weights: Mapping[str, float]) -> Term:
    aspect = _ASPECT_WEIGHT if word in _ASPECTS or word in _EVERYDAY else 1.0
    return Term(word, others.get(word, frozenset()), aspect * weights.get(word, 1.0))


def names_aspect(word: str) -> bool:
    """Whether a word names what is asked about a subject ("dose", "signs")."""
    return word in _ASPECTS


def names_subject(word: str) -> bool:
    """Whether a word of a question can name what it is about."""
    return word not in _ASPECTS and word not in _EVERYDAY and word not in _ASKING


def matches(word: str, other: str) -> bool:
    """Whether two words are forms of the same word, as far as their letters tell."""
    if word == other:
        return True
    pairs = zip(word, other, strict=False)
    shared = sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= _PREFIX and max(len(word), len(other)) - shared <= _SUFFIX


def _expanded(expansions: Sequence[Expansion]) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for expansion in expansions:
        added = frozenset(word for text in expansion.added for word in words.query_words(text))
        for word in words.query_words(expansion.written):
            table[word] = table.get(word, frozenset()) | added
    return table


def _strength(term: Term, present: frozenset[str]) -> float:
    if term.word in present:
        return 1.0
    start = term.word[:_PREFIX]
    if any(word.startswith(start) and matches(term.word, word) for word in present):
        return 1.0
    if term.others & present:
        return _EXPANSION_WEIGHT
    return 0.0
