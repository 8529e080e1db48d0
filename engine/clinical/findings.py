"""The findings lexicon: which words mean which finding, in ward and plain language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from engine.clinical.context import Context, ContextScan
from engine.clinical.phrases import Hit, PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake, read_file
from engine.clinical.synonyms import SynonymMistake, Synonyms
from engine.clinical.tokens import TokenText
from engine.clinical.triggers import Sense
from engine.ground.types import Span

_IGNORED = "ignored"
_TELLING = 3
"""An ignored phrase of more than this many words hides a finding of the same words, too."""


class _Ignored(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Phrases that hide the findings inside them."""

    phrases: str


class _Synonyms(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words that mean the same in every phrase, and little words that phrases pass over."""

    passed: str = ""
    groups: dict[str, str] = {}


class _Background(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Findings of which a past, or an uncertain, mention counts."""

    names: tuple[str, ...]


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    sets: dict[str, str]
    ignored: _Ignored
    background: _Background
    finding: dict[str, str]
    suspected: _Background = _Background(())
    settings: _Background = _Background(())
    lasting: _Background = _Background(())
    contradicted: dict[str, str] = {}
    synonyms: _Synonyms = _Synonyms()


@dataclass(frozen=True, slots=True)
class Finding:
    """One mention of a finding, in its context.

    Attributes:
        holds: Whether the patient has it, or had it where the past counts.
    """

    name: str
    span: Span
    context: Context
    holds: bool = False


@dataclass(frozen=True, slots=True)
class FindingReader:
    """Finds findings; built once, used for every text.

    Attributes:
        contradicted: Criterion over stated values by finding, which proves its words wrong
            ("low BP" beside 102/64).
    """

    version: str
    names: frozenset[str]
    contradicted: Mapping[str, str]
    _background: frozenset[str]
    _suspected: frozenset[str]
    _settings: frozenset[str]
    _lasting: frozenset[str]
    _book: PhraseBook = field(repr=False)

    @classmethod
    def load(cls, path: Path) -> "FindingReader":
        """Read the lexicon.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        return read_file(path, _File, _built, table="")

    @property
    def words(self) -> frozenset[str]:
        """Every word and word beginning of the lexicon."""
        return self._book.words | self._book.prefixes

    def read(self, tokens: TokenText, scan: ContextScan) -> list[Finding]:
        """Return every mention with its context; places are those of `tokens`."""
        hits = _unhidden(self._book.find(tokens))
        events = [hit.name not in self._settings for hit in hits]
        contexts = scan.read([hit.span for hit in hits], events)
        return [
            Finding(hit.name, hit.span, context, self._holds(hit, context, scan))
            for hit, context in zip(hits, contexts, strict=True)
        ]

    def _holds(self, hit: Hit, context: Context, scan: ContextScan) -> bool:
        if context.is_affirmed:
            return True
        name, past = hit.name, self._background
        if name in self._lasting and scan.is_of_last_day(hit.first, hit.last):
            past = past | self._lasting
        enough = {Sense.PAST: past, Sense.UNCERTAIN: self._suspected}
        enough[Sense.SUSPECTED] = self.names
        return all(name in enough.get(sense, frozenset()) for sense in context.senses)


def _built(content: _File) -> FindingReader:
    book = _empty_book(content)
    for name, text in {**content.finding, _IGNORED: content.ignored.phrases}.items():
        for line in filter(None, map(str.strip, text.split("\n"))):
            try:
                book.add(name, line)
            except PhraseMistake as error:
                raise RuleMistake(str(error), key=line) from error
    for name in (
        *content.background.names,
        *content.suspected.names,
        *content.settings.names,
        *content.lasting.names,
    ):
        if name not in content.finding:
            raise RuleMistake(f"there is no finding {name!r}", key=f'"{name}"')
    names = frozenset(content.finding)
    past, suspected = frozenset(content.background.names), frozenset(content.suspected.names)
    for name in content.contradicted:
        if name not in content.finding:
            raise RuleMistake(f"there is no finding {name!r}", key=name)
    contradicted = content.contradicted
    settings, lasting = frozenset(content.settings.names), frozenset(content.lasting.names)
    return FindingReader(
        content.version, names, contradicted, past, suspected, settings, lasting, book
    )


def _empty_book(content: _File) -> PhraseBook:
    try:
        synonyms = Synonyms.of(content.synonyms.groups, content.synonyms.passed)
    except SynonymMistake as error:
        raise RuleMistake(str(error), key=error.word) from error
    return PhraseBook(content.sets, synonyms)


def _unhidden(hits: list[Hit]) -> list[Hit]:
    """Return the hits that lie in no longer ignored phrase, each finding and place once."""
    hidden = [(hit.first, hit.last) for hit in hits if hit.name == _IGNORED]
    kept: dict[tuple[str, int, int], Hit] = {}
    for hit in hits:
        inside = any(
            first <= hit.first
            and hit.last <= last
            and (hit.last - hit.first < last - first or last - first >= _TELLING)
            for first, last in hidden
        )
        if not inside and hit.name != _IGNORED:
            kept.setdefault((hit.name, hit.first, hit.last), hit)
    return list(kept.values())
