"""Multiple choice: floors without a model, both ways with one, resumed where it was stopped."""

import json
from pathlib import Path

import pytest

from engine.evaluation import choices, intervals, mcq
from engine.evaluation.figures import Figure, Request
from engine.ground.errors import Cancelled, DoesNotFitError, NotFoundError
from engine.ground.models import Prompt
from engine.ground.progress import Progress, ignore
from engine.language import templates
from tests.engine.scripted import ScriptedModel

OPTIONS = {"A": "aspirin", "B": "quinine", "C": "insulin"}
RIGHT = "BBBA"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rows = {
        str(n): {"question": f"Question {n}?", "options": OPTIONS, "answer": letter}
        for n, letter in enumerate(RIGHT)
    }
    (tmp_path / "mirage").mkdir()
    (tmp_path / "mirage" / "benchmark.json").write_text(json.dumps({"medqa": rows}), "utf-8")
    return tmp_path


def request(data: Path, model: ScriptedModel | None = None, **more: object) -> Request:
    return Request(data, data, data / "cache", model=model, **more)  # type: ignore[arg-type]


def by_name(figures: list[Figure]) -> dict[str, Figure]:
    return {figure.name: figure for figure in figures}


def likes_b(_prompt: Prompt, letters: object) -> list[float]:
    return [-3.0, -0.1, -2.0]


def test_without_a_model_the_floors_are_told(data: Path) -> None:
    found = by_name(mcq.measure(request(data)))
    assert found["MedQA-US: majority"].value == 0.75
    assert found["MedQA-US: always A"].value == 0.25
    assert found["MedQA-US: random"].value == pytest.approx(1 / 3)


def test_both_ways_are_measured_beside_the_floors(data: Path) -> None:
    model = ScriptedModel(lambda _prompt: "The answer is A.", likes_b)
    found = by_name(mcq.measure(request(data, model)))
    assert found["MedQA-US: by likelihood"].value == 0.75
    assert found["MedQA-US: by answer"].value == 0.25
    assert "95 %" in found["MedQA-US: by answer"].beside
    assert "majority 0.750" in found["MedQA-US: by answer"].beside
    assert found["average: by likelihood"].value == 0.75


def test_passages_of_the_library_are_put_before_the_question(data: Path) -> None:
    model = ScriptedModel(lambda _prompt: "B", likes_b)
    found = by_name(mcq.measure(request(data, model, search=lambda _question: ())))
    assert found["MedQA-US: by likelihood with passages"].value == 0.75
    assert found["MedQA-US: gain by passages"].value == 0.0
    assert "no difference" in found["MedQA-US: gain by passages"].beside
    assert len(model.asked) == 8


def test_a_stopped_run_goes_on_where_it_was(data: Path) -> None:
    model = ScriptedModel(lambda _prompt: "B", likes_b)

    def stop(progress: Progress) -> None:
        if progress.phase == "Choosing" and progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        mcq.measure(request(data, model, notify=stop))
    (file,) = (data / "cache").iterdir()
    with file.open("a", encoding="utf-8") as cut:
        cut.write('{"set_name": "med')
    assert len(model.asked) == 2
    found = by_name(mcq.measure(request(data, model)))
    assert len(model.asked) == 4
    assert found["MedQA-US: by answer"].value == 0.75


def test_another_model_is_asked_afresh(data: Path) -> None:
    mcq.measure(request(data, ScriptedModel(lambda _prompt: "B", likes_b)))
    other = ScriptedModel(lambda _prompt: "A", likes_b, name="other")
    assert by_name(mcq.measure(request(data, other)))["MedQA-US: by answer"].value == 0.25


def test_a_limit_takes_questions_from_all_over_a_set(data: Path) -> None:
    model = ScriptedModel(lambda _prompt: "B", likes_b)
    mcq.measure(request(data, model, limit=2))
    asked = [prompt.turns[0].text for prompt in model.asked]
    assert [text.splitlines()[0] for text in asked] == [
        "Question: Question 0?",
        "Question: Question 2?",
    ]


@pytest.mark.parametrize(
    ("reply", "letter"),
    [
        ("B", "B"),
        ("(B) quinine", "B"),
        ("The answer is C.", "C"),
        ("A patient with fever needs it. Answer: B", "B"),
        ("quinine", "B"),
        ("I would give quinine.", "B"),
        ("quinine or insulin", ""),
        ("D", ""),
        ("", ""),
        ("I do not know", ""),
    ],
)
def test_the_option_that_a_reply_names_is_read(reply: str, letter: str) -> None:
    assert choices.named_option(reply, OPTIONS) == letter


def test_passages_that_do_not_fit_are_left_out(data: Path) -> None:
    def too_long(_prompt: Prompt, _letters: object) -> list[float]:
        raise DoesNotFitError("too long")

    (first, *_rest) = choices.read(data / "mirage" / "benchmark.json")
    with pytest.raises(DoesNotFitError):
        choices.asked(
            ScriptedModel(lambda _prompt: "B", too_long),
            first,
            template=templates.load("choice"),
            passages=None,
            notify=ignore,
        )


@pytest.mark.parametrize("text", ["", "[]", '{"medqa": 5}', '{"medqa": {"1": {}}}'])
def test_a_file_of_another_form_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "benchmark.json").write_text(text, encoding="utf-8")
    with pytest.raises(NotFoundError, match="multiple-choice"):
        choices.read(tmp_path / "benchmark.json")


def test_intervals_are_those_of_the_textbook() -> None:
    low, high = intervals.wilson(8, 10)
    assert [low, high] == pytest.approx([0.490, 0.943], abs=1e-3)
    assert intervals.wilson(0, 0) == (0.0, 1.0)
    assert intervals.paired([1, 1, 0, 1], [0, 1, 0, 0])[0] == 0.5


def test_the_public_floors_are_as_published(evaluation_data: Path, tmp_path: Path) -> None:
    found = by_name(mcq.measure(Request(evaluation_data, tmp_path, tmp_path)))
    published = {"MMLU-Med": 0.323, "MedQA-US": 0.277, "MedMCQA": 0.322,
                 "PubMedQA*": 0.552, "BioASQ-Y/N": 0.639}  # fmt: skip
    for name, share in published.items():
        assert found[f"{name}: majority"].value == pytest.approx(share, abs=6e-4)
