"""What a sentence denies that its source affirms, and the other way round."""

import re
from collections import Counter
from collections.abc import Iterator

from engine.clinical.support_views import View
from engine.clinical.support_words import Negation, Reason, stem

_LISTING = frozenset({"no", "nor", "without", "neither", "nil", "none"})
_REPEATED = 3
_STATEMENT = re.compile(r"[;|\n]|[.!?](?=\s)")
_CASE = re.compile(r"\b(?:if|when|where|unless|once|in case|while|until)\b", re.IGNORECASE)
_REFUSING = frozenset("avoid avoided avoids contraindicated withhold withheld omit omitted".split())
_ABSENT = frozenset(
    "lack lacks lacking lacked missing absent denies denied nil without unable".split()
)
_EXCEPTING = frozenset({"unless", "except", "excluding"})
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
    theirs = frozenset(word.stem for word in window.content)
    mine = frozenset(word.stem for word in sentence.content)
    named = _named(sentence)
    for negation in sentence.negations:
        twin = max(left, key=lambda one: _likeness(one, negation, named), default=None)
        if twin is not None and (
            _is_twin(twin, negation) or _is_of_the_same(twin, negation, window, mine)
        ):
            left.remove(twin)
            if _is_of_another_case(sentence, negation, window, twin):
                yield Reason("negation", negation.text)
        elif _lists(negation) and negation.reached & theirs <= denied and denied & mine:
            continue  # one "no" of the source may deny a whole list
        elif negation.reached & theirs or not negation.reached:
            yield Reason("negation", negation.text)
    for negation in left:
        if not _is_harmless(negation, sentence, window, rest):
            yield from _dropped(negation, sentence, window)


def _is_harmless(negation: Negation, sentence: View, window: View, rest: View | None) -> bool:
    """Whether a negator that only the source has says nothing against the sentence."""
    mine = frozenset(word.stem for word in sentence.content)
    alike = (one for one in sentence.negations if _refuses(one) is _refuses(negation))
    refused = frozenset().union(*(one.reached for one in alike))
    own = negation.reached & mine
    if _refuses(negation) and not negation.reached:
        return False  # "it is contraindicated after …"
    denied = frozenset().union(*(o.reached for o in sentence.negations if _refuses(o)))
    if (_lists(negation) and negation.head in refused) or (own and own <= denied):
        return True  # denied in the sentence as well, by one word for several
    if _is_case(negation, window) and not _CASE.search(sentence.text):
        return True  # "if saline is lacking" denies no saline elsewhere
    if negation.text.lower() in _EXCEPTING and not _shares_more(negation, window, mine):
        return True
    if _is_repeated(negation, window, sentence):
        return False
    # "not subcutaneously" says nothing against the drug that is given
    free = frozenset() if rest is None else _given_otherwise(rest)
    return own <= free or _is_of_others(negation, window, mine)


def _shares_more(negation: Negation, window: View, mine: frozenset[str]) -> bool:
    """Whether the sentence has more of the statement of a negator than what it reaches."""
    return bool((_statement(negation, window) - negation.reached) & mine)


def _statement(negation: Negation, window: View) -> frozenset[str]:
    """Return the stems of the statement of the source in which a negator stands."""
    stops = [m.start() for m in _STATEMENT.finditer(window.text)]
    start = max((stop for stop in stops if stop < negation.start), default=0)
    end = min((stop for stop in stops if stop > negation.start), default=len(window.text))
    return frozenset(w.stem for w in window.content if start <= w.start < end)


def _refuses(negation: Negation) -> bool:
    return negation.text.lower() in _REFUSING


def _dropped(negation: Negation, sentence: View, window: View) -> Iterator[Reason]:
    """Yield what a negator of the source denies and the sentence states."""
    mine = frozenset(word.stem for word in sentence.content)
    affirmed = _affirmed(window)
    own = negation.reached & mine
    reached = sorted(own - affirmed - _LIGHT)
    is_sure = negation.head not in affirmed and negation.head not in _LIGHT
    is_denied = negation.head in mine and (is_sure or len(own) > 1)
    if _refuses(negation) and not negation.reached and not _CASE.search(negation.text):
        shared = (_statement(negation, window) - _LIGHT) & mine
        is_denied = len(shared) > 1 and not any(_refuses(one) for one in sentence.negations)
    if is_denied or reached or _is_repeated(negation, window, sentence):
        yield Reason("negation", reached[0] if reached else negation.head)


def _is_of_another_case(sentence: View, negation: Negation, window: View, twin: Negation) -> bool:
    """Whether a drug is refused with or for something with which the source gives it."""
    if negation.text.lower() not in _REFUSING:
        return False
    case = negation.reached - _named(sentence) - _LIGHT
    own = _statement(twin, window)
    return bool(case) and case.isdisjoint(own) and len(case & _affirmed(window)) > 1


def _is_case(negation: Negation, window: View) -> bool:
    """Whether a negator stands in a clause that only says when something holds."""
    before = re.split(r"[,.;:]", window.text[: negation.start])[-1]
    return _CASE.search(before) is not None


def _is_of_others(negation: Negation, window: View, mine: frozenset[str]) -> bool:
    """Whether a negator of the source is about drugs of which the sentence names none."""
    about = negation.reached & _named(window)
    return bool(about) and about.isdisjoint(mine)


def _lists(negation: Negation) -> bool:
    """Whether a negator may be said once for a list or before each of its items."""
    return bool(negation.reached) and negation.text.lower() in _LISTING | _REFUSING


def _given_otherwise(rest: View) -> frozenset[str]:
    """Return the stems of drugs that the surroundings name outside every negation as well."""
    spans = [mention.span for mention in rest.drugs]
    drugs = {w.stem for w in rest.content if any(s.start <= w.start < s.end for s in spans)}
    return frozenset(drugs & _affirmed(rest))


def _is_repeated(negation: Negation, window: View, sentence: View) -> bool:
    """Whether the words right after a negator of the source stand in the sentence."""
    if not negation.reached:
        return False
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
    words = {one.text.lower(), other.text.lower()}
    if "never" in words and not words.isdisjoint(_REFUSING) and not (one.reached and other.reached):
        return True  # "never daily" for "must never be taken daily"
    if not words.isdisjoint(_REFUSING) and not words.isdisjoint(_ABSENT):
        return False  # "must not be used" is no lack
    if not one.reached or not other.reached:
        return one.text.lower() == other.text.lower()
    shared = one.reached & other.reached
    return bool(shared - _LIGHT) or (
        bool(shared) and min(one.reached, other.reached, key=len) <= _LIGHT
    )


def _likeness(one: Negation, other: Negation, named: frozenset[str]) -> tuple[bool, int, int, bool]:
    is_same_word = one.text.lower() == other.text.lower()
    shared = one.reached & other.reached
    return one.head == other.head, len(shared & named), len(shared), is_same_word


def _is_of_the_same(twin: Negation, negation: Negation, window: View, mine: frozenset[str]) -> bool:
    """Whether "it is contraindicated when …" refuses, for the same case, what stands before."""
    if not (_refuses(twin) and _refuses(negation)):
        return False
    if not _statement(twin, window) & _named(window) <= mine:
        return False
    if twin.reached and not twin.reached & mine:
        return False
    return bool((_statement(twin, window) - _LIGHT) & mine)


def _named(view: View) -> frozenset[str]:
    """Return the stems of the words that name a drug or class."""
    spans = [(thing.start, thing.end) for thing in view.things]
    return frozenset(w.stem for w in view.words if any(a <= w.start < b for a, b in spans))
