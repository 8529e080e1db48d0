"""The hint over the window while files are dragged, and what was dropped."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.window import parts
from app.window.language import say

_EDGE = 16


class DropHint(QWidget):
    """A frame over the whole window that says what dropping does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._frame, inside = parts.frame("drop", margin=32)
        self._frame.setParent(self)
        self.words = QLabel()
        inside.addStretch(1)
        inside.addWidget(self.words, 0, parts.CENTER)
        inside.addStretch(1)
        self.hide()

    def greet(self, event: QDragEnterEvent, *, is_case: bool) -> None:
        """Take what is dragged, if it is files, and say what dropping does.

        Args:
            is_case: Whether files become a case, not documents of the library.
        """
        if paths(event):
            self.tell(
                say("Drop to summarize – one patient at a time")
                if is_case
                else say("Drop to add to the library")
            )
            event.acceptProposedAction()

    def tell(self, words: str) -> None:
        """Lie over the window with these words."""
        self.words.setText(words)
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        """Take the size of the window."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
            self._frame.setGeometry(self.rect())


def paths(event: QDropEvent) -> list[Path]:
    """Return the files that are dropped."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
