"""In what sense a text mentions something: denied, past, of another person, asked about.

The idea is that of NegEx and ConText (Chapman 2001; Harkema 2009): trigger phrases
reach forward or backward over the clause until a terminator. Triggers, their
reach and the terminators are data (`resources/rules/context.toml`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from engine.clinical.bearers import Bearer, BearerReader, PersonClasses
from engine.clinical.clauses import ClauseReader, Clauses, Opening, WordClasses
from engine.clinical.phrases import Hit, PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake, read_file
from engine.clinical.tokens import TokenText, tokenize
from engine.ground.paths import resources
from engine.ground.types import Span


class Sense(StrEnum):
    """A way in which a mention is not a present finding of the patient."""

    NEGATED = "negated"
    UNCERTAIN = "uncertain"
    SUSPECTED = "suspected"
    PAST = "past"
    OTHER_PERSON = "other_person"
    HYPOTHETICAL = "hypothetical"
    QUESTION = "question"
    PLANNED = "planned"


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


class _Trigger(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One group of trigger phrases of the data file.

    Attributes:
        kind: A sense, "affirmed" (undoes a sense), "pseudo" (means nothing) or
            "refuted" (what was suspected is not so after all).
        reach: forward, backward, both, all (the whole sentence), or onward (this
            sentence and those that follow it).
        words: Most words between trigger and mention.
        stops: Names of the terminator groups that end its reach.
        undoes: For "affirmed": the senses that it takes back.
        firm: What it says is not taken back by an "affirmed" trigger.
        unless: Names of terminator groups that void it anywhere in the sentence.
        needs: Names of terminator groups of which one must stand in the sentence.
        elsewhere: Names of terminator groups of which one must stand in the text.
    """

    kind: str
    phrases: str
    reach: str = "forward"
    words: int = 40
    stops: tuple[str, ...] = ()
    undoes: tuple[str, ...] = ()
    firm: bool = False
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    sets: dict[str, str]
    terminators: dict[str, str]
    trigger: tuple[_Trigger, ...]
    clauses: WordClasses | None = None
    bearers: PersonClasses | None = None


_KINDS = {*Sense, "affirmed", "pseudo", "refuted"}
_NEGATORS = {"no", "not", "never", "without", "nil"}
_APART = ("elsewhere", "errand")
"""Terminators that show that a person who was brought in is not the patient."""
_REACHES = {"forward", "backward", "both", "all", "onward"}


@dataclass(frozen=True, slots=True)
class _Marks:
    """The trigger and terminator hits of one text that are in force."""

    triggers: list[tuple[_Trigger, Hit]]
    terminators: dict[str, list[Hit]]


@dataclass(frozen=True, slots=True)
class ContextReader:
    """Reads the context of findings; built once, used for every text."""

    version: str
    _triggers: tuple[_Trigger, ...]
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
        return read_file(file, _File, _built, table="trigger")

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
        bearers = self._bearers.read(tokens.tokens, clauses.clauses)
        return ContextScan(tokens, self._triggers, hits, clauses, bearers)


@dataclass(frozen=True, slots=True)
class ContextScan:
    """One text with the triggers found in it."""

    tokens: TokenText
    _triggers: tuple[_Trigger, ...]
    _hits: list[Hit] = field(repr=False)
    _clauses: Clauses = field(repr=False)
    _bearers: list[Bearer | None] = field(repr=False)

    def read(self, spans: Sequence[Span]) -> list[Context]:
        """Return the context of each span, in order; see `ContextReader.read`."""
        places = [self.tokens.between(span) for span in spans]
        marks = self._marks(places)
        return [self._context(place, marks) if place else Context() for place in places]

    def _context(self, place: range, marks: _Marks) -> Context:
        found = list(self._of_clause(place, marks))
        return _context(self.tokens, place, marks, found)

    def _of_clause(self, place: range, marks: _Marks) -> Iterator[Cue]:
        """Yield what the clause of a mention says of it."""
        condition = self._clauses.condition_of(place[0])
        if condition is not None:
            yield Cue(Sense.HYPOTHETICAL, Span(condition.start, condition.end))
        bearer = self._bearers[place[0]]
        told_apart = any(marks.terminators.get(name) for name in _APART)
        if bearer is not None and (bearer.is_sure or told_apart):
            yield Cue(Sense.OTHER_PERSON, Span(bearer.word.start, bearer.word.end))

    def _is_own_negator(self, hit: Hit, places: Sequence[range]) -> bool:
        """Whether a negator is a part of one finding ("not" in "not breathing")."""
        speaks_on = self._triggers[int(hit.name)].kind in (Sense.PAST, "pseudo")
        return not speaks_on and _lies_within(hit, places)

    def _marks(self, places: Sequence[range]) -> _Marks:
        taken: dict[int, range] = {}
        triggers: list[tuple[_Trigger, Hit]] = []
        terminators: dict[str, list[Hit]] = self._clauses.openings(self.tokens)
        for hit in self._hits:
            own = range(hit.first, hit.last + 1)
            if hit.name.startswith("/"):
                terminators.setdefault(hit.name[1:], []).append(hit)
            elif self._triggers[int(hit.name)].kind == "refuted":
                triggers.append((self._triggers[int(hit.name)], hit))
            elif not self._is_own_negator(hit, places) and all(
                taken.get(n, own) == own for n in own
            ):
                taken.update(dict.fromkeys(own, own))
                triggers.append((self._triggers[int(hit.name)], hit))
        return _Marks(triggers, terminators)


