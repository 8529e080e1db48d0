"""Typing mistakes in the words that the rules know, and in no others.

A word that no rule knows and that is one slip away from exactly one longer word
of the rules is read as that word. Ordinary English words that look like one
("breast", "breath") are listed in `resources/vocabulary/spelling.toml` and are
never changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.rule_files import read_file

_SHORTEST = 5
_WORD = re.compile(r"[a-z]+")


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file.

    Attributes:
        words: Right as they are, though they look like a target.
        targets: Worth correcting to, one slip away.
        slips: Frequent mistakes more than one slip away.
    """

    version: str
    source: str
    words: str
    targets: str
    slips: dict[str, str]


@dataclass(frozen=True, slots=True)
class Speller:
    """Corrects single slips: a letter left out, doubled, wrong, or two swapped."""

    _right: frozenset[str] = field(repr=False)
    _slips: dict[str, str] = field(repr=False)
    _known: dict[str, str] = field(repr=False)

    @classmethod
    def load(cls, path: Path, known: frozenset[str]) -> "Speller":
        """Read the ordinary words; `known` are the words of the rules."""
        return read_file(path, _File, lambda content: _built(content, known), table="")

    def spelled(self, word: str) -> str:
        """Return a lower-case word corrected, or as it is."""
        if word in self._known:
            return self._known[word]
        if len(word) < _SHORTEST or word in self._right:
            return word
        for form in (word, *_shortened(word)):
            right = self._slips.get(form)
            if right and _is_slip(word, right):
                return right
        return word


def _built(content: _File, known: frozenset[str]) -> Speller:
    words = {word for word in known if _WORD.fullmatch(word)}
    targets = sorted(set(content.targets.split()))
    slips: dict[str, str] = {}
    for word in targets:
        slips[word] = word
        for form in _shortened(word):
            slips.setdefault(form, word)
    right = frozenset(words | set(content.words.split()) | set(targets))
    return Speller(right, slips, content.slips)


def _shortened(word: str) -> Iterator[str]:
    """Yield the word with each letter left out."""
    return (word[:n] + word[n + 1 :] for n in range(len(word)))


def _is_slip(typed: str, right: str) -> bool:
    """Whether one slip turns one word into the other (Damerau distance 1)."""
    if typed[0] != right[0] and sorted(typed[:2]) != sorted(right[:2]):
        return False
    if len(typed) == len(right):
        wrong = [n for n, (a, b) in enumerate(zip(typed, right, strict=True)) if a != b]
        if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
            return typed[wrong[0]] == right[wrong[1]] and typed[wrong[1]] == right[wrong[0]]
        return len(wrong) == 1
    longer, shorter = (typed, right) if len(typed) > len(right) else (right, typed)
    return len(longer) - len(shorter) == 1 and shorter in _shortened(longer)
