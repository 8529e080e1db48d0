"""Small documents, made up for tests of the library, and a way to put them in."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.ground.answers import AddedDocument, SkippedFile
from engine.ground.progress import Notify, ignore
from engine.ground.types import DocumentDetails, EmbedderCard, FileOpening, PageText
from engine.library import chunking, ingesting
from engine.library.store import Library

PASSPHRASE = "correct horse battery staple"
DIMENSIONS = 8
CARD = EmbedderCard("test-embedder", "ab" * 32, DIMENSIONS, 256)
OTHER_CARD = EmbedderCard("other-embedder", "cd" * 32, DIMENSIONS * 2, 256)

FEVER = "Fever in a child. Give 15 mg/kg of paracetamol every 6 hours. Look for danger signs."
SHOCK = "Shock. Give 20 mL/kg of Ringer lactate fast. Reassess the pulse after each bolus."


def boxed(number: int, text: str, **more: object) -> PageText:
    """Return a page whose characters stand in a grid: 6 points wide, lines 12 apart."""
    boxes, column, line = np.full((len(text), 4), np.nan, dtype="<f4"), 0, 0
    for at, character in enumerate(text):
        if character == "\n":
            column, line = 0, line + 1
            continue
        x, y = 50 + 6 * column, 780 - 12 * line
        boxes[at] = (x, y, x + 5, y + 10)
        column += 1
    page = PageText(number, text, boxes.tobytes(), 595.0, 842.0)
    return page if not more else PageText(number, text, page.boxes, 595.0, 842.0, **more)  # type: ignore[arg-type]


def pages_of(*texts: str) -> list[PageText]:
    """Return pages numbered from 1, with boxes."""
    return [boxed(number, text) for number, text in enumerate(texts, 1)]


def read_of(
    pages: Sequence[PageText], *, title: str = "", kind: str = "pdf"
) -> Callable[[int], Iterator[FileOpening | PageText]]:
    """Return what reads these pages from a number on."""

    def read(first: int) -> Iterator[FileOpening | PageText]:
        yield FileOpening(kind, len(pages), title)
        yield from pages[first - 1 :]

    return read


def add(
    library: Library,
    name: str,
    *texts: str,
    title: str = "",
    details: DocumentDetails = DocumentDetails(),  # noqa: B008 - frozen
    notify: Notify = ignore,
) -> AddedDocument | SkippedFile:
    """Put pages of text into a library under a file name."""
    return ingesting.add(
        library,
        name,
        "\f".join((name, *texts)).encode("utf-8", "surrogatepass"),
        read=read_of(pages_of(*texts), title=title),
        token_offsets=chunking.approximate_tokens,
        details=details,
        notify=notify,
    )


def added(library: Library, name: str, *texts: str, title: str = "") -> AddedDocument:
    """Put pages into a library that does not have them yet."""
    outcome = add(library, name, *texts, title=title)
    assert isinstance(outcome, AddedDocument)
    return outcome


def embed(texts: Sequence[str], dimensions: int = DIMENSIONS) -> NDArray[np.float32]:
    """Return unit vectors that depend on the text alone."""
    rows = []
    for text in texts:
        seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
        row = np.random.default_rng(seed).normal(size=dimensions)
        rows.append(row / np.linalg.norm(row))
    return np.array(rows, dtype=np.float32)


def embed_wide(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the vectors of another embedder, of another width."""
    return embed(texts, DIMENSIONS * 2)
