"""Documents can be listed, shown, edited, and removed without residue."""

from pathlib import Path

import pytest

from engine.ground.errors import InputError, LibraryDamagedError, NoSuchDocumentError
from engine.ground.paths import Home
from engine.ground.types import (
    DocumentClass,
    DocumentDetails,
    DocumentId,
    PageSpan,
    Rect,
)
from engine.library import documents, ingesting, verifying
from engine.library.store import Library
from tests.engine.library.made import CARD, FEVER, PASSPHRASE, SHOCK, add, added, embed

NOBODY = DocumentId(99)
PLANTED = "Zebulon Quixotewicz"


def dump(library: Library) -> bytes:
    """Return every byte of the database, decrypted."""
    return library.connection.serialize("main")


def everything_under(home: Home) -> bytes:
    """Return names and contents of all files of a home."""
    files = [path for path in home.root.rglob("*") if path.is_file()]
    return b"".join(str(path).encode() + path.read_bytes() for path in files)


def test_documents_are_listed_in_the_order_they_came(library: Library) -> None:
    added(library, "fever.pdf", FEVER)
    added(library, "shock.pdf", SHOCK)
    assert [card.title for card in documents.listed(library)] == ["fever", "shock"]


@pytest.mark.parametrize("act", [documents.card, documents.original, documents.remove])
def test_a_document_that_is_not_there_is_named_as_such(library: Library, act: object) -> None:
    with pytest.raises(NoSuchDocumentError, match="99"):
        act(library, NOBODY)  # type: ignore[operator]


def test_a_page_that_is_not_there_is_named_as_such(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    with pytest.raises(NoSuchDocumentError, match="page 2"):
        documents.page(library, card.id, 2)


def test_the_original_comes_back(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    assert documents.original(library, card.id) == "\f".join(("fever.pdf", FEVER)).encode()


def test_a_span_has_one_rectangle_a_line(library: Library) -> None:
    text = "Give zinc\nfor ten days"
    card = added(library, "zinc.pdf", text).document
    assert documents.rectangles(library, card.id, PageSpan(1, 5, 13)) == (
        Rect(80, 780, 103, 790),
        Rect(50, 768, 67, 778),
    )


def test_a_span_outside_its_page_is_refused(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    with pytest.raises(InputError):
        documents.rectangles(library, card.id, PageSpan(1, 0, 10_000))


def test_details_can_be_edited(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    details = DocumentDetails(
        title="Fever bundle", issuer="Ministry", document_class=DocumentClass.GUIDELINE
    )
    documents.edit(library, card.id, details)
    edited = documents.card(library, card.id)
    assert (edited.title, edited.issuer) == ("Fever bundle", "Ministry")
    assert edited.document_class is DocumentClass.GUIDELINE
    documents.edit(library, card.id, DocumentDetails(version="2"))
    assert documents.card(library, card.id).title == "Fever bundle"


def test_the_status_counts_and_says_why_meaning_is_off_or_partial(library: Library) -> None:
    assert documents.status(library).embedder_note == ""
    added(library, "fever.pdf", FEVER)
    assert "off" in documents.status(library).embedder_note
    ingesting.embed_pending(library, embed, CARD)
    added(library, "shock.pdf", SHOCK)
    status = documents.status(library)
    assert (status.documents, status.chunks, status.vectors) == (2, 2, 1)
    assert "1 of 2" in status.embedder_note
    ingesting.embed_pending(library, embed, CARD)
    status = documents.status(library)
    assert (status.embedder, status.embedder_note) == (CARD.name, "")
    assert status.indexed == documents.listed(library)[1].added


def test_removing_leaves_no_trace_in_the_decrypted_database_or_any_file(home: Home) -> None:
    text = f"{PLANTED} has fever. " * 60
    with Library.open(home, PASSPHRASE) as library:
        kept = added(library, "fever.pdf", FEVER).document
        card = added(library, f"{PLANTED}.pdf", text, title=PLANTED).document
        ingesting.embed_pending(library, embed, CARD)
        vector = library.connection.execute(
            "select embedding from chunk_vectors where chunk_id = 2"
        ).get
        code = library.connection.execute("select codes from vectors where chunk_id = 2").get
        assert isinstance(vector, bytes)
        assert isinstance(code, bytes)
        before = dump(library)
        for trace in (PLANTED.encode(), b"quixotewicz", vector, code):
            assert trace in before
        documents.remove(library, card.id)
        after = dump(library)
        for trace in (PLANTED.encode(), b"quixotewicz", b"Quixotewicz", vector, code):
            assert trace not in after
        assert [each.id for each in documents.listed(library)] == [kept.id]
        assert documents.card(library, kept.id).vectors == 1
        assert [finding.level for finding in verifying.verify(library)] == ["ok"]
        assert len(list(home.originals.iterdir())) == 1
        log = home.database.with_name("library.db-wal")
        assert log.stat().st_size == 0


def test_no_file_holds_a_planted_name_while_it_is_in_the_library(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, f"{PLANTED}.pdf", f"{PLANTED} has fever. " * 60, title=PLANTED)
        ingesting.embed_pending(library, embed, CARD)
        everything = everything_under(home)
        assert len(everything) > 50_000
        for word in PLANTED.split():
            assert word.lower().encode() not in everything.lower()
            assert word.encode("utf-16-le") not in everything


def test_a_removed_document_can_be_added_again_under_a_new_number(library: Library) -> None:
    first = added(library, "fever.pdf", FEVER).document
    documents.remove(library, first.id)
    again = added(library, "fever.pdf", FEVER).document
    assert again.id > first.id


def test_the_file_gets_smaller_when_a_large_document_goes(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
        card = added(library, "long.pdf", *[f"{n} {SHOCK * 20}" for n in range(200)]).document
        library.shrink()
        full = home.database.stat().st_size
        documents.remove(library, card.id)
        assert home.database.stat().st_size < full / 3


def test_a_missing_original_is_said(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    next(library.home.originals.iterdir()).unlink()
    with pytest.raises(LibraryDamagedError):
        documents.original(library, card.id)


def test_files_are_private_even_under_a_careless_umask(tmp_path: Path) -> None:
    import os

    before = os.umask(0)
    try:
        home = Home(tmp_path / "home")
        library, _ = Library.create(home, PASSPHRASE, log2_cost=4)
        with library:
            add(library, "fever.pdf", FEVER)
            library.change_passphrase("another")
            paths = list(home.root.rglob("*"))
            assert {path.name for path in paths} >= {"library.db", "library.db-wal", "library.key"}
            for path in (home.root, *paths):
                assert path.stat().st_mode & 0o077 == 0, path.name
    finally:
        os.umask(before)
