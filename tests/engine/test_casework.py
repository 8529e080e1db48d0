"""The desk: reports of one patient in memory, one case, nothing on disk, nothing left after."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from engine.assistant import open_assistant
from engine.casework import CaseDesk
from engine.clinical.rulebook import RuleBook
from engine.ground import settings
from engine.ground.errors import InputError, NotFoundError, PatientMismatchError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.summaries import NoteId
from engine.ground.types import PageSpan
from tests.engine.reading import pdfs
from tests.engine.summarizing import reports
from tests.engine.summarizing.scripted import ScriptedModel


def _draw(canvas: Canvas) -> None:
    pdfs.write(canvas, 72, 720, "Discharge medications")
    pdfs.write(canvas, 72, 700, "Amoxicillin 500 mg three times a day for 5 days")
    canvas.showPage()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseDesk]:
    """Return a desk whose rules are read once."""
    home = Home(tmp_path_factory.mktemp("desk") / "none")
    with open_assistant(home).open_case() as desk:
        yield desk


@pytest.fixture
def desk(shared: CaseDesk) -> CaseDesk:
    """Return an empty desk."""
    shared.wipe()
    return shared


def test_files_are_read_in_the_worker_and_summarized_as_one_case(
    desk: CaseDesk, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(reports.WHOLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Name: Amina Okello\nAllergies: penicillin (rash)\n")
    desk.add_files([tmp_path / "a.txt", tmp_path / "b.txt"])
    summary = desk.summarize()
    assert summary.documents == ("a.txt", "b.txt")
    allergies = " ".join(line.text for line in summary.slot("allergies").lines).lower()
    assert "co-trimoxazole" in allergies
    assert "penicillin" in allergies


def test_a_source_leads_to_its_place_on_the_page(desk: CaseDesk, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(pdfs.made(_draw))
    report = desk.add_file(tmp_path / "letter.pdf")
    slots = desk.summarize().slots
    source = next(s for t in slots for x in t.lines for s in x.sources if "moxi" in x.text)
    assert desk.named(source.document) is report
    page = desk.page(report.id, source.page)
    assert page.text[source.start : source.end] == source.quote
    rects = desk.rectangles(report.id, PageSpan(source.page, source.start, source.end))
    assert rects
    assert all(0 <= r.x0 < r.x1 <= page.width and 0 <= r.y0 < r.y1 <= page.height for r in rects)
    image = desk.page_image(report.id, 1, width_px=200)
    assert abs(image.width - 200) <= 1


def test_two_patients_are_not_merged(desk: CaseDesk) -> None:
    desk.add_text(reports.WHOLE, name="one")
    desk.add_text(reports.OTHER, name="other")
    with pytest.raises(PatientMismatchError):
        desk.summarize()
    desk.remove(desk.named("other").id)
    assert desk.summarize().documents == ("one",)


def test_a_refused_file_is_named_and_the_summary_says_that_it_is_left_out(
    desk: CaseDesk, tmp_path: Path
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "good.txt").write_text(reports.WHOLE, encoding="utf-8")
    desk.add_files([tmp_path / "bad.pdf", tmp_path / "none.txt", tmp_path / "good.txt"])
    assert [Path(one.path).name for one in desk.refused] == ["bad.pdf", "none.txt"]
    assert all(one.error and one.advice for one in desk.refused)
    summary = desk.summarize()
    assert summary.documents == ("good.txt",)
    assert sum("is not part of this" in warning for warning in summary.warnings) == 2


def test_reports_of_the_same_name_are_told_apart(desk: CaseDesk, tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "letter.txt").write_text("Diagnosis: gout.", encoding="utf-8")
        desk.add_file(tmp_path / folder / "letter.txt")
    assert [report.name for report in desk.reports] == ["letter.txt", "letter.txt (2)"]


def test_after_a_wipe_nothing_is_left(desk: CaseDesk) -> None:
    report = desk.add_text(reports.WHOLE)
    desk.wipe()
    assert desk.reports == ()
    with pytest.raises(NotFoundError):
        desk.page(report.id, 1)
    with pytest.raises(InputError):
        desk.summarize()


def test_nothing_of_a_case_reaches_the_disk(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    (tmp_path / "a.txt").write_text(reports.WHOLE, encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    with open_assistant(home).open_case() as desk:
        desk.add_files([tmp_path / "a.txt"])
        desk.export(desk.summarize(), "md")
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_an_empty_text_is_refused(desk: CaseDesk) -> None:
    with pytest.raises(InputError):
        desk.add_text(" \n ")


def test_how_it_was_made_is_told(desk: CaseDesk) -> None:
    desk.add_text(reports.WHOLE, name="letter")
    told = desk.summarize().provenance
    assert {"program", "rules", "drugs", "model", "pages", "documents", "time"} <= set(told)
    assert told["pages"] == "1 of 1 pages used"


def test_a_note_and_plain_words_are_made_of_the_same_report(desk: CaseDesk) -> None:
    desk.add_text(reports.WHOLE)
    note = desk.summarize(kind="note")
    assert [slot.id for slot in note.slots] == list(NoteId)
    assert note.is_draft
    plain = desk.summarize(kind="plain")
    assert plain.is_draft
    assert "Amoxicillin 500 mg" in plain.slot("medications_started").lines[0].text
    with pytest.raises(InputError, match="poem"):
        desk.summarize(kind="poem")


_HOLDER = """
import sys
from pathlib import Path
from engine.assistant import open_assistant
from engine.ground.paths import Home
from engine.ground.policy import Policy
desk = open_assistant(Home(Path(sys.argv[1]))).open_case()
desk.add_file(Path(sys.argv[2]))
desk.summarize()
print("ready", flush=True)
sys.stdin.read()
"""


def test_a_kill_in_the_middle_of_a_case_leaves_no_trace_on_the_disk(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(reports.WHOLE, encoding="utf-8")
    (tmp_path / "scratch").mkdir()
    surroundings = {**os.environ, "TMPDIR": str(tmp_path / "scratch")}
    command = [sys.executable, "-c", _HOLDER, str(tmp_path / "home"), str(letter)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"ready\n"
        holder.kill()
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != letter]
    assert [path for path in written if b"Okello" in path.read_bytes()] == []


DEFAULTS = settings.load(Path("no settings"), Policy())
_ECHO = ScriptedModel(lambda asked: asked[asked.index("[1]") : asked.index(">>>")])


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> RuleBook:
    """Return the clinical rules, read once."""
    return open_assistant(Home(tmp_path_factory.mktemp("rules") / "none")).rules


def test_a_model_phrases_the_case_and_is_ended_with_the_patient(book: RuleBook) -> None:
    model = replace(_ECHO)
    with CaseDesk(book, DEFAULTS, model=lambda: model) as phrased:
        phrased.add_text(reports.WHOLE)
        summary = phrased.summarize()
        assert summary.mode == "model"
        assert summary.provenance["model"].startswith("scripted Q4_K_M sha256")
        assert summary.provenance["prompt"].startswith("summary ")
        assert not model.is_closed
        phrased.wipe()
        assert model.is_closed


def test_no_model_is_asked_where_it_is_not_wanted(book: RuleBook) -> None:
    model = replace(_ECHO, prompts=[])
    with CaseDesk(book, DEFAULTS, model=lambda: model) as phrased:
        phrased.add_text(reports.WHOLE)
        assert phrased.summarize(with_model=False).mode == "rules"
        assert phrased.summarize(kind="note", with_model=False).mode == "rules"
    assert model.prompts == []
    assert not model.is_closed


def test_a_note_is_phrased_where_a_model_is_there(book: RuleBook) -> None:
    model = replace(_ECHO, prompts=[])
    with CaseDesk(book, DEFAULTS, model=lambda: model) as phrased:
        phrased.add_text(reports.WHOLE)
        assert phrased.summarize(kind="note").mode == "model"
    assert model.prompts


def test_our_own_fhir_document_comes_back_as_the_same_summary(
    desk: CaseDesk, tmp_path: Path
) -> None:
    desk.add_text(reports.WHOLE)
    first = desk.summarize()
    (tmp_path / "out.fhir.json").write_bytes(desk.export(first, "fhir.json"))
    desk.wipe()
    desk.add_file(tmp_path / "out.fhir.json")
    again = desk.summarize()
    for slot in ("allergies", "medications_stopped", "pending_results"):
        told = " ".join(line.text for line in again.slot(slot).lines)
        assert all(line.text in told for line in first.slot(slot).lines)
    assert not again.slot("procedures").is_stated


_LETTER = """Name: Amina Okello
Date of birth: 14/03/1961
Hospital number: KD-20931
Admitted: 02/05/2025

