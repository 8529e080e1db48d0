"""The drawer beside the table: what is known of one document, and what to do with it."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.library.editing import EditForm
from app.window import display, parts
from app.window.flow import flow
from app.window.style import Appearance
from engine.ground.types import DocumentCard, PageText

_HASH_SHOWN = 16


@dataclass(frozen=True, slots=True)
class Ties:
    """What hangs together with a document.

    Attributes:
        collections: Their names, in one line; empty for none.
        replaced_by, replaces: Titles with versions.
    """

    collections: str = ""
    replaced_by: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()


NO_TIES = Ties()


class Drawer(QStackedWidget):
    """Facts, flags, a preview of the stored text; editing and removing in place.

    Signals:
        open_pressed, closed: Buttons.
        collections_pressed, replaces_pressed, reinstate_pressed: Buttons.
        edited: The new details of the shown document.
        remove_confirmed: Remove the shown document for good.
    """

    open_pressed = Signal()
    collections_pressed = Signal()
    replaces_pressed = Signal()
    reinstate_pressed = Signal()
    edited = Signal(object)
    remove_confirmed = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._card: DocumentCard | None = None
        self._ties = NO_TIES
        self.setObjectName("drawer")
        self.title = parts.label(look="heading")
        self.class_tag = parts.tag(display.Tag("", "quiet"))
        self.state_tag = parts.tag(display.Tag("", "quiet"))
        self.review_tag = parts.tag(display.Tag("", "quiet"))
        self._make_buttons()
        self.facts = parts.label()
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.flags = parts.label(look="quiet")
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Text as the assistant sees it"))
        self.preview.setTabChangesFocus(True)
        self.form = EditForm()
        self.form.canceled.connect(self._show_facts)
        self.form.saved.connect(self.edited)
        self.sure = parts.label()
        self.keep_button = parts.button(self.tr("Keep it"), pressed=self._show_facts)
        self.really_button = parts.button(
            self.tr("Remove for good"), "danger", pressed=self.remove_confirmed.emit
        )
        self._pages = [self._facts_page(), self._form_page(), self._sure_page()]
        for page in self._pages:
            self.addWidget(page)
        appearance.changed.connect(self._draw)
        self._draw()

    def _make_buttons(self) -> None:
        self.close_button = parts.tool(self.tr("Close the details"), pressed=self.closed.emit)
        self.open_button = parts.button(self.tr("Open"), "primary", pressed=self.open_pressed.emit)
        self.edit_button = parts.button(self.tr("Edit"), pressed=self.start_editing)
        self.remove_button = parts.button(self.tr("Remove…"), pressed=self.ask_removal)
        self.collections_button = parts.button(
            self.tr("Collections…"), pressed=self.collections_pressed.emit
        )
        self.replaces_button = parts.button(
            self.tr("Replaces…"), pressed=self.replaces_pressed.emit
        )
        self.reinstate_button = parts.button(
            self.tr("Let it answer again"), pressed=self.reinstate_pressed.emit
        )

    def _facts_page(self) -> QWidget:
        page, inside = self._page()
        inside.addLayout(parts.row(self.title, self.close_button, stretch=0))
        inside.addLayout(flow(self.class_tag, self.state_tag, self.review_tag))
        buttons = (
            self.open_button,
            self.edit_button,
            self.collections_button,
            self.replaces_button,
            self.reinstate_button,
            self.remove_button,
        )
        inside.addLayout(flow(*buttons, spacing=8))
        inside.addWidget(parts.rule())
        inside.addWidget(self.facts)
        inside.addWidget(self.flags)
        inside.addWidget(parts.label(self.tr("Page 1 as the assistant sees it"), "small"))
        inside.addWidget(self.preview, 1)
        return page

    def _form_page(self) -> QWidget:
        page, inside = self._page()
        inside.addWidget(parts.label(self.tr("Edit the card"), "heading"))
        inside.addWidget(self.form, 1)
        return page

    def _sure_page(self) -> QWidget:
        page, inside = self._page()
        inside.addWidget(parts.label(self.tr("Remove this document?"), "heading"))
        inside.addWidget(self.sure)
        inside.addLayout(flow(self.keep_button, self.really_button, spacing=8))
        inside.addStretch(1)
        return page

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame, inside = parts.frame("drawer", margin=16, spacing=8)
        area.setWidget(frame)
        return area, inside

    def show_card(
        self, card: DocumentCard, ties: Ties = NO_TIES, *, by_words_only: bool = False
    ) -> None:
        """Show a document; its first page arrives separately."""
        is_other = self._card is None or self._card.id != card.id
        self._card, self._ties = card, ties
        is_replaced = card.superseded_by is not None
        self.replaces_button.setVisible(not is_replaced)
        self.reinstate_button.setVisible(is_replaced)
        self.title.setText(card.title)
        parts.set_tag(self.class_tag, display.class_tag(card.document_class))
        parts.set_tag(self.state_tag, display.state_tag(card, by_words_only=by_words_only))
        parts.set_tag(self.review_tag, display.review_tag(card.review_by))
        self.facts.setText(self._facts(card))
        told = [f"• {display.flag_sentence(flag)}" for flag in card.flags]
        self.flags.setText("\n".join(told))
        self.flags.setVisible(bool(told))
        if is_other:
            self.preview.clear()
            self._show_facts()

    def show_preview(self, page: PageText) -> None:
        """Show the stored text of the first page."""
        self.preview.setPlainText(page.text.strip())

    def forget(self) -> None:
        """Show no document."""
        self._card = None
        self.title.clear()
        self.facts.clear()
        self.preview.clear()

    def start_editing(self) -> None:
        """Turn the card into a form."""
        if self._card is not None:
            self.setCurrentWidget(self._pages[1])
            self.form.show_card(self._card)

    def ask_removal(self) -> None:
        """Ask, in place, whether the document is really to go."""
        if self._card is None:
            return
        self.sure.setText(
            self.tr(
                "“%1” with its text, index and encrypted original is deleted from this computer. "
                "This cannot be undone."
            ).replace("%1", self._card.title)
        )
        self.setCurrentWidget(self._pages[2])
        self.keep_button.setFocus()

    def show_saved(self) -> None:
        """Go back to the facts after a change was stored."""
        self._show_facts()

    def _show_facts(self) -> None:
        self.setCurrentWidget(self._pages[0])

    def _facts(self, card: DocumentCard) -> str:
        ink = self._appearance.tokens.secondary
        unknown = self.tr("Not recorded")
        told = (
            (self.tr("Collections"), self._ties.collections or self.tr("None")),
            *((self.tr("Replaced by"), title) for title in self._ties.replaced_by),
            *((self.tr("Replaces"), title) for title in self._ties.replaces),
            (self.tr("Issued by"), card.issuer or unknown),
            (self.tr("Version"), card.version or unknown),
            (self.tr("Issued"), display.day(card.issued)),
            (self.tr("Review by"), display.day(card.review_by)),
            (self.tr("Pages"), display.number(card.pages)),
            (self.tr("Language"), display.language_name(card.language)),
            (self.tr("Passages"), self._passages(card)),
            (
                self.tr("File"),
                f"{card.file_name or card.kind.upper()} · {display.size(card.size_bytes)}",
            ),
            (self.tr("Added"), f"{display.moment(card.added)} · {card.added_by or unknown}"),
            (self.tr("SHA-256"), f"{card.sha256[:_HASH_SHOWN]}…"),
        )
        rows = "".join(
            display.table_row(f"<span style='color:{ink}'>{escape(name)}</span>", escape(value))
            for name, value in told
        )
        return f"<table cellspacing='0' cellpadding='2' width='100%'>{rows}</table>"

    def _passages(self, card: DocumentCard) -> str:
        if card.vectors >= card.chunks:
            return display.number(card.chunks)
        return (
            self.tr("%1, of which %2 indexed by meaning")
            .replace("%1", display.number(card.chunks))
            .replace("%2", display.number(card.vectors))
        )

    def _draw(self) -> None:
        parts.set_icon(self.close_button, self._appearance, "close")
        self.setMinimumWidth(self._appearance.px(256))
        self.preview.setMinimumHeight(self._appearance.px(96))
        if self._card is not None:
            self.facts.setText(self._facts(self._card))
