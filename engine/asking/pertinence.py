"""Whether what a model said answers the question, measured by the quotations.

A sentence may stand word for word in a document and still be beside the question ("Do
not wait for results" to a question for a dose). Such an answer must not take the
place of quotations that do answer it (H7, H13).
"""

from collections.abc import Mapping, Sequence

from engine.asking import evidence
from engine.asking.prompting import Asked
from engine.ground.answers import AnswerSentence, Support
from engine.library import words

_LEAST = 0.4
"""Share of the best quotation's words of the question that the model's best sentence has."""
_HEADED = 0.6  # what a word counts that stands in the title or headings above a sentence


def answers(asked: Asked, said: Sequence[AnswerSentence]) -> bool:
    """Whether a supported sentence answers the question about as well as the quotations do.

    A question for a dose or a rate is answered by a number with its unit where the
    quotations have one.
    """
    quoted = asked.answer.sentences
    supported = [s for s in said if s.support is Support.SUPPORTED]
    above = {p.marker: " ".join((p.document.title, *p.heading)) for p in asked.answer.passages}
    if _best(asked, supported, above) < _LEAST * _best(asked, quoted, above):
        return False
    if _best(asked, supported, {}) == 0.0 < _best(asked, quoted, {}):
        return False  # only the headings above it have words of the question
    wants = evidence.wanted(asked.answer.search.query, asked.terms)
    return not wants.measure or not _has_measure(quoted) or _has_measure(supported)


def _best(asked: Asked, said: Sequence[AnswerSentence], above: Mapping[int, str]) -> float:
    return max((_coverage(asked, s, above) for s in said), default=0.0)


def _coverage(asked: Asked, sentence: AnswerSentence, above: Mapping[int, str]) -> float:
    """Return the weight of the question's words in a sentence and above it."""
    over = " ".join(above.get(marker, "") for marker in sentence.citations)
    own = asked.terms.strengths(frozenset(words.tokens(sentence.text)))
    around = asked.terms.strengths(frozenset(words.tokens(over)))
    weighed = zip(asked.terms.terms, own, around, strict=True)
    return sum(term.weight * max(here, _HEADED * there) for term, here, there in weighed)


def _has_measure(said: Sequence[AnswerSentence]) -> bool:
    return any(evidence.has_measure(sentence.text) for sentence in said)
