"""The bar that always stands below the answer: follow-up, copy, print, save, and the caution."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolButton, QVBoxLayout

from app.window import parts
from app.window.language import say
from app.window.style import Appearance

_LARGE = 1.4


class FollowUp(QLineEdit):
    """A field for the next question about the same patient; Enter asks it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Follow-up question"))
        self.setPlaceholderText(self.tr("Ask a follow-up about the same patient"))
        self.setMaxLength(4000)


def caution() -> QLabel:
    """Return the line that is always to be seen with an answer."""
    made = parts.label(say("Decision support. Check the sources. Not for orders."), "small")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class ActionBar(QFrame):
    """What can be done with an answer, by mouse; every action has a key as well.

    Signals:
        follow_up_asked: The follow-up, trimmed and not empty.
        copy_pressed, print_pressed, save_pressed, new_pressed: Buttons.
    """

    follow_up_asked = Signal(str)
    copy_pressed = Signal()
    print_pressed = Signal()
    save_pressed = Signal()
    new_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("bar")
        self.follow_up = FollowUp()
        self.follow_up.returnPressed.connect(self._ask)
        self.copy_button = self._tool(self.tr("Copy"), self.tr("Copy with sources"), "Ctrl+Shift+C")
        self.print_button = self._tool(self.tr("Print"), self.tr("Print the answer"), "Ctrl+P")
        self.save_button = self._tool(self.tr("Save"), self.tr("Save as PDF or DOCX"), "Ctrl+S")
        self.new_button = self._tool(self.tr("New"), self.tr("New question"), "Ctrl+N")
        for control, signal in zip(
            self._tools,
            (self.copy_pressed, self.print_pressed, self.save_pressed, self.new_pressed),
            strict=True,
        ):
            control.clicked.connect(lambda _checked=False, told=signal: told.emit())
        self.caution = caution()
        self.row = parts.row(self.follow_up, *self._tools, stretch=0, spacing=4)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 5, 12, 3)
        inside.setSpacing(2)
        inside.addLayout(self.row)
        inside.addWidget(self.caution)
        appearance.changed.connect(self._draw)
        self._draw()
        self.offer(has_answer=False, may_follow=False)

    @property
    def _tools(self) -> tuple[QToolButton, ...]:
        return (self.copy_button, self.print_button, self.save_button, self.new_button)

    def _tool(self, word: str, name: str, keys: str) -> QToolButton:
        made = parts.tool(name, hint=keys)
        made.setText(word)
        return made

    def offer(self, *, has_answer: bool, may_follow: bool) -> None:
        """Show what can be done now; the caution always stays.

        Args:
            has_answer: There is something to copy, print and save.
            may_follow: A follow-up can be asked.
        """
        for control in (self.copy_button, self.print_button, self.save_button):
            control.setVisible(has_answer)
        self.new_button.setVisible(has_answer or may_follow)
        self.follow_up.setVisible(may_follow)

    def clear(self) -> None:
        """Forget what was typed."""
        self.follow_up.clear()

    def _ask(self) -> None:
        text = self.follow_up.text().strip()
        if text:
            self.follow_up_asked.emit(text)

    def _draw(self) -> None:
        """Show words beside the icons where there is room for them."""
        styles = Qt.ToolButtonStyle
        is_large = self._appearance.scale >= _LARGE
        style = styles.ToolButtonIconOnly if is_large else styles.ToolButtonTextBesideIcon
        size = self._appearance.px(parts.ICON)
        names = ("copy", "print", "save", "add")
        for control, name in zip(self._tools, names, strict=True):
            control.setIcon(self._appearance.icon(name))
            control.setIconSize(QSize(size, size))
            control.setToolButtonStyle(style)
