"""The inputs of the heart-failure model read from a sentence or from key=value."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from engine.clinical.context import Context, ContextReader
from engine.clinical.number_words import plain
from engine.clinical.triggers import Sense
from engine.ground.types import Span

_UMOL_L_PER_MG_DL = 88.4
_LARGEST_MG_DL = 20.0
_LINK = r"(?:[^\d\n;,.<>]{0,30}?)(?<![A-Za-z\d])"
_NUMBER = r"(?P<v>\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(?P<w>\d+(?:[.,]\d+)?))?"
_VALUES = {
    "age_years": (
        r"\b(?P<v>\d{2,3})\s*-?\s*(?:years?|yrs?|y)?[\s-]*(?:old|o\b|/o\b)|\b(?:aged?|age\s*[=:])\s*"
        r"(?P<w>\d{2,3})\b|\b(?P<x>\d{2,3})\s*(?:M|F|yo|y/o|year|yr)\b"
    ),
    "ejection_fraction": rf"\b(?:lv\s?ef|ef|ejection[\s_]fraction)\b{_LINK}{_NUMBER}\s*(?P<u>%)?",
    "creatinine": (
        rf"\b(?:serum[\s_])?(?:creatinine|creat|scr|s\.?cr|cr)\b(?!\s*(?:phospho|kinase|clear))"
        rf"{_LINK}{_NUMBER}\s*(?P<u>[µμu]mol(?:/l)?|micromol(?:/l)?|mg\s*/\s*dl|mg%)?"
    ),
    "sodium": rf"\b(?:serum[\s_])?(?:sodium|na\+?)(?!\w){_LINK}(?P<v>\d{{2,3}}(?:\.\d)?)(?!\s*mg)",
    "cpk": (
        r"\b(?:cpk|ck|creatini?ne?[\s_](?:phospho)?kinase|creatinine_phosphokinase)\b"
        rf"{_LINK}(?P<v>\d{{1,3}}(?:,\d{{3}})+|\d+)"
    ),
    "platelets": (
        rf"\b(?:platelets?|plts?)\b(?:\s+count)?{_LINK}(?P<v>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)"
    ),
}
_LIMITS = {
    "age_years": (18.0, 110.0),
    "ejection_fraction": (5.0, 85.0),
    "creatinine": (0.2, 20.0),
    "sodium": (100.0, 180.0),
    "cpk": (5.0, 100_000.0),
    "platelets": (1_000.0, 2_000_000.0),
}
_WORDS = {
    "anemia": r"an(?:a)?emi[ac]|an(?:a)?emia|low\s+h(?:a)?emoglobin",
    "diabetes": r"diabet\w*|t[12]?dm|dm(?:\s?[12])?|type\s+[12]\s+diabetes",
    "hypertension": r"hypertens\w*|htn|high[\s_]blood[\s_]pressure",
    "smoking": r"smok\w*|tobacco",
}
_NEVER_SMOKED = re.compile(
    r"\b(?:non|never|ex|former|quit|stopped)[\s-]*smok\w*|\bquit\b", re.IGNORECASE
)
_GIVEN = re.compile(r"\s*[=:]\s*(?P<v>yes|no|true|false|present|absent|[01]|y|n)\b", re.IGNORECASE)
_PERSON = re.compile(r"(?:smoker|diabetic|an(?:a)?emic|hypertensive)", re.IGNORECASE)
_YES = frozenset({"yes", "true", "present", "1", "y"})
_SEX = re.compile(
    r"\b(?P<f>female|woman|lady|mrs|ms)\b|\b(?P<m>male|man|gentleman|mr)\b"
    r"|\b\d{2,3}\s?(?:y(?:o|rs?|ears?)?\s*)?(?P<s>[MF])\b|\bsex\s*[=:]\s*(?P<k>[mf]\w*)",
    re.IGNORECASE,
)
_COMPILED = {name: re.compile(form, re.IGNORECASE) for name, form in _VALUES.items()}
_FINDINGS = {
    name: re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE) for name, form in _WORDS.items()
}
LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class RiskInput:
    """One input found: in the model's unit, 1 or 0 for yes and no.

    Attributes:
        note: What was assumed about its unit; empty when it was stated.
    """

    name: str
    value: float
    span: Span
    note: str = ""


@dataclass(frozen=True, slots=True)
class RiskInputs:
    """What a text gives.

    Attributes:
        questions: Values that cannot be right; they are not used.
    """

    found: tuple[RiskInput, ...]
    questions: tuple[str, ...] = field(default=())

    @property
    def known(self) -> dict[str, float]:
        """The values by name."""
        return {one.name: one.value for one in self.found}


def read_inputs(text: str, context: ContextReader) -> RiskInputs:
    """Return the inputs of the heart-failure model that a text states.

    Negated findings count as no; findings of relatives, possible and past ones
    count as not stated. A value outside of what is possible is asked about.
    """
    text = text[:LONGEST_TEXT]
    found: dict[str, RiskInput] = {}
    questions: list[str] = []
    for one in (*_values(text), *_findings(text, context), *_sex(text)):
        low, high = _LIMITS.get(one.name, (0.0, 1.0))
        if not low <= one.value <= high:
            questions.append(f"{one.name} {one.value:g}: check the value.")
        else:
            found.setdefault(one.name, one)
    kept = tuple(question for question in questions if question.split()[0] not in found)
    return RiskInputs(tuple(found.values()), tuple(dict.fromkeys(kept)))


def _values(text: str) -> Iterator[RiskInput]:
    for name, form in _COMPILED.items():
        for match in form.finditer(text):
            groups = match.groupdict()
            first = groups.get("v") or groups.get("x") or groups.get("w") or ""
            value = plain(first)
            if name != "age_years" and groups.get("w"):
                value = (value + plain(groups["w"])) / 2
            value, note = _in_unit(name, value, (groups.get("u") or "").lower())
            yield RiskInput(name, value, Span(*match.span()), note)


def _in_unit(name: str, value: float, unit: str) -> tuple[float, str]:
    """Return a value in the model's unit, and what was assumed."""
    if name == "creatinine":
        if "mol" in unit:
            return round(value / _UMOL_L_PER_MG_DL, 3), ""
        if not unit and value > _LARGEST_MG_DL:
            return round(value / _UMOL_L_PER_MG_DL, 3), "creatinine was taken as µmol/L"
        return value, "" if unit else "creatinine was taken as mg/dL"
    if name == "ejection_fraction" and value < 1 and not unit:
        return value * 100, ""
    if name == "platelets" and value < 2000:
        return value * 1000, ""
    return value, ""


