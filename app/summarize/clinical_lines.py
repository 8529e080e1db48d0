"""Medicine and adverse reaction lines on the screen, after the NHS Common User Interface.

Medication line: MEDi-001 to MEDi-025. Adverse drug reaction risks: ADR-0051 to ADR-0054.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.summarize import medicine_lines
from app.summarize.medicine_lines import Role
from app.window import display
from app.window.voices import Voice
from engine.ground.summaries import SummaryLine


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a line says of one adverse drug reaction risk.

    Attributes:
        reactions: Words for "not recorded" where the line names none.
    """

    substance: str
    reactions: str


def medicine(line: SummaryLine, voice: Voice) -> str:
    """Return a medicine line as HTML: the name bold, DOSE before the dose, dashes between."""
    said = ""
    for part in medicine_lines.parts(line.text, line.details):
        text = escape(display.with_isolates(part.text))
        if part.role is Role.DOSE:
            text = _labeled(escape(voice.say("DOSE")), text)
        elif part.role is Role.NAME:
            text = f"<b>{text}</b>"
        gap = "" if not said else " " if part.follows else " — "
        said += f"{gap}{text}"
    return said


def reaction(line: SummaryLine, voice: Voice) -> Reaction | None:
    """Return the columns of a line; None where it says that no risk is known."""
    substance = line.details.get("substance", "")
    if not substance or "none_known" in line.details:
        return None
    return Reaction(substance, line.details.get("reaction", "") or voice.say("Not recorded"))


@dataclass(frozen=True, slots=True)
class Measured:
    """What a line says of one result, each as it is written; empty where it does not.

    Attributes:
        value: With its unit.
        normal: The range that the report gives.
    """

    name: str
    value: str
    normal: str
    date: str


def result(line: SummaryLine) -> Measured | None:
    """Return the columns of a result; None where the line is no name with a value."""
    said = line.details
    name, value = said.get("name", ""), said.get("value", "")
    if not name or not value:
        return None
    amount = medicine_lines.measured(f"{value} {said.get('unit', '')}".strip())
    return Measured(name, amount, said.get("range", ""), said.get("date", ""))


def own_words(line: SummaryLine, *columns: str) -> str:
    """Return the words of the report where the columns do not hold all of them."""
    own = " ".join(line.text.split())
    held = {word.casefold() for column in columns for word in _words(column)}
    return own if any(word.casefold() not in held for word in _words(own)) else ""


def alphabetical(lines: Sequence[SummaryLine]) -> list[int]:
    """Return the numbers of lines by substance; what says that none is known comes first."""
    return sorted(
        range(len(lines)), key=lambda at: lines[at].details.get("substance", "").casefold()
    )


def risk_unknown(voice: Voice) -> str:
    """Return what is shown where no report says anything of such risks (ADR-0054)."""
    return voice.say("Risk status unknown")


def _labeled(label: str, dose: str) -> str:
    """Return a dose after its label; one from right to left must not draw the figure across."""
    if display.direction(label) == "rtl":
        label, dose = f"\u2068{label}\u2069", f"\u2066{dose}\u2069"
    return f"{label} <b>{dose}</b>"


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text).split()
