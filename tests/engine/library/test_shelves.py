"""Collections, watched folders and signed files: nothing comes in by half or unasked."""

import os
import random
from datetime import date
from pathlib import Path

import pytest

from engine.ground.answers import AddedDocument, AddReport, RefusedFile
from engine.ground.errors import InputError, NotFoundError, SealBrokenError
from engine.ground.types import DocumentClass, DocumentDetails, DocumentId
from engine.library import collections, documents, refusals, sealing, watching
from engine.library.store import Library
from engine.library.watching import Due
from tests.engine.library.made import FEVER, SHOCK, add, added

GUIDELINE = DocumentClass.GUIDELINE


def test_documents_are_in_collections_which_may_go_without_them(library: Library) -> None:
    one = added(library, "fever.pdf", FEVER).document.id
    two = added(library, "shock.pdf", SHOCK).document.id
    collections.put(library, "  Emergency   care ", (one, two))
    collections.put(library, "emergency CARE", (one,))
    collections.put(library, "Children", (one,))
    assert [(c.name, c.documents) for c in collections.listed(library)] == [
        ("Children", (one,)),
        ("Emergency care", (one, two)),
    ]
    collections.take(library, "Children", (one,))
    assert collections.documents_of(library, "children") == ()
    collections.rename(library, "Children", "Under five")
    with pytest.raises(InputError):
        collections.rename(library, "Under five", "emergency care")
    collections.remove(library, "Emergency care")
    with pytest.raises(NotFoundError):
        collections.documents_of(library, "Emergency care")
    assert len(documents.listed(library)) == 2


def test_a_removed_document_leaves_its_collections(library: Library) -> None:
    one = added(library, "fever.pdf", FEVER).document.id
    collections.put(library, "Emergency", (one,))
    documents.remove(library, one)
    assert collections.documents_of(library, "Emergency") == ()


def test_a_new_collection_is_not_made_over_another(library: Library) -> None:
    assert collections.make(library, " Emergency  ", only_new=True) == "Emergency"
    assert collections.documents_of(library, "Emergency") == ()
    for name in ("emergency", " "):
        with pytest.raises(InputError):
            collections.make(library, name, only_new=True)


def test_a_new_version_stands_where_the_old_one_stood(library: Library) -> None:
    old = added(library, "fever.pdf", FEVER, title="Fever in children").document.id
    other = added(library, "shock.pdf", SHOCK).document.id
    collections.put(library, "Emergency", (old,))
    newer = f"{FEVER} Weigh the child first."
    new = added(library, "fever.pdf", newer, title="Fever in children").document.id
    assert documents.card(library, old).superseded_by == new
    assert new in collections.documents_of(library, "Emergency")
    watching.supersede(library, other, [new])
    assert other in collections.documents_of(library, "Emergency")


def test_documents_past_their_review_date_are_not_current(library: Library) -> None:
    old = added(library, "fever.pdf", FEVER).document.id
    undated = added(library, "shock.pdf", SHOCK).document.id
    documents.edit(library, old, DocumentDetails(review_by="2026-01-31"))
    assert collections.current(library, date(2026, 1, 31)) == {old, undated}
    assert collections.current(library, date(2026, 2, 1)) == {undated}


def watched(library: Library, folder: Path) -> None:
    watching.watch(library, folder, collection="Ward", document_class=GUIDELINE)


def take(library: Library, file: Due) -> DocumentId:
    """Store a due file as the desk does."""
    path = Path(file.path)
    outcome = add(library, path.name, path.read_text("utf-8"))
    assert isinstance(outcome, AddedDocument)
    number = outcome.document.id
    assert watching.note_added(library, file, AddReport(added=(outcome,))) == number
    return number


