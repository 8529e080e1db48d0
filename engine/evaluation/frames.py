"""Whether the frame around a finding decides: sentences crossed with findings of many flags."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

import msgspec

from engine.clinical.rule_files import read_file
from engine.clinical.screening import Rules, screen
from engine.evaluation.figures import Figure
from engine.ground.paths import resources

_STEP = 17
"""From one finding to the next in a sample; shares no factor with the number of findings."""

Part = Literal["open", "held"]


class _Finding(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One finding in the forms that frames take.

    Attributes:
        flag: The red flag that it belongs to, for the reader.
        np: A noun phrase.
        clause: A sentence about a woman or girl.
        verb: The same after the word for a person.
    """

    flag: str
    np: str
    clause: str
    verb: str


class _Frames(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Frames of one kind, one a line.

    Attributes:
        alerts: Whether a text made of them must raise a red flag.
        held: Kept aside: no rule was changed for a single one of them.
    """

    kind: str
    alerts: bool
    held: bool
    texts: str


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    finding: tuple[_Finding, ...]
    frame: tuple[_Frames, ...]


@dataclass(frozen=True, slots=True)
class Crossed:
    """A text made of a frame and a finding.

    Attributes:
        place: Kind and number of the frame, such as "past 3".
        must_alert: Whether it has to raise a red flag.
    """

    place: str
    kind: str
    part: Part
    must_alert: bool
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """How many texts of a part went wrong, and of which kinds."""

    part: Part
    must_alert: bool
    texts: int
    wrong: tuple[Crossed, ...]

    @property
    def share(self) -> float:
        """The share of wrong texts."""
        return len(self.wrong) / self.texts


def crossed(file: Path | None = None, *, each: int | None = None) -> Iterator[Crossed]:
    """Yield the texts of every frame.

    Args:
        file: The shipped one when not given.
        each: Findings by frame, the same ones every time; all when not given.

    Raises:
        RulesError: The file has a mistake.
    """
    place = file or resources() / "evaluation" / "screening" / "frames.toml"
    content = read_file(place, _File, lambda read: read, table="frame")
    number = 0
    for group in content.frame:
        for line, frame in enumerate(filter(None, group.texts.split("\n")), start=1):
            number += 1
            part: Part = "held" if group.held else "open"
            count = each if "{" in frame else 1
            for finding in _chosen(content.finding, number, count):
                filled = frame.format(np=finding.np, clause=finding.clause, verb=finding.verb)
                name = f"{group.kind} {line}"
                yield Crossed(name, group.kind, part, group.alerts, filled)


def _chosen(findings: tuple[_Finding, ...], at: int, count: int | None) -> Iterator[_Finding]:
    """Yield all findings, or `count` of them, others for every frame."""
    order = (findings[(at + _STEP * step) % len(findings)] for step in range(len(findings)))
    return islice(order, count)


def measure(rules: Rules, *, each: int | None = None) -> list[Told]:
    """Return the wrong texts among silent and alerting frames, open and held ones apart."""
    results = [(one, bool(screen(one.text, rules).red_flags)) for one in crossed(each=each)]
    parts: tuple[Part, ...] = ("open", "held")
    return [
        Told(
            part,
            must,
            sum(one.part == part and one.must_alert is must for one, _ in results),
            tuple(
                one
                for one, alerted in results
                if one.part == part and one.must_alert is must and alerted is not must
            ),
        )
        for must in (False, True)
        for part in parts
    ]


def figures(rules: Rules) -> list[Figure]:
    """Return the lines of `wardlight evaluate screening` about frames: the whole product."""
    return [
        Figure(
            f"frames, {told.part}: "
            + ("asserted and silent" if told.must_alert else "no finding now and alerting"),
            told.share,
            target=0.03 if told.must_alert else 0.05,
            at_least=False,
            beside=f"{told.texts} texts; wrong by kind: {_by_kind(told)}",
        )
        for told in measure(rules)
    ]


def _by_kind(told: Told) -> str:
    kinds = [one.kind for one in told.wrong]
    counted = {kind: kinds.count(kind) for kind in sorted(set(kinds), key=kinds.count)[::-1]}
    return ", ".join(f"{kind} {count}" for kind, count in counted.items()) or "none"
