"""What a model may still have slipped into a sentence that its source seems to bear out.

The support gate was made for single sentences with a known source; a model's sentence
is looked at once more: stretches that stand nowhere, negations of another verb, sides,
and sentences put together from many statements.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from engine.clinical.support import Judgement
from engine.clinical.support_views import View, ViewReader
from engine.clinical.support_words import Reason
from engine.ground.answers import Support

_LONG_RUN = 3
_SHORT_RUN = 2
_WELL_COVERED = 0.8
_MOST_PARTS = 3
_BREAK = re.compile(r"(?<=[.!?])\s+|\s*\n\s*")
_BOTH = re.compile(r"\b(?:both|bilateral(?:ly)?|either|all four)\b", re.I)
_DENYING = re.compile(r"(?:no|not|never|cannot|without|none|nor|.*n['’]t)\Z", re.I)
_ONE_SIDE = re.compile(r"\b(?:left|right)\b", re.I)


def checked(found: Judgement, view: View, near: str, reader: ViewReader) -> Judgement:
    """Return a verdict of support, lowered where a doubt is left.

    Args:
        view: Of the sentence.
        near: The place with the words above it, as a person reads them.
    """
    place = reader.view(near)
    turned = (*_turned(view, place), *_sides(view, near))
    if turned:
        return replace(found, level=Support.UNSUPPORTED, reasons=turned)
    strange = (*_strange(view, place, found.coverage), *_patched(view, found))
    return replace(found, level=Support.PARTLY, reasons=strange) if strange else found


def _strange(view: View, place: View, coverage: float) -> Iterator[Reason]:
    """Yield the first stretch of a sentence of which no word stands near its place."""
    drugs = [mention.span for mention in view.drugs]
    most = _LONG_RUN if coverage >= _WELL_COVERED else _SHORT_RUN
    run: list[str] = []
    for word in view.content:
        is_drug = any(span.start <= word.start < span.end for span in drugs)
        run = [] if is_drug or word.stem in place.keys else [*run, word.text]
        if len(run) >= most:
            yield Reason("entity", " ".join(run))
            return


def _turned(view: View, place: View) -> Iterator[Reason]:
    """Yield a negator whose verb the source does not deny, though it denies another."""
    said = frozenset(word.stem for word in view.content)
    known = frozenset(word.stem for word in place.content)
    twins = [one for one in place.negations if not one.head or one.head in said]
    for negation in view.negations:
        if _DENYING.match(negation.text) and negation.head in known and not twins:
            yield Reason("negation", negation.text)


def _sides(view: View, near: str) -> Iterator[Reason]:
    """Yield "both" where the source speaks of one side."""
    both = _BOTH.search(view.text)
    if both and not _BOTH.search(near) and _ONE_SIDE.search(near):
        yield Reason("laterality", both[0])


def _patched(view: View, found: Judgement) -> Iterator[Reason]:
    """Yield a sentence that needs more statements than one sentence can sum up."""
    parts = [part for part in _BREAK.split(found.quote) if part.strip()]
    long = [part for part in parts if len(part.split()) >= _LONG_RUN]
    if len(long) > _MOST_PARTS and len(found.quote) > 2 * len(view.text):
        yield Reason("entity", view.text)
