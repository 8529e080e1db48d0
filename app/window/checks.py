"""Which checks run: danger signs, drug collisions, search by meaning, the model."""

from dataclasses import dataclass
from html import escape

from PySide6.QtWidgets import QWidget

from app.window import model_words
from app.window.door import Rules
from app.window.language import say
from app.window.sheets import Sheet
from app.window.style import Appearance
from engine.ground.answers import LibraryStatus
from engine.ground.errors import EngineError
from engine.ground.models import ModelState

_SIGN = "Unresponsive, not breathing, no pulse"
_ALLERGY, _DRUG = "allergic to penicillin", "Give amoxicillin 500 mg by mouth."


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that looks after an answer.

    Attributes:
        is_on: False where it should run and does not.
        told: What it does, or why it does not.
        is_there: False for what is not installed and need not be.
    """

    name: str
    is_on: bool
    told: str
    is_there: bool = True


def of_rules(rules: Rules) -> list[Check]:
    """Try the rules on a text with a danger sign and on a drug that its allergy forbids."""
    return [_danger_signs(rules), _collisions(rules)]


def _danger_signs(rules: Rules) -> Check:
    try:
        works = bool(rules.notes(_SIGN).flags)
    except EngineError as error:
        return Check(say("Danger signs"), is_on=False, told=f"{error} {error.advice}")
    told = say("Found by rules in what you type, before any model.")
    if not works:
        told = say("The rules found no danger sign in a text that has one. Tell your IT.")
    return Check(say("Danger signs"), works, told)


def _collisions(rules: Rules) -> Check:
    name = say("Allergy, pregnancy, child and kidney check")
    try:
        works = bool(rules.collisions(_ALLERGY, _DRUG))
    except EngineError as error:
        return Check(name, is_on=False, told=f"{error} {error.advice}")
    told = say("Compares the drugs of an answer with what you wrote of the patient.")
    if not works:
        told = say("The rules missed a drug that its allergy forbids. Tell your IT.")
    return Check(name, works, told)


def of_library(status: LibraryStatus, model: ModelState) -> list[Check]:
    """Return how search and the model stand; no model is no fault, a resting one is."""
    by_meaning = bool(status.embedder) and not status.embedder_note
    told = say("Finds passages also where other words are used.")
    if not by_meaning:
        told = status.embedder_note or say("No embedder is installed; only words are searched.")
    return [
        Check(say("Search by meaning"), by_meaning, told),
        Check(
            say("Language model"),
            model.phase != "resting",
            model_words.told(model),
            is_there=model.card is not None,
        ),
    ]


def off(checks: list[Check]) -> list[Check]:
    """Return the checks that do not run."""
    return [check for check in checks if not check.is_on]


def sheet(parent: QWidget, appearance: Appearance, checks: list[Check]) -> Sheet:
    """Return the page behind the badge."""
    missing = off(checks)
    head = say("All checks run.")
    if missing:
        names = ", ".join(check.name for check in missing)
        head = say("These checks are off: %1. Be twice as careful.").replace("%1", names)
    tokens = appearance.tokens
    color = tokens.danger_text if missing else tokens.success
    html = f"<p style='font-size:{appearance.points(2)}pt;color:{color}'><b>{escape(head)}</b></p>"
    for check in checks:
        state = say("none") if not check.is_there else say("on") if check.is_on else say("OFF")
        html += f"<p><b>{escape(check.name)}: {state}</b><br>{escape(check.told)}</p>"
    note = say("A check that runs can still miss something. Read the source before you act.")
    return Sheet(parent, appearance, say("Checks"), f"{html}<p>{note}</p>")
