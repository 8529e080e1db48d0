"""Whether shortening questions by the model helps the search, beside what people wrote.

Real consumer questions are searched as mailed, with the vocabulary's expansions, as
the model shortens them, and as a person paraphrased and an expert summarized them.
How near the model's words come to an expert's is measured on another set.
"""

import html
import json
import re
import statistics
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from engine.asking.rewriting import SHORTEST, Rewriter
from engine.evaluation import corpora, intervals, retrieval, rouge
from engine.evaluation.corpora import Collection
from engine.evaluation.figures import Figure, Request
from engine.evaluation.ranking import ndcg
from engine.evaluation.retrieval import Bench
from engine.ground.progress import Progress
from engine.language import rewriting_record, templates
from engine.language.rewriting_record import Record

Change = Callable[[str], str]

_ITEM = re.compile(r"<si>(.*?)</si>", re.DOTALL)
_TEXT = re.compile(r"<t[^>]*>(.*?)</t>", re.DOTALL)
_CELL = re.compile(r'<c r="([BC])(\d+)"[^>]*t="s"[^>]*><v>(\d+)</v>')
_PATIENT_S = 60.0  # of one question; a measurement waits longer than a person


def measure(request: Request) -> list[Figure]:
    """Measure on both sets; without a model, only what people and the vocabulary do.

    A whole run with a model is kept in the home: it decides whether questions are
    shortened there.
    """
    return [*_found(request), *_near(request)]


def _found(request: Request) -> Iterator[Figure]:
    """Return nDCG@10 of every way to search for the same questions."""
    whole = corpora.liveqa(request.data)
    written = _written(request.data)
    collection = retrieval.limited(whole, request.limit)
    ready = retrieval.bench(collection, request)
    try:
        scores = dict(_scores(ready, collection, written, request))
    finally:
        ready.close()
    expanded = scores["with expansions"]
    for name, mine in scores.items():
        gain, low, high = intervals.paired(mine, expanded)
        beside = f"{len(mine)} questions"
        if name != "with expansions":
            beside += f"; {gain:+.3f} to expansions, {intervals.told(low, high)}"
        yield Figure(f"liveqa: nDCG@10 {name}", statistics.fmean(mine), beside=beside)
    if "as the model shortens" in scores:
        yield _verdict(scores["as the model shortens"], expanded, request)


def _verdict(mine: Sequence[float], expanded: Sequence[float], request: Request) -> Figure:
    """Say whether shortening is switched on, and keep that for this home."""
    gain, low, high = intervals.paired(mine, expanded)
    model = request.model
    is_kept = model is not None and request.models is not None and not request.limit
    if model is not None and request.models is not None and is_kept:
        label = templates.load("rewrite").label
        record = Record(model.card.name, model.card.sha256, label, len(mine), gain, low, high)
        rewriting_record.save(request.models, record)
    said = "kept in this home" if is_kept else "not kept: only a whole run counts"
    return Figure("liveqa: shortening is used", float(low > 0), beside=said)


def _scores(
    ready: Bench,
    collection: Collection,
    written: Mapping[str, Mapping[str, str]],
    request: Request,
) -> Iterator[tuple[str, list[float]]]:
    def scored(name: str, texts: Mapping[str, str], *, expanded: bool = True) -> list[float]:
        found = []
        for number, (key, text) in enumerate(texts.items()):
            request.notify(Progress(f"Searching {name}", number, len(texts)))
            ranked = ready.ranked(text, by_meaning=True, expanded=expanded)
            found.append(ndcg(ranked, collection.grades[key]))
        return found

    raw = dict(collection.questions)
    yield "as mailed", scored("as mailed", raw, expanded=False)
    yield "with expansions", scored("with expansions", raw)
    if (shorten := _shortener(request)) is not None:
        shortened = _changed(raw, shorten, request)
        yield "as the model shortens", scored("as the model shortens", shortened)
    for name, key in (
        ("as a person paraphrases", "paraphrase"),
        ("as an expert sums up", "summary"),
    ):
        yield name, scored(name, {one: written[one][key] or raw[one] for one in raw})


def _shortener(request: Request) -> Change | None:
    if request.model is None:
        return None
    return Rewriter(request.model, templates.load("rewrite"), budget_s=_PATIENT_S).query


def _changed(texts: Mapping[str, str], change: Change, request: Request) -> dict[str, str]:
    changed = {}
    for number, (key, text) in enumerate(texts.items()):
        request.notify(Progress("Shortening", number, len(texts)))
        changed[key] = change(text)
    return changed


def _written(data: Path) -> dict[str, dict[str, str]]:
    """Return what people wrote for each question: paraphrase and summary."""
    file = data / "retrieval" / "liveqa" / "queries.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return {row["_id"]: row for row in rows}


def _near(request: Request) -> Iterator[Figure]:
    """Return how near shortened questions come to an expert's, beside copying."""
    (file,) = (request.data / "meqsum").glob("*.xlsx")
    pairs = pairs_of(file)[: request.limit or None]
    ways: dict[str, Change] = {"copied": lambda text: text, "last question copied": _last_question}
    if (shorten := _shortener(request)) is not None:
        ways["shortened by the model"] = shorten
    for name, change in ways.items():
        texts = _changed({str(n): asked for n, (asked, _gold) in enumerate(pairs)}, change, request)
        scores = [rouge.rouge(texts[str(n)], gold) for n, (_asked, gold) in enumerate(pairs)]
        mean = rouge.mean(scores)
        beside = f"ROUGE-1 {mean.one:.3f}, ROUGE-2 {mean.two:.3f}; {len(pairs)} questions"
        if name == "shortened by the model":
            kept = sum(texts[str(n)] == asked for n, (asked, _gold) in enumerate(pairs))
            beside += f", {kept} left as they were (short ones have under {SHORTEST} words)"
        yield Figure(f"meqsum: ROUGE-L {name}", mean.long, beside=beside)


def pairs_of(file: Path) -> list[tuple[str, str]]:
    """Return questions with the short forms that experts wrote, from a sheet's columns B and C."""
    with zipfile.ZipFile(file) as book:
        shared = [
            html.unescape("".join(_TEXT.findall(item)))
            for item in _ITEM.findall(book.read("xl/sharedStrings.xml").decode())
        ]
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    cells: dict[int, dict[str, str]] = {}
    for column, row, index in _CELL.findall(sheet):
        cells.setdefault(int(row), {})[column] = " ".join(shared[int(index)].split())
    rows = [cells[row] for row in sorted(cells) if row > 1]
    return [(row["B"], row["C"]) for row in rows if {"B", "C"} <= set(row)]


def _last_question(text: str) -> str:
    """Return the last sentence that ends in a question mark, else the text."""
    asked = [part for part in re.split(r"(?<=[.?!])\s+", text) if part.endswith("?")]
    return asked[-1] if asked else text
