"""Cards of illnesses that do not exist, to try a making on where no documents may be used.

Names, numbers and sentences are drawn by chance, so that a model can learn from them how
to answer from passages, and nothing else. Nothing on them is medicine.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from engine.ground.errors import InputError
from engine.ground.paths import make_private_folder, written_durably

_SYLLABLES = "ba ce di fo gu ka le mi no pra que ri so ta vu xa zol mab tin stat rem lor".split()
_KINDS = "fever|cough|rash|wound|swelling|cramps|bite|burn|chills|weakness|sores|sickness".split(
    "|"
)
_HEADINGS = (
    "First care|Fluids|Pain|Watching|Going home|Food|Washing|Visits|Rest|Warmth|Sleep|Bandages"
).split("|")
_SENTENCES = (
    "Keep the patient with {topic} near the {word} chart for {n} hours"
    "|Check the {word} of a patient with {topic} every {n} minutes"
    "|The nurse reports {word} in {topic} within {n} hours"
    "|A patient with {topic} needs {word} and a warm bed for {n} days"
    "|Give warm tea at {n} mL per hour during {word} in {topic}"
    "|Ask the mother about {word} in {topic} {n} times a day"
    "|The {word} sheet of {topic} stays at the bed for {n} weeks"
).split("|")
_SECTIONS = 6


def written(folder: Path, count: int, *, seed: int = 1) -> list[Path]:
    """Write so many cards of six sections as Markdown, the same ones for the same seed.

    Raises:
        InputError: None is asked for, or more than there are names.
    """
    if not 1 <= count <= _most():
        raise InputError(f"From 1 to {_most()} cards can be invented.")
    make_private_folder(folder)
    files = []
    for name, text in _cards(count, random.Random(seed)):  # noqa: S311 - no secret
        files.append(folder / f"{name}.md")
        with written_durably(files[-1]) as out:
            out.write(text.encode())
    return files


def _most() -> int:
    return len(_SYLLABLES) ** 2 * len(_KINDS) // 2


def _cards(count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    used: set[str] = set()
    while len(used) < count:
        name = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 3)))
        topic = f"{name} {chance.choice(_KINDS)}"
        if topic not in used:
            used.add(topic)
            yield topic.replace(" ", "-"), _card(topic, chance)


def _card(topic: str, chance: random.Random) -> str:
    parts = [f"# Invented card for {topic}\n"]
    for number, word in enumerate(chance.sample(_HEADINGS, _SECTIONS), 1):
        said = chance.choice(_SENTENCES).format(
            topic=topic, word=word.lower(), n=chance.randint(2, 90)
        )
        parts.append(f"## {number}. {word} in {topic}\n\n{said}.\n")
    return "\n".join(parts)
