"""Conditions to consider and not to miss: from the hospital's documents and the red flags.

Never a diagnosis: a list with what of the patient's text speaks for and against each
entry, and where the hospital's documents describe it.
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from engine.asking.kinds import Statement
from engine.asking.pages import Pages
from engine.clinical.findings import Finding
from engine.clinical.screening import Screen, Screening
from engine.ground.answers import Suggestion
from engine.ground.errors import RulesError
from engine.ground.paths import resources
from engine.ground.types import Citation, PageSpan, Passage

Cite = Callable[[Passage, PageSpan], Citation]

_MOST = 5
_FEWEST = 2
_MOST_PLACES = 2
_NEAR = 30
_WORD = re.compile(r"[^\W\d_]+")
_NO_SYMPTOMS = frozenset(
    "pregnancy_words postpartum_words newborn_words diabetes chemo sickle asthma infection_source"
    " head_injury_danger cardiac_features malaria_proven allergen_exposure".split()
)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The data file."""

    version: str
    source: str
    conditions: tuple[tuple[str, ...], ...]
    treats: str
    asks: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """The names of conditions, and the words of questions about them; built once."""

    version: str
    _names: tuple[tuple[str, re.Pattern[str]], ...]
    _treats: frozenset[str]
    _asks: frozenset[str]

    @classmethod
    def load(cls, path: Path | None = None) -> "Conditions":
        """Read the shipped names, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "vocabulary" / "conditions.toml"
        try:
            content = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File)
        except (tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
            raise RulesError(f"{file.name} has a mistake: {error}.") from error
        names = tuple((words[0], _any_of(words)) for words in content.conditions)
        treats, asks = frozenset(content.treats.split()), frozenset(content.asks.split())
        return cls(content.version, names, treats, asks)

    def named(self, text: str) -> list[str]:
        """Return the conditions that a text names."""
        return [name for name, pattern in self._names if pattern.search(text)]

    def is_about_diagnosis(self, question: str, screening: Screening) -> bool:
        """Whether a question describes a patient whose condition is not named in it."""
        said = {word.casefold() for word in _WORD.findall(question)}
        if not _held(screening):
            return False
        return bool(said & self._asks) or not (said & self._treats and self.named(question))


def suggested(
    question: str,
    screening: Screening,
    passages: Sequence[Passage],
    pages: Pages,
    *,
    screen: Screen,
    conditions: Conditions,
    cite: Cite,
) -> tuple[Suggestion, ...]:
    """Return what not to miss, then what to consider; empty where no diagnosis is sought.

    Args:
        passages: Found for the question, best first; only these are looked at.
        screen: Reads the findings of a text.
    """
    if not conditions.is_about_diagnosis(question, screening):
        return ()
    held, denied = _held(screening), _denied(screening)
    fitting: dict[str, _Fit] = {}
    for passage in passages:
        over = f"{passage.document.title} {' '.join(passage.heading[-1:])}"
        names = conditions.named(over)
        if names:
            described = {f.name for f in screen(passage.text).findings if not f.context.is_negated}
            for name in names[:1]:
                fitting.setdefault(name, _Fit(name)).take(passage, described)
    least = min(_FEWEST, len(_apart(list(held.values()))))
    fits = [fit for fit in fitting.values() if len(fit.fitting(held)) >= least]
    fits.sort(key=lambda fit: -len(fit.fitting(held)))
    consider = [_consider(fit, question, held, denied, (pages, screen, cite)) for fit in fits]
    return (*_not_to_miss(screening, question), *consider[:_MOST])


@dataclass(slots=True)
class _Fit:
    """One condition with the passages that describe it."""

    name: str
    passages: tuple[tuple[Passage, frozenset[str]], ...] = ()

    @property
    def found(self) -> frozenset[str]:
        """The findings that its passages name."""
        return frozenset().union(*(names for _passage, names in self.passages))

    def fitting(self, held: Mapping[str, Finding]) -> list[Finding]:
        """Return the patient's symptoms that its passages name, each mention once."""
        return _apart([held[name] for name in held if name in self.found])

    def take(self, passage: Passage, described: set[str]) -> None:
        """Add one passage."""
        self.passages = (*self.passages, (passage, frozenset(described)))