def _findings(text: str, context: ContextReader) -> Iterator[RiskInput]:
    for name, form in _FINDINGS.items():
        matches = list(form.finditer(text))
        spans = [Span(*match.span()) for match in matches]
        stated = [
            value
            for match, span, told in zip(matches, spans, context.read(text, spans), strict=True)
            if (value := _stated(text, name, match, span, told)) is not None
        ]
        yield from _agreed(stated)


def _stated(
    text: str, name: str, match: re.Match[str], span: Span, told: Context
) -> RiskInput | None:
    given = _GIVEN.match(text, match.end())
    if given:
        is_yes = given["v"].lower() in _YES
        return RiskInput(name, float(is_yes), Span(span.start, given.end()))
    if name == "smoking" and _NEVER_SMOKED.search(text, max(0, span.start - 10), span.end):
        return RiskInput(name, 0.0, span)
    if re.search(r"\bnon[\s-]$", text[max(0, span.start - 4) : span.start], re.IGNORECASE):
        return RiskInput(name, 0.0, span)
    if told.is_negated and not _starts_afresh(text, match, told):
        return RiskInput(name, 0.0, span)
    return RiskInput(name, 1.0, span) if told.senses <= {Sense.NEGATED} else None


def _starts_afresh(text: str, match: re.Match[str], told: Context) -> bool:
    """Whether "smoker" in "no hypertension, smoker" is a statement of its own."""
    cue = next((one.span for one in told.cues if one.sense is Sense.NEGATED), None)
    if cue is None or cue.end > match.start() or not _PERSON.fullmatch(match.group()):
        return False
    clause = re.split(r"[.;\n]", text[cue.end :], maxsplit=1)[0]
    return "," in text[cue.end : match.start()] and not re.search(r"\b(?:or|nor)\b", clause)


def _agreed(stated: Sequence[RiskInput]) -> Iterator[RiskInput]:
    """Yield a finding once; nothing where the text says both yes and no."""
    if stated and len({one.value for one in stated}) == 1:
        yield stated[0]


def _sex(text: str) -> Iterator[RiskInput]:
    for match in _SEX.finditer(text):
        word = match["s"] or match["k"] or ("f" if match["f"] else "m")
        yield RiskInput("sex_male", float(word.lower().startswith("m")), Span(*match.span()))
