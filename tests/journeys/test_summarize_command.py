"""`wardlight summarize` as a contract: keys, exit codes, files, batches; no home, no passphrase."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from app.cli.commands import run
from engine.ground.summaries import SlotId
from tests.engine.language.tiny_models import NAME, tiny_pack
from tests.engine.summarizing import reports


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Return a small discharge report as a file."""
    path = tmp_path / "letter.txt"
    path.write_text(reports.WHOLE, encoding="utf-8")
    return path


def _run(
    capsys: pytest.CaptureFixture[str], home: Path, *arguments: object
) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(["summarize", *(str(one) for one in arguments), "--home", str(home)])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_report_becomes_one_document_of_json(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run(capsys, tmp_path / "none", letter, "--no-model", "--json")
    record = json.loads(out)
    assert code == 0
    assert err == ""
    keys = "documents mode slots omissions warnings pages_used pages_total provenance timings_ms"
    assert set(keys.split()) <= set(record)
    assert [slot["id"] for slot in record["slots"]] == list(SlotId)
    line = next(slot for slot in record["slots"] if slot["id"] == "allergies")["lines"][0]
    assert {"text", "support", "sources"} <= set(line)
    assert line["sources"][0]["quote"] == "Co-trimoxazole (rash)"
    assert not (tmp_path / "none").exists()


def test_people_read_sections_gaps_and_the_draft_line(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _err = _run(capsys, tmp_path / "none", letter)
    assert code == 0
    for words in ("Medicines at discharge", "STOPPED", "not stated", "Missing from the document",
                  "1 of 1 pages used", "Draft from a computer assistant."):  # fmt: skip
        assert words in out


def test_two_patients_are_refused(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(reports.OTHER, encoding="utf-8")
    code, out, err = _run(capsys, tmp_path / "none", letter, other)
    assert code == 4
    assert out == ""
    assert "different patients" in err
    assert "one by one" in err


def test_a_refused_file_gives_4_and_the_rest_is_summarized(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    code, out, _err = _run(capsys, tmp_path / "none", tmp_path / "bad.pdf", letter, "--json")
    record = json.loads(out)
    assert code == 4
    assert record["documents"] == ["letter.txt"]
    assert [Path(one["path"]).name for one in record["refused"]] == ["bad.pdf"]
    assert "bad.pdf" in record["warnings"][0]


def test_when_no_file_can_be_read_nothing_is_made_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = _run(capsys, tmp_path / "none", tmp_path / "absent.pdf", "--json")
    assert code == 4
    assert json.loads(out)["slots"] == []
    assert "absent.pdf" in err
    assert _run(capsys, tmp_path / "none")[0] == 2


def test_text_comes_in_by_standard_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Allergies: penicillin (anaphylaxis)."))
    code, out, _err = _run(capsys, tmp_path / "none", "-")
    assert code == 0
    assert "penicillin" in out


def test_a_batch_of_texts_and_paths_keeps_order_and_patients_apart(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        {"id": 1, "text": reports.OTHER},
        {"id": 2, "path": str(letter)},
        {"id": 3, "path": str(tmp_path / "absent.pdf")},
        {"id": 4},
    ]
    batch = tmp_path / "batch"
    batch.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    code, out, _err = _run(capsys, tmp_path / "none", "--batch", batch)
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 4
    assert [row["id"] for row in rows] == [1, 2, 3, 4]
    assert "Okello" not in json.dumps(rows[0])
    sources = [s for slot in rows[0]["slots"] for x in slot["lines"] for s in x["sources"]]
    assert sources
    assert all(reports.OTHER[s["start"] : s["end"]] == s["quote"] for s in sources)
    assert rows[1]["documents"] == ["letter.txt"]
    assert all({"error", "advice"} <= set(row) for row in rows[2:])


def test_it_is_saved_as_markdown_word_and_fhir(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("md", "docx", "fhir.json"):
        path = tmp_path / f"out.{form}"
        code, out, _err = _run(capsys, tmp_path / "none", letter, "-o", path)
        assert (code, out) == (0, "")
        assert path.stat().st_mode & 0o077 == 0
    assert "Co-trimoxazole (rash)" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert zipfile.ZipFile(tmp_path / "out.docx").testzip() is None
    assert json.loads((tmp_path / "out.fhir.json").read_bytes())["type"] == "document"


def test_it_is_saved_as_pdf_without_a_screen(letter: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    command = [sys.executable, "-m", "app", "summarize", str(letter), "-o", str(out)]
    subprocess.run([*command, "--home", str(tmp_path / "none")], check=True, capture_output=True)
    pages = pypdfium2.PdfDocument(out.read_bytes())
    texts = [pages[number].get_textpage().get_text_range() for number in range(len(pages))]
    assert "Amoxicillin 500 mg" in "".join(texts)
    for number, text in enumerate(texts, 1):
        assert "Draft from a computer assistant. Check before use." in text
        assert f"Page {number} of {len(pages)}" in text


@pytest.mark.parametrize("name", ["out.rtf", "out", "out.json"])
def test_an_unknown_form_is_a_usage_error(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code, _out, err = _run(capsys, tmp_path / "none", letter, "-o", tmp_path / name)
    assert code == 2
    assert ".fhir.json" in err
    assert not (tmp_path / name).exists()


def test_nowhere_to_save_is_told_before_anything_is_written(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _out, err = _run(capsys, tmp_path / "none", letter, "-o", tmp_path / "no" / "out.md")
    assert code == 3
    assert "no folder" in err


def test_an_installed_model_is_asked_without_a_passphrase_and_changes_no_medicine(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("llama_cpp")
    home = tmp_path / "home"
    assert run(["models", "import", str(tiny_pack(tmp_path)), "--home", str(home)]) == 0
    code, out, _ = _run(capsys, home, letter, "--json")
    record = json.loads(out)
    _, alone, _ = _run(capsys, home, letter, "--json", "--no-model")
    by_rules = json.loads(alone)
    assert code == 0
    assert NAME in record["provenance"]["model"]
    assert record["provenance"]["prompt"].startswith("summary ")
    assert by_rules["provenance"]["model"] == "none; made by rules"
    for one, other in zip(record["slots"], by_rules["slots"], strict=True):
        if one["id"].startswith(("medications", "allergies", "results", "pending", "follow")):
            assert one == other
    assert not (home / "library.db").exists()


def test_headings_are_told_in_a_language_of_choice(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "none"
    code, out, _err = _run(capsys, home, letter, "--no-model", "--language", "fr")
    assert code == 0
    assert "Médicaments à la sortie" in out
    assert "Medicines at discharge" not in out
    assert "Ibuprofen STOPPED because of kidney injury" in out
    _code, out, _err = _run(capsys, home, letter, "--no-model", "--language", "report")
    assert "Medicines at discharge" in out, "this report is English"
