"""The audit on the screen: filtered, verified, exported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.door import Door
from app.window.flow import Pair, flow
from app.window.language import counted, say, told
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.paths import written_durably

_MOST = 1000
_KIND_PX, _WORDS_PX, _TABLE_PX = 120, 200, 120


def action_name(action: str) -> str:
    """Return an action in words."""
    words = action.replace("_", " ").capitalize()
    return told(words)


def about(record: AuditRecord) -> str:
    """Return the details of a record on one line."""
    stated = ((name, value) for name, value in record.about.items() if value not in ("", []))
    return " · ".join(f"{name.replace('_', ' ')} {_words(value)}" for name, value in stated)


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


class AuditPanel(QWidget):
    """Records, the newest first, and whether all of them are whole."""

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, message: MessageBar
    ) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._appearance = appearance
        self._message = message
        self._records: list[AuditRecord] = []
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What was done"))
        self.kind.addItem(self.tr("Everything"), "")
        for action in AuditAction:
            self.kind.addItem(action_name(action), str(action))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter by name or words"))
        self.words.setAccessibleName(self.tr("Filter by name or words"))
        self.words.setClearButtonEnabled(True)
        self.verify_button = parts.button(self.tr("Verify"), pressed=self.verify)
        self.export_button = parts.button(self.tr("Export CSV…"), pressed=self.choose_file)
        self.count = parts.label(look="small", wraps=False)
        self.table = _table(self.tr("Audit"))
        told = self.tr("Who did what and when, without a word of a patient. Nothing is changed.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(parts.GRID)
        column.addWidget(parts.label(told, "quiet"))
        buttons = QWidget()
        buttons.setLayout(flow(self.verify_button, self.export_button, spacing=parts.GRID))
        column.addWidget(Pair(self.kind, Pair(self.words, buttons), stretches=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        self.kind.currentIndexChanged.connect(lambda _at: self.refresh())
        self.words.textChanged.connect(lambda _text: self._fill())
        appearance.changed.connect(self._draw)
        self._draw()

    def refresh(self) -> None:
        """Read the records anew."""
        action = str(self.kind.currentData())
        self._lanes.library.start(
            lambda _notify: self._assistant.audit.newest(action=action, count=_MOST),
            Callbacks(done=self.show_records, failed=self._message.fail),
        )

    def show_records(self, records: list[AuditRecord]) -> None:
        """Show records, filtered by the words."""
        self._records = records
        self._fill()

    def verify(self) -> None:
        """Check every seal, and say the first bad record."""
        self._lanes.library.start(
            lambda _notify: self._assistant.audit.verify(),
            Callbacks(done=self._tell_verdict, failed=self._message.fail),
        )

    def choose_file(self) -> None:
        """Ask where the whole audit goes, and write it."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the audit"), "wardlight-audit.csv", "CSV (*.csv)"
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write all records to a file."""

        def write() -> Path:
            with written_durably(path) as out:
                for line in self._assistant.audit.exported("csv"):
                    out.write(line.encode("utf-8", "backslashreplace") + b"\r\n")
            return path

        self._lanes.library.start(
            lambda _notify: write(),
            Callbacks(done=self._tell_exported, failed=self._message.fail),
        )

    def clear(self) -> None:
        """Forget the records, as locking does."""
        self.show_records([])

    def _tell_verdict(self, verdict: AuditVerdict) -> None:
        if verdict.is_whole:
            told = self.tr("All %1 records are whole.")
            self._message.tell("success", told.replace("%1", display.number(verdict.records)))
            return
        self._message.tell(
            "error",
            verdict.reason,
            self.tr("Tell your IT department; keep this library and its backups as they are."),
        )

    def _tell_exported(self, path: Path) -> None:
        told = self.tr("The audit is in %1.")
        self._message.tell("success", told.replace("%1", display.left_to_right(path.name)))

    def _fill(self) -> None:
        words = self.words.text().casefold().split()
        shown = [r for r in self._records if all(word in _line(r) for word in words)]
        self.table.setRowCount(len(shown))
        for row, record in enumerate(shown):
            cells = (str(record.sequence), display.moment(record.at), record.who,
                     action_name(record.action), about(record))  # fmt: skip
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        told = counted("%1 records", "%1 record", len(shown))
        self.count.setText(told)

    def _draw(self) -> None:
        parts.set_icon(self.verify_button, self._appearance, "shield")
        parts.set_icon(self.export_button, self._appearance, "save")
        self.kind.setMinimumWidth(self._appearance.px(_KIND_PX))
        self.words.setMinimumWidth(self._appearance.px(_WORDS_PX))
        self.table.setMinimumHeight(self._appearance.px(_TABLE_PX))
        self.table.verticalHeader().setDefaultSectionSize(self._appearance.px(32))


def _line(record: AuditRecord) -> str:
    return f"{record.who} {action_name(record.action)} {about(record)} {record.at}".casefold()


def _table(name: str) -> QTableWidget:
    made = QTableWidget(0, 5)
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels([say("No."), say("When"), say("Who"), say("What"), say("About")])
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column in range(4):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    return made
