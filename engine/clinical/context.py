"""In what sense a text mentions something: denied, past, of another person, asked about.

The idea is that of NegEx and ConText (Chapman 2001; Harkema 2009): trigger phrases
reach forward or backward over the clause until a terminator. Triggers, their
reach and the terminators are data (`resources/rules/context.toml`). What the grammar of
a sentence says comes before them: conditions (`clauses`), other persons (`bearers`) and
times (`episodes`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.clinical import episodes, triggers
from engine.clinical.bearers import Bearer, BearerReader
from engine.clinical.clauses import Clause, ClauseReader, Clauses
from engine.clinical.episodes import Anchor, Episodes
from engine.clinical.phrases import Hit, PhraseBook
from engine.clinical.rule_files import read_file
from engine.clinical.tokens import TokenText, tokenize
from engine.clinical.triggers import ContextFile, Sense, Trigger
from engine.ground.paths import resources
from engine.ground.types import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """The words of a text that give a mention its sense."""

    sense: Sense
    span: Span


@dataclass(frozen=True, slots=True)
class Context:
    """How a text speaks of one finding.

    Attributes:
        senses: Empty for a present finding of the patient.
        cues: The words that say so, in the order of the text.
    """

    senses: frozenset[Sense] = frozenset()
    cues: tuple[Cue, ...] = ()

    @property
    def is_affirmed(self) -> bool:
        """Whether the patient has it now, as far as the text says."""
        return not self.senses

    @property
    def is_negated(self) -> bool:
        """Whether the text says that it is not there."""
        return Sense.NEGATED in self.senses

    @property
    def is_uncertain(self) -> bool:
        """Whether the text only suspects it, or leaves it open."""
        return not self.senses.isdisjoint((Sense.UNCERTAIN, Sense.SUSPECTED))

    @property
    def is_past(self) -> bool:
        """Whether it is history or has resolved."""
        return Sense.PAST in self.senses

    @property
    def is_of_other_person(self) -> bool:
        """Whether a relative or someone else has it."""
        return Sense.OTHER_PERSON in self.senses


_APART = ("elsewhere", "errand")
"""Terminators that show that a person who was brought in is not the patient."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """The trigger and terminator hits of one text that are in force."""

    triggers: list[tuple[Trigger, Hit]]
    terminators: dict[str, list[Hit]]


@dataclass(frozen=True, slots=True)
class ContextReader:
    """Reads the context of findings; built once, used for every text."""

    version: str
    _triggers: tuple[Trigger, ...]
    _clauses: ClauseReader = field(repr=False)
    _bearers: BearerReader = field(repr=False)
    _book: PhraseBook = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "ContextReader":
        """Read the triggers from a file, or from the shipped one.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """
        file = path or resources() / "rules" / "context.toml"
        return read_file(file, ContextFile, _built, table="trigger")

    @property
    def words(self) -> frozenset[str]:
        """Every word and word beginning that the triggers know."""
        return self._book.words | self._book.prefixes

    def read(self, text: str | TokenText, spans: Sequence[Span]) -> list[Context]:
        """Return the context of each span, in order.

        Give all findings of a text at once: a trigger inside one finding ("not"
        in "not breathing") then says nothing about the others.
        """
        return self.scan(text).read(spans)

    def _is_pseudo(self, hit: Hit) -> bool:
        return not hit.name.startswith("/") and self._triggers[int(hit.name)].kind == "pseudo"

    def scan(self, text: str | TokenText) -> "ContextScan":
        """Find the triggers of a text once, to read the context of several lists of findings."""
        tokens = tokenize(text) if isinstance(text, str) else text
        hits = self._book.find(tokens)
        hits.sort(key=lambda hit: (hit.first - hit.last, not self._is_pseudo(hit), hit.first))
        clauses = self._clauses.read(tokens)
        ends = clauses.openings(tokens)
        for hit in hits:
            if hit.name.startswith("/"):
                ends.setdefault(hit.name[1:], []).append(hit)
        return ContextScan(
            tokens,
            self._triggers,
            [hit for hit in hits if not hit.name.startswith("/")],
            ends,
            clauses,
            self._bearers.read(tokens.tokens, clauses.clauses),
            episodes.read(tokens.tokens, clauses.clauses, ends, self._clauses.words("past_verbs")),
        )


@dataclass(frozen=True, slots=True)
class ContextScan:
    """One text with the triggers found in it."""

    tokens: TokenText
    _triggers: tuple[Trigger, ...]
    _hits: list[Hit] = field(repr=False)
    _ends: dict[str, list[Hit]] = field(repr=False)
    _clauses: Clauses = field(repr=False)
    _bearers: list[Bearer | None] = field(repr=False)
    _episodes: Episodes = field(repr=False)

    def read(self, spans: Sequence[Span], events: Sequence[bool] = ()) -> list[Context]:
        """Return the context of each span, in order; see `ContextReader.read`.

        Args:
            spans: All findings of the text.
            events: Whether each is an event or a complaint. With them, what was lately and
                has ended is past, unless one of them is told of today.
        """
        places = [self.tokens.between(span) for span in spans]
        marks = self._marks(places)
        contexts = [self._context(place, marks) if place else Context() for place in places]
        if not self._episodes.has_ended or not events or self._has_news(places, contexts, events):
            return contexts
        return [
            _with(context, self._episodes.lately_at(place[0])) if place else context
            for place, context in zip(places, contexts, strict=True)
        ]

    def read_values(self, spans: Sequence[Span]) -> list[Context]:
        """Return the context of measured values.

        One of an episode that has ended is past, where the text comes to today after it.
        """
        contexts = self.read(spans)
        if not self._episodes.has_ended:
            return contexts
        places = [self.tokens.between(span) for span in spans]
        return [
            _with(context, self._episodes.left_behind_at(place[0])) if place else context
            for place, context in zip(places, contexts, strict=True)
        ]

    def is_of_last_day(self, first: int, last: int) -> bool:
        """Whether the clause of some tokens dates them within a day and does not end them.

        Args:
            first: Index of the first token.
            last: Index of the last one.
        """
        clause = self._clauses.at(first)
        if self._episodes.long_ago_at(first) is not None:
            return False
        ended = [hit for hit in self._within(clause, Anchor.ENDED) if hit.first > last]
        return not ended and any(self._within(clause, Anchor.LAST_DAY))

    def _within(self, clause: Clause, name: str) -> Iterator[Hit]:
        return (hit for hit in self._ends.get(name, ()) if clause.first <= hit.first < clause.after)

    def _has_news(
        self, places: Sequence[range], contexts: Sequence[Context], events: Sequence[bool]
    ) -> bool:
        """Whether something is told of today."""
        return any(
            event and context.is_affirmed and place and self._episodes.is_today(place[0])
            for place, context, event in zip(places, contexts, events, strict=True)
        )

    def _context(self, place: range, marks: _Marks) -> Context:
        return _context(self.tokens, place, marks, list(self._of_clause(place, marks)))

    def _of_clause(self, place: range, marks: _Marks) -> Iterator[Cue]:
        """Yield what the clause of a mention says of it."""
        condition = self._clauses.condition_of(place[-1])
        if condition is not None and not _is_idle(condition, marks):
            word = self.tokens.tokens[condition]
            yield Cue(Sense.HYPOTHETICAL, Span(word.start, word.end))
        bearer = self._bearers[place[0]]
        told_apart = any(self._ends.get(name) for name in _APART)
        if bearer is not None and (bearer.is_sure or told_apart):
            yield Cue(Sense.OTHER_PERSON, Span(bearer.word.start, bearer.word.end))
        anchor = self._episodes.long_ago_at(place[0])
        if anchor is not None:
            yield Cue(Sense.PAST, anchor.span)

    def _is_own_negator(self, hit: Hit, places: Sequence[range]) -> bool:
        """Whether a negator is a part of one finding ("not" in "not breathing")."""
        speaks_on = self._triggers[int(hit.name)].kind in (Sense.PAST, "pseudo")
        return not speaks_on and triggers.lies_within(hit, places)

    def _marks(self, places: Sequence[range]) -> _Marks:
        taken: dict[int, range] = {}
        found: list[tuple[Trigger, Hit]] = []
        for hit in self._hits:
            own = range(hit.first, hit.last + 1)
            trigger = self._triggers[int(hit.name)]
            if not triggers.is_in_force(self.tokens, trigger, hit, self._ends):
                continue
            if trigger.kind == "refuted":
                found.append((trigger, hit))
            elif not self._is_own_negator(hit, places) and all(
                taken.get(n, own) == own for n in own
            ):
                taken.update(dict.fromkeys(own, own))
                found.append((trigger, hit))
        return _Marks(found, self._ends)


def _is_idle(index: int, marks: _Marks) -> bool:
    """Whether a token is part of a phrase that means nothing ("if it helps")."""
    return any(
        trigger.kind == "pseudo" and hit.first <= index <= hit.last
        for trigger, hit in marks.triggers
    )


def _with(context: Context, past: Hit | None) -> Context:
    """Return a context to which a time of before is added, if there is one."""
    if past is None:
        return context
    return Context(context.senses | {Sense.PAST}, (*context.cues, Cue(Sense.PAST, past.span)))


def _built(content: ContextFile) -> ContextReader:
    triggers.check(content)
    return ContextReader(
        content.version,
        content.trigger,
        ClauseReader.of(content.clauses),
        BearerReader.of(content.bearers),
        triggers.book(content),
    )


def _context(tokens: TokenText, place: range, marks: _Marks, found: list[Cue]) -> Context:
    firm: set[str] = {cue.sense for cue in found if cue.sense is Sense.PAST}
    undone: set[str] = set()
    refuted = False
    for trigger, hit in marks.triggers:
        if not triggers.reaches(tokens, trigger, hit, place, marks.terminators):
            continue
        if trigger.kind == "affirmed":
            undone.update(trigger.undoes)
        elif trigger.kind == "refuted":
            refuted = True
        elif trigger.kind != "pseudo":
            found.append(Cue(Sense(trigger.kind), hit.span))
            firm.update([trigger.kind] if trigger.firm else [])
    undone -= firm
    cues = sorted((cue for cue in found if cue.sense not in undone), key=lambda c: c.span.start)
    senses = frozenset(cue.sense for cue in cues)
    if refuted and Sense.SUSPECTED in senses:
        senses |= {Sense.UNCERTAIN}
    return Context(senses, tuple(cues))


Reader = Callable[[str, Sequence[Span]], list[Context]]
"""What the rooms above take as a parameter when they need the context of findings."""
