"""The box with the page number: type one and press Enter, or use the arrow keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class PageBox(QLineEdit):
    """A number between 1 and the number of pages.

    Signals:
        page_wanted: The page that was typed or stepped to.
    """

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__("1")
        self._page, self._pages = 1, 1
        self._allowed = QIntValidator(1, 1, self)
        self.setValidator(self._allowed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Page number"))
        self.editingFinished.connect(self._take)

    @property
    def page(self) -> int:
        """The page that is shown."""
        return self._page

    def show_page(self, page: int, pages: int) -> None:
        """Show a number without asking for the page."""
        self._page, self._pages = page, max(1, pages)
        self._allowed.setTop(self._pages)
        self.setText(str(page))

    def step(self, pages: int) -> None:
        """Ask for a page further on or back."""
        self._want(self._page + pages)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -10,
            Qt.Key.Key_PageDown: 10,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.step(step)
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        self._want(int(self.text() or self._page))

    def _want(self, page: int) -> None:
        page = min(max(page, 1), self._pages)
        if page != self._page:
            self._page = page
            self.page_wanted.emit(page)
        self.setText(str(page))
