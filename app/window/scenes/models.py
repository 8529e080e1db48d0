"""The Models tab."""

from pathlib import Path

from app.window.main import MainWindow
from app.window.scenes.scene import Scene
from app.window.tabs import MODELS
from engine.ground.model_files import Room


def scenes() -> tuple[Scene, ...]:
    """Return the scenes; each follows the one before."""
    return (
        Scene("models", lambda window: window.show_tab(MODELS)),
        Scene("models-hash", _confirm_hash),
    )


def _confirm_hash(window: MainWindow) -> None:
    window.models.confirm.ask_hash(
        Path("llama-3.2-3b-ward-q4_k_m.gguf"), "0a1b2c3d4e5f6071" * 4, Room(2 * 2**30, 40 * 2**30)
    )
