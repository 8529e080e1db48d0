"""What a person does to a window: press a key, type, click."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget | None, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press and release one key."""
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type letters of any keyboard; Qt's own helper knows only Latin ones."""
    for letter in text:
        QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter))


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point."""
    QTest.mouseMove(widget, where or widget.rect().center())
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, NO_MODIFIER, where or widget.rect().center()
    )
