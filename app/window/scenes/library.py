"""The Library tab: the table, the drawer, what was refused, the reader, watched folders."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.library.membership import Move
from app.library.sealed import SealDialog
from app.library.watched import WatchedDialog
from app.window.main import MainWindow
from app.window.scenes.scene import Scene, settle, sheet
from app.window.tabs import LIBRARY
from engine.ground.answers import AddReport, RefusedFile
from engine.ground.errors import PasswordNeededError, UnsupportedFileError
from engine.ground.shelves import SealedCollection

_COLLECTIONS = ("Emergency", "Maternity")


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
        Scene("library-collection", _collect),
        Scene("library-membership", lambda window: sheet(window, window.library.chosen.collect)),
        Scene("library-replaces", lambda window: sheet(window, lambda: _replace(window))),
        Scene("library-import", lambda window: sheet(window, lambda: _import(window))),
    )


def _collect(window: MainWindow) -> None:
    window.library.close_reading()
    cards = [card.id for card in window.library.model.all_cards]
    for name, documents in zip(_COLLECTIONS, (cards[:3], cards[1:2]), strict=True):
        window.library.changing.move(Move(tuple(documents), (name,), ()))
        settle(window)
    window.library.side.choose(_COLLECTIONS[0])
    window.library.table.selectAll()
    settle(window)


def _replace(window: MainWindow) -> None:
    cards = window.library.model.all_cards
    window.library.collecting.ask_replaced(cards[0], cards)


def _import(window: MainWindow) -> None:
    """Ask about a signed file; the collections of the pictures go, the home is as it was."""
    for name in _COLLECTIONS:
        window.library.changing.dissolve(name)
        settle(window)
    card = SealedCollection(
        name=_COLLECTIONS[0],
        signer="3F9A-07C2-51DE-B8E0-6A14-92F7-CC35-0D81",
        is_known=False,
        made_at="2026-03-02T08:15:00+00:00",
        titles=tuple(card.title for card in window.library.model.all_cards[:3]),
        size_bytes=2_400_000,
    )
    SealDialog(window, window.appearance, card).open()


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
