"""The clauses of a text: where a new statement begins, of whom it tells, under what condition.

A handful of grammatical signals part a sentence: a comma, "and" or a dash followed by a
subject with its verb, by a verb alone, by an age, or by a phrase with its own duration.
Everything else is an item of the list in which it stands. Word classes are data
(`[clauses]` in `resources/rules/context.toml`); the signals are code.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from engine.clinical.phrases import Hit
from engine.clinical.tokens import Token, TokenText
from engine.ground.types import Span

_FEW = 7
"""Most words of a subject before its verb."""


class Opening(StrEnum):
    """How a clause begins, by which triggers name what ends their reach."""

    ITEM = "item"
    SUBJECT = "own_subject"
    VERB = "own_verb"
    TIME = "own_time"


class WordClasses(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The `[clauses]` table of the data file; words parted by spaces.

    Attributes:
        joints: Words and signs after which a clause may begin.
        pronouns: Subjects that are never an object.
        determiners: What opens a noun phrase about this patient's body or this case.
        auxiliaries: Finite verbs that are never a noun.
        verbs: Other finite verbs that open a statement without a subject.
        nouns_too: Finite verbs that are nouns as well; they need a subject.
        subordinators: What makes the verb after it one of an inner clause.
        fillers: Words before a subject or verb that change nothing.
        findings_told: Verbs of a report, whose subject is the list before them.
        durations: Words that give a noun phrase its own time, before a number or a time.
        times: Units of time and days.
        persons: A patient as one is introduced; opens a statement ("child with", "9 month old").
        parts: Parts of the body and what is measured on it.
        states: What is said of a part without a verb ("lips blue").
        conditions: Words that open a condition.
        inversions: Words that open one at the start of a sentence or after an urging.
        urgings: Words after which an inversion stands ("return at once should …").
        settled: Words before "if" that make it no condition.
        actual: Words that make a condition a present case after all.
        alternatives: Words that keep an item in the list before it.
        past_verbs: Finite verbs that tell of the past.
    """

    joints: str
    pronouns: str
    determiners: str
    auxiliaries: str
    verbs: str
    nouns_too: str
    subordinators: str
    fillers: str
    findings_told: str
    durations: str
    times: str
    persons: str
    parts: str
    states: str
    conditions: str
    inversions: str
    urgings: str
    settled: str
    actual: str
    alternatives: str
    past_verbs: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of one sentence.

    Attributes:
        first, after: Its tokens, half-open.
        opening: What begins it.
        verb: Index of its finite verb, or -1.
    """

    first: int
    after: int
    opening: Opening
    verb: int = -1


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of a text in order, and the conditions in it.

    Attributes:
        conditions: Token ranges that hold only under a condition; the first token says so.
    """

    clauses: tuple[Clause, ...] = ()
    conditions: tuple[range, ...] = ()

    def openings(self, tokens: TokenText) -> dict[str, list[Hit]]:
        """Return where statements begin, as what ends the reach of a trigger."""
        found: dict[str, list[Hit]] = {}
        for clause in self.clauses:
            if clause.opening is not Opening.ITEM:
                token = tokens.tokens[clause.first]
                hit = Hit(clause.opening, clause.first, clause.first, Span(token.start, token.end))
                found.setdefault(clause.opening, []).append(hit)
        return found

    def at(self, index: int) -> Clause:
        """Return the clause that a token stands in."""
        starts = [clause.first for clause in self.clauses]
        return self.clauses[bisect_right(starts, index) - 1]

    def condition_of(self, index: int) -> int | None:
        """Return the index of the word that puts a token under a condition."""
        return next((place.start for place in self.conditions if index in place), None)


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Reads clauses; built once, used for every text."""

    _classes: dict[str, frozenset[str]] = field(repr=False)

    @classmethod
    def of(cls, words: WordClasses | None) -> "ClauseReader":
        """Return a reader of these word classes; without any it parts nothing."""
        table = msgspec.structs.asdict(words) if words else {}
        return cls({name: frozenset(text.split()) for name, text in table.items()})

    def words(self, name: str) -> frozenset[str]:
        """Return a word class."""
        return self._classes.get(name, frozenset())

    def read(self, text: TokenText) -> Clauses:
        """Return the clauses of a text; never raises, in time linear in its length."""
        if not self._classes:
            return Clauses()
        sentences = _sentences(text.tokens)
        clauses = [one for sentence in sentences for one in self._parted(text, sentence)]
        return Clauses(tuple(clauses), tuple(self._conditions(text.tokens, clauses)))

    def _is(self, name: str, token: Token) -> bool:
        return token.norm in self._classes[name]

    def _parted(self, text: TokenText, sentence: range) -> Iterator[Clause]:
        tokens = text.tokens
        first = sentence.start
        for index in sentence:
            if index > first and self._is("joints", tokens[index - 1]):
                yield self._clause(tokens, first, index)
                first = index
        yield self._clause(tokens, first, sentence.stop)

    def _clause(self, tokens: Sequence[Token], first: int, after: int) -> Clause:
        opening, verb = self._opening(tokens, first, after)
        joint = tokens[first - 1] if first else None
        if joint is not None and self._is("alternatives", joint):
            opening = Opening.ITEM
        return Clause(first, after, opening, verb)

    def _opening(self, tokens: Sequence[Token], first: int, after: int) -> tuple[Opening, int]:
        start = first
        while start < after and self._is("fillers", tokens[start]):
            start += 1
        if start >= after:
            return Opening.ITEM, -1
        verb = self._verb(tokens, start, after)
        return self._opened_by(tokens, start, after, verb), verb

    def _opened_by(self, tokens: Sequence[Token], start: int, after: int, verb: int) -> Opening:
        if verb > start and self._tells_of_the_list(tokens, verb, after):
            return Opening.ITEM
        if verb == start:
            return Opening.VERB
        if (
            verb > start
            or self._is("pronouns", tokens[start])
            or self._has_state(tokens, start, after)
            or self._introduces(tokens, start, after)
        ):
            return Opening.SUBJECT
        if tokens[start].norm.isdigit() or self._has_duration(tokens, start, after):
            return Opening.TIME
        return Opening.ITEM

    def _verb(self, tokens: Sequence[Token], start: int, after: int) -> int:
        """Return the index of the finite verb of a clause, or -1."""
        for index in range(start, min(start + _FEW, after)):
            token = tokens[index]
            if self._is("auxiliaries", token) or self._is("verbs", token):
                return index
            if index > start and self._is("nouns_too", token) and self._heads(tokens, start, index):
                return index
            if self._is("subordinators", token):
                return -1
        return -1

    def _heads(self, tokens: Sequence[Token], start: int, index: int) -> bool:
        """Whether what stands before a possible verb is its subject."""
        before = tokens[index - 1]
        return self._is("pronouns", before) or self._is("determiners", tokens[start])

    def _tells_of_the_list(self, tokens: Sequence[Token], verb: int, after: int) -> bool:
        return any(
            self._is("findings_told", token) for token in tokens[verb + 1 : min(verb + 4, after)]
        )

    def _has_state(self, tokens: Sequence[Token], start: int, after: int) -> bool:
        """Whether a part of the body is followed by what it is like: "lips blue"."""
        stretch = tokens[start : min(start + _FEW, after)]
        parts = [n for n, token in enumerate(stretch) if self._is("parts", token)]
        return bool(parts) and any(
            self._is("states", token) for token in stretch[parts[0] + 1 : parts[0] + 4]
        )

    def _introduces(self, tokens: Sequence[Token], start: int, after: int) -> bool:
        """Whether a patient is introduced: "patient with", "wheezy 8 year old"."""
        return any(self._is("persons", token) for token in tokens[start : min(start + 4, after)])

    def _has_duration(self, tokens: Sequence[Token], start: int, after: int) -> bool:
        """Whether a phrase says since when or how long: "cough for 3 days"."""
        return any(
            self._is("durations", tokens[index])
            and any(self._is("times", token) for token in tokens[index + 1 : min(index + 4, after)])
            for index in range(start + 1, after - 1)
        )

    def _conditions(self, tokens: Sequence[Token], clauses: Sequence[Clause]) -> Iterator[range]:
        """Yield the stretches that hold only if something else does."""
        for number, clause in enumerate(clauses):
            for index in range(clause.first, clause.after):
                if self._opens_condition(tokens, index):
                    end = self._condition_end(tokens, clauses, number)
                    inside = tokens[index:end]
                    if not any(self._is("actual", token) for token in inside):
                        yield range(index, end)
                    break

    def _opens_condition(self, tokens: Sequence[Token], index: int) -> bool:
        same = index > 0 and tokens[index - 1].sentence == tokens[index].sentence
        if self._is("inversions", tokens[index]):
            return not same or self._is("urgings", tokens[index - 1])
        if not self._is("conditions", tokens[index]):
            return False
        return not same or not self._is("settled", tokens[index - 1])

    def _condition_end(
        self, tokens: Sequence[Token], clauses: Sequence[Clause], number: int
    ) -> int:
        """Return where a condition ends: before a clause of its own, unless "or" follows."""
        sentence = tokens[clauses[number].first].sentence
        end = clauses[number].after
        for clause in clauses[number + 1 :]:
            if tokens[clause.first].sentence != sentence:
                break
            joint = tokens[clause.first - 1].norm
            if clause.opening is Opening.SUBJECT and joint not in ("or", "and"):
                break
            end = clause.after
        return end


def _sentences(tokens: Sequence[Token]) -> Iterator[range]:
    first = 0
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or tokens[index].sentence != tokens[first].sentence:
            yield range(first, index)
            first = index
