"""The Settings tab, group by group."""

from collections.abc import Callable

from app.window.main import MainWindow
from app.window.scenes.scene import Scene, settle
from app.window.tabs import SETTINGS


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""

    def group(name: str) -> Callable[[MainWindow], None]:
        def play(window: MainWindow) -> None:
            window.show_tab(SETTINGS)
            window.settings.show_group(name)
            settle(window)

        return play

    def ask_to_restore(window: MainWindow) -> None:
        window.settings.backup.table.selectRow(0)
        window.settings.backup.ask_first()

    return (
        Scene("settings", group("appearance")),
        Scene("settings-privacy", group("privacy")),
        Scene("settings-delete", lambda window: window.settings.privacy.ask_first()),
        Scene("settings-backup", group("backup")),
        Scene("settings-restore", ask_to_restore),
        Scene("settings-audit", group("audit")),
        Scene("settings-about", group("about")),
        Scene("settings-checks", lambda window: window.settings.about.check()),
    )
