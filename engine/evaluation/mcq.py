"""Multiple choice beside the floors that need no model: how much a model knows by itself.

This measures the model, not Wardlight: on a ward nothing is answered from a model's
memory. It tells whether a model, a quantization or a fine-tune lost knowledge, and
whether passages of a library help or harm it.
"""

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence

from engine.evaluation import choices, intervals
from engine.evaluation.choices import Choice, Chosen, Kept, Search
from engine.evaluation.figures import Figure, Request
from engine.ground.models import LanguageModel
from engine.ground.progress import Progress
from engine.language import templates
from engine.language.templates import Template

_FILE = "benchmark.json"
_TITLES = {"mmlu": "MMLU-Med", "medqa": "MedQA-US", "medmcqa": "MedMCQA",
           "pubmedqa": "PubMedQA*", "bioasq": "BioASQ-Y/N"}  # fmt: skip


def measure(request: Request) -> list[Figure]:
    """Ask every set with and without passages; without a model, give the floors alone.

    Raises:
        NotFoundError: There is no file of questions.
        WorkerError: The model died; what was asked is kept and not asked again.
    """
    every = choices.read(request.data / "mirage" / _FILE)
    sets = [
        _limited(every, name, request.limit) for name in dict.fromkeys(c.set_name for c in every)
    ]
    template = templates.load("choice")
    plain = _asked(request, sets, template, None)
    helped = _asked(request, sets, template, request.search) if request.search else {}
    return [*_every_set(sets, plain, helped), *_averages(sets, plain, helped)]


Results = dict[tuple[str, str], Chosen]


def _limited(every: Sequence[Choice], name: str, limit: int) -> list[Choice]:
    """Return a set, or questions from all over it: files are often sorted by answer."""
    mine = [choice for choice in every if choice.set_name == name]
    if not limit or limit >= len(mine):
        return mine
    return [mine[number * len(mine) // limit] for number in range(limit)]


def _asked(
    request: Request, sets: Sequence[Sequence[Choice]], template: Template, search: Search | None
) -> Results:
    """Return what the model chose, asking only what was not asked before."""
    model = request.model
    if model is None:
        return {}
    kept = Kept(request.cache / f"mcq-{_key(model)}-{template.version}-{request.library}.jsonl")
    found: Results = {}
    total = sum(len(one) for one in sets)
    for number, choice in enumerate(choice for one in sets for choice in one):
        words = "Choosing with passages" if search else "Choosing"
        request.notify(Progress(words, number, total, _TITLES.get(choice.set_name, "")))
        chosen = kept.get(choice, retrieved=search is not None) or kept.add(
            choices.asked(
                model,
                choice,
                template=template,
                passages=None if search is None else search(choice.question),
                notify=request.notify,
            )
        )
        found[(choice.set_name, choice.id)] = chosen
    return found


def _key(model: LanguageModel) -> str:
    """Return a name for the cache that changes with the weights."""
    name = "".join(sign if sign.isalnum() else "-" for sign in model.card.name)
    told = (name, model.card.sha256[:12] or "server", model.card.adapter_sha256[:12])
    return "-".join(filter(None, told))


def _every_set(
    sets: Sequence[Sequence[Choice]], plain: Results, helped: Results
) -> Iterator[Figure]:
    for mine in sets:
        title = _TITLES.get(mine[0].set_name, mine[0].set_name)
        yield from _set_figures(title, mine, plain, helped)


def _set_figures(
    title: str, mine: Sequence[Choice], plain: Results, helped: Results
) -> Iterator[Figure]:
    floors = _floors(mine)
    told = ", ".join(f"{name} {value:.3f}" for name, value in floors.items())
    if not plain:
        for name, value in floors.items():
            yield Figure(f"{title}: {name}", value, beside=f"{len(mine)} questions, no model")
        return
    for words, results in (("", plain), (" with passages", helped)):
        for way in ("likelihood", "answer") if results else ():
            hits = _hits(mine, results, way)
            low, high = intervals.wilson(sum(hits), len(hits))
            beside = f"{intervals.told(low, high)}, {len(mine)} questions; {told}"
            yield Figure(f"{title}: by {way}{words}", statistics.fmean(hits), beside=beside)
    if helped:
        yield _gain(title, mine, plain, helped)


def _floors(mine: Sequence[Choice]) -> dict[str, float]:
    """What is reached without reading: the commonest letter, always A, and chance."""
    letters = Counter(choice.answer for choice in mine)
    return {
        "majority": letters.most_common(1)[0][1] / len(mine),
        "always A": letters["A"] / len(mine),
        "random": statistics.fmean(1 / len(choice.options) for choice in mine),
    }


def _hits(mine: Sequence[Choice], results: Results, way: str) -> list[bool]:
    return [
        getattr(results[(choice.set_name, choice.id)], f"by_{way}") == choice.answer
        for choice in mine
    ]


def _gain(title: str, mine: Sequence[Choice], plain: Results, helped: Results) -> Figure:
    pair = [_hits(mine, results, "likelihood") for results in (helped, plain)]
    mean, low, high = intervals.paired(pair[0], pair[1])
    verdict = "helps" if low > 0 else "harms" if high < 0 else "no difference shown"
    beside = f"{intervals.told(low, high)}: {verdict}"
    return Figure(f"{title}: gain by passages", mean, beside=beside)


def _averages(
    sets: Sequence[Sequence[Choice]], plain: Results, helped: Results
) -> Iterator[Figure]:
    """The mean of the sets, as MIRAGE reports it."""
    floor = statistics.fmean(_floors(mine)["majority"] for mine in sets)
    if not plain:
        yield Figure("average: majority", floor, beside="no model is installed or named")
        return
    for words, results in (("", plain), (" with passages", helped)):
        for way in ("likelihood", "answer") if results else ():
            shares = [statistics.fmean(_hits(mine, results, way)) for mine in sets]
            unnamed = sum(not one.by_answer for one in results.values())
            beside = f"majority {floor:.3f}"
            if way == "answer":
                beside += f"; {unnamed} of {len(results)} replies name no option"
            yield Figure(f"average: by {way}{words}", statistics.fmean(shares), beside=beside)
