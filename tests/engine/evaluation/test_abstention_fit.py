"""The fit of the decision to answer finds what tells the answerable from the rest."""

import random

from engine.evaluation import abstention_fit
from engine.evaluation.abstention import Case, Observed


def rows(count: int) -> list[Observed]:
    """Questions whose sentence similarity tells, and whose title coverage is noise."""
    source = random.Random(5)  # noqa: S311 - invented numbers, not a secret
    made = []
    for number in range(count):
        answerable = number % 4 < 2
        signals = dict.fromkeys(abstention_fit.SIGNALS, 0.5)
        signals |= {
            "sentence": source.gauss(0.7 if answerable else 0.4, 0.05),
            "title": source.random(),
            "focus": 0.5,
        }
        case = Case("?", "invented", is_answerable=answerable)
        made.append(Observed(case, signals, 0.5, is_refused=False))
    return made


def test_the_telling_signal_gets_the_weight() -> None:
    weights, _intercept = abstention_fit.fitted(rows(200))
    by_name = dict(zip(abstention_fit.SIGNALS, weights, strict=True))
    assert by_name["sentence"] > 5 * abs(by_name["title"])


def test_the_questions_left_out_are_told_apart() -> None:
    found = {figure.name: figure.value for figure in abstention_fit.figures(rows(200))}
    assert found["left out, invented: refused"] > 0.9
    assert found["left out, invented: wrongly refused"] < 0.1
    assert 0.2 <= found["refuse_below"] <= 0.8
