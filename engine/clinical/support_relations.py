"""Order in time, and how far a statement reaches: "only if", "all", "before", "until"."""

import re
from collections.abc import Iterator, Sequence

from engine.clinical.support_views import View
from engine.clinical.support_words import Reason

_ORDER = re.compile(
    r"\b(?:(?P<before>before|prior to|ahead of|followed by)"
    r"|(?P<after>after|following|when|once(?! (?:an?|daily|weekly|every|only|more)\b)|thereafter)"
    r"|(?P<during>during|in(?= (?:the )?(?:first|second|third|last)\b))|(?P<until>until|till))\b",
    re.IGNORECASE,
)
_OPPOSED = {
    "before": {"after"}, "after": {"before", "during", "until"}, "during": {"after", "before"},
    "until": {"after"},
}  # fmt: skip
_FIRST = re.compile(r"\bfirst(?=\s*(?:[.,;]|$|and\b))", re.IGNORECASE)
_THAN = re.compile(r"\b(?P<sign>more|less|\w{3,}er)\b[^.;]*?\bthan\b", re.IGNORECASE)
_REASON = re.compile(r"[,.;:]|\b(?:because|since|as|if|when)\b", re.IGNORECASE)
_ROUTINE = re.compile(r"\broutine(?:ly)?\b", re.IGNORECASE)
_SIDES = re.compile(
    r"\b(?:(?P<before>before|precedes?|followed by)|(?P<after>after)"
    r"|(?P<replaced>replaced (?:by|with))|(?P<replacing>replacing|replaces))\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.,](?=\s|$)|[;:]|\b(?:and|but|when|if)\b", re.IGNORECASE)
_ANCHOR = 3
_TELLING = 3
_ONLY = re.compile(r"\bonly\b(?! \d)", re.IGNORECASE)
_ONLY_FOR = re.compile(
    r"\bonly (?:if|when|for|in|with|within|after|before|to|where|at|on)\b", re.IGNORECASE
)
_LIMITING = re.compile(
    r"\b(?:only|alone|unless|no|not|never|none|without|except|just|avoid|contraindicated|sole\w*"
    r"|neither|nor|other|nothing)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|every|any|always|everyone|everybody)\b(?! \d)", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:all|every|any|each|always|whatever|everyone|routine\w*|both)\b", re.IGNORECASE
)
_EVEN = re.compile(r"\beven (?:if|when|though|without|with)\b", re.IGNORECASE)
_TIMED = re.compile(
    r"^\W*(?:after|from|since|before|of|following)\s+(?:the\s+|an?\s+|time of\s+)*", re.IGNORECASE
)


