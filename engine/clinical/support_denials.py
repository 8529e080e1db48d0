"""What a sentence denies that its source affirms, and the other way round."""

from collections import Counter
from collections.abc import Iterator

from engine.clinical.support_views import View
from engine.clinical.support_words import Negation, Reason, stem

_LISTING = frozenset({"no", "nor", "without", "neither", "nil", "none"})
_REPEATED = 3
_LIGHT = frozenset(
    stem(word)
    for word in (
        "show develop note report give receive need child adult infant people woman neonate day"
    ).split()
)
"""Words that say too little to be what a text denies: "not seen", "not in children"."""


def denials(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    """Yield negators that only one side has, matched one to one by what they reach."""
    left = list(window.negations)
    denied = frozenset().union(*(one.reached for one in window.negations))
    refused = frozenset().union(*(one.reached for one in sentence.negations))
    theirs = frozenset(word.stem for word in window.content)
    mine = frozenset(word.stem for word in sentence.content)
    free = frozenset() if rest is None else _given_otherwise(rest)
    for negation in sentence.negations:
        twin = max(left, key=lambda one: _likeness(one, negation), default=None)
        if twin is not None and _is_twin(twin, negation):
            left.remove(twin)
        elif _lists(negation) and negation.reached & theirs <= denied and denied & mine:
            continue  # one "no" of the source may deny a whole list
        elif negation.reached & theirs or not negation.reached:
            yield Reason("negation", negation.text)
    for negation in left:
        if _lists(negation) and negation.head in refused:
            continue
        if _is_of_others(negation, window, mine) and not _is_repeated(negation, window, sentence):
            continue
        if negation.reached & mine <= free and not _is_repeated(negation, window, sentence):
            continue  # "not subcutaneously" says nothing against the drug that is given
        reached = sorted(negation.reached & mine - _affirmed(window) - _LIGHT)
        is_denied = (
            negation.head in mine
            and (negation.head not in _affirmed(window) or len(negation.reached & mine) > 1)
            and (negation.head not in _LIGHT or len(negation.reached & mine) > 1)
        )
        if is_denied or reached or _is_repeated(negation, window, sentence):
            yield Reason("negation", reached[0] if reached else negation.head)


def _is_of_others(negation: Negation, window: View, mine: frozenset[str]) -> bool:
    """Whether a negator of the source is about drugs of which the sentence names none."""
    spans = [(thing.start, thing.end) for thing in window.things]
    named = {w.stem for w in window.words if any(a <= w.start < b for a, b in spans)}
    about = negation.reached & named
    return bool(about) and about.isdisjoint(mine)


def _lists(negation: Negation) -> bool:
    """Whether a negator may be said once for a list or before each of its items."""
    return bool(negation.reached) and negation.text.lower() in _LISTING


def _given_otherwise(rest: View) -> frozenset[str]:
    """Return the stems of drugs that the surroundings name outside every negation as well."""
    spans = [mention.span for mention in rest.drugs]
    drugs = {w.stem for w in rest.content if any(s.start <= w.start < s.end for s in spans)}
    return frozenset(drugs & _affirmed(rest))


def _is_repeated(negation: Negation, window: View, sentence: View) -> bool:
    """Whether the words right after a negator of the source stand in the sentence."""
    following = [w.text.lower() for w in window.words if w.start > negation.start][:_REPEATED]
    mine = " ".join(word.text.lower() for word in sentence.words)
    return len(following) == _REPEATED and f" {' '.join(following)} " in f" {mine} "


def _affirmed(window: View) -> frozenset[str]:
    """Return the stems that a source has more often than its negators reach them."""
    count = Counter(word.stem for word in window.content)
    count.subtract(stem for one in window.negations for stem in one.reached)
    return frozenset(stem for stem, left in count.items() if left > 0)


def _is_twin(one: Negation, other: Negation) -> bool:
    """Whether two negators deny the same; bare ones ("or not") if they are one word."""
    if not one.reached or not other.reached:
        return one.text.lower() == other.text.lower()
    return bool(one.reached & other.reached)


def _likeness(one: Negation, other: Negation) -> tuple[bool, int, bool]:
    is_same_word = one.text.lower() == other.text.lower()
    return one.head == other.head, len(one.reached & other.reached), is_same_word
