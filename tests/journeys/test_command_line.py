"""The command line as a contract: JSON keys, exit codes, words on the right stream."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.commands import run

MALARIA = """# Malaria in children

Sample document – invented hospital – not for clinical use.

## Treatment

Give artesunate 3 mg/kg IV to a child under 20 kg with severe malaria.
Repeat the dose after 12 hours and after 24 hours, then once a day.

## Danger signs

Refer at once if the child has convulsions or cannot drink.
"""
ASTHMA = """# Acute asthma

## First hour

Give salbutamol 5 mg by nebuliser and prednisolone 1 mg/kg by mouth.
Give oxygen when the saturation is below 94 %.
"""

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, embedder_pack: Path) -> list[str]:
    """Return the global options of a home with two small documents and an embedder."""
    root = tmp_path_factory.mktemp("cli")
    (root / "passphrase").write_text("correct horse\n", encoding="utf-8")
    options = ["--home", str(root / "home"), "--passphrase-file", str(root / "passphrase")]
    documents = root / "documents"
    documents.mkdir()
    (documents / "malaria.md").write_text(MALARIA, encoding="utf-8")
    (documents / "asthma.md").write_text(ASTHMA, encoding="utf-8")
    assert run(["models", "import", str(embedder_pack), "--quiet", *options]) == 0
    assert run(["library", "add", str(documents), "--class", "guideline", *options]) == 0
    return options


@pytest.fixture
def cli(home: list[str], capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on that home and return exit code, JSON (or text) and standard error."""

    def invoke(*arguments: str) -> tuple[int, Any, str]:
        capsys.readouterr()
        code = run([*arguments, *home])
        out, err = capsys.readouterr()
        return code, json.loads(out) if "--json" in arguments else out, err

    return invoke


def test_search_gives_passages_with_exact_spans(cli: Run) -> None:
    code, found, err = cli("search", "artesunate dose", "--json")
    assert code == 0
    assert err == ""
    assert {"query", "elapsed_ms", "passages"} <= set(found)
    best = found["passages"][0]
    keys = "marker chunk_id document_id title class page start end text rects score"
    assert set(keys.split()) <= set(best)
    assert "artesunate 3 mg/kg" in best["text"]
    assert best["class"] == "guideline"
    assert best["rects"] == []


def test_ask_quotes_and_cites(cli: Run) -> None:
    code, answer, _err = cli(
        "ask", "dose of artesunate for a child of 12 kg", "--no-model", "--json"
    )
    assert code == 0
    keys = "question mode abstained abstention_reason facts red_flags missing sentences citations"
    assert set(f"{keys} passages provenance timings_ms".split()) <= set(answer)
    assert answer["mode"] == "evidence"
    assert any("3 mg/kg" in sentence["text"] for sentence in answer["sentences"])
    markers = {citation["marker"] for citation in answer["citations"]}
    assert all(set(sentence["citations"]) <= markers for sentence in answer["sentences"])
    assert {"screening", "evidence", "first_token", "total"} <= set(answer["timings_ms"])
    assert answer["facts"]["weight_kg"] == 12


def test_ask_says_when_the_documents_do_not_answer(cli: Run) -> None:
    code, answer, _err = cli("ask", "which car should I buy this year", "--json")
    assert code == 3
    assert answer["abstained"]
    assert answer["abstention_reason"]
    assert answer["sentences"] == []


def test_a_batch_answers_every_line_in_order_and_names_the_bad_one(
    cli: Run, tmp_path: Path
) -> None:
    lines = ['{"id": 1, "text": "salbutamol"}', "not json", '{"id": "x", "text": "malaria"}']
    (tmp_path / "batch").write_text("\n".join(lines), encoding="utf-8")
    code, out, _err = cli("search", "--batch", str(tmp_path / "batch"))
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 4
    assert [row["id"] for row in rows] == [1, None, "x"]
    assert rows[0]["passages"]
    assert {"error", "advice"} <= set(rows[1])


def test_texts_come_in_by_batch_and_go_again(cli: Run, tmp_path: Path) -> None:
    record = {"id": "d1", "title": "Gout", "text": "Colchicine is given for gout.",
              "class": "reference"}  # fmt: skip
    (tmp_path / "documents").write_text(json.dumps(record), encoding="utf-8")
    code, report, _err = cli("library", "add", "--batch", str(tmp_path / "documents"), "--json")
    assert code == 0
    added = report["added"][0]
    assert added["title"] == "Gout"
    _code, card, _err = cli("library", "show", str(added["document_id"]), "--json")
    assert card["class"] == "reference"
    assert cli("library", "remove", str(added["document_id"]))[0] == 0
    assert cli("library", "show", str(added["document_id"]))[0] == 3


