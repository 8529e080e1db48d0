"""One reply under way: its tokens, its text as whole characters, and when it ends."""

import codecs
import time
from collections.abc import Callable

from engine.ground.models import Finish
from engine.language import repeating
from engine.language.llama import Llama

Said = Callable[[str], None]

_GATHERED_S = 0.02  # pieces that come faster are handed over together


class Speller:
    """The bytes of tokens and which of them end a reply, each looked up once."""

    def __init__(self, llama: Llama) -> None:
        """Know nothing yet."""
        self._llama = llama
        self._known: dict[int, bytes | None] = {}

    def spell(self, token: int) -> bytes | None:
        """Return the bytes of a token; None for one that ends a reply."""
        try:
            return self._known[token]
        except KeyError:
            found = None if self._llama.is_end(token) else self._llama.piece(token)
            self._known[token] = found
            return found


class Reply:
    """What the model has said so far.

    Attributes:
        tokens: Without the one that ended it.
        text: All that was handed over.
        finish: Why it ended; None while it goes on.
    """

    def __init__(self, speller: Speller, *, budget: int, said: Said, watched: bool = True) -> None:
        """Start an empty reply.

        Args:
            speller: Of the model.
            budget: Most tokens.
            said: Told the text, some pieces at a time.
            watched: Whether a reply that goes in circles is ended.
        """
        self._speller = speller
        self._budget = budget
        self._said = said
        self._watched = watched
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._bytes = bytearray()
        self._due = 0.0
        self._parts: list[str] = []
        self.tokens: list[int] = []
        self.finish: Finish | None = None

    @property
    def text(self) -> str:
        """All that was handed over so far."""
        return "".join(self._parts)

    @property
    def room(self) -> int:
        """How many tokens may still come."""
        return self._budget - len(self.tokens)

    def take(self, token: int) -> bool:
        """Add a token; True when the reply has ended with it."""
        piece = self._speller.spell(token)
        if piece is None:
            self.finish = Finish.END
            return True
        tokens = self.tokens
        tokens.append(token)
        self._bytes += piece
        count = len(tokens)
        if count >= self._budget:
            self.finish = Finish.LENGTH
            return True
        if time.perf_counter() >= self._due:
            self.hand_over()
        return not count % repeating.CHECK_EVERY and self._goes_round()

    def hand_over(self) -> None:
        """Tell what was gathered, but for a character that is not whole yet."""
        self._due = time.perf_counter() + _GATHERED_S
        text = self._decoder.decode(bytes(self._bytes))
        self._bytes.clear()
        if text:
            self._parts.append(text)
            self._said(text)

    def _goes_round(self) -> bool:
        if not self._watched:
            return False
        if repeating.goes_in_circles(self.tokens) or repeating.repeats_lines(self.text):
            self.finish = Finish.REPETITION
        return self.finish is not None
