"""Where the training of the tiny model begins: with heads that can copy.

Two heads of the first layer look one and two tokens back; one head of the second finds
where the last two tokens stood before and proposes what came after them. From there the
training learns in minutes on a processor what to copy, and when.

Source: induction heads, as Olsson et al. found them in trained models
(In-context Learning and Induction Heads, 2022).
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from engine.language import tiny_llama
from engine.language.tiny_llama import Shape

_TOKEN, _LAST, _BEFORE = slice(0, 32), slice(32, 64), slice(64, 96)
_CONSTANT = 127  # a number of the stream that is the same for every token
_POSITION = (1.0, 0.31, 0.1, 0.031, 0.01)  # radians a token, of the pairs that tell places
_STILL = 1e-5  # of all others, which tell what stands there
_SHARPNESS = 40.0
_FIRST = 2 * len(_POSITION)  # numbers of a head before those that stand still


def turns(head_width: int) -> list[float]:
    """Return by how many radians a token each pair of a head turns."""
    return [*_POSITION, *[_STILL] * (head_width // 2 - len(_POSITION))]


def factors(head_width: int) -> npt.NDArray[np.float32]:
    """Return the same as factors by which llama.cpp divides its own turns."""
    usual = tiny_llama.ROPE_BASE ** -(np.arange(0, head_width, 2) / head_width)
    return np.asarray(usual / np.array(turns(head_width)), np.float32)


def begin(weights: dict[str, Any], shape: Shape) -> None:
    """Write the three heads into fresh weights."""
    import torch

    table = weights["token_embd.weight"]
    drawn = torch.randn(table.shape[0], 32)
    table[:, _TOKEN] = drawn / drawn.norm(dim=1, keepdim=True)
    table[:, _CONSTANT] = 1.0
    _look_back(weights, shape, head=0, tokens=1, to=_LAST)
    _look_back(weights, shape, head=1, tokens=2, to=_BEFORE)
    _find_again(weights, shape)


def _look_back(weights: dict[str, Any], shape: Shape, *, head: int, tokens: int, to: slice) -> None:
    """Let a head of the first layer bring what stood so many tokens before."""
    import torch

    size = (shape.width / 2) ** 0.5  # of a normed unit: token and constant share the stream
    start = head * shape.head_width
    query, key = weights["blk.0.attn_q.weight"], weights["blk.0.attn_k.weight"]
    for rows in (query, key):
        rows[start : start + shape.head_width] = 0.0
    for pair, turn in enumerate(_POSITION):
        angle = torch.tensor(turn * tokens)
        place = start + 2 * pair
        strength = _SHARPNESS * shape.head_width**0.5 / size
        query[place, _CONSTANT] = strength * angle.cos()
        query[place + 1, _CONSTANT] = -strength * angle.sin()
        key[place, _CONSTANT] = 1.0 / size
    value, output = weights["blk.0.attn_v.weight"], weights["blk.0.attn_output.weight"]
    _pass_on(value, start, _TOKEN, 1.0 / size)
    _bring(output, to, start, 1.0)


def _find_again(weights: dict[str, Any], shape: Shape) -> None:
    """Let a head of the second layer find the last two tokens and bring the next one."""
    size = (shape.width / 4) ** 0.5
    query, key = weights["blk.1.attn_q.weight"], weights["blk.1.attn_k.weight"]
    for rows in (query, key):
        rows[: shape.head_width] = 0.0
    strength = _SHARPNESS * shape.head_width**0.5 / size
    rest = shape.head_width - _FIRST - 32
    _pass_on(query, _FIRST, _TOKEN, strength)
    _pass_on(key, _FIRST, _LAST, 1.0 / size)
    second = slice(_LAST.start, _LAST.start + rest)
    _pass_on(query, _FIRST + 32, second, strength)
    _pass_on(key, _FIRST + 32, slice(_BEFORE.start, _BEFORE.start + rest), 1.0 / size)
    value, output = weights["blk.1.attn_v.weight"], weights["blk.1.attn_output.weight"]
    _pass_on(value, 0, _TOKEN, 1.0 / size)
    _bring(output, _TOKEN, 0, 4.0)


def _pass_on(matrix: Any, row: int, columns: slice, strength: float) -> None:
    """Copy numbers of the stream into a head."""
    for step, column in enumerate(range(columns.start, columns.stop)):
        matrix[row + step] = 0.0
        matrix[row + step, column] = strength


def _bring(matrix: Any, rows: slice, column: int, strength: float) -> None:
    """Copy numbers of a head into the stream."""
    for step, row in enumerate(range(rows.start, rows.stop)):
        matrix[row, column + step] = strength
