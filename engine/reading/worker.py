"""The child process that opens foreign files: `python -m engine.reading.worker NICE`."""

import gc
from collections import OrderedDict
from collections.abc import Iterator

from engine.ground.confinement import confine, limit_cpu, limit_memory
from engine.ground.errors import (
    FileTooLargeError,
    ReadingLimitError,
    RefusedFileError,
    UnreadableFileError,
)
from engine.ground.workers import Duty, Failure
from engine.reading import messages
from engine.reading.limits import Limits, SourceFile
from engine.reading.opened import OpenedFile, open_file

_HELD_FILES = 4
_HELD_BYTES = 256 * 1024 * 1024


class Shelf:
    """The few files that were opened last, so that drawing a page need not send them again."""

    def __init__(self) -> None:
        """Start empty."""
        self._files: OrderedDict[str, tuple[OpenedFile, int]] = OrderedDict()

    def get(self, key: str) -> OpenedFile | None:
        """Return a held file and make it the latest."""
        if key not in self._files:
            return None
        self._files.move_to_end(key)
        return self._files[key][0]

    def put(self, key: str, file: OpenedFile, size: int) -> None:
        """Hold a file and close the oldest ones past the limits."""
        self._files[key] = (file, size)
        while len(self._files) > 1 and self._is_full():
            _, (oldest, _size) = self._files.popitem(last=False)
            oldest.close()

    def _is_full(self) -> bool:
        held = sum(size for _, size in self._files.values())
        return len(self._files) > _HELD_FILES or held > _HELD_BYTES


class Desk:
    """Answers one request after the other about the file that is open."""

    def __init__(self, duty: Duty) -> None:
        """Take the pipe; no file is open yet."""
        self._duty = duty
        self._shelf = Shelf()
        self._file: OpenedFile | None = None
        self._limits = Limits()
        # numpy starts threads when it loads, and the confinement needs to come before them.
        from engine.reading.ocr import NoRecognizer, Recognizer

        self._recognizer = Recognizer()
        self._blind = NoRecognizer()

    def serve(self) -> None:
        """Answer until the parent closes the pipe."""
        requests = self._duty.requests()
        for request in requests:
            try:
                self._answer(request, requests)
            except RefusedFileError as error:
                self._refuse(type(error).__name__, str(error))
            except MemoryError:
                gc.collect()
                self._refuse(ReadingLimitError.__name__, "The file needs too much memory.")
            except RecursionError:
                self._refuse(UnreadableFileError.__name__, "The file is nested too deeply.")
            except Exception as error:
                kind = type(error).__name__
                self._refuse(UnreadableFileError.__name__, f"The file cannot be read ({kind}).")

    def _refuse(self, error: str, message: str) -> None:
        self._duty.reply(Failure(error, message))

    def _answer(self, request: object, requests: Iterator[object]) -> None:
        limit_cpu(self._limits.cpu_seconds)
        if isinstance(request, messages.Open):
            self._open(request, requests)
        elif isinstance(request, messages.ReadPages):
            self._read(request)
        elif isinstance(request, messages.DrawPage):
            image = self._opened().draw(request.page, request.width)
            self._duty.reply(messages.Drawn(image))
        elif isinstance(request, messages.CheckPage):
            self._duty.reply(self._opened().check(request.page, request.parts))

    def _opened(self) -> OpenedFile:
        if self._file is None:
            raise UnreadableFileError("No file is open.")
        return self._file

    def _open(self, request: messages.Open, requests: Iterator[object]) -> None:
        self._limits = request.limits
        limit_memory(request.limits.memory_bytes)
        limit_cpu(request.limits.cpu_seconds)
        self._file = self._shelf.get(request.key)
        if self._file is None:
            self._duty.reply(messages.Wanted())
            content = _received(request.size, requests)
            source = SourceFile(request.name, content, request.password)
            seeing = self._recognizer if request.limits.ocr else self._blind
            self._file = open_file(source, request.limits, recognizer=seeing)
            self._shelf.put(request.key, self._file, request.size)
        opening = self._file.opening
        if opening.pages > request.limits.pages:
            raise FileTooLargeError(f"{opening.pages} pages are more than this program reads.")
        self._duty.reply(messages.Opened(opening))

    def _read(self, request: messages.ReadPages) -> None:
        for number in range(request.first, request.first + request.count):
            limit_cpu(self._limits.cpu_seconds)
            self._duty.reply(messages.Page(self._opened().page(number, self._slow)))

    def _slow(self, page: int) -> None:
        self._duty.reply(messages.Slow(page))


def _received(size: int, requests: Iterator[object]) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        piece = next(requests)
        if not isinstance(piece, messages.Content):
            raise UnreadableFileError("The file did not arrive whole.")
        parts += piece.data
    return bytes(parts)


def main() -> None:
    """Confine this process, then answer the parent until it goes."""
    confine()
    Desk(Duty(messages.Request)).serve()


if __name__ == "__main__":
    main()
