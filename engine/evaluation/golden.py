"""The hospital's own golden questions, asked of its own library."""

from collections.abc import Callable, Sequence

from engine.evaluation.figures import Figure
from engine.ground.answers import Answer
from engine.ground.errors import NotFoundError
from engine.ground.history import GoldenQuestion
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import Passage

Ask = Callable[[str], Answer]


def figures(questions: Sequence[GoldenQuestion], ask: Ask, notify: Notify = ignore) -> list[Figure]:
    """Return one figure for each question: 1 where it went as it must, else 0 with the reason.

    Raises:
        NotFoundError: There are no golden questions.
        Cancelled: From `notify`.
    """
    if not questions:
        raise NotFoundError("There are no golden questions yet.")
    found = []
    for number, golden in enumerate(questions):
        notify(Progress("Asking", number, len(questions)))
        problem = failing(golden, ask(golden.question))
        name = f"golden {golden.id}: {golden.question}"
        found.append(Figure(name, float(not problem), target=1.0, beside=problem))
    return found


def failing(golden: GoldenQuestion, answer: Answer) -> str:
    """Return why an answer is not the one that is wanted; empty when it is."""
    if not golden.document_sha256:
        return "" if answer.abstained else "answered, but must be refused"
    if answer.abstained:
        return "refused, but the documents answer it"
    cited = {citation.document_id for citation in answer.citations}
    of_document = [p for p in answer.passages if p.document.sha256 == golden.document_sha256]
    if not any(passage.document.id in cited for passage in of_document):
        return f"{golden.document_title} is not cited"
    if not any(_is_wanted(golden, passage) for passage in of_document):
        return "the right passage is not among the evidence"
    return ""


def _is_wanted(golden: GoldenQuestion, passage: Passage) -> bool:
    pages = {passage.page, *(span.page for span in passage.spans)}
    if golden.page and golden.page not in pages:
        return False
    return _plain(golden.must_contain) in _plain(passage.text)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
