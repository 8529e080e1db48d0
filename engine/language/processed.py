"""What the model has processed: the tokens in its KV cache, and earlier states kept in RAM.

Reuse is exact: the cache after cutting or restoring gives the same logits as computing
everything again. Nothing here ever goes to disk, as it is made of patient text.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.language.llama import BATCH, Llama
from engine.language.prompt_tokens import EncodedPrompt

Filled = Callable[[int, int], None]  # tokens in the cache, of how many

_WORTH_KEEPING = 64  # tokens; fewer are computed again in a moment
_WORTH_RESTORING = 8
_SYSTEMS = 4


@dataclass(frozen=True, slots=True)
class _State:
    tokens: tuple[int, ...]
    body: bytearray


class Processed:
    """The KV cache of one model, with a shelf of earlier states, least recently used first.

    Attributes:
        tokens: What stands in the cache now, position by position.
    """

    def __init__(self, llama: Llama, *, kept_bytes: int) -> None:
        """Start with an empty cache."""
        self._llama = llama
        self._limit = kept_bytes
        self._shelf: OrderedDict[tuple[int, ...], _State] = OrderedDict()
        self._systems: OrderedDict[tuple[int, ...], _State] = OrderedDict()
        self.tokens: list[int] = []

    @property
    def kept_bytes(self) -> int:
        """Memory that earlier states take."""
        return sum(len(state.body) for state in self._shelf.values())

    def has(self, prompt: EncodedPrompt) -> bool:
        """Whether a prompt is in the cache but for its last token, with or without more."""
        return _shared(self.tokens, prompt.tokens) >= len(prompt.tokens) - 1

    def fill(self, prompt: EncodedPrompt, filled: Filled) -> int:
        """Process a prompt but for its last token and return how many tokens were reused.

        The last token is left to the caller, who wants its logits.

        Args:
            prompt: To be processed.
            filled: Told how many tokens are in the cache, of how many, after each batch.

        Raises:
            Cancelled: From the stop flag; complete batches stay.
        """
        wanted = prompt.tokens
        self.turn_to(wanted)
        reused = min(_shared(self.tokens, wanted), len(wanted) - 1)
        self.cut(reused)
        filled(reused, len(wanted))
        if reused < prompt.system_length <= len(wanted):
            self._extend(wanted, prompt.system_length, filled)
            self._keep_system(wanted[: prompt.system_length])
        self._extend(wanted, len(wanted) - 1, filled)
        return reused

    def append(self, token: int) -> None:
        """Process one more token; its logits can be read then.

        Raises:
            Cancelled: From the stop flag; the token is not in the cache.
        """
        self._llama.step(token, len(self.tokens))
        self.tokens.append(token)

    def extend(self, tokens: Sequence[int]) -> None:
        """Process a few tokens at once, all with logits; raises as `append`."""
        self._llama.evaluate(tokens, len(self.tokens), outputs=len(tokens))
        self.tokens += tokens

    def cut(self, count: int) -> None:
        """Forget all but the first `count` tokens."""
        if count < len(self.tokens):
            self._llama.keep(count)
            del self.tokens[count:]

    def forget_dialogues(self) -> None:
        """Drop the shelf; the system parts, which no patient is in, stay."""
        self._shelf.clear()

    def compute(self, tokens: Sequence[int]) -> None:
        """Process all of `tokens` that are not in the cache; raises as `fill` does."""
        self._extend(tokens, len(tokens), lambda _done, _total: None)

    def _extend(self, wanted: Sequence[int], end: int, filled: Filled) -> None:
        """Process up to `end` in batches, none of them of one token.

        One token alone goes through other kernels, whose last digits may differ; so each
        token of a prompt gets the same numbers wherever batches begin and end.
        """
        if len(self.tokens) == end - 1:
            self.cut(end - 2)
        while (start := len(self.tokens)) < end:
            stop = min(start + BATCH, end)
            part = wanted[start : stop - (stop == end - 1)]
            self._llama.evaluate(part, start)
            self.tokens += part
            filled(len(self.tokens), len(wanted))

    def turn_to(self, wanted: Sequence[int]) -> None:
        """Bring back the state that shares most with a prompt, if that beats what is there."""
        here = _shared(self.tokens, wanted)
        best, most = None, here + _WORTH_RESTORING
        for state in (*self._shelf.values(), *self._systems.values()):
            shared = _shared(state.tokens, wanted)
            if shared > most:
                best, most = state, shared
        if len(self.tokens) - max(here, self._system_here()) >= _WORTH_KEEPING:
            self._put_away()
        if best is not None:
            if best.tokens in self._shelf:
                self._shelf.move_to_end(best.tokens)
            restored = self._llama.restore(best.body)
            self.tokens = list(best.tokens) if restored else []

    def _system_here(self) -> int:
        return max((_shared(self.tokens, known) for known in self._systems), default=0)

    def _put_away(self) -> None:
        """Keep the present state; drop those that it begins with, and the oldest past the limit."""
        tokens = tuple(self.tokens)
        for known in [known for known in self._shelf if known == tokens[: len(known)]]:
            del self._shelf[known]
        self._shelf[tokens] = _State(tokens, self._llama.state())
        while self._shelf and self.kept_bytes > self._limit:
            self._shelf.popitem(last=False)

    def _keep_system(self, tokens: tuple[int, ...]) -> None:
        self._systems[tokens] = _State(tokens, self._llama.state())
        while len(self._systems) > _SYSTEMS:
            self._systems.popitem(last=False)


def _shared(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many tokens two lists begin with alike."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count
