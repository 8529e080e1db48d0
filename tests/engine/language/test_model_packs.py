"""Language models come in whole, checked and confirmed, or not at all."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.ground.errors import (
    Cancelled,
    DiskFullError,
    InputError,
    PackRefusedError,
    UnconfirmedError,
)
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.progress import Progress
from engine.ground.types import ExitCode
from engine.language import bare_files, manifests, packs
from engine.language.keeping import PackKeeper
from tests.engine.language.conftest import PackMaker
from tests.engine.language.tiny_models import NAME, tiny_file, tiny_pack


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "home" / "models"


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def _edit(pack: Path, **changes: Any) -> None:
    manifest = json.loads((pack / "manifest.json").read_text())
    (pack / "manifest.json").write_text(json.dumps(manifest | changes))


def _imported_alone(path: Path, models: Path) -> packs.PackImport:
    return bare_files.import_file(path, models, confirmed=manifests.sha256_of(path))


def test_an_imported_model_is_listed_beside_an_embedder(
    tmp_path: Path, make_pack: PackMaker, models: Path
) -> None:
    packs.import_pack(tiny_pack(tmp_path), models)
    packs.import_pack(make_pack("tiny"), models)
    assert [(pack.name, pack.kind, pack.problem) for pack in packs.installed(models)] == [
        (NAME, "model", ""),
        ("tiny", "embedder", ""),
    ]
    packs.verify(models / NAME)


def test_embedders_and_models_are_never_taken_for_each_other(
    tmp_path: Path, make_pack: PackMaker, models: Path
) -> None:
    packs.import_pack(tiny_pack(tmp_path), models)
    assert packs.chosen_embedder(models, preferred="") is None
    packs.import_pack(make_pack("tiny"), models)
    assert packs.chosen_embedder(models, preferred="") == models / "tiny"
    assert packs.chosen_model(models, preferred="") == models / NAME


def test_the_preferred_model_is_chosen_by_name_or_hash(tmp_path: Path, models: Path) -> None:
    packs.import_pack(tiny_pack(tmp_path, name="a-model"), models)
    packs.import_pack(tiny_pack(tmp_path, name="b-model", seed=2), models)
    sha256 = manifests.read_model(models / "b-model").file("weights").sha256
    assert packs.chosen_model(models, preferred="b-model") == models / "b-model"
    assert packs.chosen_model(models, preferred=sha256) == models / "b-model"
    assert packs.chosen_model(models, preferred="gone") == models / "a-model"


def test_a_file_alone_gets_a_manifest_that_tells_what_it_is(tmp_path: Path, models: Path) -> None:
    path = tiny_file(tmp_path)
    _imported_alone(path, models)
    manifest = manifests.read_model(models / NAME)
    assert manifest.confirmed == "hand"
    assert (manifest.architecture, manifest.quantization) == ("llama", "Q8_0")
    assert (manifest.context_tokens, manifest.license) == (4096, "Apache-2.0")
    assert manifest.description == "Test model. Not for clinical use."
    assert (models / NAME / f"{NAME}.gguf").read_bytes() == path.read_bytes()


def test_a_file_alone_is_refused_until_its_hash_is_confirmed(tmp_path: Path, models: Path) -> None:
    path = tiny_file(tmp_path)
    with pytest.raises(UnconfirmedError, match=manifests.sha256_of(path)):
        bare_files.import_file(path, models, confirmed="")
    assert not models.exists()


def test_a_file_alone_with_another_hash_is_refused(tmp_path: Path, models: Path) -> None:
    path = tiny_file(tmp_path)
    with pytest.raises(PackRefusedError, match="another SHA-256"):
        bare_files.import_file(path, models, confirmed="0" * 64)
    assert _names(models) == []


def test_what_is_no_hash_is_told(tmp_path: Path, models: Path) -> None:
    with pytest.raises(InputError, match="64 digits"):
        bare_files.import_file(tiny_file(tmp_path), models, confirmed="yes")


def test_an_awkward_file_name_becomes_a_plain_one(tmp_path: Path, models: Path) -> None:
    made = _imported_alone(tiny_file(tmp_path, name="my model (1)"), models)
    assert made.name == "my-model--1"
    packs.verify(made.folder)


def test_one_changed_bit_of_the_weights_is_refused(tmp_path: Path, models: Path) -> None:
    pack = tiny_pack(tmp_path)
    body = bytearray((pack / f"{NAME}.gguf").read_bytes())
    body[-4000] ^= 4
    (pack / f"{NAME}.gguf").write_bytes(body)
    with pytest.raises(PackRefusedError, match="not the file that its manifest describes"):
        packs.import_pack(pack, models)
    assert _names(models) == []


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "embedder"}, "not usable"),
        ({"format": 2}, "newer Wardlight"),
        ({"parameters": 0}, "impossible sizes"),
        ({"parameters": 7}, "not what its manifest says"),
        ({"architecture": "qwen2"}, "not what its manifest says"),
        ({"files": []}, "names no weights file"),
        ({"evaluation": "good"}, "not usable"),
    ],
)
def test_a_manifest_that_does_not_fit_its_model_is_refused(
    tmp_path: Path, models: Path, changes: dict[str, Any], message: str
) -> None:
    pack = tiny_pack(tmp_path)
    _edit(pack, **changes)
    with pytest.raises(PackRefusedError, match=message):
        packs.import_pack(pack, models)
    assert _names(models) == []


def test_a_cancelled_import_of_a_model_leaves_nothing(tmp_path: Path, models: Path) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    path = tiny_file(tmp_path)
    with pytest.raises(Cancelled):
        bare_files.import_file(path, models, confirmed=manifests.sha256_of(path), notify=stop)
    assert _names(models) == []


@pytest.mark.skipif(os.name != "posix", reason="a kill is of POSIX")
def test_a_killed_import_leaves_no_model_and_the_next_one_sweeps(
    tmp_path: Path, models: Path
) -> None:
    pack = tiny_pack(tmp_path)
    code = (
        "import os, sys; from pathlib import Path; from engine.language import packs\n"
        "packs.import_pack(Path(sys.argv[1]), Path(sys.argv[2]), notify=lambda _: os._exit(9))"
    )
    killed = subprocess.run([sys.executable, "-c", code, pack, models], check=False)
    assert killed.returncode == 9
    assert packs.installed(models) == []
    packs.import_pack(pack, models)
    assert [path.name for path in models.iterdir()] == [NAME]


def test_a_hard_linked_model_takes_no_second_place(tmp_path: Path, models: Path) -> None:
    path = tiny_file(tmp_path)
    made = bare_files.import_file(path, models, confirmed=manifests.sha256_of(path), hard_link=True)
    assert (made.folder / f"{NAME}.gguf").samefile(path)


def test_an_embedder_asked_to_open_a_model_says_what_it_is(tmp_path: Path) -> None:
    from engine.language.embedder import Embedder

    with pytest.raises(PackRefusedError, match="no embedder but a language model"):
        Embedder(tiny_pack(tmp_path))


def test_a_pack_on_a_stick_is_seen_with_its_fit_before_it_comes_in(
    tmp_path: Path, make_pack: PackMaker
) -> None:
    keeper = PackKeeper(Home(tmp_path / "home"), Policy())
    found = keeper.seen(tiny_pack(tmp_path), context_tokens=2048)
    assert (found.card.name, found.card.kind) == (NAME, "model")
    assert found.fit is not None
    assert found.fit.needed_bytes > 0
    assert keeper.seen(make_pack("tiny"), context_tokens=2048).fit is None
    assert keeper.listed() == []


def test_a_torn_pack_on_a_stick_is_seen_as_damaged(tmp_path: Path) -> None:
    pack = tiny_pack(tmp_path)
    weights = pack / manifests.read_model(pack).main_file.name
    weights.write_bytes(weights.read_bytes()[:100])
    found = PackKeeper(Home(tmp_path / "home"), Policy()).seen(pack, context_tokens=2048)
    assert (found.card.state, found.fit) == ("damaged", None)
    assert found.card.problem


def test_a_pack_that_does_not_fit_the_disk_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, home = tiny_pack(tmp_path), Home(tmp_path / "home")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    keeper = PackKeeper(home, Policy())
    room = keeper.room([pack])
    assert room.needed_bytes > room.free_bytes == 1000
    with pytest.raises(DiskFullError, match="is free on this disk") as told:
        keeper.bring(pack)
    assert told.value.exit_code == ExitCode.DOES_NOT_FIT
    assert not home.models.exists() or not any(home.models.iterdir())


def test_the_day_of_the_last_check_is_kept_and_a_damaged_pack_stays_damaged(
    tmp_path: Path,
) -> None:
    home = Home(tmp_path / "home")
    PackKeeper(home, Policy()).bring(tiny_pack(tmp_path))
    (card,) = PackKeeper(home, Policy()).listed()
    assert card.verified_on
    weights = next((home.models / card.name).glob("*.gguf"))
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    assert PackKeeper(home, Policy()).verify()[0].level == "error"
    (card,) = PackKeeper(home, Policy()).listed()
    assert card.state == "damaged" and not card.verified_on
