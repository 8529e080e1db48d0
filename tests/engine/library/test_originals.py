"""Originals come back as they were, or not at all."""

import os
from pathlib import Path

import pytest

from engine.ground.errors import LibraryDamagedError
from engine.library import originals

KEY = bytes(range(32))


@pytest.mark.parametrize("size", [0, 1, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_content_of_every_size_comes_back(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    assert originals.read(tmp_path, KEY, originals.write(tmp_path, KEY, content)) == content


def test_neither_name_nor_content_can_be_read_without_the_key(tmp_path: Path) -> None:
    name = originals.write(tmp_path, KEY, b"a planted name in a file" * 100)
    assert b"planted" not in (tmp_path / name).read_bytes()
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    with pytest.raises(LibraryDamagedError):
        originals.read(tmp_path, bytes(32), name)


@pytest.mark.parametrize("cut", [0, 10, 30, -17, -1])
def test_a_cut_original_is_noticed(tmp_path: Path, cut: int) -> None:
    name = originals.write(tmp_path, KEY, bytes(3 << 20))
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content[:cut])
    with pytest.raises(LibraryDamagedError):
        originals.read(tmp_path, KEY, name)


def test_whole_pieces_cut_or_exchanged_are_noticed(tmp_path: Path) -> None:
    name = originals.write(tmp_path, KEY, os.urandom(3 << 20))
    content = (tmp_path / name).read_bytes()
    head, piece = 24, (1 << 20) + 16
    first, second, third = (content[head + i * piece : head + (i + 1) * piece] for i in range(3))
    for changed in (first + second, second + first + third, first + third, first + first + third):
        (tmp_path / name).write_bytes(content[:head] + changed)
        with pytest.raises(LibraryDamagedError):
            originals.read(tmp_path, KEY, name)


def test_two_originals_that_were_exchanged_are_noticed(tmp_path: Path) -> None:
    one, two = (originals.write(tmp_path, KEY, content) for content in (b"one", b"two"))
    (tmp_path / one).write_bytes((tmp_path / two).read_bytes())
    with pytest.raises(LibraryDamagedError):
        originals.read(tmp_path, KEY, one)


def test_a_missing_original_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(LibraryDamagedError, match="missing"):
        originals.read(tmp_path, KEY, "0" * 32)


def test_sweeping_spares_what_is_known(tmp_path: Path) -> None:
    kept, orphan = (originals.write(tmp_path, KEY, content) for content in (b"one", b"two"))
    assert originals.sweep(tmp_path, [kept]) == 1
    assert [path.name for path in tmp_path.iterdir()] == [kept]
    assert orphan != kept
