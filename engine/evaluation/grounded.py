"""Answers against the places that answer the questions: support, citations, refusals, time.

Every question is answered by quotation, and where there is a model also by it, in
one run; the quotations are the floor beside the model's figures.
"""

import re
import statistics
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field

from engine.asking.asker import Asker, Manner
from engine.asking.phrasing import Wording
from engine.clinical import screening
from engine.clinical.support import SupportGate
from engine.evaluation import abstention, answer_sets, intervals
from engine.evaluation.answer_sets import Gold, GoldShelf, Place
from engine.evaluation.figures import Figure, Request
from engine.ground.answers import Answer, AnswerSentence, Support
from engine.ground.progress import Progress
from engine.ground.types import DocumentId
from engine.language.embedder import Embedder
from engine.library import documents
from engine.library.store import Library

Phrase = Callable[[Answer], Generator[AnswerSentence, None, Answer]]

_MANNER = Manner(lines=10, refuse_when_weak=True, provenance={})
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(slots=True)
class Tally:
    """What was seen of one group in one manner of answering.

    Attributes:
        recall: Per answered question, the share of its places that are cited.
        precise: Per citation, whether it goes to a place of the question.
        support: Per sentence, how far it is supported.
        strange_numbers: Per supported sentence, whether a number of it is not in its source.
        refused_right, refused_wrong: Per question without, and with, an answer.
        by_model: Per answered question, whether the model's sentences were shown.
        first_ms, total_ms: To the first sentence, and to the last.
    """

    recall: list[float] = field(default_factory=list)
    precise: list[bool] = field(default_factory=list)
    support: list[Support] = field(default_factory=list)
    strange_numbers: list[bool] = field(default_factory=list)
    refused_right: list[bool] = field(default_factory=list)
    refused_wrong: list[bool] = field(default_factory=list)
    by_model: list[bool] = field(default_factory=list)
    first_ms: list[float] = field(default_factory=list)
    total_ms: list[float] = field(default_factory=list)

    def add(self, gold: Gold, answer: Answer, names: dict[DocumentId, str]) -> None:
        """Count one answer; `names` gives the file of each document."""
        if not gold.places:
            self.refused_right.append(answer.abstained)
            return
        self.refused_wrong.append(answer.abstained)
        if answer.abstained:
            return
        self.by_model.append(answer.mode == "model")
        cited = [_Cited(line, names) for line in answer.sentences if line.place is not None]
        self.recall.append(statistics.fmean(_is_cited(place, cited) for place in gold.places))
        self.precise += [any(one.is_right(place) for place in gold.places) for one in cited]
        self.support += [line.support for line in answer.sentences]
        self.strange_numbers += [
            one.has_strange_number for one in cited if one.support is Support.SUPPORTED
        ]

    def time(self, first_ms: float, total_ms: float) -> None:
        """Count how long one answer took."""
        self.first_ms.append(first_ms)
        self.total_ms.append(total_ms)


class _Cited:
    """A sentence of an answer with the words that it cites."""

    def __init__(self, line: AnswerSentence, names: dict[DocumentId, str]) -> None:
        place = line.place
        self.support = line.support
        self._text = line.text
        self._quote = place.quote if place else ""
        self._document = names.get(place.document_id, "") if place else ""
        self._page = place.page if place else 0

    def is_right(self, place: Place) -> bool:
        """Whether it goes to the document and page of a place."""
        return place.is_at(self._document, self._page)

    def covers(self, place: Place) -> bool:
        """Whether it goes there and, where words are known, cites most of them."""
        return self.is_right(place) and (not place.words or place.is_in(self._quote))

    @property
    def has_strange_number(self) -> bool:
        """Whether it has a number in digits that its cited words lack."""
        there = set(_NUMBER.findall(self._quote))
        return any(number not in there for number in _NUMBER.findall(self._text))


def _is_cited(place: Place, cited: Sequence[_Cited]) -> bool:
    if any(one.covers(place) for one in cited):
        return True
    return place.is_in(" ".join(one._quote for one in cited if one.is_right(place)))  # noqa: SLF001


def measure(request: Request) -> list[Figure]:
    """Ask every shelf, with the model too where there is one.

    Raises:
        WorkerError: The embedder died three times.
    """
    return [
        figure
        for shelf in answer_sets.shelves(request.data)
        for figure in _shelf_figures(shelf, request)
    ]


def _shelf_figures(gold_shelf: GoldShelf, request: Request) -> list[Figure]:
    embedder = Embedder(request.pack)
    library = abstention.stocked(gold_shelf.shelf, request, embedder)
    try:
        asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
        gold = _limited(_resolved(library, gold_shelf.gold), request.limit)
        return list(_figures(gold, library, asker, request))
    finally:
        library.close()
        embedder.close()


def _resolved(library: Library, gold: Sequence[Gold]) -> list[Gold]:
    cards = documents.listed(library)
    texts = {
        (card.file_name, number): documents.page(library, card.id, number).text
        for card in cards
        for number in range(1, card.pages + 1)
    }
    return answer_sets.found_in(gold, cards, texts)


def _limited(gold: Sequence[Gold], limit: int) -> list[Gold]:
    """The first of each group that have an answer, and the first that have none."""
    kept: dict[tuple[str, bool], list[Gold]] = {}
    for one in gold:
        kept.setdefault((one.group, bool(one.places)), []).append(one)
    return [one for group in kept.values() for one in (group[:limit] if limit else group)]


