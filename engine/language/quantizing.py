"""A GGUF in fewer bits, by llama.cpp's quantizer in a process of its own.

    python -m engine.language.quantizing SOURCE TARGET Q4_K_M THREADS IMPORTANCE.npz|- [EXACT…]

The quantizer may abort on what it does not like; only the child goes then.
"""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.ground.errors import PackRefusedError
from engine.language import native

KINDS: Mapping[str, int] = {
    "Q4_0": 2,
    "Q8_0": 7,
    "Q3_K_M": 12,
    "Q4_K_S": 14,
    "Q4_K_M": 15,
    "Q5_K_M": 17,
    "Q6_K": 18,
}
"""llama.cpp's numbers of file types (`llama_ftype` in llama.h)."""
_F16 = 1
"""GGML's number of the type (`ggml_type` in ggml.h)."""
_NONE = "-"


def quantize(
    source: Path,
    target: Path,
    kind: str,
    *,
    importance: Path | None = None,
    exact: Sequence[str] = (),
    threads: int = 2,
) -> None:
    """Write a quantized copy; the target appears only when it is whole.

    Args:
        importance: `.npz` with, per weight name, the mean square of each input.
        exact: Names of weights that stay in F16.

    Raises:
        PackRefusedError: The kind is unknown, or the quantizer failed.
    """
    if kind not in KINDS:
        raise PackRefusedError(f"{kind} is no quantization; there are {', '.join(KINDS)}.")
    part = target.with_name(f".part-{target.name}")
    command = [sys.executable, "-m", __name__, str(source), str(part), kind, str(threads)]
    command += [str(importance) if importance else _NONE, *exact]
    done = subprocess.run(  # noqa: S603 - our own interpreter and module
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_WAIT_POLICY": "passive"},
    )
    if done.returncode != 0 or not part.exists():
        part.unlink(missing_ok=True)
        raise PackRefusedError(f"llama.cpp could not make {kind} of {source.name}.")
    part.replace(target)


def main(arguments: Sequence[str]) -> int:
    """Quantize in this process; the exit status is llama.cpp's."""
    source, target, kind, threads, importance, *exact = arguments
    calls = native.opened().calls
    wanted = calls.llama_model_quantize_default_params()
    wanted.ftype = KINDS[kind]
    wanted.nthread = int(threads)
    if importance != _NONE:
        entries = _entries(calls, Path(importance))
        wanted.imatrix = entries
    if exact:
        wanted.tt_overrides = _overrides(calls, exact)
    return int(calls.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(wanted)))


def _overrides(calls: Any, names: Sequence[str]) -> Any:
    """Return which weights keep F16 as llama.cpp takes it: patterns that a null ends."""
    listed = (calls.llama_model_tensor_override * (len(names) + 1))()
    for one, name in zip(listed, names, strict=False):
        one.pattern = f"^{re.escape(name)}$".encode()
        one.type = _F16
    return listed


def _entries(calls: Any, file: Path) -> Any:
    """Return an importance matrix as llama.cpp takes it: an array that an empty name ends."""
    with np.load(file, allow_pickle=False) as read:
        values = {name: np.ascontiguousarray(read[name], np.float32) for name in read.files}
    entries = (calls.llama_model_imatrix_data * (len(values) + 1))()
    for entry, (name, row) in zip(entries, values.items(), strict=False):
        entry.name = name.encode()
        entry.data = row.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        entry.size = row.size
    entries.kept = values  # the rows must outlive the call
    return entries


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
