"""Words in a language of choice, whichever the window speaks."""

from functools import cached_property

from PySide6.QtCore import QTranslator

from app.window import language
from engine.ground.wording import Wording


class Voice:
    """Says sentences of the window and words of the engine in one language.

    Attributes:
        code: Of the language.
    """

    def __init__(self, code: str = "") -> None:
        """Choose a language; without one, that of the window."""
        self.code = code or language.spoken()

    @property
    def is_mirrored(self) -> bool:
        """Whether it is written from right to left."""
        return self.code in language.RIGHT_TO_LEFT

    def say(self, text: str) -> str:
        """Return a sentence of the window; English where none is written yet."""
        return self._translated(language.WINDOW, text)

    def told(self, words: str) -> str:
        """Return words of the engine, as far as they are known."""
        if not words or self.code == language.ENGLISH:
            return words
        known = self._translated(language.ENGINE, words)
        return known if known != words else language.told_with_names(words, self._engine)

    @property
    def wording(self) -> Wording:
        """How files say their fixed words."""
        return Wording(self.told, self.code, self.is_mirrored)

    def _engine(self, text: str) -> str:
        return self._translated(language.ENGINE, text)

    def _translated(self, context: str, text: str) -> str:
        if self.code == language.ENGLISH:
            return text
        if self.code == language.spoken():
            return language.translated(context, text)
        said = self._catalog.translate(context, text)
        return said or text

    @cached_property
    def _catalog(self) -> QTranslator:
        """The catalog, read at the first word; an empty one leaves English."""
        catalog = QTranslator()
        catalog.load(f"wardlight_{self.code}", str(language.catalogs()))
        return catalog
