"""The summary on the screen: its lines lead to their source, its sections can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.summarize import wording
from app.summarize.page import Page
from app.summarize.text import SummaryText
from app.summarize.trail import NOWHERE, Trail
from app.summarize.wording import voice_of
from app.window import parts
from app.window.announcing import announce
from app.window.display import Tag
from app.window.flow import flow
from app.window.language import say, told
from app.window.style import Appearance
from engine.ground.progress import Progress
from engine.ground.summaries import Summary


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
        self._marked: tuple[int, ...] = ()
        self._language = ""
        self.draft = parts.tag(Tag("", "amber"))
        self.ledger = parts.tag(Tag("", "info"))
        self.checked = parts.tag(Tag("", "success"))
        self.how = parts.Line(look="small")
        self.text = SummaryText(appearance)
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
        self._summary, self._trail, self._marked = summary, trail, ()
        parts.set_tag(self.draft, _draft(summary))
        parts.set_tag(self.ledger, wording.ledger_tag(summary))
        if summary.mode == "rules":
            self.how.setText(self.tr("Copied from the report by rules; every line has its source."))
        else:
            self.how.setText(self.tr("Phrased by the language model; each line is checked."))
        at = self.text.verticalScrollBar().value()
        self.draw()
        self.text.verticalScrollBar().setValue(at)

    def set_language(self, choice: str) -> None:
        """Tell headings and fixed words in the window's language or in that of the report."""
        self._language = choice
        self.draw()

    def set_phase(self, progress: Progress | None) -> None:
        """Show what the model is at, or that nothing is under way."""
        self.phase.setVisible(progress is not None)
        self.check_button.setEnabled(progress is None)
        if progress is not None:
            self.phase_label.setText(told(progress.phase))
            parts.show_progress(self.phase_bar, progress.done, progress.total or 0)

    def set_checked(self, words: str) -> None:
        """Show who checked it, or nobody."""
        parts.set_tag(self.checked, Tag(words, "success") if words else None)

    def mark(self, places: Sequence[int]) -> None:
        """Mark the lines that places belong to, and those places among their pages."""
        self._marked = tuple(places)
        lines = {min(self._trail.line_of(at)) for at in places}
        self.text.mark(lines, places)

    def reveal(self) -> None:
        """Scroll to the first marked line, unless one is seen."""
        self.text.reveal()

    def clear(self) -> None:
        """Forget the summary."""
        self._summary, self._trail, self._marked = None, NOWHERE, ()
        self.text.clear()
        self.set_phase(None)
        self.set_checked("")

    def draw(self) -> None:
        """Write the text anew, for another theme, size or current line."""
        if self._summary is not None:
            voice = voice_of(self._language, self._summary)
            page = Page(self._appearance, self._summary, self._trail, voice)
            self.text.show_page(page.html())
            self.mark(self._marked)


def _draft(summary: Summary) -> Tag:
    """Return the tag that every summary carries; plain words say whom they are for."""
    if summary.kind == "plain":
        return Tag(say("Draft in plain words – check before the patient gets it"), "amber")
    return Tag(say("Draft – check before use"), "amber")
