"""`wardlight models …` as a contract: JSON keys, exit codes, words on the right stream."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.commands import run
from engine.language import manifests
from engine.language.tiny_llama import Shape
from tests.engine.language.tiny_models import NAME, tiny_file, tiny_pack

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on a home without a library, and return code, JSON or text, and words."""

    def invoke(*arguments: str) -> tuple[int, Any, str]:
        capsys.readouterr()
        code = run([*arguments, "--home", str(tmp_path / "home")])
        out, err = capsys.readouterr()
        return code, json.loads(out) if "--json" in arguments and out else out, err

    return invoke


def test_a_pack_comes_in_is_listed_checked_and_goes(cli: Run, tmp_path: Path) -> None:
    code, data, _ = cli("models", "import", str(tiny_pack(tmp_path)), "--json")
    assert (code, data["pack"]["name"], data["pack"]["kind"]) == (0, NAME, "model")
    _, data, _ = cli("models", "list", "--json")
    (pack,) = data["packs"]
    assert {"sha256", "architecture", "parameters", "context_tokens", "base", "adapter"} <= set(
        pack
    )
    assert cli("models", "verify")[0] == 0
    assert cli("models", "remove", NAME)[0] == 0
    assert cli("models", "list", "--json")[1] == {"packs": []}


def test_a_file_alone_needs_its_hash(cli: Run, tmp_path: Path) -> None:
    path = tiny_file(tmp_path)
    sha256 = manifests.sha256_of(path)
    code, _, words = cli("models", "import", str(path))
    assert code == 4
    assert sha256 in words
    assert "--sha256" in words
    assert cli("models", "import", str(path), "--sha256", "0" * 64)[0] == 4
    assert cli("models", "import", str(path), "--sha256", "abc")[0] == 2
    assert cli("models", "import", str(path), "--sha256", sha256, "--dry-run")[0] == 0
    assert cli("models", "list", "--json")[1] == {"packs": []}
    assert cli("models", "import", str(path), "--sha256", sha256.upper())[0] == 0


class _Terminal(io.StringIO):
    """What a person types."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "code"), [("yes\n", 0), ("no\n", 4), ("\n", 4)])
def test_a_person_at_a_terminal_is_asked(
    cli: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin", _Terminal(typed))
    got, _, words = cli("models", "import", str(tiny_file(tmp_path)))
    assert got == code
    assert "Its SHA-256 is" in words


def test_yes_takes_a_file_alone_as_it_is(cli: Run, tmp_path: Path) -> None:
    code, data, words = cli("models", "import", str(tiny_file(tmp_path)), "--yes", "--json")
    assert (code, data["pack"]["confirmed"]) == (0, "hand")
    assert data["pack"]["sha256"] in words


@pytest.mark.parametrize("action", ["import", "inspect", "fit"])
def test_a_file_that_is_no_model_is_refused_with_4(cli: Run, tmp_path: Path, action: str) -> None:
    path = tmp_path / "page.gguf"
    path.write_text("<!DOCTYPE html>")
    code, out, words = cli("models", action, str(path), *["--yes"] * (action == "import"))
    assert (code, out) == (4, "")
    assert "web page" in words


def test_inspect_tells_what_a_file_is_and_creates_no_home(cli: Run, tmp_path: Path) -> None:
    path = str(tiny_file(tmp_path))
    code, data, _ = cli("models", "inspect", path, "--json")
    assert (code, data["architecture"], data["template"]) == (0, "llama", "same")
    assert data["tensor_types"]["blk.0.attn_q.weight"] == "Q8_0"
    text = cli("models", "inspect", path, "--tensors")[1]
    assert "the same as ours" in text
    assert "blk.0.attn_q.weight" in text
    assert not (tmp_path / "home").exists()


def test_fit_judges_the_usual_contexts_or_the_one_asked_for(cli: Run, tmp_path: Path) -> None:
    path = str(tiny_file(tmp_path))
    code, data, _ = cli("models", "fit", path, "--json")
    assert code == 0
    assert [fit["context_tokens"] for fit in data["fits"]] == [2048, 4096, 8192]
    assert {fit["verdict"] for fit in data["fits"]} == {"fits"}
    _, data, _ = cli("models", "fit", path, "--context", "1024", "--json")
    assert [fit["context_tokens"] for fit in data["fits"]] == [1024]
    assert cli("models", "fit", path, "--context", "0")[0] == 2
    assert not (tmp_path / "home").exists()


def test_what_does_not_fit_exits_with_5(cli: Run, tmp_path: Path) -> None:
    long = Shape(width=256, layers=16, heads=2, kv_heads=2, context_tokens=16_000_000)
    path = str(tiny_file(tmp_path, shape=long))
    code, out, _ = cli("models", "fit", path, "--context", "16000000")
    assert code == 5
    assert "Does not fit: needs about" in out


def test_bench_measures_and_keeps_the_fastest_way(cli: Run, tmp_path: Path) -> None:
    assert cli("models", "import", str(tiny_pack(tmp_path)))[0] == 0
    code, data, _ = cli("models", "bench", NAME, "--json")
    assert code == 0
    assert data["chosen"] in data["tried"]
    assert (tmp_path / "home" / "models" / "calibration.json").exists()
    assert cli("models", "bench", "other")[0] == 3
