"""The six pages of a first run: from an empty computer to a first answer and its source."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.walks import dialogs
from tests.walks.walk import PASSPHRASE, Journey, Ward


def _prepare(_folder: Path) -> None:
    """Leave the folder as it is: there is no home yet."""


def walk(ward: Ward) -> None:
    """From the choice of a language to the marked sentence behind the first answer."""
    _choose_a_look(ward)
    _accept(ward)
    _make_the_library(ward)
    _go_on_without_a_model(ward)
    _add_the_samples(ward)
    _try_it(ward)


def _choose_a_look(ward: Ward) -> None:
    person, look = ward.person, ward.window.appearance
    person.until(lambda: person.reads("Page 1 of 6"), "the first page is shown")
    person.choose("Text size", "125 %")
    person.until(lambda: look.preferences.text_percent == 125, "the text is larger at once")
    person.until(lambda: not look.is_changing, "everywhere")
    person.choose("Theme", "Dark")
    person.until(lambda: look.tokens.name == "dark", "the theme is dark at once")
    person.press("Continue")


def _accept(ward: Ward) -> None:
    """Go back once, and accept: nobody comes further without."""
    person = ward.person
    person.until(lambda: person.reads("Page 2 of 6"), "the second page is shown")
    assert not person.sees("Continue"), "it is accepted first"
    person.press("Back")
    person.until(lambda: person.reads("Page 1 of 6"), "the page before is shown")
    person.press("Continue")
    person.press("I have read this. I check the source before I act.")
    person.press("Continue")


def _make_the_library(ward: Ward) -> None:
    """Choose a passphrase, and keep the recovery key in a file."""
    person = ward.person
    person.until(lambda: person.reads("Page 3 of 6"), "the third page is shown")
    person.write("New passphrase", PASSPHRASE)
    person.write("The same passphrase again", PASSPHRASE)
    person.press("Create the library")
    key = ward.folder / "recovery-key.txt"
    person.until(lambda: person.sees("Save to a file…"), "the recovery key is shown")
    dialogs.give_path(person, lambda: person.press("Save to a file…"), key)
    person.until(key.exists, "the key is saved")
    person.press("I have written it down and put it in a safe place")
    person.press("Continue")


def _go_on_without_a_model(ward: Ward) -> None:
    person = ward.person
    person.until(lambda: person.reads("Page 4 of 6"), "the fourth page is shown")
    person.press("Continue without a model")


def _add_the_samples(ward: Ward) -> None:
    person = ward.person
    person.until(lambda: person.reads("Page 5 of 6"), "the fifth page is shown")
    person.press("Add the samples")
    person.until(lambda: person.sees("Continue"), "the first document is there")
    model = ward.window.library.model
    person.until(lambda: not ward.window.library.queue.is_adding, "the samples are added")
    person.until(lambda: model.rowCount() > 5, "they are listed")
    person.press("Continue")


def _try_it(ward: Ward) -> None:
    """Ask the worked question, and open the page behind the first sentence."""
    person, ask = ward.person, ward.window.ask
    person.until(lambda: person.reads("Page 6 of 6"), "the last page is shown")
    person.press("Ask it")
    person.until(lambda: ask.panel.shown is not None and not ask.is_busy, "an answer is shown")
    shown = ask.panel.shown
    assert shown is not None
    assert not shown.abstained
    if person.hand == "keys":
        person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        person.follow_link("Answer")
    canvas = ask.sources.reader.view.canvas
    person.until(lambda: canvas.has_image, "the page behind it is shown")
    person.press("Done")
    person.until(lambda: not person.sees("Done"), "the first run is over")


JOURNEY = Journey(_prepare, walk)
