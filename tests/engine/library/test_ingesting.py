"""A document is searchable once acknowledged, never half there, and stored once."""

from collections.abc import Iterator

import numpy as np
import pytest

from engine.ground.answers import AddedDocument, SkippedFile
from engine.ground.errors import (
    Cancelled,
    EmptyFileError,
    OtherEmbedderError,
    PackRefusedError,
    UnreadableFileError,
    WorkerError,
)
from engine.ground.progress import Progress
from engine.ground.types import (
    DocumentClass,
    DocumentDetails,
    DocumentId,
    DocumentState,
    FileOpening,
    Heading,
    PageFlag,
    PageText,
)
from engine.library import chunking, documents, ingesting, readings, verifying, words
from engine.library.store import Library
from tests.engine.library.made import (
    CARD,
    FEVER,
    OTHER_CARD,
    SHOCK,
    add,
    added,
    boxed,
    embed,
    embed_wide,
    pages_of,
    read_of,
)

LONG = 3 * readings.PAGES_AT_ONCE + 10


def found(library: Library, word: str) -> list[int]:
    """Return the documents in which a word is found."""
    statement = """
        select distinct document_id from words join chunks on chunks.id = words.rowid
        where words match :query order by document_id
    """
    query = words.match_any(words.query_words(word))
    return [int(str(row[0])) for row in library.connection.execute(statement, {"query": query})]


def is_whole(library: Library) -> bool:
    return [finding.level for finding in verifying.verify(library)] == ["ok"]


