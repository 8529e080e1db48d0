"""ROUGE-1, ROUGE-2 and ROUGE-Lsum as F1: how much of a reference's wording a text shares.

Source: Lin, ROUGE: A Package for Automatic Evaluation of Summaries, 2004; lower-case
letters and digits as tokens, no stemming, one summary sentence per line for Lsum.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Rouge:
    """The three scores of one text, or their means over many, from 0 to 1."""

    one: float
    two: float
    long: float


def rouge(text: str, reference: str) -> Rouge:
    """Return the scores of a text against one reference; lines are sentences."""
    mine, gold = _sentences(text), _sentences(reference)
    return Rouge(_ngrams(mine, gold, 1), _ngrams(mine, gold, 2), _long(mine, gold))


def mean(scores: Sequence[Rouge]) -> Rouge:
    """Return the mean of some scores; zeros for none."""
    count = len(scores) or 1
    return Rouge(
        sum(s.one for s in scores) / count,
        sum(s.two for s in scores) / count,
        sum(s.long for s in scores) / count,
    )


def _sentences(text: str) -> list[list[str]]:
    found = [_TOKEN.findall(line.lower()) for line in text.split("\n")]
    return [tokens for tokens in found if tokens]


def _ngrams(mine: list[list[str]], gold: list[list[str]], size: int) -> float:
    one, other = (_counted([t for s in text for t in s], size) for text in (mine, gold))
    shared = sum((one & other).values())
    return _f1(shared, sum(one.values()), sum(other.values()))


def _counted(tokens: list[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(tokens[n:] for n in range(size)), strict=False))


def _long(mine: list[list[str]], gold: list[list[str]]) -> float:
    """Return the score of the union of longest common subsequences, sentence by sentence."""
    left = Counter(token for sentence in mine for token in sentence)
    wanted = Counter(token for sentence in gold for token in sentence)
    total_mine, total_gold = sum(left.values()), sum(wanted.values())
    shared = 0
    for sentence in gold:
        places: set[int] = set()
        for other in mine:
            places |= subsequence(sentence, other)
        for place in sorted(places):
            token = sentence[place]
            if left[token] > 0 and wanted[token] > 0:
                left[token] -= 1
                wanted[token] -= 1
                shared += 1
    return _f1(shared, total_mine, total_gold)


def subsequence(sentence: Sequence[str], other: Sequence[str]) -> set[int]:
    """Return the places in a sentence of one longest common subsequence with another.

    Bit-parallel: one bit per token of the sentence, one row per token of the other.
    """
    masks: dict[str, int] = {}
    for place, token in enumerate(sentence):
        masks[token] = masks.get(token, 0) | 1 << place
    full = (1 << len(sentence)) - 1
    rows = [full]
    for token in other:
        row = rows[-1]
        hit = row & masks.get(token, 0)
        rows.append(((row + hit) | (row - hit)) & full)
    return _walked_back(rows, len(sentence))


def _walked_back(rows: list[int], length: int) -> set[int]:
    places: set[int] = set()
    place, at = length - 1, len(rows) - 1
    while place >= 0 and at > 0:
        if rows[at] >> place & 1:
            place -= 1
        elif not rows[at - 1] >> place & 1:
            at -= 1
        else:
            places.add(place)
            place -= 1
            at -= 1
    return places


def _f1(shared: int, mine: int, gold: int) -> float:
    if not shared:
        return 0.0
    precision, recall = shared / mine, shared / gold
    return 2 * precision * recall / (precision + recall)
