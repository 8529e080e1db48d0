"""The support gate: does a sentence stand in its sources, and what in it does not.

Lexical and deterministic: the best place of the sources is found by shared
content, then numbers, units, drugs, negation, sides and dates are compared with
that place. Embeddings and an entailment model may raise or lower the verdict;
they can never make an altered number pass.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.clinical.support_alignment import differences
from engine.clinical.support_checks import altered
from engine.clinical.support_context import misplaced
from engine.clinical.support_equivalents import equivalents
from engine.clinical.support_views import (
    LONGEST_WINDOW,
    Part,
    View,
    ViewReader,
    plain_sentence,
    with_table_head,
)
from engine.clinical.support_words import Reason
from engine.ground.answers import Support
from engine.ground.types import Span


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one sentence.

    Attributes:
        reasons: What is altered or not found; empty when supported.
        quote: The place of the source, exactly as it stands there; may be empty.
        start, end: Half-open place of the quote in its source.
        source: Index of that source; -1 when there is none.
        coverage: Share of the sentence's content found there, 0 to 1.
    """

    level: Support
    reasons: tuple[Reason, ...]
    quote: str
    start: int
    end: int
    source: int = -1
    coverage: float = 0.0

    def as_json(self) -> dict[str, object]:
        """Return the public form (HOUSE.md 5, `support`)."""
        return {
            "support": self.level.value,
            "reasons": [{"kind": one.kind, "text": one.text} for one in self.reasons],
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
        }


Similarity = Callable[[str, Sequence[str]], Sequence[float]]
"""Cosine of a sentence to each of some texts, by an embedder."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an entailment model says of one sentence; probabilities from 0 to 1."""

    entailed: float
    contradicted: float


class Entailment(Protocol):
    """Where a pack for natural-language inference can be dropped in."""

    def judge(self, premise: str, hypothesis: str) -> Verdict:
        """Return how far the premise (the quote) entails the hypothesis (the sentence)."""


_SUPPORTED = 0.62
_PARTLY = 0.40
_SIMILAR = 0.80
_ENTAILED = 0.90
_EXTRA_PART = 0.015
_PLACING = 0.4
"""Weight of values and drugs while the place is sought: an altered one must not move it."""
_LIGHT = 0.3
_AROUND = 3
_MOST_PLACES = 3
_NEARLY = 0.06
_NOWHERE = Judgement(Support.UNSUPPORTED, (Reason("invented", ""),), "", 0, 0)


@dataclass(frozen=True, slots=True)
class SupportGate:
    """Judges sentences; built once and passed down."""

    reader: ViewReader

    @classmethod
    def load(cls) -> "SupportGate":
        """Return a gate with the shipped vocabulary and rules."""
        return cls(ViewReader.load())

    def support(
        self,
        sentence: str,
        sources: Sequence[str],
        *,
        similarity: Similarity | None = None,
        entailment: Entailment | None = None,
    ) -> Judgement:
        """Return how far a sentence stands in its sources, and why not.

        Args:
            sentence: One sentence; markers such as [1] are ignored.
            sources: The cited texts (chunks or pages), compared as they stand.
            similarity: Second signal for sentences whose words are only partly found.
            entailment: Third signal; a contradiction lowers the verdict.
        """
        return self.judge(sentence, self.prepare(sources), similarity, entailment)

    def prepare(self, sources: Sequence[str]) -> "Prepared":
        """Read sources once for many sentences."""
        return Prepared(tuple(sources), self.reader.parts(sources))

    def judge(
        self,
        sentence: str,
        prepared: "Prepared",
        similarity: Similarity | None = None,
        entailment: Entailment | None = None,
    ) -> Judgement:
        """Return the verdict on one sentence against sources read before."""
        plain = plain_sentence(sentence)
        found = self._best(plain, prepared, similarity)
        if found.level is not Support.SUPPORTED:
            others = (
                self._best(one, prepared, similarity)
                for one in equivalents(plain, prepared.sources)
            )
            found = next((one for one in others if one.level is Support.SUPPORTED), found)
        if entailment is None or not found.quote:
            return found
        return _weighed(found, entailment.judge(found.quote, sentence))

    def _best(
        self, sentence: str, prepared: "Prepared", similarity: Similarity | None
    ) -> Judgement:
        """Return the verdict on one wording by the place of the sources that fits it best."""
        view = self.reader.view(sentence)
        found = _NOWHERE
        for number, place in enumerate(_places(view, prepared.parts)):
            judged = self._judged(view, prepared, place, similarity)
            if number == 0:
                found = judged
            elif judged.coverage < found.coverage:
                continue  # a place with less of it cannot acquit what the best place refutes
            if judged.level is Support.SUPPORTED:
                return judged
        return found

    def _judged(
        self, view: View, prepared: "Prepared", place: "_Place", similarity: Similarity | None
    ) -> Judgement:
        """Return the verdict on a sentence as far as one place of the sources goes."""
        source, span = _extent(prepared.parts, place)
        quote = prepared.sources[source][span.start : span.end]
        window = self.reader.view(with_table_head(prepared.sources[source], span))
        around = self.reader.view(_surroundings(prepared, place))
        coverage = _coverage(view, window.keys, self.reader.rules.light)
        changes = differences(view, window, self.reader.rules, self.reader.numbers.table)
        whole = prepared.sources[source]
        others = misplaced(view, window, around, self.reader, whole=whole)
        reasons = tuple(dict.fromkeys((*altered(view, window, around), *changes, *others)))
        if coverage < _SUPPORTED and similarity is not None:
            coverage = _lifted(coverage, similarity(view.text, [quote])[0])
        level, reasons = _level(view, window, coverage, reasons)
        return Judgement(level, reasons, quote, span.start, span.end, source, round(coverage, 3))


