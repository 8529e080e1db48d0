"""The line that tells what is done for the answer now, with a true bar; Stop stands above it."""

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from app.ask import wording
from app.window import parts
from engine.ground.progress import Progress


class WorkLine(QFrame):
    """Phase in words and a bar: searching, then the model's reading and writing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.phase = parts.Line(look="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the answer"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 5, 16, 6)
        inside.setSpacing(4)
        inside.addWidget(self.phase)
        inside.addWidget(self.bar)
        self.hide()

    def begin(self, phase: str) -> None:
        """Show work whose length is not known yet."""
        self.phase.setText(phase)
        parts.wait(self.bar)
        self.show()

    def show_progress(self, progress: Progress, passages: int = 0) -> None:
        """Show how far it is; the model reads so many passages."""
        self.phase.setText(wording.phase_line(progress, passages))
        self.bar.setAccessibleDescription(self.phase.text())
        parts.show_progress(self.bar, progress.done, progress.total or 0)

    def end(self) -> None:
        """Take the line away."""
        self.phase.clear()
        self.hide()