DIAGNOSES
1. Community-acquired pneumonia

HOSPITAL COURSE
Mrs Okello improved within 72 hours under Dr Wanjiru.

ALLERGIES
Co-trimoxazole (rash)
"""


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_summary_without_names_keeps_the_medicine_and_says_what_was_removed(
    desk: CaseDesk, form: str
) -> None:
    desk.add_text(_LETTER)
    summary = desk.summarize()
    told = desk.export(summary, form, deidentify=True).decode()
    for name in ("Amina", "Okello", "Wanjiru", "20931", "14/03/1961", "02/05/2025"):
        assert name not in told
    assert "Community-acquired pneumonia" in told
    assert "Co-trimoxazole" in told
    assert "were removed by rules" in told
    assert "How this was made" in told
    assert "Okello" in desk.export(summary, form, deidentify=False).decode()


def test_no_fhir_record_leaves_without_names(desk: CaseDesk) -> None:
    desk.add_text(_LETTER)
    with pytest.raises(InputError, match="without names"):
        desk.export(desk.summarize(), "fhir.json", deidentify=True)


def test_the_setting_decides_where_nothing_is_said(tmp_path: Path) -> None:
    assistant = open_assistant(Home(tmp_path / "home"))
    with assistant.open_case() as opened:
        opened.add_text(_LETTER)
        summary = opened.summarize()
        assert "Okello" in opened.export(summary, "md").decode()
        assistant.preferences.change({"privacy.deidentify_exports": True})
        assert "Okello" not in opened.export(summary, "md").decode()
