"""Words and word groups that mean the same, and little words that a phrase passes over.

Declared once at the head of a lexicon, they hold for every phrase in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from engine.clinical.tokens import Token, tokenize


class SynonymMistake(ValueError):  # noqa: N818 - told to the person who edits a rule
    """A word that stands in two groups.

    Attributes:
        word: The word.
    """

    def __init__(self, word: str) -> None:
        """Say which word it is."""
        super().__init__(f"{word!r} stands in two groups of words")
        self.word = word


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Groups of words that may stand for one another.

    Attributes:
        passed: Little words that may stand between any two words of a phrase.
    """

    passed: frozenset[str] = frozenset()
    _groups: Mapping[str, str] = field(default_factory=dict, repr=False)
    _members: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _longer: Mapping[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=dict, repr=False
    )

    @classmethod
    def of(cls, groups: Mapping[str, str], passed: str = "") -> "Synonyms":
        """Read groups of words, parted by spaces, or by "|" where a group has phrases.

        Raises:
            SynonymMistake: A word stands in two groups.
        """
        named: dict[str, str] = {}
        members: dict[str, tuple[str, ...]] = {}
        longer: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, written in groups.items():
            words = []
            for part in _parts(written):
                if len(part) > 1:
                    longer.setdefault(part[0], []).append((part, f"={name}"))
                    continue
                if named.setdefault(part[0], f"={name}") != f"={name}":
                    raise SynonymMistake(part[0])
                words.append(part[0])
            members[f"={name}"] = tuple(words)
        return cls(frozenset(passed.split()), named, members, longer)

    @property
    def words(self) -> frozenset[str]:
        """Every word of the groups."""
        inside = {word for parts in self._longer.values() for part, _ in parts for word in part}
        return frozenset(self._groups) | inside

    def named(self, word: str) -> str:
        """Return the group of a word of a phrase, or the word itself."""
        return self._groups.get(word, word)

    def members(self, word: str) -> tuple[str, ...]:
        """Return every word that may stand for a word of a text."""
        return self._members.get(self._groups.get(word, ""), (word,))

    def longer(self, tokens: Sequence[Token]) -> dict[int, list[tuple[str, int]]]:
        """Return by index which groups a run of words stands for, with its length."""
        found: dict[int, list[tuple[str, int]]] = {}
        for index, token in enumerate(tokens):
            for words, name in self._longer.get(token.norm, ()):
                run = tokens[index : index + len(words)]
                if tuple(one.norm for one in run) == words:
                    found.setdefault(index, []).append((name, len(words)))
        return found


def _parts(written: str) -> Iterator[tuple[str, ...]]:
    parts = written.split("|") if "|" in written else written.split()
    for part in parts:
        norms = tuple(token.norm for token in tokenize(part).tokens)
        if norms:
            yield norms
