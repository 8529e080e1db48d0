"""The Library tab: the table, the drawer, what was refused, the reader, watched folders."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.library.watched import WatchedDialog
from app.window.main import MainWindow
from app.window.scenes.scene import Scene, settle
from app.window.tabs import LIBRARY
from engine.ground.answers import AddReport, RefusedFile
from engine.ground.errors import PasswordNeededError, UnsupportedFileError


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""
    return (
        Scene("library", lambda window: window.show_tab(LIBRARY)),
        Scene("library-details", _show_details),
        Scene("library-edit", lambda window: window.library.drawer.start_editing()),
        Scene("library-remove", lambda window: window.library.drawer.ask_removal()),
        Scene("library-check", lambda window: window.library.maintenance.check()),
        Scene("library-refused", _refuse),
        Scene("library-reading", lambda window: window.library.open_chosen()),
        Scene("library-watched", _watched),
    )


def _watched(window: MainWindow) -> QWidget | None:
    window.library.show_watched()
    settle(window)
    found = window.findChildren(WatchedDialog)
    for dialog in found:
        dialog.close()
    return found[-1] if found else None


def _show_details(window: MainWindow) -> None:
    first = window.library.model.card(0)
    if first is not None:
        window.library.table.choose(first.id)


def _refuse(window: MainWindow) -> None:
    refused = (
        (Path("rota.xlsx"), UnsupportedFileError("Wardlight does not read this kind of file.")),
        (Path("antenatal-care.pdf"), PasswordNeededError("The file is locked with a password.")),
    )
    window.library.outcomes.take(
        AddReport(
            refused=tuple(
                RefusedFile(str(path), str(error), error.advice, type(error).__name__)
                for path, error in refused
            )
        )
    )
