"""What a check of the library found, line by line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.window import parts
from app.window.language import counted
from app.window.style import Appearance
from engine.ground.answers import Finding

_ICONS = {
    "ok": ("tick", "success"),
    "warning": ("warning", "amber"),
    "error": ("error", "danger_text"),
}


class ChecksPanel(QWidget):
    """The list of findings; words and an icon for each level.

    Signals:
        closed: The list is put away.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._findings: Sequence[Finding] = ()
        self.heading = parts.label(look="heading")
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Results of the check"))
        self.close_button = parts.tool(self.tr("Close the results"), pressed=self.closed.emit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        inside.addLayout(parts.row(self.heading, self.close_button, stretch=0))
        inside.addWidget(self.list, 1)
        appearance.changed.connect(self._draw)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the check found, worst first."""
        order = {"error": 0, "warning": 1, "ok": 2}
        self._findings = sorted(findings, key=lambda finding: order.get(finding.level, 1))
        wrong = sum(finding.level != "ok" for finding in findings)
        told = self.tr("The library is in order")
        if wrong:
            told = counted("The check found %1 problems", "The check found %1 problem", wrong)
        self.heading.setText(told)
        self._draw()

    def _draw(self) -> None:
        parts.set_icon(self.close_button, self._appearance, "close")
        self.list.clear()
        levels = {
            "ok": self.tr("In order"),
            "warning": self.tr("Look at this"),
            "error": self.tr("Damaged"),
        }
        for finding in self._findings:
            word = levels.get(finding.level, finding.level)
            text = f"{word}: {finding.name} – {finding.detail}"
            item = QListWidgetItem(f"{text}\n{finding.advice}" if finding.advice else text)
            item.setIcon(self._appearance.icon(*_ICONS.get(finding.level, _ICONS["warning"])))
            self.list.addItem(item)
