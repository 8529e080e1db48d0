"""How the support gate ranks summaries against facts that people counted.

MTS-Dialog's correlation study (Ben Abacha et al., EACL 2023) gives 400 summaries, four of each
of 100 consultations, with the precision and recall of their facts. Most are wholly right, so
that no score without ties can reach 1: the highest it could reach is told beside ours.
"""

import csv
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.clinical.support import SupportGate
from engine.evaluation.correlation import spearman
from engine.evaluation.figures import Figure, Request
from engine.evaluation.rouge import rouge
from engine.ground import sentences
from engine.ground.progress import Progress
from engine.summarizing import sexes

_SOFT = ("entity", "invented")
_SEX_WORDS = frozenset({"male", "femal"})
_TARGET = 0.5
_FOLDS = 5
_WEIGHTS = (0.0, 0.25, 0.5, 1.0, 2.0)
_DRAWS = 500
_Cosines = Callable[[Sequence[str], Sequence[str]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Rated:
    """One summary of the study.

    Attributes:
        visit: Number of its consultation; four summaries share one.
        precision, recall: Of its facts, as people counted them.
        invented: Rate of facts that nobody said.
    """

    visit: int
    source: str
    reference: str
    text: str
    precision: float
    recall: float
    invented: float


def measure(request: Request, gate: SupportGate) -> list[Figure]:
    """Return the agreement of the gate with counted facts, beside plain alternatives."""
    rated = read(request.data / "mts-dialog" / "Correlation-Study")
    request.notify(Progress("Comparing with counted facts", 0, len(rated)))
    found = [-wrong(one.text, one.source, gate) for one in rated]
    precision = [one.precision for one in rated]
    low, high = interval(rated, found)
    beside = (
        f"95 % interval {low:.3f} to {high:.3f}; highest without ties {highest(precision):.3f}; "
        f"{_alternatives(rated)}"
    )
    figures = [
        Figure("gate against fact precision", spearman(found, precision), "Spearman",
               target=_TARGET, beside=beside),
        Figure("the same, mean of each consultation", _by_visit(rated, found), "Spearman"),
        Figure("the same against invented facts",
               spearman(found, [-one.invented for one in rated]), "Spearman"),
        Figure("the same against fact recall",
               spearman(found, [one.recall for one in rated]), "Spearman"),
    ]  # fmt: skip
    return [*figures, *_with_meaning(request, rated, found)]


def read(folder: Path) -> list[Rated]:
    """Return the summaries of the study with what people counted."""
    texts = _rows(folder / "MTS-Dialog-Automatic-Summaries-ValidationSet.csv")
    scores = _rows(folder / "MTS-Dialog-Manual-Scores4CorrelationStudy.csv")
    visits = {text["Dialogue"]: n for n, text in enumerate(texts[::-1])}
    return [
        Rated(
            visits[text["Dialogue"]],
            text["Dialogue"],
            text["Reference Summary"],
            text["Automatic Summary"],
            float(score["FactualPrecision"]),
            float(score["FactualRecall"]),
            float(score["HallucinationRate"]),
        )
        for text, score in zip(texts, scores, strict=True)
    ]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def wrong(text: str, source: str, gate: SupportGate) -> float:
    """Return how much of a text its source does not bear out; 0 for nothing.

    Counted are every number, drug, negation, side and date that the gate finds altered, the
    sex of a patient where it is another one, and a half each for the words, numbers and drugs
    that the source lacks; a word for the sex that the source tells otherwise is not lacking.
    """
    prepared = gate.prepare([source])
    judged = [gate.judge(text[s.start : s.end], prepared) for s in sentences.spans(text)]
    altered = sum(reason.kind not in _SOFT for one in judged for reason in one.reasons)
    lacking = gate.reader.view(text).keys - gate.reader.view(source).keys
    if sexes.of_text(text) == sexes.of_text(source):
        lacking -= _SEX_WORDS
    return altered + len(lacking) / 2 + sexes.contradicts(text, source)


def interval(rated: Sequence[Rated], scores: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % interval of the agreement, consultations drawn with replacement."""
    draw = random.Random(1)  # noqa: S311 - statistics, the same in every run
    by_visit: dict[int, list[int]] = {}
    for at, one in enumerate(rated):
        by_visit.setdefault(one.visit, []).append(at)
    visits = list(by_visit)
    found = []
    for _ in range(_DRAWS):
        chosen = [at for visit in draw.choices(visits, k=len(visits)) for at in by_visit[visit]]
        found.append(
            spearman([scores[at] for at in chosen], [rated[at].precision for at in chosen])
        )
    found.sort()
    return found[round(0.025 * _DRAWS)], found[round(0.975 * _DRAWS) - 1]


def highest(values: Sequence[float]) -> float:
    """Return the rank correlation of values with their own order, every tie in it broken."""
    order = sorted(range(len(values)), key=lambda at: values[at])
    ranks = [0.0] * len(values)
    for rank, at in enumerate(order):
        ranks[at] = float(rank)
    return spearman(ranks, values)


def _by_visit(rated: Sequence[Rated], scores: Sequence[float]) -> float:
    visits = sorted({one.visit for one in rated})
    members = [[at for at, one in enumerate(rated) if one.visit == visit] for visit in visits]
    return spearman(
        [sum(scores[at] for at in inside) / len(inside) for inside in members],
        [sum(rated[at].precision for at in inside) / len(inside) for inside in members],
    )


def _alternatives(rated: Sequence[Rated]) -> str:
    """Return what plain measures reach in the same run: overlap with the reference, and length."""
    precision = [one.precision for one in rated]
    overlap = [rouge(one.text, one.reference) for one in rated]
    plain = {
        "ROUGE-1": [one.one for one in overlap],
        "ROUGE-2": [one.two for one in overlap],
        "ROUGE-Lsum": [one.long for one in overlap],
        "fewer words": [-float(len(one.text.split())) for one in rated],
    }
    return ", ".join(f"{name} {spearman(each, precision):.3f}" for name, each in plain.items())


def _with_meaning(request: Request, rated: Sequence[Rated], found: Sequence[float]) -> list[Figure]:
    """Return what an embedder adds as a second signal, its weight chosen on other visits."""
    if not (request.pack / "manifest.json").is_file():
        return []
    from engine.language.embedder import Embedder

    embedder = Embedder(request.pack)
    try:
        far = [sum(1 - one for one in _nearest(each, embedder.embed_passages)) for each in rated]
    finally:
        embedder.close()
    precision = [one.precision for one in rated]
    alone = spearman([-one for one in far], precision)
    value, weights = crossed(rated, found, far)
    beside = f"meaning alone {alone:.3f}; weights of the folds {', '.join(map(str, weights))}"
    name = "gate with meaning as second signal, held out"
    return [Figure(name, value, "Spearman", beside=beside)]


def _nearest(one: Rated, embed: Callable[[Sequence[str]], object]) -> list[float]:
    """Return the cosine of each sentence of a summary with the nearest one or two turns."""
    import numpy as np

    told = [one.text[s.start : s.end] for s in sentences.spans(one.text)] or [one.text]
    turns = [turn for turn in one.source.split("\n") if turn.strip()]
    said = [*turns, *("\n".join(turns[at : at + 2]) for at in range(len(turns) - 1))]
    cosines = np.asarray(embed(told)) @ np.asarray(embed(said)).T
    return [float(best) for best in cosines.max(axis=1)]


def crossed(
    rated: Sequence[Rated], found: Sequence[float], far: Sequence[float]
) -> tuple[float, list[float]]:
    """Return the agreement of two signals, and the weight of the second in each fold.

    The weight for a fifth of the consultations is the best one of the other four fifths.
    """
    precision = [one.precision for one in rated]
    scores, weights = list(found), []
    for fold in range(_FOLDS):
        held = [at for at, one in enumerate(rated) if one.visit % _FOLDS == fold]
        rest = [at for at, one in enumerate(rated) if one.visit % _FOLDS != fold]

        def reached(weight: float, rest: Sequence[int] = rest) -> float:
            mixed = [found[at] - weight * far[at] for at in rest]
            return spearman(mixed, [precision[at] for at in rest])

        best = max(_WEIGHTS, key=reached)
        weights.append(best)
        for at in held:
            scores[at] = found[at] - best * far[at]
    return spearman(scores, precision), weights
