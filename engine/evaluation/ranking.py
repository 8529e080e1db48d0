"""How good a ranking is, and the plain BM25 that every search has to beat."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

K1 = 0.9
B = 0.4

_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u3400-\u9fff]+")


def hit(ranked: Sequence[str], grades: Mapping[str, int], *, within: int) -> float:
    """Return 1 when one of the first documents is a good one, else 0."""
    return float(any(grades.get(name, 0) > 0 for name in ranked[:within]))


def ndcg(ranked: Sequence[str], grades: Mapping[str, int], *, within: int = 10) -> float:
    """Return the normalized discounted cumulative gain (gain 2^grade - 1); unjudged counts 0."""
    best = _gain(sorted(grades.values(), reverse=True)[:within])
    return _gain([grades.get(name, 0) for name in ranked[:within]]) / best if best else 0.0


def _gain(grades: Iterable[int]) -> float:
    return sum((2.0 ** max(grade, 0) - 1) / math.log2(at + 2) for at, grade in enumerate(grades))


class PlainWords:
    """Okapi BM25 over whole documents: lower case, no stemming, no stop words; the floor.

    Source: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, with
    k1 = 0.9 and b = 0.4 as in Anserini's baselines. Chinese is taken as character bigrams.
    """

    def __init__(self, documents: Mapping[str, str]) -> None:
        """Count the words of the documents, by name."""
        self._names = list(documents)
        counted = [Counter(_plain_words(text)) for text in documents.values()]
        lengths = [sum(counts.values()) for counts in counted]
        mean = sum(lengths) / max(len(lengths), 1) or 1.0
        self._norms = [K1 * (1 - B + B * length / mean) for length in lengths]
        self._places: dict[str, list[tuple[int, int]]] = {}
        for at, counts in enumerate(counted):
            for word, count in counts.items():
                self._places.setdefault(word, []).append((at, count))

    def ranked(self, question: str, *, count: int = 10) -> list[str]:
        """Return the names of the best documents, best first."""
        scores: dict[int, float] = {}
        for word, times in Counter(_plain_words(question)).items():
            places = self._places.get(word, [])
            rarity = math.log(1 + (len(self._names) - len(places) + 0.5) / (len(places) + 0.5))
            for at, found in places:
                gain = times * rarity * found * (K1 + 1) / (found + self._norms[at])
                scores[at] = scores.get(at, 0.0) + gain
        best = sorted(scores, key=lambda at: (-scores[at], at))[:count]
        return [self._names[at] for at in best]


def _plain_words(text: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        if _UNSPACED.fullmatch(word) and len(word) > 1:
            found += [word[at : at + 2] for at in range(len(word) - 1)]
        else:
            found.append(word)
    return found
