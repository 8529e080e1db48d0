"""What the Summarize tab shows before the first report: where to drop it, and the click path."""

from collections.abc import Callable

from app.window import parts
from app.window.language import say
from app.window.style import Appearance


class StartPage(parts.Empty):
    """The drop zone with its two buttons."""

    def __init__(
        self, appearance: Appearance, choose: Callable[[], None], paste: Callable[[], None]
    ) -> None:
        super().__init__(
            appearance,
            "drop",
            say("Drop the reports of one patient here"),
            say(
                "PDF, DOCX, scans, photos, text or FHIR records. They are read on this computer, "
                "kept in memory only, and forgotten with “Next patient”. Every line of the "
                "summary leads to its sentence in the report."
            ),
        )
        self.choose_button = parts.button(say("Choose files…"), "primary", pressed=choose)
        self.paste_button = parts.button(say("Paste text…"), pressed=paste)
        self.buttons.addWidget(self.choose_button)
        self.buttons.addWidget(self.paste_button)
