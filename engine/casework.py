"""The reports of one patient on the desk: read, summarized, drawn, exported, wiped; never stored.

Everything stays in the memory of this process and of the reading worker; nothing is
written to disk, and nothing reaches the library. Two threads may use one desk at the
same time: one that reads and summarizes, one that draws pages.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from engine.clinical.rulebook import RuleBook
from engine.ground.answers import RefusedFile
from engine.ground.errors import (
    EngineError,
    FileTooLargeError,
    InputError,
    NoPermissionError,
    NotFoundError,
    RefusedFileError,
    WorkerError,
)
from engine.ground.models import LanguageModel
from engine.ground.paths import storage_errors
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings
from engine.ground.summaries import Case, CaseDocument, Summary, SummaryLength
from engine.ground.types import (
    DocumentId,
    FileOpening,
    PageImage,
    PageSpan,
    PageText,
    Rect,
)
from engine.ground.wording import ENGLISH, Wording
from engine.library import boxes
from engine.reading.limits import Limits, SourceFile
from engine.reading.reader import Reader
from engine.summarizing.summary_rules import SummaryRules

if TYPE_CHECKING:
    from engine.summarizing.forms import SummaryForms

_REFUSALS = (RefusedFileError, WorkerError, NoPermissionError, NotFoundError, InputError)
_FLOATS_A_BOX = 16


def _no_model() -> None:
    """Say that no model phrases."""


def _never() -> bool:
    """Say that names stay."""
    return False


def _nobody(_form: str) -> None:
    """Take note of nothing."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report on the desk.

    Attributes:
        id: Its number on this desk; never that of a library document.
        file: What pages are drawn from; None for pasted text.
    """

    id: DocumentId
    document: CaseDocument
    file: SourceFile | None = None

    @property
    def name(self) -> str:
        """What it is called on this desk."""
        return self.document.name

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.document.pages)


class CaseDesk:
    """Reports of one patient; `wipe` forgets them, `close` ends the workers as well."""

    def __init__(
        self,
        book: RuleBook,
        settings: Settings,
        *,
        model: Callable[[], LanguageModel | None] = _no_model,
        exported: Callable[[str], None] = _nobody,
        nameless: Callable[[], bool] = _never,
    ) -> None:
        """Read nothing yet; workers start at their first use.

        Args:
            book: The clinical rules.
            settings: Limits of files.
            model: Asked before each summary for what phrases it; None leaves it to the rules.
            exported: Told the form of each summary that leaves.
            nameless: Whether a summary leaves without what names the patient.
        """
        self._book = book
        self._model = model
        self._exported = exported
        self._nameless = nameless
        self._limit_bytes = settings.number("library.file_megabytes") * 2**20
        limits = Limits(bytes=self._limit_bytes, pages=settings.number("library.file_pages"))
        self._reader = Reader(limits=limits, nice=0)
        self._drawer = Reader(nice=0)
        self._reports: dict[DocumentId, Report] = {}
        self._refused: dict[str, RefusedFile] = {}
        self._last = 0

    def __enter__(self) -> "CaseDesk":
        """Give the desk itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    def wipe(self) -> None:
        """Forget every report and end the workers that saw them; the desk is empty afterwards."""
        self._reports.clear()
        self._refused.clear()
        self._reader.close()
        self._drawer.close()
        if "_forms" in self.__dict__:
            self._forms.forget()

    def close(self) -> None:
        """Wipe; the last thing done with a desk."""
        self.wipe()

    @property
    def reports(self) -> tuple[Report, ...]:
        """What lies on the desk, in the order in which it came."""
        return tuple(self._reports.values())

    @property
    def refused(self) -> tuple[RefusedFile, ...]:
        """Which files of this patient could not be read, and why."""
        return tuple(self._refused.values())

    def add_files(self, paths: Sequence[Path], *, notify: Notify = ignore) -> None:
        """Read files; what cannot be used is kept in `refused` and the rest goes on."""
        for path in paths:
            try:
                self.add_file(path, notify=notify)
            except _REFUSALS as error:
                self.leave_out(str(path), error)

    def leave_out(self, path: str, error: EngineError) -> None:
        """Remember that a file could not be read, so that every summary of this case says so."""
        self._refused[path] = RefusedFile(path, str(error), error.advice, type(error).__name__)

    def forgive(self, path: str) -> None:
        """Forget a file that could not be read: it is tried again, or not part of the case."""
        self._refused.pop(path, None)

    def add_file(
        self, path: Path, *, password: str | None = None, notify: Notify = ignore
    ) -> Report:
        """Read one file onto the desk.

        Raises:
            RefusedFileError, NotFoundError, StorageError: The desk is as it was.
            Cancelled: From `notify`; the desk is as it was.
        """
        source = SourceFile(path.name, self._content(path), password)
        opening: FileOpening | None = None
        pages: list[PageText] = []
        for part in self._reader.read(source, notify=notify):
            if isinstance(part, FileOpening):
                opening = part
            else:
                pages.append(part)
        warnings = opening.warnings if opening else ()
        return self._put(path.name, tuple(pages), warnings=warnings, file=source)

    def add_text(self, text: str, *, name: str = "Pasted text") -> Report:
        """Lay pasted or dictated text onto the desk.

        Raises:
            InputError: There is no text.
        """
        if not text.strip():
            raise InputError("There is no text to summarize.")
        return self._put(name, (PageText(1, text),))

    def remove(self, report: DocumentId) -> None:
        """Take one report off the desk; nothing happens when it is not there."""
        self._reports.pop(report, None)

    def report(self, report: DocumentId) -> Report:
        """Return one report by its number.

        Raises:
            NotFoundError: It was taken away.
        """
        found = self._reports.get(report)
        if found is None:
            raise NotFoundError("This report is no longer here.")
        return found

    def named(self, name: str) -> Report:
        """Return one report by the name that sources give; raises `NotFoundError`."""
        for report in self._reports.values():
            if report.name == name:
                return report
        raise NotFoundError("This report is no longer here.")

    def summarize(
        self,
        *,
        kind: str = "summary",
        length: SummaryLength = SummaryLength.STANDARD,
        with_model: bool = True,
        notify: Notify = ignore,
    ) -> Summary:
        """Return the checked summary of everything on the desk; raises as `stream` does."""
        *_earlier, last = self.stream(
            kind=kind, length=length, with_model=with_model, notify=notify
        )
        return last

    def stream(
        self,
        *,
        kind: str = "summary",
        length: SummaryLength = SummaryLength.STANDARD,
        with_model: bool = True,
        notify: Notify = ignore,
    ) -> Generator[Summary]:
        """Yield the summary by rules, then with each section that the model phrased.

        Args:
            kind: summary, note or plain; notes are never phrased.
            with_model: Whether an installed model phrases; the rules always run first.

        Raises:
            InputError: Nothing is on the desk.
            PatientMismatchError: The reports name different patients.
            Cancelled: From `notify`; what was yielded is whole.
        """
        case = self._case()
        left_out = tuple(
            f"{Path(one.path).name} could not be read and is not part of this: {one.error}"
            for one in self.refused
        )
        language = self._language(case)
        made = self._forms.stream(case, kind, length, with_model=with_model, notify=notify)
        for summary in made:
            warnings = (*left_out, *summary.warnings)
            yield replace(summary, warnings=warnings, language=language)

    @staticmethod
    def _language(case: Case) -> str:
        from engine.summarizing import tongue

        return tongue.language_of(page.text for one in case.documents for page in one.pages)

    def _case(self) -> Case:
        if not self._reports:
            raise InputError("There is no report to summarize.")
        return Case(tuple(report.document for report in self._reports.values()))

    def export(
        self,
        summary: Summary,
        form: str,
        *,
        checked_by: str = "",
        deidentify: bool | None = None,
        wording: Wording = ENGLISH,
    ) -> bytes:
        """Return a summary as a file: `md`, `docx`, `html` (for printing) or `fhir.json`.

        Args:
            summary: As it is shown.
            form: Of the file.
            checked_by: Who checked it and when; empty for nobody.
            deidentify: Whether to leave out what names the patient; None as the settings say.
            wording: Language of headings and fixed words; quoted lines keep their own.

        Raises:
            InputError: There is no such form.
        """
        from engine.summarizing import exports

        nameless = self._nameless() if deidentify is None else deidentify
        made = exports.exported(
            summary, form, checked_by=checked_by, deidentify=nameless, wording=wording
        )
        self._exported(form)
        return made

    def page(self, report: DocumentId, number: int) -> PageText:
        """Return a page as it was read."""
        return self.report(report).document.pages[number - 1]

    def page_image(self, report: DocumentId, number: int, *, width_px: int) -> PageImage:
        """Draw a page from the file in memory; raises `RefusedFileError`."""
        file = self.report(report).file
        if file is None:
            raise NotFoundError("Pasted text has no page image.")
        return self._drawer.draw(file, page=number, width_px=width_px)

    def rectangles(self, report: DocumentId, span: PageSpan) -> tuple[Rect, ...]:
        """Return where characters of a page stand: one rectangle a line."""
        page = self.page(report, span.page)
        cut = page.boxes[_FLOATS_A_BOX * span.start : _FLOATS_A_BOX * span.end]
        return boxes.lines(cut, page.text[span.start : span.end]) if cut else ()

    @property
    def rules(self) -> SummaryRules:
        """Headings, cues and limits by which reports are read; loaded once."""
        return self._forms.rules

    @cached_property
    def _forms(self) -> "SummaryForms":
        from engine.summarizing.forms import SummaryForms

        return SummaryForms(self._book, self._model)

    def _content(self, path: Path) -> bytes:
        with storage_errors("this file"):
            if not path.is_file():
                raise NotFoundError("There is no such file, or it is not a plain file.")
            size = path.stat().st_size
            if size > self._limit_bytes:
                limit = self._limit_bytes // 2**20
                raise FileTooLargeError(
                    f"The file has {size // 2**20} MB; the limit is {limit} MB."
                )
            return path.read_bytes()

    def _put(
        self,
        name: str,
        pages: tuple[PageText, ...],
        *,
        warnings: tuple[str, ...] = (),
        file: SourceFile | None = None,
    ) -> Report:
        self._last += 1
        taken = {report.name for report in self._reports.values()}
        document = CaseDocument(next(_names(name, taken)), pages, warnings)
        report = Report(DocumentId(self._last), document, file)
        self._reports[report.id] = report
        return report


def _names(name: str, taken: set[str]) -> Iterator[str]:
    """Yield a name, and names made from it, that no other report of the case has."""
    if name not in taken:
        yield name
    number = 2
    while True:
        if f"{name} ({number})" not in taken:
            yield f"{name} ({number})"
        number += 1
