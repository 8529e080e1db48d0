"""What a GGUF makes of given tokens, in a process of its own: for judging, never for wards.

    python -m engine.language.forced MODEL TOKENS.npz OUT.npz [ADAPTER]

Per position: the likeliest next token, and the log-likelihood of the one that came.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.ground.errors import PackRefusedError

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Forced:
    """What was found for s sequences of n tokens in all.

    Attributes:
        likeliest: (n,) the token that the model would say after each.
        logged: (n - s,) log-likelihood of each token that came.
    """

    likeliest: Integers
    logged: Floats

    @property
    def perplexity(self) -> float:
        """How surprised the model was, per token; 1 for not at all."""
        return float(np.exp(-self.logged.mean()))


def forced(
    model: Path, sequences: Sequence[Sequence[int]], *, adapter: Path | None = None
) -> Forced:
    """Run sequences of tokens through a model; with an adapter file on top of it, if given.

    Raises:
        PackRefusedError: llama.cpp does not take the files.
    """
    with tempfile.TemporaryDirectory(dir=model.parent, prefix=".part-") as folder:
        given, found = Path(folder) / "tokens.npz", Path(folder) / "found.npz"
        np.savez(given, *(np.asarray(one, np.int64) for one in sequences))
        command = [sys.executable, "-m", __name__, str(model), str(given), str(found)]
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            [*command, *([str(adapter)] if adapter else [])],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_WAIT_POLICY": "passive"},
        )
        if done.returncode != 0:
            raise PackRefusedError(f"llama.cpp cannot run {model.name}.")
        with np.load(found, allow_pickle=False) as read:
            return Forced(read["likeliest"], read["logged"])


def tokenized(model: Path, texts: Sequence[str]) -> list[list[int]]:
    """Return the tokens of texts as the application gets them: no control token is read out.

    Raises:
        PackRefusedError: llama.cpp does not take the file.
    """
    from engine.language.llama import Llama
    from engine.language.profile import Profile
    from engine.language.prompt_tokens import PromptEncoder
    from engine.language.stop_flag import StopFlag

    llama = Llama(model, Profile(context_tokens=64, device="cpu"), stop=StopFlag())
    try:
        encoder = PromptEncoder(llama)
        return [encoder.plain(text) for text in texts]
    finally:
        llama.close()


def main(arguments: Sequence[str]) -> int:
    """Judge in this process and write the result."""
    from engine.language.llama import OUTPUTS, Llama
    from engine.language.profile import Profile
    from engine.language.stop_flag import StopFlag

    model, given, found, *adapter = arguments
    with np.load(given, allow_pickle=False) as read:
        sequences = [read[name].tolist() for name in read.files]
    longest = max(map(len, sequences))
    profile = Profile(context_tokens=longest + 8, device="cpu", key_type="f16")
    llama = Llama(
        Path(model), profile, stop=StopFlag(), adapter=Path(adapter[0]) if adapter else None
    )
    likeliest: list[int] = []
    logged: list[float] = []
    for tokens in sequences:
        llama.keep(0)
        for start in range(0, len(tokens), OUTPUTS):
            part = tokens[start : start + OUTPUTS]
            llama.evaluate(part, start, outputs=len(part))
            following = tokens[start + 1 : start + len(part) + 1]
            for index in range(len(part)):
                logits = llama.logits(index).astype(np.float64)
                likeliest.append(int(logits.argmax()))
                if index < len(following):
                    logged.append(_logged(logits, following[index]))
    np.savez(found, likeliest=np.array(likeliest), logged=np.array(logged))
    return 0


def _logged(logits: Floats, token: int) -> float:
    top = logits.max()
    return float(logits[token] - top - np.log(np.exp(logits - top).sum()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
