"""FHIR records and documents become readable reports; broken and mixed ones are refused."""

import base64
import json
from collections.abc import Callable

import pytest

from engine.ground.errors import EmptyFileError, RefusedFileError, UnsupportedFileError
from engine.reading.fhir_file import read_fhir
from engine.reading.limits import Limits, SourceFile
from engine.reading.sniffing import Kind, kind_of

Resource = dict[str, object]


def _coded(text: str) -> Resource:
    return {"coding": [{"system": "http://example.test", "code": "1", "display": text}]}


PATIENT: Resource = {
    "resourceType": "Patient",
    "id": "p",
    "name": [{"given": ["Amina"], "family": "Okello"}],
    "birthDate": "1961-03-14",
    "gender": "female",
}
RESOURCES: list[Resource] = [
    PATIENT,
    {
        "resourceType": "Encounter",
        "reasonCode": [{"text": "Fever and cough"}],
        "period": {"start": "2025-05-02T08:00:00Z", "end": "2025-05-09"},
    },
    {
        "resourceType": "Condition",
        "code": _coded("Pneumonia"),
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "onsetDateTime": "2025-05-02",
    },
    {
        "resourceType": "Condition",
        "code": _coded("Ankle sprain"),
        "clinicalStatus": {"coding": [{"code": "resolved"}]},
    },
    {
        "resourceType": "MedicationRequest",
        "status": "active",
        "medicationReference": {"reference": "Medication/m"},
        "dosageInstruction": [{"text": "500 mg by mouth three times a day"}],
    },
    {"resourceType": "Medication", "id": "m", "code": {"text": "Amoxicillin"}},
    {
        "resourceType": "MedicationRequest",
        "status": "stopped",
        "medicationCodeableConcept": {"text": "Ibuprofen 400 mg"},
        "reasonCode": [{"text": "pain"}],
    },
    {
        "resourceType": "AllergyIntolerance",
        "code": _coded("Co-trimoxazole"),
        "reaction": [{"manifestation": [_coded("rash")]}],
    },
    {
        "resourceType": "Observation",
        "status": "final",
        "code": _coded("Hemoglobin"),
        "category": [{"coding": [{"code": "laboratory"}]}],
        "effectiveDateTime": "2025-05-03",
        "valueQuantity": {"value": 8.9, "unit": "g/dL"},
        "referenceRange": [{"low": {"value": 12}, "high": {"value": 15}}],
        "interpretation": [{"coding": [{"code": "L"}]}],
    },
    {
        "resourceType": "Observation",
        "status": "final",
        "code": _coded("Hemoglobin"),
        "category": [{"coding": [{"code": "laboratory"}]}],
        "effectiveDateTime": "2025-05-08",
        "valueQuantity": {"value": 9.4, "unit": "g/dL"},
    },
    {"resourceType": "DiagnosticReport", "status": "registered", "code": {"text": "Blood culture"}},
    {
        "resourceType": "Appointment",
        "status": "booked",
        "description": "Chest clinic",
        "start": "2025-05-23T09:00:00Z",
    },
]


def _bundle(resources: list[Resource]) -> str:
    entries = [{"fullUrl": f"urn:{n}", "resource": one} for n, one in enumerate(resources)]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})


def _lines(resources: list[Resource]) -> str:
    return "\n".join(json.dumps(one) for one in resources)


def _text(content: str) -> str:
    _opening, pages = read_fhir(SourceFile("record.json", content.encode()), Limits())
    return "\n".join(page.text for page in pages)


@pytest.mark.parametrize("written", [_bundle, _lines])
def test_a_record_is_told_under_the_headings_of_a_report(
    written: Callable[[list[Resource]], str],
) -> None:
    told = _text(written(RESOURCES))
    for words in (
        "Name: Amina Okello",
        "Date of birth: 1961-03-14",
        "Reason for admission\n\nFever and cough, 2025-05-02 to 2025-05-09",
        "Diagnoses\n\nPneumonia, since 2025-05-02",
        "Past medical history\n\nAnkle sprain",
        "Medicines continued\n\nAmoxicillin 500 mg by mouth three times a day",
        "Medicines stopped\n\nIbuprofen 400 mg, for pain",
        "Allergies\n\nCo-trimoxazole (rash)",
        "Results pending\n\nBlood culture",
        "Follow-up\n\nChest clinic, 2025-05-23",
    ):
        assert words in told


def test_of_each_test_the_latest_value_is_told() -> None:
    told = _text(_bundle(RESOURCES))
    assert "Hemoglobin 9.4 g/dL, 2025-05-08" in told
    assert "8.9" not in told


def test_a_value_keeps_its_range_and_flag() -> None:
    told = _text(_bundle(RESOURCES[:-3]))
    assert "Hemoglobin 8.9 g/dL (range 12-15) low, 2025-05-03" in told


def test_a_document_keeps_the_sections_of_its_author() -> None:
    document: Resource = {
        "resourceType": "Composition",
        "title": "Discharge letter",
        "section": [
            {
                "title": "Course in hospital",
                "text": {"div": "<div><p>She improved.</p><script>x()</script></div>"},
            },
            {"title": "Allergies", "entry": [{"reference": "urn:2"}]},
        ],
    }
    told = _text(_bundle([document, PATIENT, RESOURCES[7]]))
    assert "Course in hospital\n\nShe improved." in told
    assert "x()" not in told
    assert "Allergies\n\nCo-trimoxazole (rash)" in told


def test_the_newest_note_of_a_record_is_read() -> None:
    def note(text: str, day: str) -> Resource:
        data = base64.b64encode(text.encode()).decode()
        attachment = {"contentType": "text/plain; charset=utf-8", "data": data}
        return {
            "resourceType": "DocumentReference",
            "date": day,
            "type": {"text": "Progress note"},
            "content": [{"attachment": attachment}],
        }

    told = _text(_bundle([PATIENT, note("She walked.", "2025-05-03"), note("Old.", "2025-01-01")]))
    assert "Progress note\n\nShe walked." in told
    assert "Old." not in told


def test_records_of_two_patients_are_refused() -> None:
    other: Resource = {"resourceType": "Patient", "name": [{"family": "Mensah"}]}
    with pytest.raises(UnsupportedFileError, match="several patients"):
        _text(_bundle([PATIENT, other]))


@pytest.mark.parametrize(
    "content",
    [
        '{"resourceType": "Bundle", "entry": [',
        '{"resourceType": "Bundle"}',
        '{"resourceType": "Patient", "name": 7, "birthDate": []}',
        '{"resourceType": "Observation", "valueQuantity": {"value": "NaN"}, "category": "x"}',
        '{"resourceType":' + "[" * 5000,
    ],
)
def test_a_broken_or_empty_record_is_refused_with_advice(content: str) -> None:
    with pytest.raises(RefusedFileError) as caught:
        _text(content)
    assert caught.value.advice


def test_nothing_that_can_be_told_is_empty() -> None:
    with pytest.raises(EmptyFileError):
        _text('{"resourceType": "Bundle", "entry": []}')


def test_a_record_is_known_by_its_content() -> None:
    assert kind_of(_bundle(RESOURCES).encode(), "anything.txt") is Kind.FHIR
    assert kind_of(b'{"a": 1}', "a.json") is Kind.TEXT
