"""Which drug a text refuses, stops, starts, raises or lowers, and whether its source agrees.

"Digoxin is halved when amiodarone is started" has every word of the same sentence with
the drugs exchanged; here each verdict is tied to the drugs that it is said of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.clinical.support_things import Thing
from engine.clinical.support_views import View
from engine.clinical.support_words import Reason, Word

_EDGE = re.compile(
    r"[.;:!?\n]|\b(?:when|if|because|while|but|whereas|unless|until|once|instead|since|so that|due"
    r"|although|despite)\b|(?<!hours )(?<!days )(?<!weeks )(?<!day )\b(?:after|before)\b",
    re.IGNORECASE,
)
_DIRECTLY = re.compile(r"\s+(?:the |any |an? )?$")
_DOSING = frozenset({"up", "down", "later"})
_VERDICTS = (
    ("no", "avoid avoiding withhold withholding omit", "avoided contraindicated withheld omitted"),
    ("no", "stop stopping discontinue cease", "stopped discontinued ceased"),
    (
        "yes",
        "give start use continue begin restart add prefer recommend",
        (
            "given started used continued begun restarted added preferred recommended indicated "
            "allowed continues"
        ),
    ),
    ("up", "increase double raise", "increased doubled raised"),
    ("down", "reduce halve lower", "reduced halved lowered"),
    ("later", "delay postpone defer", "delayed postponed deferred"),
)
_ACTIVE = {word: kind for kind, active, _ in _VERDICTS for word in active.split()}
_PASSIVE = {word: kind for kind, _, passive in _VERDICTS for word in passive.split()}


@dataclass(frozen=True, slots=True)
class _Said:
    """A verdict with the drugs that it is said of."""

    kind: str
    of: tuple[Thing, ...]
    view: View


def misjudged(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield a drug of which the source says nothing like it, and says it of another drug.

    Args:
        sentence: The sentence to check.
        segments: The statements of its place in the source, one by one.
    """
    known = [said for view in segments for said in _said(view)]
    for said in _said(sentence):
        for thing in said.of:
            if _is_of_another(sentence, said.kind, thing, known):
                yield Reason("drug", thing.written)
                return


def _is_of_another(sentence: View, kind: str, thing: Thing, known: Sequence[_Said]) -> bool:
    own = [said for said in known if any(thing.is_kin(one) for one in said.of)]
    others = [said for said in known if said.kind == kind and said not in own and said.of]
    alike = [said for said in own if said.kind == kind]
    if not others:
        return False
    if alike:
        return kind == "no" and _fits_better(sentence, thing, alike, others)
    return kind == "no" or bool(own)


def _fits_better(
    sentence: View, thing: Thing, own: Sequence[_Said], others: Sequence[_Said]
) -> bool:
    """Whether all that the sentence says of when or for whom stands with other drugs alone."""
    said = {word.stem for word in sentence.content if not thing.start <= word.start < thing.end} | {
        key for key in sentence.keys if key[0] == "#"
    }
    said -= {word.stem for word in _verdict_words(sentence)}
    here = said & frozenset().union(*(one.view.keys for one in own))
    there = said & frozenset().union(*(one.view.keys for one in others))
    return bool(there - here) and not here - there


def _verdict_words(view: View) -> Iterator[Word]:
    return (w for w in view.content if w.text.lower() in _ACTIVE or w.text.lower() in _PASSIVE)


def _said(view: View) -> list[_Said]:
    """Return the verdicts of a text; those of no drug are left out."""
    found: list[_Said] = []
    at = 0
    for end in (*(m.start() for m in _EDGE.finditer(view.text)), len(view.text)):
        inside = [one for one in view.things if at <= one.start < end]
        verdicts = [w for w in view.words if at <= w.start < end and _kind(w.text)]
        for number, word in enumerate(verdicts):
            before = verdicts[number - 1].start if number else at
            after = verdicts[number + 1].start if number + 1 < len(verdicts) else end
            left = tuple(one for one in inside if before <= one.start < word.start)
            right = tuple(one for one in inside if word.start < one.start < after)
            of = _subjects(view, word, left, right)
            if of:
                found.append(_Said(_kind(word.text), of, view))
        at = end
    return found


def _subjects(
    view: View, word: Word, left: tuple[Thing, ...], right: tuple[Thing, ...]
) -> tuple[Thing, ...]:
    """Return what a verdict is said of: "stop X", "X is stopped", "patients not given X"."""
    if word.text.lower() in _ACTIVE:
        if _kind(word.text) in _DOSING and left:
            return ()  # "X raises the level of Y" changes no dose
        return right or left
    if right and _DIRECTLY.match(view.text[word.end : right[0].start]):
        return right
    return left or right


def _kind(word: str) -> str:
    low = word.lower()
    return _ACTIVE.get(low) or _PASSIVE.get(low, "")
