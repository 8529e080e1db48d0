"""Small pieces that every screen is made of: labels, tags, buttons, rules, empty states."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.window import display, icons, pieces
from app.window.display import Tag
from app.window.style import Appearance

AIR = "\u2009\u2009"
GRID = 8
TARGET = 32
ICON = 18
CENTER = Qt.AlignmentFlag.AlignCenter


def label(text: str = "", look: str = "", *, wraps: bool = True) -> QLabel:
    """Return a label with a look of the style sheet (title, heading, quiet, small, error)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if look:
        made.setProperty("look", look)
    return made


class Line(QLabel):
    """Words on one line where there is room for it, on as many as it takes where there is not."""

    def __init__(self, text: str = "", look: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if look:
            self.setProperty("look", look)

    def sizeHint(self) -> QSize:
        """Ask for one line; a label that breaks its words asks for several short ones."""
        margins = self.contentsMargins()
        around = margins.left() + margins.right() + 2 * self.margin() + 2
        width = self.fontMetrics().size(0, self.text()).width() + around
        return QSize(width, self.heightForWidth(width))


def tag(shown: Tag) -> QLabel:
    """Return a short word on a colored ground."""
    made = QLabel(shown.text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tag", shown.role)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def set_tag(where: QLabel, shown: Tag | None) -> None:
    """Change a tag label, or hide it where there is nothing to say."""
    where.setVisible(shown is not None)
    if shown is None:
        return
    where.setText(shown.text)
    if where.property("tag") != shown.role:
        where.setProperty("tag", shown.role)
        restyle(where)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str, kind: str = "", *, pressed: Callable[[], object] | None = None
) -> QPushButton:
    """Return a push button; kinds are primary, danger, quiet and chip."""
    made = QPushButton(display.left_to_right(text))
    made.setAutoDefault(False)  # Enter belongs to the field that has the keyboard
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def tool(name: str, *, hint: str = "", pressed: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that shows only an icon; its name is read aloud and shown on hover."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({hint})" if hint else name)
    made.setProperty("kind", "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def number_field() -> QSpinBox:
    """Return a field for a number, with air before it: a style sheet gives it none."""
    made = QSpinBox()
    made.lineEdit().setTextMargins(GRID, 0, 0, 0)
    return made


def rule() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def row(*widgets: QWidget, stretch: int | None = None, spacing: int = GRID) -> QHBoxLayout:
    """Return widgets side by side; the one numbered `stretch` takes the room."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for at, widget in enumerate(widgets):
        made.addWidget(widget, 1 if at == stretch else 0)
    return made


def show_progress(bar: QProgressBar, done: int, total: int) -> None:
    """Show how far work is; nothing is painted before its turn.

    A bar that takes a value paints at once, and with it all that is due in its window: of a
    table that has just grown, every row.
    """
    bar.setUpdatesEnabled(False)
    bar.setRange(0, total)
    bar.setValue(min(done, total))
    bar.setUpdatesEnabled(True)


def wait(bar: QProgressBar) -> None:
    """Show that work goes on without a measure; still, where not even the cursor blinks."""
    is_still = QGuiApplication.styleHints().cursorFlashTime() == 0
    show_progress(bar, 0, 1 if is_still else 0)


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def frame(name: str, *, margin: int = 2 * GRID, spacing: int = GRID) -> tuple[QFrame, QVBoxLayout]:
    """Return a frame with a name of the style sheet, and its layout."""
    made = QFrame()
    made.setObjectName(name)
    if name == pieces.GROUND:
        made.setBackgroundRole(QPalette.ColorRole.Base)
        made.setAutoFillBackground(True)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.setSpacing(spacing)
    return made, inside


def set_icon(
    where: QPushButton | QToolButton, appearance: Appearance, name: str, role: str = "secondary"
) -> None:
    """Give a button an icon that grows with the text, and a little air before its words."""
    text = where.text()
    where.setIcon(appearance.icon(name, role))
    where.setIconSize(QSize(appearance.px(ICON), appearance.px(ICON)))
    if text and not text.startswith(AIR):
        where.setAccessibleName(where.accessibleName() or text)
        where.setText(AIR + text)


class Picture(QLabel):
    """An icon that follows theme and text size; only decoration, the words beside it tell."""

    def __init__(self, appearance: Appearance, name: str, *, size: int, role: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = name
        self._size = size
        self._role = role
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        appearance.changed.connect(self.draw)
        self.draw()

    def become(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.draw()

    def draw(self) -> None:
        """Draw the icon anew."""
        color = getattr(self._appearance.tokens, self._role)
        size = self._appearance.px(self._size)
        drawn: QPixmap = icons.pixmap(self._name, color, size=size, ratio=self.devicePixelRatioF())
        self.setPixmap(drawn)


class Empty(QWidget):
    """What a screen says where there is nothing yet: an icon, a heading, a sentence, a button.

    Attributes:
        heading, sentence: Labels that the owner may change.
        buttons: Layout for buttons.
    """

    def __init__(self, appearance: Appearance, icon: str, heading: str, sentence: str) -> None:
        super().__init__()
        self.picture = Picture(appearance, icon, size=48, role="border")
        self.heading = label(heading, "heading")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = label(sentence, "quiet")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(appearance.px(460))
        self._appearance = appearance
        appearance.changed.connect(self._measure)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        inside.setSpacing(GRID)
        inside.addStretch(1)
        inside.addWidget(self.picture)
        inside.addWidget(self.heading)
        inside.addLayout(row(QWidget(), self.sentence, QWidget(), stretch=1))
        inside.addSpacing(GRID)
        centered = QHBoxLayout()
        centered.addStretch(1)
        centered.addLayout(self.buttons)
        centered.addStretch(1)
        inside.addLayout(centered)
        inside.addStretch(2)

    def _measure(self) -> None:
        self.sentence.setMaximumWidth(self._appearance.px(460))
