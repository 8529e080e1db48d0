"""The first two pages of a new home: language and look, and what it is for."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTextBrowser, QWidget

from app.window import help as help_page
from app.window import language, parts
from app.window.arrival.steps import StepBar, heading
from app.window.kept import Choices
from app.window.language import say
from app.window.passphrase import CenteredCard
from app.window.style import TEXT_SIZES, THEMES, Appearance

_TEXT_PX = 300
_LANGUAGE = "language.ui"


class LookPage(CenteredCard):
    """Language, text size and theme; every choice is seen at once.

    Signals:
        language_chosen: The window is to speak this language now.
    """

    language_chosen = Signal(str)

    def __init__(self, appearance: Appearance, preferences: Choices) -> None:
        super().__init__(appearance)
        self._preferences = preferences
        names = (say("As the system"), say("Light"), say("Dark"), say("High contrast"))
        spoken = {say("As the system"): language.SYSTEM}
        spoken |= {name: code for code, name in language.NAMES.items()}
        self.language = _choices(say("Language"), spoken)
        self.theme = _choices(say("Theme"), dict(zip(names, THEMES, strict=True)))
        self.text_size = _choices(say("Text size"), {f"{size} %": size for size in TEXT_SIZES})
        self.steps = StepBar()
        self.go_on = self.steps.go_on
        self._lay_out()
        self._show()
        self.language.activated.connect(lambda _at: self._speak())
        self.theme.currentIndexChanged.connect(lambda _at: self._take())
        self.text_size.currentIndexChanged.connect(lambda _at: self._take())
        appearance.changed.connect(self._show)

    def _lay_out(self) -> None:
        self.inside.addLayout(
            heading(
                self._appearance,
                "wardlight",
                say("Welcome to Wardlight"),
                say("Choose what you read best. You can change it at any time in Settings."),
            )
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        keys = (_LANGUAGE, "appearance.text_percent", "appearance.theme")
        fixed = self._preferences.values.locked
        for row, box in enumerate((self.language, self.text_size, self.theme)):
            words = parts.label(box.accessibleName(), wraps=False)
            words.setBuddy(box)
            grid.addWidget(words, row, 0)
            grid.addWidget(box, row, 1)
            if keys[row] in fixed:
                box.setEnabled(False)
                grid.addWidget(self._padlock(), row, 2)
        self.inside.addLayout(grid)
        self.inside.addWidget(self.steps)

    def _padlock(self) -> QWidget:
        made = QWidget()
        picture = parts.Picture(self._appearance, "lock", size=16, role="secondary")
        told = parts.label(say("Set by your hospital"), "small", wraps=False)
        made.setLayout(parts.row(picture, told, spacing=4))
        return made

    def arrive(self) -> None:
        """Show what is in force."""
        self._show()

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.go_on

    def _speak(self) -> None:
        code = str(self.language.currentData())
        if code != self._preferences.values.word(_LANGUAGE):
            self.language_chosen.emit(code)

    def _take(self) -> None:
        now = self._appearance.preferences
        self._appearance.change(
            replace(
                now,
                theme=str(self.theme.currentData()),
                text_percent=int(self.text_size.currentData()),
            )
        )

    def _show(self) -> None:
        now = self._appearance.preferences
        for box, value in (
            (self.language, self._preferences.values.word(_LANGUAGE)),
            (self.theme, now.theme),
            (self.text_size, now.text_percent),
        ):
            was = box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(was)


class PurposePage(CenteredCard):
    """What Wardlight is for and what not; goes on only when it was accepted."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, width=680)
        self.text = QTextBrowser()
        self.text.setObjectName("reading")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(say("What Wardlight is for, and what it is not for"))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.agreed = QCheckBox(say("I have read this. I check the source before I act."))
        self.steps = StepBar()
        self.back, self.go_on = self.steps.back, self.steps.go_on
        self.go_on.setEnabled(False)
        self.agreed.toggled.connect(self.go_on.setEnabled)
        self.inside.addWidget(self.text)
        self.inside.addWidget(self.agreed)
        self.inside.addWidget(self.steps)
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.text.setMinimumHeight(min(self._appearance.px(_TEXT_PX), _TEXT_PX))

    def arrive(self) -> None:
        """Read the text when the page is shown first."""
        if not self.text.toPlainText():
            self.text.setMarkdown(help_page.topic("intended-use").text)

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.agreed


def _choices(name: str, choices: Mapping[str, str] | Mapping[str, int]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumHeight(parts.TARGET)
    for text, value in choices.items():
        made.addItem(text, value)
    return made
