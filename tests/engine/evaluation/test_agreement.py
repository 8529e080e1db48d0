"""The agreement of the gate with counted facts: what is counted, and how honestly."""

from pathlib import Path

import pytest

from engine.clinical.support import SupportGate
from engine.evaluation import agreement
from engine.evaluation.agreement import Rated
from engine.evaluation.correlation import spearman

_VISIT = "Doctor: Good morning, ma'am. How long?\nPatient: I have had a cough for 3 days."


@pytest.fixture(scope="module")
def gate() -> SupportGate:
    return SupportGate.load()


def rated(visit: int, precision: float) -> Rated:
    return Rated(visit, "source", "reference", "text", precision, 1.0, 0.0)


def test_a_true_text_counts_less_than_an_altered_one(gate: SupportGate) -> None:
    true = agreement.wrong("She has had a cough for 3 days.", _VISIT, gate)
    number = agreement.wrong("She has had a cough for 5 days.", _VISIT, gate)
    sex = agreement.wrong("He has had a cough for 3 days.", _VISIT, gate)
    assert true < number
    assert sex == true + 1


def test_ties_bound_what_can_be_reached() -> None:
    assert agreement.highest([1.0, 2.0, 3.0]) == pytest.approx(1.0)
    assert 0.5 < agreement.highest([0.5, 1.0, 1.0, 1.0, 1.0]) < 0.9


def test_the_interval_holds_the_figure_and_is_the_same_in_every_run() -> None:
    study = [rated(at, float(at % 7)) for at in range(40)]
    scores = [one.precision + (at % 3) for at, one in enumerate(study)]
    low, high = agreement.interval(study, scores)
    assert low < spearman(scores, [one.precision for one in study]) < high
    assert (low, high) == agreement.interval(study, scores)


def test_a_second_signal_is_weighed_on_other_consultations() -> None:
    study = [rated(at, float(at % 5)) for at in range(100)]
    nothing = [0.0] * 100
    far = [-one.precision for one in study]
    value, weights = agreement.crossed(study, nothing, far)
    assert value == pytest.approx(1.0)
    assert len(weights) == 5
    assert all(weight > 0 for weight in weights)
    noise = [float((7 * at) % 11) for at in range(100)]
    exact = [one.precision for one in study]
    value, weights = agreement.crossed(study, exact, noise)
    assert weights == [0.0] * 5
    assert value == pytest.approx(1.0)


def test_the_study_is_read_with_four_summaries_of_each_visit(tmp_path: Path) -> None:
    texts = "ID,Dialogue,Reference Summary,Automatic Summary\n0,a,r,s\n1,b,r,s\n2,a,r,t\n"
    scores = (
        "FactualPrecision,FactualRecall,FactualF1,HallucinationRate\n1,1,1,0\n.5,1,1,0\n0,1,1,1\n"
    )
    (tmp_path / "MTS-Dialog-Automatic-Summaries-ValidationSet.csv").write_text(texts)
    (tmp_path / "MTS-Dialog-Manual-Scores4CorrelationStudy.csv").write_text(scores)
    one, two, three = agreement.read(tmp_path)
    assert one.visit == three.visit != two.visit
    assert [each.precision for each in (one, two, three)] == [1.0, 0.5, 0.0]
