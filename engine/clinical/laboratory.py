"""Laboratory results in text: name, value and unit as they are written."""
# ruff: noqa: E501 - a pattern is read as one line

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAMES = {
    "hemoglobin": "ha?emoglobin|ha?emocue|hgb|hb",
    "white_cells": "wbcc?|wcc|white (?:blood )?cell(?: count)?s?|white count|tlc|leu[ck]ocytes?",
    "platelets": "platelets?(?: count)?|plts?",
    "neutrophils": "neutrophils?|anc|neuts",
    "hematocrit": "ha?ematocrit|hct|pcv",
    "sodium": "sodium|na\\+?",
    "potassium": "potassium|k\\+?",
    "chloride": "chloride|cl",
    "bicarbonate": "bicarb(?:onate)?|hco3",
    "urea": "(?:blood )?urea|bun",
    "creatinine_clearance": "creatinine clearance|creat clearance|cr ?cl|ccr",
    "creatinine": "(?:serum )?creatinine|creat|cr|scr|s\\.cr",
    "egfr": "egfr|gfr",
    "crp": "crp|c[ -]reactive protein",
    "esr": "esr",
    "lactate": "(?:serum )?lactate|lac",
    "inr": "inr",
    "bilirubin": "(?:total |serum )?bilirubin|bili|tbil",
    "alt": "alt|sgpt",
    "ast": "ast|sgot",
    "alp": "alp|alk phos",
    "albumin": "(?:serum )?albumin|alb",
    "ph": "ph",
    "pco2": "p(?:a)?co2",
    "po2": "p(?:a)o2",
    "troponin": "(?:hs[ -]?)?trop(?:onin)?(?: ?[it])?",
    "ketones": "(?:blood |serum |urine )?ketones?",
    "hba1c": "hb ?a1c|a1c",
    "calcium": "(?:corrected |serum |ionized |ionised )?calcium|ca",
    "magnesium": "magnesium|mg",
    "phosphate": "phosphate|po4",
    "d_dimer": "d[ -]?dimer",
    "cd4": "cd4(?: count)?",
    "viral_load": "viral load|vl",
    "hcg": "(?:beta[ -]?|serum )?b?hcg",
    "amylase": "amylase",
    "lipase": "lipase",
    "ferritin": "ferritin",
    "uric_acid": "uric acid",
    "tsh": "tsh",
    "bnp": "(?:nt[ -]?pro)?[ -]?bnp",
    "ejection_fraction": "(?:lv)?ef|ejection fraction",
    "ck": "cpk|ck",
}
_UNIT = (
    r"mmol\s?/\s?l|mmols?|mg\s?/\s?dl|mg\s?%|mg\s?/\s?l|g\s?/\s?dl|g\s?/\s?l|g\s?%|gm?\s?/\s?dl|[uμµ]mol\s?/\s?l"
    r"|micromol\s?/\s?l|ng\s?/\s?(?:ml|l|dl)|pg\s?/\s?ml|m?iu\s?/\s?m?l|u\s?/\s?l|units?\s?/\s?l|meq\s?/\s?l"
    r"|x\s?10\s?\^?\s?9\s?/\s?l|x\s?10\^?9|10\^9/l|/\s?(?:ul|mm3|cumm|mcl|μl|µl)|k/ul|cells/(?:ul|mm3|mm\^3)|mm\s?/\s?hr?|mmhg|kpa"
    r"|copies\s?/\s?ml|ml\s?/\s?min(?:\s?/\s?1\.73\s?m2)?|μg/l|[um]g/l|%|g\b"
)
_BY_NAME = {name: re.compile(rf"^(?:{pattern})$") for name, pattern in _NAMES.items()}
_ALL = "|".join(sorted(_NAMES.values(), key=len, reverse=True))
_RESULT = re.compile(
    rf"(?<![\w/.])(?P<name>{_ALL})(?![a-z+])\s?(?P<link>(?:level|result|was|is|of|at|came|comes|come|back|returned|reported|reads?|shows?|as|on admission|today|now|:|=|-|,)?\s?){{0,3}}"
    rf"(?P<sign>[<>]?)\s?(?P<v>\d{{1,3}}(?:[, ]\d{{3}})+|\d{{1,6}}(?:[.,]\d{{1,3}})?)(?![\d]|[.,]\d)\s?(?P<u>{_UNIT})?"
)
_SHORT = re.compile(r"^(?:na|k|cl|cr|ca|mg|alb|lac|ph|pt|hb|ef|ck|alt|ast|vl|esr)$")
_LEAST_BARE_CR = 50
_AMBIGUOUS = frozenset(("mg", "cl", "ca", "cr", "alb", "vl"))


@dataclass(frozen=True, slots=True)
class Result:
    """One laboratory result.

    Attributes:
        value: As written, with a decimal point and without thousands marks.
        unit: As written; empty when not stated.
        start, end: Place in the plain form.
    """

    name: str
    value: float
    unit: str
    start: int
    end: int


def results(plain: str) -> Iterator[Result]:
    """Yield the laboratory results of a text; limits ("potassium > 6") are no results."""
    for match in _RESULT.finditer(plain):
        unit = re.sub(r"\s", "", match["u"] or "")
        if match["sign"] or (match["name"] in _AMBIGUOUS and not unit and not _is_high_cr(match)):
            continue
        name = next(key for key, known in _BY_NAME.items() if known.match(match["name"]))
        yield Result(name, _value(match["v"]), unit, match.start(), match.end())


def _is_high_cr(match: re.Match[str]) -> bool:
    """Whether "Cr 450" stands here: too high for anything but creatinine in umol/L."""
    return match["name"] == "cr" and _value(match["v"]) >= _LEAST_BARE_CR


def _value(written: str) -> float:
    """Return the number, reading "150,000" as thousands and "3,5" as a decimal."""
    if re.fullmatch(r"\d{1,3}(?:[, ]\d{3})+", written):
        return float(re.sub("[, ]", "", written))
    return float(written.replace(",", "."))
