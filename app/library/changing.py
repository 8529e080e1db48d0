"""Single changes of the library: a card edited, a document removed; adding waits meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.library.adding import AddQueue
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
    """

    edited = Signal()
    removed = Signal()

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

    def _change(self, work: Callable[[], object], told: str, then: Callable[[], None]) -> None:
        def done(_result: object) -> None:
            self._message.tell("success", told)
            then()

        self._queue.between(work, Callbacks(done=done, failed=self._message.fail))
