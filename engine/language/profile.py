"""How a language model is run on this computer: what calibration and settings decide."""

import os
from dataclasses import dataclass
from typing import Literal

KeyType = Literal["q8_0", "f16"]
Device = Literal["auto", "cpu"]


@dataclass(frozen=True, slots=True)
class Profile:
    """How one model is loaded and run; the defaults were the fastest on an AVX2 laptop.

    Attributes:
        context_tokens: Context window; never more than the model was trained for.
        threads: For the model; 0 takes one per core, at most eight.
        flash_attention: Slower on a CPU that was measured, faster on most cards.
        key_type: Of the keys in the KV cache; values are f16.
        repack: Whether weights are laid out anew for the processor: faster to read
            prompts, for half as much memory again.
        device: auto takes a graphics card when the build and the computer have one.
        kept_bytes: Memory for what was processed of earlier prompts.
        idle_s: After so long without a request the worker ends and gives its memory back.
    """

    context_tokens: int = 4096
    threads: int = 0
    flash_attention: bool = False
    key_type: KeyType = "q8_0"
    repack: bool = False
    device: Device = "auto"
    kept_bytes: int = 512 * 1024 * 1024
    idle_s: float = 900.0

    @property
    def threads_used(self) -> int:
        """The number of threads that `threads` stands for here."""
        return self.threads or min(8, usable_cores())


def usable_cores() -> int:
    """Return how many processors this process may use, half of them when they are many.

    Two threads of one core gain nothing when memory is the limit, and more than four
    processors are as a rule two threads a core.
    """
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    return count if count <= 4 else count // 2
