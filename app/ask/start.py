"""What the Ask tab says before the first question."""

from collections.abc import Callable

from app.window import parts
from app.window.style import Appearance


class StartPage(parts.Empty):
    """The empty state: how to ask, or that the library is empty."""

    def __init__(self, appearance: Appearance, add_documents: Callable[[], object]) -> None:
        super().__init__(appearance, "ask", "", "")
        self.add_button = parts.button(self.tr("Add documents"), "primary", pressed=add_documents)
        self.buttons.addWidget(self.add_button)
        self.set_documents(None)

    def set_documents(self, count: int | None) -> None:
        """Fit the words to the library: unknown, empty, or ready to answer."""
        is_empty = count == 0
        self.add_button.setVisible(is_empty)
        if is_empty:
            self.heading.setText(self.tr("Your library is empty"))
            self.sentence.setText(
                self.tr(
                    "Add your hospital's guidelines first – drop files anywhere on this window. "
                    "Answers are quoted from them and from nothing else."
                )
            )
            return
        self.heading.setText(self.tr("Ask your hospital's documents"))
        self.sentence.setText(
            self.tr(
                "Describe the patient and what you want to know. The answer is quoted from your "
                "own documents, with the page behind every sentence."
            )
        )
