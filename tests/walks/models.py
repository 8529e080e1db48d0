"""Import two models from a USB stick, use one, switch to the other."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from tests.engine.language import tiny_models
from tests.walks import dialogs
from tests.walks.walk import Journey, Ward, library_of, unlock

_STICK = "usb stick"


def _prepare(folder: Path) -> None:
    library_of()(folder)
    (folder / _STICK).mkdir()
    tiny_models.trained_pack(folder / _STICK)
    tiny_models.tiny_pack(folder / _STICK)


def walk(ward: Ward) -> None:
    """From a status line without a model to one that names first one, then the other."""
    person, facts = ward.person, ward.window.status.facts.text
    unlock(person)
    person.until(lambda: facts().startswith("No language model"), "no model answers yet")
    person.go_to(3, Qt.Key.Key_5)
    stick = ward.folder / _STICK
    dialogs.give_path(person, lambda: person.press("Import from USB or folder…"), stick)
    person.until(lambda: person.reads("Found: "), "the packs are named")
    person.press("Import")
    person.until(lambda: person.reads("Imported and verified"), "both are imported")
    cards = {card.name for card in ward.window.assistant.packs.listed() if card.kind == "model"}
    assert cards == {tiny_models.TRAINED.stem, tiny_models.NAME}, cards
    person.until(lambda: facts().startswith("Model "), "one of them answers")
    first = next(name for name in cards if _answers(ward, name))
    for name in (*(cards - {first}), first):
        person.press(f"Use {name}")
        person.until(partial(_answers, ward, name), f"{name} answers")


def _answers(ward: Ward, name: str) -> bool:
    """Whether the status line names this model."""
    return ward.window.status.facts.text().startswith(f"Model {name}")


JOURNEY = Journey(_prepare, walk)
