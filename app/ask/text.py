"""The answer as text with links, as high as it is long: the pane around it scrolls."""

from math import ceil
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip

from app.ask import wording
from app.ask.evidence import NOWHERE, Trail
from app.window import icons
from app.window.style import Appearance

_PLACE, _REASONS, _MADE = "place", "reasons", "made"
_SCROLLING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class AnswerText(QTextBrowser):
    """The text with its links; Tab walks from link to link, Enter follows one.

    Signals:
        place_chosen: Position of the source in the trail.
        reasons_toggled: Number of the sentence whose reasons are wanted, or not any more.
        made_toggled: How the answer was made is wanted, or not any more.
        revealed: A rectangle, in this widget, that the keyboard has come to.
    """

    place_chosen = Signal(int)
    reasons_toggled = Signal(int)
    made_toggled = Signal()
    revealed = Signal(QRect)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._trail = NOWHERE
        self._reasons: dict[int, str] = {}
        self.setObjectName("reading")
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Answer"))
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._preview)
        self.document().setDocumentMargin(16)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_page(self, html: str, trail: Trail, reasons: dict[int, str] | None = None) -> None:
        """Show text whose links point into a trail; the link with the keyboard keeps it.

        Args:
            html: The text.
            trail: Of its places.
            reasons: By number of a sentence, what is told when one rests on its tag.
        """
        self._trail, self._reasons = trail, reasons or {}
        held = (
            self.textCursor().charFormat().anchorHref() if self.textCursor().hasSelection() else ""
        )
        self.setHtml(html)
        self._fit()
        if held:
            self._select(held)

    def where(self, at: int) -> QRect | None:
        """Return where the first link to a place stands, in this widget."""
        found = self._link(f"{_PLACE}:{at}")
        return self.cursorRect(found) if found is not None else None

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Walk to the next link and show where it is."""
        moved = super().focusNextPrevChild(next_one)
        if moved and self.textCursor().hasSelection():
            self.revealed.emit(self.cursorRect())
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape, arrows with Alt, and what scrolls to the window around."""
        with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        scrolls = event.key() in _SCROLLING and not event.modifiers()
        if event.key() == Qt.Key.Key_Escape or with_alt or scrolls:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane that scrolls."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(160, 0)

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:
        """Draw the icons that the text names as `icon:NAME:ROLE:SIZE`."""
        if not isinstance(name, QUrl) or name.scheme() != "icon":
            return None  # nothing else is ever fetched
        picture, role, size = name.path().split(":")
        color = getattr(self._appearance.tokens, role)
        return icons.pixmap(picture, color, size=int(size), ratio=self.devicePixelRatioF())

    def _fit(self) -> None:
        height = ceil(self.document().size().height()) + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def _link(self, href: str) -> QTextCursor | None:
        """Return a cursor over the first link to somewhere."""
        block = self.document().begin()
        while block.isValid():
            found = _link_in(block, href)
            if found is not None:
                return found
            block = block.next()
        return None

    def _select(self, href: str) -> None:
        found = self._link(href)
        if found is not None:
            self.setTextCursor(found)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == _PLACE:
            self.place_chosen.emit(int(url.path()))
        elif url.scheme() == _REASONS:
            self.reasons_toggled.emit(int(url.path()))
        elif url.scheme() == _MADE:
            self.made_toggled.emit()

    def _preview(self, url: QUrl) -> None:
        told = self._told(url)
        if told:
            QToolTip.showText(QCursor.pos() + QPoint(8, 16), told, self)
        else:
            QToolTip.hideText()

    def _told(self, url: QUrl) -> str:
        if url.scheme() == _REASONS:
            return self._reasons.get(int(url.path()), "")
        if url.scheme() == _PLACE and 0 <= int(url.path()) < len(self._trail.all):
            return wording.preview(self._trail.all[int(url.path())])
        return ""


def _link_in(block: QTextBlock, href: str) -> QTextCursor | None:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().anchorHref() == href:
            found = QTextCursor(block)
            found.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return found
        at += 1
    return None
