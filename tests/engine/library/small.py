"""A small library of our own words, and an embedder whose meaning is counting words."""

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.ground.answers import AddedDocument
from engine.ground.paths import Home
from engine.ground.types import DocumentDetails, DocumentId, EmbedderCard, FileOpening, PageText
from engine.library import chunking, ingesting, words
from engine.library.store import Library

DIMENSIONS = 64
CARD = EmbedderCard("counting", "c" * 64, DIMENSIONS, 256)

MALARIA = "Severe malaria in children: give artesunate by injection. Check blood glucose."
ASTHMA = "Acute asthma: salbutamol by inhaler with a spacer, oxygen, prednisolone by mouth."
SEPSIS = "Sepsis: give antibiotics within one hour. Do not wait without fluids in shock."
BLEEDING = "Postpartum haemorrhage: massage the uterus and give oxytocin 10 units."
CHINESE = "高血压患者应定期测量血压。糖尿病患者应控制血糖。"


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return unit vectors: words counted in a few places, so that shared words mean nearness."""
    rows = np.full((len(texts), DIMENSIONS), 0.01, np.float32)
    for row, text in enumerate(texts):
        for word in words.query_words(text):
            rows[row, zlib.crc32(word.encode()) % DIMENSIONS] += 1
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def create(folder: Path) -> Library:
    """Return a new empty library whose passphrase costs no time."""
    library, _key = Library.create(Home(folder), "small library", log2_cost=4)
    return library


def add(
    library: Library, title: str, *texts: str, details: DocumentDetails | None = None
) -> DocumentId:
    """Add a document with one page a text."""

    def read(first: int) -> Iterator[FileOpening | PageText]:
        yield FileOpening("text", len(texts), title)
        for number, text in enumerate(texts[first - 1 :], start=first):
            yield PageText(number, text)

    content = "\f".join((title, *texts)).encode()
    added = ingesting.add(
        library,
        f"{title}.txt",
        content,
        read=read,
        token_offsets=chunking.approximate_tokens,
        details=details or DocumentDetails(title=title),
    )
    assert isinstance(added, AddedDocument)
    return added.document.id


def give_vectors(library: Library) -> None:
    """Embed what has no vector yet."""
    ingesting.embed_pending(library, embed, CARD)
