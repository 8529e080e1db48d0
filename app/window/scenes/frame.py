"""What lies over the tabs: help, the palette, the sheets; and the lock screen."""

from app.window.main import MainWindow
from app.window.scenes.scene import Scene, close_dialogs, sheet
from engine.ground.errors import WrongPassphraseError


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; the last ones leave the library locked."""
    return (
        Scene("help", lambda window: sheet(window, window.show_help)),
        Scene("commands", lambda window: sheet(window, window.show_commands)),
        Scene("checks", lambda window: sheet(window, window.show_checks)),
        Scene("pin", lambda window: sheet(window, window.menus.actions["pin"].trigger)),
        Scene("offline", lambda window: sheet(window, window.show_offline)),
        Scene("lock", lambda window: window.lock()),
        Scene("lock-wrong", _unlock_wrongly),
    )


def _unlock_wrongly(window: MainWindow) -> None:
    close_dialogs(window)
    window.gate.unlock_page.show_failure(
        WrongPassphraseError("This passphrase does not open the library.")
    )
