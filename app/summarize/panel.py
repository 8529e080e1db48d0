"""The summary on the screen: its lines lead to their source, its sections can be copied."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QTextBrowser, QVBoxLayout, QWidget

from app.summarize import wording
from app.summarize.page import Page
from app.summarize.trail import NOWHERE, Trail
from app.window import parts
from app.window.announcing import announce
from app.window.display import Tag
from app.window.flow import flow
from app.window.style import Appearance
from engine.ground.progress import Progress
from engine.ground.summaries import Summary


class SummaryText(QTextBrowser):
    """The text with its links; Tab walks from link to link, Enter follows one.

    Signals:
        place_chosen: Number of the place in the trail.
        copy_wanted: Section to copy.
    """

    place_chosen = Signal(int)
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Summary"))
        self.anchorClicked.connect(self._choose)
        self.document().setDocumentMargin(16)

    def show_page(self, html: str) -> None:
        """Show text; the scroll position stays."""
        at = self.verticalScrollBar().value()
        self.setHtml(html)
        self.verticalScrollBar().setValue(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape, and arrows with Alt, to the window."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for a few lines; the layout gives all the room there is."""
        return QSize(320, 5 * self.fontMetrics().lineSpacing())

    def _choose(self, url: QUrl) -> None:
        if url.scheme() == "place":
            self.place_chosen.emit(int(url.path()))
        elif url.scheme() == "copy":
            self.copy_wanted.emit(url.path())


class SummaryPanel(QWidget):
    """The summary with its tags above and its buttons below.

    Signals:
        place_chosen: Number of the place in the trail.
        copy_wanted: Section to copy; empty for all.
        save_pressed: The summary is to be saved as a file.
        print_pressed: The summary is to be printed.
        check_pressed: Somebody has checked it and wants to sign.
        stop_pressed: The model is to stop; what it phrased stays.
    """

    place_chosen = Signal(int)
    copy_wanted = Signal(str)
    save_pressed = Signal()
    check_pressed = Signal()
    print_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._summary: Summary | None = None
        self._trail = NOWHERE
        self._current: int | None = None
        self.draft = parts.tag(Tag(self.tr("Draft – check before use"), "amber"))
        self.ledger = parts.tag(Tag("", "info"))
        self.checked = parts.tag(Tag("", "success"))
        self.how = parts.label(look="small", wraps=False)
        self.text = SummaryText()
        self.text.place_chosen.connect(self.place_chosen)
        self.text.copy_wanted.connect(self.copy_wanted)
        self.copy_button = parts.button(
            self.tr("Copy all"), pressed=lambda: self.copy_wanted.emit("")
        )
        self.save_button = parts.button(
            self.tr("Save as…"), "primary", pressed=self.save_pressed.emit
        )
        self.print_button = parts.button(self.tr("Print…"), pressed=self.print_pressed.emit)
        self.print_button.setToolTip("Ctrl+P")
        self.check_button = parts.button(
            self.tr("Mark as checked…"), pressed=self.check_pressed.emit
        )
        self.caution = parts.Line(
            self.tr("Decision support. Check the sources. Not for orders."), "small"
        )
        self.phase = self._phase()
        self._lay_out()
        appearance.changed.connect(self.draw)

    def _phase(self) -> QWidget:
        """Return the strip that tells which section is on its way, with Stop."""
        self.phase_label = parts.label(look="quiet", wraps=False)
        self.phase_bar = QProgressBar()
        self.phase_bar.setTextVisible(False)
        self.phase_bar.setMaximumWidth(200)
        self.phase_bar.setAccessibleName(self.tr("Progress of the language model"))
        self.stop_button = parts.button(self.tr("Stop"), pressed=self.stop_pressed.emit)
        strip = QWidget()
        row = parts.row(self.phase_label, QWidget(), self.phase_bar, self.stop_button, stretch=1)
        row.setContentsMargins(16, 4, 16, 4)
        strip.setLayout(row)
        strip.hide()
        return strip

    def _lay_out(self) -> None:
        head, inside = parts.frame("answer_head", margin=0, spacing=4)
        inside.setContentsMargins(16, 10, 16, 8)
        inside.addLayout(flow(self.draft, self.ledger, self.checked, self.how))
        bar, below = parts.frame("bar", margin=0, spacing=4)
        below.setContentsMargins(16, 6, 16, 6)
        below.addLayout(
            flow(
                self.save_button,
                self.print_button,
                self.copy_button,
                self.check_button,
                self.caution,
                spacing=8,
            )
        )
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(head)
        outside.addWidget(self.phase)
        outside.addWidget(self.text, 1)
        outside.addWidget(bar)

    def show_summary(self, summary: Summary, trail: Trail) -> None:
        """Show a summary from its top."""
        self.set_checked("")
        self.update_summary(summary, trail)
        self.text.verticalScrollBar().setValue(0)
        self.text.setAccessibleDescription(self.tr("Summary ready"))
        announce(self.text, self.text.accessibleDescription())

    def update_summary(self, summary: Summary, trail: Trail) -> None:
        """Show the same summary with more of it phrased, where it is scrolled to."""
        self._summary, self._trail, self._current = summary, trail, None
        parts.set_tag(self.ledger, wording.ledger_tag(summary))
        if summary.mode == "rules":
            self.how.setText(self.tr("Copied from the report by rules; every line has its source."))
        else:
            self.how.setText(self.tr("Phrased by the language model; each line is checked."))
        at = self.text.verticalScrollBar().value()
        self.draw()
        self.text.verticalScrollBar().setValue(at)

    def set_phase(self, progress: Progress | None) -> None:
        """Show what the model is at, or that nothing is under way."""
        self.phase.setVisible(progress is not None)
        self.check_button.setEnabled(progress is None)
        if progress is not None:
            self.phase_label.setText(progress.phase)
            parts.show_progress(self.phase_bar, progress.done, progress.total or 0)

    def set_checked(self, words: str) -> None:
        """Show who checked it, or nobody."""
        parts.set_tag(self.checked, Tag(words, "success") if words else None)

    def set_current(self, at: int | None) -> None:
        """Mark the line whose source is shown."""
        self._current = at
        self.draw()

    def reveal(self) -> None:
        """Scroll to the marked line."""
        if self._current is not None:
            self.text.scrollToAnchor(f"at{self._current}")

    def clear(self) -> None:
        """Forget the summary."""
        self._summary, self._trail, self._current = None, NOWHERE, None
        self.text.clear()
        self.set_phase(None)
        self.set_checked("")

    def draw(self) -> None:
        """Write the text anew, for another theme, size or current line."""
        if self._summary is not None:
            page = Page(self._appearance, self._summary, self._trail, self._current)
            self.text.show_page(page.html())
