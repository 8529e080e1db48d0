"""How a model answers the grounded questions of the test part: which are right, one by one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.finetune.examples import Example
from engine.ground.models import Decoding, LanguageModel, Prompt, Turn
from engine.ground.progress import Notify, Progress, ignore

_MARKER = re.compile(r"\[(\d{1,3})\]")
_PASSAGE = re.compile(
    r"^\[(?P<number>\d{1,3})\] (?P<title>[^\n]*)\n<<<\n(?P<text>.*?)\n>>>", re.DOTALL | re.MULTILINE
)
_WORD = re.compile(r"[^\W_]+(?:\.\d+)?")
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Judged:
    """The replies to a set of examples.

    Attributes:
        right: Per example: the refusal where one is due; with passages the right marker on
            words of which at least half stand in the passage cited, and every number (a marker
            alone is right only where nothing else is asked); without passages
            half of the words in common with the answer (F1), and no other number.
        replies: As the model wrote them.
    """

    right: tuple[bool, ...]
    replies: tuple[str, ...]


def judged(
    model: LanguageModel,
    examples: Sequence[Example],
    *,
    max_tokens: int = 120,
    notify: Notify = ignore,
) -> Judged:
    """Ask every example's question and judge the reply against its answer."""
    right, replies = [], []
    for number, example in enumerate(examples):
        notify(Progress("Answering test questions", number, len(examples)))
        turns = tuple(Turn(turn.role, turn.text) for turn in example.turns[:-1])
        prompt = Prompt(example.system, turns)
        reply = "".join(model.stream(prompt, decoding=Decoding(max_tokens=max_tokens)))
        replies.append(reply)
        right.append(is_right(example, reply))
    return Judged(tuple(right), tuple(replies))


def is_right(example: Example, reply: str) -> bool:
    """Whether a reply says what the example's answer says, by rules alone."""
    if example.kind == "refusal":
        return reply.strip().startswith(example.answer.strip())
    if example.kind == "question":
        return _says_the_same(example, reply)
    wanted, given = set(_MARKER.findall(example.answer)), set(_MARKER.findall(reply))
    if not given or not given <= wanted:
        return False
    known = _cited(example.turns[-2].text, given)
    said = _words(_MARKER.sub("", reply))
    if not said:
        return not _words(_MARKER.sub("", example.answer))  # a marker alone, where that is asked
    numbers = {word for word in said if word[0].isdigit()}
    return len(said & known) >= _ENOUGH * len(said) and numbers <= known


def _cited(shown: str, markers: set[str]) -> set[str]:
    """Return the words of the passages that a reply cites, titles included."""
    passages = {found["number"]: found for found in _PASSAGE.finditer(shown)}
    cited = [passages[marker] for marker in markers if marker in passages]
    return _words(" ".join(f"{one['title']} {one['text']}" for one in cited))


def _says_the_same(example: Example, reply: str) -> bool:
    wanted, said = _words(example.answer), _words(reply)
    numbers = {word for word in said if word[0].isdigit()}
    both = 2 * len(wanted & said)
    known = wanted | _words(example.turns[-2].text)
    return both >= _ENOUGH * (len(wanted) + len(said)) > 0 and numbers <= known


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
