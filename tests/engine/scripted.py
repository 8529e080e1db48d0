"""A language model that says what a test wants; it keeps the whole contract, and counts words."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

from engine.ground.models import Decoding, Finish, ModelCard, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress, ignore

_PLAIN = Decoding()


def _first_best(_prompt: Prompt, continuations: Sequence[str]) -> list[float]:
    return [-float(place) for place, _text in enumerate(continuations)]


@dataclass
class ScriptedModel:
    """Replies as `says` tells, and finds likely what `finds` tells.

    Attributes:
        asked: Every prompt, in order.
    """

    says: Callable[[Prompt], str]
    finds: Callable[[Prompt, Sequence[str]], list[float]] = _first_best
    name: str = "scripted"
    asked: list[Prompt] = field(default_factory=list)

    @property
    def card(self) -> ModelCard:
        return ModelCard(self.name, "0" * 64, "none", 4096)

    def count(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def stream(
        self, prompt: Prompt, *, decoding: Decoding = _PLAIN, notify: Notify = ignore
    ) -> Generator[str, None, ReplyEnd]:
        self.asked.append(prompt)
        notify(Progress("Replying", 0, decoding.max_tokens))
        words = self.says(prompt).split(" ")
        for word in words:
            yield word + " "
        return ReplyEnd(Finish.END, 10, 0, len(words), 1.0, 2.0)

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        notify(Progress("Reading"))
        self.asked.append(prompt)

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        return self.finds(prompt, continuations)

    def close(self) -> None:
        self.asked.clear()
