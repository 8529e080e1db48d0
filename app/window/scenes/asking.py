"""The Ask tab: empty, answered, phrased, died, resting, and its history."""

from collections.abc import Callable
from dataclasses import replace

from app.window.language import say
from app.window.main import MainWindow
from app.window.reflow import reveal
from app.window.scenes.scene import Scene, settle
from app.window.tabs import ASK
from engine.ground.answers import Answer
from engine.ground.errors import WorkerError
from engine.ground.history import FeedbackKind
from engine.ground.models import ModelCard, ModelState

_QUESTION = "Child 3 years, fever 39 and convulsions, rapid test positive: treatment and dose?"
_OTHER_QUESTION = "Woman bleeding heavily after birth, what to give first?"
_UNANSWERABLE = "Which screws for a cervical spine fusion?"


def scenes() -> tuple[Scene, ...]:
    """Return the scenes of a library that holds documents; each follows the one before."""
    return (
        Scene("ask-empty", lambda window: window.new_question()),
        Scene("ask-answer", asked(_QUESTION)),
        Scene("ask-next-source", lambda window: window.ask.step(1)),
        Scene("ask-find", _find),
        Scene("ask-other", asked(_OTHER_QUESTION)),
        Scene("ask-text", lambda window: window.ask.sources.reader.text_toggle.click()),
        Scene("ask-no-source", asked(_UNANSWERABLE)),
        Scene("ask-follow-up", _follow_up),
        Scene("ask-streaming", _stream),
        Scene("ask-stopped", _stop_phrasing),
        Scene("ask-died", _die),
        Scene("ask-resting", _rest),
        Scene("ask-history", _show_history),
        Scene("history-delete", lambda window: window.ask.past.panel.ask_first()),
        Scene("history-open", _open_from_history),
        Scene("ask-feedback", _judge),
    )


def asked(question: str) -> Callable[[MainWindow], None]:
    """Return a play that asks a question and waits for the answer."""

    def play(window: MainWindow) -> None:
        window.show_tab(ASK)
        window.new_question()
        window.ask.question.box.setPlainText(question)
        window.ask.question.ask()
        settle(window)

    return play


def _find(window: MainWindow) -> None:
    window.finding.begin(window.tabs)
    window.finding.line.setText("malaria")


def _follow_up(window: MainWindow) -> None:
    asked(_QUESTION)(window)
    window.ask.follow_up("and the dose after 12 hours?")
    settle(window)


def _quoted(window: MainWindow) -> Answer:
    asked(_QUESTION)(window)
    shown = window.ask.panel.shown
    if shown is None:
        raise LookupError("The question of the pictures has no answer.")
    return shown


def _stream(window: MainWindow) -> None:
    quoted = _quoted(window)
    window.ask.model.show_coming(list(quoted.sentences[:2]))
    window.ask.question.set_busy(searching=False, phrasing=True)
    window.ask.work.begin(say("Writing"))


def _stop_phrasing(window: MainWindow) -> None:
    quoted = _quoted(window)
    made = replace(quoted, mode="model", sentences=quoted.sentences[:2], incomplete="Stopped")
    window.ask.panel.show_phrased(made)
    window.ask.panel.model_note.tell_stopped(lambda: None, has_sentences=True)


def _die(window: MainWindow) -> None:
    _quoted(window)
    error = WorkerError("The language model ended: the system ended it.")
    window.ask.panel.model_note.tell_failure(error, lambda: None)


def _rest(window: MainWindow) -> None:
    _quoted(window)
    card = ModelCard("Llama-3.2-3B-Ward-v1.0", "", "Q4_K_M", 4096)
    told = say("The language model is resting.")
    window.ask.panel.model_note.tell_resting(ModelState(card, "resting", told), lambda: None)


def _show_history(window: MainWindow) -> None:
    window.ask.past.toggle()
    settle(window)


def _open_from_history(window: MainWindow) -> None:
    window.ask.past.panel.cancel_button.click()
    window.ask.past.panel.open_button.click()
    settle(window)


def _judge(window: MainWindow) -> None:
    settle(window)
    window.ask.message.hide()
    window.ask.past.feedback.chips[FeedbackKind.OUTDATED].click()
    settle(window)
    feedback = window.ask.past.feedback
    reveal(feedback, feedback.rect())
