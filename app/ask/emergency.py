"""Behind the glass: danger signs and the emergency shelf while the library is locked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from app.ask.flags import FlagBanner
from app.ask.question import QuestionBox
from app.window import display, parts
from app.window.door import Door
from app.window.language import say
from app.window.messages import MessageBar
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lane
from engine.ground.notes import ScreeningNotes
from engine.ground.shelves import EmergencyPassage

_IDLE_MS = 5 * 60_000


class EmergencyPage(QWidget):
    """A question, the danger signs in it, and the nearest paragraphs of the shelf.

    Five minutes after the last key it is emptied and left by itself.

    Signals:
        left: The lock screen is wanted again.
    """

    left = Signal()

    def __init__(self, assistant: Door, lanes: tuple[Lane, Lane], appearance: Appearance) -> None:
        """Ask nothing yet.

        Args:
            assistant: Knows the rules and the shelf.
            lanes: For the shelf and for the rules.
            appearance: The look.
        """
        super().__init__()
        self._assistant = assistant
        self._shelf, self._rules = lanes
        self._appearance = appearance
        self.setObjectName("page")
        self.message = MessageBar(appearance)
        self.back_button = parts.button(say("Back to the lock screen"), pressed=self.leave)
        self.box = QuestionBox(appearance)
        self.box.entered.connect(self.search)
        self.search_button = parts.button(say("Search"), "primary", pressed=self.search)
        self.flags = FlagBanner(appearance)
        self.flags.acknowledged.connect(self._assistant.audit.acknowledged)
        self.text = QTextBrowser()
        self.text.setObjectName("reading")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(say("Guidelines of the emergency shelf"))
        self.text.document().setDocumentMargin(16)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.leave)
        self.box.textChanged.connect(self._idle.start)
        self._lay_out()

    def _lay_out(self) -> None:
        told = say(
            "Emergency access to this hospital's guidelines, without the passphrase. Each use is "
            "recorded. Search is by words alone; nothing is kept of what you type."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(12)
        title = parts.label(say("Emergency access"), "title")
        inside.addLayout(parts.row(title, self.back_button, stretch=0))
        for widget in (parts.label(told, "quiet"), self.message):
            inside.addWidget(widget)
        inside.addLayout(parts.row(self.box, self.search_button, stretch=0))
        inside.addWidget(self.flags)
        inside.addWidget(self.text, 1)
        self.flags.hide()

    def enter(self) -> None:
        """Break the glass, which is recorded, and show what is on the shelf."""
        self.clear()
        self._idle.start()
        self.box.setFocus()
        self._shelf.start(
            lambda _notify: self._assistant.emergency.open(),
            Callbacks(done=self._list, failed=self.message.fail),
        )

    def leave(self) -> None:
        """Forget what was typed, and ask for the lock screen."""
        self.clear()
        self.left.emit()

    def clear(self) -> None:
        """Forget what was typed and shown."""
        self.box.clear()
        self.text.clear()
        self.flags.show_flags(())
        self.message.hide()
        self._idle.stop()

    def search(self) -> None:
        """Look for danger signs and for the nearest paragraphs."""
        typed = self.box.toPlainText().strip()
        if not typed:
            return
        self._rules.start(
            lambda _notify: self._assistant.rules.notes(typed),
            Callbacks(done=self._warn, failed=self.message.fail),
        )
        self._shelf.start(
            lambda _notify: self._assistant.emergency.search(typed),
            Callbacks(done=self._show, failed=self.message.fail),
        )

    def _warn(self, notes: ScreeningNotes) -> None:
        self.flags.show_flags(notes.flags)

    def _list(self, titles: Sequence[str]) -> None:
        rows = "".join(f"<li>{escape(title)}</li>" for title in titles)
        self._write(f"<p><b>{escape(say('On the shelf'))}</b></p><ul>{rows}</ul>")

    def _show(self, passages: Sequence[EmergencyPassage]) -> None:
        if not passages:
            self._write(f"<p>{escape(say('Nothing on the shelf has these words.'))}</p>")
            return
        self._write("".join(map(self._passage, passages)))

    def _passage(self, one: EmergencyPassage) -> str:
        tokens = self._appearance.tokens
        tag = display.review_tag(one.review_by)
        late = ""
        if tag is not None:
            late = f" · <span style='color:{tokens.danger_text}'>{escape(tag.text)}</span>"
        version = f" · {escape(one.version)}" if one.version else ""
        page = say("p. %1").replace("%1", str(one.page))
        body = escape(one.text).replace("\n", "<br>")
        return f"<p><b>{escape(one.title)}</b>{version} · {page}{late}</p><p>{body}</p><hr>"

    def _write(self, html: str) -> None:
        self.text.setHtml(f'<body style="color:{self._appearance.tokens.text}">{html}</body>')
