"""What is known of a model file before it runs: what is in it, and whether it fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.ground.types import PackCard


class Fit(StrEnum):
    """Whether this computer's memory takes a model."""

    FITS = "fits"
    SLOWLY = "fits slowly"
    NOT = "does not fit"


@dataclass(frozen=True, slots=True)
class Room:
    """The place on the disk that an import takes, in bytes, and what is free there."""

    needed_bytes: int
    free_bytes: int

    @property
    def is_enough(self) -> bool:
        """Whether the import fits."""
        return self.needed_bytes <= self.free_bytes


@dataclass(frozen=True, slots=True)
class ModelFit:
    """The memory that a model needs here with one size of context.

    Attributes:
        needed_bytes: Resident memory of the model's process, as predicted.
        parts: What it is made of, in bytes.
        free_bytes, installed_bytes: Of this computer; 0 where it does not tell.
        reason: The verdict as a sentence.
    """

    name: str
    context_tokens: int
    needed_bytes: int
    parts: Mapping[str, int]
    free_bytes: int
    installed_bytes: int
    verdict: Fit
    reason: str


@dataclass(frozen=True, slots=True)
class ModelInspection:
    """What the header of a model file says; nothing of the file was run.

    Attributes:
        parameters: Numbers in all weights.
        context_tokens: The longest context that it was made for.
        vocabulary: How many tokens it knows.
        bytes_by_type: Bytes of all tensors by their type, most first.
        tensor_types: Type of each tensor.
        template: How far its chat template agrees with ours, which is the one that is used:
            same, same tokens (another text that frames turns alike), other, none.
        template_sha256: Of its template; `our_template_sha256` is of ours.
        labels: Name, license and the like, as the file states them.
    """

    name: str
    size_bytes: int
    architecture: str
    quantization: str
    parameters: int
    context_tokens: int
    layers: int
    width: int
    heads: int
    kv_heads: int
    feed_forward: int
    vocabulary: int
    tied_output: bool
    bytes_by_type: Mapping[str, int]
    tensor_types: Mapping[str, str]
    template: str
    template_sha256: str
    our_template_sha256: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Speed:
    """What one way to run a model reached on this computer.

    Attributes:
        prefill_tokens_s: Tokens of a prompt processed per second.
        decode_tokens_s: Tokens of a reply made per second.
        memory_bytes: Resident memory of the model's process.
    """

    threads: int
    flash_attention: bool
    key_cache: str
    repack: bool
    prefill_tokens_s: float
    decode_tokens_s: float
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class BenchResult:
    """What was measured, and what is used from now on.

    Attributes:
        tried: Every way that was measured.
        chosen: The one that is kept for this computer.
    """

    name: str
    tried: tuple[Speed, ...]
    chosen: Speed


@dataclass(frozen=True, slots=True)
class FoundPack:
    """A pack on a USB stick or in a folder, before it is imported.

    Attributes:
        fit: Whether its model would fit this computer; None for no model or a damaged one.
    """

    path: Path
    card: PackCard
    fit: ModelFit | None = None
