"""Multiple-choice questions put to a language model, by likelihood and by its own answer.

Results are kept line by line in the cache folder, so that a run that was stopped goes
on where it was.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.ground.errors import DoesNotFitError, NotFoundError
from engine.ground.models import Decoding, LanguageModel, Prompt, Turn
from engine.ground.progress import Notify
from engine.ground.types import Passage
from engine.language import templates
from engine.language.templates import Extract, Template

Search = Callable[[str], Sequence[Passage]]

_PASSAGES = 3
_PASSAGE_CHARACTERS = 900
_ANSWER = Decoding(max_tokens=24, quotes=False)
_SAID = re.compile(r"(?i:answer|option|letter)\s*(?:is|:)?\s*\(?([A-Z])\b")
_LETTER = re.compile(r"(?<![A-Za-z])\(?([A-Z])(?:[).:,]|\s*$)")  # not "A patient"


@dataclass(frozen=True, slots=True)
class Choice:
    """One question with its options.

    Attributes:
        options: Text by letter, in order.
        answer: The right letter.
    """

    set_name: str
    id: str
    question: str
    options: Mapping[str, str]
    answer: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a model chose; empty where its reply names no option.

    Attributes:
        by_likelihood, by_answer: Letters.
        retrieved: Whether passages stood in the prompt.
    """

    set_name: str
    id: str
    retrieved: bool
    by_likelihood: str
    by_answer: str


def read(file: Path) -> list[Choice]:
    """Return the questions of a file in the MIRAGE format: set -> id -> question.

    Raises:
        NotFoundError: The file is absent or of another form.
    """
    try:
        sets = json.loads(file.read_text(encoding="utf-8"))
        return [
            Choice(name, number, row["question"], row["options"], row["answer"])
            for name, rows in sets.items()
            for number, row in rows.items()
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotFoundError(f"{file.name} is not a file of multiple-choice questions.") from error


def asked(
    model: LanguageModel,
    choice: Choice,
    *,
    template: Template,
    passages: Sequence[Passage] | None,
    notify: Notify,
) -> Chosen:
    """Ask one question both ways; passages that do not fit are left out from the last on.

    Raises:
        WorkerError, DoesNotFitError: As the model does; the latter for the bare question.
    """
    kept = list(passages or ())
    while True:
        prompt = _prompt(choice, template, kept)
        try:
            likely = model.likelihoods(prompt, list(choice.options))
            said = _reply(model, prompt, notify)
        except DoesNotFitError:
            if not kept:
                raise
            kept.pop()
            continue
        best = max(zip(likely, choice.options, strict=True), key=lambda pair: pair[0])[1]
        named = named_option(said, choice.options)
        return Chosen(choice.set_name, choice.id, passages is not None, best, named)


def named_option(reply: str, options: Mapping[str, str]) -> str:
    """Return the letter that a reply names, or whose text alone it repeats; empty for none."""
    for pattern in (_SAID, _LETTER):
        found = [letter for letter in pattern.findall(reply) if letter in options]
        if found:
            return str(found[0])
    said = " ".join(reply.lower().split()).strip(" .")
    meant = [letter for letter, text in options.items() if _is_in(text, said)]
    return meant[0] if len(meant) == 1 else ""


def _is_in(option: str, said: str) -> bool:
    text = " ".join(option.lower().split()).strip(" .")
    return bool(text) and re.search(rf"\b{re.escape(text)}\b", said) is not None


def _reply(model: LanguageModel, prompt: Prompt, notify: Notify) -> str:
    return "".join(model.stream(prompt, decoding=_ANSWER, notify=notify))


def _prompt(choice: Choice, template: Template, passages: Sequence[Passage]) -> Prompt:
    values = {
        "question": choice.question,
        "options": "\n".join(f"{letter}. {text}" for letter, text in choice.options.items()),
    }
    if not passages:
        return _one_turn(template, template.fill("turn", **values))
    extracts = [
        Extract(number, one.document.title, one.text[:_PASSAGE_CHARACTERS])
        for number, one in enumerate(passages[:_PASSAGES], start=1)
    ]
    shown = "\n\n".join(templates.passage(template, extract) for extract in extracts)
    return _one_turn(template, template.fill("turn_with_passages", passages=shown, **values))


def _one_turn(template: Template, text: str) -> Prompt:
    return Prompt(template.system, (Turn("user", text),), template.label)


class Kept:
    """What was chosen so far, in a file of one line each that outlives a stop."""

    def __init__(self, file: Path) -> None:
        """Read what is there; a line that was cut by a kill is left out."""
        self._file = file
        self._found = {(one.set_name, one.id, one.retrieved): one for one in _lines(file)}

    def get(self, choice: Choice, *, retrieved: bool) -> Chosen | None:
        """Return what was chosen for a question, if it was asked."""
        return self._found.get((choice.set_name, choice.id, retrieved))

    def add(self, chosen: Chosen) -> Chosen:
        """Keep what was chosen, on disk first."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(asdict(chosen)) + "\n")
        self._found[(chosen.set_name, chosen.id, chosen.retrieved)] = chosen
        return chosen


def _lines(file: Path) -> Iterator[Chosen]:
    if not file.exists():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        with suppress(ValueError, TypeError):
            yield Chosen(**json.loads(line))
