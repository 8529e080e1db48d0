"""The answer on the screen: how well it matches, quoted or phrased sentences, all passages."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ask import evidence, wording
from app.ask.evidence import NOWHERE, Trail
from app.ask.modelnote import ModelNote
from app.ask.page import Page, Unfolded
from app.ask.text import AnswerText
from app.window import parts
from app.window.announcing import announce
from app.window.display import Tag
from app.window.flow import flow
from app.window.style import Appearance
from engine.ground.answers import Answer, AnswerSentence, SearchResult

_LARGE = 1.4
_NOTHING_OPEN = Unfolded()


class AnswerPanel(QWidget):
    """Match line, notes, the switch between quoted and phrased, and the text.

    Signals:
        place_chosen: Position of the source in the trail.
        search_pressed: All passages near the question are wanted.
        shown_changed: The other answer is shown: quoted instead of phrased, or back.
    """

    place_chosen = Signal(int)
    search_pressed = Signal()
    shown_changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._quoted: Answer | SearchResult | None = None
        self._phrased: Answer | None = None
        self._coming: tuple[AnswerSentence, ...] | None = None
        self._trail = NOWHERE
        self._current: int | None = None
        self._unfolded = _NOTHING_OPEN
        self.match = parts.tag(Tag("", "quiet"))
        self.how = parts.Line(look="small")
        self.searched = parts.Line(look="small")
        self.expansions = parts.label(look="small")
        self.note = parts.label(look="small")
        self.stopped = parts.tag(Tag(self.tr("Stopped – incomplete"), "amber"))
        self.phrased_chip = self._chip(self.tr("Phrased answer"))
        self.quoted_chip = self._chip(self.tr("Quoted sentences"))
        self.model_note = ModelNote()
        self.no_model = ModelNote()
        self.text = AnswerText(appearance)
        self.search_button = parts.button(
            self.tr("Search the library"), "primary", pressed=self.search_pressed.emit
        )
        self._lay_out()
        self._connect()

    def _chip(self, text: str) -> QPushButton:
        chip = parts.button(text, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        return chip

    def _connect(self) -> None:
        self.text.place_chosen.connect(self.place_chosen)
        self.text.reasons_toggled.connect(self._toggle_reasons)
        self.text.made_toggled.connect(self._toggle_made)
        self.phrased_chip.clicked.connect(lambda _on: self._switch())
        self.quoted_chip.clicked.connect(lambda _on: self._switch())
        self._appearance.changed.connect(self.draw)

    def _lay_out(self) -> None:
        head, inside = parts.frame("answer_head", margin=0, spacing=4)
        inside.setContentsMargins(16, 8, 16, 0)
        self.choice = QWidget()
        self.choice.setLayout(flow(self.phrased_chip, self.quoted_chip))
        inside.addLayout(flow(self.match, self.stopped, self.how, self.searched))
        inside.addWidget(self.choice)
        inside.addWidget(self.model_note)
        inside.addLayout(flow(self.search_button))
        foot, below = parts.frame("answer_head", margin=0, spacing=2)
        below.setContentsMargins(16, 0, 16, 8)
        below.addWidget(self.expansions)
        below.addWidget(self.note)
        below.addWidget(self.no_model)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(head)
        outside.addWidget(self.text)
        outside.addWidget(foot)
        self.choice.hide()

    @property
    def shown(self) -> Answer | None:
        """The answer that is on the screen, as it is copied and saved; None for a bare search."""
        if self._phrased is not None and not self.quoted_chip.isChecked():
            return self._phrased
        return self._quoted if isinstance(self._quoted, Answer) else None

    @property
    def phrased(self) -> Answer | None:
        """The phrased answer, on the screen or one press away; None where there is none."""
        return self._phrased

    @property
    def trail(self) -> Trail:
        """The places of what is on the screen."""
        return self._trail

    def show_answer(self, answer: Answer) -> None:
        """Show the quoted answer, or the refusal and the nearest passages."""
        self._begin(answer)
        self.search_button.setVisible(answer.abstained)
        self._show(answer.search)
        self._tell(self.tr("Answer ready"))

    def take_over(self, quoted: Answer, phrased: Answer | None) -> None:
        """Show what another screen held."""
        self.show_answer(quoted)
        if phrased is not None:
            self.show_phrased(phrased)

    def show_search(self, result: SearchResult) -> None:
        """Show passages without an answer."""
        self._begin(result)
        self.search_button.hide()
        self._show(result)

    def _begin(self, shown: Answer | SearchResult) -> None:
        self._quoted, self._phrased, self._coming = shown, None, None
        self._current, self._unfolded = None, _NOTHING_OPEN
        self.choice.hide()
        self.phrased_chip.setChecked(True)
        self.hide_notes()

    def hide_notes(self) -> None:
        """Say nothing of the model."""
        self.model_note.hide()
        self.no_model.hide()

    def _show(self, search: SearchResult) -> None:
        for where, told in (
            (self.expansions, wording.expansion_line(search.expansions)),
            (self.note, wording.search_note(search)),
        ):
            where.setText(told)
            where.setVisible(bool(told))
        self.draw()

    def show_coming(self, sentences: Sequence[AnswerSentence]) -> None:
        """Show the phrased sentences so far, with the quoted ones below them."""
        self._coming = tuple(sentences)
        if not self.quoted_chip.isChecked():
            self._current = None
        self.draw()
        self.choice.show()

    def show_phrased(self, answer: Answer) -> None:
        """Show the phrased answer; the quoted one stays one press away."""
        self._phrased, self._coming = answer, None
        self.choice.show()
        self._unfolded = _NOTHING_OPEN
        self.draw()
        self._tell(self.tr("Stopped") if answer.incomplete else self.tr("Phrased answer ready"))

    def end_coming(self) -> None:
        """Go back to the quoted answer: nothing was phrased."""
        self._coming = None
        self.choice.setVisible(self._phrased is not None)
        self.draw()

    def _tell(self, what: str) -> None:
        self.text.setAccessibleDescription(f"{self.match.text()}. {what}")
        announce(self.text, self.text.accessibleDescription())

    def _switch(self) -> None:
        self._current, self._unfolded = None, _NOTHING_OPEN
        self.draw()
        self.shown_changed.emit()

    def _toggle_reasons(self, number: int) -> None:
        now = self._unfolded.reasons
        self._unfolded = replace(self._unfolded, reasons=now ^ {number})
        self.draw()

    def _toggle_made(self) -> None:
        self._unfolded = replace(self._unfolded, provenance=not self._unfolded.provenance)
        self.draw()

    def set_current(self, at: int | None) -> None:
        """Mark the link whose source is shown."""
        self._current = at
        self.draw()

    def clear(self) -> None:
        """Forget the answer."""
        self._quoted, self._phrased, self._coming = None, None, None
        self._trail, self._current, self._unfolded = NOWHERE, None, _NOTHING_OPEN
        self.text.clear()
        self.expansions.clear()
        self.match.setText("")
        self.choice.hide()
        self.hide_notes()

    def draw(self) -> None:
        """Write everything anew, for another theme, size, sentence or current source."""
        if isinstance(self._quoted, SearchResult):
            self._draw_search(self._quoted)
        elif self._quoted is not None:
            self._draw_answer(self._quoted)

    def _draw_search(self, result: SearchResult) -> None:
        is_found = bool(result.passages)
        told = self.tr("Search results") if is_found else self.tr("Nothing found")
        parts.set_tag(self.match, Tag(told, "info" if is_found else "danger"))
        self.stopped.hide()
        self.how.setText(self.tr("Passages only, best first."))
        self.searched.hide()
        self._trail = evidence.trail_of_search(result)
        page = Page(self._appearance, self._trail, self._current)
        self.text.show_page(page.search(), self._trail)

    def _draw_answer(self, quoted: Answer) -> None:
        shown = self.shown or quoted
        phrased = len(shown.sentences) if shown.mode == "model" else 0
        is_coming = self._coming is not None and not self.quoted_chip.isChecked()
        if is_coming and self._coming:
            phrased = len(self._coming)
            shown = replace(quoted, sentences=(*self._coming, *quoted.sentences))
        self._trail = evidence.trail_of(shown)
        parts.set_tag(self.match, wording.match_tag(shown))
        told = wording.incomplete_words(shown.incomplete) if shown.mode == "model" else ""
        parts.set_tag(self.stopped, Tag(told, "amber") if shown.incomplete and told else None)
        how = wording.coming_line() if is_coming else wording.how_line(self.shown or quoted)
        self.how.setText(how)
        is_quoted = shown.mode == "evidence" and not is_coming
        self.how.setVisible(self._appearance.scale < _LARGE or not is_quoted)
        self.match.setToolTip(self.how.text())
        searched = wording.searched_line(quoted)
        self.searched.setText(searched)
        self.searched.setVisible(bool(searched))
        page = Page(
            self._appearance,
            self._trail,
            self._current,
            phrased=phrased,
            is_coming=is_coming,
            unfolded=self._unfolded,
        )
        reasons = {at: "; ".join(one.reasons) for at, one in enumerate(shown.sentences)}
        self.text.show_page(page.answer(shown), self._trail, reasons)
