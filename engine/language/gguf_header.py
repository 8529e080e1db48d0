"""Reading the header of a GGUF file as a stranger's: bounded in count, size and time.

Nothing is mapped, no count is trusted before the bytes for it are there, and nothing of
the file is executed. What comes out is only what the header says; whether that makes a
usable model is decided in `gguf_check`.

Source: the GGUF specification in ggml, `docs/gguf.md`.
"""

import os
import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from engine.ground.errors import PackRefusedError, UnsupportedPackError

Scalar = int | float | bool | str
Value = Scalar | tuple[Scalar, ...]

VERSIONS = (2, 3)
_MAGIC = b"GGUF"
_MOST_KEYS = 4_096
_MOST_TENSORS = 16_384
_MOST_ELEMENTS = 2_000_000
_LONGEST_NAME = 65_535
_LONGEST_TEXT = 4 * 1024 * 1024
_LARGEST_HEADER = 256 * 1024 * 1024
_STRING, _ARRAY = 8, 9
_SCALARS = {
    0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?",
    10: "<Q", 11: "<q", 12: "<d",
}  # fmt: skip
_OTHER_KINDS = {
    b"PK\x03\x04": "a ZIP archive or PyTorch file; unpack or convert it first",
    b"\x1f\x8b": "a compressed file; unpack it first",
    b"version https://git-lfs": "a Git LFS pointer: a note of where the model is, not the model",
    b"<!DOCTYPE": "a web page, so the download went wrong",
    b"<html": "a web page, so the download went wrong",
    b"ggml": "an old GGML file; convert it to GGUF",
    b"ggjt": "an old GGML file; convert it to GGUF",
    b"tjgg": "an old GGML file; convert it to GGUF",
}


