"""The first two pages of a new home: how it looks, and what it is for."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTextBrowser, QWidget

from app.window import help as help_page
from app.window import parts
from app.window.language import say
from app.window.passphrase import CenteredCard
from app.window.style import TEXT_SIZES, THEMES, Appearance

_TEXT_PX = 300


class LookPage(CenteredCard):
    """Text size and theme; every choice is seen at once.

    Signals:
        chosen: The person goes on.
    """

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        names = (say("As the system"), say("Light"), say("Dark"), say("High contrast"))
        self.theme = _choices(say("Theme"), dict(zip(names, THEMES, strict=True)))
        self.text_size = _choices(say("Text size"), {f"{size} %": size for size in TEXT_SIZES})
        self.go_on = parts.button(say("Continue"), "primary", pressed=self.chosen.emit)
        self._lay_out()
        self._show()
        self.theme.currentIndexChanged.connect(lambda _at: self._take())
        self.text_size.currentIndexChanged.connect(lambda _at: self._take())
        appearance.changed.connect(self._show)

    def _lay_out(self) -> None:
        picture = parts.Picture(self._appearance, "wardlight", size=40, role="link")
        heading = parts.label(say("Welcome to Wardlight"), "title")
        self.inside.addLayout(parts.row(picture, heading, stretch=1, spacing=12))
        told = say("Choose what you read best. You can change it at any time under View.")
        self.inside.addWidget(parts.label(told, "quiet"))
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, box in enumerate((self.text_size, self.theme)):
            words = parts.label(box.accessibleName(), wraps=False)
            words.setBuddy(box)
            grid.addWidget(words, row, 0)
            grid.addWidget(box, row, 1)
        self.inside.addLayout(grid)
        self.inside.addLayout(parts.row(QWidget(), self.go_on, stretch=0))

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
        for box, value in ((self.theme, now.theme), (self.text_size, now.text_percent)):
            was = box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(was)


class PurposePage(CenteredCard):
    """What Wardlight is for and what not; goes on only when it was accepted.

    Signals:
        accepted: It was read and accepted.
        went_back: The page before is wanted.
    """

    accepted = Signal()
    went_back = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, width=680)
        self.text = QTextBrowser()
        self.text.setObjectName("reading")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(say("What Wardlight is for, and what it is not for"))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.agreed = QCheckBox(say("I have read this. I check the source before I act."))
        self.back = parts.button(say("Back"), pressed=self.went_back.emit)
        self.go_on = parts.button(say("Continue"), "primary", pressed=self.accepted.emit)
        self.go_on.setEnabled(False)
        self.agreed.toggled.connect(self.go_on.setEnabled)
        self.inside.addWidget(self.text)
        self.inside.addWidget(self.agreed)
        self.inside.addLayout(parts.row(self.back, QWidget(), self.go_on, stretch=1))
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.text.setMinimumHeight(min(self._appearance.px(_TEXT_PX), _TEXT_PX))

    def fill(self) -> None:
        """Read the text when the page is shown first."""
        if not self.text.toPlainText():
            topic = next(t for t in help_page.topics() if t.id == "intended-use")
            self.text.setMarkdown(topic.text)


def _choices(name: str, choices: dict[str, str] | dict[str, int]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumHeight(parts.TARGET)
    for text, value in choices.items():
        made.addItem(text, value)
    return made
