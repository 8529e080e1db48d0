"""How fast and how faithfully files are read: speed, verdicts, and text under its boxes."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.evaluation.figures import Figure, Request
from engine.ground.errors import EngineError, RefusedFileError
from engine.ground.progress import Notify, ignore
from engine.ground.types import FileOpening, PageText
from engine.library import boxes, chunking
from engine.reading.bare import Speed, compare
from engine.reading.limits import SourceFile
from engine.reading.messages import Marked
from engine.reading.reader import Reader

_VERDICT_SECONDS = 30.0
_KINDS = (".pdf", ".docx", ".html", ".htm", ".md", ".txt", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one file.

    Attributes:
        verdict: "text", or the class of the refusal.
        flags: How many pages carry each flag.
        seconds: Wall time to the last page or the refusal.
    """

    file: str
    verdict: str
    pages: int
    characters: int
    flags: dict[str, int]
    seconds: float

    @property
    def is_silent(self) -> bool:
        """Whether pages came back without a word and without a flag."""
        return self.verdict == "text" and not self.characters and not self.flags


@dataclass(frozen=True, slots=True)
class BoxCheck:
    """How many chunks equal the text under their rectangles; a chunk counts once a page.

    Attributes:
        pages: Pages with a text layer; `whole` of them have no differing chunk.
        over: Equal but for signs of other text that are drawn over them.
        differing: Page, text, and what lies under its rectangles, of some that differ.
    """

    file: str
    pages: int
    whole: int
    chunks: int
    equal: int
    over: int
    differing: tuple[tuple[int, str, str], ...]


def files_below(folder: Path) -> list[Path]:
    """Return the files of readable kinds below a folder, in order of their names."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in _KINDS)


def speed(path: Path) -> Speed:
    """Measure one PDF against bare pypdfium2."""
    return compare(SourceFile(path.name, path.read_bytes()))


def verdicts(
    paths: list[Path], *, reader: Reader | None = None, notify: Notify = ignore
) -> Iterator[Verdict]:
    """Read files one after the other in one worker and tell what became of each."""
    reader = reader or Reader(nice=0)  # as foreground work, whatever else runs
    try:
        for path in paths:
            yield _verdict(path, reader, notify)
    finally:
        reader.close()


def _verdict(path: Path, reader: Reader, notify: Notify) -> Verdict:
    started = time.monotonic()
    pages = characters = 0
    flags: dict[str, int] = {}
    verdict = "text"
    try:
        for part in reader.read(SourceFile(path.name, path.read_bytes()), notify=notify):
            if isinstance(part, PageText):
                pages += 1
                characters += len(part.text)
                for flag in part.flags:
                    flags[flag.value] = flags.get(flag.value, 0) + 1
            elif isinstance(part, FileOpening) and part.warnings:
                flags["warnings"] = len(part.warnings)
    except EngineError as error:
        verdict = type(error).__name__
    return Verdict(path.name, verdict, pages, characters, flags, time.monotonic() - started)


def box_checks(
    paths: list[Path], *, reader: Reader | None = None, notify: Notify = ignore
) -> Iterator[BoxCheck]:
    """Compare each chunk with the text under the rectangles that are shown for it.

    Boxes go through the form in which the library stores them; pages that OCR
    read have no text layer to compare with.
    """
    reader = reader or Reader(nice=0)
    try:
        for path in paths:
            try:
                yield _box_check(path, reader, notify)
            except RefusedFileError:
                continue
    finally:
        reader.close()


def _box_check(path: Path, reader: Reader, notify: Notify) -> BoxCheck:
    source = SourceFile(path.name, path.read_bytes())
    pages = [part for part in reader.read(source, notify=notify) if isinstance(part, PageText)]
    layered = {p.number: p for p in pages if p.boxes and p.ocr_confidence is None and p.text}
    parts = _marked(pages, layered)
    whole = chunks = equal = over = 0
    differing: list[tuple[int, str, str]] = []
    for number in layered:
        checked = reader.check(source, page=number, parts=tuple(parts[number]), notify=notify)
        whole += checked.equal == checked.parts
        chunks += checked.parts
        equal += checked.equal
        over += checked.over
        differing += [(number, text, under) for text, under in checked.differing]
    return BoxCheck(path.name, len(layered), whole, chunks, equal, over, tuple(differing))


def _marked(pages: list[PageText], layered: dict[int, PageText]) -> dict[int, list[Marked]]:
    """Return, for each page with a text layer, its share of every chunk with its rectangles."""
    stored = {n: boxes.unpack(boxes.pack(page.boxes)) for n, page in layered.items()}
    parts: dict[int, list[Marked]] = {number: [] for number in layered}
    found = chunking.stream(pages, title="", token_offsets=chunking.approximate_tokens)
    for span in (span for chunk in found for span in chunk.spans if span.page in layered):
        text = layered[span.page].text[span.start : span.end]
        cut = stored[span.page][span.start * 16 : span.end * 16]
        parts[span.page].append(Marked(text, boxes.lines(cut, text)))
    return parts


def measure(request: Request) -> list[Figure]:
    """Measure speed on the guidelines, verdicts on the broken files, boxes on both."""
    guidelines = sorted((request.data / "guidelines-pdf").glob("*.pdf"))
    figures = [figure for path in guidelines for figure in _speed_figures(path)]
    broken = files_below(request.data / "pdf-robustness")[: request.limit or None]
    found = list(verdicts(broken, notify=request.notify))
    slowest = max(found, key=lambda verdict: verdict.seconds)
    silent = sum(verdict.is_silent for verdict in found)
    figures += [
        Figure("files with a verdict", len(found), "files", beside=f"of {len(broken)}"),
        Figure(
            "slowest verdict",
            slowest.seconds,
            "s",
            target=_VERDICT_SECONDS,
            at_least=False,
            beside=slowest.file,
        ),
        Figure("silently empty", silent, "files", target=0, at_least=False),
    ]
    return figures + _box_figures(guidelines + broken, request.notify)


def _speed_figures(path: Path) -> list[Figure]:
    found = speed(path)
    beside = f"{found.recognized} pages by OCR took {found.recognition_s:.1f} CPU s more"
    return [
        Figure(f"{found.pages} pages, text and boxes: {path.stem[:24]}", found.reading_s, "CPU s"),
        Figure(f"ratio to bare: {path.stem[:24]}", found.ratio, target=0.4, beside=beside),
    ]


def _box_figures(paths: list[Path], notify: Notify) -> list[Figure]:
    checks = list(box_checks(paths, notify=notify))
    pages = sum(check.pages for check in checks)
    chunks = sum(check.chunks for check in checks)
    over = sum(check.over for check in checks)
    return [
        Figure(
            "chunks equal to the text under their boxes",
            100.0 * sum(check.equal for check in checks) / max(1, chunks),
            "%",
            beside=f"{chunks} chunks by page, {over} with other text drawn over them",
        ),
        Figure(
            "pages of which every chunk is",
            100.0 * sum(check.whole for check in checks) / max(1, pages),
            "%",
            target=100.0,
            beside=f"{pages} pages with a text layer",
        ),
    ]