def test_words_are_searchable_as_soon_as_a_document_is_acknowledged(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    assert found(library, "paracetamol") == [card.id]
    assert card.pages == 1
    assert card.chunks == 1
    assert card.vectors == 0
    assert card.state is DocumentState.READY


def test_the_card_says_what_is_known(library: Library) -> None:
    outcome = ingesting.add(
        library,
        "shock.pdf",
        b"content",
        read=read_of([boxed(1, SHOCK, flags=(PageFlag.SCAN,))], title="Shock in children"),
        token_offsets=chunking.approximate_tokens,
        path="/media/usb/shock.pdf",
        details=DocumentDetails(
            issuer="Ministry",
            version="3",
            issued="2024-05-01",
            review_by="2027-05-01",
            document_class=DocumentClass.GUIDELINE,
        ),
        added_by="nurse",
    )
    assert isinstance(outcome, AddedDocument)
    assert outcome.path == "/media/usb/shock.pdf"
    card = outcome.document
    assert card.title == "Shock in children"
    assert (card.issuer, card.version, card.issued) == ("Ministry", "3", "2024-05-01")
    assert (card.review_by, card.added_by) == ("2027-05-01", "nurse")
    assert card.document_class is DocumentClass.GUIDELINE
    assert card.flags == (PageFlag.SCAN,)
    assert (card.language, card.kind, card.size_bytes) == ("en", "pdf", 7)
    assert card.file_name == "shock.pdf"


def test_the_same_file_is_stored_once_whatever_its_name(library: Library) -> None:
    first = added(library, "fever.pdf", FEVER)
    again = ingesting.add(
        library,
        "copy of fever.pdf",
        "\f".join(("fever.pdf", FEVER)).encode(),
        read=read_of(pages_of(FEVER)),
        token_offsets=chunking.approximate_tokens,
    )
    assert isinstance(again, SkippedFile)
    assert again.document_id == first.document.id
    assert len(documents.listed(library)) == 1


def test_a_changed_file_with_the_same_title_becomes_a_new_version(library: Library) -> None:
    old = added(library, "fever.pdf", FEVER).document
    new = added(library, "fever.pdf", FEVER.replace("15 mg", "10 mg")).document
    before = documents.card(library, old.id)
    assert before.state is DocumentState.SUPERSEDED
    assert before.superseded_by == new.id
    assert new.state is DocumentState.READY
    skipped = add(library, "fever.pdf", FEVER)
    assert isinstance(skipped, SkippedFile)
    assert "newer" in skipped.reason


def test_a_new_version_is_recognized_by_its_text_under_another_file_name(library: Library) -> None:
    old = added(library, "v1.pdf", FEVER * 3, title="Fever").document
    new = added(library, "v2.pdf", FEVER * 3 + "New: malaria test.", title="FEVER").document
    assert documents.card(library, old.id).superseded_by == new.id


def test_a_declared_version_of_the_same_issuer_replaces_the_one_before(library: Library) -> None:
    def given(name: str, text: str, version: str) -> DocumentId:
        outcome = ingesting.add(
            library,
            name,
            f"{name}{text}".encode(),
            read=read_of(pages_of(text)),
            token_offsets=chunking.approximate_tokens,
            details=DocumentDetails(title="Fever", issuer="Ministry", version=version),
        )
        assert isinstance(outcome, AddedDocument)
        return outcome.document.id

    old, new = given("fever-v1.pdf", FEVER, "1"), given("fever-v2.pdf", SHOCK, "2")
    assert documents.card(library, old).superseded_by == new


def test_chapters_that_share_a_title_do_not_replace_each_other(library: Library) -> None:
    added(library, "chapter1.pdf", FEVER, title="Handbook")
    added(library, "chapter2.pdf", SHOCK, title="Handbook")
    assert {card.state for card in documents.listed(library)} == {DocumentState.READY}


def test_removing_a_new_version_makes_the_old_one_current_again(library: Library) -> None:
    old = added(library, "fever.pdf", FEVER).document
    new = added(library, "fever.pdf", FEVER.replace("15 mg", "10 mg")).document
    documents.remove(library, new.id)
    assert documents.card(library, old.id).state is DocumentState.READY


def test_pages_come_back_exactly_as_they_were_read(library: Library) -> None:
    page = boxed(1, "Dose table\n5 kg  2.5 mL", headings=(Heading(0, 1, "Dose table"),))
    outcome = ingesting.add(
        library,
        "dose.pdf",
        b"content",
        read=read_of([page]),
        token_offsets=chunking.approximate_tokens,
    )
    assert isinstance(outcome, AddedDocument)
    stored = documents.page(library, outcome.document.id, 1)
    assert stored.text == page.text
    assert stored.headings == page.headings
    assert (stored.width, stored.height) == (page.width, page.height)
    here = np.frombuffer(stored.boxes, dtype="<f4")
    assert np.allclose(here, np.frombuffer(page.boxes, dtype="<f4"), atol=0.06, equal_nan=True)


def test_what_no_text_can_hold_is_replaced_one_for_one(library: Library) -> None:
    text = "Give \x00 \ud800 zinc \U0001f600 now"
    card = added(library, "odd\udcff.txt", text).document
    stored = documents.page(library, card.id, 1)
    assert stored.text == "Give \ufffd \ufffd zinc \U0001f600 now"
    assert len(stored.boxes) == 16 * len(text)
    assert found(library, "zinc") == [card.id]
    assert is_whole(library)


def test_stopping_leaves_nothing_visible_and_the_next_try_goes_on_where_it_was(
    library: Library,
) -> None:
    def stop(progress: Progress) -> None:
        if progress.done > 150:
            raise Cancelled

    texts = [f"Page number {number} of a long handbook." for number in range(1, LONG + 1)]
    with pytest.raises(Cancelled):
        add(library, "long.pdf", *texts, notify=stop)
    assert documents.listed(library) == []
    assert found(library, "handbook") == []
    asked: list[int] = []

    def read(first: int) -> Iterator[FileOpening | PageText]:
        asked.append(first)
        yield from read_of(pages_of(*texts))(first)

    outcome = ingesting.add(
        library,
        "long.pdf",
        "\f".join(("long.pdf", *texts)).encode(),
        read=read,
        token_offsets=chunking.approximate_tokens,
    )
    assert isinstance(outcome, AddedDocument)
    assert asked == [2 * readings.PAGES_AT_ONCE + 1]
    assert outcome.document.pages == LONG
    assert is_whole(library)


def test_a_file_read_to_its_end_before_a_kill_is_not_read_again(library: Library) -> None:
    texts = [f"Page {number}." for number in range(1, readings.PAGES_AT_ONCE + 1)]

    def reader_dies(first: int) -> Iterator[FileOpening | PageText]:
        yield from read_of(pages_of(*texts, "never given"))(first)
        raise WorkerError("gone")

    content = b"content"
    with pytest.raises(WorkerError):
        ingesting.add(
            library,
            "a.pdf",
            content,
            read=reader_dies,
            token_offsets=chunking.approximate_tokens,
        )
    assert documents.listed(library) == []


def test_a_file_refused_in_the_middle_leaves_nothing(library: Library) -> None:
    def breaks(first: int) -> Iterator[FileOpening | PageText]:
        yield FileOpening("pdf", LONG)
        yield from pages_of(*[f"Page {number}." for number in range(1, 100)])[first - 1 :]
        raise UnreadableFileError("broken.pdf is damaged.")

    with pytest.raises(UnreadableFileError):
        ingesting.add(
            library, "broken.pdf", b"x", read=breaks, token_offsets=chunking.approximate_tokens
        )
    assert library.connection.execute("select count(*) from readings").get == 0
    assert library.connection.execute("select count(*) from pages").get == 0
    assert list(library.home.originals.iterdir()) == []


def test_a_file_without_text_is_refused(library: Library) -> None:
    with pytest.raises(EmptyFileError):
        add(library, "blank.pdf", "", " \n ")
    assert library.connection.execute("select count(*) from readings").get == 0


def test_progress_names_the_phases(library: Library) -> None:
    seen: list[Progress] = []
    add(library, "fever.pdf", FEVER, SHOCK, notify=seen.append)
    assert [progress.phase for progress in seen] == ["Reading", "Reading", "Indexing"]
    assert seen[1].done == seen[1].total == 2


def test_vectors_follow_and_belong_to_their_chunks(library: Library) -> None:
    card = added(library, "fever.pdf", FEVER).document
    added(library, "shock.pdf", SHOCK)
    assert ingesting.pending(library) == 2
    assert ingesting.embed_pending(library, embed, CARD) == 2
    assert ingesting.pending(library) == 0
    assert library.fact("embedder") == CARD.name
    expected = embed([chunking.with_context("fever", (), FEVER)])[0]
    nearest = library.connection.execute(
        """
        select document_id, distance from chunk_vectors join chunks on chunks.id = chunk_id
        where embedding match :query and k = 1
        """,
        {"query": expected.tobytes()},
    ).fetchall()
    assert nearest[0][0] == card.id
    assert abs(float(str(nearest[0][1]))) < 1e-5
    scale, codes = library.connection.execute(
        "select scale, codes from vectors order by chunk_id limit 1"
    ).fetchall()[0]
    decoded = np.frombuffer(bytes(codes), dtype=np.int8) * float(str(scale)) / 127  # type: ignore[arg-type]
    assert np.allclose(decoded, expected, atol=0.01)


def test_embedding_can_be_stopped_and_goes_on(library: Library) -> None:
    texts = [f"Page {number}. {FEVER * 5}" for number in range(150)]
    added(library, "long.pdf", *texts)
    total = ingesting.pending(library)
    assert total > 2 * ingesting.EMBEDDED_AT_ONCE

    def stop(progress: Progress) -> None:
        if progress.done >= ingesting.EMBEDDED_AT_ONCE:
            raise Cancelled

    with pytest.raises(Cancelled):
        ingesting.embed_pending(library, embed, CARD, stop)
    assert ingesting.pending(library) == total - ingesting.EMBEDDED_AT_ONCE
    assert documents.listed(library)[0].state is DocumentState.INDEXING
    assert ingesting.embed_pending(library, embed, CARD) == total - ingesting.EMBEDDED_AT_ONCE
    assert documents.listed(library)[0].state is DocumentState.READY
    assert is_whole(library)


@pytest.mark.parametrize(
    "spoiled",
    [
        lambda rows: rows * np.nan,
        lambda rows: rows * 2,
        lambda rows: rows * 0,
        lambda rows: rows[:, :4],
        lambda rows: rows[:0],
        lambda rows: np.where(np.arange(rows.shape[1]) == 3, np.inf, rows),
    ],
    ids=["not a number", "too long", "zero", "too narrow", "too few", "infinite"],
)
def test_unusable_vectors_are_never_stored(library: Library, spoiled: object) -> None:
    added(library, "fever.pdf", FEVER)
    with pytest.raises(PackRefusedError):
        ingesting.embed_pending(library, lambda texts: spoiled(embed(texts)), CARD)  # type: ignore[operator]
    assert ingesting.pending(library) == 1
    assert library.connection.execute("select count(*) from chunk_vectors").get == 0


def test_vectors_of_two_embedders_are_never_mixed(library: Library) -> None:
    added(library, "fever.pdf", FEVER)
    ingesting.embed_pending(library, embed, CARD)
    added(library, "shock.pdf", SHOCK)
    with pytest.raises(OtherEmbedderError, match=CARD.name) as refusal:
        ingesting.embed_pending(library, embed_wide, OTHER_CARD)
    assert "reindex" in refusal.value.advice
    assert ingesting.pending(library) == 1


def test_reindexing_makes_all_vectors_anew_with_another_embedder(library: Library) -> None:
    added(library, "fever.pdf", FEVER)
    added(library, "shock.pdf", SHOCK)
    ingesting.embed_pending(library, embed, CARD)
    done = ingesting.reindex(
        library, embed_wide, OTHER_CARD, token_offsets=chunking.approximate_tokens
    )
    assert done == 2
    assert documents.status(library).embedder == OTHER_CARD.name
    assert found(library, "paracetamol") == [1]
    assert is_whole(library)


def test_reindexing_cuts_documents_again_with_the_new_tokenizer(library: Library) -> None:
    def characters(texts: object) -> list[np.ndarray[tuple[int, int], np.dtype[np.int32]]]:
        return [
            np.array([(at, at + 1) for at in range(len(text))], dtype=np.int32).reshape(-1, 2)
            for text in texts  # type: ignore[attr-defined]
        ]

    before = added(library, "fever.pdf", FEVER * 20).document.chunks
    ingesting.reindex(library, embed, CARD, token_offsets=characters)
    after = documents.listed(library)[0]
    assert after.chunks > 2 * before
    assert after.vectors == after.chunks
    assert is_whole(library)


def test_superseded_documents_get_no_vectors(library: Library) -> None:
    added(library, "fever.pdf", FEVER)
    added(library, "fever.pdf", FEVER.replace("15", "10"))
    assert ingesting.embed_pending(library, embed, CARD) == 1
    assert is_whole(library)


def test_an_embedding_limit_is_kept_to_a_batch(library: Library) -> None:
    added(library, "long.pdf", *[f"Page {number}. {FEVER * 5}" for number in range(100)])
    assert ingesting.embed_pending(library, embed, CARD, limit=1) == ingesting.EMBEDDED_AT_ONCE
