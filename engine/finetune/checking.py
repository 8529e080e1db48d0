"""What an example must be before it may teach: a whole dialogue of sane length, in plain text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.finetune.examples import Example
from engine.finetune.formats import Refused

CountTokens = Callable[[str], int]
_CONTROL_TEXT = re.compile(r"<\|[a-z_0-9]{2,40}\|>|<</?SYS>>|\[/?INST\]")
_CONTROL_CHARACTERS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff]|[\ud800-\udfff]"
)
_CHARACTERS_A_TOKEN = 3.5


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one example.

    Attributes:
        question_characters, answer_characters: Least length of each message.
        tokens: Most tokens of the whole dialogue, template included.
    """

    question_characters: int = 3
    answer_characters: int = 2
    tokens: int = 2048


@dataclass(frozen=True, slots=True)
class Checked:
    """What passed, and what did not with the reason."""

    kept: tuple[Example, ...]
    refused: tuple[Refused, ...]


def estimated_tokens(text: str) -> int:
    """Return about how many tokens a text takes, erring high, before a tokenizer is at hand."""
    wide = sum(ord(letter) > 0x2E7F for letter in text)
    return wide + round((len(text) - wide) / _CHARACTERS_A_TOKEN) + 1


def checked(
    examples: Iterable[Example | Refused],
    limits: Limits,
    *,
    count_tokens: CountTokens = estimated_tokens,
) -> Checked:
    """Sort examples into those that may teach and those refused with a reason."""
    kept: list[Example] = []
    refused: list[Refused] = []
    for example in examples:
        if isinstance(example, Refused):
            refused.append(example)
        elif problem := _problem(example, limits, count_tokens):
            refused.append(Refused(example.id, problem))
        else:
            kept.append(example)
    return Checked(tuple(kept), tuple(refused))


def _problem(example: Example, limits: Limits, count_tokens: CountTokens) -> str:
    texts = [example.system, *(turn.text for turn in example.turns)]
    return (
        _shape_problem(example)
        or _length_problem(example, limits)
        or _text_problem(texts)
        or _size_problem(texts, limits.tokens, count_tokens)
    )


def _shape_problem(example: Example) -> str:
    roles = [turn.role for turn in example.turns]
    if len(roles) < 2 or roles[-1] != "assistant":
        return "the assistant does not have the last word"
    if roles != ["user", "assistant"] * (len(roles) // 2):
        return "user and assistant do not take turns"
    return ""


def _length_problem(example: Example, limits: Limits) -> str:
    least = {"user": limits.question_characters, "assistant": limits.answer_characters}
    if any(len(turn.text.strip()) < least[turn.role] for turn in example.turns):
        return "a message is empty or too short"
    return ""


def _text_problem(texts: Iterable[str]) -> str:
    for text in texts:
        if _CONTROL_TEXT.search(text):
            return "holds text that looks like a control token"
        if _CONTROL_CHARACTERS.search(text):
            return "holds control or invisible characters"
    return ""


def _size_problem(texts: list[str], most: int, count_tokens: CountTokens) -> str:
    template = 8 * len(texts)
    total = template + sum(count_tokens(text) for text in texts if text)
    return f"takes {total} tokens of at most {most}" if total > most else ""
