"""An answer on the terminal: evidence at once, then the model's checked sentences as they come."""

import signal
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import FrameType
from typing import Any

from app.cli import records
from app.cli.console import Console
from engine.assistant import Assistant
from engine.ground.answers import (
    Answer,
    AnswerSentence,
    Contradiction,
    Filters,
    Suggestion,
    Support,
)
from engine.ground.errors import NoModelError
from engine.ground.progress import Notify, StopSwitch, ignore
from engine.ground.types import Citation, DocumentState, Passage

_QUOTE = 220
_DOUBT = {
    Support.SUPPORTED: "",
    Support.PARTLY: "partly supported: ",
    Support.UNSUPPORTED: "not supported: ",
}
_ALL = Filters()

Show = Callable[[AnswerSentence], None]


@dataclass(frozen=True, slots=True)
class Request:
    """How a question is to be answered.

    Attributes:
        count: Passages to find.
        with_model: Whether an installed language model may phrase the answer.
        earlier: The turns before, the oldest first, from which a follow-up goes on.
    """

    count: int = 8
    filters: Filters = _ALL
    with_model: bool = True
    earlier: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An answer with its public record, and whether Ctrl+C ended it early."""

    answer: Answer
    record: records.Record
    is_stopped: bool = False


def answered(
    assistant: Assistant, question: str, request: Request | None = None
) -> tuple[Answer, records.Record]:
    """Return an answer with its record: screening, evidence, and the model's answer."""
    wanted = request or Request()
    answer, screening = _evidence(assistant, question, wanted)
    whole = answer
    if wanted.with_model:
        whole = _phrased(assistant, answer, wanted.earlier, lambda _sentence: None, ignore)
    return whole, _record(assistant, whole, screening)


def tell(
    assistant: Assistant, question: str, request: Request, console: Console, *, prints: bool
) -> Told:
    """Answer a question and print it as it comes.

    Args:
        prints: Whether the answer goes to standard output; else only progress is told.
    """
    bar = console.bar()
    answer, screening = _evidence(assistant, question, request)
    record = _record(assistant, answer, screening)
    has_model = request.with_model and not answer.abstained and _has_model(assistant, console)
    if prints:
        print_answer(console, answer, record, with_sources=not has_model)
    if not has_model:
        return Told(answer, record)
    show = _Stream(console, assistant) if prints else None
    with _stoppable() as stop:
        watched = stop.watch(bar)
        shown = show or (lambda _sentence: None)
        whole = _phrased(assistant, answer, request.earlier, shown, watched)
    bar.clear()
    if show is not None:
        show.end(whole)
    return Told(whole, _record(assistant, whole, screening), is_stopped=stop.is_pressed)


class _Stream:
    """Prints checked sentences as they come."""

    def __init__(self, console: Console, assistant: Assistant) -> None:
        card = assistant.model_state().card
        self._console = console
        self._heading = ""
        self._title = (
            f"Answer by {card.name if card else 'the language model'}, each sentence checked"
        )
        self._has_begun = False

    def __call__(self, sentence: AnswerSentence) -> None:
        """Print one sentence under its heading."""
        if not self._has_begun:
            self._console.text()
            self._console.text(self._console.bold(self._title))
            self._has_begun = True
        if sentence.heading != self._heading:
            self._heading = sentence.heading
            self._console.text()
            self._console.text(self._console.bold(self._heading))
        _print_sentence(self._console, sentence)

    def end(self, whole: Answer) -> None:
        """Print how the answer ended, and its sources."""
        if whole.incomplete:
            self._console.text()
            self._console.text(self._console.bold(_incomplete(whole)))
        _print_sources(self._console, whole)


def _evidence(
    assistant: Assistant, question: str, request: Request
) -> tuple[Answer, dict[str, object]]:
    started = time.perf_counter()
    screening = assistant.check(question)
    screened_ms = (time.perf_counter() - started) * 1000
    answer = assistant.ask(
        question, count=request.count, filters=request.filters, earlier=request.earlier
    )
    return replace(answer, timings_ms={**answer.timings_ms, "screening": screened_ms}), screening


def _record(assistant: Assistant, answer: Answer, screening: dict[str, object]) -> records.Record:
    said = " ".join(s.text for s in answer.sentences if s.support is not Support.UNSUPPORTED)
    collisions = assistant.rules.collisions(answer.question, said)
    return records.of_answer(answer, {**screening, "collisions": collisions})


def _has_model(assistant: Assistant, console: Console) -> bool:
    """Whether a model can be asked; why one that is there rests is told."""
    state = assistant.model_state()
    if state.phase == "resting":
        console.say(state.reason)
    return assistant.language_model is not None and state.phase != "resting"


def _phrased(
    assistant: Assistant, answer: Answer, earlier: Sequence[Answer], show: Show, notify: Notify
) -> Answer:
    """Return the model's answer, showing each checked sentence; the evidence without a model."""
    try:
        work = assistant.phrase(answer, earlier=earlier, notify=notify)
    except NoModelError:
        return answer
    while True:
        try:
            sentence = next(work)
        except StopIteration as ended:
            whole: Answer = ended.value
            return whole
        show(sentence)


@contextmanager
def _stoppable() -> Iterator[StopSwitch]:
    """Let the first Ctrl+C stop the work and keep what there is; the second one ends all."""
    switch = StopSwitch()

    def press(_number: int, _frame: FrameType | None) -> None:
        if switch.is_pressed:
            raise KeyboardInterrupt
        switch.press()

    before = signal.signal(signal.SIGINT, press)
    try:
        yield switch
    finally:
        signal.signal(signal.SIGINT, before)


