"""What each menu entry and key does in the main window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.window import overlays, pin
from app.window.tabs import ASK, LIBRARY, MODELS, SETTINGS, SUMMARIZE
from engine.ground.choices import NAMELESS

if TYPE_CHECKING:
    from app.window.main import MainWindow

INSIDE = (
    "new_question", "add_files", "add_folder", "copy", "print", "save", "lock", "switch_user",
    "pin", "show_ask", "show_summarize", "show_library", "show_models", "show_settings",
    "next_patient", "next_source", "previous_source", "next_page", "previous_page",
    "find", "find_next", "find_previous", "history", "next_pane", "previous_pane", "checks",
)  # fmt: skip


def slots(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Return what to call, by the names of `menus.entries`."""
    return {**_working(window), **_showing(window), **_frame(window)}


def _working(window: "MainWindow") -> dict[str, Callable[[], object]]:
    return {
        "new_question": window.new_question,
        "add_files": window.add_files,
        "add_folder": window.add_folder,
        "copy": lambda: window.shown.copy(),  # noqa: PLW0108 - another tab each time
        "print": lambda: window.shown.print_out(),  # noqa: PLW0108 - another tab each time
        "save": lambda: window.shown.save_as(),  # noqa: PLW0108 - another tab each time
        "nameless": lambda: window.settings.switch(NAMELESS),
        "next_patient": window.summarize.next_patient,
        "scores": window.ask.show_scores,
        "history": window.show_history,
    }


def _showing(window: "MainWindow") -> dict[str, Callable[[], object]]:
    return {
        "show_ask": lambda: window.show_tab(ASK),
        "show_summarize": lambda: window.show_tab(SUMMARIZE),
        "show_library": lambda: window.show_tab(LIBRARY),
        "show_models": lambda: window.show_tab(MODELS),
        "show_settings": lambda: window.show_tab(SETTINGS),
        "next_source": lambda: window.shown.step(1),
        "previous_source": lambda: window.shown.step(-1),
        "next_page": lambda: window.shown.turn(1),
        "previous_page": lambda: window.shown.turn(-1),
        "find": lambda: overlays.find(window),
        "find_next": lambda: window.finding.step(1),
        "find_previous": lambda: window.finding.step(-1),
        "next_pane": lambda: window.switch_pane(1),
        "previous_pane": lambda: window.switch_pane(-1),
        "escape": lambda: overlays.escape(window),
    }


def _frame(window: "MainWindow") -> dict[str, Callable[[], object]]:
    look = window.appearance
    return {
        "lock": window.lock,
        "hide": window.locking.hide,
        "switch_user": window.locking.switch_user,
        "pin": lambda: pin.choose(window, window.assistant, window.lanes, window.appearance),
        "quit": window.close,
        "larger": lambda: look.step_text(1),
        "smaller": lambda: look.step_text(-1),
        "normal": lambda: look.step_text(0),
        "help": window.show_help,
        "commands": window.show_commands,
        "checks": window.show_checks,
        "offline": window.show_offline,
    }
