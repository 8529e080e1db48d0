"""The page of the first run that brings documents: a folder, files, or the samples."""

from PySide6.QtWidgets import QWidget

from app.library.progressbar import QueueBar
from app.library.tab import LibraryTab
from app.window import parts
from app.window.arrival.steps import StepBar, heading
from app.window.door import Door
from app.window.flow import flow
from app.window.language import counted, say
from app.window.messages import words_for
from app.window.passphrase import CenteredCard
from app.window.style import Appearance
from app.window.tasks import Callbacks, Lanes
from engine.ground import samples
from engine.ground.answers import AddReport
from engine.ground.types import DocumentCard


class LibraryPage(CenteredCard):
    """Adds through the queue of the Library tab, so that the work goes on behind later pages."""

    def __init__(
        self, assistant: Door, lanes: Lanes, appearance: Appearance, library: LibraryTab
    ) -> None:
        super().__init__(appearance, width=680)
        self._assistant = assistant
        self._lanes = lanes
        self._library = library
        self._refused = 0
        self.folder_button = parts.button(
            say("Choose a folder…"), "primary", pressed=library.choose_folder
        )
        self.files_button = parts.button(say("Choose files…"), pressed=library.choose_files)
        self.samples_button = parts.button(say("Add the samples"), pressed=self.add_samples)
        self.told = parts.label(look="heading")
        self.refused = parts.label(look="quiet")
        self.bar = QueueBar(library.queue, appearance)
        self.steps = StepBar()
        self._lay_out()
        library.queue.batch_ended.connect(self._note)
        library.queue.failed.connect(self._fail)
        library.queue.idle.connect(self.count)
        self.refused.hide()

    def _lay_out(self) -> None:
        self.inside.addLayout(
            heading(
                self._appearance,
                "library",
                say("Your documents"),
                say(
                    "Every answer comes from the guidelines that you add: PDF, DOCX, HTML, plain "
                    "text, and scanned pages. They are kept encrypted, and each can be asked as "
                    "soon as it is stored. Adding goes on while you continue."
                ),
            )
        )
        buttons = (self.folder_button, self.files_button, self.samples_button)
        self.inside.addLayout(flow(*buttons, spacing=8))
        self.inside.addWidget(
            parts.label(
                say(
                    "The samples are documents of an invented hospital, to try Wardlight with. "
                    "They can be removed at the end of this first run; never use them for patients."
                ),
                "small",
            )
        )
        self.inside.addWidget(self.bar)
        self.inside.addWidget(self.told)
        self.inside.addWidget(self.refused)
        self.inside.addWidget(self.steps)

    def arrive(self) -> None:
        """Say how many documents there are."""
        self.count()

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard."""
        return self.folder_button

    def add_samples(self) -> None:
        """Add the sample documents, each with its card."""
        self.samples_button.setEnabled(False)
        for path, details in samples.documents():
            self._library.queue.add([path], details)

    def count(self) -> None:
        """Look how many documents there are, and whether the samples are among them."""
        self._lanes.library.start(
            lambda _notify: self._assistant.documents(),
            Callbacks(done=self.show_documents, failed=lambda _error: None),
        )

    def show_documents(self, cards: list[DocumentCard]) -> None:
        """Say how many there are; the samples are offered while any of them is missing."""
        names = {card.file_name for card in cards}
        missing = [path for path, _details in samples.documents() if path.name not in names]
        self.samples_button.setEnabled(bool(missing))
        told = counted(
            "%1 documents are in the library.", "%1 document is in the library.", len(cards)
        )
        self.told.setText(told if cards else say("The library is empty."))
        way_on = say("Continue") if cards else say("Continue without documents")
        self.steps.go_on.setText(way_on)

    def _note(self, report: AddReport) -> None:
        self._refused += len(report.refused)
        self.refused.setVisible(self._refused > 0)
        self.refused.setText(
            counted(
                "%1 files could not be read; the Library tab says why.",
                "%1 file could not be read; the Library tab says why.",
                self._refused,
            )
        )
        self.count()

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        self.refused.setText(f"{words.sentence} {words.advice}")
        self.refused.show()
        self.count()
