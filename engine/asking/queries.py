"""From what a user typed to what the library is searched for."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from engine.asking.vocabulary import Vocabulary
from engine.ground import sentences
from engine.ground.answers import Expansion
from engine.library import words
from engine.library.search import SearchQuery

Embed = Callable[[Sequence[str]], npt.NDArray[np.float32]]
Correct = Callable[[str], tuple[Expansion, ...]]

MOST_SENTENCES = 12
_FEWEST_WORDS = 2
_SPELLED_OUT = frozenset({"abbreviation", "brand", "spelling"})


def prepare(
    question: str, *, vocabulary: Vocabulary, correct: Correct, embed: Embed | None
) -> SearchQuery:
    """Return the query for a question: its words, what is added to them, its vectors.

    Args:
        correct: The spelling check of the library.
        embed: The embedder; None to search by words only.
    """
    known = vocabulary.expansions(question)
    covered = {one.written.lower() for one in known}
    spelled = (one for one in correct(question) if one.written.lower() not in covered)
    expansions = (*known, *spelled)
    vectors = None
    if embed is not None and words.query_words(question):
        vectors = embed(texts_to_embed(question, expansions))
    return SearchQuery(question, expansions, vectors)


def texts_to_embed(question: str, expansions: Sequence[Expansion] = ()) -> list[str]:
    """Return the whole question, with abbreviations spelled out, then its sentences if several."""
    clear = _spelled_out(" ".join(question.split()), expansions)
    spans = sentences.spans(clear)
    several = [clear[span.start : span.end] for span in spans]
    several = [one for one in several if len(words.query_words(one)) >= _FEWEST_WORDS]
    return [clear, *several[:MOST_SENTENCES]] if len(several) > 1 else [clear]


def _spelled_out(question: str, expansions: Sequence[Expansion]) -> str:
    """The question with the meaning of short forms behind them, as an embedder needs it."""
    for expansion in expansions:
        if expansion.kind in _SPELLED_OUT:
            named = f"{expansion.written} ({expansion.added[0]})"
            question = question.replace(expansion.written, named, 1)
    return question
