"""Numbers and units as they are written for people, so that no digit is misread.

Source: ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, 2021:
no trailing zero, always a leading zero, thousands with commas, "units" and "mcg"
instead of "U", "IU" and "µg", a space between number and unit.
"""

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from engine.clinical.numbers import NumberReader

ISOLATE_START = "\u2066"
"""LEFT-TO-RIGHT ISOLATE: what follows is laid out from left to right in any paragraph."""
ISOLATE_END = "\u2069"
"""POP DIRECTIONAL ISOLATE."""

_WIDE = Context(prec=700)  # any float fits
_ERROR_PRONE = (
    (re.compile(r"(?<=\d)\s*(?:IU|I\.U\.|iu)(?![\w.])"), " units"),
    (re.compile(r"(?<=\d)\s*[Uu](?![\w])(?!/L)"), " units"),
    (re.compile(r"(?<=\d)\s*(?:[µμ]g|ug)\b"), " mcg"),
    (re.compile(r"(?<=\d)\s*cc\b"), " mL"),
    (re.compile(r"(?<=\d)\s*ml\b"), " mL"),
    (re.compile(r"(?<=\d)(?=(?:mg|mcg|g|kg|mL|units|mmol)\b)"), " "),
)
_TRAILING_ZERO = re.compile(r"(?<![\d.,/])(\d+)\.0{1,2}(?=\s*[A-Za-zµμ%])(?!\d)")
_NAKED_POINT = re.compile(r"(?<![\d.\w])\.(?=\d)")
_LONG = re.compile(r"(?<![\d.,/:-])\d{5,}(?=\s*(?:units|mg|mcg|mL|g)\b)")


def figure(value: float | Decimal, *, places: int | None = None) -> str:
    """Return a number for display: "0.5", "5", "1,000"; never "5.0", ".5" or "1e3".

    Args:
        value: Any finite number.
        places: Most digits after the point; None keeps what the number has.

    Source: ISMP, error-prone dose designations, 2021.
    """
    number = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    if places is not None:
        number = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _WIDE)
    digits = f"{number:,f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in ("-0", "") else digits


def amount(value: float | Decimal, unit: str, *, places: int | None = None) -> str:
    """Return a number with its unit, a space between ("500 mg", "37.5 °C", "50%")."""
    shown = {"IU": "units", "U": "units", "µg": "mcg", "μg": "mcg", "ug": "mcg"}.get(unit, unit)
    gap = "" if shown in ("", "%") else " "
    return f"{figure(value, places=places)}{gap}{shown}"


def written_safely(text: str) -> str:
    """Return a text of ours with error-prone dose designations replaced.

    For text that we compose; quotations are shown as they stand in the document. Three
    zeros after a point stay: they may be thousands.

    Source: ISMP, error-prone abbreviations and dose designations, 2021.
    """
    text = _NAKED_POINT.sub("0.", text)
    for pattern, written in _ERROR_PRONE:
        text = pattern.sub(written, text)
    text = _TRAILING_ZERO.sub(r"\1", text)
    return _LONG.sub(lambda found: f"{int(found.group()):,}", text)


def isolated(text: str) -> str:
    """Return one number with unit inside direction isolates, for right-to-left paragraphs."""
    return f"{ISOLATE_START}{text}{ISOLATE_END}"


def with_isolates(text: str, reader: NumberReader) -> str:
    """Return a text for display with every quantity kept together and left to right."""
    parts: list[str] = []
    at = 0
    for quantity in reader.read(text):
        span = quantity.span
        if span.start < at:
            continue
        parts += [text[at : span.start], isolated(text[span.start : span.end])]
        at = span.end
    return "".join([*parts, text[at:]])
