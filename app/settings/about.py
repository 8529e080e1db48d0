"""Versions, licences, the checks of this computer, and the file for IT."""

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from app.library.checks import ChecksPanel
from app.window import display, parts
from app.window.door import Door
from app.window.flow import flow
from app.window.language import told
from app.window.messages import MessageBar
from app.window.sheets import Sheet
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.about import About
from engine.ground.answers import Finding
from engine.ground.paths import written_durably

_CHECKS_PX = 260


class AboutPanel(QWidget):
    """What this Wardlight is made of, and how this computer stands."""

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, message: MessageBar
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._message = message
        self._about = About({}, ())
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(3 * parts.GRID)
        self.lines.setColumnStretch(1, 1)
        self.checks_button = parts.button(self.tr("Run checks"), "primary", pressed=self.check)
        self.export_button = parts.button(
            self.tr("Export diagnostic file…"), pressed=self.choose_file
        )
        self.licences_button = parts.button(self.tr("Licences"), pressed=self.show_licences)
        self.checks = ChecksPanel(appearance)
        self.checks.closed.connect(self.checks.hide)
        self.checks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(parts.GRID)
        column.addLayout(self.lines)
        column.addSpacing(parts.GRID)
        column.addLayout(
            flow(
                self.checks_button, self.export_button, self.licences_button, spacing=parts.GRID
            )
        )  # fmt: skip
        words = self.tr(
            "The diagnostic file holds versions, settings and the results of the checks. It holds "
            "no text and no name of a document, a person or a folder."
        )
        column.addWidget(parts.label(words, "small"))
        column.addWidget(self.checks)
        appearance.changed.connect(self._draw)
        self._draw()

    def refresh(self) -> None:
        """Read the versions anew."""
        self._lanes.library.start(
            lambda _notify: self._assistant.about(),
            Callbacks(done=self.show_about, failed=self._message.fail),
        )

    def show_about(self, about: About) -> None:
        """Show names and values."""
        self._about = about
        parts.empty(self.lines)
        for row, (name, value) in enumerate(about.lines.items()):
            named = parts.label(told(name), "quiet")
            named.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self.lines.addWidget(named, row, 0)
            shown = told(value)
            if value != "none":
                shown = display.breakable(display.left_to_right(value))
            self.lines.addWidget(parts.label(shown), row, 1)

    def check(self) -> None:
        """Look at the computer, the packs, the policy."""
        self.checks_button.setEnabled(False)
        self._message.tell("info", self.tr("Checking this computer…"))
        self._lanes.packs.start(
            lambda _notify: self._assistant.doctor(),
            Callbacks(done=self._show_findings, failed=self._fail),
        )

    def choose_file(self) -> None:
        """Ask where the diagnostic file goes, and write it."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export a diagnostic file"), "wardlight-diagnostic.json", "JSON (*.json)"
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write the diagnostic file."""

        def write() -> Path:
            text = self._assistant.diagnostic()
            with written_durably(path) as out:
                out.write(text.encode())
            return path

        self._lanes.library.start(
            lambda _notify: write(),
            Callbacks(done=self._tell_exported, failed=self._message.fail),
        )

    def show_licences(self) -> None:
        """Show what is installed with it and under which licence."""
        cells = (
            "".join(f"<td>{escape(cell)}</td>" for cell in line) for line in self._about.licences
        )
        rows = "".join(f"<tr>{line}</tr>" for line in cells)
        html = f"<table cellpadding='6' width='100%'>{rows}</table>"
        sheet = Sheet(self.window(), self._appearance, self.tr("Licences"), html)
        sheet.open()

    def clear(self) -> None:
        """Put results away, as locking does."""
        self.checks.hide()

    def _show_findings(self, findings: list[Finding]) -> None:
        self.checks_button.setEnabled(True)
        self._message.hide()
        self.checks.show_findings(findings)
        self.checks.show()

    def _fail(self, error: Exception) -> None:
        self.checks_button.setEnabled(True)
        self._message.fail(error)

    def _tell_exported(self, path: Path) -> None:
        words = self.tr("The diagnostic file is in %1.")
        self._message.tell("success", words.replace("%1", path.name))

    def _draw(self) -> None:
        self.checks.setMinimumHeight(self._appearance.px(_CHECKS_PX))
