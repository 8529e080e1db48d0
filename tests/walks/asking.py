"""Ask with a citation, read the page behind it, and print the answer."""

from pathlib import Path

from PySide6.QtCore import Qt

from engine.ground.paths import resources
from tests.walks import dialogs
from tests.walks.walk import Journey, Ward, library_of, unlock

_QUESTION = "Severe malaria in a child: what is the first dose of artesunate?"
_DOCUMENTS = resources() / "samples" / "documents"


def walk(ward: Ward) -> None:
    """From the lock screen to a printed answer."""
    person, ask = ward.person, ward.window.ask
    unlock(person)
    person.write("Question", _QUESTION)
    if person.hand == "keys":
        person.key(Qt.Key.Key_Return)
    else:
        person.press("Ask")
    person.until(lambda: ask.panel.shown is not None and not ask.is_busy, "an answer is shown")
    person.follow_link("Answer")
    person.until(lambda: ask.sources.source is not None, "the source is shown")
    person.until(lambda: ask.sources.reader.view.canvas.has_image, "its page is shown")
    shown, source = ask.panel.shown, ask.sources.source
    assert shown is not None and source is not None
    assert source.title == "Malaria in children", source.title
    printed = ward.folder / "answer.pdf"
    if person.hand == "keys":
        person.key(Qt.Key.Key_P, _CONTROL)
    else:
        person.press("Print the answer")
    dialogs.print_to(person, lambda: person.press("Continue"), printed)
    person.until(lambda: person.reads("The answer was sent to the printer."), "it is printed")
    _look_at(printed, shown.sentences[0].text)


_CONTROL = Qt.KeyboardModifier.ControlModifier


def _look_at(printed: Path, sentence: str) -> None:
    """The paper holds question, answer, sources, and that it is a draft."""
    from tests.walks.paper import words_of

    told = words_of(printed)
    for wanted in (_QUESTION, sentence, "Malaria in children", "Draft from a computer assistant"):
        assert " ".join(wanted.split()) in told, wanted


JOURNEY = Journey(
    library_of(_DOCUMENTS / "malaria-in-children.pdf", _DOCUMENTS / "snake-bite.pdf"), walk
)
