"""Single FHIR resources as one readable line each; a field of a wrong kind counts as absent."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Resource = Mapping[str, Any]
Lookup = Callable[[object], Resource]
"""From a reference to the resource that it names, or an empty one."""
_DATE = 10
_STATES = {"inactive": "inactive", "resolved": "resolved", "remission": "in remission"}
_FLAGS = {"H": "high", "HH": "high", "L": "low", "LL": "low", "A": "abnormal", "AA": "abnormal"}


def patient(resource: Resource) -> Iterator[str]:
    """Yield what identifies a patient, one label a line."""
    for name in _dicts(resource.get("name"))[:1]:
        given = " ".join(str(part) for part in _list(name.get("given")))
        whole = f"{given} {_text(name.get('family'))}".strip()
        yield f"Name: {_text(name.get('text')) or whole}"
    if _text(resource.get("birthDate")):
        yield f"Date of birth: {_text(resource['birthDate'])}"
    if _text(resource.get("gender")):
        yield f"Sex: {_text(resource['gender'])}"
    for identifier in _dicts(resource.get("identifier")):
        if concept(identifier.get("type")).lower().startswith("medical record"):
            yield f"Hospital number: {_text(identifier.get('value'))}"
            break


def encounter(resource: Resource) -> str:
    """Return why and when somebody was seen."""
    reasons = "; ".join(filter(None, (concept(one) for one in _dicts(resource.get("reasonCode")))))
    kinds = "; ".join(filter(None, (concept(one) for one in _dicts(resource.get("type")))))
    return _joined(reasons or kinds, period(resource.get("period")))


def condition(resource: Resource) -> str:
    """Return a diagnosis with its state and beginning."""
    state = _STATES.get(concept(resource.get("clinicalStatus")).lower(), "")
    return _joined(concept(resource.get("code")), _since(resource, "onset"), state)


def is_over(resource: Resource) -> bool:
    """Whether a condition belongs to the past."""
    return concept(resource.get("clinicalStatus")).lower() in ("inactive", "resolved")


def procedure(resource: Resource) -> str:
    """Return what was done and when."""
    when = date(resource.get("performedDateTime")) or period(resource.get("performedPeriod"))
    return _joined(concept(resource.get("code")), when)


def medicine(resource: Resource, lookup: Lookup) -> str:
    """Return a medicine as it is to be taken."""
    coded = concept(resource.get("medicationCodeableConcept"))
    named = coded or concept(lookup(resource.get("medicationReference")).get("code"))
    dosages = _dicts(resource.get("dosageInstruction")) or _dicts(resource.get("dosage"))
    taken = "; ".join(filter(None, (_dosage(one) for one in dosages)))
    reasons = (concept(one) for one in _dicts(resource.get("reasonCode")))
    why = "; ".join(filter(None, reasons))
    return _joined(f"{named} {taken}".strip() if named else "", why and f"for {why}")


def allergy(resource: Resource) -> str:
    """Return what somebody does not tolerate and what it did."""
    seen = [_concepts(one.get("manifestation")) for one in _dicts(resource.get("reaction"))]
    told = "; ".join(filter(None, seen))
    name = concept(resource.get("code"))
    return f"{name} ({told})" if told and name else name


def observation(resource: Resource) -> str:
    """Return a result with unit, range, flag and date; parts of a panel after each other."""
    name, found = concept(resource.get("code")), _value(resource)
    parts = [
        f"{concept(one.get('code'))} {_value(one)}"
        for one in _dicts(resource.get("component"))
        if _value(one)
    ]
    told = "; ".join(filter(None, (found, *parts)))
    when = date(resource.get("effectiveDateTime")) or period(resource.get("effectivePeriod"))
    return _joined(f"{name} {told}", when) if told and name else ""


def request(resource: Resource) -> str:
    """Return what was asked for and until when."""
    when = date(resource.get("occurrenceDateTime")) or date(resource.get("start"))
    told = concept(resource.get("code")) or _text(resource.get("description"))
    kinds = _concepts(resource.get("serviceType")) or _concepts(resource.get("reasonCode"))
    return _joined(told or kinds, when)


def concept(value: object) -> str:
    """Return the words of a codeable concept: its text, else those of its first code."""
    if not isinstance(value, dict):
        return ""
    shown = (
        _text(one.get("display")) or _text(one.get("code")) for one in _dicts(value.get("coding"))
    )
    return " ".join((_text(value.get("text")) or next(filter(None, shown), "")).split())


def date(value: object) -> str:
    """Return the day of a point in time."""
    return _text(value)[:_DATE]


def period(value: object) -> str:
    """Return a stretch of time in days."""
    if not isinstance(value, dict):
        return ""
    first, last = date(value.get("start")), date(value.get("end"))
    return first if first == last or not last else f"{first} to {last}"


def _dosage(one: Resource) -> str:
    said = _text(one.get("text"))
    if said:
        return said
    doses = [_quantity(d.get("doseQuantity")) for d in _dicts(one.get("doseAndRate"))]
    doses = [f"dose {dose}" if dose[-1:].isdigit() else dose for dose in doses]
    timing = one.get("timing")
    repeat = timing.get("repeat") if isinstance(timing, dict) else None
    often = _often(repeat) if isinstance(repeat, dict) else ""
    needed = "as needed" if one.get("asNeededBoolean") is True else ""
    told = (next(filter(None, doses), ""), concept(one.get("route")), often, needed)
    return " ".join(filter(None, told))


def _often(repeat: Resource) -> str:
    count, length, unit = (repeat.get(key) for key in ("frequency", "period", "periodUnit"))
    units = {"h": "hours", "d": "days", "wk": "weeks", "mo": "months"}
    if not isinstance(count, int) or not isinstance(length, int | float) or unit not in units:
        return ""
    each = f"every {length:g} {units[str(unit)]}" if length != 1 else f"per {units[str(unit)][:-1]}"
    return f"{'once' if count == 1 else f'{count} times'} {each}"


def _value(resource: Resource) -> str:
    number = _quantity(resource.get("valueQuantity"))
    told = (
        number
        or concept(resource.get("valueCodeableConcept"))
        or _text(resource.get("valueString"))
    )
    ranges = _dicts(resource.get("referenceRange"))[:1]
    shown = f"(range {_range(ranges[0])})" if ranges and _range(ranges[0]) else ""
    codes = (_code(one) for one in _dicts(resource.get("interpretation")))
    flag = next((_FLAGS[code] for code in codes if code in _FLAGS), "")
    return " ".join(filter(None, (told, shown, flag))) if told else ""


def _range(one: Resource) -> str:
    low, high = _number(one.get("low")), _number(one.get("high"))
    return _text(one.get("text")) or (f"{low}-{high}" if low and high else "")


def _code(value: Resource) -> str:
    return next((_text(one.get("code")) for one in _dicts(value.get("coding"))), "")


def _quantity(value: object) -> str:
    if not isinstance(value, dict) or not _number(value):
        return ""
    unit = _text(value.get("unit")) or _text(value.get("code"))
    return f"{_text(value.get('comparator'))}{_number(value)} {unit}".strip()


def _number(value: object) -> str:
    """Return a number as written, to at most six digits: more are made up by a computer."""
    held = value.get("value") if isinstance(value, dict) else None
    if isinstance(held, bool) or not isinstance(held, int | float):
        return ""
    return f"{held:.6g}" if abs(held) < 10**6 else f"{held:.0f}"


def _since(resource: Resource, field: str) -> str:
    when = date(resource.get(f"{field}DateTime"))
    return f"since {when}" if when else ""


def _concepts(value: object) -> str:
    return ", ".join(filter(None, (concept(one) for one in _dicts(value))))


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts)) if parts and parts[0] else ""


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _dicts(value: object) -> list[Resource]:
    """Return the objects of a list; a single object counts as a list of one."""
    held = [value] if isinstance(value, dict) else _list(value)
    return [one for one in held if isinstance(one, dict)]
