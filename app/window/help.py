"""Help: short topics of our own, searched by words, opened at what is on the screen."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.window import language, menus, parts
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance
from engine.ground.paths import resources

_ORDER = (
    "asking", "reading-an-answer", "danger-signs", "summarizing", "library", "models", "locking",
    "offline", "keys", "intended-use",
)  # fmt: skip
_SIDE_PX = 250
_LETTERS = frozenset(map(chr, range(0x0900, 0x0980)))


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help, in Markdown."""

    id: str
    title: str
    text: str

    def rank(self, words: list[str]) -> int:
        """Return how well it meets a search: 0 not at all, more when the title says it."""
        title, text = plain(self.title), plain(self.text)
        if not all(word in text for word in words):
            return 0
        return 1 + 2 * sum(word in title for word in words)


def plain(text: str) -> str:
    """Return text as it is searched: without case, accents and vowel signs that people leave out.

    Of Hindi the signs stay: they are letters there.
    """
    kept = [
        letter
        for letter in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(letter) or letter in _LETTERS
    ]
    return unicodedata.normalize("NFC", "".join(kept))


def topics(spoken: str = "") -> list[Topic]:
    """Return every topic in reading order, in a language where there is a translation."""
    return [_topic(name, spoken) for name in _ORDER]


def topic(name: str) -> Topic:
    """Return one topic in the language of the window, as far as it is translated."""
    return _topic(name, language.spoken())


def found(every: list[Topic], search: str) -> list[Topic]:
    """Return the topics that hold all words of a search, the best first."""
    words = plain(search).split()
    if not words:
        return every
    ranked = [(topic.rank(words), topic) for topic in every]
    return [topic for rank, topic in sorted(ranked, key=lambda pair: -pair[0]) if rank]


def _topic(name: str, spoken: str) -> Topic:
    """Read a page of help: translated, or the English one with a line that says so."""
    folder = resources() / "help"
    translated = folder / spoken / f"{name}.md"
    is_translated = bool(spoken) and translated.exists()
    path = translated if is_translated else folder / f"{name}.md"
    heading, _end, text = path.read_text(encoding="utf-8").partition("\n")
    title = heading.removeprefix("# ").strip()
    if spoken not in {"", "en"} and not is_translated:
        note = say("This page is not translated yet; it is shown in English.")
        text = f"\n*{note}*\n{text}"
    return Topic(name, title, f"{heading}\n{text}".replace("{keys}", keys()))


def keys() -> str:
    """Return every key with what it does, as a Markdown table."""
    rows = [(" · ".join(entry.keys), entry.text) for entry in menus.entries() if entry.keys]
    more = [
        ("F6 · Shift+F6", say("Next part of the screen, or the one before")),
        ("Esc", say("Stop, or close what is open")),
        ("Enter · Shift+Enter", say("Ask the question; break the line")),
    ]
    lines = [f"| {key} | {does.rstrip('…')} |" for key, does in [*rows, *more] if does]
    return "\n".join([f"| {say('Key')} | {say('Does')} |", "|---|---|", *lines])


class HelpDialog(QDialog):
    """Topics on one side, the text on the other, a search over both."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Help"))
        self.setObjectName("page")
        self._every = topics(language.spoken())
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search the help"))
        self.search.setAccessibleName(say("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("side")
        self.list.setAccessibleName(say("Topics"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(appearance.px(_SIDE_PX))
        self.text = QTextBrowser()
        self.text.setObjectName("reading")
        self.text.setAccessibleName(say("Help text"))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(16)
        self.nothing = parts.label(say("No topic has these words. Try fewer or others."), "quiet")
        self.close_button = parts.button(say("Close"), "primary", pressed=self.accept)
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._show)
        self._fill("")
        self.ring = FocusRing(self, appearance)
        self.resize(min(appearance.px(900), 1000), min(appearance.px(600), 690))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(parts.label(say("Help"), "title"))
        inside.addWidget(self.search)
        inside.addWidget(self.nothing)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.list)
        beside.addWidget(self.text, 1)
        inside.addLayout(beside, 1)
        inside.addLayout(parts.row(QWidget(), self.close_button, stretch=0))

    def open_at(self, topic: str) -> None:
        """Show one topic and give the keyboard to the search."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).id == topic:
                self.list.setCurrentRow(row)
        self.search.setFocus()
        QTimer.singleShot(0, self.list, self.list.doItemsLayout)  # the style came after the items

    def _fill(self, search: str) -> None:
        self.list.clear()
        for topic in found(self._every, search):
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            self.list.addItem(item)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.text.clear()
            return
        self.text.setMarkdown(item.data(Qt.ItemDataRole.UserRole).text)


def show(parent: QWidget, appearance: Appearance, topic: str) -> HelpDialog:
    """Open the help at a topic, over the window and without stopping its work."""
    dialog = HelpDialog(parent, appearance)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    dialog.open()
    dialog.open_at(topic)
    return dialog
