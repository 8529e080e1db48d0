"""What was asked is kept whole, found again, judged, and forgotten for good."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.ground.answers import Answer, AnswerSentence, Expansion, SearchResult, Support
from engine.ground.errors import InputError, NotFoundError, StorageError
from engine.ground.history import FeedbackKind, GoldenId, GoldenQuestion, HistoryId, ReviewState
from engine.ground.paths import Home
from engine.ground.types import Citation, DocumentClass, DocumentId, PageSpan, Passage, Rect
from engine.library import database, documents, golden, history, keys
from engine.library.store import Library
from tests.engine.library.made import FEVER, PASSPHRASE, added


def answer_to(library: Library, question: str, said: str = "Give fluids.") -> Answer:
    """Return an answer with something in every field."""
    cards = documents.listed(library)
    rect = Rect(1.0, 2.5, 1 / 3, 4.0)
    passages = tuple(
        Passage(1, card, 1, 0, 5, "Fever", 1, 0.5, ("A",), (PageSpan(1, 0, 5),), (rect,), 0.1, None)  # type: ignore[arg-type]
        for card in cards
    )
    cited = Citation(1, DocumentId(1), "T", DocumentClass.GUIDELINE, 1, 0, 5, "Fever", (rect,))
    return Answer(
        question=question,
        mode="evidence",
        abstained=False,
        abstention_reason="",
        match="Good match in 1 document",
        sentences=(AnswerSentence(said, Support.PARTLY, (1,), "Treat", cited, ("why",)),),
        citations=(cited,),
        search=SearchResult(question, passages, (Expansion("a", ("b",), "lay"),), 1.5, True),
        provenance={"program": "Wardlight"},
        timings_ms={"total": 12.25},
        signals={"answerable": 0.7},
    )


def test_an_answer_comes_back_exactly(library: Library) -> None:
    added(library, "fever.pdf", FEVER)
    given = answer_to(library, "Fever in a child of 3 years?")
    assert history.answer(library, history.record(library, given)) == given


def test_an_answer_that_was_phrased_again_takes_the_place_of_the_first(library: Library) -> None:
    first = history.record(library, answer_to(library, "Fever?", "Paracetamol."))
    again = answer_to(library, "Fever?", "Fluids and paracetamol.")
    assert history.record(library, again, first) == first
    assert history.answer(library, first) == again
    assert [entry.id for entry in history.listed(library, "fluids")] == [first]


def test_a_judged_or_removed_answer_is_never_written_over(library: Library) -> None:
    judged = history.record(library, answer_to(library, "Fever?", "Paracetamol."))
    history.give_feedback(library, judged, FeedbackKind.UNSAFE, "no dose by weight")
    again = answer_to(library, "Fever?", "Fluids.")
    other = history.record(library, again, judged)
    assert other != judged
    history.remove(library, other)
    history.record(library, again, other)
    assert len(history.listed(library)) == 2
    assert history.entry(library, judged).note == "no dose by weight"


def test_a_question_that_is_no_valid_text_is_kept_all_the_same(library: Library) -> None:
    given = answer_to(library, "half a \ud83d sign\0 and more")
    kept = history.record(library, given)
    assert history.answer(library, kept) == given
    assert history.listed(library, "more")[0].question == "half a \ufffd sign\ufffd and more"


def test_search_wants_all_words_in_question_or_answer_whatever_their_case(
    library: Library,
) -> None:
    history.record(library, answer_to(library, "Fever in a CHILD?", "Paracetamol."))
    history.record(library, answer_to(library, "Shock in a child?", "Fluids."))
    assert [e.question for e in history.listed(library)] == [
        "Shock in a child?",
        "Fever in a CHILD?",
    ]
    assert [e.question for e in history.listed(library, "child PARACETAMOL")] == [
        "Fever in a CHILD?"
    ]
    assert history.listed(library, "child 100%_") == []


def test_keeping_a_question_does_not_make_searches_look_again(library: Library) -> None:
    before = library.revision
    history.record(library, answer_to(library, "q"))
    assert library.revision == before


def test_a_question_is_kept_while_another_program_stores_a_document(home: Home) -> None:
    opened = Library.open(home, PASSPHRASE), Library.open(home, PASSPHRASE)
    with opened[0] as library, opened[1] as other, other.writer_lock():
        assert history.record(library, answer_to(library, "q"))


def test_removed_and_cleared_questions_are_nowhere(library: Library) -> None:
    first = history.record(library, answer_to(library, "one"))
    second = history.record(library, answer_to(library, "two"))
    history.remove(library, first)
    with pytest.raises(NotFoundError):
        history.answer(library, first)
    with pytest.raises(NotFoundError):
        history.remove(library, first)
    history.give_feedback(library, second, FeedbackKind.UNSAFE)
    assert history.clear(library) == 1
    assert history.listed(library) == []


def test_deleted_words_stay_in_no_page_of_the_file(library: Library) -> None:
    """Read the decrypted pages, as someone with the passphrase and a hex editor would."""
    secret = "Zebrawoman Quillfeather"
    kept = history.record(library, answer_to(library, secret, secret))
    history.remove(library, kept)
    pages = library.connection.serialize("main")
    assert secret.encode() not in pages
    assert secret.casefold().encode() not in pages
    assert library.home.database.with_name("library.db-wal").stat().st_size == 0


def _age(library: Library, number: HistoryId, asked_at: str) -> None:
    with library.noting() as connection:
        connection.execute(
            "update history set asked_at = :at where id = :id", {"at": asked_at, "id": number}
        )


def test_retention_forgets_the_old_but_not_what_waits_for_review(library: Library) -> None:
    old, disputed, fresh = (
        history.record(library, answer_to(library, word)) for word in ("old", "disputed", "fresh")
    )
    history.give_feedback(library, disputed, FeedbackKind.WRONG, "dose")
    for number in (old, disputed):
        _age(library, number, "2020-01-01T00:00:00Z")
    assert history.prune(library, days=30) == 1
    assert {e.id for e in history.listed(library)} == {disputed, fresh}
    history.set_review(library, disputed, ReviewState.DISMISSED)
    assert history.prune(library, days=30) == 1


def test_feedback_opens_a_review_and_praise_closes_it(library: Library) -> None:
    kept = history.record(library, answer_to(library, "q"))
    history.give_feedback(library, kept, FeedbackKind.OUTDATED, "see the new one")
    entry = history.waiting_for_review(library)[0]
    assert (entry.feedback, entry.note) == (FeedbackKind.OUTDATED, "see the new one")
    history.give_feedback(library, kept, FeedbackKind.USEFUL)
    assert history.waiting_for_review(library) == []


def test_export_gives_one_whole_record_a_line(library: Library) -> None:
    history.record(library, answer_to(library, "first"))
    history.record(library, replace(answer_to(library, "second"), mode="model"))
    lines = [json.loads(line) for line in history.exported(library)]
    assert [line["question"] for line in lines] == ["first", "second"]
    assert lines[1]["answer"]["provenance"] == {"program": "Wardlight"}
    assert lines[1]["answer"]["sentences"][0]["support"] == "partly"


def test_golden_questions_are_kept_and_need_a_text(library: Library) -> None:
    wanted = GoldenQuestion(GoldenId(0), "Dose of ORS?", "ab" * 32, "Dehydration", 2, "75 mL/kg")
    number = golden.keep(library, wanted)
    assert golden.listed(library) == [replace(wanted, id=number)]
    with pytest.raises(InputError):
        golden.keep(library, replace(wanted, question=" "))
    golden.remove(library, number)
    assert golden.listed(library) == []


def _first_version(folder: Path) -> Home:
    """Return the home of a library as the first version wrote it, with one document."""
    home = Home(folder)
    folder.mkdir()
    key, _printed = keys.create(home.key_file, PASSPHRASE, log2_cost=4)
    home.database.touch(mode=0o600)
    connection = database.connect(home.database, key.subkey("database"))
    database.upgrade(connection, to=1)
    connection.execute("insert into facts (name, value) values ('demonstration', 'yes')")
    connection.close()
    return home


def test_a_library_of_the_first_version_is_copied_aside_and_upgraded(tmp_path: Path) -> None:
    home = _first_version(tmp_path / "home")
    with Library.open(home, PASSPHRASE) as library:
        assert library.fact("demonstration") == "yes"
        assert history.listed(library) == []
        assert database.version(library.connection) == len(database.steps())
    (copied,) = home.backups.iterdir()
    key = keys.unlock(copied / "library.key", PASSPHRASE)
    old = database.connect_for_reading(copied / "library.db", key.subkey("database"))
    assert database.version(old) == 1
    assert old.execute("select value from facts where name = 'demonstration'").get == "yes"
    old.close()
    Library.open(home, PASSPHRASE).close()
    assert len(list(home.backups.iterdir())) == 1


def test_no_step_is_taken_when_the_copy_cannot_be_made(tmp_path: Path) -> None:
    home = _first_version(tmp_path / "home")
    home.backups.write_bytes(b"a file where the folder should be")
    with pytest.raises(StorageError):
        Library.open(home, PASSPHRASE)
    key = keys.unlock(home.key_file, PASSPHRASE)
    connection = database.connect(home.database, key.subkey("database"))
    assert database.version(connection) == 1
    connection.close()


def test_a_library_in_a_folder_that_may_only_be_read_opens(home: Home) -> None:
    key = keys.unlock(home.key_file, PASSPHRASE)
    connection = database.connect_for_reading(home.database, key.subkey("database"))
    assert connection.execute("select count(*) from documents").get == 0
    connection.close()
