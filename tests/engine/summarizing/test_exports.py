"""A summary as a file: complete, traceable, readable by others, never without provenance."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape, unescape
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from engine.assistant import open_assistant
from engine.casework import CaseDesk
from engine.ground.errors import InputError
from engine.ground.paths import Home
from engine.ground.summaries import Summary
from engine.summarizing import exports
from tests.engine.summarizing import reports

FORMS = ("md", "docx", "html")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseDesk]:
    """Return a desk whose rules are read once."""
    home = Home(tmp_path_factory.mktemp("exports") / "none")
    with open_assistant(home).open_case() as made:
        yield made


@pytest.fixture(scope="module")
def summary(desk: CaseDesk) -> Summary:
    """Return the summary of a whole small discharge report."""
    desk.wipe()
    desk.add_text(reports.WHOLE, name="letter.txt")
    return desk.summarize()


def _text(content: bytes, form: str) -> str:
    if form == "docx":
        import docx

        document = docx.Document(io.BytesIO(content))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(one.text for one in document.paragraphs), *cells])
    text = content.decode()
    if form == "html":
        return unescape(re.sub(r"<[^>]+>", " ", text))
    return text.replace("\\", "")


@pytest.mark.parametrize("form", FORMS)
def test_every_line_stands_in_every_form(summary: Summary, form: str) -> None:
    text = " ".join(_text(exports.exported(summary, form), form).split())
    for slot in summary.slots:
        for line in slot.lines:
            assert " ".join(line.text.split()) in text


@pytest.mark.parametrize("form", FORMS)
def test_every_form_says_that_it_is_a_draft_and_how_it_was_made(
    summary: Summary, form: str
) -> None:
    text = _text(exports.exported(summary, form), form)
    assert "Draft from a computer assistant. Check before use." in text
    assert "1 of 1 pages used" in text
    for key in ("program", "rules", "drugs", "time", "model"):
        assert summary.provenance[key] in text


@pytest.mark.parametrize("form", [*FORMS, "fhir.json"])
@pytest.mark.parametrize("absent", ["program", "rules", "time", "pages"])
def test_a_summary_without_provenance_cannot_leave(
    summary: Summary, form: str, absent: str
) -> None:
    told = {key: value for key, value in summary.provenance.items() if key != absent}
    with pytest.raises(InputError, match=absent):
        exports.exported(replace(summary, provenance=told), form)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_section_says_that_nothing_is_stated(desk: CaseDesk, form: str) -> None:
    desk.wipe()
    desk.add_text("Diagnosis: malaria.\n", name="short.txt")
    made = desk.summarize()
    text = _text(exports.exported(made, form), form)
    empty = [slot for slot in made.slots if not slot.is_stated]
    assert empty
    assert "Not stated in the report." in text
    assert "Adverse drug reaction risks" in text.split("Missing from the document")[1]


def test_a_report_cannot_write_markup_of_its_own(desk: CaseDesk) -> None:
    desk.wipe()
    desk.add_text(reports.MARKUP, name="odd.txt")
    made = desk.summarize()
    assert b"<script" not in exports.exported(made, "html")
    assert b"<img" not in exports.exported(made, "html")
    assert not re.search(rb"^# Approved", exports.exported(made, "md"), re.MULTILINE)
    assert not re.search(rb"(?<!\\)\]\(http", exports.exported(made, "md"))
    assert b"<script" not in exports.exported(made, "fhir.json")


def test_an_unknown_form_is_named(summary: Summary) -> None:
    with pytest.raises(InputError, match="rtf"):
        exports.exported(summary, "rtf")


def _resources(content: bytes, kind: str) -> list[Any]:
    whole = json.loads(content)
    return [e["resource"] for e in whole["entry"] if e["resource"]["resourceType"] == kind]


def test_the_fhir_document_passes_an_independent_validation(summary: Summary) -> None:
    bundle = Bundle.model_validate_json(exports.exported(summary, "fhir.json"))
    assert bundle.type == "document"
    kinds = [type(entry.resource).__name__ for entry in bundle.entry or ()]
    assert kinds[0] == "Composition"
    assert {"Patient", "MedicationStatement", "AllergyIntolerance"} <= set(kinds)
    assert {"Condition", "Observation", "Provenance", "Device"} <= set(kinds)


def test_every_reference_of_the_fhir_document_resolves_inside_it(summary: Summary) -> None:
    content = exports.exported(summary, "fhir.json")
    names = {entry["fullUrl"] for entry in json.loads(content)["entry"]}
    said = set(re.findall(r'"reference": "([^"]+)"', content.decode()))
    assert said
    assert said <= names


def test_fhir_sections_tell_every_slot_and_why_one_is_empty(summary: Summary) -> None:
    (composition,) = _resources(exports.exported(summary, "fhir.json"), "Composition")
    sections = {section["title"]: section for section in composition["section"]}
    for slot in summary.slots:
        assert ("emptyReason" in sections[slot.title]) == (not slot.is_stated)
        for line in slot.lines:
            assert escape(line.text) in sections[slot.title]["text"]["div"]
    assert composition["status"] == "preliminary"


def test_fhir_medicines_keep_dose_and_status(summary: Summary) -> None:
    made = _resources(exports.exported(summary, "fhir.json"), "MedicationStatement")
    by_name = {one["medicationCodeableConcept"]["text"]: one for one in made}
    assert by_name["ibuprofen"]["status"] == "stopped"
    assert "kidney injury" in by_name["ibuprofen"]["statusReason"][0]["text"]
    assert by_name["amoxicillin"]["status"] == "active"
    assert "500 mg" in by_name["amoxicillin"]["dosage"][0]["text"]


def test_fhir_says_no_known_allergy_only_where_the_report_does(desk: CaseDesk) -> None:
    desk.wipe()
    desk.add_text("Allergies: no known drug allergies.\nDiagnosis: asthma.\n", name="a.txt")
    (stated,) = _resources(exports.exported(desk.summarize(), "fhir.json"), "AllergyIntolerance")
    assert stated["code"]["coding"][0]["code"] == "no-known-medication-allergies"
    desk.wipe()
    desk.add_text("Diagnosis: asthma.\n", name="b.txt")
    content = exports.exported(desk.summarize(), "fhir.json")
    assert _resources(content, "AllergyIntolerance") == []


def test_an_ambiguous_birth_date_is_not_guessed(desk: CaseDesk) -> None:
    desk.wipe()
    desk.add_text("Name: Ann Bell\nDate of birth: 03/04/1961\nDiagnosis: gout.\n", name="a.txt")
    (patient,) = _resources(exports.exported(desk.summarize(), "fhir.json"), "Patient")
    assert "birthDate" not in patient
    assert "03/04/1961" in patient["text"]["div"]
    desk.wipe()
    desk.add_text("Name: Ann Bell\nDate of birth: 23/04/1961\nDiagnosis: gout.\n", name="a.txt")
    (patient,) = _resources(exports.exported(desk.summarize(), "fhir.json"), "Patient")
    assert patient["birthDate"] == "1961-04-23"


def test_fhir_results_keep_value_unit_and_flag(summary: Summary) -> None:
    found = {
        one["code"]["text"]: one
        for one in _resources(exports.exported(summary, "fhir.json"), "Observation")
    }
    crp = found["CRP"]
    assert crp["valueQuantity"] == {"value": 212, "unit": "mg/L"}
    white = found["White cell count"]
    assert white["interpretation"][0]["coding"][0]["code"] == "H"


def test_the_same_summary_gives_the_same_fhir_document(summary: Summary) -> None:
    assert exports.exported(summary, "fhir.json") == exports.exported(summary, "fhir.json")


def test_who_checked_it_is_written_down(summary: Summary) -> None:
    said = "Checked by Dr A. Mensah, 02-May-2025 10:15"
    for form in FORMS:
        assert said in _text(exports.exported(summary, form, checked_by=said), form)
    assert said in exports.exported(summary, "fhir.json", checked_by=said).decode()


@pytest.mark.parametrize("kind", ["note", "plain"])
@pytest.mark.parametrize("form", FORMS)
def test_notes_and_plain_words_leave_as_whole_as_summaries(
    desk: CaseDesk, kind: str, form: str
) -> None:
    desk.wipe()
    desk.add_text(reports.WHOLE, name="letter.txt")
    made = desk.summarize(kind=kind)
    text = " ".join(_text(exports.exported(made, form), form).split())
    for slot in made.slots:
        assert slot.title in text
        for line in slot.lines:
            assert " ".join(line.text.split()) in text
    Bundle.model_validate_json(exports.exported(made, "fhir.json"))
