"""The words of the ward: abbreviations, brand names, synonyms and lay words for search.

The shipped file and the hospital's own file of the same name are read together;
a line of the hospital's file replaces shipped lines for the same words.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import msgspec

from engine.ground.answers import Expansion
from engine.ground.errors import RulesError
from engine.ground.paths import Home, resources

FILE_NAME = "clinical_terms.toml"

_APOSTROPHES = str.maketrans("\u2019\u02bc", "''")
_LONGEST_PHRASE = 8
_WORD = re.compile(r"[^\s,;:!?()\[\]\"]+")


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the vocabulary.

    Attributes:
        words: Any of these, as a whole word or phrase, is expanded.
        expand: What is searched as well.
        context: Only where one of these is in the question too; empty for always.
        unless: Not where one of these is in the question too.
    """

    words: tuple[str, ...]
    expand: tuple[str, ...]
    kind: Literal["abbreviation", "brand", "synonym", "lay"]
    context: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class VocabularyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A vocabulary file as it is written."""

    version: str
    source: str
    term: tuple[Term, ...]


@dataclass(frozen=True)
class Vocabulary:
    """The terms in force.

    Attributes:
        version: Of the file or files, for the provenance of an answer.
    """

    version: str
    terms: tuple[Term, ...]

    @cached_property
    def _terms_by_phrase(self) -> dict[str, list[Term]]:
        found: dict[str, list[Term]] = {}
        for term in self.terms:
            for phrase in term.words:
                found.setdefault(_plain(phrase), []).append(term)
        return found

    def expansions(self, question: str) -> tuple[Expansion, ...]:
        """Return what the vocabulary adds to a question, in the order of its words.

        The longest phrase wins; what the question already says is not added.
        """
        plain = _plain(question)
        spans = [match.span() for match in _WORD.finditer(plain)]
        found: list[Expansion] = []
        at = 0
        while at < len(spans):
            length, term = self._longest(plain, spans[at:])
            if term is not None:
                written = _trimmed(question[spans[at][0] : spans[at + length - 1][1]])
                found.extend(_expansion(written, term, plain))
            at += length
        return tuple(dict.fromkeys(found))

    def _longest(self, plain: str, spans: list[tuple[int, int]]) -> tuple[int, Term | None]:
        for length in range(min(_LONGEST_PHRASE, len(spans)), 0, -1):
            phrase = plain[spans[0][0] : spans[length - 1][1]]
            for candidate in (phrase, _trimmed(phrase)):
                for term in self._terms_by_phrase.get(candidate, ()):
                    if _applies(term, plain):
                        return length, term
        return 1, None

    @property
    def words(self) -> Iterable[str]:
        """Every word and expansion, for the spelling check."""
        for term in self.terms:
            yield from term.words
            yield from term.expand


def load(home: Home | None = None, *, file: Path | None = None) -> Vocabulary:
    """Read the shipped vocabulary and the hospital's own.

    Raises:
        RulesError: A file has a mistake; the sentence names file and place.
    """
    shipped = _read(file or resources() / "vocabulary" / FILE_NAME)
    own = home.rules / FILE_NAME if home else None
    if own is None or not own.exists():
        return Vocabulary(shipped.version, shipped.term)
    local = _read(own)
    replaced = {_plain(phrase) for term in local.term for phrase in term.words}
    kept = (_without(term, replaced) for term in shipped.term)
    terms = (*local.term, *(term for term in kept if term.words))
    return Vocabulary(f"{shipped.version} + {local.version}", terms)


def _read(path: Path) -> VocabularyFile:
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), VocabularyFile)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise RulesError(f"{path.name} has a mistake: {error}.") from error
    except OSError as error:
        raise RulesError(f"{path.name} cannot be read.") from error


def _without(term: Term, replaced: set[str]) -> Term:
    words = tuple(phrase for phrase in term.words if _plain(phrase) not in replaced)
    return msgspec.structs.replace(term, words=words)


def _plain(text: str) -> str:
    return text.translate(_APOSTROPHES).lower()


def _trimmed(phrase: str) -> str:
    return phrase.strip(".'-/")


def _applies(term: Term, plain: str) -> bool:
    if term.context and not any(_says(plain, phrase) for phrase in term.context):
        return False
    return not any(_says(plain, phrase) for phrase in term.unless)


def _says(plain: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_plain(phrase))}(?!\w)", plain) is not None


def _expansion(written: str, term: Term, plain: str) -> list[Expansion]:
    added = tuple(phrase for phrase in term.expand if not _says(plain, phrase))
    return [Expansion(written, added, term.kind)] if added else []
