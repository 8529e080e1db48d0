"""Words that a screen reader says by itself: an answer is ready, work was stopped, an alert."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

ANNOUNCED = "announced"


def announce(where: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say words without moving the keyboard.

    Args:
        where: The widget that the words are about; it keeps the last ones as a property.
        words: What is said.
        urgent: Said at once, into what is being read; else when that has ended.
    """
    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(where, words)
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    where.setProperty(ANNOUNCED, words)
    QAccessible.updateAccessibility(event)
