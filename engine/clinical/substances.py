"""Allergies and current drugs: names of a vocabulary, introduced by words that say which."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from engine.clinical.context import ContextScan
from engine.clinical.facts import Mention
from engine.clinical.phrases import Hit
from engine.clinical.tokens import Token
from engine.clinical.triggers import Sense
from engine.clinical.wording import Wording
from engine.ground.types import Span

_IN_LIST = re.compile(
    r"\d.*|,|!|=|\(|\'|\"|rash|hives|urticaria|anaphylaxis|wheeze|itch|swelling|severe|mild|childhood|and|or|/|\+|:|-|;|\(|\)|\.|the|his|her|my|a|daily|regular|regularly|current|long|term|tab"
    r"|tablet|tablets|caps?|oral|po|iv|im|sc|neb|inh|od|bd|tds|qds|qid|tid|bid|nocte|prn|mane|stat"
    r"|mg|mcg|g|ml|units|iu|once|twice|three|times|day|weekly|both|drugs|medicines|such|as"
)
_TO_REACTION = re.compile(
    r":|-|=|>|!|\?|query|itch|itching|swelling|wheeze|wheezing|\(|\[|/|a|an|the|his|her|him|me|my|them|us|it|severe|mild|bad|bit|of|itchy|skin|facial|face"
    r"|lips?|tongue|eyes?|throat|causes?|caused|gives?|gave|makes?|made|brings?|brought|got|had|drug"
    r"|induced|related|known|previous|past|swollen|on|up|out"
)
_GIVEN = re.compile("given|administered|started|commenced|prescribed|charted")
_NO_NAME = re.compile(
    r"any|anything|it|the|what|this|that|these|drug|drugs|medication|medications|medicine"
    r"|medicines|food|foods|none|nil|no|known|nothing|be|a|an|some|which|his|her|my|unknown"
)
_OTHERS = frozenset(
    (
        Sense.NEGATED,
        Sense.OTHER_PERSON,
        Sense.HYPOTHETICAL,
        Sense.PLANNED,
        Sense.UNCERTAIN,
        Sense.SUSPECTED,
    )
)


_NO_ALLERGY = _OTHERS - {Sense.UNCERTAIN, Sense.SUSPECTED}
"""An allergy that is only suspected still warns."""


@dataclass(frozen=True, slots=True)
class Named:
    """A substance at tokens first to last; `typed` is how the text calls it."""

    name: str
    first: int
    last: int
    span: Span
    typed: str = ""


def named(wording: Wording, drugs: Mapping[str, str]) -> list[Named]:
    """Return every drug that a text names, the longest name first where two begin alike."""
    tokens = wording.tokens.tokens
    found: list[Named] = []
    taken: set[int] = set()
    for first in range(len(tokens)):
        for size in (3, 2, 1):
            last = first + size - 1
            if last >= len(tokens) or first in taken:
                continue
            words = " ".join(token.norm for token in tokens[first : last + 1])
            if words in drugs:
                found.append(_at(wording, drugs[words], first, last, words))
                taken.update(range(first, last + 1))
    return found


def _at(wording: Wording, name: str, first: int, last: int, typed: str = "") -> Named:
    tokens = wording.tokens.tokens
    span = Span(tokens[first].start, tokens[last].end)
    return Named(name, first, last, span, _SAME.get(typed, typed))


class Substances:
    """The substances that one text names."""

    def __init__(
        self, wording: Wording, scan: ContextScan, hits: list[Hit], drugs: Mapping[str, str]
    ) -> None:
        """Find the names; `hits` are those of the fact words, `drugs` generic names by name."""
        self._wording = wording
        self._scan = scan
        self._hits = hits
        self._tokens = wording.tokens.tokens
        self._named = self._found(drugs)
        self._places = {n for named in self._named for n in range(named.first, named.last + 1)}

    def allergies(self) -> tuple[tuple[Mention, ...], Span | None]:
        """Return the allergies, and where the text says that there are none."""
        found: dict[str, Span] = {}
        for named in self._named:
            is_told = self._is_allergy(named) and not self._sense(named) & _NO_ALLERGY
            if is_told or self._is_barred(named):
                found.setdefault(named.typed or named.name, self._origin(named.span))
        for named in self._unknown_allergens():
            if not self._sense(named) & _NO_ALLERGY:
                found.setdefault(named.name, self._origin(named.span))
        none = next((hit for hit in self._hits if hit.name == "allergy:none"), None)
        mentions = tuple(Mention(name, span) for name, span in found.items())
        return mentions, self._origin(none.span) if none else None

    def current(self, allergies: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the drugs that the patient takes now."""
        allergic = {mention.span for mention in allergies}
        found: dict[str, Span] = {}
        for named in self._named:
            span = self._origin(named.span)
            barred = _OTHERS | {Sense.PAST, Sense.QUESTION}
            if span in allergic or not self._is_introduced(named, "drug:before"):
                continue
            if not self._sense(named) & barred and not self._is_introduced(named, "drug:stop"):
                found.setdefault(named.name, span)
        return tuple(Mention(name, span) for name, span in found.items())

    def _origin(self, span: Span) -> Span:
        return self._wording.origin(span.start, span.end)

    def _sense(self, named: Named) -> frozenset[Sense]:
        return self._scan.read([named.span])[0].senses

    def _found(self, drugs: Mapping[str, str]) -> list[Named]:
        """Return drugs of the vocabulary, else the substances of the rule file, longest first."""
        found = named(self._wording, drugs)
        taken = {n for one in found for n in range(one.first, one.last + 1)}
        substances = [hit for hit in self._hits if hit.name == "allergy:substance"]
        for hit in sorted(substances, key=lambda hit: hit.first - hit.last):
            if taken.isdisjoint(range(hit.first, hit.last + 1)):
                taken.update(range(hit.first, hit.last + 1))
                words = self._wording.plain[hit.span.start : hit.span.end]
                found.append(self._at(_SAME.get(words, words), hit.first, hit.last))
        return sorted(found, key=lambda named: named.first)

    def _at(self, name: str, first: int, last: int) -> Named:
        return _at(self._wording, name, first, last)

    def _is_allergy(self, named: Named) -> bool:
        if self._is_introduced(named, "allergy:before") and not self._is_given(named):
            return True
        return self._is_followed(named)

    def _is_given(self, named: Named) -> bool:
        """Whether the text says that it was given: ", chlorphenamine given"."""
        after = named.last + 1
        return after < len(self._tokens) and _GIVEN.fullmatch(self._tokens[after].norm) is not None

    def _is_barred(self, named: Named) -> bool:
        """Whether the text says that the patient must not have it; no denial of an allergy."""
        others = _NO_ALLERGY - {Sense.NEGATED}
        return self._is_introduced(named, "allergy:barred") and not self._sense(named) & others

    def _is_followed(self, named: Named) -> bool:
        """Whether a reaction stands after the name, with only its describing words between."""
        starts = {hit.first for hit in self._hits if hit.name == "allergy:after"}
        sentence = self._tokens[named.last].sentence
        for index in range(named.last + 1, len(self._tokens)):
            is_doubted = self._tokens[index - 1].norm == "?" and index in starts
            if self._tokens[index].sentence != sentence and not is_doubted:
                return False
            if index in starts:
                return True
            if not self._may_lie_before_reaction(index, starts):
                return False
        return False

    def _may_lie_before_reaction(self, index: int, reactions: set[int]) -> bool:
        """Whether a token describes a reaction, or is another name of a list of names."""
        word = self._tokens[index].norm
        if word in ("and", "or", "+", "&") and index - 1 not in self._places:
            return index + 1 in reactions
        is_listing = word in (",", "and", "or", "+", "&") and index + 1 in self._places
        return is_listing or index in self._places or _TO_REACTION.fullmatch(word) is not None

    def _is_introduced(self, named: Named, kind: str) -> bool:
        """Whether a word of this kind stands before the name, with only a list between."""
        ends = {hit.last for hit in self._hits if hit.name == kind}
        index = named.first - 1
        sentence = self._tokens[named.first].sentence
        while index >= 0 and self._tokens[index].sentence == sentence:
            if index in ends:
                return True
            if index not in self._places and not _IN_LIST.fullmatch(self._tokens[index].norm):
                return False
            index -= 1
        return False

    def _unknown_allergens(self) -> list[Named]:
        """Return what "allergic to" names although no vocabulary knows it."""
        found = []
        for hit in self._hits:
            index = hit.last + 1
            if hit.name != "allergy:before" or index >= len(self._tokens):
                continue
            token = self._tokens[index]
            if self._tokens[hit.last].norm in ("to", ":", "of") and self._is_name(token, index):
                found.append(self._at(token.norm, index, index))
        return found

    def _is_name(self, token: Token, index: int) -> bool:
        is_word = token.norm.isalpha() and len(token.norm) > 2
        return is_word and index not in self._places and not _NO_NAME.fullmatch(token.norm)


_SAME = {
    "pen": "penicillin",
    "pcn": "penicillin",
    "penicillins": "penicillin",
    "sulpha": "sulfonamide",
    "sulfa": "sulfonamide",
    "sulfas": "sulfonamide",
    "sulphonamides": "sulfonamide",
    "sulfonamides": "sulfonamide",
    "nsaid": "NSAIDs",
    "nsaids": "NSAIDs",
    "peanut": "peanuts",
    "egg": "eggs",
}
