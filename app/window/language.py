"""The language of the window: every sentence on it passes here or through `tr`."""

from PySide6.QtCore import QCoreApplication

_WINDOW = "window"
_ENGINE = "engine"


def say(text: str) -> str:
    """Return a sentence in the language of the window; English where none is written yet."""
    return QCoreApplication.translate(_WINDOW, text)


def counted(many: str, one: str, count: int) -> str:
    """Return a count with its noun in the plural form of the window's language.

    Args:
        many: The English sentence for several; `%1` in it is the number.
        one: The English sentence for one; translators see it as the comment.
        count: How many there are.
    """
    told = QCoreApplication.translate(_WINDOW, many, one, count)
    if told == many and count == 1:
        told = one
    return told.replace("%1", f"{count:,}")


def told(words: str) -> str:
    """Return words of the engine in the language of the window, as far as they are known.

    Labels of settings, phases of work, refusals and advice are written in the engine, which has
    no Qt; what names a file or a number stays English.
    """
    return QCoreApplication.translate(_ENGINE, words) if words else ""
