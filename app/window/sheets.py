"""Pages over the window, and how it is known that nothing leaves the computer."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from app.window import parts
from app.window.focus import FocusRing
from app.window.language import say
from app.window.style import Appearance

PROOFS = (
    "unshare -rn wardlight",
    "strace -f -e trace=network wardlight",
    "wardlight evaluate offline",
)


class Sheet(QDialog):
    """A plain dialog with a heading, a text that scrolls, and a Close button."""

    def __init__(self, parent: QWidget, appearance: Appearance, title: str, html: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("page")
        self.text = QTextBrowser()
        self.text.setObjectName("reading")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(16)
        self.text.setHtml(f'<body style="color:{appearance.tokens.text}">{html}</body>')
        self.close_button = parts.button(self.tr("Close"), "primary", pressed=self.accept)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(parts.label(title, "title"))
        inside.addWidget(self.text, 1)
        inside.addLayout(parts.row(QWidget(), self.close_button, stretch=0))
        self.ring = FocusRing(self, appearance)
        self.resize(appearance.px(620), appearance.px(520))
        self.close_button.setFocus()


def _said(text: str, heading: str = "") -> str:
    start = f"<b>{heading}</b><br>" if heading else ""
    return f"<p>{start}{text}</p>"


def offline_sheet(
    parent: QWidget, appearance: Appearance, *, attempts: int, since: str, server: str = ""
) -> Sheet:
    """Return the page behind the offline badge.

    Args:
        parent: The window that it lies over.
        appearance: The look.
        attempts: Connections that some code tried to open and that were refused.
        since: When the program was started, as shown to people.
        server: The one address that the hospital's policy lets be reached; empty for none.
    """
    told = say("%1 connections attempted since start (%2).")
    if server:
        told = say("%1 connections to other places attempted since start (%2).")
    told = told.replace("%1", str(attempts)).replace("%2", since)
    if attempts:
        told += " " + say("All were refused. Tell your IT department.")
    html = f"<p style='font-size:{appearance.points(2)}pt'><b>{told}</b></p>"
    said = _with_server(server) if server else _offline()
    title = say("Hospital network") if server else say("Offline")
    return Sheet(parent, appearance, title, html + "".join((*said, _kept())))


def _offline() -> tuple[str, ...]:
    return (
        _said(
            say(
                "Nothing. Asking, reading, adding documents and locking all work on this "
                "computer alone."
            ),
            say("What needs a network?"),
        ),
        _said(
            say(
                "Every attempt of the program to open a connection or to look up an address "
                "is refused and counted here."
            ),
            say("What is watched?"),
        ),
        _said(
            say(
                "Start Wardlight in an empty network namespace (unshare -rn wardlight), where "
                "no connection is possible, or trace its system calls; everything works the "
                "same, and no internet address is ever used."
            ),
            say("How can IT prove it?"),
        ),
        _commands(),
    )


def _commands() -> str:
    lines = "<br>".join(escape(command) for command in PROOFS)
    return f"<p dir='ltr' style='font-family:monospace'>{lines}</p>"


def _with_server(server: str) -> tuple[str, ...]:
    return (
        _said(
            say(
                "Your hospital runs the language model on a server of its own. To phrase an "
                "answer or a summary, Wardlight sends the question, the passages and the text of "
                "reports to %1, and to no other place. Searching, reading, scores and danger "
                "signs work on this computer alone."
            ).replace("%1", escape(server)),
            say("What leaves this computer?"),
        ),
        _said(
            say(
                "The address and the server's certificate are set by your IT department. A "
                "separate part of the program may reach that address and nothing else; every "
                "other attempt is refused and counted here."
            ),
            say("What is watched?"),
        ),
        _said(
            say(
                "Nothing is lost: answers are then quoted from your documents, as without a model."
            ),
            say("And when the server does not answer?"),
        ),
    )


def _kept() -> str:
    return _said(
        say(
            "In one encrypted library in your data folder. Without the passphrase or the "
            "recovery key nobody can read it."
        ),
        say("Where are the documents?"),
    )


def show(sheet: Sheet) -> None:
    """Show a sheet without stopping the work behind it."""
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setModal(True)
    sheet.open()
