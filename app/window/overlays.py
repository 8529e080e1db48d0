"""What lies over the screens of the main window: help, palette, checks, the offline page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.window import checks, commands, display, model_words, sheets
from app.window import help as help_page
from app.window.tabs import TOPICS

if TYPE_CHECKING:
    from app.window.main import MainWindow


def show_help(window: "MainWindow") -> None:
    """Show the help at the topic of the screen."""
    topic = TOPICS[window.tabs.currentIndex()] if window.is_open else "locking"
    help_page.show(window, window.appearance, topic)


def show_commands(window: "MainWindow") -> None:
    """Offer every action of the menus and of the screen by typing."""
    known = list(commands.of_menus(window))
    shown: QWidget = window.screens.currentWidget() or window
    place = window.header.bar.tabText(window.tabs.currentIndex()) if window.is_open else ""
    buttons = commands.of_buttons(shown, place)
    commands.show(window, window.appearance, [*known, *buttons])


def show_checks(window: "MainWindow") -> None:
    """Show which checks run and which do not."""
    sheets.show(checks.sheet(window, window.appearance, window.status.checked))


def show_offline(window: "MainWindow") -> None:
    """Show how it is known that nothing leaves this computer."""
    page = sheets.offline_sheet(
        window,
        window.appearance,
        attempts=window.assistant.connection_attempts(),
        since=display.moment(window.started.isoformat()),
        server=model_words.server_of(window.assistant),
    )
    sheets.show(page)


def find(window: "MainWindow") -> None:
    """Find on this screen; in the list of documents, filter it."""
    if window.shown is not window.library or window.library.is_reading:
        window.finding.begin(window.tabs)
        return
    window.library.toolbar.filter.setFocus()
    window.library.toolbar.filter.selectAll()


def escape(window: "MainWindow") -> None:
    """Close what lies over the screen, else stop what is under way."""
    if window.finding.isHidden():
        window.shown.escape()
    else:
        window.finding.end()


def return_keyboard(window: "MainWindow") -> None:
    """Give the keyboard back to the screen."""
    window.shown.first.setFocus()
