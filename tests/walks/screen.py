"""Screens for a walk: none at all, or an X server of its own."""

import ctypes
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1366, 768
_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxkbcommon-x11.so.0",
)
_PATIENCE_S = 20.0


def offscreen(folder: Path, width: int = WIDTH, height: int = HEIGHT) -> dict[str, str]:
    """Return what a process needs for windows that nobody sees, on a screen of some size."""
    plan = {"name": "ward", "x": 0, "y": 0, "width": width, "height": height}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [{**plan, "logicalDpi": 96, "dpr": 1}]}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}


def missing() -> str:
    """Return what this computer lacks for a real window; empty where it lacks nothing."""
    if shutil.which("Xvfb") is None:
        return "Xvfb is not installed"
    lacking = [name for name in _LIBRARIES if not _loads(name)]
    return f"{', '.join(lacking)} cannot be loaded" if lacking else ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@contextmanager
def display(folder: Path) -> Iterator[dict[str, str]]:
    """Run an X server on a free display, with a window manager where there is one."""
    reader, writer = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"]
    running = [_started(command, folder / "xvfb.log", passes=(writer,))]
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        surroundings = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        if shutil.which("openbox"):
            log = folder / "openbox.log"
            running.append(_started(["openbox"], log, surroundings=surroundings))
            time.sleep(0.5)
        yield surroundings
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(_PATIENCE_S)


def _started(
    command: list[str],
    log: Path,
    *,
    passes: tuple[int, ...] = (),
    surroundings: dict[str, str] | None = None,
) -> "subprocess.Popen[bytes]":
    with log.open("wb") as file:
        return subprocess.Popen(
            command,
            stdout=file,
            stderr=file,
            pass_fds=passes,
            env={**os.environ, **(surroundings or {})},
        )