@dataclass(frozen=True, slots=True)
class Prepared:
    """Sources that were read once."""

    sources: tuple[str, ...]
    parts: tuple[Part, ...]


_Place = tuple[int, int]
"""First and last part, both included."""


def _places(view: View, parts: tuple[Part, ...]) -> list[_Place]:
    """Return the runs of parts that hold most of the sentence's content, best first.

    After the best one only those count that are nearly as good and do not touch it.
    """
    scored = sorted(_scored(view, parts), reverse=True)
    chosen: list[_Place] = []
    for score, _, first, last in scored:
        if len(chosen) == _MOST_PLACES or score < scored[0][0] - _NEARLY:
            break
        if all(last < other[0] or first > other[1] for other in chosen):
            chosen.append((first, last))
    return chosen


def _scored(view: View, parts: tuple[Part, ...]) -> Iterator[tuple[float, int, int, int]]:
    """Yield score, negative length (for ties), first and last part of each run."""
    for first in range(len(parts)):
        if view.keys.isdisjoint(parts[first].keys):
            continue
        keys: set[str] = set()
        for last in range(first, min(first + LONGEST_WINDOW, len(parts))):
            if parts[last].source != parts[first].source:
                break
            if not view.keys.isdisjoint(parts[last].keys - keys):
                keys |= parts[last].keys
                score = _coverage(view, keys, frozenset(), _PLACING) - _EXTRA_PART * (last - first)
                yield score, first - last, first, last


def _extent(parts: tuple[Part, ...], place: _Place) -> tuple[int, Span]:
    first, last = parts[place[0]], parts[place[1]]
    return first.source, Span(first.span.start, last.span.end)


def _surroundings(prepared: Prepared, place: _Place) -> str:
    """Return the text some parts before and after a place, within its source."""
    parts = prepared.parts
    source = parts[place[0]].source
    first, last = place
    while first > 0 and parts[first - 1].source == source and place[0] - first < _AROUND:
        first -= 1
    while last + 1 < len(parts) and parts[last + 1].source == source and last - place[1] < _AROUND:
        last += 1
    return prepared.sources[source][parts[first].span.start : parts[last].span.end]


def _coverage(
    view: View, keys: set[str] | frozenset[str], light: frozenset[str], exact: float = 1.5
) -> float:
    """Return the share of a sentence's content in a place; `exact` weighs values and drugs."""
    written = {f"#{q.base[0]:.6g}": f"~{q.low:.6g}" for q in view.quantities if not q.dates}
    total = found = 0.0
    for key in view.keys:
        if key[0] == "~":
            continue
        weight = exact if key[0] in "#@" else _LIGHT if key in light else 1.0
        total += weight
        if key in keys or written.get(key, key) in keys:
            found += weight
    return found / total if total else 0.0


def _lifted(coverage: float, cosine: float) -> float:
    """Return coverage raised where the embedder finds the same meaning in other words."""
    return max(coverage, _SUPPORTED) if cosine >= _SIMILAR and coverage >= _PARTLY else coverage


def _level(
    view: View, window: View, coverage: float, reasons: tuple[Reason, ...]
) -> tuple[Support, tuple[Reason, ...]]:
    if coverage < _PARTLY:
        return Support.UNSUPPORTED, (*reasons, Reason("invented", view.text))
    if any(reason.kind != "entity" for reason in reasons):
        return Support.UNSUPPORTED, reasons
    if coverage < _SUPPORTED or reasons:
        missing = [w.text for w in view.content if w.stem not in window.keys]
        own = () if reasons or not missing else (Reason("entity", " ".join(missing[:6])),)
        return Support.PARTLY, (*reasons, *own)
    return Support.SUPPORTED, ()


def _weighed(found: Judgement, verdict: Verdict) -> Judgement:
    """Return a verdict with the word of an entailment model; it can only lower it."""
    if verdict.contradicted < _ENTAILED or found.level is Support.UNSUPPORTED:
        return found
    reasons = (*found.reasons, Reason("negation", found.quote[:80]))
    return Judgement(
        Support.PARTLY,
        reasons,
        found.quote,
        found.start,
        found.end,
        found.source,
        found.coverage,
    )
