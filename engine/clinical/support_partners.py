"""Which drugs a source gives together, and which one it refuses to a group."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.clinical.quantities import Quantity, same_value
from engine.clinical.support_views import View
from engine.clinical.support_words import Reason

_WITH = re.compile(r"^[^.;,]{0,30}\b(?:with|alongside|plus)\s+(?:the\s+)?$", re.IGNORECASE)
_THEN = re.compile(r"\b(?:then|followed by)\b", re.IGNORECASE)
_TIMES = frozenset(("time", "months"))
_TWO = 2
_REFUSED = re.compile(
    r"\b(?:avoid(?:ed|s|ing)?|contraindicated|withheld|must not|should not|never)\b", re.IGNORECASE
)


def mispartnered(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield a drug that the source gives with another one, or refuses in another's place.

    Args:
        sentence: The sentence to check.
        segments: The statements of its place in the source, one by one.
    """
    yield from _strange_partners(sentence, segments)
    yield from _strange_refusals(sentence, segments)
    yield from _of_another_phase(sentence, segments)


def _strange_partners(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield "A with B" where the source has A with C and never A and B in one statement."""
    for first, second in _partners(sentence):
        together = any({first, second} <= _drugs(view) for view in segments)
        others = {pair[1] for view in segments for pair in _partners(view) if pair[0] == first}
        if not together and others - {second}:
            yield Reason("drug", second)


def _strange_refusals(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield a drug that the sentence refuses where the source refuses others and not it."""
    if len(sentence.drugs) != 1 or not _REFUSED.search(sentence.text):
        return
    name = sentence.drugs[0].drug.name
    refusing = [view for view in segments if view.drugs and _REFUSED.search(view.text)]
    if refusing and all(name not in _drugs(view) for view in refusing):
        said = {word.stem for word in sentence.content}
        if any(len(said & {word.stem for word in view.content}) > 1 for view in refusing):
            yield Reason("drug", sentence.drugs[0].written)


def _of_another_phase(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield a drug that the source gives for another span of time than the sentence's."""
    spans = [q for q in sentence.quantities if q.dimension in _TIMES]
    mine = _drugs(sentence)
    if len(spans) != 1 or len(mine) < _TWO:
        return
    phases = [phase for view in segments for phase in _phases(view, spans[0])]
    phases = [drugs for drugs in phases if drugs & mine]
    if phases and not any(mine <= drugs for drugs in phases):
        strange = sorted(mine - max(phases, key=lambda drugs: len(drugs & mine)))
        yield Reason("drug", strange[0])


def _phases(view: View, span: Quantity) -> Iterator[set[str]]:
    """Yield the drugs of each stretch of a text that has this span of time."""
    cuts = [0, *(m.start() for m in _THEN.finditer(view.text)), len(view.text)]
    if len(cuts) < _TWO + 1:
        return
    for start, end in pairwise(cuts):
        inside = [q for q in view.quantities if start <= q.span.start < end]
        if any(same_value(q, span) for q in inside):
            yield {m.drug.name for m in view.drugs if start <= m.span.start < end}


def _partners(view: View) -> Iterator[tuple[str, str]]:
    """Yield the drugs that a text joins by "with"."""
    for first, second in zip(view.drugs, view.drugs[1:], strict=False):
        if _WITH.match(view.text[first.span.end : second.span.start]):
            yield first.drug.name, second.drug.name


def _drugs(view: View) -> set[str]:
    return {mention.drug.name for mention in view.drugs}
