"""A prompt as a list of tokens in the form of Llama 3, control tokens by their ids.

Text of people and documents never passes through a template: each string is tokenized
by itself with control tokens switched off, so that what looks like one stays text.
"""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.ground.errors import PackRefusedError, WorkerError
from engine.ground.models import Prompt

_BEGIN = "<|begin_of_text|>"
_START = "<|start_header_id|>"
_STOP = "<|end_header_id|>"
_TURN = "<|eot_id|>"
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_BETWEEN = re.compile(r"(?<=<)(?=\|)")
_REMEMBERED = 32


class Vocabulary(Protocol):
    """What is asked of a model to build prompts for it."""

    def tokens(self, text: bytes, *, special: bool = False) -> list[int]:
        """Return the tokens of UTF-8 text."""
        ...

    def is_control(self, token: int) -> bool:
        """Whether the vocabulary calls this a control token."""
        ...

    def name(self, token: int) -> str:
        """Return a token as the vocabulary spells it."""
        ...


@dataclass(frozen=True, slots=True)
class EncodedPrompt:
    """A prompt ready to be processed.

    Attributes:
        tokens: Ending where the reply begins.
        system_length: How many of the first are the same for every question.
    """

    tokens: tuple[int, ...]
    system_length: int


class PromptEncoder:
    """Turns prompts into tokens for one model."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Look up the four control tokens.

        Raises:
            PackRefusedError: The vocabulary has no Llama 3 control tokens.
        """
        self._vocabulary = vocabulary
        self._begin, self._start, self._stop, self._turn = (
            self._control(name) for name in (_BEGIN, _START, _STOP, _TURN)
        )
        self._replies: OrderedDict[str, tuple[int, ...]] = OrderedDict()

    def encode(self, prompt: Prompt) -> EncodedPrompt:
        """Return the tokens of a prompt up to where the model goes on.

        Without turns it is the system part alone, which every question begins with.
        """
        system = [self._begin, *self._header("system"), *self._said(prompt.system), self._turn]
        tokens = list(system)
        for turn in prompt.turns:
            said = self._replies.get(turn.text) if turn.role == "assistant" else None
            tokens += [*self._header(turn.role), *(said or self._said(turn.text)), self._turn]
        if prompt.turns:
            tokens += self._header("assistant")
        return EncodedPrompt(tuple(tokens), len(system))

    def remember(self, text: str, tokens: Sequence[int]) -> None:
        """Keep how the model itself spelled a reply, so that a follow-up finds it processed."""
        self._replies[text] = tuple(tokens)
        self._replies.move_to_end(text)
        while len(self._replies) > _REMEMBERED:
            self._replies.popitem(last=False)

    def plain(self, text: str) -> list[int]:
        """Return the tokens of foreign text, of which none is a control token.

        A file may declare its control tokens as ordinary ones, which llama.cpp then
        reads out of any text; there the text is cut inside their names.
        """
        found = self._vocabulary.tokens(_encoded(text))
        if not self._leaks(found):
            return found
        for pieces in (_BETWEEN.split(text), list(text)):
            found = [n for piece in pieces for n in self._vocabulary.tokens(_encoded(piece))]
            if not self._leaks(found):
                return found
        raise WorkerError("The text cannot be told apart from the model's control tokens.")

    def _said(self, text: str) -> list[int]:
        return self.plain(text.strip())

    def _header(self, role: str) -> list[int]:
        return [self._start, *self.plain(role), self._stop, *self.plain("\n\n")]

    def _leaks(self, tokens: Sequence[int]) -> bool:
        own = {self._begin, self._start, self._stop, self._turn}
        return any(token in own or self._vocabulary.is_control(token) for token in set(tokens))

    def _control(self, name: str) -> int:
        found = self._vocabulary.tokens(name.encode(), special=True)
        if len(found) != 1 or self._vocabulary.name(found[0]) != name:
            raise PackRefusedError(f"The model's vocabulary lacks {name}; it is no Llama 3 model.")
        return found[0]


def encodable(text: str) -> str:
    """Replace lone surrogates, which no encoding carries, one letter by one."""
    return _LONE_SURROGATES.sub("\ufffd", text)


def _encoded(text: str) -> bytes:
    return encodable(text).encode()