def test_one_refused_file_gives_4_and_the_rest_is_done(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Oral rehydration salts after each loose stool.")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    code, report, _err = cli("library", "add", str(tmp_path), "--json")
    assert code == 4
    assert [Path(item["path"]).name for item in report["refused"]] == ["bad.pdf"]
    assert all(item["error"] and item["advice"] for item in report["refused"])
    assert len(report["added"]) == 1
    again, report, _err = cli("library", "add", str(tmp_path / "good.txt"), "--json")
    assert again == 0
    assert len(report["skipped"]) == 1
    cli("library", "remove", str(report["skipped"][0]["document_id"]))


def test_verify_finds_a_whole_library_whole(cli: Run) -> None:
    code, result, _err = cli("library", "verify", "--json")
    assert code == 0
    assert result["ok"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["search", ""], 2),
        (["library", "show", "999"], 3),
        (["library", "remove", "999"], 3),
        (["models", "import", "/nowhere"], 4),
        (["models", "remove", "nothing"], 3),
        (["score", "news2", "rr=28"], 3),
        (["score", "no_such_score"], 3),
        (["score", "news2", "colour=red"], 2),
    ],
)
def test_every_failure_has_its_exit_code_and_two_plain_sentences(
    cli: Run, arguments: list[str], code: int
) -> None:
    found, _out, err = cli(*arguments)
    assert found == code
    if code != 3 or arguments[0] != "score":
        assert len(err.strip().splitlines()) == 2
    assert "Traceback" not in err


def test_a_wrong_passphrase_is_told_and_exits_with_6(
    home: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong").write_text("wrong\n", encoding="utf-8")
    assert (
        run(["library", "list", "--home", home[1], "--passphrase-file", str(tmp_path / "wrong")])
        == 6
    )
    assert "passphrase" in capsys.readouterr().err


def test_without_a_terminal_nothing_is_asked(
    home: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("WARDLIGHT_PASSPHRASE_FILE", raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(["library", "list", "--home", home[1]]) == 6
    assert "--passphrase-file" in capsys.readouterr().err


def test_check_needs_no_home(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = "60M crushing chest pain and sweating, BP 150/90"
    assert run(["check", text, "--json", "--home", str(tmp_path / "none")]) == 0
    record = json.loads(capsys.readouterr().out)
    assert {"facts", "red_flags", "missing", "scores"} <= set(record)
    assert record["facts"]["sbp"] == 150
    assert record["red_flags"]
    assert not (tmp_path / "none").exists()


def test_an_allergy_that_no_check_knows_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    home = ["--home", str(tmp_path / "none")]
    assert run(["check", "Woman 40, allergic to zorbitol, cough", *home]) == 0
    assert "Allergy to zorbitol: not known to the checks." in capsys.readouterr().out
    assert run(["check", "Woman 40, allergic to penicillin, cough", "--json", *home]) == 0
    assert json.loads(capsys.readouterr().out)["uncompared_allergies"] == []


def test_support_finds_a_changed_dose(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("Give magnesium sulfate 4 g IV over 20 minutes.", encoding="utf-8")
    sentence = "Magnesium sulfate 5 g IV is given over 20 minutes."
    assert run(["support", "--source-file", str(source), "--sentence", sentence, "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["support"] == "unsupported"
    assert [reason["kind"] for reason in record["reasons"]] == ["number"]


@pytest.mark.parametrize("arguments", [["--help"], ["ask", "--help"], ["library", "add", "--help"]])
def test_help_is_there_for_every_command(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(arguments)
    assert ended.value.code == 0
    assert "--passphrase-file" in capsys.readouterr().out


def test_a_usage_error_is_one_line_and_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["fly"])
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_question_goes_into_the_history_and_can_be_judged_and_forgotten(cli: Run) -> None:
    cli("history", "clear", "--yes")
    cli("ask", "how much salbutamol in acute asthma", "--json")
    code, kept, _err = cli("history", "list", "salbutamol", "--json")
    assert code == 0
    (entry,) = kept["history"]
    assert cli("history", "feedback", str(entry["id"]), "unsafe", "--json")[0] == 0
    assert cli("history", "reviews", "--json")[1]["history"][0]["feedback"] == "unsafe"
    shown = cli("history", "show", str(entry["id"]), "--json")[1]
    assert shown["answer"]["provenance"]["program"].startswith("Wardlight")
    promoted = ("history", "promote", str(entry["id"]), "--question", "salbutamol dose in asthma")
    assert cli(*promoted, "--document", "1", "--json")[0] == 0
    code, found, _err = cli("evaluate", "golden", "--json")
    assert found["figures"][0]["beside"] in {"", "Malaria in children is not cited"}
    assert cli("history", "remove", str(entry["id"]), "--json")[0] == 0
    assert cli("history", "show", str(entry["id"]))[0] == 3


@pytest.mark.parametrize("form", ["md", "pdf", "docx"])
def test_an_answer_is_saved_with_its_sources(cli: Run, tmp_path: Path, form: str) -> None:
    saved = tmp_path / f"answer.{form}"
    code, out, err = cli("ask", "artesunate dose for a child of 12 kg", "-o", str(saved))
    assert (code, out) == (0, "")
    assert "Saved answer" in err
    content = saved.read_bytes()
    assert content.startswith({"md": b"# Answer", "pdf": b"%PDF-", "docx": b"PK"}[form])
    assert saved.stat().st_mode & 0o077 == 0
    if form == "md":
        told = content.decode()
        assert "3 mg/kg" in told and "[1] Malaria in children" in told.replace("\\", "")
        assert "How this was made" in told and "Wardlight" in told


def test_an_answer_is_not_saved_under_an_unknown_ending(cli: Run, tmp_path: Path) -> None:
    code, _out, err = cli("ask", "artesunate dose", "-o", str(tmp_path / "answer.exe"))
    assert code == 2
    assert ".md, .pdf, .docx" in err
