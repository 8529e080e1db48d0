"""Headed sections of a hospital's own files, read as the application reads them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.finetune.grounded import Section
from engine.ground.errors import InputError, RefusedFileError
from engine.ground.paths import storage_errors
from engine.ground.types import FileOpening, Heading, PageText
from engine.reading.limits import SourceFile
from engine.reading.reader import Reader


def sections(path: Path) -> list[Section]:
    """Return the headed sections of a file or of all files of a folder; refused files are left out.

    Raises:
        InputError: There is nothing to read.
    """
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    if not files or not path.exists():
        raise InputError(f"There are no documents at {path.name}.")
    reader = Reader()
    try:
        return [section for file in files for section in _of_file(reader, file)]
    finally:
        reader.close()


def _of_file(reader: Reader, file: Path) -> list[Section]:
    with storage_errors(f"the document {file.name}"):
        content = file.read_bytes()
    title, pages = file.stem, []
    try:
        for part in reader.read(SourceFile(file.name, content)):
            if isinstance(part, FileOpening):
                title = part.title or title
            else:
                pages.append(part)
    except RefusedFileError:
        return []
    return list(_cut(title, pages))


def _cut(title: str, pages: Sequence[PageText]) -> Iterator[Section]:
    heading, parts = "", list[str]()
    for page in pages:
        end = 0
        for mark in page.headings:
            parts.append(page.text[end : mark.start])
            yield from _section(title, heading, parts)
            heading, parts = mark.title, []
            end = mark.start + _length(page, mark)
        parts.append(page.text[end:])
    yield from _section(title, heading, parts)


def _length(page: PageText, mark: Heading) -> int:
    """Return how many characters of the page the heading's own line takes."""
    line_end = page.text.find("\n", mark.start)
    return (len(page.text) if line_end < 0 else line_end) - mark.start


def _section(title: str, heading: str, parts: Sequence[str]) -> Iterator[Section]:
    text = "\n".join(part.strip() for part in parts if part.strip())
    if heading and text:
        yield Section(title, heading, text)
