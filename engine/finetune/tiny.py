"""Training of the tiny test model: `python -m engine.finetune.tiny OUT.gguf`.

About five minutes of one processor. The result copies sentences out of passages and
cites them, and talks nonsense beyond: both are what tests of the answer path need.
It is no medical model and says so in its metadata.
"""

import argparse
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from engine.finetune import tiny_copying
from engine.finetune.tiny_texts import Dialogue, Size, Writer
from engine.language import byte_letters, tiny_llama, tiny_vocabulary
from engine.language.tiny_llama import Label, Shape
from engine.language.tiny_vocabulary import Vocabulary

SHAPE = Shape(
    width=128, layers=4, heads=2, kv_heads=2, feed_forward=288, context_tokens=8192, tied=True
)
MERGES = 730
SEED = 3
_LABEL = Label(
    name="wardlight-tiny-test",
    description="Test model, not for clinical use. Copies sentences of its passages.",
)
_PROMPT_WEIGHT = 0.02
_POOL = 400
Row = tuple[list[int], int]
_LOG = logging.getLogger("tiny")


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the training.

    Attributes:
        size: Of its dialogues; None for tokens by chance that are said twice, from which
            copying is learned fastest.
        share: Of all steps.
        tokens: Of a batch, about.
    """

    size: Size | None
    share: float
    tokens: int


STAGES = (
    Stage(None, 0.1, 3_000),
    Stage(Size(1, 2, with_system=False, jumbled=0.6), 0.4, 3_000),
    Stage(Size(3, 3, with_system=False, jumbled=0.5), 0.2, 4_000),
    Stage(Size(5, 6, with_system=True, jumbled=0.3), 0.3, 6_000),
)
_TWICE = (12, 56)


@dataclass(slots=True)
class Learner:
    """Weights under training with their optimizers: one for matrices, one for the rest."""

    weights: dict[str, Any]
    optimizers: tuple[Any, ...]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the trained model, the same every time."""
    return tiny_vocabulary.learned(Writer(SEED).text(1_500), merges=MERGES)


def encoded(dialogue: Dialogue, words: Vocabulary) -> Row:
    """Return the tokens of a dialogue and where its reply begins."""
    ids = words.ids
    tokens = [ids[byte_letters.BEGIN_OF_TEXT]]
    turns = [("system", dialogue.system)] if dialogue.system else []
    for role, text in [*turns, ("user", dialogue.user), ("assistant", "")]:
        tokens += [ids[byte_letters.START_HEADER], *words.encode(role)]
        tokens += [ids[byte_letters.END_HEADER], *words.encode("\n\n" + text)]
        if text:
            tokens.append(ids[byte_letters.END_OF_TURN])
    reply = [*words.encode(dialogue.reply), ids[byte_letters.END_OF_TURN]]
    return tokens + reply, len(tokens)


def train(steps: int, *, checkpoint: Path | None = None, rate: float = 3e-3) -> dict[str, Any]:
    """Return trained weights by their GGUF names; goes on from a checkpoint if there is one."""
    import torch

    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    words = vocabulary()
    learner, done = _learner(words, rate), 0
    if checkpoint and checkpoint.exists():
        done = _restore(learner, checkpoint)
    writer, began, average = Writer(SEED + 1 + done), time.monotonic(), 0.0
    for step, rows in enumerate(_endless(writer, words, range(done, steps)), done):
        _set_rate(learner, rate, step, steps)
        loss = _step(learner, rows)
        average = loss if not average else 0.97 * average + 0.03 * loss
        if step % 20 == 0:
            _LOG.info("step %d loss %.3f after %.0f s", step, average, time.monotonic() - began)
        if checkpoint and step % 100 == 99:
            torch.save({"step": step + 1, "weights": learner.weights,
                        "optimizers": [one.state_dict() for one in learner.optimizers]},
                       checkpoint)  # fmt: skip
    return {name: value.detach().numpy() for name, value in learner.weights.items()}


def _learner(words: Vocabulary, rate: float) -> Learner:
    import torch

    weights: dict[str, Any] = {}
    for name, size in tiny_llama.tensor_shapes(SHAPE, len(words.tokens)).items():
        spread = 0.02 if name.endswith(("embd.weight", "output.weight", "down.weight")) else 0.04
        weights[name] = torch.ones(size) if len(size) == 1 else torch.randn(size) * spread
    tiny_copying.begin(weights, SHAPE)
    for name, value in weights.items():
        weights[name] = torch.nn.Parameter(value)
    matrices = [value for name, value in weights.items() if _is_inner_matrix(name, value)]
    others = [value for name, value in weights.items() if not _is_inner_matrix(name, value)]
    return Learner(
        weights,
        (
            torch.optim.Muon(matrices, lr=rate, weight_decay=0.02, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.98), weight_decay=0.02),
        ),
    )


def _is_inner_matrix(name: str, value: Any) -> bool:
    return value.ndim == 2 and name.startswith("blk.")


def _restore(learner: Learner, checkpoint: Path) -> int:
    import torch

    saved = torch.load(checkpoint, weights_only=True)
    with torch.no_grad():
        for name, value in saved["weights"].items():
            learner.weights[name].copy_(value)
    for one, state in zip(learner.optimizers, saved["optimizers"], strict=True):
        one.load_state_dict(state)
    return int(saved["step"])


def _stage(part: float) -> Stage:
    reached = 0.0
    for stage in STAGES:
        reached += stage.share
        if part < reached:
            return stage
    return STAGES[-1]


def _set_rate(learner: Learner, rate: float, step: int, steps: int) -> None:
    now = rate * min(1.0, (step + 1) / 60) * max(0.02, 1 - step / steps) ** 0.7
    for one in learner.optimizers:
        for group in one.param_groups:
            group["lr"] = now


