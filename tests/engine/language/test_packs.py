"""Packs come in whole and verified, or not at all."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.ground.errors import Cancelled, DiskFullError, NotFoundError, PackRefusedError
from engine.ground.progress import Progress
from engine.language import manifests, packs
from tests.engine.language.conftest import PackMaker


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "home" / "models"


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def _edit(pack: Path, **changes: Any) -> None:
    manifest = json.loads((pack / "manifest.json").read_text())
    (pack / "manifest.json").write_text(json.dumps(manifest | changes))


def test_an_imported_pack_is_listed_with_its_manifest(make_pack: PackMaker, models: Path) -> None:
    done = packs.import_pack(make_pack("tiny"), models)
    (found,) = packs.installed(models)
    assert (found.name, found.folder, found.problem) == ("tiny", done.folder, "")
    assert found.size_bytes == done.size_bytes
    assert isinstance(found.manifest, manifests.EmbedderManifest)
    assert found.manifest.dimensions == 16
    packs.verify(found.folder)


def test_the_card_names_the_graph_by_its_hash(make_pack: PackMaker) -> None:
    pack = make_pack()
    card = manifests.card(manifests.read_embedder(pack))
    assert card.sha256 == manifests.sha256_of(pack / "model.onnx")
    assert (card.name, card.dimensions, card.languages) == ("tiny", 16, ("en",))


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
@pytest.mark.parametrize("hard_link", [False, True])
def test_one_changed_bit_is_refused_and_leaves_nothing(
    make_pack: PackMaker, models: Path, name: str, hard_link: bool
) -> None:
    pack = make_pack()
    body = bytearray((pack / name).read_bytes())
    body[len(body) // 2] ^= 1
    (pack / name).write_bytes(body)
    with pytest.raises(PackRefusedError, match=f"{name} is not the file"):
        packs.import_pack(pack, models, hard_link=hard_link)
    assert _files(models) == []


def test_an_absent_file_is_refused_by_name(make_pack: PackMaker, models: Path) -> None:
    pack = make_pack()
    (pack / "tokenizer.json").unlink()
    with pytest.raises(PackRefusedError, match=r"lacks its file tokenizer\.json"):
        packs.import_pack(pack, models)
    assert _files(models) == []


def test_a_truncated_file_is_refused_before_it_is_read(make_pack: PackMaker, models: Path) -> None:
    pack = make_pack()
    os.truncate(pack / "model.onnx", 100)
    with pytest.raises(PackRefusedError, match="wrong size"):
        packs.import_pack(pack, models)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_in_place_of_a_file_is_refused(make_pack: PackMaker, models: Path) -> None:
    pack = make_pack()
    (pack / "model.onnx").rename(pack.parent / "elsewhere")
    (pack / "model.onnx").symlink_to(pack.parent / "elsewhere")
    with pytest.raises(PackRefusedError, match="lacks its file"):
        packs.import_pack(pack, models)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "oracle"}, "not usable"),
        ({"format": 2}, "newer Wardlight"),
        ({"min_app_version": "99.0.0"}, "newer Wardlight"),
        ({"dimensions": 0}, "impossible sizes"),
        ({"dimensions": "many"}, "not usable"),
        ({"pooling": "max"}, "not usable"),
        ({"name": "../tiny"}, "outside its folder"),
        ({"name": ".hidden"}, "outside its folder"),
        ({"files": []}, "names no graph file"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_refused_in_words(
    make_pack: PackMaker, models: Path, changes: dict[str, Any], message: str
) -> None:
    pack = make_pack()
    _edit(pack, **changes)
    with pytest.raises(PackRefusedError, match=message):
        packs.import_pack(pack, models)
    assert _files(models) == []


@pytest.mark.parametrize("name", ["../secret", "/etc/hosts", "a/b", "a\\b", "c:x", "..", "", "x\n"])
def test_a_manifest_cannot_reach_outside_its_folder(make_pack: PackMaker, name: str) -> None:
    pack = make_pack()
    files = json.loads((pack / "manifest.json").read_text())["files"]
    _edit(pack, files=[*files, {**files[0], "name": name}])
    with pytest.raises(PackRefusedError, match="outside its folder"):
        manifests.read(pack)


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff\xfe", b"{" * 5000])
def test_what_is_no_manifest_is_refused(make_pack: PackMaker, body: bytes) -> None:
    pack = make_pack()
    (pack / "manifest.json").write_bytes(body)
    with pytest.raises(PackRefusedError):
        manifests.read(pack)


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match=r"no readable manifest\.json"):
        manifests.read(tmp_path)


def test_trying_an_import_changes_nothing(make_pack: PackMaker, models: Path) -> None:
    pack = make_pack()
    tried = packs.import_pack(pack, models, dry_run=True)
    assert tried.dry_run
    assert not models.exists()
    (pack / "model.onnx").write_bytes(bytes(tried.size_bytes))
    with pytest.raises(PackRefusedError):
        packs.import_pack(pack, models, dry_run=True)


def test_a_hard_linked_pack_takes_no_second_place_on_disk(
    make_pack: PackMaker, models: Path
) -> None:
    pack = make_pack()
    done = packs.import_pack(pack, models, hard_link=True)
    assert (done.folder / "model.onnx").samefile(pack / "model.onnx")


def test_only_what_the_manifest_names_is_copied(make_pack: PackMaker, models: Path) -> None:
    pack = make_pack()
    (pack / "setup.py").write_text("never")
    done = packs.import_pack(pack, models)
    assert _files(done.folder) == ["manifest.json", "model.onnx", "tokenizer.json"]


def test_a_pack_of_the_same_name_is_replaced(make_pack: PackMaker, models: Path) -> None:
    packs.import_pack(make_pack("tiny"), models)
    other = make_pack("other", license="MIT")
    _edit(other, name="tiny")
    packs.import_pack(other, models)
    (found,) = packs.installed(models)
    assert found.manifest is not None
    assert found.manifest.license == "MIT"
    assert [path.name for path in models.iterdir()] == ["tiny"]


def test_a_cancelled_import_leaves_nothing(make_pack: PackMaker, models: Path) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        packs.import_pack(make_pack(), models, notify=stop)
    assert _files(models) == []


def test_a_killed_import_leaves_no_pack_and_the_next_one_sweeps(
    make_pack: PackMaker, models: Path
) -> None:
    pack = make_pack()
    code = (
        "import os, sys; from pathlib import Path; from engine.language import packs\n"
        "stop = lambda progress: os._exit(9) if progress.detail == 'tokenizer.json' else None\n"
        "packs.import_pack(Path(sys.argv[1]), Path(sys.argv[2]), notify=stop)"
    )
    killed = subprocess.run([sys.executable, "-c", code, pack, models], check=False)
    assert killed.returncode == 9
    assert packs.installed(models) == []
    assert _files(models) != []
    packs.import_pack(pack, models)
    assert [path.name for path in models.iterdir()] == ["tiny"]


def test_a_full_disk_is_told_before_anything_is_written(
    make_pack: PackMaker, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(models.parents[1])
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=10))
    with pytest.raises(DiskFullError, match="0 MB free"):
        packs.import_pack(make_pack(), models)
    assert not models.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_nobody_else_can_read_imported_packs(make_pack: PackMaker, models: Path) -> None:
    former = os.umask(0)
    try:
        done = packs.import_pack(make_pack(), models)
    finally:
        os.umask(former)
    for path in (models, done.folder, *done.folder.iterdir()):
        assert path.stat().st_mode & 0o077 == 0


def test_a_broken_pack_is_listed_with_its_problem(make_pack: PackMaker, models: Path) -> None:
    done = packs.import_pack(make_pack(), models)
    (done.folder / "model.onnx").unlink()
    (found,) = packs.installed(models)
    assert found.manifest is None
    assert "lacks its file model.onnx" in found.problem


def test_verify_finds_a_bit_that_flipped_after_the_import(
    make_pack: PackMaker, models: Path
) -> None:
    done = packs.import_pack(make_pack(), models)
    body = bytearray((done.folder / "model.onnx").read_bytes())
    body[-1] ^= 128
    (done.folder / "model.onnx").write_bytes(body)
    with pytest.raises(PackRefusedError, match=r"model\.onnx"):
        packs.verify(done.folder)


def test_a_removed_pack_is_gone(make_pack: PackMaker, models: Path) -> None:
    packs.import_pack(make_pack("one"), models)
    packs.import_pack(make_pack("two"), models)
    packs.remove(models, "one")
    assert [pack.name for pack in packs.installed(models)] == ["two"]
    assert _files(models) == ["manifest.json", "model.onnx", "tokenizer.json", "two"]


def test_a_broken_pack_can_be_removed(make_pack: PackMaker, models: Path) -> None:
    done = packs.import_pack(make_pack(), models)
    (done.folder / "manifest.json").write_text("{}")
    packs.remove(models, "tiny")
    assert packs.installed(models) == []


def test_removing_what_is_not_there_says_so(models: Path) -> None:
    with pytest.raises(NotFoundError, match="nothing"):
        packs.remove(models, "nothing")


def test_a_home_without_packs_lists_none(models: Path) -> None:
    assert packs.installed(models) == []
