"""Pictures of every screen in every look, for the README and for a critical eye."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.window import booleans, contact, language
from app.window.door import Door
from app.window.main import MainWindow
from app.window.scenes import arrival, asking, frame, library, models, settings, summarizing
from app.window.scenes.scene import Scene, settle
from app.window.style import Appearance, Preferences
from app.window.tasks import Lanes
from engine.ground.paths import Home

_SCREENS = {
    "ask": asking.scenes,
    "summarize": summarizing.scenes,
    "library": library.scenes,
    "settings": settings.scenes,
    "models": models.scenes,
    "frame": frame.scenes,
    "arrival": arrival.scenes,
}


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show a screen."""

    name: str
    theme: str = "light"
    text_percent: int = 100
    width: int = 1366
    height: int = 768
    code: str = "en"


LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("large", text_percent=150),
    Look("largest", text_percent=200, width=1920, height=1080),
    Look("wide", width=1920, height=1080),
    Look("small", width=1024, height=720),
    Look("tight", text_percent=200, width=1024, height=720),
    Look("contrast", theme="high_contrast"),
    Look("arabic", code="ar"),
    Look("chinese", code="zh_CN"),
    Look("french-large", text_percent=150, code="fr"),
    Look("dark-wide", theme="dark", width=1920, height=1080),
    Look("arabic-wide", width=1920, height=1080, code="ar"),
    Look("chinese-wide", width=1920, height=1080, code="zh_CN"),
    Look("large-wide", text_percent=150, width=1920, height=1080),
)


def scenes(screens: Sequence[str] = ()) -> tuple[Scene, ...]:
    """Return the scenes of some screens, or of all, in the order in which they follow."""
    wanted = [name for name in _SCREENS if name in screens] or list(_SCREENS)
    return tuple(scene for name in wanted for scene in _SCREENS[name]())


def render(
    assistant: Door, folder: Path, plays: Sequence[Scene], look: Look, *, published: str = ""
) -> list[Path]:
    """Picture scenes in one look over an unlocked assistant; return the written files."""
    language.use(look.code)
    appearance = Appearance(Preferences(theme=look.theme, text_percent=look.text_percent))
    appearance.apply()
    window = MainWindow(assistant, Lanes(), appearance, published_passphrase=published)
    window.resize(look.width, look.height)
    window.show()
    window.start(published)
    settle(window)
    written = []
    for scene in plays:
        target = scene.play(window) or window
        settle(window)
        path = folder / f"{scene.name}-{look.name}.png"
        target.grab().save(str(path))
        written.append(path)
    window.close()
    window.deleteLater()
    language.use("en")
    return written


def main(arguments: Sequence[str]) -> int:
    """Picture the demonstration library into a folder, all of it or what is named.

    Args:
        arguments: The folder, then names of looks and of screens; none means all.
    """
    from app.cli.demonstration import PASSPHRASE
    from engine.assistant import open_assistant

    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    home = Home(folder.parent.absolute() / "demonstration")
    if not home.database.exists():
        _make_demonstration(home, folder.parent / "packs" / "all-MiniLM-L6-v2")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    booleans.keep_alive()
    application = QApplication(["wardlight"])
    application.setApplicationName("Wardlight")
    plays = scenes(arguments[1:])
    for look in [look for look in LOOKS if look.name in arguments[1:]] or LOOKS:
        assistant = open_assistant(home)
        made = render(assistant, folder, plays, look, published=PASSPHRASE)
        assistant.close()
        contact.sheet(made, folder / f"contact-{look.name}.png", columns=6, width=400)
    pictures = sorted(file for file in folder.glob("*.png") if not file.stem.startswith("contact"))
    contact.sheet(pictures, folder / "contact.png", columns=len(LOOKS), width=240)
    return 0


def _make_demonstration(home: Home, pack: Path) -> None:
    command = [sys.executable, "-m", "app", "--home", str(home.root), "demonstration"]
    command += ["--terminal", *(["--pack", str(pack)] if pack.exists() else [])]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
