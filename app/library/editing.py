"""The card of a document as a form."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.window import display, parts
from engine.ground.types import DocumentCard, DocumentClass, DocumentDetails

_FORMS = ("%Y-%m-%d", "%d-%b-%Y", "%d/%m/%Y", "%d.%m.%Y", "%d %b %Y", "%d %B %Y")


def read_date(typed: str) -> str | None:
    """Return a typed date as YYYY-MM-DD, empty for nothing typed, None for no date."""
    typed = typed.strip()
    if not typed:
        return ""
    for form in _FORMS:
        try:
            return datetime.strptime(typed, form).date().isoformat()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


def shown_date(iso: str) -> str:
    """Return a stored date as it is typed, empty when unknown."""
    return display.day(iso) if iso else ""


class EditForm(QWidget):
    """Title, class, issuer, version and dates; says beside the field what is wrong.

    Signals:
        saved: The new details.
        canceled: Nothing is to change.
    """

    saved = Signal(object)
    canceled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = QLineEdit()
        self.kind = QComboBox()
        for document_class in DocumentClass:
            self.kind.addItem(display.class_name(document_class), document_class)
        self.issuer = QLineEdit()
        self.version = QLineEdit()
        self.issued = QLineEdit()
        self.review_by = QLineEdit()
        self.error = parts.label(look="error")
        self.error.hide()
        self.save_button = parts.button(self.tr("Save"), "primary", pressed=self._save)
        self.cancel_button = parts.button(self.tr("Cancel"), pressed=self.canceled.emit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for name, field in (
            (self.tr("Title"), self.title),
            (self.tr("Class"), self.kind),
            (self.tr("Issued by"), self.issuer),
            (self.tr("Version"), self.version),
            (self.tr("Issued on"), self.issued),
            (self.tr("Review by"), self.review_by),
        ):
            caption = parts.label(name, "small")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            inside.addWidget(caption)
            inside.addWidget(field)
        for dated in (self.issued, self.review_by):
            dated.setPlaceholderText(
                self.tr("DD-Mmm-YYYY, for example %1").replace("%1", "05-Mar-2027")
            )
        for line in (self.title, self.issuer, self.version, self.issued, self.review_by):
            line.returnPressed.connect(self._save)
        inside.addWidget(self.error)
        inside.addSpacing(8)
        inside.addLayout(parts.row(QWidget(), self.cancel_button, self.save_button, stretch=0))
        inside.addStretch(1)

    def show_card(self, card: DocumentCard) -> None:
        """Fill the form."""
        self.title.setText(card.title)
        self.kind.setCurrentIndex(list(DocumentClass).index(card.document_class))
        self.issuer.setText(card.issuer)
        self.version.setText(card.version)
        self.issued.setText(shown_date(card.issued))
        self.review_by.setText(shown_date(card.review_by))
        self.error.hide()
        self.title.setFocus()

    def _save(self) -> None:
        issued, review_by = read_date(self.issued.text()), read_date(self.review_by.text())
        if not self.title.text().strip():
            self._refuse(self.title, self.tr("Type a title."))
        elif issued is None:
            self._refuse(self.issued, self.tr("The date of issue is not a date."))
        elif review_by is None:
            self._refuse(self.review_by, self.tr("The review date is not a date."))
        elif issued and review_by and date.fromisoformat(review_by) < date.fromisoformat(issued):
            self._refuse(self.review_by, self.tr("The review date is before the date of issue."))
        else:
            self.error.hide()
            self.saved.emit(self._details(issued, review_by))

    def _details(self, issued: str, review_by: str) -> DocumentDetails:
        return DocumentDetails(
            title=self.title.text().strip(),
            issuer=self.issuer.text().strip(),
            version=self.version.text().strip(),
            issued=issued,
            review_by=review_by,
            document_class=DocumentClass(self.kind.currentData()),
        )

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        field.setFocus()
        field.selectAll()
