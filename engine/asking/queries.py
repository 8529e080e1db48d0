"""From what a user typed to what the library is searched for."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from engine.asking.vocabulary import Vocabulary
from engine.ground.answers import Expansion
from engine.library import words
from engine.library.search import SearchQuery

Embed = Callable[[Sequence[str]], npt.NDArray[np.float32]]
Correct = Callable[[str], tuple[Expansion, ...]]

_AFTER_LATIN = "\u0250"
_LATIN_LANGUAGES = frozenset({"en", "fr", "es", "pt", "it", "de", "nl", "sw"})
_SPELLED_OUT = frozenset({"abbreviation", "brand", "spelling"})


def prepare(
    question: str,
    *,
    vocabulary: Vocabulary,
    correct: Correct,
    embed: Embed | None,
    languages: Sequence[str] = (),
) -> SearchQuery:
    """Return the query for a question: its words, what is added to them, its vector.

    Args:
        correct: The spelling check of the library.
        embed: The embedder; None to search by words only.
        languages: Of the embedder; a question in a script that it cannot read
            is searched by words only.
    """
    known = vocabulary.expansions(question)
    covered = {one.written.lower() for one in known}
    spelled = (one for one in correct(question) if one.written.lower() not in covered)
    expansions = (*known, *spelled)
    vectors = None
    if embed is not None and words.query_words(question) and is_readable(question, languages):
        vectors = embed([text_to_embed(question, expansions)])
    return SearchQuery(question, expansions, vectors)


def text_to_embed(question: str, expansions: Sequence[Expansion] = ()) -> str:
    """Return the question with the meaning of short forms behind them.

    Lay words stay alone: an embedder knows them, and adding their clinical
    names to its text measured no better.
    """
    clear = " ".join(question.split())
    for expansion in expansions:
        if expansion.kind in _SPELLED_OUT:
            named = f"{expansion.written} ({expansion.added[0]})"
            clear = clear.replace(expansion.written, named, 1)
    return clear


def is_readable(question: str, languages: Sequence[str]) -> bool:
    """Whether an embedder of these languages can read the script of a question.

    Args:
        languages: ISO 639-1 codes of the embedder; empty where it does not say.
    """
    if not languages or set(languages) - _LATIN_LANGUAGES:
        return True
    letters = [letter for letter in question if letter.isalpha()]
    latin = sum(1 for letter in letters if letter < _AFTER_LATIN)
    return 2 * latin >= len(letters)