@dataclass(frozen=True, slots=True)
class TensorPlace:
    """Where a tensor stands in the file.

    Attributes:
        dimensions: As GGUF counts them: the length of a row first.
        kind: Number of the ggml type.
        offset: Bytes from the beginning of the data.
    """

    name: str
    dimensions: tuple[int, ...]
    kind: int
    offset: int


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says before its data.

    Attributes:
        fields: By key; arrays as tuples.
        data_start: Bytes from the beginning of the file.
        size_bytes: Of the whole file.
    """

    version: int
    fields: Mapping[str, Value]
    tensors: tuple[TensorPlace, ...]
    alignment: int
    data_start: int
    size_bytes: int


@dataclass(slots=True)
class _Cursor:
    """A place in the header, with what is left to read."""

    file: BinaryIO
    name: str
    size: int
    position: int = 0
    limit: int = field(default=_LARGEST_HEADER)

    def take(self, count: int) -> bytes:
        """Return the next bytes; refuses before it reads past the file or the limit."""
        if self.position + count > self.size:
            raise PackRefusedError(f"{self.name} ends early: it is cut off within its header.")
        if self.position + count > self.limit:
            raise damaged(self.name, "it is longer than any model's")
        block = self.file.read(count)
        if len(block) < count:
            raise PackRefusedError(f"{self.name} ends early: it is cut off within its header.")
        self.position += count
        return block

    def number(self, form: str) -> int:
        """Return one integer."""
        value: int = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return value

    def text(self, longest: int) -> str:
        """Return one string of UTF-8."""
        length = self.number("<Q")
        if length > longest:
            raise damaged(self.name, "a text in it is impossibly long")
        try:
            return self.take(length).decode()
        except UnicodeDecodeError as error:
            raise damaged(self.name, "a text in it is no UTF-8") from error


def damaged(name: str, why: str) -> PackRefusedError:
    """Return the refusal of a header that cannot be right."""
    return PackRefusedError(f"The header of {name} is damaged: {why}.")


def opened(path: Path) -> BinaryIO:
    """Open an ordinary file for reading, and nothing else: no link, pipe or folder.

    Raises:
        PackRefusedError: It is none, or cannot be opened.
    """
    try:
        kind = path.lstat().st_mode
        if stat.S_ISLNK(kind):
            raise PackRefusedError(f"{path.name} is a link; give the file that it points to.")
        if stat.S_ISDIR(kind):
            raise PackRefusedError(f"{path.name} is a folder, not a model file.")
        if not stat.S_ISREG(kind):
            raise PackRefusedError(f"{path.name} is not an ordinary file.")
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise PackRefusedError(f"{path.name} is not an ordinary file.")
        return os.fdopen(handle, "rb")
    except FileNotFoundError as error:
        raise PackRefusedError(f"There is no file {path.name}.") from error
    except OSError as error:
        raise PackRefusedError(f"{path.name} cannot be opened.") from error


def read(file: BinaryIO, name: str) -> Header:
    """Read the header of an open file.

    Raises:
        PackRefusedError: It is no GGUF, or its header is cut off or damaged.
        UnsupportedPackError: A version or byte order that is not supported.
    """
    size = os.fstat(file.fileno()).st_size
    file.seek(0)
    cursor = _Cursor(file, name, size)
    version = _version(cursor)
    tensor_count, key_count = cursor.number("<Q"), cursor.number("<Q")
    if key_count > _MOST_KEYS or tensor_count > _MOST_TENSORS:
        raise damaged(name, "its counts are impossible")
    fields = _fields(cursor, key_count)
    tensors = tuple(_tensor(cursor) for _ in range(tensor_count))
    alignment = _alignment(fields, name)
    start = -(-cursor.position // alignment) * alignment
    return Header(version, fields, tensors, alignment, start, size)


def _version(cursor: _Cursor) -> int:
    if cursor.size == 0:
        raise PackRefusedError(f"{cursor.name} is empty.")
    head = cursor.file.read(32)
    if not head.startswith(_MAGIC):
        raise _no_gguf(cursor.name, head)
    cursor.file.seek(4)
    cursor.position = 4
    version = cursor.number("<I")
    if version in VERSIONS:
        return version
    if version and version & 0xFFFF == 0:
        raise UnsupportedPackError(f"{cursor.name} was written for another byte order.")
    raise UnsupportedPackError(
        f"{cursor.name} is GGUF version {version}; Wardlight reads versions 2 and 3."
    )


def _no_gguf(name: str, head: bytes) -> PackRefusedError:
    for start, words in _OTHER_KINDS.items():
        if head.startswith(start):
            return PackRefusedError(f"{name} is not a GGUF file; it is {words}.")
    if head[8:10] == b'{"':
        return PackRefusedError(
            f"{name} is not a GGUF file; it is a safetensors file; convert it first."
        )
    return PackRefusedError(f"{name} is not a GGUF file.")


def _fields(cursor: _Cursor, count: int) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text(_LONGEST_NAME)
        if not key or key in fields:
            raise damaged(cursor.name, "a key is empty or stands twice")
        fields[key] = _value(cursor)
    return fields


def _value(cursor: _Cursor) -> Value:
    kind = cursor.number("<I")
    if kind == _STRING:
        return cursor.text(_LONGEST_TEXT)
    if kind == _ARRAY:
        return _array(cursor)
    return _scalar(cursor, kind)


def _scalar(cursor: _Cursor, kind: int) -> Scalar:
    form = _SCALARS.get(kind)
    if form is None:
        raise damaged(cursor.name, "it holds a value of an unknown kind")
    block = cursor.take(struct.calcsize(form))
    if form == "<?" and block not in (b"\0", b"\1"):
        raise damaged(cursor.name, "it holds a truth value that is neither")
    value: Scalar = struct.unpack(form, block)[0]
    return value


def _array(cursor: _Cursor) -> tuple[Scalar, ...]:
    kind, count = cursor.number("<I"), cursor.number("<Q")
    if count > _MOST_ELEMENTS:
        raise damaged(cursor.name, "a list in it is impossibly long")
    if kind == _STRING:
        return tuple(cursor.text(_LONGEST_NAME) for _ in range(count))
    form = _SCALARS.get(kind)
    if form is None:
        raise damaged(cursor.name, "it holds a list of an unknown kind")
    block = cursor.take(count * struct.calcsize(form))
    return struct.unpack(f"<{count}{form[1]}", block)


def _tensor(cursor: _Cursor) -> TensorPlace:
    name = cursor.text(_LONGEST_NAME)
    count = cursor.number("<I")
    if not 1 <= count <= 4:
        raise damaged(cursor.name, "a tensor has an impossible number of dimensions")
    dimensions = tuple(cursor.number("<Q") for _ in range(count))
    return TensorPlace(name, dimensions, cursor.number("<I"), cursor.number("<Q"))


def _alignment(fields: Mapping[str, Value], name: str) -> int:
    value = fields.get("general.alignment", 32)
    good = type(value) is int and 8 <= value <= 65_536 and value & (value - 1) == 0
    if not good:
        raise damaged(name, "its alignment is impossible")
    return int(value)  # type: ignore[arg-type] # an int, as just seen
