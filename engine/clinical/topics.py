"""Sentences that only name a subject: "hypoglycaemia glucagon", "burns rule of nines".

Such a sentence holds an illness, at least one word of teaching or treatment, small
words, and nothing else: no person, no time, no value, no verb. What it names is no
finding of a patient. The words are data (`resources/rules/topics.toml`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.rule_files import read_file
from engine.clinical.tokens import TokenText
from engine.ground.paths import resources
from engine.ground.types import Span


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file.

    Attributes:
        subjects: Words of teaching and treatment, of which one must stand there.
        small: Words that may stand beside them.
        verbs: Words that tell of someone, even inside a finding ("took ten times the dose").
    """

    version: str
    source: str
    subjects: str
    small: str
    verbs: str


@dataclass(frozen=True, slots=True)
class TopicReader:
    """Finds the sentences that only name a subject; built once, used for every text."""

    version: str
    _subjects: frozenset[str] = field(repr=False)
    _allowed: frozenset[str] = field(repr=False)
    _verbs: frozenset[str] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "TopicReader":
        """Read the words from a file, or from the shipped one.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        return read_file(path or resources() / "rules" / "topics.toml", _File, _built, table="")

    @property
    def words(self) -> frozenset[str]:
        """Every word of the lists."""
        return self._allowed

    def sentences(self, text: TokenText, named: Sequence[Span]) -> frozenset[int]:
        """Return the numbers of the sentences that hold nothing but a subject.

        Args:
            text: The tokens of a text.
            named: Places of the findings that it mentions.
        """
        taken = {index for span in named for index in text.between(span)}
        return frozenset(
            text.tokens[run[0]].sentence for run in _runs(text) if self._is_topic(text, run, taken)
        )

    def _is_topic(self, text: TokenText, run: range, taken: set[int]) -> bool:
        if any(text.tokens[n].norm in self._verbs for n in run):
            return False
        rest = [text.tokens[n].norm for n in run if n not in taken]
        return self._allowed.issuperset(rest) and not self._subjects.isdisjoint(rest)


def _built(content: _File) -> TopicReader:
    subjects = frozenset(content.subjects.split())
    allowed = subjects | frozenset(content.small.split())
    return TopicReader(content.version, subjects, allowed, frozenset(content.verbs.split()))


def _runs(text: TokenText) -> Iterator[range]:
    """Yield the tokens of each sentence."""
    start = 0
    for index, token in enumerate(text.tokens):
        if index + 1 == len(text.tokens) or text.tokens[index + 1].sentence != token.sentence:
            yield range(start, index + 1)
            start = index + 1
