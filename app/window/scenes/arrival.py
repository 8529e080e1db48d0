"""The pages of a new home; they come last, over a locked library."""

from app.window.main import MainWindow
from app.window.scenes.scene import Scene


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""
    return (
        Scene("welcome", lambda window: window.gate.setCurrentWidget(window.gate.look_page)),
        Scene("purpose", _purpose),
        Scene("create", _create),
        Scene("recovery-key", _show_recovery_key),
    )


def _purpose(window: MainWindow) -> None:
    window.gate.look_page.go_on.click()


def _create(window: MainWindow) -> None:
    page = window.gate.create_page
    page.first.line.setText("garden ladder")
    window.gate.setCurrentWidget(page)


def _show_recovery_key(window: MainWindow) -> None:
    window.gate.recovery_page.show_key("SDZ3-KPB2-5NFG-D8KF-QZ76-PHTT-EY7F-MSFX-T67V")
    window.gate.setCurrentWidget(window.gate.recovery_page)
