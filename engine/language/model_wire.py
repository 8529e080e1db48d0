"""The messages between the model's handle and its worker.

Every request carries a number that its replies repeat. A request has any number of
`Loading`, `Filled` and `Piece`, then one of the others; `Stop` ends it early.
"""

from engine.ground.models import Finish, Prompt, Role, Turn
from engine.ground.workers import Message
from engine.language.profile import Device, KeyType, Profile


class Open(Message, frozen=True):
    """Use this file from now on; the reply is `Opened` or `Refusal`.

    Attributes:
        sha256: What the file must be; empty when it was compared a moment ago.
        adapter, adapter_sha256: A file of adapters on top of it; empty for none.
    """

    number: int
    path: str
    sha256: str
    context_tokens: int
    threads: int
    flash_attention: bool
    key_type: KeyType
    repack: bool
    device: Device
    kept_bytes: int
    idle_s: float
    adapter: str = ""
    adapter_sha256: str = ""

    def profile(self) -> Profile:
        """Return how to run it."""
        return Profile(
            context_tokens=self.context_tokens,
            threads=self.threads,
            flash_attention=self.flash_attention,
            key_type=self.key_type,
            repack=self.repack,
            device=self.device,
            kept_bytes=self.kept_bytes,
            idle_s=self.idle_s,
        )


class Asked(Message, frozen=True, tag=False):
    """A prompt on the wire."""

    system: str
    turns: list[tuple[Role, str]]

    def prompt(self) -> Prompt:
        """Return it as the journeys make it."""
        return Prompt(self.system, tuple(Turn(role, text) for role, text in self.turns))


class Count(Message, frozen=True):
    """Tell how many tokens each text takes."""

    number: int
    texts: list[str]


class Generate(Message, frozen=True):
    """Make a reply."""

    number: int
    asked: Asked
    max_tokens: int
    temperature: float
    seed: int
    quotes: bool


class Prepare(Message, frozen=True):
    """Process a prompt ahead of its question."""

    number: int
    asked: Asked


class Weigh(Message, frozen=True):
    """Tell how likely each text is as the beginning of the reply."""

    number: int
    asked: Asked
    continuations: list[str]


class Measure(Message, frozen=True):
    """Tell what the worker has used so far."""

    number: int


class Stop(Message, frozen=True):
    """Give up the request of that number as soon as possible."""

    number: int


Request = Open | Count | Generate | Prepare | Weigh | Measure | Stop


class Beat(Message, frozen=True):
    """The worker lives, whatever it is busy with."""


class Loading(Message, frozen=True):
    """How much of the file is checked and loaded, in thousandths."""

    number: int
    done: int


class Filled(Message, frozen=True):
    """How many tokens of the prompt are processed, of how many."""

    number: int
    done: int
    total: int


class Piece(Message, frozen=True):
    """More text of the reply."""

    number: int
    text: str


class Opened(Message, frozen=True):
    """The model is loaded."""

    number: int
    context_tokens: int
    device: str
    fallback_reason: str


class Ended(Message, frozen=True):
    """The reply has ended."""

    number: int
    finish: Finish
    prompt_tokens: int
    reused_tokens: int
    reply_tokens: int
    guessed_tokens: int
    right_tokens: int


class Done(Message, frozen=True):
    """What was asked is done."""

    number: int


class Counts(Message, frozen=True):
    """Tokens per text."""

    number: int
    counts: list[int]


class Weights(Message, frozen=True):
    """Natural logarithms of probabilities, one per continuation."""

    number: int
    values: list[float]


class Usage(Message, frozen=True):
    """CPU seconds, and resident memory now and at most; 0 where the system does not tell."""

    number: int
    cpu_s: float
    resident_bytes: int
    peak_bytes: int


class Halted(Message, frozen=True):
    """The request was given up on `Stop`."""

    number: int


class Refusal(Message, frozen=True):
    """The request failed in an expected way; `error` is a class of the error tree."""

    number: int
    error: str
    message: str


Final = Opened | Ended | Done | Counts | Weights | Usage | Halted | Refusal
Reply = Beat | Loading | Filled | Piece | Final
