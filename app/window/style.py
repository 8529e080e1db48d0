"""How Wardlight looks: Fusion, an own palette, and one style sheet built from the tokens."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QStyleFactory, QWidget
from shiboken6 import isValid

from app.window import fonts, icons, pieces, sheet
from app.window.slices import Hearers, Slices, rest
from app.window.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from engine.ground.paths import resources

_STYLED = "wardlight_styled"
BASE_POINTS = 11.0
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
THEMES = ("system", "light", "dark", "high_contrast")
_BY_NAME = {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}
_BLINK_MS = 1000
_AROUND = QSize(32, 72)
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person chose about the look; kept between starts.

    Attributes:
        text_percent: 90 to 200.
        dark_pages: Whether page images are inverted in the dark theme.
        reduce_motion: Whether nothing on the screen may move by itself.
    """

    theme: str = "system"
    text_percent: int = 100
    dark_pages: bool = False
    reduce_motion: bool = False


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; `setColorScheme` does nothing on plain X11."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, color in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.on_danger),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.disabled),
        (role.Highlight, tokens.selection),
        (role.HighlightedText, tokens.on_selection),
        (role.Link, tokens.link),
        (role.LinkVisited, tokens.link),
        (role.Mid, tokens.border),
        (role.Dark, tokens.border),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.Accent, tokens.primary),
    ):
        made.setColor(where, QColor(color))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.disabled))
    return made


class Appearance(QObject):
    """The look in use; widgets take colors, sizes and icons from it.

    The style sheet is given to pieces of the window, never to the application or a whole
    window: Qt styles everything below a widget in one go, which took a second for the
    application and would take 170 ms for the window, when nobody may wait over 50 ms.

    Attributes:
        changed: Theme or text size changed; anything drawn by hand must redraw.
    """

    def __init__(
        self,
        preferences: Preferences,
        remember: Callable[[Preferences], None] = lambda _preferences: None,
    ) -> None:
        super().__init__()
        self.changed = Hearers()
        self._dressed: list[QWidget] = []
        self._slices = Slices()
        self._written = ""
        self.preferences = preferences
        self._remember = remember
        self._blink_ms = QGuiApplication.styleHints().cursorFlashTime() or _BLINK_MS

    def remember_by(self, remember: Callable[[Preferences], None]) -> None:
        """Give every change to this from now on."""
        self._remember = remember

    @property
    def tokens(self) -> Tokens:
        """The colors of the theme in use."""
        if self.preferences.theme == "system":
            is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return _BY_NAME.get(self.preferences.theme, LIGHT)

    @property
    def scale(self) -> float:
        """Text size as a factor."""
        return self.preferences.text_percent / 100

    def px(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self.scale)

    def points(self, step: float = 0.0) -> float:
        """Return a font size: the base plus a step, scaled."""
        return round((BASE_POINTS + step) * self.scale, 2)

    def font(self, step: float = 0.0, *, bold: bool = False) -> QFont:
        """Return the text font at a step from the base size."""
        made = fonts.font()
        made.setPointSizeF(self.points(step))
        made.setBold(bold)
        return made

    def icon(self, name: str, role: str = "secondary") -> QIcon:
        """Return an icon in one of the theme's colors."""
        return icons.icon(name, getattr(self.tokens, role), self.tokens.line)

    def apply(self) -> None:
        """Give the application this look."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if application.property(_STYLED) is None:
            fonts.load()
            application.setStyle(QStyleFactory.create("Fusion"))
            application.setProperty(_STYLED, True)  # noqa: FBT003 - Qt's own signature
        self._still(application)
        application.setPalette(palette(self.tokens))
        if application.font() != self.font():
            application.setFont(self.font())
        pictures = (resources() / "icons").as_posix()
        self._written = sheet.build(self.tokens, self.scale, pictures)

    @property
    def is_changing(self) -> bool:
        """Whether some pieces still have the look before."""
        return self._slices.is_busy

    def dress(self, *widgets: QWidget) -> None:
        """Give widgets and everything in them the look, now and whenever it changes."""
        for widget in pieces.of(widgets):
            self._dressed.append(widget)
            widget.setStyleSheet(self._written)

    def dress_in_turn(self, *widgets: QWidget) -> None:
        """Give widgets that nobody sees yet the look, piece by piece in the next turns."""
        found = pieces.of(widgets)
        self._dressed += found
        self._slices.add(partial(self._redress, widget) for widget in found)

    def dress_windows_of(self, *parents: QWidget) -> None:
        """Give every dialog that these widgets open the look, before it is shown."""
        for parent in parents:
            parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a dialog when it is about to be shown, and keep it on the screen."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            child = event.child()
            if isinstance(child, QWidget) and child.isWindow() and not child.styleSheet():
                self._dressed.append(child)
                child.setStyleSheet(self._written)
                child.installEventFilter(self)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self._fit(watched)
        return False

    def _fit(self, dialog: QDialog) -> None:
        """Make a dialog small enough for the screen to show all its buttons, at any text size.

        Qt's own file dialog asks for more than a screen of 768 lines has.
        """
        room = dialog.screen().availableSize() - _AROUND
        if isinstance(dialog, QFileDialog):
            dialog.resize(QSize(self.px(860), self.px(540)).boundedTo(room))
        else:
            dialog.resize(dialog.size().boundedTo(room))

    def _redress(self, widget: QWidget) -> None:
        if isValid(widget) and widget.styleSheet() != self._written:
            widget.setStyleSheet(self._written)
            for part in (widget, *widget.findChildren(QWidget)):
                part.ensurePolished()  # else all of it is polished when it is first shown

    def _still(self, application: QApplication) -> None:
        """Stop what moves by itself, if that was chosen."""
        moves = not self.preferences.reduce_motion
        for effect in _EFFECTS:
            application.setEffectEnabled(effect, moves)
        application.setCursorFlashTime(self._blink_ms if moves else 0)

    def change(self, preferences: Preferences) -> None:
        """Use and remember other preferences; applied at once."""
        if preferences == self.preferences:
            return
        self.preferences = preferences
        self.apply()
        self._dressed = [widget for widget in self._dressed if isValid(widget)]
        shown = [widget for widget in self._dressed if widget.isVisible()]
        hidden = [widget for widget in self._dressed if not widget.isVisible()]
        windows = {widget.window() for widget in shown}
        self._slices.start(
            [
                *(partial(_paint, window, allowed=False) for window in windows),
                *(partial(self._redress, widget) for widget in shown),
                *self.changed.all(),
                rest,
                *(partial(_paint, window, allowed=True) for window in windows),
                rest,
                *(partial(self._redress, widget) for widget in hidden),
            ]
        )
        self._remember(preferences)

    def step_text(self, direction: int) -> int:
        """Make the text one step larger (+1), smaller (-1) or normal (0); return percent."""
        now = self.preferences.text_percent
        if direction == 0:
            percent = 100
        elif direction > 0:
            percent = min((size for size in TEXT_SIZES if size > now), default=TEXT_SIZES[-1])
        else:
            percent = max((size for size in TEXT_SIZES if size < now), default=TEXT_SIZES[0])
        self.change(replace(self.preferences, text_percent=percent))
        return percent


def _paint(window: QWidget, *, allowed: bool) -> None:
    """Let a window paint, or hold it as it is until everything in it has the new look."""
    if isValid(window):
        window.setUpdatesEnabled(allowed)