def unordered(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield "before" where the source says "after" or "when" of the same thing, and so on."""
    known = [pair for view in segments for pair in _relations(view)]
    for relation, anchor in _relations(sentence):
        alike = {other for other, theirs in known if anchor & theirs}
        if alike and relation not in alike and alike & _OPPOSED[relation]:
            yield Reason("entity", relation)


def has_order(text: str) -> bool:
    """Whether a text says what comes before, after or during what."""
    return bool(_ORDER.search(text) or _FIRST.search(text))


def _relations(view: View) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each relation of time with the first stems of what it refers to."""
    found = list(_ORDER.finditer(view.text))
    ends = [*(match.start() for match in found[1:]), len(view.text)][: len(found)]
    for match, end in zip(found, ends, strict=True):
        following = [w for w in view.words if match.end() <= w.start < end and w.is_content]
        anchor = [
            w for w in following if not re.search(r"[,.;:]", view.text[match.end() : w.start])
        ]
        if anchor:
            yield match.lastgroup or "", frozenset(word.stem for word in anchor[:_ANCHOR])
    for match in _FIRST.finditer(view.text):
        before = [w for w in view.words if w.end <= match.start() and w.is_content]
        if before:  # "try X first": all else comes after X
            yield "after", frozenset(word.stem for word in before[-2:])


def overreaching(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield "all", "even if" or "only" where the source limits it, or does not."""
    if not segments:
        return
    best = max(segments, key=lambda view: _shared(sentence, view))
    said = _ALL.search(sentence.text)
    if said and _ONLY.search(best.text) and not _WHOLE.search(best.text):
        yield Reason("entity", said.group())
    even = _EVEN.search(sentence.text)
    if even and not any(re.search(r"\beven\b|\bwhatever\b", v.text, re.I) for v in segments):
        yield Reason("entity", even.group())
    only = _ONLY.search(sentence.text)
    if only and not any(_LIMITING.search(view.text) for view in segments):
        yield Reason("entity", only.group())
    if _ROUTINE.search(best.text) and best.negations and not _ROUTINE.search(sentence.text):
        near = {w.stem for w in best.content} - {"routin"}
        if any(one.reached & near for one in sentence.negations):
            yield Reason("entity", sentence.negations[0].text)
    yield from _unlimited(sentence, best)


def _shared(sentence: View, view: View) -> int:
    """Return how much a statement has of a sentence; drugs and values tell the most."""
    return sum(_TELLING if key[0] in "@#" else 1 for key in sentence.keys & view.keys)


def _unlimited(sentence: View, best: View) -> Iterator[Reason]:
    """Yield what the source has under "only" for a case that the sentence leaves out."""
    limit = _ONLY_FOR.search(best.text)
    if limit is None or _LIMITING.search(sentence.text):
        return
    end = re.search(r"[.;]", best.text[limit.end() :])
    stop = limit.end() + end.start() if end else len(best.text)
    case = {w.stem for w in best.content if limit.end() <= w.start < stop}
    case |= {q.text for q in best.quantities if limit.end() <= q.span.start < stop}
    stated = {w.stem for w in best.content if w.start < limit.start()}
    mine = {w.stem for w in sentence.content}
    values = {q.base for q in sentence.quantities}
    is_valued = any(q.base in values for q in best.quantities if limit.end() <= q.span.start < stop)
    if case and mine & stated and not mine & case and not is_valued:
        yield Reason("entity", sentence.text[:60])


def strange_times(sentence: View, around: View) -> Iterator[Reason]:
    """Yield the event from which the sentence counts a time and that the source does not name."""
    known = around.keys | {word.stem for word in around.words}
    for quantity in sentence.quantities:
        if quantity.dimension != "time":
            continue
        said = _TIMED.match(sentence.text[quantity.span.end :])
        if said is None:
            continue
        start = quantity.span.end + said.end()
        event = next((w for w in sentence.words if w.start >= start), None)
        if event is None or event.start != start or not event.is_content:
            continue
        if event.stem not in known:
            yield Reason("entity", event.text)


def exchanged(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield "A more than B" or "A before B" where the source has B and A in these places."""
    for mine in _pairs(sentence):
        for view in segments:
            if any(_is_exchanged(mine, theirs) for theirs in _pairs(view)):
                yield Reason("entity", sentence.text[:60])
                return


_Pair = tuple[set[str], set[str], str]


def _pairs(view: View) -> list[_Pair]:
    """Return what stands on the two sides of "more than", "before" and "replaced by"."""
    compared = _compared(view)
    return [*([compared] if compared else []), *_sides(view)]


def _sides(view: View) -> Iterator[_Pair]:
    for match in _SIDES.finditer(view.text):
        start = max((m.end() for m in _STOP.finditer(view.text, 0, match.start())), default=0)
        end = _STOP.search(view.text, match.end())
        stop = end.start() if end else len(view.text)
        left = {w.stem for w in view.content if start <= w.start < match.start()}
        right = {w.stem for w in view.content if match.end() <= w.start < stop}
        sign = match.lastgroup or ""
        if sign in ("after", "replacing"):
            left, right = right, left
        if left and right:
            yield left, right, "before" if sign in ("before", "after") else "replaced"


def _is_exchanged(mine: _Pair, theirs: _Pair) -> bool:
    if mine[2] != theirs[2]:
        return False
    own, other = mine[0] - mine[1], mine[1] - mine[0]
    first, second = theirs[0] - theirs[1], theirs[1] - theirs[0]
    return bool(own & second and other & first and not own & first and not other & second)


def _compared(view: View) -> tuple[set[str], set[str], str] | None:
    """Return the stems before and after "more … than" and its sign, or None."""
    match = _THAN.search(view.text)
    if match is None or any(q.span.start <= match.end() <= q.span.end for q in view.quantities):
        return None
    left = {w.stem for w in view.content if w.end <= match.start()}
    end = _REASON.search(view.text, match.end())
    stop = end.start() if end else len(view.text)
    right = {w.stem for w in view.content if match.end() <= w.start < stop}
    return left, right, match["sign"].lower()
