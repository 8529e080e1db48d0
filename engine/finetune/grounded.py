"""Grounded examples from a hospital's own documents, in the application's own prompt format.

From pages of text come questions with numbered passages, an answer that quotes them with
its markers, and the refusal where the passage that answers was left out. Nothing is
invented: questions are made of headings, answers of sentences that stand under them.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.finetune.examples import Example, Message
from engine.ground import sentences
from engine.language import templates
from engine.language.templates import Extract, Template

_HEADING_WORDS = (2, 10)
_ANSWER_SENTENCES = 3
_LAST_NUMBER = 9
_ASK = (
    "What do our documents say about {topic}?",
    "{topic}: what should be done?",
    "How do we manage {topic}?",
    "Tell me about {topic}.",
)
_WORD = re.compile(r"[^\W_]+")
_LETTERS = 4
_SELECT = "Give the number of the passage that answers: "
_WHOLE = re.compile(r"[^\W\d_][^|\t]*[a-z)]\.$")
_NUMBERED = re.compile(r"^[\dA-Z]{1,3}(?:\.\d+)*[.)]?\s+")


@dataclass(frozen=True, slots=True)
class Section:
    """One headed section of a document.

    Attributes:
        document: Its title.
        heading: Without its number.
        text: What stands under it.
    """

    document: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """How grounded examples are laid out.

    Attributes:
        refusals: Share of examples whose passages do not answer, 0 to 1.
        others: Passages shown besides the one that answers; one more where none does, so that
            a refusal cannot be told by the count.
        numbered_on: Share of examples whose numbers do not begin at 1, as in a later turn of
            a dialogue, where the application goes on counting.
        near: Share of examples whose other passages stand in the same document, as retrieval
            brings them; the rest takes them from anywhere.
        selects: Whether the answer is the number of the passage alone, for a first stage that
            learns to select.
    """

    refusals: float = 0.25
    others: int = 3
    numbered_on: float = 0.0
    near: float = 0.0
    selects: bool = False


def examples(
    sections: Sequence[Section],
    *,
    seed: int,
    layout: Layout = Layout(),
    template: Template | None = None,
) -> Iterator[Example]:
    """Yield grounded examples and refusals.

    Args:
        sections: Of one or more documents.
        seed: Decides wording, order and numbers of passages and which are refusals.
        layout: What is shown.
        template: Of the application; the shipped one by default.
    """
    form = template or templates.load("answer")
    usable = [section for section in sections if _is_usable(section)]
    for number, section in enumerate(usable):
        chance = _Chance(f"{seed}:{number}:{section.document}:{section.heading}")
        others = _others(usable, section, chance, layout)
        silent = [one for one in others if not _may_answer(one, section)]
        is_refusal = chance.part() < layout.refusals and bool(silent)
        others = silent if is_refusal else others
        others = others[: layout.others + int(is_refusal)]  # their count must not tell
        shown = others if is_refusal else chance.shuffled([section, *others])
        question = chance.one(_ASK).format(topic=_topic(section))
        first = _first_number(layout, chance)
        marker = 0 if is_refusal else first + shown.index(section)
        answer = _answer(section, marker, layout) if marker else form.parts["refusal"]
        asked = f"{_SELECT}{question}" if layout.selects else question
        turns = (
            Message("user", templates.user_turn(form, _extracts(shown, first), asked)),
            Message("assistant", answer),
        )
        yield Example(
            id=f"grounded:{number}",
            turns=turns,
            system=form.system,
            group=section.document,
            unit=f"{section.document}: {section.heading}",
            source="own documents",
            kind="refusal" if is_refusal else "grounded",
            asked=question,
        )


def _first_number(layout: Layout, chance: "_Chance") -> int:
    if not layout.numbered_on or chance.part() >= layout.numbered_on:
        return 1
    return 2 + int(chance.part() * (_LAST_NUMBER - 1))


def _is_usable(section: Section) -> bool:
    least, most = _HEADING_WORDS
    words = _topic(section).split()
    return least <= len(words) + 1 and len(words) <= most and bool(_quotable(section))


def _topic(section: Section) -> str:
    topic = _NUMBERED.sub("", section.heading).strip(" :.")
    return topic[:1].lower() + topic[1:] if not topic[:2].isupper() else topic


def _quotable(section: Section) -> list[str]:
    spans = sentences.spans(section.text)
    texts = [" ".join(section.text[span.start : span.end].split()) for span in spans]
    return [text for text in texts if 20 <= len(text) <= 300 and _WHOLE.match(text)]


def _extracts(shown: Sequence[Section], first: int) -> list[Extract]:
    return [
        Extract(place, f"{one.document}: {one.heading}", _short(one.text))
        for place, one in enumerate(shown, first)
    ]


def _answer(section: Section, marker: int, layout: Layout) -> str:
    if layout.selects:
        return f"[{marker}]"
    said = _quotable(section)[:_ANSWER_SENTENCES]
    return " ".join(f"{text.rstrip('.')} [{marker}]." for text in said)


def _short(text: str, characters: int = 700) -> str:
    if len(text) <= characters:
        return text
    ends = [span.end for span in sentences.spans(text) if span.end <= characters]
    return text[: ends[-1]] if ends else text[:characters]


def _others(
    sections: Sequence[Section], mine: Section, chance: "_Chance", layout: Layout
) -> list[Section]:
    """Return other passages that share no title with the one asked about, in their order."""
    apart = [one for one in sections if one is not mine and one.heading != mine.heading]
    mixed = chance.shuffled(apart)
    if not layout.near or chance.part() >= layout.near:
        return mixed
    return sorted(mixed, key=lambda one: one.document != mine.document)


def _may_answer(other: Section, asked: Section) -> bool:
    """Whether a passage holds every word of what is asked about, so that refusing were wrong."""
    wanted, held = _words(_topic(asked)), _words(f"{other.heading} {other.text}")
    return (_telling(wanted) or wanted) <= held


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _telling(words: set[str]) -> set[str]:
    return {word for word in words if len(word) >= _LETTERS}


class _Chance:
    """Choices that follow from a key alone."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._count = 0

    def part(self) -> float:
        self._count += 1
        digest = hashlib.sha256(f"{self._key}:{self._count}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def one(self, choices: Sequence[str]) -> str:
        return choices[int(self.part() * len(choices))]

    def shuffled(self, sections: Sequence[Section]) -> list[Section]:
        keyed = [(self.part(), place) for place in range(len(sections))]
        return [sections[place] for _part, place in sorted(keyed)]
