"""Questions of a ward to the sample documents: found, quoted, or rightly refused?

Each question names the document, the page and words of the passage that
answers it; two dozen more have no answer in the samples.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.asking.asker import Asker, Manner
from engine.evaluation import abstention
from engine.evaluation.abstention import Shelf
from engine.evaluation.figures import Figure, Request
from engine.ground.answers import Answer
from engine.ground.paths import resources
from engine.ground.progress import Progress
from engine.ground.types import Passage
from engine.language.embedder import Embedder

_MANNER = Manner(lines=10, refuse_when_weak=True, provenance={})
_DEPTHS = (1, 3, 8)


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what answers it; nothing where the samples do not.

    Attributes:
        page: 0 for documents without pages.
        words: What the right passage contains, white space closed up.
    """

    text: str
    document: str = ""
    page: int = 0
    words: str = ""


@dataclass(slots=True)
class Tally:
    """Hits by name, one entry per question that was counted for it."""

    hits: dict[str, list[bool]] = field(default_factory=dict)

    def add(self, name: str, *, is_hit: bool) -> None:
        """Count one question."""
        self.hits.setdefault(name, []).append(is_hit)


def measure(request: Request) -> list[Figure]:
    """Ask all questions of the samples and compare with what answers them."""
    shelf = Shelf("samples", list(abstention.own_sources()), ())
    embedder = Embedder(request.pack)
    library = abstention.stocked(shelf, request, embedder)
    try:
        asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
        tally = _asked(asker, request)
    finally:
        library.close()
        embedder.close()
    return [_figure(name, hits) for name, hits in tally.hits.items()]


def questions() -> list[Question]:
    """Return the questions of the samples, those without an answer last."""
    file = resources() / "samples" / "questions.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    answered = [
        Question(row["text"], row["document"], row.get("page", 0), row["must_contain"])
        for row in table["question"]
    ]
    return [*answered, *(Question(row["text"]) for row in table["unanswerable"])]


def _asked(asker: Asker, request: Request) -> Tally:
    tally = Tally()
    asked = questions()
    for number, question in enumerate(asked):
        request.notify(Progress("Asking the samples", number, len(asked)))
        answer = asker.ask(question.text, count=8, manner=_MANNER)
        if not question.document:
            tally.add("refused, as nothing answers it", is_hit=answer.abstained)
        else:
            tally.add("wrongly refused", is_hit=answer.abstained)
            _count(tally, question, answer)
    return tally


def _count(tally: Tally, question: Question, answer: Answer) -> None:
    found = answer.passages
    tally.add("right document first", is_hit=_is_of(question, found[:1]))
    tally.add("right page in the first 3", is_hit=_has_page(question, found[:3]))
    for depth in _DEPTHS:
        texts = [passage.text for passage in found[:depth]]
        tally.add(f"right passage in the first {depth}", is_hit=_holds(question.words, texts))
    if not answer.abstained:
        lines = " ".join(line.place.quote for line in answer.sentences if line.place)
        tally.add("answer quotes it", is_hit=_holds(question.words, [lines]))


def _is_of(question: Question, passages: Sequence[Passage]) -> bool:
    return any(passage.document.file_name == question.document for passage in passages)


def _has_page(question: Question, passages: Sequence[Passage]) -> bool:
    return any(
        passage.document.file_name == question.document
        and (not question.page or question.page in {span.page for span in passage.spans})
        for passage in passages
    )


def _holds(words: str, texts: Sequence[str]) -> bool:
    return any(" ".join(words.split()) in " ".join(text.split()) for text in texts)


def _figure(name: str, hits: Sequence[bool]) -> Figure:
    targets = {
        "wrongly refused": (0.15, False),
        "refused, as nothing answers it": (0.80, True),
        "right page in the first 3": (0.90, True),
        "answer quotes it": (0.80, True),
    }
    target, at_least = targets.get(name, (None, True))
    beside = f"{len(hits)} questions"
    return Figure(name, sum(hits) / len(hits), "", target, at_least=at_least, beside=beside)
