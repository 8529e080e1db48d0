"""Whether Wardlight answers what its documents answer, and only that.

Three shelves of documents are asked questions that they answer and questions
that they do not: half of the public condition pages (asked about both halves),
our own samples, and public PDF guidelines. The weights of the decision are
fitted by `abstention_fit` on every second question.
"""

import csv
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.asking.asker import Asker, Manner
from engine.evaluation.corpora import symptoms
from engine.evaluation.figures import Figure, Request
from engine.ground.errors import RefusedFileError
from engine.ground.paths import Home, resources
from engine.ground.progress import Progress
from engine.ground.types import DocumentClass, DocumentDetails, FileOpening, PageText
from engine.language.embedder import Embedder
from engine.library import ingesting
from engine.library.store import Library
from engine.reading.limits import SourceFile
from engine.reading.reader import Reader

_PASSPHRASE = "public evaluation data"  # noqa: S105 - nothing in it is secret
_CONDITIONS = 120
_TEMPLATES = (
    "What are the symptoms of {}?",
    "how is {} treated",
    "What causes {}?",
    "Is {} dangerous and when should I see a doctor?",
    "tests to diagnose {}",
)
_GENERAL = frozenset(
    "children adult acute first hour treatment medicine guideline table version disease chronic"
    " health management clinical pregnancy newborn severe condition infection disorder care"
    " infant child syndrome national standard outpatient patient".split()
)
_MANNER = Manner(lines=10, refuse_when_weak=True, provenance={})


Source = tuple[str, bytes, DocumentDetails]


@dataclass(frozen=True, slots=True)
class Case:
    """One question to one shelf.

    Attributes:
        group: Where it comes from; figures are given per group.
        is_answerable: Whether the shelf's documents answer it.
        is_sure: False where a document of the shelf is on the question's subject
            and may answer it after all; reported apart, and not fitted on.
    """

    question: str
    group: str
    is_answerable: bool
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Observed:
    """A case with the signals that the search gave and the decision as it stands."""

    case: Case
    signals: Mapping[str, float]
    probability: float
    is_refused: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """Documents by name with their way in, and the questions asked of them."""

    name: str
    sources: Sequence[Source]
    cases: Sequence[Case]


def measure(request: Request) -> list[Figure]:
    """Ask every shelf and report how often each group is refused."""
    observed = [row for shelf in shelves(request.data) for row in observe(shelf, request)]
    return [figure for name in _groups(observed) for figure in _group_figures(name, observed)]


def observe(shelf: Shelf, request: Request) -> list[Observed]:
    """Put a shelf into a library (kept in the cache) and ask it everything."""
    embedder = Embedder(request.pack)
    library = stocked(shelf, request, embedder)
    try:
        asker = Asker(library, library.home, embedder=lambda: embedder.embed_queries)
        return list(_asked(asker, shelf, request))
    finally:
        library.close()
        embedder.close()


def shelves(data: Path) -> Iterator[Shelf]:
    """Return the three shelves; those whose public data is absent are left out."""
    own = list(own_sources())
    yield Shelf("samples", own, [*_own_cases(), *_uganda(data, "samples", own)])
    if (data / "nhs-conditions").is_dir():
        yield _conditions(data)
    if (data / "nhs-conditions-pdf").is_dir():
        papers = [*own, *_papers(data)]
        yield Shelf("papers", papers, [*_paper_cases(data), *_uganda(data, "papers", papers)])


def _asked(asker: Asker, shelf: Shelf, request: Request) -> Iterator[Observed]:
    for number, case in enumerate(shelf.cases):
        request.notify(Progress(f"Asking {shelf.name}", number, len(shelf.cases)))
        answer = asker.ask(case.question, count=8, manner=_MANNER)
        probability = answer.signals.get("answerable", 0.0)
        yield Observed(case, answer.signals, probability, answer.abstained)


def _groups(observed: Sequence[Observed]) -> list[str]:
    return list(dict.fromkeys(row.case.group for row in observed))


def _group_figures(name: str, observed: Sequence[Observed]) -> Iterator[Figure]:
    for answerable, words, target in ((True, "wrongly refused", 0.15), (False, "refused", 0.80)):
        rows = [r for r in observed if r.case.group == name and r.case.is_answerable is answerable]
        if rows:
            yield Figure(
                f"{name}: {words}",
                sum(row.is_refused for row in rows) / len(rows),
                target=target if rows[0].case.is_sure else None,
                at_least=not answerable,
                beside=f"{len(rows)} questions",
            )


def stocked(shelf: Shelf, request: Request, embedder: Embedder) -> Library:
    """Return a shelf as an open library, kept in the cache folder between runs."""
    home = Home(request.cache / f"abstention-{shelf.name}-{embedder.card.sha256[:8]}")
    if Library.exists(home):
        library = Library.open(home, _PASSPHRASE)
    else:
        library, _key = Library.create(home, _PASSPHRASE, log2_cost=10)
    reader = Reader()
    for number, (name, content, details) in enumerate(shelf.sources):
        request.notify(Progress(f"Storing {shelf.name}", number, len(shelf.sources)))
        try:
            _store(library, reader, embedder, (name, content, details))
        except RefusedFileError:
            continue
    reader.close()
    ingesting.embed_pending(library, embedder.embed_passages, embedder.card, request.notify)
    return library


