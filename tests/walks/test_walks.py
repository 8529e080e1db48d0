"""The five journeys in the real program, by keyboard only and by mouse only.

Each runs in a process of its own, offscreen everywhere, and in a real window of an X
server where there is one. No turn of the GUI thread may take more than 50 ms of CPU
offscreen. In a real window the same thread also draws through the X server, and Qt's own
file dialog reads a folder while its name is typed: 50 to 82 ms were seen on a loaded
computer of two cores, so the limit there is 100 ms.

CPU time grows where other programs push a process out of the caches, so a slow turn
counts when the journey shows one again.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.walks import screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures a thread's CPU time")
JOURNEYS = ("first-run", "ask", "summarize", "ingest", "model")
_ENOUGH_S = 300
_REAL_WINDOW_MS = 100


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Return what a process needs for a window on an X server of its own."""
    lacks = screen.missing()
    if lacks:
        pytest.skip(f"no real window here: {lacks}")
    with screen.display(tmp_path_factory.mktemp("display")) as surroundings:
        yield surroundings


def walked(journey: str, hand: str, folder: Path, platform: dict[str, str]) -> dict[str, Any]:
    """Return the report of a walk."""
    scratch = folder / "scratch"
    scratch.mkdir()
    place = folder / "walk"
    place.mkdir()
    surroundings = {**os.environ, **platform, "TMPDIR": str(scratch), "HOME": str(scratch)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.walks.walk", journey, hand, str(place)],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=_ENOUGH_S,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, f"ended with {done.returncode}: {done.stderr[-2000:]}"
    report: dict[str, Any] = json.loads(lines[-1])
    return report


def walked_twice_if_slow(
    journey: str, hand: str, folder: Path, platform: dict[str, str], *, above_ms: int = 0
) -> dict[str, Any]:
    """Return the report of a walk, or of a second one where the first had slow turns."""
    report: dict[str, Any] = {}
    for name in ("first", "second"):
        place = folder / name
        place.mkdir()
        report = walked(journey, hand, place, platform)
        if report["failure"] or not slow_turns(report, above_ms):
            break
    return report


def slow_turns(report: dict[str, Any], above_ms: int) -> list[str]:
    """Return the slow turns of a report that took more than some milliseconds."""
    return [one for one in report["slow"] if int(one.split(" ms", 1)[0]) > above_ms]


def check(report: dict[str, Any], *, above_ms: int = 0) -> None:
    """Check a walk; turns that took less than `above_ms` are not held against it."""
    assert not report["failure"], f"{report['failure']}\nlast: {report['last_steps']}"
    assert report["steps"] > 20
    assert report["turns"] > report["steps"]
    slow = slow_turns(report, above_ms)
    assert not slow, "\n".join(slow)


def _needs(journey: str) -> None:
    if journey == "model" and find_spec("llama_cpp") is None:
        pytest.skip("no language runtime here")


@pytest.mark.parametrize("hand", ["keys", "mouse"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_journey_offscreen(journey: str, hand: str, tmp_path: Path) -> None:
    _needs(journey)
    check(walked_twice_if_slow(journey, hand, tmp_path, screen.offscreen(tmp_path)))


@pytest.mark.parametrize("hand", ["keys", "mouse"])
@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_journey_in_a_real_window(
    journey: str, hand: str, tmp_path: Path, display: dict[str, str]
) -> None:
    _needs(journey)
    limit = _REAL_WINDOW_MS
    report = walked_twice_if_slow(journey, hand, tmp_path, display, above_ms=limit)
    check(report, above_ms=limit)


def test_the_watchdog_sees_a_slow_turn_and_says_what_it_did() -> None:
    code = (
        "from tests.walks import slow_turn; from tests.walks.watchdog import Watchdog\n"
        "dog = Watchdog()\n"
        "with dog.turn('quick'): pass\n"
        "with dog.turn('slow'): slow_turn.burn(0.12)\n"
        "with dog.turn('asleep'): slow_turn.sleep(0.12)\n"
        "dog.close(); print([str(slow) for slow in dog.slow])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.count("ms: slow") == 1
    assert "quick" not in done.stdout
    assert "asleep" not in done.stdout, "waiting is no work"
    assert "slow_turn.py" in done.stdout, "it says where"
