"""Taking a small GGUF apart and putting it together again with something wrong in it."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

_STRING, _ARRAY = 8, 9
_WIDTHS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_ALIGNMENT = 32
UINT32, FLOAT32, STRING = 4, 6, 8


@dataclass(slots=True)
class Field:
    """A key with its kind and the bytes of its value."""

    key: str
    kind: int
    value: bytes


@dataclass(slots=True)
class Tensor:
    """An entry of the table of tensors; the offset may lie."""

    name: str
    dimensions: list[int]
    kind: int
    offset: int


@dataclass(slots=True)
class Parts:
    """A whole file in parts; counts are taken from the parts unless they are stated."""

    fields: list[Field]
    tensors: list[Tensor]
    data: bytes
    version: int = 3
    stated: dict[str, int] = field(default_factory=dict)

    def named(self, key: str) -> Field:
        """Return the field with this key."""
        return next(one for one in self.fields if one.key == key)

    def tensor(self, name: str) -> Tensor:
        """Return the entry of this tensor."""
        return next(one for one in self.tensors if one.name == name)

    def drop_tensor(self, name: str) -> None:
        """Leave a tensor out, its data too, and move the others up."""
        place = self.tensors.index(self.tensor(name))
        start = self.tensors[place].offset
        after = self.tensors[place + 1].offset if place + 1 < len(self.tensors) else len(self.data)
        self.data = self.data[:start] + self.data[after:]
        del self.tensors[place]
        for one in self.tensors[place:]:
            one.offset -= after - start


def take_apart(body: bytes) -> Parts:
    """Return the parts of a whole file."""
    stream = BytesIO(body)
    _, version, tensors, fields = struct.unpack("<4sIQQ", stream.read(24))
    found = [_field(stream) for _ in range(fields)]
    table = [_tensor(stream) for _ in range(tensors)]
    start = -(-stream.tell() // _ALIGNMENT) * _ALIGNMENT
    return Parts(found, table, body[start:], version)


def put_together(parts: Parts) -> bytes:
    """Return the file that these parts make, whatever they say."""
    counts = {"tensors": len(parts.tensors), "fields": len(parts.fields), **parts.stated}
    out = struct.pack("<4sIQQ", b"GGUF", parts.version, counts["tensors"], counts["fields"])
    for one in parts.fields:
        out += text(one.key) + struct.pack("<I", one.kind) + one.value
    for entry in parts.tensors:
        out += text(entry.name) + struct.pack("<I", len(entry.dimensions))
        out += struct.pack(f"<{len(entry.dimensions)}Q", *entry.dimensions)
        out += struct.pack("<IQ", entry.kind, entry.offset)
    return out + bytes(-len(out) % _ALIGNMENT) + parts.data


def header_size(parts: Parts) -> int:
    """Return the bytes before the data."""
    return len(put_together(parts)) - len(parts.data)


def text(words: str) -> bytes:
    """Return a string as GGUF writes it."""
    body = words.encode()
    return struct.pack("<Q", len(body)) + body


def texts(words: list[str]) -> bytes:
    """Return a list of strings as GGUF writes it."""
    return struct.pack("<IQ", _STRING, len(words)) + b"".join(text(word) for word in words)


def listed(value: bytes) -> Iterator[str]:
    """Yield the strings of a list."""
    stream = BytesIO(value)
    _, count = struct.unpack("<IQ", stream.read(12))
    for _ in range(count):
        yield _string(stream)


def _string(stream: BytesIO) -> str:
    return stream.read(struct.unpack("<Q", stream.read(8))[0]).decode()


def _field(stream: BytesIO) -> Field:
    key = _string(stream)
    kind = struct.unpack("<I", stream.read(4))[0]
    start = stream.tell()
    _skip(stream, kind)
    end = stream.tell()
    stream.seek(start)
    return Field(key, kind, stream.read(end - start))


def _skip(stream: BytesIO, kind: int) -> None:
    if kind == _STRING:
        _string(stream)
    elif kind == _ARRAY:
        inner, count = struct.unpack("<IQ", stream.read(12))
        for _ in range(count):
            _skip(stream, inner)
    else:
        stream.seek(_WIDTHS[kind], 1)


def _tensor(stream: BytesIO) -> Tensor:
    name = _string(stream)
    count = struct.unpack("<I", stream.read(4))[0]
    dimensions = list(struct.unpack(f"<{count}Q", stream.read(8 * count)))
    kind, offset = struct.unpack("<IQ", stream.read(12))
    return Tensor(name, dimensions, kind, offset)
