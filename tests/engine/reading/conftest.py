"""One reading worker for the tests that only read, and small files made on the spot."""

from collections.abc import Callable, Iterator

import pytest

from engine.ground.types import FileOpening, PageText
from engine.reading.limits import SourceFile
from engine.reading.reader import Reader

ReadBytes = Callable[..., tuple[FileOpening, list[PageText]]]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader(nice=0)
    yield reader
    reader.close()


@pytest.fixture
def read(reader: Reader) -> ReadBytes:
    """Read bytes under a name and return the opening and the pages."""

    def whole(
        content: bytes, name: str, *, password: str | None = None, first_page: int = 1
    ) -> tuple[FileOpening, list[PageText]]:
        source = SourceFile(name, content, password)
        parts = list(reader.read(source, first_page=first_page))
        opening = parts[0]
        assert isinstance(opening, FileOpening)
        return opening, [part for part in parts[1:] if isinstance(part, PageText)]

    return whole
