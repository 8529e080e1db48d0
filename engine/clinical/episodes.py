"""When what a clause tells was: long ago, lately, or now.

An anchor ("in 2012", "last week", "on admission") gives its clause a time, and the
clauses after it that are verbless or in the past keep it, until a word or verb of now.
What was lately is over only where the text says that it ended and nothing new is told.
Anchors are data (terminators `long_ago`, `lately`, `today`, `last_day`, `ended`, `worsened`
in `resources/rules/context.toml`).
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from engine.clinical.clauses import Clause
from engine.clinical.phrases import Hit
from engine.clinical.tokens import Token
from engine.ground.types import Span

_DENIALS = frozenset(
    "no not never nor without cannot unable stopped stops denies refuses was were before".split()
)
_TURNS = frozenset("; but yet though although then so".split())
_HAD = "had"
"""A verb that dates its clause before today where nothing else does."""
_ALONE = 2
"""Most tokens from the last one of a date to the end of a clause that is that date alone."""
_SHORT = 3
"""Most words of brackets that only date what stands before them."""


class Anchor(StrEnum):
    """The terminator groups that date a clause."""

    LONG_AGO = "long_ago"
    LATELY = "lately"
    TODAY = "today"
    LAST_DAY = "last_day"
    ENDED = "ended"
    WORSENED = "worsened"


@dataclass(frozen=True, slots=True)
class Dated:
    """The time of a clause.

    Attributes:
        when: LONG_AGO, LATELY or TODAY.
        by: The phrase that says so.
    """

    when: Anchor
    by: Hit


@dataclass(frozen=True, slots=True)
class Episodes:
    """The time of each token of a text.

    Attributes:
        has_ended: Whether the text says that what was lately is over.
    """

    _dated: tuple[Dated | None, ...] = ()
    has_ended: bool = False

    def long_ago_at(self, index: int) -> Hit | None:
        """Return the phrase that puts a token long ago, if one does."""
        return self._by(index, Anchor.LONG_AGO)

    def lately_at(self, index: int) -> Hit | None:
        """Return the phrase that puts a token some days or weeks ago, if one does."""
        return self._by(index, Anchor.LATELY)

    def left_behind_at(self, index: int) -> Hit | None:
        """Return what puts a token some days ago, if the text comes to today after it."""
        later = self._dated[index + 1 :]
        comes = any(time is not None and time.when is Anchor.TODAY for time in later)
        return self.lately_at(index) if comes else None

    def is_today(self, index: int) -> bool:
        """Whether a token is told of today."""
        dated = self._dated[index] if self._dated else None
        return dated is not None and dated.when is Anchor.TODAY

    def _by(self, index: int, when: Anchor) -> Hit | None:
        dated = self._dated[index] if self._dated else None
        return dated.by if dated is not None and dated.when is when else None


def read(
    tokens: Sequence[Token],
    clauses: Sequence[Clause],
    hits: Mapping[str, Sequence[Hit]],
    past_verbs: frozenset[str],
) -> Episodes:
    """Return the times of a text.

    Args:
        tokens: All tokens of the text.
        clauses: Its clauses, in order.
        hits: The terminator hits by group.
        past_verbs: Finite verbs of the past.
    """
    if not clauses or not any(
        hits.get(name) for name in (Anchor.LONG_AGO, Anchor.LATELY, Anchor.ENDED)
    ):
        return Episodes()
    times = list(_times(tokens, clauses, _anchored(clauses, hits), past_verbs))
    _date_brackets(tokens, clauses, times)
    _date_before(tokens, clauses, times)
    dated: list[Dated | None] = [None] * len(tokens)
    for clause, time in zip(clauses, times, strict=True):
        dated[clause.first : clause.after] = [time] * (clause.after - clause.first)
    starts = [clause.first for clause in clauses]
    ended = any(
        _is_told(tokens, hit, starts[bisect_right(starts, hit.first) - 1])
        for hit in hits.get(Anchor.ENDED, ())
    )
    return Episodes(tuple(dated), ended and not hits.get(Anchor.WORSENED))


def _anchored(clauses: Sequence[Clause], hits: Mapping[str, Sequence[Hit]]) -> list[Dated | None]:
    """Return what dates each clause by itself; now wins over then."""
    starts = [clause.first for clause in clauses]
    found: list[Dated | None] = [None] * len(clauses)
    for when in (Anchor.LATELY, Anchor.LONG_AGO, Anchor.TODAY):
        for hit in hits.get(when, ()):
            found[bisect_right(starts, hit.first) - 1] = Dated(when, hit)
    return found


def _times(
    tokens: Sequence[Token],
    clauses: Sequence[Clause],
    anchors: Sequence[Dated | None],
    past_verbs: frozenset[str],
) -> Iterator[Dated | None]:
    """Yield the time of each clause, its own or that of the clauses before it."""
    running: Dated | None = None
    sentence = -1
    for clause, own in zip(clauses, anchors, strict=True):
        starts = tokens[clause.first].sentence != sentence or _turns(tokens, clause)
        sentence = tokens[clause.first].sentence
        in_past = clause.verb >= 0 and tokens[clause.verb].norm in past_verbs
        if own is not None:
            running = own
        elif (clause.verb >= 0 or starts) and not in_past:
            running = None
        elif running is None and in_past and tokens[clause.verb].norm == _HAD:
            running = Dated(Anchor.LATELY, _hit(tokens, clause.verb))
        yield running


def _hit(tokens: Sequence[Token], index: int) -> Hit:
    token = tokens[index]
    return Hit(Anchor.LATELY, index, index, Span(token.start, token.end))


def _turns(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a sign or word before a clause parts it from what was told."""
    return clause.first > 0 and tokens[clause.first - 1].norm in _TURNS


def _date_brackets(
    tokens: Sequence[Token], clauses: Sequence[Clause], times: list[Dated | None]
) -> None:
    """Give a date in brackets to all that stands in them, or before short ones."""
    opened = -1
    for number, clause in enumerate(clauses):
        before = tokens[clause.first - 1].norm if clause.first else ""
        if before == "[":
            opened = number
        if opened >= 0 and tokens[clause.after - 1].norm == "]":
            time = times[number]
            if time is not None and time.when is Anchor.LONG_AGO:
                short = clause.after - clauses[opened].first <= _SHORT + 1
                first = opened - 1 if short and opened else opened
                times[first:number] = [time] * (number - first)
            opened = -1


def _date_before(
    tokens: Sequence[Token], clauses: Sequence[Clause], times: list[Dated | None]
) -> None:
    """Give a date that stands alone between commas to what stands before it."""
    for number in range(1, len(clauses)):
        clause, time, before = clauses[number], times[number], clauses[number - 1]
        if (
            time is not None
            and times[number - 1] is None
            and time.by.first == clause.first
            and clause.after - time.by.last <= _ALONE
            and tokens[before.first].sentence == tokens[clause.first].sentence
        ):
            times[number - 1] = time


def _is_told(tokens: Sequence[Token], hit: Hit, start: int) -> bool:
    """Whether an end is told as a fact: neither denied nor a state of before ("was walking").

    Args:
        tokens: All tokens.
        hit: What tells of an end.
        start: First token of its clause.
    """
    before = tokens[max(start, hit.first - _SHORT) : hit.first]
    return not any(token.norm in _DENIALS for token in before)
