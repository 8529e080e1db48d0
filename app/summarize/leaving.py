"""A summary leaves: copied, printed or saved, always with its stamp, and accounted for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.summarize import copied, dialogs
from app.summarize.desk import CaseKeeper
from app.summarize.stamp import Stamp
from app.summarize.wording import voice_of
from app.window import printing
from app.window.door import Desk
from app.window.printing import ToPaper
from app.window.tasks import Callbacks, Lanes
from app.window.voices import Voice
from engine.ground.audit import AuditAction
from engine.ground.errors import InputError
from engine.ground.paths import written_durably
from engine.ground.summaries import Summary
from engine.ground.wording import Wording

AskNames = Callable[[str, Callable[[bool], None]], None]
"""Asks, under a heading, whether one copy goes without names, and tells the answer."""


class Leaving(QObject):
    """Lets the summary that is shown leave; does nothing where none is.

    Signals:
        told: What was done, and what to mind about it.
        failed: What went wrong.

    Attributes:
        summary: What is shown; None for nothing.
        stamp: Who checked it; None for nobody.
        language: Whose language headings and fixed words are told in.
        to_paper: Asks for a printer and prints a page; tells whether it was sent.
    """

    told = Signal(str, str)
    failed = Signal(object)

    def __init__(self, owner: QWidget, case: CaseKeeper, lanes: Lanes, ask_names: AskNames) -> None:
        """Stand before a case; `ask_names` asks whether one copy goes without names."""
        super().__init__(owner)
        self._owner = owner
        self._case = case
        self._ask_names = ask_names
        self._lane = lanes.reports
        self.summary: Summary | None = None
        self.stamp: Stamp | None = None
        self.language = ""
        self.to_paper: ToPaper = printing.print_out

    def _voice(self, summary: Summary) -> Voice:
        return voice_of(self.language, summary)

    def _signed(self, summary: Summary) -> str:
        return self.stamp.words(self._voice(summary)) if self.stamp is not None else ""

    def copy(self, key: str = "") -> None:
        """Put the summary, or one section of it, on the clipboard."""
        summary = self.summary
        if summary is None:
            return
        voice = self._voice(summary)
        if key:
            text = copied.section_text(summary, key, voice)
        else:
            text = copied.whole_text(summary, self._signed(summary), voice)
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied with pages."), "")
        self._account("copied")

    def ask_and_print(self) -> None:
        """Ask whether without names, then print."""
        if self.summary is not None:
            self._ask_names(
                self.tr("Print the summary"),
                lambda is_nameless: self.print_out(deidentify=is_nameless),
            )

    def ask_and_save(self) -> None:
        """Ask whether without names and where to, then save."""
        if self.summary is not None:
            self._ask_names(
                self.tr("Save the summary"),
                lambda is_nameless: self.choose_place(deidentify=is_nameless),
            )

    def print_out(self, *, deidentify: bool | None = None) -> None:
        """Ask for a printer and print the summary with sources, stamp and how it was made."""
        summary = self.summary
        if summary is None:
            return
        signed, wording = self._signed(summary), self._voice(summary).wording
        self._lane.start(
            lambda _notify: self._case.open().export(
                summary, "html", checked_by=signed, deidentify=deidentify, wording=wording
            ),
            Callbacks(done=self._print, failed=self.failed.emit),
        )

    def _print(self, page: bytes) -> None:
        if self.to_paper(self._owner, page, title=self.tr("Summary")):
            self.told.emit(self.tr("The summary was sent to the printer."), "")
            self._account("printed")

    def choose_place(self, *, deidentify: bool | None = None) -> None:
        """Ask where to save the summary."""
        path = dialogs.choose_place(self._owner) if self.summary is not None else None
        if path is not None:
            self.save(path, deidentify=deidentify)

    def save(self, path: Path, *, deidentify: bool | None = None) -> None:
        """Save the summary in the form that the name asks for; without names as told."""
        summary = self.summary
        if summary is None:
            return
        signed, wording = self._signed(summary), self._voice(summary).wording
        self._lane.start(
            lambda _notify: save(
                self._case.open(),
                summary,
                path,
                checked_by=signed,
                deidentify=deidentify,
                wording=wording,
            ),
            Callbacks(
                done=lambda _none: self.told.emit(
                    self.tr("The summary is saved."),
                    self.tr("It holds patient data; keep it as you keep the report."),
                ),
                failed=self.failed.emit,
            ),
        )

    def _account(self, how: str) -> None:
        """Note in the audit that a summary was "copied" or "printed"; of it no word is noted."""
        if self.summary is not None:
            action, reports = AuditAction(f"summary_{how}"), len(self.summary.documents)
            self._lane.start(
                lambda _notify: self._case.account(action, reports=reports), Callbacks()
            )


def save(
    desk: Desk,
    summary: Summary,
    path: Path,
    *,
    checked_by: str,
    deidentify: bool | None = None,
    wording: Wording,
) -> None:
    """Write a summary to a private file, whole or not at all.

    Raises:
        InputError: The name has no known ending.
        StorageError: The disk or folder does not take it.
    """
    form = dialogs.form_of(path)
    if not form:
        raise InputError(f"A summary is saved as .{', .'.join(dialogs.FORMS)}.")
    content = desk.export(
        summary,
        "html" if form == "pdf" else form,
        checked_by=checked_by,
        deidentify=deidentify,
        wording=wording,
    )
    if form == "pdf":
        content = printing.to_pdf(content, title=wording.say("Summary"))
    with written_durably(path) as file:
        file.write(content)