def _store(
    library: Library,
    reader: Reader,
    embedder: Embedder,
    source: Source,
) -> None:
    name, content, details = source

    def read(first: int) -> Iterator[FileOpening | PageText]:
        return reader.read(SourceFile(name, content), first_page=first)

    ingesting.add(
        library, name, content, read=read, token_offsets=embedder.token_offsets, details=details
    )


def own_sources() -> Iterator[Source]:
    """Return the sample documents with their titles."""
    folder = resources() / "samples"
    table = tomllib.loads((folder / "documents.toml").read_text(encoding="utf-8"))
    for entry in table["document"]:
        content = (folder / "documents" / entry["file"]).read_bytes()
        yield entry["file"], content, details_of(entry)


def details_of(entry: Mapping[str, str]) -> DocumentDetails:
    """Return what the list of samples says of a document, its version too."""
    said = {name: entry.get(name, "") for name in ("title", "issuer", "version", "issued")}
    review_by = entry.get("review_by", "")
    return DocumentDetails(
        **said, review_by=review_by, document_class=DocumentClass(entry["class"])
    )


def _own_cases() -> Iterator[Case]:
    file = resources() / "samples" / "questions.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    for row in table["question"]:
        yield Case(row["text"], "samples", is_answerable=True)
    for row in table["unanswerable"]:
        yield Case(row["text"], f"samples, {row['kind']}", is_answerable=False)


def _conditions(data: Path) -> Shelf:
    entries = symptoms(data).entries
    kept = entries[::2]
    texts = [(f"{e.title}.md", _markdown(e.title, e.text), DocumentDetails(title=e.title))
             for e in kept]  # fmt: skip
    known = [entry.title for entry in kept if len(entry.text) > 400]
    unknown = [entry.title for entry in entries[1::2] if not _is_covered(entry.title, known)]
    cases = [
        Case(
            _TEMPLATES[n % len(_TEMPLATES)].format(title.lower()), "conditions", is_answerable=flag
        )
        for flag, titles in ((True, known), (False, unknown))
        for n, title in enumerate(titles[:_CONDITIONS])
    ]
    return Shelf("conditions", texts, cases)


def _markdown(title: str, text: str) -> bytes:
    return f"# {title}\n\n{text}".encode()


def _is_covered(title: str, known: Sequence[str]) -> bool:
    """Whether a page with a word of this title was kept, so that it may answer after all."""
    mine = set(re.findall(r"[a-z]{5,}", title.lower()))
    return any(mine & set(re.findall(r"[a-z]{5,}", other.lower())) for other in known)


def _papers(data: Path) -> Iterator[Source]:
    folders = ("nhs-conditions-pdf/data", "guidelines-pdf-qa/data/documents/raw")
    for folder in folders:
        for file in sorted((data / folder).glob("*.pdf")):
            yield file.name, file.read_bytes(), DocumentDetails()


def _paper_cases(data: Path) -> Iterator[Case]:
    file = data / "nhs-conditions-pdf" / "evaluation" / "test_set.csv"
    with file.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            yield Case(row["query"], "condition PDFs", is_answerable=row["type"] == "normal")
    golden = data / "guidelines-pdf-qa" / "data"
    held = {file.stem for file in (golden / "documents" / "raw").glob("*.pdf")}
    for row in json.loads((golden / "healthcare_golden_dataset.json").read_text("utf-8")):
        if row["primary_source_doc"] in held:
            yield Case(row["question"], "guideline PDFs", is_answerable=True)
    for row in json.loads((golden / "QA" / "Outpatient-GPT.json").read_text("utf-8")):
        yield Case(row["question"], "guideline PDFs", is_answerable=True)


def _uganda(data: Path, shelf: str, sources: Sequence[Source]) -> Iterator[Case]:
    """Questions of another country's guideline, those on a subject of the shelf apart."""
    held = _subjects(sources)
    for file in sorted((data / "uganda-ucg-qa").rglob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("{"):
                question = json.loads(line)["instruction"]
                sure = not held & _long_words(question)
                group = f"uganda on {shelf}" + ("" if sure else ", same subject")
                yield Case(question, group, is_answerable=False, is_sure=sure)


def _subjects(sources: Sequence[Source]) -> frozenset[str]:
    named = (f"{name} {details.title}" for name, _content, details in sources)
    return frozenset(word for text in named for word in _long_words(text)) - _GENERAL


def _long_words(text: str) -> frozenset[str]:
    """Words of five letters and more, plurals and British spellings made alike."""
    found = re.findall(r"[a-z]{5,}", text.lower().replace("ae", "e").replace("oe", "e"))
    return frozenset(word.rstrip("s") for word in found)
