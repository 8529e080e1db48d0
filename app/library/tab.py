"""The Library tab: wires list, drawer, queue and checks to the assistant."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.library.adding import AddQueue
from app.library.carrying import Carrying
from app.library.changing import Changing
from app.library.checks import ChecksPanel
from app.library.chosen import Chosen
from app.library.collecting import Collecting
from app.library.drawer import Drawer
from app.library.failures import FailuresPanel
from app.library.listing import DocumentsModel
from app.library.maintenance import Maintenance
from app.library.middle import Middle, stack
from app.library.outcomes import Outcomes
from app.library.progressbar import QueueBar
from app.library.reading import ReadingPage
from app.library.side import SideList
from app.library.table import DocumentsTable
from app.library.toolbar import Toolbar
from app.library.watched import WatchedDialog, Watcher
from app.window import parts, reflow
from app.window.door import Door
from app.window.messages import MessageBar
from app.window.pages import Pages, Place
from app.window.reflow import Reflow
from app.window.style import Appearance
from app.window.tabs import Still
from app.window.tasks import Callbacks, Lanes
from engine.ground.answers import AddReport, Finding
from engine.ground.shelves import CollectionCard
from engine.ground.types import DocumentCard

_REFRESH_MS = 1000
_TABLE_PX, _PANEL_PX, _DRAWER_PX = 260, 220, 420


class LibraryTab(QWidget, Still):
    """All documents, adding more, and looking after them.

    Signals:
        library_changed: Documents or embeddings came or went.
        collections_changed: The collections as they are now.
    """

    library_changed = Signal()
    collections_changed = Signal(object)

    def __init__(self, assistant: Door, lanes: Lanes, appearance: Appearance, pages: Pages) -> None:
        super().__init__()
        self._assistant = assistant
        self._lanes = lanes
        self._pages = pages
        self._appearance = appearance
        self.setObjectName("page")
        self.queue = AddQueue(assistant, lanes)
        self.model = DocumentsModel(self)
        self.table = DocumentsTable(self.model, appearance)
        self.side = SideList(appearance)
        self.toolbar = Toolbar(appearance)
        self.message = MessageBar(appearance)
        self.maintenance = Maintenance(assistant, lanes, self.message)
        self.watcher = Watcher(assistant, lanes, self.message)
        self.drawer = Drawer(appearance)
        self.bar = QueueBar(self.queue, appearance)
        self.failures = FailuresPanel(appearance)
        self.checks = ChecksPanel(appearance)
        self.reading = ReadingPage(pages, appearance)
        self.changing = Changing(assistant, self.queue, self.message)
        self.collecting = Collecting(self, self.side, self.changing, self.message, appearance)
        self.chosen = Chosen(self.table, self.drawer, self.changing, self.collecting, pages)
        self.carrying = Carrying(self, assistant, self.maintenance, self.message, appearance)
        self.outcomes = Outcomes(
            assistant,
            lanes.library,
            self.queue,
            failures=self.failures,
            message=self.message,
            details=lambda: self.toolbar.details,
        )
        self.empty = self._empty_page(appearance)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_REFRESH_MS)
        self._ticker.timeout.connect(self._refresh_if_free)
        self._lay_out()
        self._connect()
        self._put_away()
        self.drawer.hide()

    def _empty_page(self, appearance: Appearance) -> parts.Empty:
        empty = parts.Empty(
            appearance,
            "drop",
            self.tr("Drop guidelines here"),
            self.tr(
                "PDF, DOCX, HTML, Markdown, plain text and scanned pages. They are read on this "
                "computer, kept encrypted, and can be asked as soon as they are stored."
            ),
        )
        self.empty_files = parts.button(
            self.tr("Choose files…"), "primary", pressed=self.choose_files
        )
        self.empty_folder = parts.button(self.tr("Choose a folder…"), pressed=self.choose_folder)
        empty.buttons.addWidget(self.empty_files)
        empty.buttons.addWidget(self.empty_folder)
        return empty

    def _lay_out(self) -> None:
        self.middle = stack(self.table, self.empty)
        self.under = stack(self.failures, self.checks)
        middle = Middle(self.middle, self.under, self.drawer)
        right = reflow.page(self.toolbar, self.message, middle)
        listing = QWidget()
        beside = QHBoxLayout(listing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.side)
        beside.addWidget(right, 1)
        grows = (
            (self.middle, _TABLE_PX), (self.under, _PANEL_PX), (self.drawer, _DRAWER_PX),
            (middle.stacked, 0), (middle, 0), (right, 0),
        )  # fmt: skip
        self.area = Reflow(listing, self._appearance, grows=grows, turns=(beside,))
        self.area.stacked.connect(self.side.set_wide)
        self.area.stacked.connect(middle.set_stacked)
        self.screens = stack(self.area, self.reading)
        reflow.fill(self, self.screens, self.bar)

    def _connect(self) -> None:
        self.toolbar.files_wanted.connect(self.choose_files)
        self.toolbar.folder_wanted.connect(self.choose_folder)
        self.toolbar.filter_changed.connect(lambda _text: self._filter())
        self.toolbar.check_pressed.connect(self.maintenance.check)
        self.toolbar.reindex_pressed.connect(self.maintenance.reindex)
        self.maintenance.began.connect(lambda: self.toolbar.set_free(free=False))
        self.maintenance.ended.connect(lambda: self.toolbar.set_free(free=True))
        self.maintenance.ended.connect(self.refresh)
        self.maintenance.checked.connect(self._show_findings)
        self.side.chosen.connect(self._filter)
        self._connect_collections()
        self.table.open_pressed.connect(self.open_chosen)
        self.drawer.open_pressed.connect(self.open_chosen)
        self.reading.left.connect(self.close_reading)
        self.checks.closed.connect(self._put_away)
        self.outcomes.came.connect(self._show_failures)
        self.outcomes.emptied.connect(self.under.hide)
        self.toolbar.failures_pressed.connect(self.outcomes.show)
        self.failures.export_wanted.connect(self.maintenance.export)
        self.toolbar.watched_pressed.connect(self.show_watched)
        self.watcher.looked.connect(self._take)
        self.queue.batch_ended.connect(lambda _report: self.refresh())
        self.queue.failed.connect(self.message.fail)
        self.queue.embedding_failed.connect(self.message.fail)
        self.queue.changed.connect(self._tick)
        self.queue.embedded.connect(self._note_embedding)
        self.queue.idle.connect(self.refresh)
        self.bar.index_pressed.connect(self.queue.embed)

    def _connect_collections(self) -> None:
        self.side.export_pressed.connect(self._export)
        self.side.import_pressed.connect(self.carrying.choose_source)
        self.carrying.brought.connect(self._take)
        self.toolbar.collections_pressed.connect(self.chosen.collect)
        self.chosen.changed.connect(self.refresh)

    def _export(self) -> None:
        if self.side.collection is not None:
            self.carrying.choose_target(self.side.collection.name)

    def show_watched(self) -> None:
        """Open the dialog of watched folders."""
        made = (self._assistant, self._lanes, self._appearance, self.watcher)
        WatchedDialog(self.window(), *made).open()

    def _take(self, report: AddReport) -> None:
        self.outcomes.take(report)
        self.refresh()
        self.queue.embed()

    def enter(self) -> None:
        """Fetch the list, and what could not be added before."""
        self.refresh()
        self.outcomes.load()

    def refresh(self) -> None:
        """Fetch the list anew."""
        self._lanes.library.start(
            lambda _notify: (self._assistant.documents(), self._assistant.shelves.collections()),
            Callbacks(done=lambda found: self.show_cards(*found), failed=self.message.fail),
        )

    def _refresh_if_free(self) -> None:
        if not self._lanes.library.is_busy:
            self.refresh()

    def show_cards(
        self, cards: Sequence[DocumentCard], collections: Sequence[CollectionCard] = ()
    ) -> None:
        """Show a list of documents and collections; the chosen row stays chosen."""
        is_same = cards == self.model.all_cards and collections == self.collecting.collections
        if is_same and self.middle.currentWidget() is not self.empty:
            return
        chosen = self.table.chosen
        if collections != self.collecting.collections:
            self.collecting.collections = collections
            self.collections_changed.emit(collections)
        self.model.set_collections(collections)
        self.model.set_cards(cards)
        self.side.count(cards, collections)
        self.middle.setCurrentWidget(self.table if cards else self.empty)
        self._tell_pending()
        if chosen is None or not self.table.choose(chosen.id):
            self.chosen.show(None)
        self.library_changed.emit()

    def _note_embedding(self, made: int) -> None:
        """Learn whether there is an embedder at all: if not, nothing was made of what waits."""
        self.model.by_words_only = made == 0 and self._pending > 0
        self._tell_pending()

    @property
    def _pending(self) -> int:
        return sum(
            card.chunks - card.vectors
            for card in self.model.all_cards
            if card.superseded_by is None
        )

    def _tell_pending(self) -> None:
        self.bar.set_pending(0 if self.model.by_words_only else self._pending)
        self.table.viewport().update()

    def choose_files(self) -> None:
        """Ask for files and add them."""
        names, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add documents"),
            "",
            self.tr("Documents")
            + " (*.pdf *.docx *.html *.htm *.md *.markdown *.txt *.png *.jpg *.jpeg *.tif *.tiff)",
        )
        self.add([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder and add everything in it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of documents"))
        if name:
            self.add([Path(name)])

    def add(self, paths: Sequence[Path]) -> None:
        """Queue files and folders."""
        self.message.hide()
        self.queue.add(paths, self.toolbar.details)

    def open_chosen(self) -> None:
        """Read the chosen document."""
        card = self.table.chosen
        if card is not None:
            self.read(card)

    def read(self, card: DocumentCard, place: Place | None = None) -> None:
        """Show a document over the whole tab, from a marked place if one is given."""
        self.reading.open(card, place)
        self.screens.setCurrentWidget(self.reading)
        self.reading.reader.page_box.setFocus()

    def close_reading(self) -> None:
        """Go back to the list."""
        self.screens.setCurrentIndex(0)
        self.table.setFocus()

    @property
    def is_reading(self) -> bool:
        """Whether a document is open over the list."""
        return self.screens.currentWidget() is self.reading

    @property
    def first(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self.table

    def turn(self, pages: int) -> None:
        """Turn the page that is read."""
        self.reading.reader.turn(pages)

    def escape(self) -> None:
        """Close what is read."""
        if self.is_reading:
            self.close_reading()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The parts between which F6 switches."""
        if self.is_reading:
            return (self.reading.back, self.reading.reader.view)
        first = self.table if self.middle.currentWidget() is self.table else self.empty_files
        found: tuple[QWidget, ...] = (self.side.list, self.toolbar.filter, first)
        return found if self.drawer.isHidden() else (*found, self.drawer.open_button)

    def clear(self) -> None:
        """Forget everything that was read from the library, for the lock screen."""
        self.show_cards(())
        self.drawer.forget()
        self.reading.clear()
        self.failures.forget([file.path for file in self.failures.refused])
        self.screens.setCurrentIndex(0)
        self.message.hide()
        self._put_away()

    def _show_findings(self, findings: list[Finding]) -> None:
        self.checks.show_findings(findings)
        self.under.setCurrentWidget(self.checks)
        self.under.show()

    def _tick(self) -> None:
        is_working = self.queue.is_adding or self.queue.is_embedding
        if is_working and not self._ticker.isActive():
            self._ticker.start()
        elif not is_working:
            self._ticker.stop()

    def _filter(self) -> None:
        chosen = self.table.chosen
        self.model.set_filter(self.side.group, self.toolbar.filter.text(), self.side.within)
        if chosen is None or not self.table.choose(chosen.id):
            self.chosen.show(None)

    def _show_failures(self) -> None:
        self.under.setCurrentWidget(self.failures)
        self.under.show()

    def _put_away(self) -> None:
        self.under.setVisible(bool(self.failures.refused))
        self.under.setCurrentWidget(self.failures)
