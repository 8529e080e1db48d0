"""Public retrieval sets as documents, questions and judgments."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.ground.types import Heading


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a collection.

    Attributes:
        headings: Section headings, by the character of `text` at which each starts.
    """

    name: str
    title: str
    text: str
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents to search, questions to ask, and which document answers which.

    Attributes:
        questions: Text by question id.
        grades: Per question the grade of each judged document, 0 for a bad one.
    """

    name: str
    entries: tuple[Entry, ...]
    questions: Mapping[str, str]
    grades: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def symptoms(data: Path) -> Collection:
    """Lay symptom descriptions, each with the pages of one disease among NHS condition pages.

    A page that was crawled twice counts once; a page without text keeps its
    title. Descriptions of a disease that has no page are left out.
    """
    pages = json.loads((data / "nhs-conditions" / "nhs_conditions_fixed.json").read_text("utf-8"))
    wanted = json.loads((data / "symptoms" / "condition_map.json").read_text("utf-8"))
    entries = {page["condition"]: _condition_page(page) for page in reversed(pages)}
    with (data / "symptoms" / "Symptom2Disease.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["label"] in wanted]
    return Collection(
        "symptoms",
        tuple(entries[name] for name in sorted(entries)),
        {str(number): row["text"] for number, row in enumerate(rows)},
        {str(number): dict.fromkeys(wanted[row["label"]], 1) for number, row in enumerate(rows)},
    )


def liveqa(data: Path) -> Collection:
    """Consumer health questions as they were mailed, against answer passages."""
    return _judged("liveqa", data / "retrieval" / "liveqa")


def bioasq(data: Path) -> Collection:
    """Biomedical questions against literature snippets."""
    return _judged("bioasq", data / "retrieval" / "bioasq")


def chinese(data: Path) -> Collection:
    """Chinese patient questions, each with the doctor's answer to it among all answers."""
    folder = data / "zh-toyhom-sample"
    (file,) = folder.glob("*.csv")
    rows = list(csv.DictReader(file.read_text("gb18030", "replace").splitlines()))
    return Collection(
        "chinese",
        tuple(Entry(f"a{n}", "", row["answer"] or "") for n, row in enumerate(rows)),
        {str(n): f"{row['title']} {row['ask']}" for n, row in enumerate(rows)},
        {str(n): {f"a{n}": 1} for n in range(len(rows))},
    )


def _condition_page(page: Mapping[str, Any]) -> Entry:
    text, headings = "", []
    for section, lines in page.items():
        body = "\n".join(lines) if isinstance(lines, list) else str(lines)
        if section in {"condition", "url"} or not body.strip():
            continue
        heading = section.replace("-", " ").capitalize()
        headings.append(Heading(len(text), 1, heading))
        text += f"{heading}\n{body}\n\n"
    title = str(page["condition"])
    return Entry(title, title, text or title, tuple(headings))


def _judged(name: str, folder: Path) -> Collection:
    grades: dict[str, dict[str, int]] = {}
    with (folder / "qrels.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            grades.setdefault(row["query-id"], {})[row["corpus-id"]] = int(row["score"])
    asked = {row["_id"]: str(row["text"]) for row in _lines(folder / "queries.jsonl")}
    return Collection(
        name,
        tuple(
            Entry(row["_id"], row["title"], row["text"]) for row in _lines(folder / "corpus.jsonl")
        ),
        {number: text for number, text in asked.items() if any(grades.get(number, {}).values())},
        grades,
    )


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)
