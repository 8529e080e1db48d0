"""Medicine and adverse reaction lines on the screen, after the NHS Common User Interface.

Medication line: MEDi-001 to MEDi-025. Adverse drug reaction risks: ADR-0051 to ADR-0054.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.summarize import medicine_lines
from app.summarize.medicine_lines import Role
from app.window import display
from app.window.language import say
from engine.ground.summaries import SummaryLine


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a line says of one adverse drug reaction risk.

    Attributes:
        reactions: Words for "not recorded" where the line names none.
    """

    substance: str
    reactions: str


def medicine(line: SummaryLine) -> str:
    """Return a medicine line as HTML: the name bold, DOSE before the dose, dashes between."""
    said = ""
    for part in medicine_lines.parts(line.text, line.details):
        text = escape(display.with_isolates(part.text))
        if part.role is Role.DOSE:
            text = _labeled(escape(say("DOSE")), text)
        elif part.role is Role.NAME:
            text = f"<b>{text}</b>"
        gap = "" if not said else " " if part.follows else " — "
        said += f"{gap}{text}"
    return said


def reaction(line: SummaryLine) -> Reaction | None:
    """Return the columns of a line; None where it says that no risk is known."""
    substance = line.details.get("substance", "")
    if not substance or "none_known" in line.details:
        return None
    return Reaction(substance, line.details.get("reaction", "") or say("Not recorded"))


def own_words(line: SummaryLine, told: Reaction) -> str:
    """Return the words of the report where the columns do not hold all of them."""
    own = " ".join(line.text.split())
    held = {word.casefold() for word in _words(f"{told.substance} {told.reactions}")}
    return own if any(word.casefold() not in held for word in _words(own)) else ""


def alphabetical(lines: Sequence[SummaryLine]) -> list[int]:
    """Return the numbers of lines by substance; what says that none is known comes first."""
    return sorted(
        range(len(lines)), key=lambda at: lines[at].details.get("substance", "").casefold()
    )


def risk_unknown() -> str:
    """Return what is shown where no report says anything of such risks (ADR-0054)."""
    return say("Risk status unknown")


def _labeled(label: str, dose: str) -> str:
    """Return a dose after its label; one from right to left must not draw the figure across."""
    if display.direction(label) == "rtl":
        label, dose = f"\u2068{label}\u2069", f"\u2066{dose}\u2069"
    return f"{label} <b>{dose}</b>"


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text).split()
