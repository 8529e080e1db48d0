"""The language model as the journeys see it: a prompt in, words out as they come.

Whoever phrases keeps this contract: the GGUF in the language worker, a server on the
hospital's own network, and the scripted model of the tests. A reply is raw: nothing of
it is shown before the support gate has judged it.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

from engine.ground.progress import Notify, ignore

Role = Literal["user", "assistant"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a dialogue; its text is never read as control tokens."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model is asked, most stable parts first.

    Attributes:
        system: Instructions from `resources/prompts`, the same for every question.
        turns: User and assistant in turn; the last one is the user's.
        template: Name, version and hash prefix of the prompt file, for the provenance.
    """

    system: str
    turns: tuple[Turn, ...]
    template: str = ""


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a reply is made.

    Attributes:
        max_tokens: The reply's budget; it ends there at the latest.
        temperature: 0 takes the likeliest token each time.
        seed: Of the sampler, used only above temperature 0.
        quotes: Whether the reply will repeat words of the prompt, which
            prompt-lookup speculation can use.
    """

    max_tokens: int = 400
    temperature: float = 0.0
    seed: int = 1
    quotes: bool = True


class Finish(StrEnum):
    """Why a reply ended."""

    END = "end"
    LENGTH = "length"
    REPETITION = "repetition"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ReplyEnd:
    """How a reply ended and what it took; the return value of `stream`.

    Attributes:
        prompt_tokens: Length of the prompt.
        reused_tokens: Of these, how many were still in memory and not computed again.
        reply_tokens: Length of the reply.
        first_token_ms: From the request to the first token.
        total_ms: From the request to the end.
    """

    finish: Finish
    prompt_tokens: int
    reused_tokens: int
    reply_tokens: int
    first_token_ms: float
    total_ms: float


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What every answer says about the model that phrased it.

    Attributes:
        sha256: Of the weights, in hexadecimal; empty for a server that does not tell.
        quantization: As in Q4_K_M.
        context_tokens: Context window in use.
        device: CPU, CUDA, Metal, Vulkan, or the address of the hospital's server.
        fallback_reason: Why not the faster device, in words; empty when there is none.
        adapter_sha256: Of the adapters on top of the weights; empty when there are none.
    """

    name: str
    sha256: str
    quantization: str
    context_tokens: int
    device: str = "CPU"
    fallback_reason: str = ""
    license: str = ""
    adapter_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ModelState:
    """What the status bar says of the model.

    Attributes:
        card: Of the chosen model; None when none is installed or usable.
        phase: none, ready (not in memory yet), loaded, or resting after three deaths.
        reason: Why it is none or resting, a sentence for the screen.
    """

    card: ModelCard | None
    phase: Literal["none", "ready", "loaded", "resting"]
    reason: str = ""


class LanguageModel(Protocol):
    """Something that phrases; one reply at a time."""

    @property
    def card(self) -> ModelCard:
        """What the provenance says of it."""
        ...

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return how many tokens each text takes, by the model's own vocabulary."""
        ...

    def stream(
        self, prompt: Prompt, *, decoding: Decoding = Decoding(), notify: Notify = ignore
    ) -> Generator[str, None, ReplyEnd]:
        """Yield the reply piece by piece and return how it ended.

        `notify` is told the tokens of the prompt as they are processed and is called
        at least every 50 ms; when it raises, the model stops and keeps what it has
        processed for the next prompt with the same beginning.

        Raises:
            WorkerError: The model died or did not answer; everything else still works.
            PackRefusedError: The weights are damaged or of an unsupported kind.
            DoesNotFitError: The prompt is longer than the context window, or the
                model does not fit into memory.
            Cancelled: From `notify`.
        """
        ...

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        """Process a prompt ahead of its question; what `stream` shares with it is then free.

        Raises as `stream` does.
        """
        ...

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        """Return the log-likelihood of each continuation as the beginning of the reply.

        Raises as `stream` does.
        """
        ...

    def close(self) -> None:
        """End the process that holds the model; a later call starts it again."""
        ...