def _apart(found: Sequence[Finding]) -> list[Finding]:
    """Return mentions that do not overlap, the shortest first where they do, in order."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda f: (f.span.end - f.span.start, f.span.start)):
        if all(one.span.end <= k.span.start or one.span.start >= k.span.end for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda f: f.span.start)


def _held(screening: Screening) -> dict[str, Finding]:
    """The first mention of each symptom that the patient has."""
    found: dict[str, Finding] = {}
    for one in screening.findings:
        if one.holds and one.name not in _NO_SYMPTOMS:
            found.setdefault(one.name, one)
    return found


def _denied(screening: Screening) -> dict[str, Finding]:
    held = _held(screening)
    found = (one for one in screening.findings if one.context.is_negated)
    return {one.name: one for one in found if one.name not in held}


def _not_to_miss(screening: Screening, question: str) -> list[Suggestion]:
    """The red flags of a text, each once, with the words that met the rule."""
    return [
        Suggestion(
            flag.title,
            must_not_miss=True,
            stated_for=_longest([question[m.span.start : m.span.end] for m in flag.because])
            or (flag.matched,),
            source=flag.source,
        )
        for flag in screening.red_flags
    ]


def _consider(
    fit: _Fit,
    question: str,
    held: Mapping[str, Finding],
    denied: Mapping[str, Finding],
    reading: tuple[Pages, Screen, Cite],
) -> Suggestion:
    mine = fit.fitting(held)
    against = _apart([denied[name] for name in denied if name in fit.found])
    best = sorted(fit.passages, key=lambda one: -len(one[1] & held.keys()))[:_MOST_PLACES]
    places = [
        place for passage, names in best if names & held.keys()
        for place in [_place(passage, held, reading)] if place is not None
    ]  # fmt: skip
    return Suggestion(
        f"{fit.name[0].upper()}{fit.name[1:]}",
        must_not_miss=False,
        stated_for=_words_of(mine, question),
        stated_against=_words_of(against, question),
        places=tuple(places),
    )


def _words_of(found: Sequence[Finding], question: str) -> tuple[str, ...]:
    ordered = sorted(found, key=lambda one: one.span.start)
    return _longest([_with_cue(one, question) for one in ordered])


def _with_cue(one: Finding, question: str) -> str:
    """Return a mention with the words that deny it, where they stand right before it."""
    cues = [cue.span.start for cue in one.context.cues if one.context.is_negated]
    near = [at for at in cues if 0 <= one.span.start - at <= _NEAR]
    return question[min(near, default=one.span.start) : one.span.end]


def _longest(said: Sequence[str]) -> tuple[str, ...]:
    """Return phrases in order without those that stand inside another one."""
    distinct = list(dict.fromkeys(said))
    return tuple(one for one in distinct if not any(one != o and one in o for o in distinct))


def _place(
    passage: Passage, held: Mapping[str, Finding], reading: tuple[Pages, Screen, Cite]
) -> Citation | None:
    """Return the statement of a passage that names most of the patient's findings."""
    pages, screen, cite = reading
    best: tuple[int, PageSpan] | None = None
    for part in passage.spans:
        for one in pages.statements(passage, part.page):
            if not one.is_answer or not part.start <= one.start < part.end:
                continue
            count = _count(one, held, screen)
            if count and (best is None or count > best[0]):
                best = (count, PageSpan(part.page, one.start, one.end))
    return None if best is None else cite(passage, best[1])


def _count(statement: Statement, held: Mapping[str, Finding], screen: Screen) -> int:
    return len({one.name for one in screen(statement.text).findings} & held.keys())


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the names; short ones in capitals only as written."""
    parts = [re.escape(word) if word.isupper() else f"(?i:{re.escape(word)})" for word in phrases]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
