"""The trusted side's handle on the reading worker: bytes out, pages and page images in."""

import hashlib
from collections.abc import Callable, Iterator

from engine.ground import errors
from engine.ground.errors import (
    EmptyFileError,
    FileTooLargeError,
    ReadingLimitError,
    RefusedFileError,
)
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import FileOpening, PageImage, PageText
from engine.ground.workers import (
    Failure,
    Message,
    Worker,
    WorkerDiedError,
    WorkerKind,
    WorkerTimeoutError,
)
from engine.reading import messages
from engine.reading.limits import Limits, SourceFile

_BATCH = 4
_BATCHES_AHEAD = 2
_SEND_SECONDS = 60.0
_PHASE = "Reading"
_TAINTED = {"ReadingLimitError", "UnreadableFileError"}  # memory may be spent: start afresh


class Reader:
    """One reading worker; starts at the first use and again after a crash.

    Any refusal, limit or crash concerns one file: the next call starts afresh.
    """

    def __init__(self, *, limits: Limits | None = None, nice: int = 10) -> None:
        """Remember the limits; no process runs yet."""
        self._limits = limits or Limits()
        kind = WorkerKind("engine.reading.worker", messages.Reply, nice)
        self._worker = Worker(kind)
        self._current: tuple[str, FileOpening] | None = None
        self._streaming = False
        self._hashed: tuple[bytes, str | None, str] = (b"", None, "")

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._worker.pid

    def read(
        self, source: SourceFile, *, first_page: int = 1, notify: Notify = ignore
    ) -> Iterator[FileOpening | PageText]:
        """Yield the opening of a file, then its pages in order as they are read.

        Args:
            source: Name, content and perhaps a password.
            first_page: Where to go on after an interruption; earlier pages are not read.
            notify: Told at least every 50 ms; `Cancelled` from it ends the child.

        Raises:
            RefusedFileError: In one of its kinds; the reader can be used again.
                `EmptyFileError` comes after the last page, when all were empty.
            Cancelled: As raised by `notify`.
        """
        opening = self._open(source, notify)
        finished = False
        self._streaming = True
        try:
            yield opening
            yield from self._pages(opening, max(1, first_page), notify)
            finished = True
        finally:
            self._streaming = False
            if not finished:
                self._restart()

    def open(self, source: SourceFile, *, notify: Notify = ignore) -> FileOpening:
        """Return what is known of a file before its pages are read.

        Raises:
            RefusedFileError: In one of its kinds.
        """
        return self._open(source, notify)

    def draw(
        self, source: SourceFile, *, page: int, width_px: int, notify: Notify = ignore
    ) -> PageImage:
        """Return a page as displayed; the file stays open in the child for the next call.

        Raises:
            RefusedFileError: The file or the page cannot be drawn.
        """
        reply = self._whole(source, messages.DrawPage(page, width_px), notify)
        if not isinstance(reply, messages.Drawn):
            raise self._breach()
        return reply.image

    def check(
        self,
        source: SourceFile,
        *,
        page: int,
        parts: tuple[messages.Marked, ...],
        notify: Notify = ignore,
    ) -> messages.Checked:
        """Compare parts of a page's text with what lies under their rectangles.

        Raises:
            RefusedFileError: The file or the page cannot be read.
        """
        reply = self._whole(source, messages.CheckPage(page, parts), notify)
        if not isinstance(reply, messages.Checked):
            raise self._breach()
        return reply

    def close(self) -> None:
        """End the child; the reader may still be used and then starts another."""
        self._restart()

    def _whole(self, source: SourceFile, request: Message, notify: Notify) -> object:
        """Open the file and have one request answered, or leave no half-done child."""
        self._open(source, notify)
        finished = False
        try:
            self._send(request)
            reply = self._reply(notify, Progress(_PHASE, detail=source.name))
            finished = True
        except RefusedFileError:
            finished = True
            raise
        finally:
            if not finished:
                self._restart()
        return reply

    def _open(self, source: SourceFile, notify: Notify) -> FileOpening:
        if self._streaming:
            raise RuntimeError("a reader reads one file at a time; finish or close the first")
        if not source.content:
            raise EmptyFileError(f"{source.name} is empty.")
        if len(source.content) > self._limits.bytes:
            raise FileTooLargeError(f"{source.name} is larger than this program reads.")
        notify(Progress(_PHASE, detail=source.name))
        key = self._key(source)
        if self._current and self._current[0] == key and self._worker.is_running:
            return self._current[1]
        self._current = None
        try:
            opening = self._opened(source, key, notify)
        except RefusedFileError:
            raise  # the child answered, or is dead already
        except BaseException:
            self._restart()
            raise
        self._current = (key, opening)
        return opening

    def _key(self, source: SourceFile) -> str:
        """Return what stands for this content; hashed once while the same bytes are asked for."""
        if self._hashed[0] is source.content and self._hashed[1] == source.password:
            return self._hashed[2]
        digest = hashlib.sha256(source.content)
        if source.password:
            digest.update(b"\0" + source.password.encode("utf-8", "surrogatepass"))
        self._hashed = (source.content, source.password, digest.hexdigest())
        return self._hashed[2]

    def _opened(self, source: SourceFile, key: str, notify: Notify) -> FileOpening:
        progress = Progress("Opening", detail=source.name)
        size = len(source.content)
        self._send(messages.Open(key, source.name, size, source.password, self._limits))
        reply = self._reply(notify, progress, seconds=self._limits.open_seconds)
        if isinstance(reply, messages.Wanted):
            for start in range(0, size, messages.CHUNK_BYTES):
                self._send(messages.Content(source.content[start : start + messages.CHUNK_BYTES]))
                notify(progress)
            reply = self._reply(notify, progress, seconds=self._limits.open_seconds)
        if not isinstance(reply, messages.Opened):
            raise self._breach()
        return reply.opening

    def _pages(self, opening: FileOpening, first: int, notify: Notify) -> Iterator[PageText]:
        """Ask for a few pages ahead, so that neither side waits and memory stays bounded."""
        asked = first
        characters = 0
        has_text = first > 1
        for number in range(first, opening.pages + 1):
            while asked <= opening.pages and asked < number + _BATCH * _BATCHES_AHEAD:
                count = min(_BATCH, opening.pages - asked + 1)
                self._send(messages.ReadPages(asked, count))
                asked += count
            page = self._page(number, opening, notify)
            characters += len(page.text)
            if characters > self._limits.characters:
                self._restart()
                raise FileTooLargeError("The file holds more text than this program reads.")
            has_text = has_text or bool(page.text or page.hidden)
            yield page
        if not has_text:
            raise EmptyFileError("No text could be read from this file.")

    def _page(self, number: int, opening: FileOpening, notify: Notify) -> PageText:
        progress = Progress(_PHASE, number - 1, opening.pages)
        notify(progress)
        reply = self._reply(notify, progress)
        if isinstance(reply, messages.Slow):
            progress = Progress("Recognizing", number - 1, opening.pages)
            reply = self._reply(notify, progress, seconds=self._limits.ocr_seconds)
        if not isinstance(reply, messages.Page) or reply.page.number != number:
            raise self._breach()
        return reply.page

    def _send(self, request: Message) -> None:
        try:
            self._worker.send(request)
        except WorkerDiedError as error:
            self._current = None
            raise ReadingLimitError(f"The reader had to be stopped: {error}") from error

    def _reply(self, notify: Notify, progress: Progress, *, seconds: float | None = None) -> object:
        """Return the next message, with every failure as a refusal of this file."""
        tick = _ticking(notify, progress)
        try:
            reply = self._worker.receive(timeout_s=seconds or self._limits.page_seconds, tick=tick)
        except WorkerTimeoutError as error:
            self._current = None
            raise ReadingLimitError("Reading this file took too long.") from error
        except WorkerDiedError as error:
            self._current = None
            raise ReadingLimitError(f"The reader had to be stopped: {error}") from error
        if isinstance(reply, Failure):
            self._current = None
            if reply.error in _TAINTED:
                self._restart()
            raise _refusal(reply)
        return reply

    def _breach(self) -> ReadingLimitError:
        self._restart()
        return ReadingLimitError("The reader answered what was not asked.")

    def _restart(self) -> None:
        self._current = None
        self._hashed = (b"", None, "")
        self._worker.kill()


def _ticking(notify: Notify, progress: Progress) -> Callable[[], None]:
    def tick() -> None:
        notify(progress)

    return tick


def _refusal(failure: Failure) -> RefusedFileError:
    """Return the error that the child named; only refusals of files may come through."""
    kind = getattr(errors, failure.error, None)
    if isinstance(kind, type) and issubclass(kind, RefusedFileError):
        return kind(failure.message)
    return errors.UnreadableFileError(failure.message)
