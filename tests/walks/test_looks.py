"""Every pictured screen, walked by Tab and measured: nothing hinders a person there."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.window import screenshots
from tests.walks import screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures a thread's CPU time")
_ENOUGH_S = 500
_USUAL, _SMALLEST = "1366 768", "1024 720"


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory, embedder_pack: Path) -> Path:
    """Return a home with the sample documents, which every look gets a copy of."""
    home = tmp_path_factory.mktemp("looks") / "demonstration"
    command = [sys.executable, "-m", "app", "--home", str(home), "demonstration", "--terminal"]
    command += ["--pack", str(embedder_pack)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return home


def looked(home: Path, folder: Path, *look: str) -> dict[str, Any]:
    """Return the report of a walk over all scenes in one look."""
    shutil.copytree(home, folder / "home")
    size = (int(look[2]), int(look[3]))
    done = subprocess.run(
        [sys.executable, "-m", "tests.walks.look", str(folder / "home"), *look],
        env={**os.environ, **screen.offscreen(folder, *size), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=_ENOUGH_S,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, f"ended with {done.returncode}: {done.stderr[-2000:]}"
    report: dict[str, Any] = json.loads(lines[-1])
    return report


def looked_twice_if_slow(home: Path, folder: Path, *look: str) -> dict[str, Any]:
    """Return the report of a look, or of a second one where the first had slow turns only.

    CPU time grows where other programs push a process out of the caches.
    """
    report: dict[str, Any] = {}
    for name in ("first", "second"):
        place = folder / name
        place.mkdir()
        report = looked(home, place, *look)
        if report["found"] or not report["slow"]:
            break
    return report


@pytest.mark.parametrize(
    "look",
    [
        f"light 100 {_USUAL} en",
        f"dark 150 {_USUAL} en",
        f"dark 200 {_USUAL} en",
        f"light 200 {_SMALLEST} en",
        f"dark 200 {_SMALLEST} en",
        f"light 200 {_SMALLEST} ar",
    ],
)
def test_every_screen_is_named_ordered_large_whole_and_readable(
    demonstration: Path, tmp_path: Path, look: str
) -> None:
    report = looked_twice_if_slow(demonstration, tmp_path, *look.split())
    assert report["scenes"] == len(screenshots.scenes())
    assert report["found"] == {}
    assert not report["slow"], "\n".join(report["slow"])
