"""Golden prompts: fixed questions with passages, and what a reply must and must not say.

They do not measure how good a model is: each stands for a mistake that must never come
back, such as a unit that changed or an order inside a passage that was obeyed.
"""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from engine.finetune.gates import Gate
from engine.ground.errors import InputError
from engine.ground.models import Decoding, LanguageModel, Prompt, Turn
from engine.ground.paths import storage_errors
from engine.ground.progress import Notify, Progress, ignore
from engine.language import templates
from engine.language.templates import Extract, Template

_SHORT = Decoding(max_tokens=120)


class Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A passage as the model sees it."""

    title: str
    text: str


class Golden(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One golden prompt.

    Attributes:
        must, must_not: Words of the reply, whatever their case.
        refuses: Whether the reply must be the refusal of the prompt file.
    """

    id: str
    question: str
    passages: tuple[Shown, ...]
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    refuses: bool = False

    def __post_init__(self) -> None:
        """Refuse a prompt that every reply would pass."""
        if not (self.must or self.must_not or self.refuses):
            raise ValueError(f"{self.id} asks nothing of the reply")


def read(file: Path) -> list[Golden]:
    """Return the prompts of a file of JSON lines.

    Raises:
        InputError: A line is no golden prompt, or there is none; it is named.
    """
    with storage_errors(f"the golden prompts {file.name}"):
        if not file.is_file():
            raise InputError(f"There are no golden prompts {file.name}.")
        lines = file.read_bytes().splitlines()
    found = [_decoded(line, file.name, number) for number, line in enumerate(lines, 1) if line]
    if not found:
        raise InputError(f"{file.name} holds no golden prompt.")
    return found


def _decoded(line: bytes, name: str, number: int) -> Golden:
    try:
        return msgspec.json.decode(line, type=Golden)
    except msgspec.MsgspecError as error:
        raise InputError(f"Line {number} of {name} is no golden prompt: {error}.") from error


def failed(
    model: LanguageModel,
    prompts: Sequence[Golden],
    *,
    template: Template | None = None,
    notify: Notify = ignore,
) -> list[str]:
    """Return the ids of the prompts to which a model replies as it must not."""
    form = template or templates.load("answer")
    wrong = []
    for number, one in enumerate(prompts):
        notify(Progress("Asking golden prompts", number, len(prompts)))
        shown = [Extract(n, p.title, p.text) for n, p in enumerate(one.passages, 1)]
        asked = Turn("user", templates.user_turn(form, shown, one.question))
        reply = "".join(model.stream(Prompt(form.system, (asked,)), decoding=_SHORT))
        if not passes(one, reply, refusal=form.parts["refusal"]):
            wrong.append(one.id)
    return wrong


def passes(one: Golden, reply: str, *, refusal: str) -> bool:
    """Whether a reply says what it must and nothing that it must not."""
    said = " ".join(reply.casefold().split())
    if one.refuses and not said.startswith(" ".join(refusal.casefold().split())):
        return False
    return all(word.casefold() in said for word in one.must) and not any(
        word.casefold() in said for word in one.must_not
    )


def gate(kind: str, wrong: Sequence[str], total: int) -> Gate:
    """Return the gate of one file: every prompt is answered as it must be."""
    told = f", not {', '.join(wrong)}" if wrong else ""
    shown = f"{total - len(wrong)} of {total}{told}"
    return Gate(f"{kind} golden prompts", shown, "all", passes=not wrong)
