"""The shelf that stays readable while the library is locked, where the hospital wants one.

One file beside the library holds the text of one collection's guidelines and references,
compressed and not encrypted: guidelines are no secret, and nothing of a patient is ever in
the library. Its first line is the SHA-256 of the rest, so that damage is noticed. It is
searched by words alone.
"""

import gzip
import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.ground.errors import LibraryDamagedError
from engine.ground.paths import storage_errors, written_durably
from engine.ground.shelves import EmergencyPassage
from engine.ground.types import DocumentCard, DocumentClass, DocumentState
from engine.library import pages, readings
from engine.library.store import Library

_FORMAT = 1
_MOST_BYTES = 64 * 2**20
_LONGEST = 900
_WORD = re.compile(r"\w{2,}")
_TITLE_WEIGHT = 2.0
_MOST_COUNTED = 3
_COMMON = 0.5
_DAMAGED = "The emergency shelf is damaged."


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the file holds.

    Attributes:
        made_at: ISO 8601 UTC.
        revision: Of the library that it was written from, and of which collection.
        documents: Card and pages of each.
    """

    made_at: str
    revision: str
    documents: tuple[dict[str, Any], ...]


def write(library: Library, cards: Sequence[DocumentCard], target: Path, revision: str) -> int:
    """Write the texts of documents in force, unverified ones left out; return how many.

    Raises:
        StorageError: Nothing was written.
    """
    entries = []
    for card in cards:
        if card.state is DocumentState.SUPERSEDED:
            continue
        if card.document_class is DocumentClass.UNVERIFIED:
            continue
        with library.reading() as connection:
            texts = [page.text for page in pages.all_texts(connection, card.id)]
        entries.append({**_entry(card), "pages": texts})
    table = {
        "format": _FORMAT, "made_at": readings.now(), "revision": revision, "documents": entries,
    }  # fmt: skip
    packed = gzip.compress(json.dumps(table).encode("ascii"), mtime=0)
    with written_durably(target) as out:
        out.write(hashlib.sha256(packed).hexdigest().encode("ascii") + b"\n" + packed)
    return len(entries)


def read(source: Path) -> Shelf:
    """Return what the file holds.

    Raises:
        LibraryDamagedError: It is not what was written.
        StorageError: It cannot be read.
    """
    with storage_errors("the emergency shelf"):
        digest, _line, packed = source.read_bytes().partition(b"\n")
    if hashlib.sha256(packed).hexdigest().encode("ascii") != digest:
        raise LibraryDamagedError(_DAMAGED)
    try:
        with gzip.open(_as_file(packed)) as file:
            table = json.loads(file.read(_MOST_BYTES))
        documents = tuple(dict(entry) for entry in table["documents"])
        return Shelf(str(table["made_at"]), str(table["revision"]), documents)
    except (ValueError, KeyError, TypeError, OSError, EOFError) as error:
        raise LibraryDamagedError(_DAMAGED) from error


def found(shelf: Shelf, query: str, count: int) -> list[EmergencyPassage]:
    """Return the paragraphs that share the most telling words with a text, best first."""
    wanted = set(_words(query))
    parts = [
        (entry, number, text)
        for entry in shelf.documents
        for number, page in enumerate(entry["pages"], 1)
        for text in _paragraphs(page)
    ]
    bags = [Counter(_words(text)) for _entry, _number, text in parts]
    weights = {word: _weight(sum(word in bag for bag in bags), len(bags)) for word in wanted}
    ranked = []
    for (entry, number, text), bag in zip(parts, bags, strict=True):
        score = sum(weights[word] * min(bag[word], _MOST_COUNTED) for word in wanted & bag.keys())
        title = wanted & set(_words(entry["title"]))
        score += _TITLE_WEIGHT * sum(weights[word] for word in title) if score else 0.0
        if score:
            ranked.append((score, entry, number, text))
    ranked.sort(key=lambda one: -one[0])
    return [_passage(*one) for one in ranked[:count]]


def _weight(holding: int, every: int) -> float:
    """Return how much a word tells: nothing where half of all paragraphs hold it."""
    return 0.0 if holding > _COMMON * every > 1 else math.log(1 + every / (1 + holding))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _paragraphs(page: str) -> list[str]:
    """Return the paragraphs of a page; short neighbors are put together."""
    joined: list[str] = []
    for piece in re.split(r"\n\s*\n", page):
        text = piece.strip()
        if joined and len(joined[-1]) + len(text) < _LONGEST:
            joined[-1] += f"\n{text}"
        elif text:
            joined.append(text)
    return [text for text in joined if text]


def _entry(card: DocumentCard) -> dict[str, object]:
    return {
        "id": int(card.id), "title": card.title, "class": str(card.document_class),
        "issuer": card.issuer, "version": card.version, "review_by": card.review_by,
    }  # fmt: skip


def _passage(score: float, entry: dict[str, Any], page: int, text: str) -> EmergencyPassage:
    return EmergencyPassage(
        document_id=int(entry["id"]),
        title=str(entry["title"]),
        document_class=DocumentClass(entry["class"]),
        issuer=str(entry["issuer"]),
        version=str(entry["version"]),
        review_by=str(entry["review_by"]),
        page=page,
        text=text,
        score=round(score, 3),
    )


def _as_file(packed: bytes) -> Any:
    import io

    return io.BytesIO(packed)
