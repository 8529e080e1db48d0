"""The question box and the bar that chooses which documents may answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ask.scope import ScopeBar
from app.window import parts
from app.window.flow import Pair
from app.window.style import Appearance
from engine.ground.answers import Filters

LINES = 3
_LARGE = 1.4
LONGEST = 4000


class QuestionBox(QPlainTextEdit):
    """Three lines of text: Enter asks, Shift+Enter breaks the line, Tab goes on.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Question"))
        self.setPlaceholderText(self.tr("Symptoms, age, sex, vital signs, what you want to know"))
        self._is_answered = False
        appearance.changed.connect(self.measure)
        self.measure()

    def set_answered(self, *, is_answered: bool) -> None:
        """Leave the room to an answer that is shown."""
        self._is_answered = is_answered
        self.measure()

    def measure(self) -> None:
        """Make room for three lines of the text size in use, two large ones, or one answered."""
        line = QFontMetricsF(self._appearance.font()).lineSpacing()
        lines, air = LINES, 10
        if self._appearance.scale >= _LARGE:
            lines, air = (1, 7) if self._is_answered else (LINES - 1, 10)
        self.setFixedHeight(round(line * lines + 2 * self._appearance.px(air)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask on Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class QuestionPanel(QWidget):
    """Question, scope, and the Ask and Stop buttons.

    Signals:
        question_asked: The question, trimmed and not empty.
        stop_pressed: The person wants the running answer to end.
        scores_pressed: The person wants to compute a score.
        history_pressed: The person wants to see what was asked before.
    """

    question_asked = Signal(str)
    stop_pressed = Signal()
    scores_pressed = Signal()
    history_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = QuestionBox(appearance)
        self.scope = ScopeBar()
        self.searches = parts.label(look="small")
        self.scope.changed.connect(self._tell_scope)
        self.scores_button = parts.button(self.tr("Scores"), pressed=self.scores_pressed.emit)
        self.scores_button.setToolTip(self.tr("Clinical scores (Ctrl+Shift+S)"))
        self.history_button = parts.tool(
            self.tr("History"), hint="Ctrl+H", pressed=self.history_pressed.emit
        )
        self.ask_button = parts.button(self.tr("Ask"), "primary", pressed=self.ask)
        self.stop_button = parts.button(self.tr("Stop"), "danger", pressed=self.stop_pressed.emit)
        self.stop_button.setToolTip(self.tr("Stop (Esc)"))
        self.stop_button.hide()
        self.box.entered.connect(self.ask)
        self.box.textChanged.connect(self._judge)
        self._is_answered = False
        self._is_limited = False
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 12, 16, 8)
        self.inside.setSpacing(parts.GRID)
        self.inside.addWidget(self.box, 1)
        tools = QWidget()
        controls = (self.history_button, self.scores_button, self.stop_button, self.ask_button)
        tools.setLayout(parts.row(QWidget(), *controls, stretch=0))
        self.inside.addWidget(Pair(self.scope, tools))
        self.inside.addWidget(self.searches)
        appearance.changed.connect(self._draw)
        self._draw()
        self._judge()
        self._tell_scope()

    @property
    def question(self) -> str:
        """What is typed, trimmed."""
        return self.box.toPlainText().strip()[:LONGEST]

    def ask(self) -> None:
        """Ask what is typed, if anything is."""
        if self.question and not self.ask_button.isHidden():
            self.question_asked.emit(self.question)

    def take_over(self, typed: str, filters: Filters) -> None:
        """Show what another screen held."""
        self.box.setPlainText(typed)
        self.scope.choose(filters)

    def clear(self) -> None:
        """Empty the box for a new question."""
        self.box.clear()
        self.box.setFocus()

    def set_busy(self, *, searching: bool, phrasing: bool = False) -> None:
        """Offer Stop while work is under way; a phrasing leaves room for the next question."""
        self.stop_button.setVisible(searching or phrasing)
        self.ask_button.setVisible(not searching)

    def set_answered(self, *, is_answered: bool) -> None:
        """Leave the room to an answer that is shown."""
        self._is_answered = is_answered
        self.box.set_answered(is_answered=is_answered)
        self._draw()

    def _tell_scope(self) -> None:
        """Say what is searched; the wide case needs no line of its own."""
        filters = self.scope.filters()
        self.searches.setText(self.scope.words())
        self._is_limited = bool(filters.collections or filters.classes)
        self._draw()

    def _judge(self) -> None:
        self.ask_button.setEnabled(bool(self.question))

    def _draw(self) -> None:
        """Put everything into one row where large text would leave no room to an answer."""
        is_tight = self._is_answered and self._appearance.scale >= _LARGE
        directions = QBoxLayout.Direction
        self.inside.setDirection(directions.LeftToRight if is_tight else directions.TopToBottom)
        for control in (self.scope, self.scores_button, self.history_button):
            control.setVisible(not is_tight)
        self.searches.setVisible(self._is_limited and not is_tight)
        self.ask_button.setMinimumWidth(self._appearance.px(88))
        self.stop_button.setMinimumWidth(self._appearance.px(88))
        parts.set_icon(self.history_button, self._appearance, "history")
        parts.set_icon(self.stop_button, self._appearance, "stop", "on_danger")
