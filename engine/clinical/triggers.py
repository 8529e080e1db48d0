"""Trigger phrases of the context of findings: what they say, how far they reach.

The data stand in `resources/rules/context.toml`; `context` applies them to a text.
"""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from engine.clinical.bearers import PersonClasses
from engine.clinical.clauses import Opening, WordClasses
from engine.clinical.phrases import Hit, PhraseBook, PhraseMistake
from engine.clinical.rule_files import RuleMistake
from engine.clinical.tokens import TokenText


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


class Trigger(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
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


class ContextFile(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    sets: dict[str, str]
    terminators: dict[str, str]
    trigger: tuple[Trigger, ...]
    clauses: WordClasses | None = None
    bearers: PersonClasses | None = None


_KINDS = {*Sense, "affirmed", "pseudo", "refuted"}
_NEGATORS = {"no", "not", "never", "without", "nil"}
_REACHES = {"forward", "backward", "both", "all", "onward"}


def check(content: ContextFile) -> None:
    """Refuse a trigger that names what there is not.

    Raises:
        RuleMistake: With the number of the trigger.
    """
    for item, trigger in enumerate(content.trigger):
        if trigger.kind not in _KINDS:
            raise RuleMistake(f"unknown kind {trigger.kind!r}", key="kind", item=item)
        if trigger.reach not in _REACHES:
            raise RuleMistake(f"unknown reach {trigger.reach!r}", key="reach", item=item)
        for stop in (*trigger.stops, *trigger.unless, *trigger.needs, *trigger.elsewhere):
            if stop not in content.terminators and stop not in set(Opening):
                raise RuleMistake(f"unknown terminators {stop!r}", key="stops", item=item)


def book(content: ContextFile) -> PhraseBook:
    """Return the phrases: triggers by number, terminators as "/" and their name.

    Raises:
        RuleMistake: A phrase cannot be read.
    """
    phrases = {str(n): _lines(trigger.phrases) for n, trigger in enumerate(content.trigger)}
    phrases |= {f"/{name}": _lines(text) for name, text in content.terminators.items()}
    found = PhraseBook(content.sets)
    for name, lines in phrases.items():
        for line in lines:
            try:
                found.add(name, line)
            except PhraseMistake as error:
                at = None if name.startswith("/") else int(name)
                raise RuleMistake(str(error), key=line, item=at) from error
    return found


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def reaches(
    tokens: TokenText, trigger: Trigger, hit: Hit, place: range, terminators: dict[str, list[Hit]]
) -> bool:
    """Whether a trigger reaches a mention, in its own sentence unless it reaches onward."""
    sentence = tokens.tokens[hit.first].sentence
    if sentence != tokens.tokens[place[0]].sentence and trigger.reach != "onward":
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


def is_in_force(
    tokens: TokenText, trigger: Trigger, hit: Hit, terminators: dict[str, list[Hit]]
) -> bool:
    """Whether what voids a trigger is absent and what it needs is there."""
    if not (trigger.unless or trigger.needs or trigger.elsewhere):
        return True
    sentence = tokens.tokens[hit.first].sentence
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


def _between(tokens: TokenText, trigger: Trigger, hit: Hit, place: range) -> range | None:
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


def lies_within(hit: Hit, places: Sequence[range]) -> bool:
    """Whether a trigger is wholly a part of one finding ("not" in "not breathing")."""
    return any(place and place[0] <= hit.first and hit.last <= place[-1] for place in places)


def _lies_in(stop: Hit, between: range, trigger: Hit) -> bool:
    """Whether a terminator starts between trigger and mention, and is no part of the trigger."""
    if stop.first <= trigger.last and stop.last >= trigger.first:
        return False
    return stop.first in between