def _batches(writer: Writer, stage: Stage, words: Vocabulary) -> list[list[Row]]:
    """Return a few batches of rows of about equal length, so that little is padded."""
    size = stage.size
    rows = [
        encoded(writer.dialogue(size), words) if size else _twice(writer, words)
        for _ in range(_POOL)
    ]
    rows.sort(key=lambda row: len(row[0]))
    batches: list[list[Row]] = [[]]
    for row in rows:
        if (len(batches[-1]) + 1) * len(row[0]) > stage.tokens:
            batches.append([])
        batches[-1].append(row)
    writer.shuffle(batches)
    return [batch for batch in batches if batch]


def _twice(writer: Writer, words: Vocabulary) -> Row:
    """Return tokens by chance, and the same again as the reply."""
    said = writer.numbers(words.plain, *_TWICE)
    return [words.ids[byte_letters.BEGIN_OF_TEXT], *said, *said], len(said) + 1


def _endless(writer: Writer, words: Vocabulary, steps: range) -> Iterator[list[Row]]:
    """Yield one batch a step, of the stage to which the step belongs."""
    waiting: list[list[Row]] = []
    stage = STAGES[0]
    for step in steps:
        now = _stage(step / steps.stop)
        if now is not stage or not waiting:
            stage, waiting = now, _batches(writer, now, words)
        yield waiting.pop()


def _step(learner: Learner, rows: list[Row]) -> float:
    """Learn from one batch and return the mean loss over the tokens of the replies."""
    import torch
    from torch.nn import functional

    longest = max(len(tokens) for tokens, _ in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    weight = torch.zeros(len(rows), longest)
    for number, (tokens, start) in enumerate(rows):
        ids[number, : len(tokens)] = torch.tensor(tokens)
        weight[number, : len(tokens)] = _PROMPT_WEIGHT
        weight[number, start : len(tokens)] = 1.0
    guesses = forward(learner.weights, ids[:, :-1])
    each = functional.cross_entropy(
        guesses.flatten(0, 1), ids[:, 1:].flatten(), reduction="none"
    ).view_as(ids[:, 1:])
    asked = weight[:, 1:]
    loss: Any = (each * asked).sum() / asked.sum()
    for value in learner.weights.values():
        value.grad = None
    loss.backward()
    torch.nn.utils.clip_grad_norm_(list(learner.weights.values()), 1.0)
    for one in learner.optimizers:
        one.step()
    replies = asked >= 1.0
    return float((each.detach() * replies).sum() / replies.sum())


def forward(weights: dict[str, Any], ids: Any) -> Any:
    """Return the logits of a (rows, tokens) array of ids, as llama.cpp computes them."""
    import torch
    from torch.nn import functional

    rows, length = ids.shape
    wide = SHAPE.head_width
    turns = torch.tensor(tiny_copying.turns(wide))
    angles = torch.arange(length)[:, None] * turns
    stream = functional.embedding(ids, weights["token_embd.weight"])
    for number in range(SHAPE.layers):
        block = {
            name.split(".")[2]: value
            for name, value in weights.items()
            if name.startswith(f"blk.{number}.")
        }
        heads = _attention(_normal(stream, block["attn_norm"]), block, angles)
        heads = heads.transpose(1, 2).reshape(rows, length, SHAPE.width)
        stream = stream + functional.linear(heads, block["attn_output"])
        inner = _normal(stream, block["ffn_norm"])
        gate = functional.silu(functional.linear(inner, block["ffn_gate"]))
        lifted = gate * functional.linear(inner, block["ffn_up"])
        stream = stream + functional.linear(lifted, block["ffn_down"])
    final = _normal(stream, weights["output_norm.weight"])
    return functional.linear(final, weights["token_embd.weight"])


def _attention(inner: Any, block: dict[str, Any], angles: Any) -> Any:
    from torch.nn import functional

    rows, length, _ = inner.shape

    def split(name: str, heads: int) -> Any:
        flat = functional.linear(inner, block[name])
        return flat.view(rows, length, heads, SHAPE.head_width).transpose(1, 2)

    queries = _turned(split("attn_q", SHAPE.heads), angles)
    keys = _turned(split("attn_k", SHAPE.kv_heads), angles)
    values = split("attn_v", SHAPE.kv_heads)
    many = SHAPE.heads // SHAPE.kv_heads
    keys, values = keys.repeat_interleave(many, 1), values.repeat_interleave(many, 1)
    return functional.scaled_dot_product_attention(queries, keys, values, is_causal=True)


def _turned(values: Any, angles: Any) -> Any:
    """Turn neighboring pairs by their position, as llama.cpp does for this architecture."""
    import torch

    first, second = values[..., 0::2], values[..., 1::2]
    across, along = angles.cos(), angles.sin()
    turned = (first * across - second * along, first * along + second * across)
    return torch.stack(turned, -1).flatten(-2)


def _normal(values: Any, gain: Any) -> Any:
    size = values.pow(2).mean(-1, keepdim=True)
    return values * (size + tiny_llama.EPSILON).rsqrt() * gain


def main() -> int:
    """Train and write the file."""
    parser = argparse.ArgumentParser(description="Train the tiny test model.")
    parser.add_argument("out", type=Path, metavar="OUT.gguf")
    parser.add_argument("--steps", type=int, default=360)
    parser.add_argument("--checkpoint", type=Path, metavar="FILE", help="save and go on from here")
    chosen = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    weights = train(chosen.steps, checkpoint=chosen.checkpoint)
    factors = tiny_copying.factors(SHAPE.head_width)
    weights = {"rope_freqs.weight": factors, **weights}
    tiny_llama.write(
        chosen.out, shape=SHAPE, weights=weights, vocabulary=vocabulary(), label=_LABEL
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
