"""How this computer runs a model fastest, measured once and kept in the home."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from engine.ground.paths import make_private_folder, written_durably

FILE_NAME = "calibration.json"
_MOST_THREADS = 256
CacheType = Literal["F16", "Q8_0"]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Settings of the runtime for this computer, with the speed that they gave.

    Attributes:
        threads: For prefill and decoding; fewer are used while others work.
        flash_attention: Whether attention is computed in one fused step.
        key_cache: Type of the K cache; V stays in F16.
        repack: Whether weights are laid out anew at load: faster prefill, more memory.
        prefill_tokens_s, decode_tokens_s: Measured; 0 for the defaults.
        model_sha256: Of the weights that were measured; empty for the defaults.
    """

    threads: int
    flash_attention: bool = False
    key_cache: CacheType = "F16"
    repack: bool = False
    prefill_tokens_s: float = 0.0
    decode_tokens_s: float = 0.0
    model_sha256: str = ""


def default() -> Calibration:
    """Return settings that are safe on every computer: half its processors, low memory."""
    return Calibration(threads=max(1, (os.cpu_count() or 2) // 2))


def load(models: Path) -> Calibration:
    """Return what was measured on this computer, else the default; a broken file counts as none."""
    path = models / FILE_NAME
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Calibration)
    except (OSError, msgspec.MsgspecError):
        return default()
    return found if 1 <= found.threads <= _MOST_THREADS else default()


def save(models: Path, calibration: Calibration) -> None:
    """Keep what was measured.

    Raises:
        StorageError: The disk did not take it.
    """
    make_private_folder(models)
    body = msgspec.json.format(msgspec.json.encode(calibration), indent=2)
    with written_durably(models / FILE_NAME) as file:
        file.write(body + b"\n")
