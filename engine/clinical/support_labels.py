"""Labels and opposites: "Category II" is not "Category III", "painful" is not "painless".

A label (a spinal level, a grade, a side) that stands in one statement of the source
must not carry what the source says under another label of the same kind.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.clinical.support_views import View
from engine.clinical.support_words import Reason

_LABEL = re.compile(
    r"\b(?P<level>[CTLS]\d{1,2}(?:\s?[/–-]\s?[CTLS]?\d{1,2})?)\b"
    r"|\b(?P<kind>(?i:category|grade|stage|class|group|plan|phase|zone|step|level|type|tier))\s+"
    r"(?P<name>[IVX]{1,4}|\d{1,2}[a-c]?|[A-D])\b"
    r"|\b(?P<score>(?i:curb-?65|crb-?65|news ?2?|gcs|qsofa|asa|nyha|centor|wells))"
    r"(?: (?:score|class|of|is))* (?P<points>\d{1,2}|[IVX]{1,4})\b"
)
_PREFIXES = ("un", "non", "in", "im", "ir", "dis", "a", "de")
_LESS = (("less", "ful"), ("ful", "less"))
_SHORTEST = 5
_A_PREFIX = frozenset(
    "symptomatic febrile typical septic vascular tonic rhythmic cyanotic icteric".split()
)
_NOT_OPPOSITE = frozenset(
    "travenous tramuscular tense fection crease dicate vasive spiration fusion halation jection "
    "ternal volve patient tradermal tensive struct hydration livery crease pression sensitize "
    "tervention fluenza cident struction duction hibitor tubation continence".split()
)
_LETTERED = frozenset({"category", "plan", "group", "type", "class"})
_ROMANS = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6"}
_OPENING = 3
_ONE_LEVEL = 3


def mislabeled(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield labels under which the source says something else, and those that it has not."""
    labels = _labels(sentence.text)
    for kind, name in labels.items():
        named = [written for view in segments for written in _all_labels(view.text).get(kind, ())]
        if named and name not in named and kind in _LETTERED:
            yield Reason("entity", name)
    if len(segments) < 2:
        return
    for kind, name in labels.items():
        if _is_under_another(sentence, segments, kind, name):
            yield Reason("entity", name)


def has_label(text: str) -> bool:
    """Whether a text names a grade, category, level or score."""
    return _LABEL.search(text) is not None


def other_side(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield the side of which the source says something else."""
    sides = {m.line for m in sentence.members if m.group == "side"}
    if len(sides) == 1 and _is_on_another_side(sentence, segments, sides.pop()):
        yield Reason("laterality", next(m.text for m in sentence.members if m.group == "side"))


def _labels(text: str) -> dict[str, str]:
    """Return the one label of each kind; kinds of which a text names several are left out."""
    return {kind: min(names) for kind, names in _all_labels(text).items() if len(names) == 1}


def _all_labels(text: str) -> dict[str, set[str]]:
    """Return every label of each kind."""
    found: dict[str, set[str]] = {}
    for match in _LABEL.finditer(text):
        kind = "level" if match["level"] else (match["kind"] or match["score"]).lower()
        written = match["level"] or match["name"] or match["points"]
        plain = re.sub(r"\s", "", written).upper()
        found.setdefault(kind, set()).add(_ROMANS.get(plain, plain))
    spans = {name for name in found.get("level", ()) if len(name) > _ONE_LEVEL}
    if spans:
        found["level"] = spans  # "the L5 root at L4/L5"
    return found


def _is_under_another(sentence: View, segments: Sequence[View], kind: str, name: str) -> bool:
    named = [(view, _labels(view.text).get(kind)) for view in segments]
    own = [view for view, label in named if label == name]
    rivals = [view for view, label in named if label not in (None, name)]
    return _says_more(sentence, own, rivals)


def _is_on_another_side(sentence: View, segments: Sequence[View], line: int) -> bool:
    own: list[View] = []
    rivals: list[View] = []
    for view in segments:
        lines = {m.line for m in view.members if m.group == "side"}
        if len(lines) == 1:
            (own if line in lines else rivals).append(view)
    return _says_more(sentence, own, rivals)


def other_modifier(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield a word before a noun where the source, saying the same, has another word before it.

    "Combined pills can be started …" where the source says so of "progestogen-only pills"
    and names combined pills for something else.
    """
    if len(segments) < 2:
        return
    best = max(segments, key=lambda view: len(sentence.keys & view.keys))
    others = set().union(*(_pairs(view) for view in segments if view is not best))
    there = _pairs(best)
    own = {word.stem for word in sentence.content}
    for first, second in pairwise(sentence.content):
        pair = (first.stem, second.stem)
        if first.stem in best.keys or pair not in others:
            continue
        if any(noun == second.stem and word not in own for word, noun in there):
            yield Reason("entity", first.text)


def _pairs(view: View) -> set[tuple[str, str]]:
    """Return every two content words that stand side by side, as stems."""
    return {(one.stem, other.stem) for one, other in pairwise(view.content)}


def _says_more(sentence: View, own: Sequence[View], rivals: Sequence[View]) -> bool:
    """Whether what a sentence states, its subject aside, stands with rivals alone."""
    if not own or not rivals:
        return False
    subjects = {w.stem for view in (*own, *rivals) for w in view.content[:_OPENING]}
    said = {w.stem for w in sentence.content} - subjects
    said |= {f"#{q.base[0]:.6g}" for q in sentence.quantities if q.dimension and not q.dates}
    here = said & frozenset().union(*(view.keys for view in own))
    there = said & frozenset().union(*(view.keys for view in rivals))
    return len(there - here) > len(here - there)


def opposed(sentence: View, window: View, around: View) -> Iterator[Reason]:
    """Yield words of which the source has only the opposite ("painful" for "painless")."""
    known = {word.text.lower() for word in (*window.words, *around.words)}
    for word in sentence.content:
        low = word.text.lower()
        if low not in known and any(other in known for other in _opposites(low)):
            yield Reason("negation", word.text)


def _opposites(word: str) -> Iterator[str]:
    for prefix in _PREFIXES:
        if prefix == "a" and word.removeprefix("a") not in _A_PREFIX and word not in _A_PREFIX:
            continue
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST and not _is_excepted(rest):
            yield rest
        if len(word) >= _SHORTEST and not _is_excepted(word):
            yield prefix + word
    for ending, other in _LESS:
        if word.endswith(ending):
            yield word.removesuffix(ending) + other


def _is_excepted(rest: str) -> bool:
    return any(rest.startswith(one) for one in _NOT_OPPOSITE)
