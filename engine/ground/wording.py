"""How the fixed words of a file are said: in English, unless a caller brings a language."""

from collections.abc import Callable
from dataclasses import dataclass


def _unchanged(words: str) -> str:
    return words


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of headings and fixed words; quoted lines keep their own.

    Attributes:
        say: Returns English words in the language, as far as they are known.
        code: Of the language.
        is_mirrored: Whether it is written from right to left.
    """

    say: Callable[[str], str] = _unchanged
    code: str = "en"
    is_mirrored: bool = False

    @property
    def tag(self) -> str:
        """The language as BCP 47 names it."""
        return self.code.replace("_", "-")


ENGLISH = Wording()
