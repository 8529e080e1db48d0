"""`wardlight evaluate model-memory`: the memory that is predicted beside the memory that is taken.

On a file of the real 3B shape with random weights, which is written into the cache
folder at the first run (2 GB); in the worker that also answers.
"""

from pathlib import Path

from engine.evaluation.figures import Figure, Request
from engine.ground.models import ModelCard, Prompt, Turn
from engine.language import fitting, gguf_check, shaped_llama
from engine.language.gguf_check import CheckedModel
from engine.language.model import LocalModel
from engine.language.profile import Profile

_FILE = "3b-shape-Q4_K_M.gguf"
_CONTEXTS = (2048, 4096, 8192)
_GIB = 1024**3
_MOST_GIB = 2.6  # of the low-memory profile at 4,096 tokens


def figures(request: Request) -> list[Figure]:
    """Load the 3B shape with each context and compare."""
    path = shape(request)
    checked = gguf_check.check(path)
    found: list[Figure] = []
    for tokens in _CONTEXTS:
        taken = resident(path, Profile(context_tokens=tokens, threads=1))
        found.append(_off(checked, tokens, taken))
        if tokens == 4096:
            found.append(
                Figure("3B Q4_K_M at 4,096 tokens", taken / _GIB, "GiB", _MOST_GIB, at_least=False)
            )
    return found


def shape(request: Request) -> Path:
    """Return the 3B shape in the cache folder, written there if it is absent."""
    path = request.cache / _FILE
    if not path.exists():
        request.cache.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        shaped_llama.write(part, notify=request.notify)
        part.replace(path)
    return path


def _off(checked: CheckedModel, tokens: int, taken: int) -> Figure:
    predicted = sum(fitting.parts(checked, context_tokens=tokens).values())
    return Figure(
        f"prediction off at {tokens:,} tokens", abs(predicted - taken) / taken, "", 0.10,
        at_least=False,
        beside=f"predicted {predicted / _GIB:.3f} GiB, taken {taken / _GIB:.3f} GiB",
    )  # fmt: skip


def resident(path: Path, profile: Profile) -> int:
    """Return the resident bytes of the worker once it has read a prompt and written a word."""
    card = ModelCard("3b-shape", "", "Q4_K_M", profile.context_tokens)
    local = LocalModel(path, card, profile=profile)
    try:
        local.prepare(Prompt("Answer.", (Turn("user", "Give fluids by mouth."),)))
        return local.usage().resident_bytes
    finally:
        local.close()