def print_answer(
    console: Console, answer: Answer, record: records.Record, *, with_sources: bool = True
) -> None:
    """Print an answer for a person: danger signs first, then sentences, then sources."""
    print_screening(console, record)
    console.text(console.bold(answer.match))
    console.text(f"Searched: {answer.provenance.get('searched') or 'all documents'}")
    if answer.abstained:
        console.text(answer.abstention_reason)
        console.text()
        console.text("Nearest passages:")
        for passage in answer.passages[:3]:
            print_passage(console, passage)
        _print_suggestions(console, answer.suggestions)
        return
    if answer.incomplete:
        console.text(_incomplete(answer))
    heading = ""
    for sentence in answer.sentences:
        if sentence.heading != heading:
            heading = sentence.heading
            console.text()
            console.text(console.bold(heading))
        _print_sentence(console, sentence)
    for notice in answer.notices:
        console.text(_wrapped(notice))
    _print_suggestions(console, answer.suggestions)
    _print_contradictions(console, answer.contradictions)
    if with_sources:
        _print_sources(console, answer)


def _incomplete(answer: Answer) -> str:
    told = answer.incomplete.rstrip(".")
    return f"{told} – incomplete." if answer.mode == "model" else f"{told}."


def _print_sentence(console: Console, sentence: AnswerSentence) -> None:
    markers = "".join(f" [{marker}]" for marker in sentence.citations)
    mark = "" if sentence.is_lead else "• "
    console.text(_wrapped(f"{mark}{_DOUBT[sentence.support]}{sentence.text}{markers}"))
    for dose in sentence.doses:
        console.text(_wrapped(f"Computed: {dose.text}", indent="    "))
    if sentence.reasons:
        console.text(console.faint(_wrapped("; ".join(sentence.reasons), indent="    ")))


def _print_suggestions(console: Console, suggestions: tuple[Suggestion, ...]) -> None:
    for title, chosen in (("Do not miss", True), ("Consider", False)):
        named = [one for one in suggestions if one.must_not_miss is chosen]
        if not named:
            continue
        console.text()
        console.text(console.bold(title))
        for one in named:
            console.text(_wrapped(f"• {one.name}{_for_and_against(one)}"))
            where = one.source or "; ".join(dict.fromkeys(map(_place, one.places)))
            console.text(console.faint(_wrapped(where, indent="    ")))


def _for_and_against(one: Suggestion) -> str:
    parts = [f"for: {', '.join(one.stated_for)}"] if one.stated_for else []
    parts += [f"against: {', '.join(one.stated_against)}"] if one.stated_against else []
    return f" – {'; '.join(parts)}" if parts else ""


def _print_contradictions(console: Console, found: tuple[Contradiction, ...]) -> None:
    if not found:
        return
    console.text()
    console.text(console.bold("Your documents disagree"))
    for one in found:
        console.text(_wrapped(f"• {one.text}"))
        for place in one.places:
            quote = " ".join(place.quote.split())
            console.text(_wrapped(f"“{quote}” – {_place(place)}", indent="    "))


def print_screening(console: Console, record: records.Record) -> None:
    """Print red flags and missing inputs of a text."""
    flags: Any = record["red_flags"]
    for flag in flags:
        console.text(console.bold(f"{flag['severity'].upper()}: {flag['title']}"))
        console.text(_wrapped(f"  {flag['action']}"))
        console.text(console.faint(f"  matched “{flag['matched']}” · {flag['source']}"))
    collisions: Any = record.get("collisions", ())
    for collision in collisions:
        console.text(console.bold(collision.title))
        console.text(_wrapped(f"  {collision.text} {collision.action}".rstrip()))
    uncompared: Any = record.get("uncompared_allergies", ())
    if uncompared:
        named = ", ".join(uncompared)
        console.text(
            _wrapped(
                f"Allergy to {named}: not known to the checks. Drugs are not compared with it."
            )
        )
    missing: Any = record["missing"]
    if missing:
        console.text("Not stated: " + ", ".join(item["label"] for item in missing))
    if flags or missing or uncompared:
        console.text()


def _print_sources(console: Console, answer: Answer) -> None:
    console.text()
    console.text(console.bold("Sources"))
    cards = {passage.document.id: passage.document for passage in answer.passages}
    for citation in answer.citations:
        card = cards.get(citation.document_id)
        review = _review(card.review_by) if card and card.review_by else ""
        is_old = card is not None and card.state is DocumentState.SUPERSEDED
        replaced = " · replaced by a newer version" if is_old else ""
        console.text(f"[{citation.marker}] {_place(citation)}{review}{replaced}")
    console.text()
    console.text(console.faint("Decision support. Check the sources. Not for orders."))


def _review(day: str) -> str:
    is_past = day[:10] < time.strftime("%Y-%m-%d")
    return f" · review date passed on {day}" if is_past else f" · review by {day}"


def _place(citation: Citation) -> str:
    return f"{citation.title} · p. {citation.page} · {citation.document_class}"


def print_passage(console: Console, passage: Passage) -> None:
    """Print where a passage stands and how it begins."""
    place = f"[{passage.marker}] {passage.document.title} · p. {passage.page}"
    console.text(console.bold(place))
    text = " ".join(passage.text.split())
    console.text(_wrapped(textwrap.shorten(text, _QUOTE, placeholder=" …"), indent="    "))


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 96, initial_indent=indent, subsequent_indent=indent or "  ")
