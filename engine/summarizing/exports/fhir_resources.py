"""Single FHIR R4 resources made from the lines of a summary."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from engine.clinical import dates
from engine.ground.summaries import SlotId, SummaryLine
from engine.ground.types import VERSION

Resource = dict[str, Any]

_HL7 = "http://terminology.hl7.org/CodeSystem"
_ABSENT = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
_NUMBER = re.compile(r"^-?\d+(?:\.\d+)?$")
_NAME = re.compile(
    r"^\W*(?:patient(?:['’]?s)?(?:\s+(?:full\s+)?name)?|(?:full\s+)?name|pt|re)\s*[:=]\s*(?P<name>[^\d,;(]+)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"^(?!.*\b(?:Hospital|Ward|Department|Clinic|Medicine|Surgery|Unit|Service|Male|Female)\b)"
    r"(?P<name>[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,4})(?=$|[,;(])"
)
"""A first line that holds nothing but a name, with age or number behind a comma."""
_BORN = re.compile(r"\b(?:birth|born|d\.?o\.?b)\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?P<kind>\b(?:hospital|nhs|chi|mrn|medical\s+record|unit|folder|file|hosp|patient\s+id)\b"
    r"[\w. ]*?)\s*[:#=]\s*(?P<number>[A-Z0-9][\w/ -]*\d)",
    re.IGNORECASE,
)
_SEX = re.compile(r"^\W*(?:sex|gender)\s*[:=]\s*(?P<sex>male|female|m|f)\b", re.IGNORECASE)
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def coded(system: str, code: str, display: str) -> Resource:
    """Return a concept with one code."""
    return {"coding": [{"system": system, "code": code, "display": display}]}


def loinc(code: str, display: str) -> Resource:
    """Return a LOINC document or section code."""
    return coded("http://loinc.org", code, display)


def div(lines: Iterable[str]) -> str:
    """Return lines as the XHTML of a narrative."""
    words = "".join(f"<p>{escape(_clean(line))}</p>" for line in lines)
    return f'<div xmlns="http://www.w3.org/1999/xhtml">{words}</div>'


def device(program: str) -> Resource:
    """Return the program that wrote the document."""
    return {
        "resourceType": "Device",
        "deviceName": [{"name": program, "type": "other"}],
        "version": [{"value": VERSION}],
    }


def patient(lines: Sequence[SummaryLine]) -> Resource:
    """Return the patient as far as the report names one; the lines stand in the narrative."""
    told = [" ".join(line.text.split()) for line in lines] or ["The report names no patient."]
    found: Resource = {
        "resourceType": "Patient",
        "text": {"status": "generated", "div": div(told)},
    }
    if lines and (alone := _ALONE.match(" ".join(lines[0].text.split()))):
        found["name"] = [{"text": alone["name"]}]
    for line in lines:
        for quote in (source.quote for source in line.sources):
            _identify(found, " ".join(quote.split()))
    return found


def _identify(found: Resource, quote: str) -> None:
    """Add what one line of the report says of who the patient is."""
    name = _NAME.match(quote)
    if name and "name" not in found and name["name"].strip():
        found["name"] = [{"text": name["name"].strip(" .-:")}]
    number = _NUMBERED.search(quote)
    if number and "identifier" not in found:
        found["identifier"] = [
            {"type": {"text": number["kind"].strip()}, "value": number["number"].strip()}
        ]
    sex = _SEX.match(quote)
    if sex:
        found["gender"] = "female" if sex["sex"].lower().startswith("f") else "male"
    if _BORN.search(quote) and (day := iso_day(quote)):
        found["birthDate"] = day


def medication(line: SummaryLine, slot: str, subject: str) -> Resource:
    """Return one medicine with its dose as written; stopped ones say so."""
    details = line.details
    made: Resource = {
        "resourceType": "MedicationStatement",
        "status": "stopped" if slot == SlotId.STOPPED else "active",
        "medicationCodeableConcept": {"text": _clean(details.get("drug") or line.text)},
        "subject": {"reference": subject},
        "note": _notes(line, _as_written(line), f"Status in the report: {_status(slot)}"),
    }
    if details.get("reason"):
        made["statusReason"] = [{"text": _clean(details["reason"])}]
    dosage = _dosage(details)
    if dosage:
        made["dosage"] = [{"text": dosage, **_parts(details)}]
    return made


def allergy(line: SummaryLine, subject: str) -> Resource:
    """Return one allergy with its reaction, or that the report states there is none."""
    made: Resource = {
        "resourceType": "AllergyIntolerance",
        "clinicalStatus": coded(f"{_HL7}/allergyintolerance-clinical", "active", "Active"),
        "verificationStatus": coded(
            f"{_HL7}/allergyintolerance-verification", "unconfirmed", "Unconfirmed"
        ),
        "code": {"text": _clean(line.details.get("substance") or line.text)},
        "patient": {"reference": subject},
        "note": _notes(line, _as_written(line)),
    }
    if line.details.get("none_known"):
        made["code"] = {**_none_known(line.text), "text": _clean(line.text)}
    if line.details.get("reaction"):
        made["reaction"] = [{"manifestation": [{"text": _clean(line.details["reaction"])}]}]
    return made


def condition(line: SummaryLine, subject: str) -> Resource:
    """Return one diagnosis in the report's words; its clinical status is left open."""
    return {
        "resourceType": "Condition",
        "category": [
            coded(f"{_HL7}/condition-category", "encounter-diagnosis", "Encounter Diagnosis")
        ],
        "code": {"text": _clean(line.text)},
        "subject": {"reference": subject},
        "note": _notes(line),
    }


