"""Verify finds what is damaged, names the document, and marks it."""

import pytest

from engine.ground.answers import Finding
from engine.ground.errors import Cancelled
from engine.ground.progress import Progress
from engine.ground.types import DocumentState
from engine.library import chunking, documents, ingesting, verifying
from engine.library.store import Library
from tests.engine.library.made import CARD, FEVER, SHOCK, added, embed


@pytest.fixture
def stocked(library: Library) -> Library:
    """Return a library with two embedded documents."""
    added(library, "fever.pdf", FEVER, FEVER)
    added(library, "shock.pdf", SHOCK)
    ingesting.embed_pending(library, embed, CARD)
    return library


def errors(library: Library) -> list[Finding]:
    return [finding for finding in verifying.verify(library) if finding.level == "error"]


def test_a_whole_library_is_said_to_be_whole(stocked: Library) -> None:
    (finding,) = verifying.verify(stocked)
    assert finding.level == "ok"
    assert "2 documents" in finding.detail


def test_an_empty_library_is_whole(library: Library) -> None:
    assert [finding.level for finding in verifying.verify(library)] == ["ok"]


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("update pages set text = text || '.' where document_id = 2", "Page 1 is not"),
        ("update pages set hidden = 'x' where document_id = 2", "Page 1 is not"),
        ("update page_boxes set boxes = x'00' where document_id = 2", "Page 1 is not"),
        ("delete from page_boxes where document_id = 2", "Page 1 is not"),
    ],
)
def test_a_changed_page_is_named_and_its_document_marked(
    stocked: Library, damage: str, says: str
) -> None:
    stocked.connection.execute(damage)
    (finding,) = errors(stocked)
    assert finding.name == "shock"
    assert says in finding.detail
    assert finding.advice
    assert documents.card(stocked, documents.listed(stocked)[1].id).state is DocumentState.DAMAGED
    assert documents.listed(stocked)[0].state is DocumentState.READY


def test_a_missing_page_is_named(stocked: Library) -> None:
    stocked.connection.execute("delete from pages where document_id = 1 and number = 2")
    found = errors(stocked)
    assert {finding.name for finding in found} == {"fever"}
    assert found[0].detail == "Page 2 of 2 is missing."


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("delete from words where rowid = 1", "0 chunks with words instead of 1"),
        ("delete from vectors where chunk_id = 1", "0 vectors instead of 1"),
        ("delete from chunk_vectors where chunk_id = 1", "0 exact vectors instead of 1"),
        ("update chunk_spans set stop = 100000 where chunk_id = 1", "Chunk 1 does not lie"),
        ("delete from chunk_spans where chunk_id = 1", "Chunk 1 does not lie"),
    ],
)
def test_a_damaged_index_is_named_and_repaired_by_reindexing(
    stocked: Library, damage: str, says: str
) -> None:
    stocked.connection.execute(damage)
    found = errors(stocked)
    assert says in found[0].detail
    assert found[0].name == "fever"
    assert "reindex" in found[0].advice
    ingesting.reindex(stocked, embed, CARD, token_offsets=chunking.approximate_tokens)
    assert errors(stocked) == []


def test_words_without_a_chunk_are_noticed_and_repaired(stocked: Library) -> None:
    stocked.connection.execute("insert into words (rowid, body) values (77, 'stray')")
    assert "belong to no chunk" in errors(stocked)[0].detail
    ingesting.reindex(stocked, embed, CARD, token_offsets=chunking.approximate_tokens)
    assert errors(stocked) == []


def test_a_changed_or_missing_original_is_named(stocked: Library) -> None:
    for path in stocked.home.originals.iterdir():
        content = bytearray(path.read_bytes())
        content[-20] ^= 1
        path.write_bytes(content)
    assert [finding.name for finding in errors(stocked)] == ["fever", "shock"]
    for path in stocked.home.originals.iterdir():
        path.unlink()
    assert all("missing" in finding.detail for finding in errors(stocked))


def test_the_mark_goes_when_the_damage_is_repaired(stocked: Library) -> None:
    (first, *_) = sorted(stocked.home.originals.iterdir())
    aside = stocked.home.root / "aside"
    first.rename(aside)
    assert len(errors(stocked)) == 1
    aside.rename(first)
    assert errors(stocked) == []
    assert {card.state for card in documents.listed(stocked)} == {DocumentState.READY}


def test_a_stray_original_is_a_warning(stocked: Library) -> None:
    (stocked.home.originals / "0123").write_bytes(b"x")
    assert [finding.level for finding in verifying.verify(stocked)] == ["warning"]


def test_verifying_can_be_stopped(stocked: Library) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        verifying.verify(stocked, stop)
