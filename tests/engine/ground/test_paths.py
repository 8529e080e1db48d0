"""Files are private from the first byte, and whole or not there."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground import paths
from engine.ground.errors import NoPermissionError


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_nothing_is_readable_by_others_whatever_the_umask(
    tmp_path: Path, open_umask: object
) -> None:
    folder = tmp_path / "home" / "inner"
    paths.make_private_folder(folder)
    with paths.written_durably(folder / "file") as out:
        out.write(b"secret")
    paths.create_private_file(folder / "empty")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in ("file", "empty"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), paths.written_durably(target) as out:
        out.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_leftovers_of_a_kill_are_swept(tmp_path: Path) -> None:
    (tmp_path / ".part-abc").write_bytes(b"half")
    (tmp_path / "kept").write_bytes(b"whole")
    assert paths.remove_leftovers(tmp_path) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["kept"]


def test_the_system_s_refusal_becomes_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NoPermissionError, match="the file"), paths.storage_errors("the file"):
        raise PermissionError(13, "denied")


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WARDLIGHT_HOME", str(tmp_path / "there"))
    home = paths.default_home()
    assert home.root == tmp_path / "there"
    every = [home.database, home.key_file, home.originals, home.models, home.logs, home.rules]
    assert all(path.is_relative_to(home.root) for path in every)
