"""A scripted model: says chosen things for chosen sections, and counts what it was shown."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from engine.ground.models import Decoding, Finish, ModelCard, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress, ignore

CARD = ModelCard("scripted", "ab" * 32, "Q4_K_M", 4096)
_PIECE = 8
_USUAL = Decoding()


@dataclass
class ScriptedModel:
    """Says what its script makes of a prompt; the words of one prompt are its tokens.

    Attributes:
        script: From the text of the user's turn to the reply.
        dies_at: Number of the prompt, from 1, at which `error` is raised; 0 for never.
        prompts: Everything it was asked.
        is_closed: Whether its process was ended.
        reused: For each prompt, how many words it shares with the one before.
    """

    script: Callable[[str], str]
    card: ModelCard = CARD
    dies_at: int = 0
    error: Exception = field(default_factory=lambda: RuntimeError("no error was chosen"))
    finish: Finish = Finish.END
    prompts: list[Prompt] = field(default_factory=list)
    is_closed: bool = False
    reused: list[int] = field(default_factory=list)
    _last: str = ""

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the words of each text."""
        return [len(text.split()) for text in texts]

    def stream(
        self, prompt: Prompt, *, decoding: Decoding = _USUAL, notify: Notify = ignore
    ) -> Generator[str, None, ReplyEnd]:
        """Yield the reply piece by piece."""
        self.prompts.append(prompt)
        shared = self._read(prompt)
        notify(Progress("Reading", 1, 1))
        if len(self.prompts) == self.dies_at:
            raise self.error
        reply = " ".join(self.script(prompt.turns[-1].text).split(" ")[: decoding.max_tokens])
        for at in range(0, len(reply), _PIECE):
            notify(Progress("Writing", at))
            yield reply[at : at + _PIECE]
        return ReplyEnd(self.finish, len(self._last.split()), shared, len(reply), 1.0, 2.0)

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        """Read a prompt ahead."""
        notify(Progress("Reading", 1, 1))
        if prompt.turns:
            self._read(prompt)

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        """Return no preference."""
        return [0.0 for _each in (*continuations, prompt)][1:]

    def close(self) -> None:
        """Forget what was read."""
        self._last = ""
        self.is_closed = True

    def _read(self, prompt: Prompt) -> int:
        whole = f"{prompt.system}\n{prompt.turns[-1].text}"
        pairs = zip(whole.split(), self._last.split(), strict=False)
        shared = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
        self.reused.append(shared)
        self._last = whole
        return shared
