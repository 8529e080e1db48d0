"""Reading one document: its page image or text, with the passage marked in both."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.window import parts
from app.window.canvas import PageView
from app.window.flow import Pair
from app.window.messages import MessageBar
from app.window.pagebox import PageBox
from app.window.pages import PageContent, Paged, Pages, Place
from app.window.pieces import Splitter
from app.window.style import Appearance
from engine.ground.types import PageFlag, PageSpan, PageText

_SETTLED_MS = 120
_ROOM_PX = 340


def code_units(text: str, at: int) -> int:
    """Return where a character stands for Qt, which counts UTF-16 code units."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


class Reader(QWidget):
    """Shows pages of one document at a time.

    Signals:
        page_shown: Number of the page that is now on screen.

    Attributes:
        extra: Layout at the end of the toolbar, for the owner's buttons.
    """

    page_shown = Signal(int)

    def __init__(self, pages: Pages, appearance: Appearance) -> None:
        super().__init__()
        self._pages = pages
        self._appearance = appearance
        self._card: Paged | None = None
        self._place: Place | None = None
        self._content: PageContent | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._draw_page)
        self.view = PageView(appearance)
        self.view.sharper_wanted.connect(self._want_sharper)
        self.text = QPlainTextEdit()
        self.message = MessageBar(appearance)
        self._make_controls()
        self._lay_out()
        appearance.changed.connect(self._restyle)
        self._restyle()
        self.clear()

    def _make_controls(self) -> None:
        self.previous_page = parts.tool(
            self.tr("Previous page"), hint="Ctrl+PgUp", pressed=lambda: self.turn(-1)
        )
        self.next_page = parts.tool(
            self.tr("Next page"), hint="Ctrl+PgDown", pressed=lambda: self.turn(1)
        )
        self.page_box = PageBox()
        self.page_box.page_wanted.connect(self._go_to)
        self.page_count = parts.label(look="quiet", wraps=False)
        self.zoom_out = parts.tool(self.tr("Smaller page"), pressed=lambda: self._zoom(-1))
        self.zoom_label = parts.label(look="quiet", wraps=False)
        self.zoom_in = parts.tool(self.tr("Larger page"), pressed=lambda: self._zoom(1))
        self.fit = parts.tool(self.tr("Fit page to width"), pressed=lambda: self._zoom(0))
        self.text_toggle = parts.tool(self.tr("Show the stored text"))
        self.text_toggle.setCheckable(True)
        self.text_toggle.toggled.connect(self._show_parts)
        self.text.setObjectName("reading")
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(12)
        self.text.setAccessibleName(self.tr("Text of the page"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _lay_out(self) -> None:
        strip, inside = parts.frame("strip", margin=4, spacing=4)
        turning, seeing = QWidget(), QWidget()
        turning.setLayout(
            parts.row(self.previous_page, self.page_box, self.page_count, self.next_page, spacing=4)
        )
        zooming = parts.row(
            self.zoom_out, self.zoom_label, self.zoom_in, self.fit, self.text_toggle, spacing=4
        )
        self.extra = parts.row(spacing=4)
        zooming.addLayout(self.extra)
        seeing.setLayout(zooming)
        inside.addWidget(Pair(turning, seeing))
        self.ocr_note = QLabel(self.tr("Text read by OCR – check numbers against the image above."))
        self.ocr_note.setProperty("tag", "warning")
        self.ocr_note.setWordWrap(True)
        below = QWidget()
        stacked = QVBoxLayout(below)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(0)
        stacked.addWidget(self.ocr_note)
        stacked.addWidget(self.text, 1)
        self.parts = Splitter(Qt.Orientation.Vertical)
        self.parts.setHandleWidth(5)
        self.parts.addWidget(self.view)
        self.parts.addWidget(below)
        self.parts.setSizes([600, 200])
        self._below = below
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(strip)
        outside.addWidget(self.message)
        outside.addWidget(self.parts, 1)
        self.strip = strip

    def clear(self) -> None:
        """Show nothing, for the lock screen or a document that is gone."""
        self._card = self._place = self._content = None
        self.text.clear()
        self.view.canvas.set_page(1, 1, ())
        self.message.hide()
        self._show_parts()

    def show_place(self, card: Paged, place: Place) -> None:
        """Show a page of a document with its passage marked."""
        self._card, self._place = card, place
        self.page_box.show_page(place.page, card.pages)
        self.page_count.setText(self.tr("of %1").replace("%1", str(card.pages)))
        self.previous_page.setEnabled(place.page > 1)
        self.next_page.setEnabled(place.page < card.pages)
        self.message.hide()
        self._pages.content(place, self._receiver(place), self._failed(place))
        self.page_shown.emit(place.page)

    @property
    def content(self) -> PageContent | None:
        """What the page that is on screen says; None while it is on its way."""
        return self._content

    @property
    def place(self) -> Place | None:
        """The page that is on screen, or on its way."""
        return self._place

    def turn(self, pages: int) -> None:
        """Go some pages on or back."""
        self.page_box.step(pages)

    def _go_to(self, page: int) -> None:
        if self._card is not None:
            self.show_place(self._card, Place(self._card.id, page))

    def _receiver(self, place: Place) -> Callable[[PageContent], None]:
        def receive(content: PageContent) -> None:
            if place == self._place:
                self._show(content)

        return receive

    def _failed(self, place: Place) -> Callable[[Exception], None]:
        def fail(error: Exception) -> None:
            if place == self._place:
                self.message.fail(error)

        return fail

    def _show(self, content: PageContent) -> None:
        self._content = content
        page = content.text
        self._show_parts()
        self._show_text(page)
        if page.width:
            self.view.show_page(page.width, page.height, content.rects)
            self._draw_page()
        self._tell_zoom()

    def _show_text(self, page: PageText) -> None:
        self.text.setPlainText(page.text)
        self._mark_text()

    def _mark_text(self) -> None:
        """Mark every passage, and scroll to the chosen one."""
        self.text.setExtraSelections([])
        if self._content is None or self._place is None or not self._place.spans:
            return
        marked = [self._marked(self._content.text.text, span) for span in self._place.spans]
        self.text.setExtraSelections(marked)
        at = QTextCursor(marked[0].cursor)
        at.setPosition(marked[0].cursor.selectionStart())
        self.text.setTextCursor(at)
        self.text.centerCursor()
        QTimer.singleShot(0, self.text, self.text.centerCursor)  # once it has its size

    def _marked(self, text: str, span: PageSpan) -> QTextEdit.ExtraSelection:
        """Return a passage of the text as if marked with a text marker."""
        last = self.text.document().characterCount() - 1
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.text.document())
        selection.cursor.setPosition(min(code_units(text, span.start), last))
        selection.cursor.setPosition(
            min(code_units(text, span.end), last), QTextCursor.MoveMode.KeepAnchor
        )
        selection.format = QTextCharFormat()
        selection.format.setBackground(QColor(self._appearance.tokens.highlight))
        selection.format.setForeground(QColor(self._appearance.tokens.on_highlight))
        return selection

    def _show_parts(self) -> None:
        page = self._content.text if self._content is not None else None
        has_image = page is None or bool(page.width)
        is_scan = page is not None and PageFlag.SCAN in page.flags
        wants_text = self.text_toggle.isChecked()
        self.view.setVisible(has_image and not (wants_text and not is_scan))
        self._below.setVisible(page is not None and (is_scan or wants_text or not has_image))
        self.ocr_note.setVisible(is_scan)
        for control in (self.zoom_in, self.zoom_out, self.fit, self.text_toggle):
            control.setVisible(has_image)
        self.zoom_label.setVisible(has_image and self._has_room)
        for control in (self.zoom_in, self.zoom_out, self.fit):
            control.setEnabled(not self.view.isHidden())

    def _want_sharper(self, _width_px: int) -> None:
        self._tell_zoom()
        self._settled.start()

    def _draw_page(self) -> None:
        self._settled.stop()
        place, content = self._place, self._content
        if place is None or content is None or not content.text.width or self.view.isHidden():
            return
        key = Place(place.document_id, place.page)

        def receive(image: QImage) -> None:
            now = self._place
            if now is not None and (now.document_id, now.page) == (key.document_id, key.page):
                self.view.canvas.set_image(image)

        self._pages.image(key, self.view.wanted_px, receive, self._failed(place))

    def _zoom(self, direction: int) -> None:
        if direction:
            self.view.zoom(direction)
        else:
            self.view.fit_width()

    def _tell_zoom(self) -> None:
        self.zoom_label.setText(f"{self.view.percent} %")

    @property
    def _has_room(self) -> bool:
        return self.width() > self._appearance.px(_ROOM_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the percent where the buttons need the room."""
        super().resizeEvent(event)
        self.zoom_label.setVisible(not self.zoom_in.isHidden() and self._has_room)

    def _restyle(self) -> None:
        for control, name in (
            (self.previous_page, "next" if self.isRightToLeft() else "previous"),
            (self.next_page, "previous" if self.isRightToLeft() else "next"),
            (self.zoom_out, "zoom_out"),
            (self.zoom_in, "zoom_in"),
            (self.fit, "fit_width"),
            (self.text_toggle, "text"),
        ):
            parts.set_icon(control, self._appearance, name)
        self.page_box.setFixedWidth(self._appearance.px(56))
        widest = self.zoom_label.fontMetrics().horizontalAdvance("400 %")
        self.zoom_label.setMinimumWidth(widest + parts.GRID)
        self.zoom_label.setVisible(not self.zoom_in.isHidden() and self._has_room)
        self._mark_text()
