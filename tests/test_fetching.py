"""IT's fetching script: nothing without an accepted license, nothing with another hash."""

import hashlib
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "fetch_models.py"
WEIGHTS = b"weights"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Return the script as a module; it stands outside every package."""
    spec = spec_from_file_location("fetch_models", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["fetch_models"] = module
    spec.loader.exec_module(module)
    return module


class _Hub:
    """A hub that holds one model; `sent` is what really comes over the wire."""

    def __init__(self, sent: bytes = WEIGHTS) -> None:
        self.sent = sent
        self.fetched: list[str] = []

    def HfApi(self) -> "_Hub":
        return self

    def model_info(self, _repository: str, **_options: Any) -> SimpleNamespace:
        lfs = SimpleNamespace(sha256=hashlib.sha256(WEIGHTS).hexdigest())
        files = [
            SimpleNamespace(rfilename="LICENSE.txt", lfs=None),
            SimpleNamespace(rfilename="model.safetensors", lfs=lfs),
        ]
        return SimpleNamespace(sha="c0ffee" * 7, siblings=files)

    def hf_hub_download(self, _repository: str, name: str, *, local_dir: Path, **_: Any) -> str:
        local_dir.mkdir(parents=True, exist_ok=True)
        (local_dir / name).write_text("Terms of use.", encoding="utf-8")
        return str(local_dir / name)

    def snapshot_download(self, _repository: str, *, local_dir: Path, **_: Any) -> None:
        (local_dir / "model.safetensors").write_bytes(self.sent)
        self.fetched.append("model.safetensors")


def _order(script: ModuleType, folder: Path, *, accepted: bool) -> Any:
    return script.Order("llama-3.2-3b-instruct", folder, accepted=accepted)


def test_without_an_accepted_license_no_weights_are_fetched(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub = _Hub()
    assert script.fetch(hub, _order(script, tmp_path, accepted=False)) == 1
    assert hub.fetched == []
    assert "Terms of use." in capsys.readouterr().out


def test_what_was_fetched_agrees_and_can_be_checked_again_offline(
    script: ModuleType, tmp_path: Path
) -> None:
    assert script.fetch(_Hub(), _order(script, tmp_path, accepted=True)) == 0
    (folder,) = tmp_path.iterdir()
    assert script.verify(folder) == 0
    (folder / "model.safetensors").write_bytes(b"swapped")
    assert script.verify(folder) == 4


def test_weights_with_another_hash_are_told_and_get_no_list(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.fetch(_Hub(b"altered"), _order(script, tmp_path, accepted=True)) == 4
    assert "model.safetensors" in capsys.readouterr().err
    assert not list(tmp_path.rglob("SHA256SUMS"))
