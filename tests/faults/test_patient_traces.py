"""Nothing of a patient stays on the disk: not after Next patient, not after kill -9."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.summarizing import reports

_NAMES = (b"Okello", b"KD-20931", b"letter-of-amina")
_DESK = """
import sys
from pathlib import Path
from engine.assistant import open_assistant
from engine.casework import CaseDesk
from engine.ground.paths import Home
from tests.engine.summarizing.scripted import ScriptedModel

assistant = open_assistant(Home(Path(sys.argv[1])))
assistant.create("a passphrase for a test")
model = ScriptedModel(lambda asked: asked[asked.index("[1]") : asked.index(">>>")])
desk = CaseDesk(assistant.rules, assistant.settings, model=lambda: model)
desk.add_file(Path(sys.argv[2]))
summary = desk.summarize()
assert summary.mode == "model"
desk.export(summary, "html")
desk.export(summary, "fhir.json")
if sys.argv[3] == "next patient":
    desk.wipe()
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("end", ["next patient", "kill"])
def test_no_file_holds_a_patient_after_the_end_of_a_case(tmp_path: Path, end: str) -> None:
    letter = tmp_path / "letter-of-amina.txt"
    letter.write_text(reports.WHOLE, encoding="utf-8")
    scratch, home = tmp_path / "scratch", tmp_path / "home"
    scratch.mkdir()
    surroundings = {**os.environ, "TMPDIR": str(scratch), "XDG_CACHE_HOME": str(scratch)}
    command = [sys.executable, "-c", _DESK, str(home), str(letter), end]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings, cwd=Path.cwd()
    ) as holder:
        assert holder.stdout is not None
        said = holder.stdout.readline()
        while said and b"ready" not in said:
            said = holder.stdout.readline()
        assert said == b"ready\n"
        holder.kill()
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != letter]
    assert any(path.is_relative_to(home) for path in written)
    for path in written:
        content = path.read_bytes()
        assert not [name for name in _NAMES if name in content], path.name
        assert "amina" not in path.name.lower()
