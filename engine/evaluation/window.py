"""How soon the window is there, in CPU seconds, and what it loaded by then."""

import json
import subprocess
import sys
import tempfile

from engine.evaluation.figures import Figure, Request

_ROUNDS = 3
_PROGRAM = """
import json, sys
from pathlib import Path
from app.window.start import measure_first_paint
from engine.ground.paths import Home
found = measure_first_paint(Home(Path(sys.argv[1])))
print(json.dumps([found.cpu_s, found.wall_s, list(found.heavy)]))
"""


def measure(request: Request) -> list[Figure]:
    """Start the window a few times in a new home; the best start counts, the load is others'."""
    found = [_started() for _round in range(request.runs or _ROUNDS)]
    cpu_s, wall_s, _heavy = min(found)
    heavy = sorted({name for _cpu, _wall, names in found for name in names})
    return [
        Figure("CPU seconds to the first paint", cpu_s, "s", 1.0, at_least=False),
        Figure("wall seconds to the first paint", wall_s, "s"),
        Figure("heavy libraries by then", len(heavy), "", 0, at_least=False,
               beside=", ".join(heavy)),
    ]  # fmt: skip


def _started() -> tuple[float, float, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(  # noqa: S603 - our own interpreter and program
            [sys.executable, "-c", _PROGRAM, folder], capture_output=True, text=True, check=True
        )
    cpu_s, wall_s, heavy = json.loads(done.stdout.splitlines()[-1])
    return float(cpu_s), float(wall_s), list(heavy)
