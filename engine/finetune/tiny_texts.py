"""Invented dialogues in the very form of our answer prompt, for the tiny test model.

Passages are sentences of our own sample documents, of a small grammar, and words in an
order by chance. Every number in them is drawn by chance and some words are made up, so
that the model can only learn to copy from the passages and remembers no dose. It learns
to give the first sentence of the first passage, with its number, and to say that the
passages do not tell when the question is about words that nobody knows.
"""

import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.ground.paths import resources
from engine.language import templates
from engine.language.templates import Extract, Template

REFUSED_SHARE = 0.06
_SENTENCE_END = re.compile(r"(?<=[.;:])\s+(?=[A-Z])")
_MARKUP = re.compile(r"\*\*|^[>#\-\s]+|^\d+\.\s+|\[\w+\]\s*")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[A-Za-z]{4,}")
_SYLLABLES = "ba ce di fo gu ka le mi no pra que ri so ta vu xa zol mab tin stat".split()
_SUBJECTS = "The nurse|The child|The mother|The patient|The doctor|The midwife|A relative".split(
    "|"
)
_VERBS = "checks|needs|reports|receives|keeps|refuses|repeats|measures".split("|")
_THINGS = (
    "the chart|warm fluids|a blanket|oxygen|the blood pressure|the temperature|a dressing"
    "|the weight|the pulse|a blood film|clean water|the next visit|examplin|ward medicine B"
).split("|")
_TIMES = (
    "every {n} hours|for {n} days|within {n} minutes|at {n} mL per hour|of {n} mg|under {n} kg"
    "|after {n} hours|{n} times a day|over {n} minutes|at least {n} L"
).split("|")
_QUESTIONS = (
    "What about {words}?|{words}?|How do I manage {words}?|When {words}?|What is said of {words}?"
    "|Which {words}?|How much {words}?|What to do for {words}?"
).split("|")


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A question with its passages, and the reply that the model has to learn."""

    system: str
    user: str
    reply: str


@dataclass(frozen=True, slots=True)
class Size:
    """How long and how strange the dialogues of a stage are; `most` counts are inclusive.

    Attributes:
        jumbled: Share of passages that are words in an order by chance, which nobody can
            learn by heart.
    """

    most_passages: int
    most_sentences: int
    with_system: bool
    jumbled: float = 0.3


class Writer:
    """Writes dialogues by chance, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        """Read the sample documents and the answer prompt."""
        self._chance = random.Random(seed)  # noqa: S311 - reproducible, no secret
        self._template: Template = templates.load("answer")
        self._sections = _sections(resources() / "samples" / "sources")
        every = (word for _, section in self._sections for line in section for word in line.split())
        self._words = sorted({word.strip(".;:,()") for word in every} - {""})

    def dialogue(self, size: Size) -> Dialogue:
        """Return the next dialogue."""
        chance = self._chance
        count = chance.randint(1, size.most_passages)
        passages = [self._passage(number + 1, size) for number in range(count)]
        target = passages[0][1][0]
        question = self._question(target)
        reply = f"{target.rstrip('.;:,')} [1]."
        if chance.random() < REFUSED_SHARE:
            question = self._question(self._made_up_sentence(strange=True))
            reply = self._template.parts["refusal"]
        extracts = [extract for extract, _ in passages]
        user = templates.user_turn(self._template, extracts, question)
        return Dialogue(self._template.system if size.with_system else "", user, reply)

    def shuffle(self, things: list[Any]) -> None:
        """Bring things into an order by chance."""
        self._chance.shuffle(things)

    def numbers(self, below: int, least: int, most: int) -> list[int]:
        """Return from `least` to `most` numbers by chance."""
        count = self._chance.randint(least, most)
        return [self._chance.randrange(below) for _ in range(count)]

    def text(self, dialogues: int) -> str:
        """Return what a vocabulary is learned from."""
        size = Size(3, 6, with_system=False, jumbled=0.2)
        made = [self.dialogue(size) for _ in range(dialogues)]
        system = [self._template.system] * (dialogues // 8)
        return "\n".join([*(f"{one.user}\n{one.reply}" for one in made), *system])

    def _passage(self, number: int, size: Size) -> tuple[Extract, list[str]]:
        chance = self._chance
        if chance.random() < size.jumbled:
            title = self._jumbled(3)
            many = chance.randint(1, size.most_sentences)
            sentences = [f"{self._jumbled(12).capitalize()}." for _ in range(many)]
        elif chance.random() < 0.75:
            title, whole = chance.choice(self._sections)
            start = chance.randrange(len(whole))
            taken = whole[start : start + chance.randint(1, size.most_sentences)]
            strange = 0.1 if chance.random() < 0.5 else 0.0
            sentences = [self._varied(sentence, strange) for sentence in taken]
        else:
            title = f"Ward sheet {chance.randint(1, 99)}"
            many = chance.randint(1, size.most_sentences)
            sentences = [self._made_up_sentence() for _ in range(many)]
        glue = "\n" if chance.random() < 0.4 else " "
        return Extract(number, title, glue.join(sentences)), sentences

    def _jumbled(self, most: int) -> str:
        """Return words of the sample documents in an order by chance."""
        chance = self._chance
        count = chance.randint(2, most)
        return self._varied(" ".join(chance.choice(self._words) for _ in range(count)), 0.1)

    def _varied(self, sentence: str, strange: float) -> str:
        """Draw new digits, and make up some words."""
        drawn = _DIGITS.sub(lambda found: self._digits(len(found[0])), sentence)
        return _WORD.sub(
            lambda found: self._word() if self._chance.random() < strange else found[0], drawn
        )

    def _digits(self, count: int) -> str:
        first = self._chance.choice("123456789")
        return first + "".join(self._chance.choice("0123456789") for _ in range(count - 1))

    def _word(self) -> str:
        return "".join(self._chance.choice(_SYLLABLES) for _ in range(self._chance.randint(2, 4)))

    def _made_up_sentence(self, *, strange: bool = False) -> str:
        chance = self._chance
        thing = self._word() if strange or chance.random() < 0.3 else chance.choice(_THINGS)
        time = chance.choice(_TIMES).format(n=self._digits(chance.randint(1, 3)))
        return f"{chance.choice(_SUBJECTS)} {chance.choice(_VERBS)} {thing} {time}."

    def _question(self, sentence: str) -> str:
        """Ask with some of a sentence's own words."""
        words = list(_WORD.findall(sentence)) or sentence.split()
        many = min(len(words), self._chance.randint(2, 4))
        start = self._chance.randrange(len(words) - many + 1)
        asked = " ".join(words[start : start + many])
        return self._chance.choice(_QUESTIONS).format(words=asked)


def _sections(folder: Path) -> list[tuple[str, list[str]]]:
    """Return each section of the sample documents with its title and sentences."""
    found: list[tuple[str, list[str]]] = []
    for path in sorted(folder.glob("*.md")):
        _, head, body = path.read_text(encoding="utf-8").split("+++", 2)
        named = re.search(r'title = "(.+)"', head)
        title = named[1] if named else path.stem
        for section in re.split(r"^#+ ", body, flags=re.MULTILINE):
            heading, _, rest = section.partition("\n")
            sentences = _sentences(rest or heading)
            if sentences:
                name = _MARKUP.sub("", heading)[:60] if rest else ""
                found.append((f"{title}: {name}" if name else title, sentences))
    return found


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    for line in text.splitlines():
        plain = _MARKUP.sub("", line).strip()
        if "|" in plain or plain.startswith("Table:"):
            continue
        found += [part for part in _SENTENCE_END.split(plain) if 12 <= len(part) <= 240]
    return [sentence.encode("ascii", "replace").decode() for sentence in found]
