"""Examples as token ids, with the marks of what is learned: the assistant's words alone.

Control tokens are put in by their ids and every other string is encoded as plain text,
exactly as the application builds its prompts, so no text can become a control token.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.finetune.bases import CONTROL
from engine.finetune.examples import Example

IGNORED = -100
"""The label of a token that is not learned, as torch's cross entropy takes it."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One dialogue: ids, and as labels the ids to be learned or `IGNORED`."""

    ids: tuple[int, ...]
    labels: tuple[int, ...]


class Dialogues:
    """Turns examples into tokens with one tokenizer."""

    def __init__(self, tokenizer_file: Path) -> None:
        """Read a `tokenizer.json` that knows Llama 3's control tokens."""
        from tokenizers import Tokenizer

        self._tokenizer: Any = Tokenizer.from_file(str(tokenizer_file))
        self._tokenizer.encode_special_tokens = True
        ids: list[Any] = [self._tokenizer.token_to_id(name) for name in CONTROL]
        self._begin, self._start, self._end, self._over = ids

    def plain(self, text: str) -> list[int]:
        """Return the ids of plain text; control-looking text stays text."""
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def count(self, text: str) -> int:
        """Return how many tokens a text takes."""
        return len(self.plain(text))

    def tokens(self, example: Example) -> Tokens:
        """Return one dialogue with its labels."""
        ids = [self._begin, *(self._message("system", example.system) if example.system else ())]
        labels = [IGNORED] * len(ids)
        for turn in example.turns:
            head = self._head(turn.role)
            said = [*self.plain(turn.text.strip()), self._over]
            ids += [*head, *said]
            learned = said if turn.role == "assistant" else [IGNORED] * len(said)
            labels += [*([IGNORED] * len(head)), *learned]
        return Tokens(tuple(ids), tuple(labels))

    def fitting(self, examples: Sequence[Example], most_tokens: int) -> list[Example]:
        """Return the examples whose whole dialogue has at most so many tokens."""
        return [one for one in examples if len(self.tokens(one).ids) <= most_tokens]

    def prompt(self, example: Example) -> list[int]:
        """Return everything up to where the last reply of the assistant begins."""
        ids = [self._begin, *(self._message("system", example.system) if example.system else ())]
        for turn in example.turns[:-1]:
            ids += self._message(turn.role, turn.text)
        return [*ids, *self._head("assistant")]

    def _message(self, role: str, text: str) -> list[int]:
        return [*self._head(role), *self.plain(text.strip()), self._over]

    def _head(self, role: str) -> list[int]:
        return [self._start, *self.plain(role), self._end, *self.plain("\n\n")]


@dataclass(frozen=True, slots=True)
class Row:
    """What the model sees at once: one dialogue, or several in a row.

    Attributes:
        places: Position of each token within its own dialogue; a 0 begins a new one.
    """

    ids: tuple[int, ...]
    labels: tuple[int, ...]
    places: tuple[int, ...]


def rows(dialogues: Sequence[Tokens], *, most_tokens: int, packs: bool) -> list[Row]:
    """Return rows of at most `most_tokens`; with `packs`, short dialogues share a row.

    Dialogues that are longer are left out: cutting one would teach half an answer.
    Those in one row do not see each other, because their places begin anew.
    """
    whole = [one for one in dialogues if len(one.ids) <= most_tokens]
    if not packs:
        return [_row([one]) for one in whole]
    open_rows: list[tuple[int, list[Tokens]]] = []
    for one in sorted(whole, key=lambda one: -len(one.ids)):
        for place, (used, held) in enumerate(open_rows):
            if used + len(one.ids) <= most_tokens:
                held.append(one)
                open_rows[place] = (used + len(one.ids), held)
                break
        else:
            open_rows.append((len(one.ids), [one]))
    return [_row(held) for _used, held in open_rows]


def _row(held: Sequence[Tokens]) -> Row:
    return Row(
        ids=tuple(token for one in held for token in one.ids),
        labels=tuple(label for one in held for label in one.labels),
        places=tuple(place for one in held for place in range(len(one.ids))),
    )
