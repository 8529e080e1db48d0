"""The row above the table: add, choose a class, filter, check."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.window import display, parts
from app.window.flow import Pair, flow
from app.window.style import Appearance
from engine.ground.types import DocumentClass, DocumentDetails

_FINDING_PX = 270


class Toolbar(QFrame):
    """Controls over the table.

    Signals:
        files_wanted, folder_wanted: Choose what to add.
        filter_changed: Words that titles must hold.
        check_pressed, reindex_pressed, watched_pressed, collections_pressed, failures_pressed:
            From the menu.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    filter_changed = Signal(str)
    check_pressed = Signal()
    reindex_pressed = Signal()
    watched_pressed = Signal()
    collections_pressed = Signal()
    failures_pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("strip")
        self.files_button = parts.button(
            self.tr("Add files…"), "primary", pressed=self.files_wanted.emit
        )
        self.files_button.setToolTip(self.tr("Add files (Ctrl+O)"))
        self.folder_button = parts.button(self.tr("Add folder…"), pressed=self.folder_wanted.emit)
        self.add_as = QComboBox()
        self.add_as.setAccessibleName(self.tr("Class of the documents that are added"))
        for document_class in (
            DocumentClass.UNVERIFIED,
            DocumentClass.GUIDELINE,
            DocumentClass.REFERENCE,
        ):
            told = self.tr("Add as %1").replace("%1", display.class_name(document_class).lower())
            self.add_as.addItem(told, document_class)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by title, issuer or version"))
        self.filter.setAccessibleName(self.tr("Filter documents"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.filter_changed)
        self._make_menu()
        self._lay_out()
        appearance.changed.connect(self._draw)
        self._draw()

    def _make_menu(self) -> None:
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Maintain"))
        self.menu_button.setAccessibleName(self.tr("Maintain the library"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        self.check_action = menu.addAction(self.tr("Check library"), self.check_pressed.emit)
        self.reindex_action = menu.addAction(self.tr("Rebuild index"), self.reindex_pressed.emit)
        menu.addSeparator()
        menu.addAction(
            self.tr("Collections of the chosen documents…"), self.collections_pressed.emit
        )
        menu.addAction(self.tr("Files that could not be added…"), self.failures_pressed.emit)
        menu.addAction(self.tr("Watched folders…"), self.watched_pressed.emit)
        self.menu_button.setMenu(menu)

    def _lay_out(self) -> None:
        adding, finding = QWidget(), QWidget()
        adding.setLayout(flow(self.files_button, self.folder_button, self.add_as, spacing=8))
        finding.setLayout(parts.row(self.filter, self.menu_button, stretch=0))
        self._finding = finding
        policy = QSizePolicy.Policy
        self.menu_button.setSizePolicy(policy.Minimum, policy.Fixed)  # else its word is cut
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(Pair(adding, finding, stretches=True))

    @property
    def details(self) -> DocumentDetails:
        """What is said about documents that are added now."""
        return DocumentDetails(document_class=DocumentClass(self.add_as.currentData()))

    def set_free(self, *, free: bool) -> None:
        """Forbid checking and rebuilding while one of them runs."""
        self.check_action.setEnabled(free)
        self.reindex_action.setEnabled(free)

    def _draw(self) -> None:
        self._finding.setMinimumWidth(self._appearance.px(_FINDING_PX))
        parts.set_icon(self.files_button, self._appearance, "add", "on_primary")
        parts.set_icon(self.folder_button, self._appearance, "folder")
        parts.set_icon(self.menu_button, self._appearance, "shield")
        self.filter.setMinimumWidth(self._appearance.px(180))
