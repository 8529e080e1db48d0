"""What a statement can be about: a drug, a class of drugs, a therapeutic food."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.clinical.drugs import DrugMention

_CLASS = "class:"


@dataclass(frozen=True, slots=True)
class Thing:
    """One drug or class as a text names it.

    Attributes:
        names: Generic name with its parts, or the class alone.
        classes: Classes that it belongs to.
    """

    names: frozenset[str]
    classes: frozenset[str]
    start: int
    end: int
    written: str

    def is_kin(self, other: "Thing") -> bool:
        """Whether one of both is the other, a part of it or of its class."""
        return not (
            self.names.isdisjoint(other.names | other.classes)
            and self.classes.isdisjoint(other.names)
        )


def things(
    text: str, mentions: Sequence[DrugMention], classes: Mapping[str, re.Pattern[str]]
) -> tuple[Thing, ...]:
    """Return the drugs and classes of a text in order of their place."""
    found = [
        Thing(
            frozenset((one.drug.name, *one.drug.contains)),
            frozenset((_CLASS + one.drug.kind,)),
            one.span.start,
            one.span.end,
            one.written,
        )
        for one in mentions
    ]
    for name, pattern in classes.items():
        for match in pattern.finditer(text):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                key = frozenset((_CLASS + name,))
                found.append(Thing(key, frozenset(), match.start(), match.end(), match.group()))
    return tuple(sorted(found, key=lambda one: one.start))
