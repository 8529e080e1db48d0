"""Questions with the places that answer them: our own, and public ones over public PDFs.

Public sets name pages or quote words. A quotation that stands nowhere in the documents
that are here (its own document is held back, or was copied inexactly) is left out.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.evaluation import abstention
from engine.evaluation.abstention import Shelf
from engine.ground.paths import resources
from engine.ground.types import DocumentCard

_PART = re.compile(r"\s*\.\.\.\s*")
_LONG = 25
_ROW = re.compile(
    r'"question":\s*"((?:[^"\\]|\\.)*)".*?"pdf\d":\s*"([^"]+)\.pdf".*?"page":\s*(\d+)', re.DOTALL
)
_WORD = re.compile(r"\w+")
_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer stands.

    Attributes:
        document: File name; empty where only words are known.
        page: Counted from 1; 0 for any.
        words: What stands there; empty where only the page is known.
        slack: Pages after it that count as well; a public set counts some pages from 0.
    """

    document: str
    page: int = 0
    words: str = ""
    slack: int = 0

    def is_at(self, document: str, page: int) -> bool:
        """Whether a citation goes to this document and page."""
        is_page = not self.page or self.page <= page <= self.page + self.slack
        return self.document == document and is_page

    def is_in(self, text: str) -> bool:
        """Whether four of five of its words stand in a text."""
        mine, there = _words(self.words), _words(text)
        return bool(mine) and sum(word in there for word in mine) >= _SHARE * len(mine)


@dataclass(frozen=True, slots=True)
class Gold:
    """One question with every place that an answer should cite; none where it must be refused.

    Attributes:
        is_sure: False where a document is on the subject and may answer it after all.
    """

    group: str
    question: str
    places: tuple[Place, ...] = ()
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class GoldShelf:
    """Documents, and the questions that are asked of them."""

    shelf: Shelf
    gold: Sequence[Gold]


def shelves(data: Path) -> Iterator[GoldShelf]:
    """Return our own set, and the public ones whose data is there."""
    for shelf in abstention.shelves(data):
        gold = [*(own() if shelf.name == "samples" else ()), *_refused(shelf)]
        if shelf.name == "papers":
            gold = [*_guidelines(data / "guidelines-pdf-qa" / "data"), *_conditions(shelf), *gold]
        if shelf.name in {"samples", "papers"}:
            yield GoldShelf(shelf, gold)


def own() -> list[Gold]:
    """Return our own questions to the sample documents, those to refuse last."""
    file = resources() / "evaluation" / "answers" / "questions.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return [
        *(
            Gold("samples", row["text"], tuple(Place(**place) for place in row["places"]))
            for row in table["question"]
        ),
        *(Gold("samples", row["text"]) for row in table["unanswerable"]),
    ]


def found_in(
    gold: Sequence[Gold], cards: Sequence[DocumentCard], texts: Mapping[tuple[str, int], str]
) -> list[Gold]:
    """Return the questions with the documents of their quotations filled in.

    Args:
        gold: As the sets give them.
        cards: The documents of the shelf.
        texts: Text by file name and page.
    """
    held = {card.file_name for card in cards}
    closed = {where: _closed(text) for where, text in texts.items()}
    return [
        replace(one, places=places)
        for one in gold
        if (places := _resolved(one, held, closed)) or not one.places
    ]


def _resolved(
    one: Gold, held: set[str], closed: Mapping[tuple[str, int], str]
) -> tuple[Place, ...]:
    return tuple(
        replace(place, document=document, page=page)
        for place in one.places
        for document, page in _where(place, held, closed)
    )


def _where(
    place: Place, held: set[str], closed: Mapping[tuple[str, int], str]
) -> list[tuple[str, int]]:
    """Return where a place is: as it says, else the first page with its words."""
    if place.document:
        return [(place.document, place.page)] if place.document in held else []
    words = _closed(place.words)
    return [where for where, text in closed.items() if words in text][:1]


def _guidelines(folder: Path) -> Iterator[Gold]:
    """Questions to guideline PDFs, with quotations or with pages."""
    group = "guideline PDFs"
    for row in json.loads((folder / "healthcare_golden_dataset.json").read_text("utf-8")):
        parts = [part for part in _PART.split(row["source_snippet"]) if len(part) >= _LONG]
        yield Gold(group, row["question"], tuple(Place("", 0, part) for part in parts))
    for row in json.loads((folder / "QA" / "Outpatient-GPT.json").read_text("utf-8")):
        yield Gold(group, row["question"], (Place("doc_004.pdf", int(row["page"]), slack=1),))
    named = json.loads((folder / "document_mapping.json").read_text("utf-8"))
    files = {title.lower(): f"{name}.pdf" for name, title in named.items()}
    for name in ("complex-3pdf", "gemini-3pdf"):
        text = (folder / "QA" / f"{name}.json").read_text(encoding="utf-8")
        for question, title, page in _ROW.findall(text):  # the files are no valid JSON
            if file := files.get(title.lower()):
                yield Gold(group, question, (Place(file, int(page), slack=1),))


def _conditions(shelf: Shelf) -> Iterator[Gold]:
    """Questions about conditions, each answered by the PDF that is named after it."""
    names = [name for name, _content, _details in shelf.sources]
    for case in shelf.cases:
        if case.group != "condition PDFs" or not case.is_answerable:
            continue
        asked = _words(case.question)
        fits = [name for name in names if _words(Path(name).stem.replace("_", " ")) <= asked]
        if fits:
            yield Gold("condition PDFs", case.question, tuple(Place(name) for name in fits))


def _refused(shelf: Shelf) -> Iterator[Gold]:
    for case in shelf.cases:
        if not case.is_answerable and shelf.name != "samples":
            yield Gold(case.group, case.question, is_sure=case.is_sure)


def _closed(text: str) -> str:
    return " ".join(text.split()).casefold()


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
