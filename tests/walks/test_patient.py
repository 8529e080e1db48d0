"""No file holds a word of a patient: when locked, after Next patient, and after kill -9."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.walks import screen
from tests.walks.patient import LETTER, PLANTED

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills a process")


def traces(folder: Path) -> list[str]:
    """Return the files that hold a planted word, in whatever encoding a program may use."""
    return [f"{path.name}: {word}" for path in files(folder) for word in _words(path)]


def files(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder but the letter itself."""
    yield from (path for path in folder.rglob("*") if path.is_file() and path.name != LETTER)


def _words(path: Path) -> Iterator[str]:
    content = path.read_bytes().lower()
    for word in PLANTED:
        forms = {word.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
        if any(form in content for form in forms) or word.lower() in path.name.lower():
            yield word


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes("said zebedayo".encode("utf-16-le"))
    assert traces(tmp_path) == ["log: Zebedayo"]


@pytest.mark.parametrize(("end", "said"), [("lock", "locked"), ("wipe", "wiped"), ("kill", "open")])
def test_no_file_holds_a_patient_after_the_walk(tmp_path: Path, end: str, said: str) -> None:
    place, scratch = tmp_path / "walk", tmp_path / "scratch"
    place.mkdir()
    scratch.mkdir()
    surroundings = {name: str(scratch) for name in ("TMPDIR", "HOME", "XDG_RUNTIME_DIR")}
    surroundings |= {f"XDG_{kind}_HOME": str(scratch / kind) for kind in ("CACHE", "CONFIG")}
    command = [sys.executable, "-m", "tests.walks.walk", f"patient-{end}", "keys", str(place)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **screen.offscreen(tmp_path), **surroundings},
        text=True,
    ) as walker:
        assert walker.stdout is not None
        told = next((line for line in walker.stdout if line.strip() in {said} or "{" in line), "")
        assert told.strip() == said, told
        seen = traces(tmp_path)
        walker.kill()
    assert seen == [], "while the program was still there"
    assert traces(tmp_path) == []
    assert any(path.name == "library.db" for path in files(place))