def _built(content: _File) -> ContextReader:
    for item, trigger in enumerate(content.trigger):
        if trigger.kind not in _KINDS:
            raise RuleMistake(f"unknown kind {trigger.kind!r}", key="kind", item=item)
        if trigger.reach not in _REACHES:
            raise RuleMistake(f"unknown reach {trigger.reach!r}", key="reach", item=item)
        for stop in (*trigger.stops, *trigger.unless, *trigger.needs, *trigger.elsewhere):
            if stop not in content.terminators and stop not in set(Opening):
                raise RuleMistake(f"unknown terminators {stop!r}", key="stops", item=item)
    phrases = {str(n): _lines(trigger.phrases) for n, trigger in enumerate(content.trigger)}
    phrases |= {f"/{name}": _lines(text) for name, text in content.terminators.items()}
    book = PhraseBook(content.sets)
    for name, lines in phrases.items():
        for line in lines:
            try:
                book.add(name, line)
            except PhraseMistake as error:
                at = None if name.startswith("/") else int(name)
                raise RuleMistake(str(error), key=line, item=at) from error
    clauses = ClauseReader.of(content.clauses)
    bearers = BearerReader.of(content.bearers)
    return ContextReader(content.version, content.trigger, clauses, bearers, book)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _context(tokens: TokenText, place: range, marks: _Marks, found: list[Cue]) -> Context:
    firm: set[str] = set()
    undone: set[str] = set()
    refuted = False
    for trigger, hit in marks.triggers:
        if not _reaches(tokens, trigger, hit, place, marks.terminators):
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


def _reaches(
    tokens: TokenText, trigger: _Trigger, hit: Hit, place: range, terminators: dict[str, list[Hit]]
) -> bool:
    """Whether a trigger reaches a mention, in its own sentence unless it reaches onward."""
    sentence = tokens.tokens[hit.first].sentence
    if sentence != tokens.tokens[place[0]].sentence and trigger.reach != "onward":
        return False
    if not _is_in_force(tokens, trigger, sentence, terminators):
        return False
    if trigger.reach == "all":
        return True
    between = _between(tokens, trigger, hit, place)
    if between is None or len(between) > trigger.words + 1:
        return False
    if trigger.reach == "onward":
        between = range(between.start, _sentence_end(tokens, place[-1]))
    stops = (stop for name in trigger.stops for stop in terminators.get(name, ()))
    return not any(_lies_in(stop, between, hit) for stop in stops)


def _is_in_force(
    tokens: TokenText, trigger: _Trigger, sentence: int, terminators: dict[str, list[Hit]]
) -> bool:
    """Whether what voids a trigger is absent and what it needs is there."""
    if _stands(tokens, trigger.unless, sentence, terminators):
        return False
    if trigger.needs and not _stands(tokens, trigger.needs, sentence, terminators):
        return False
    return not trigger.elsewhere or any(terminators.get(name) for name in trigger.elsewhere)


def _stands(
    tokens: TokenText, names: Sequence[str], sentence: int, terminators: dict[str, list[Hit]]
) -> bool:
    """Whether a terminator of one of these groups stands in a sentence."""
    hits = (hit for name in names for hit in terminators.get(name, ()))
    return any(tokens.tokens[hit.first].sentence == sentence for hit in hits)


def _between(tokens: TokenText, trigger: _Trigger, hit: Hit, place: range) -> range | None:
    """Return the tokens from a trigger to the edge of a mention; None where it looks away.

    The edge itself counts, for a statement may begin there: "no fever, has fits".
    """
    if hit.first < place[0]:
        shared = tokens.tokens[place[0] : hit.last + 1]
        if trigger.reach == "backward" or any(token.norm in _NEGATORS for token in shared):
            return None  # the "not" of "is not breathing" belongs to the finding
        return range(hit.last + 1, max(place[0], hit.last) + 1)
    if hit.last > place[-1] and trigger.reach not in ("forward", "onward"):
        return range(place[-1], hit.first)
    return None


def _sentence_end(tokens: TokenText, index: int) -> int:
    """Return the index after the last token of a token's sentence."""
    sentence = tokens.tokens[index].sentence
    while index < len(tokens.tokens) and tokens.tokens[index].sentence == sentence:
        index += 1
    return index


def _lies_within(hit: Hit, places: Sequence[range]) -> bool:
    """Whether a trigger is wholly a part of one finding ("not" in "not breathing")."""
    return any(place and place[0] <= hit.first and hit.last <= place[-1] for place in places)


def _lies_in(stop: Hit, between: range, trigger: Hit) -> bool:
    """Whether a terminator starts between trigger and mention, and is no part of the trigger."""
    if stop.first <= trigger.last and stop.last >= trigger.first:
        return False
    return stop.first in between


Reader = Callable[[str, Sequence[Span]], list[Context]]
"""What the rooms above take as a parameter when they need the context of findings."""
