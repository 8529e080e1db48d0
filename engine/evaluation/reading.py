"""How fast and how faithfully files are read: speed, verdicts, and text under its boxes."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.evaluation.figures import Figure, Request
from engine.ground.errors import EngineError, RefusedFileError
from engine.ground.progress import Notify, ignore
from engine.ground.types import FileOpening, PageText
from engine.reading.bare import Speed, compare
from engine.reading.limits import SourceFile
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
    """How many stored lines equal the text under their rectangles.

    Attributes:
        pages: Pages with a text layer; `whole` of them have no differing line.
    """

    file: str
    pages: int
    whole: int
    lines: int
    equal: int


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
    reader = reader or Reader()
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
    """Compare, for every page with a text layer, each line with the text under its rectangles."""
    reader = reader or Reader()
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
    count = reader.open(source, notify=notify).pages
    pages = whole = lines = equal = 0
    for number in range(1, count + 1):
        checked = reader.check(source, page=number, notify=notify)
        pages += checked.lines > 0
        whole += checked.lines > 0 and checked.lines == checked.equal
        lines += checked.lines
        equal += checked.equal
    return BoxCheck(path.name, pages, whole, lines, equal)


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
    lines = sum(check.lines for check in checks)
    return [
        Figure(
            "lines equal to the text under their boxes",
            100.0 * sum(check.equal for check in checks) / max(1, lines),
            "%",
            beside=f"{lines} lines",
        ),
        Figure(
            "pages of which every line is",
            100.0 * sum(check.whole for check in checks) / max(1, pages),
            "%",
            beside=f"{pages} pages with a text layer",
        ),
    ]