def _figures(
    gold: Sequence[Gold], library: Library, asker: Asker, request: Request
) -> Iterator[Figure]:
    names = {card.id: card.file_name for card in documents.listed(library)}
    phrase = _phraser(asker, request)
    floors: dict[str, Tally] = {}
    told: dict[str, Tally] = {}
    for number, one in enumerate(gold):
        request.notify(Progress(f"Answering {one.group}", number, len(gold)))
        group = one.group if one.is_sure else f"{one.group} (unsure)"
        started = time.perf_counter()
        answer = asker.ask(one.question, count=8, manner=_MANNER)
        spent = (time.perf_counter() - started) * 1000
        floor = floors.setdefault(group, Tally())
        floor.add(one, answer, names)
        floor.time(spent, spent)
        if phrase is not None:
            _phrased(phrase, one, answer, told.setdefault(group, Tally()), names)
    for group, floor in floors.items():
        yield from group_figures(group, floor, told.get(group))


def _phraser(asker: Asker, request: Request) -> Phrase | None:
    """Return what phrases an answer with the model; None without one."""
    model = request.model
    if model is None:
        return None
    gate, rules = SupportGate.load(), screening.Rules.load()
    return lambda answer: asker.phrase(
        answer,
        model=model,
        support=gate,
        screen=lambda text: screening.screen(text, rules),
        wording=Wording(),
        notify=request.notify,
    )


def _phrased(
    phrase: Phrase, gold: Gold, answer: Answer, tally: Tally, names: dict[DocumentId, str]
) -> None:
    """Let the model phrase one answer and count it, with the times of what was shown."""
    started = time.perf_counter()
    stream, first_ms = phrase(answer), 0.0
    while True:
        try:
            next(stream)
        except StopIteration as ended:
            whole: Answer = ended.value
            break
        first_ms = first_ms or (time.perf_counter() - started) * 1000
    total_ms = (time.perf_counter() - started) * 1000
    tally.add(gold, whole, names)
    if not answer.abstained:  # else the model was not asked
        tally.time(first_ms or total_ms, total_ms)


def group_figures(group: str, floor: Tally, told: Tally | None) -> Iterator[Figure]:
    """Return the figures of a group: the model's beside the quotations', or these alone."""
    shown = told or floor
    yield from _refusals(group, floor)
    if shown.recall:
        yield from _citations(group, shown, floor if told else None)
    if shown.total_ms:
        yield from _times(group, shown, floor if told else None)


def _refusals(group: str, floor: Tally) -> Iterator[Figure]:
    for name, seen, target, at_least in (
        ("refused rightly", floor.refused_right, 0.80, True),
        ("refused wrongly", floor.refused_wrong, 0.15, False),
    ):
        if seen:
            beside = f"{_interval(seen)}, {len(seen)} questions"
            goal = None if group.endswith("(unsure)") else target
            yield Figure(
                f"{group}: {name}",
                statistics.fmean(seen),
                "",
                goal,
                at_least=at_least,
                beside=beside,
            )


def _citations(group: str, shown: Tally, floor: Tally | None) -> Iterator[Figure]:
    any_place = [share > 0 for share in shown.recall]
    supported = [level is Support.SUPPORTED for level in shown.support]
    rows: tuple[tuple[str, Sequence[float], Sequence[float]], ...] = (
        ("a right place is cited", any_place, [s > 0 for s in floor.recall] if floor else ()),
        ("citation recall", shown.recall, floor.recall if floor else ()),
        ("citation precision", shown.precise, floor.precise if floor else ()),
        ("sentences supported", supported, ()),
        ("supported with a number not in its source", shown.strange_numbers, ()),
    )
    for name, seen, before in rows:
        if seen:
            yield Figure(f"{group}: {name}", statistics.fmean(seen), beside=_beside(seen, before))
    if floor is not None:
        unsupported = [level is Support.UNSUPPORTED for level in shown.support]
        yield Figure(f"{group}: answered by the model", statistics.fmean(shown.by_model),
                     beside="else the quotations were shown")  # fmt: skip
        if unsupported:
            yield Figure(f"{group}: sentences marked as not found", statistics.fmean(unsupported))


def _beside(seen: Sequence[float], before: Sequence[float]) -> str:
    told = f"{_interval(seen)}, {len(seen)} counted"
    return f"quotations {statistics.fmean(before):.3f}; {told}" if before else told


def _interval(seen: Sequence[float]) -> str:
    """Return the interval of a share; of other means by the normal approximation."""
    if set(seen) <= {0, 1}:
        return intervals.told(*intervals.wilson(int(sum(seen)), len(seen)))
    _mean, low, high = intervals.paired(seen, [0.0] * len(seen))
    return intervals.told(max(0.0, low), min(1.0, high))


def _times(group: str, shown: Tally, floor: Tally | None) -> Iterator[Figure]:
    for name, spent, before in (
        ("first sentence", shown.first_ms, floor.first_ms if floor else ()),
        ("whole answer", shown.total_ms, floor.total_ms if floor else ()),
    ):
        worst = statistics.quantiles(spent, n=20)[-1] if len(spent) > 1 else spent[0]
        beside = f"95th percentile {worst:.0f}"
        if before:
            beside += f"; quotations {statistics.median(before):.0f}"
        yield Figure(f"{group}: {name}", statistics.median(spent), "ms", beside=beside)
