"""The worker's fences: kills, limits, hostile files, cancel; the next file always works."""

import os
import signal
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.errors import (
    Cancelled,
    EmptyFileError,
    FileTooLargeError,
    ReadingLimitError,
    RefusedFileError,
    UnreadableFileError,
    UnsupportedFileError,
)
from engine.ground.progress import Progress, StopSwitch
from engine.ground.types import PageText
from engine.reading.limits import Limits, SourceFile
from engine.reading.reader import Reader
from tests.engine.reading import pdfs

NOTE = SourceFile("note.txt", b"Pulse 120 per minute.")


@pytest.fixture(scope="module")
def manual() -> SourceFile:
    return SourceFile("manual.pdf", pdfs.many_pages(400))


def reads_on(reader: Reader) -> bool:
    return len(list(reader.read(NOTE))) == 2


def png(width: int, height: int) -> bytes:
    """Return a PNG that claims a size and holds nearly nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.skipif(not hasattr(signal, "SIGSEGV"), reason="needs POSIX signals")
@pytest.mark.parametrize("blow", ["SIGKILL", "SIGSEGV"])
def test_a_worker_that_dies_refuses_one_file_only(
    reader: Reader, manual: SourceFile, blow: str
) -> None:
    pages = reader.read(manual)
    next(pages)
    next(pages)
    assert reader.pid is not None
    os.kill(reader.pid, getattr(signal, blow))
    with pytest.raises(ReadingLimitError):
        list(pages)
    assert reads_on(reader)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs POSIX signals")
def test_a_worker_that_hangs_is_ended_when_its_time_is_up(manual: SourceFile) -> None:
    reader = Reader(limits=Limits(page_seconds=0.5, ocr_seconds=0.5), nice=0)
    pages = reader.read(manual)
    next(pages)
    next(pages)
    assert reader.pid is not None
    os.kill(reader.pid, signal.SIGSTOP)
    with pytest.raises(ReadingLimitError):
        list(pages)
    assert reader.pid is None


def test_stop_ends_the_reading_at_once_and_the_next_file_works(
    reader: Reader, manual: SourceFile
) -> None:
    switch = StopSwitch()

    def notify(progress: Progress) -> None:
        if progress.done >= 5:
            switch.press()

    with pytest.raises(Cancelled):
        list(reader.read(manual, notify=switch.watch(notify)))
    assert reader.pid is None
    assert reads_on(reader)


def test_pages_that_nobody_waits_for_are_given_up(reader: Reader, manual: SourceFile) -> None:
    pages = reader.read(manual)
    assert isinstance(pages, Iterator)
    next(pages)
    next(pages)
    pages.close()  # type: ignore[attr-defined] # a generator
    assert reads_on(reader)


def test_progress_counts_the_pages(reader: Reader) -> None:
    seen: list[Progress] = []
    list(reader.read(SourceFile("a.pdf", pdfs.many_pages(7)), notify=seen.append))
    assert [p.done for p in seen if p.total == 7] == sorted(p.done for p in seen if p.total == 7)
    assert {p.total for p in seen} == {None, 7}


def test_two_files_at_a_time_are_a_mistake_of_the_caller(
    reader: Reader, manual: SourceFile
) -> None:
    pages = reader.read(manual)
    next(pages)
    with pytest.raises(RuntimeError):
        list(reader.read(NOTE))
    pages.close()  # type: ignore[attr-defined] # a generator


def test_the_same_file_is_not_sent_again_for_each_drawing(reader: Reader) -> None:
    source = SourceFile("a.pdf", pdfs.many_pages(3))
    first = [reader.draw(source, page=n, width_px=100) for n in (1, 2, 3)]
    pid = reader.pid
    reader.draw(SourceFile("b.pdf", pdfs.plain()), page=1, width_px=100)
    assert [reader.draw(source, page=n, width_px=100) for n in (1, 2, 3)] == first
    assert reader.pid == pid


@pytest.mark.parametrize(
    ("limits", "content"),
    [
        (Limits(bytes=1000), pdfs.many_pages(5)),
        (Limits(pages=4), pdfs.many_pages(5)),
        (Limits(characters=60), pdfs.many_pages(5)),
        (Limits(), pdfs.one_page_many_times(99_999)),
    ],
    ids=["bytes", "pages", "characters", "one page 99,999 times"],
)
def test_more_than_the_limits_is_too_large(limits: Limits, content: bytes) -> None:
    reader = Reader(limits=limits, nice=0)
    with pytest.raises(FileTooLargeError):
        list(reader.read(SourceFile("large.pdf", content)))
    reader.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_memory_beyond_the_limit_refuses_the_file_only() -> None:
    reader = Reader(limits=Limits(memory_bytes=320 * 2**20), nice=0)
    wide = SourceFile("wide.png", png(13_000, 13_000))
    with pytest.raises(ReadingLimitError):
        reader.draw(wide, page=1, width_px=100)
    assert reads_on(reader)
    reader.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_cpu_time_beyond_the_limit_ends_the_worker() -> None:
    reader = Reader(limits=Limits(cpu_seconds=0.1), nice=0)
    busy = "".join(f"<p><a><b>{n}</b></a>" for n in range(400_000))
    with pytest.raises(ReadingLimitError):
        list(reader.read(SourceFile("busy.html", b"<html>" + busy.encode())))
    assert reads_on(reader)
    reader.close()


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("empty.pdf", b"", EmptyFileError),
        ("cycle.pdf", pdfs.page_tree_cycle(), RefusedFileError),
        ("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40, UnreadableFileError),
        ("named.pdf", b"This is no PDF at all.", UnreadableFileError),
        ("blank.pdf", pdfs.made(lambda canvas: canvas.showPage()), EmptyFileError),
        ("cut.png", png(40, 40)[:40], UnreadableFileError),
        ("giant.png", png(100_000, 100_000), ReadingLimitError),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, UnsupportedFileError),
        ("program.txt", b"\x7fELF" + bytes(range(256)) * 4, UnsupportedFileError),
        ("sound.mp3", bytes(range(256)) * 64, UnsupportedFileError),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(
    reader: Reader, name: str, content: bytes, error: type[RefusedFileError]
) -> None:
    with pytest.raises(error) as refusal:
        list(reader.read(SourceFile(name, content)))
    assert str(refusal.value).endswith(".")
    assert refusal.value.advice
    assert reads_on(reader)


def test_a_pdf_cut_short_is_read_or_refused_but_never_silently_empty(reader: Reader) -> None:
    whole = pdfs.many_pages(20, compressed=False)
    for part in (0.3, 0.6, 0.9, 0.99):
        source = SourceFile("cut.pdf", whole[: int(len(whole) * part)])
        try:
            pages = [page for page in reader.read(source) if isinstance(page, PageText)]
        except RefusedFileError:
            continue
        assert all(page.text or page.flags for page in pages)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="namespaces of Linux")
def test_the_worker_has_no_network(reader: Reader) -> None:
    list(reader.read(NOTE))
    devices = Path(f"/proc/{reader.pid}/net/dev").read_text(encoding="ascii")
    names = [line.split(":")[0].strip() for line in devices.split("\n") if ":" in line]
    if names != ["lo"]:
        pytest.skip("this system allows no network namespace without privileges")
