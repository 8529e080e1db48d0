"""Removes examples that say the same: exact ones by hash, near ones by MinHash.

MinHash with locality-sensitive hashing (Broder 1997) from the datasketch library;
a pair that it proposes is confirmed by the true Jaccard similarity of its shingles.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.finetune.examples import Example, fingerprint, normalized
from engine.ground.progress import Notify, Progress, ignore

SHINGLE_WORDS = 3
_PERMUTATIONS = 128
_STEP = 200


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An example that was dropped, the one that stays instead, and how alike they are."""

    dropped: str
    kept: str
    similarity: float


def removed(
    examples: Sequence[Example], *, threshold: float = 0.85, notify: Notify = ignore
) -> tuple[list[Example], list[Duplicate]]:
    """Return the examples without repetitions, and what was dropped; the first one stays.

    Args:
        threshold: Jaccard similarity of word shingles from which two are near
            duplicates; 1 drops exact ones only.
    """
    seen: dict[str, str] = {}
    first: list[Example] = []
    dropped: list[Duplicate] = []
    for example in examples:
        print_ = fingerprint(example)
        if print_ in seen:
            dropped.append(Duplicate(example.id, seen[print_], 1.0))
        else:
            seen[print_] = example.id
            first.append(example)
    if threshold >= 1:
        return first, dropped
    kept: list[Example] = []
    index = Similar(threshold)
    for number, example in enumerate(first):
        if number % _STEP == 0:
            notify(Progress("Looking for near duplicates", number, len(first)))
        words = _words(example)
        found = index.nearest(words)
        if found is None:
            index.put(example.id, words)
            kept.append(example)
        else:
            dropped.append(Duplicate(example.id, found[0], found[1]))
    return kept, dropped


def shingles(text: str, words: int = SHINGLE_WORDS) -> frozenset[str]:
    """Return the runs of words of a text; of characters where words are not spaced."""
    parts = normalized(text).split(" ")
    if sum(map(len, parts)) > 12 * len(parts):
        parts = list("".join(parts))
    runs = max(1, len(parts) - words + 1)
    return frozenset(" ".join(parts[start : start + words]) for start in range(runs))


class Similar:
    """Finds, among texts put in, those like another one."""

    def __init__(self, threshold: float) -> None:
        """Make an empty index; the index proposes from below the threshold, to miss few."""
        from datasketch import MinHashLSH

        self._threshold = threshold
        self._lsh: Any = MinHashLSH(threshold=max(0.3, threshold - 0.15), num_perm=_PERMUTATIONS)
        self._sets: dict[str, frozenset[str]] = {}

    def put(self, key: str, words: frozenset[str]) -> None:
        """Add one text under a key of its own."""
        self._sets[key] = words
        self._lsh.insert(key, _hashed(words))

    def nearest(self, words: frozenset[str]) -> tuple[str, float] | None:
        """Return the key and similarity of the most similar text at or over the threshold."""
        proposed = [
            (jaccard(words, self._sets[key]), key) for key in self._lsh.query(_hashed(words))
        ]
        best = max(proposed, default=(0.0, ""))
        return (best[1], best[0]) if best[0] >= self._threshold else None


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the size of the intersection over that of the union."""
    union = len(one | other)
    return len(one & other) / union if union else 1.0


def _words(example: Example) -> frozenset[str]:
    return frozenset().union(*(shingles(turn.text) for turn in example.turns))


def _hashed(words: Iterable[str]) -> Any:
    from datasketch import MinHash

    hashed = MinHash(num_perm=_PERMUTATIONS, seed=1)
    hashed.update_batch(list(_encoded(words)))
    return hashed


def _encoded(words: Iterable[str]) -> Iterator[bytes]:
    for word in words:
        yield word.encode(errors="replace")
