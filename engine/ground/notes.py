"""What the clinical rules say of a text, as both faces show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FlagNote:
    """A red flag: a checklist item with its source, never a diagnosis.

    Attributes:
        severity: emergency or urgent.
        action: At most 140 characters, starts with what to do.
        matched: The words of the text that met it.
        because: Every criterion that was met: the criterion, the words, for "Why".
    """

    id: str
    title: str
    severity: str
    action: str
    source: str
    matched: str
    because: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MissingNote:
    """A fact that matters for this question and was not stated, and why it matters."""

    id: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class CollisionNote:
    """A drug of the answer that collides with what the patient's text says.

    Attributes:
        kind: allergy, pregnancy, breastfeeding, child, renal, interaction or look_alike.
        is_serious: Whether it interrupts; others stay quiet lines.
    """

    kind: str
    title: str
    text: str
    action: str
    source: str
    is_serious: bool


@dataclass(frozen=True, slots=True)
class ScreeningNotes:
    """All that the rules say of one text before any search.

    Attributes:
        stated: Facts in words, as (label, value), for the line "Stated".
        doubted: Values that cannot be right and are not used.
        notices: Which of the hospital's own rule files are in use or were refused.
        uncompared: Allergies of the text that no check knows, so that no drug is compared.
    """

    flags: tuple[FlagNote, ...] = ()
    missing: tuple[MissingNote, ...] = ()
    stated: tuple[tuple[str, str], ...] = ()
    doubted: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    uncompared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreInput:
    """One field of a score's form.

    Attributes:
        kind: number, yes_no or choice.
        given: Prefilled from the text, as it would be typed; empty when not stated.
    """

    id: str
    label: str
    unit: str
    kind: str
    choices: tuple[str, ...] = ()
    given: str = ""


@dataclass(frozen=True, slots=True)
class ScoreForm:
    """A score as a form."""

    id: str
    title: str
    source: str
    inputs: tuple[ScoreInput, ...]


@dataclass(frozen=True, slots=True)
class ScoreNote:
    """The result of a form.

    Attributes:
        is_complete: Whether there is a value; `shown` says what is missing otherwise.
        lines: Reasons, questions, further results and notes, one line each.
    """

    title: str
    shown: str
    band: str
    action: str
    is_complete: bool
    lines: tuple[str, ...]
    formula: str
    source: str
