"""Single changes of the library: cards, collections, versions; adding waits meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.library.adding import AddQueue
from app.library.membership import Move
from app.window import display
from app.window.door import Door
from app.window.language import say
from app.window.messages import MessageBar
from app.window.tasks import Callbacks
from engine.ground.types import DocumentDetails, DocumentId


class Changing(QObject):
    """Changes one thing at a time and tells about it.

    Signals:
        edited: A card was saved.
        removed: A document is gone.
        rearranged: Collections, or what replaces what, are different now.
    """

    edited = Signal()
    removed = Signal()
    rearranged = Signal()

    def __init__(self, assistant: Door, queue: AddQueue, message: MessageBar) -> None:
        super().__init__()
        self._assistant = assistant
        self._queue = queue
        self._message = message

    def edit(self, document: DocumentId, details: DocumentDetails) -> None:
        """Change what people said about a document."""
        self._change(
            lambda: self._assistant.edit(document, details),
            say("The card was saved."),
            self.edited.emit,
        )

    def remove(self, document: DocumentId) -> None:
        """Delete a document for good."""
        self._change(
            lambda: self._assistant.remove(document),
            say("The document was removed."),
            self.removed.emit,
        )

    def make(self, name: str) -> None:
        """Make an empty collection."""
        self._rearrange(
            lambda: self._assistant.shelves.make(name),
            say("The collection %1 was made. Choose documents and put them into it."),
            name,
        )

    def rename(self, name: str, new: str) -> None:
        """Give a collection another name."""
        self._rearrange(
            lambda: self._assistant.shelves.rename(name, new), say("It is called %1 now."), new
        )

    def dissolve(self, name: str) -> None:
        """Delete a collection; its documents stay."""
        self._rearrange(
            lambda: self._assistant.shelves.remove(name),
            say("The collection %1 was deleted. Its documents stay in the library."),
            name,
        )

    def move(self, move: Move) -> None:
        """Put documents into collections and take them out of others."""

        def work() -> None:
            for name in move.into:
                self._assistant.shelves.put(name, move.documents)
            for name in move.out_of:
                self._assistant.shelves.take(name, move.documents)

        self._rearrange(work, say("The collections were changed."))

    def supersede(self, new: DocumentId, old: DocumentId) -> None:
        """Let a document replace another one."""
        self._rearrange(
            lambda: self._assistant.shelves.supersede(new, [old]),
            say("The older document is kept for reading and answers no question any more."),
        )

    def reinstate(self, document: DocumentId) -> None:
        """Let a replaced document answer questions again."""
        self._rearrange(
            lambda: self._assistant.shelves.reinstate(document),
            say("This document answers questions again."),
        )

    def _rearrange(self, work: Callable[[], object], told: str, name: str = "") -> None:
        shown = told.replace("%1", display.left_to_right(name))
        self._change(work, shown, self.rearranged.emit)

    def _change(self, work: Callable[[], object], told: str, then: Callable[[], None]) -> None:
        def done(_result: object) -> None:
            self._message.tell("success", told)
            then()

        self._queue.between(work, Callbacks(done=done, failed=self._message.fail))