def test_a_file_is_taken_when_it_has_settled_and_once_only(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    watched(library, folder)
    file = folder / "fever.txt"
    file.write_text("half of", encoding="utf-8")
    assert watching.look(library, settle_s=20, now=1000)[0] == []
    file.write_text(FEVER, encoding="utf-8")
    assert watching.look(library, settle_s=20, now=1030)[0] == []
    assert watching.look(library, settle_s=20, now=1040)[0] == []
    (due,) = watching.look(library, settle_s=20, now=1051)[0]
    document = take(library, due)
    assert collections.documents_of(library, "Ward") == (document,)
    assert watching.look(library, settle_s=20, now=9000)[0] == []


def settled(library: Library, now: float) -> Due:
    watching.look(library, settle_s=0, now=now)
    (due,) = watching.look(library, settle_s=0, now=now + 1)[0]
    return due


def test_a_changed_file_is_a_new_version_whatever_its_title(
    library: Library, tmp_path: Path
) -> None:
    watched(library, tmp_path)
    file = tmp_path / "fever.txt"
    file.write_text(FEVER, encoding="utf-8")
    old = take(library, settled(library, 1))
    file.write_text(SHOCK, encoding="utf-8")
    os.utime(file, ns=(5_000_000_000, 5_000_000_000))
    due = settled(library, 10)
    assert due.replaces == old
    new = take(library, due)
    states = {card.id: (card.state, card.superseded_by) for card in documents.listed(library)}
    assert states == {old: ("superseded", new), new: ("ready", None)}


def test_a_file_that_went_away_is_missing_and_its_document_stays(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    watched(library, folder)
    file = folder / "fever.txt"
    file.write_text(FEVER, encoding="utf-8")
    document = take(library, settled(library, 1))
    moved = tmp_path / "elsewhere.txt"
    file.rename(moved)
    assert watching.look(library, settle_s=0, now=10)[0] == []
    assert watching.listed(library)[0].missing == (document,)
    assert documents.card(library, document).state == "ready"
    moved.rename(file)
    watching.look(library, settle_s=0, now=11)
    assert watching.listed(library)[0].counts == {"stored": 1}


def test_a_share_that_is_off_changes_nothing(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    watched(library, folder)
    (folder / "fever.txt").write_text(FEVER, encoding="utf-8")
    take(library, settled(library, 1))
    folder.rename(tmp_path / "unplugged")
    due, away = watching.look(library, settle_s=0, now=10)
    assert (due, away) == ([], [str(folder)])
    assert watching.listed(library)[0].counts == {"stored": 1}


def test_a_refused_file_is_tried_again_only_when_it_changed(
    library: Library, tmp_path: Path
) -> None:
    watched(library, tmp_path)
    file = tmp_path / "bad.txt"
    file.write_text("x", encoding="utf-8")
    refused = RefusedFile(str(file), "damaged", "save it again", "UnreadableFileError")
    assert watching.note_added(library, settled(library, 1), AddReport(refused=(refused,))) is None
    assert watching.look(library, settle_s=0, now=50)[0] == []
    file.write_text("better now", encoding="utf-8")
    assert settled(library, 60).path == str(file)


def test_refusals_stay_until_the_file_comes_in(library: Library) -> None:
    refused = RefusedFile("/a.pdf", "damaged", "save it again", "UnreadableFileError")
    refusals.note(library, AddReport(refused=(refused, refused)))
    assert [one.path for one in refusals.listed(library)] == ["/a.pdf"]
    outcome = added(library, "fever.pdf", FEVER)
    refusals.note(library, AddReport(added=(type(outcome)("/a.pdf", outcome.document),)))
    assert refusals.listed(library) == []


@pytest.fixture
def sealed(library: Library, tmp_path: Path) -> Path:
    added(library, "fever.pdf", FEVER)
    added(library, "shock.pdf", SHOCK)
    target = tmp_path / "ward.wlc"
    sealing.export(library, "Ward", documents.listed(library), target)
    return target


def test_a_signed_collection_is_whole_and_its_own_maker_known(
    library: Library, sealed: Path
) -> None:
    found = sealing.opened(library, sealed)
    assert found.card.titles == ("fever", "shock")
    assert found.card.is_known
    contents = [content for _name, content, _details in sealing.files(sealed, found)]
    assert [content[:9] for content in contents] == [b"fever.pdf", b"shock.pdf"]


def test_every_changed_bit_and_every_cut_is_refused(library: Library, sealed: Path) -> None:
    whole = sealed.read_bytes()
    chosen = random.Random(7)  # noqa: S311 - a repeatable campaign
    for _round in range(200):
        damaged = bytearray(whole)
        damaged[chosen.randrange(len(whole))] ^= 1 << chosen.randrange(8)
        sealed.write_bytes(bytes(damaged))
        with pytest.raises(SealBrokenError):
            sealing.opened(library, sealed)
    for length in (0, 5, 8, 16, 100, len(whole) - 1):
        sealed.write_bytes(whole[:length])
        with pytest.raises(SealBrokenError):
            sealing.opened(library, sealed)
    sealed.write_bytes(whole + b"x")
    with pytest.raises(SealBrokenError):
        sealing.opened(library, sealed)


def test_a_stranger_is_not_known_until_trusted(
    library: Library, sealed: Path, tmp_path: Path
) -> None:
    from engine.ground.paths import Home

    with Library.create(Home(tmp_path / "other"), "other words", log2_cost=4)[0] as other:
        card = sealing.opened(other, sealed).card
        assert not card.is_known
        sealing.trust(other, card.signer)
        assert sealing.opened(other, sealed).card.is_known


def test_a_file_exchanged_after_its_check_is_noticed(library: Library, sealed: Path) -> None:
    found = sealing.opened(library, sealed)
    content = bytearray(sealed.read_bytes())
    content[-1] ^= 1
    sealed.write_bytes(bytes(content))
    with pytest.raises(SealBrokenError):
        list(sealing.files(sealed, found))


def test_an_empty_collection_is_not_exported(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        sealing.export(library, "Nothing", [], tmp_path / "x.wlc")
    assert not (tmp_path / "x.wlc").exists()


def test_a_document_replaces_another_by_word(library: Library) -> None:
    old = added(library, "fever.pdf", FEVER).document.id
    new = added(library, "shock.pdf", SHOCK).document.id
    watching.supersede(library, new, [old])
    assert documents.card(library, old).superseded_by == new
    with pytest.raises(InputError):
        watching.supersede(library, new, [new])
