"""A summary as an HL7 FHIR R4 (4.0.1) document Bundle: a Composition and what it refers to.

Nothing is claimed that the report does not state: statuses that it leaves open stay
open, names of drugs and conditions stay words, and every entry carries its source
as a note. Codes are used only where FHIR asks for one of its own value sets.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from engine.ground.summaries import SlotId, Summary, SummaryLine, SummarySlot
from engine.ground.wording import ENGLISH, Wording
from engine.summarizing.exports import fhir_resources, sheets
from engine.summarizing.exports.fhir_resources import Resource
from engine.summarizing.exports.sheets import DRAFT
from engine.writing.sheet import MADE

_SECTION_CODES: Mapping[str, tuple[str, str]] = {
    SlotId.REASON: ("46241-6", "Hospital admission diagnosis Narrative - Reported"),
    SlotId.DIAGNOSES: ("11535-2", "Hospital discharge Dx Narrative"),
    SlotId.PROCEDURES: ("47519-4", "History of Procedures Document"),
    SlotId.COURSE: ("8648-8", "Hospital course Narrative"),
    SlotId.ALLERGIES: ("48765-2", "Allergies and adverse reactions Document"),
    SlotId.RESULTS: ("30954-2", "Relevant diagnostic tests/laboratory data Narrative"),
    SlotId.FOLLOW_UP: ("18776-5", "Plan of care note"),
    SlotId.ADVICE: ("69730-0", "Instructions"),
}
_MEDICATIONS = ("10183-2", "Hospital discharge medications Narrative")
_NOT_STATED = (
    "http://terminology.hl7.org/CodeSystem/list-empty-reason",
    "unavailable",
    "Unavailable",
)
_TYPES = {
    "summary": ("18842-5", "Discharge summary"),
    "note": ("34109-9", "Note"),
    "plain": ("69730-0", "Instructions"),
}


def of_summary(summary: Summary, *, checked_by: str = "", wording: Wording = ENGLISH) -> bytes:
    """Return a summary as a FHIR document in JSON.

    Raises:
        InputError: The summary does not say how it was made.
    """
    sheets.require_provenance(summary)
    return json.dumps(_bundle(summary, checked_by, wording), ensure_ascii=False, indent=1).encode()


def _bundle(summary: Summary, checked_by: str, wording: Wording) -> Resource:
    seed = uuid5(NAMESPACE_URL, json.dumps(summary.as_json(), sort_keys=True, default=str))
    names = _names(seed)
    patient = (next(names), fhir_resources.patient(_lines(summary, SlotId.PATIENT)))
    device = (next(names), fhir_resources.device(summary.provenance["program"]))
    entries: list[tuple[str, Resource]] = []
    sections = []
    for slot in summary.slots:
        is_record = summary.kind != "plain"  # explained words are for reading, not for a record
        found = _resources(slot, patient[0]) if is_record else ()
        made = [(next(names), one) for one in found]
        entries += made
        sections.append(_section(slot, [name for name, _ in made], summary, wording.say))
    sections += _closing(summary, checked_by, wording)
    composition = _composition(summary, patient[0], device[0], wording)
    composition["section"] = sections
    whole = [(next(names), composition), patient, device, *entries]
    whole.append((next(names), _provenance(summary, whole[0][0], device[0])))
    return {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{seed}"},
        "type": "document",
        "timestamp": summary.provenance["time"],
        "entry": [{"fullUrl": name, "resource": one} for name, one in whole],
    }


def _names(seed: UUID) -> Iterator[str]:
    number = 0
    while True:
        yield f"urn:uuid:{uuid5(seed, str(number))}"
        number += 1


def _composition(summary: Summary, patient: str, device: str, wording: Wording) -> Resource:
    code, display = _TYPES.get(summary.kind, _TYPES["note"])
    words = f"{wording.say(DRAFT)} {summary.provenance['pages']}. {summary.provenance['program']}."
    return {
        "resourceType": "Composition",
        "language": wording.tag,
        "text": {"status": "generated", "div": fhir_resources.div([words])},
        "status": "preliminary",
        "type": fhir_resources.loinc(code, display),
        "subject": {"reference": patient},
        "date": summary.provenance["time"],
        "author": [{"reference": device}],
        "title": f"{display} (draft)",
    }


def _section(
    slot: SummarySlot, entries: Sequence[str], summary: Summary, say: sheets.Say
) -> Resource:
    """Return one section: its lines as text, its resources, or why it is empty."""
    several = len(summary.documents) > 1
    told = [_told(line, say, several=several) for line in slot.lines]
    told = told or [say(sheets.not_stated())]
    section: Resource = {"title": say(slot.title)}
    code = _MEDICATIONS if slot.id in sheets.MEDICINES else _SECTION_CODES.get(slot.id)
    if code:
        section["code"] = fhir_resources.loinc(*code)
    section["text"] = {"status": "generated", "div": fhir_resources.div(told)}
    if entries:
        section["entry"] = [{"reference": name} for name in entries]
    if not slot.lines:
        section["emptyReason"] = fhir_resources.coded(*_NOT_STATED)
    return section


def _told(line: SummaryLine, say: sheets.Say, *, several: bool) -> str:
    notes = " ".join(sheets.line_notes(line, say))
    text = " ".join(line.text.split())
    return f"{text} ({sheets.places(line.sources, say, several=several)}) {notes}".strip()


def _closing(summary: Summary, checked_by: str, wording: Wording) -> Iterator[Resource]:
    """Yield the sections about the summary itself."""
    say = wording.say
    sheet = sheets.of_summary(summary, checked_by=checked_by, wording=wording)
    *_slots, missing, omissions = sheet.sections
    parts = (
        (say("Read first"), sheet.cautions),
        (missing.title, tuple(row.text for row in missing.rows)),
        (omissions.title, tuple(row.text for row in omissions.rows)),
        (say("Checked by"), (checked_by,) if checked_by else ()),
        (say(MADE), (sheet.draft, *(f"{label}: {v}" for label, v in sheet.provenance))),
    )
    for title, lines in parts:
        if lines:
            yield {
                "title": title,
                "text": {"status": "generated", "div": fhir_resources.div(lines)},
            }


def _resources(slot: SummarySlot, patient: str) -> Iterator[Resource]:
    for line in slot.lines:
        if slot.id in sheets.MEDICINES:
            yield fhir_resources.medication(line, slot.id, patient)
        elif slot.id == SlotId.ALLERGIES:
            yield fhir_resources.allergy(line, patient)
        elif slot.id == SlotId.DIAGNOSES:
            yield fhir_resources.condition(line, patient)
        elif slot.id == SlotId.RESULTS and line.details.get("name"):
            yield fhir_resources.observation(line, patient)


def _lines(summary: Summary, slot: str) -> tuple[SummaryLine, ...]:
    return next((one.lines for one in summary.slots if one.id == slot), ())


def _provenance(summary: Summary, composition: str, device: str) -> Resource:
    """Return the record of how the document was made, with the reports that it stands on."""
    return {
        "resourceType": "Provenance",
        "target": [{"reference": composition}],
        "recorded": summary.provenance["time"],
        "activity": {"text": "; ".join(f"{k}: {v}" for k, v in sheets.provenance(summary))},
        "agent": [
            {
                "type": fhir_resources.coded(
                    "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                    "assembler",
                    "Assembler",
                ),
                "who": {"reference": device},
            }
        ],
        "entity": [
            {"role": "source", "what": {"display": name or "report"}} for name in summary.documents
        ],
    }
