"""The vectors in memory: as exact as those on disk, and always those of the library."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.ground.errors import PackError
from engine.ground.types import DocumentId
from engine.library import documents, meaning
from engine.library.meaning import Mirror
from engine.library.store import Library
from tests.engine.library import small


def filled(folder: Path, size: int) -> Library:
    library = small.create(folder)
    for number in range(size):
        text = f"Drug{number} helps illness{number % 7} of organ{number % 3} fever{number % 5}."
        small.add(library, f"Leaflet {number}", text)
    small.give_vectors(library)
    return library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with filled(tmp_path_factory.mktemp("library"), 15) as library:
        yield library


def counts(library: Library) -> dict[DocumentId, int]:
    return {card.id: card.vectors for card in documents.listed(library)}


def mirrored(library: Library) -> Mirror:
    mirror = Mirror()
    mirror.refresh(library.connection, counts(library))
    return mirror


def exact(library: Library, query: meaning.Floats, count: int) -> list[int]:
    """Return the nearest chunks by sqlite-vec."""
    rows = library.connection.execute(
        "select chunk_id from chunk_vectors where embedding match ? and k = ? order by distance",
        (query.tobytes(), count),
    )
    return [int(str(row[0])) for row in rows]


@pytest.mark.parametrize(
    "question", ["drug3 illness3 organ0 fever3", "drug11 illness4 organ2 fever1"]
)
def test_the_mirror_finds_what_the_exact_index_finds(library: Library, question: str) -> None:
    query = small.embed([question])[0]
    mirror = mirrored(library)
    nearest = mirror.nearest(query, 1)
    assert mirror.chunks[nearest].tolist() == exact(library, query, 1)


def test_its_similarities_are_those_of_the_stored_vectors(library: Library) -> None:
    mirror = mirrored(library)
    stored = {
        int(str(chunk)): np.frombuffer(bytes(vector), np.float32)
        for chunk, vector in library.connection.execute(
            "select chunk_id, embedding from chunk_vectors"
        )
    }
    query = small.embed(["drug3 illness5"])
    found = mirror.similarities(query, np.arange(len(mirror)))[0]
    wanted = [float(query[0] @ stored[int(chunk)]) for chunk in mirror.chunks]
    assert found == pytest.approx(wanted, abs=0.01)


def test_a_search_by_sign_bits_finds_nearly_all_of_the_nearest() -> None:
    source = np.random.default_rng(5)
    centers = source.standard_normal((40, 64))
    vectors = source.standard_normal((3000, 64)) + 1.5 * centers[source.integers(0, 40, 3000)]
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    scales = np.abs(vectors).max(axis=1)
    codes = np.rint(127 * vectors / scales[:, None]).astype(np.int8)
    mirror = Mirror()
    mirror.append([(1, n, float(scales[n]), codes[n].tobytes()) for n in range(3000)])
    found = [
        len(
            set(mirror.nearest(query, 10, exact_rows=100).tolist())
            & set(mirror.nearest(query, 10).tolist())
        )
        for query in vectors[:50]
    ]
    assert np.mean(found) >= 9.5


def test_removed_documents_leave_and_new_ones_come(tmp_path: Path) -> None:
    with filled(tmp_path, 5) as library:
        mirror = mirrored(library)
        first = documents.listed(library)[0].id
        documents.remove(library, first)
        small.add(library, "New", "Something new about snakes.")
        small.give_vectors(library)
        mirror.refresh(library.connection, counts(library))
        assert first not in mirror.documents
        assert len(mirror) == 5
        assert mirror.chunks.tolist() == mirrored(library).chunks.tolist()


def test_rows_are_found_by_chunk_and_by_document(library: Library) -> None:
    mirror = mirrored(library)
    assert mirror.rows_of(mirror.chunks[[4, 2]]).tolist() == [4, 2]
    assert mirror.rows_of(np.array([10_000])).tolist() == [-1]
    assert mirror.rows_in([DocumentId(int(mirror.documents[3]))]).tolist() == [3]


def test_an_empty_mirror_answers_too() -> None:
    mirror = Mirror()
    assert len(mirror) == 0
    assert mirror.rows_of(np.array([1])).tolist() == [-1]


@pytest.mark.parametrize(
    "vector",
    [[np.nan, 1.0], [np.inf, 0.0], [0.0, 0.0], [3.0, 4.0]],
)
def test_vectors_that_are_not_numbers_or_not_of_length_one_are_refused(
    vector: list[float],
) -> None:
    with pytest.raises(PackError):
        meaning.checked(np.array([vector], np.float32))


def test_a_vector_of_length_one_passes() -> None:
    assert meaning.checked(np.array([0.6, 0.8], np.float32)).tolist() == [pytest.approx([0.6, 0.8])]