def observation(line: SummaryLine, subject: str) -> Resource:
    """Return one result with value, unit, range and flag as the report gives them."""
    details = line.details
    made: Resource = {
        "resourceType": "Observation",
        "status": "unknown",
        "code": {"text": _clean(details["name"])},
        "subject": {"reference": subject},
        "note": _notes(line, _as_written(line)),
    }
    value = details.get("value", "").replace(",", "")
    if _NUMBER.match(value):
        quantity: Resource = {"value": float(value) if "." in value else int(value)}
        made["valueQuantity"] = quantity | (
            {"unit": _clean(details["unit"])} if details.get("unit") else {}
        )
    elif details.get("value"):
        made["valueString"] = _clean(details["value"])
    if details.get("range"):
        made["referenceRange"] = [{"text": _clean(details["range"])}]
    flag = {"high": ("H", "High"), "low": ("L", "Low")}.get(details.get("abnormality", ""))
    if flag:
        made["interpretation"] = [coded(f"{_HL7}/v3-ObservationInterpretation", *flag)]
    day = iso_day(details.get("date", ""))
    if day:
        made["effectiveDateTime"] = day
    return made


def iso_day(text: str) -> str:
    """Return the one full date of a text, or empty where it is open which day is meant."""
    found = [one for one in dates.dates(text) if one.dates]
    if len(found) != 1 or len(set(found[0].dates)) != 1:
        return ""
    year, month, day = found[0].dates[0]
    if str(year) not in found[0].text:
        return ""  # two digits: which century is a guess
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _none_known(text: str) -> Resource:
    """Return the IPS code for a stated absence, of medicines only where the report says so."""
    if re.search(r"drug|medic|nkda", text, re.IGNORECASE):
        return coded(_ABSENT, "no-known-medication-allergies", "No known medication allergies")
    return coded(_ABSENT, "no-known-allergies", "No known allergies")


def _dosage(details: Mapping[str, str]) -> str:
    parts = (details.get(name, "") for name in ("dose", "route", "frequency", "duration"))
    return _clean(" ".join(part for part in parts if part))


def _parts(details: Mapping[str, str]) -> Resource:
    """Return the coded places of a dosage that may hold words."""
    found: Resource = {}
    if details.get("route"):
        found["route"] = {"text": _clean(details["route"])}
    if details.get("frequency"):
        found["timing"] = {"code": {"text": _clean(details["frequency"])}}
    return found


def _status(slot: str) -> str:
    return str(slot).removeprefix("medications_")


def _as_written(line: SummaryLine) -> str:
    return f"As written: {line.text}"


def _notes(line: SummaryLine, *more: str) -> list[Resource]:
    places = "; ".join(dict.fromkeys(f"{s.document}, p. {s.page}" for s in line.sources))
    told = (*more, *line.notes, f"Source: {places}. Support: {line.support}.")
    return [{"text": _clean(one)} for one in told]


def _clean(text: str) -> str:
    return " ".join(_UNSPEAKABLE.sub(" ", text).split())
