"""Rewriting is judged by what it gains, and only a whole run with a sure gain counts."""

import zipfile
from pathlib import Path

import pytest

from engine.evaluation import rewriting
from engine.evaluation.figures import Request
from engine.language import rewriting_record, templates
from tests.engine.scripted import ScriptedModel


def request(home: Path, **more: object) -> Request:
    model = ScriptedModel(lambda _prompt: "")
    return Request(home, home, home, model=model, models=home, **more)  # type: ignore[arg-type]


def helps(home: Path) -> bool:
    card = ScriptedModel(lambda _prompt: "").card
    return rewriting_record.helps(home, card, templates.load("rewrite").label)


def test_a_sure_gain_is_kept_and_switches_it_on(tmp_path: Path) -> None:
    figure = rewriting._verdict([0.5, 0.6, 0.7] * 20, [0.4, 0.5, 0.6] * 20, request(tmp_path))
    assert figure.value == 1.0
    assert helps(tmp_path)


@pytest.mark.parametrize(
    ("mine", "before"),
    [([0.4] * 60, [0.4] * 60), ([0.3, 0.4] * 30, [0.4, 0.4] * 30), ([1, 0] * 30, [0, 1] * 30)],
    ids=["the same", "worse", "unsure"],
)
def test_no_sure_gain_keeps_it_off(tmp_path: Path, mine: list[float], before: list[float]) -> None:
    assert rewriting._verdict(mine, before, request(tmp_path)).value == 0.0
    assert rewriting_record.load(tmp_path) is not None
    assert not helps(tmp_path)


def test_a_part_of_the_questions_does_not_count(tmp_path: Path) -> None:
    rewriting._verdict([0.5] * 60, [0.4] * 60, request(tmp_path, limit=60))
    assert rewriting_record.load(tmp_path) is None


def test_questions_and_short_forms_are_read_from_a_sheet(tmp_path: Path) -> None:
    shared = "".join(f"<si><t>{text}</t></si>" for text in ("File", "CHQ", "Summary", "1.txt",
                     "my leg  hurts &amp; swells", "Why does a leg swell?"))  # fmt: skip
    cells = "".join(
        f'<c r="{column}{row}" t="s"><v>{index}</v></c>'
        for column, row, index in
        (("A", 1, 0), ("B", 1, 1), ("C", 1, 2), ("A", 2, 3), ("B", 2, 4), ("C", 2, 5))
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "set.xlsx", "w") as book:
        book.writestr("xl/sharedStrings.xml", shared)
        book.writestr("xl/worksheets/sheet1.xml", cells)
    assert rewriting.pairs_of(tmp_path / "set.xlsx") == [
        ("my leg hurts & swells", "Why does a leg swell?")
    ]


def test_the_public_sheet_is_read_whole(evaluation_data: Path) -> None:
    (file,) = (evaluation_data / "meqsum").glob("*.xlsx")
    pairs = rewriting.pairs_of(file)
    assert len(pairs) == 1000
    assert all(asked and gold for asked, gold in pairs)
