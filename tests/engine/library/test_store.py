"""A library opens whole, for its owner only, or says why not."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from engine.ground.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    NewerLibraryError,
    WrongPassphraseError,
)
from engine.ground.paths import Home
from engine.library import database, documents, keys
from engine.library.locking import WriterLock
from engine.library.store import Library
from tests.engine.library.made import FEVER, PASSPHRASE, SHOCK, add, added


def test_what_was_stored_is_there_after_closing(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        card = added(library, "fever.pdf", FEVER).document
    with Library.open(home, PASSPHRASE) as library:
        assert documents.listed(library) == [card]


def test_the_recovery_key_opens_and_a_new_passphrase_can_be_set(tmp_path: Path) -> None:
    home = Home(tmp_path)
    library, printed = Library.create(home, PASSPHRASE, log2_cost=4)
    library.close()
    with Library.open_with_recovery_key(home, printed) as library:
        library.change_passphrase("another one")
    Library.open(home, "another one").close()
    with pytest.raises(WrongPassphraseError):
        Library.open(home, PASSPHRASE)


def test_a_second_library_is_not_made_over_the_first(home: Home) -> None:
    with pytest.raises(LibraryError, match="already"):
        Library.create(home, "another one", log2_cost=4)
    Library.open(home, PASSPHRASE).close()


def test_a_creation_that_was_killed_leaves_no_library_and_can_be_repeated(tmp_path: Path) -> None:
    home = Home(tmp_path)
    keys.create(home.key_file, "killed", log2_cost=4)
    (tmp_path / "library.db.new").write_bytes(b"half")
    assert not Library.exists(home)
    Library.create(home, PASSPHRASE, log2_cost=4)[0].close()
    Library.open(home, PASSPHRASE).close()
    assert not list(tmp_path.glob("*.new*"))


def test_originals_without_their_database_are_never_covered_by_a_new_library(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
    home.database.unlink()
    with pytest.raises(LibraryDamagedError):
        Library.create(home, PASSPHRASE, log2_cost=4)
    with pytest.raises(LibraryDamagedError, match="missing"):
        Library.open(home, PASSPHRASE)


def test_a_library_from_the_future_is_refused_untouched(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        library.connection.pragma("user_version", len(database.steps()) + 1)
    before = home.database.read_bytes()
    with pytest.raises(NewerLibraryError):
        Library.open(home, PASSPHRASE)
    assert home.database.read_bytes() == before


def test_an_encrypted_database_that_is_no_library_is_refused(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        library.connection.pragma("application_id", 7)
    with pytest.raises(LibraryDamagedError):
        Library.open(home, PASSPHRASE)


def test_the_connection_has_the_settings_that_lost_nothing(library: Library) -> None:
    def setting(name: str) -> object:
        return library.connection.pragma(name)

    assert setting("journal_mode") == "wal"
    assert setting("synchronous") == 2
    assert setting("foreign_keys") == 1
    assert setting("trusted_schema") == 0
    assert setting("cell_size_check") == 1
    assert setting("mmap_size") == 0
    assert setting("secure_delete") == 1
    assert setting("cipher") == "chacha20"
    assert abs(int(str(setting("cache_size")))) >= 64 * 1024
    assert library.connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1
    with pytest.raises(apsw.SQLError, match="not authorized"):
        library.connection.execute("select load_extension('vec0')")


def test_two_programs_read_side_by_side_and_see_what_the_other_stored(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as one, Library.open(home, PASSPHRASE) as other:
        seen = other.revision
        added(one, "fever.pdf", FEVER)
        assert [card.title for card in documents.listed(other)] == ["fever"]
        assert other.revision > seen
        added(other, "shock.pdf", SHOCK)
        assert len(documents.listed(one)) == 2


def test_a_second_writer_is_told_to_wait_and_nothing_is_half_stored(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        library._lock = WriterLock(home.root / "library.lock", patience_s=0.05)
        with WriterLock(home.root / "library.lock"):
            with pytest.raises(LibraryBusyError) as refusal:
                add(library, "fever.pdf", FEVER)
            assert documents.listed(library) == []
        assert "Close the other" in refusal.value.advice
        added(library, "fever.pdf", FEVER)


def test_facts_are_kept_and_change_the_revision(library: Library) -> None:
    before = library.revision
    library.set_fact("demonstration", "yes")
    assert library.fact("demonstration") == "yes"
    assert library.fact("nothing of this name") == ""
    assert library.revision > before


def test_a_failed_change_leaves_nothing(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.writing() as connection:
        connection.execute("insert into facts (name, value) values ('a', 'b')")
        _ = 1 / 0
    assert library.fact("a") == ""


def test_closing_twice_is_fine(library: Library) -> None:
    library.close()
    library.close()


def test_leftovers_of_a_kill_are_swept_at_opening_and_documents_stay(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        card = added(library, "fever.pdf", FEVER).document
    (home.originals / "0123456789abcdef").write_bytes(b"an original without a document")
    (home.originals / ".part-x").write_bytes(b"half an original")
    with Library.open(home, PASSPHRASE) as library:
        assert len(list(home.originals.iterdir())) == 1
        assert documents.original(library, card.id).startswith(b"fever.pdf")


def test_threads_that_read_on_one_connection_take_turns(library: Library) -> None:
    count = (
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) "
        "select count(*) from n"
    )

    def read(_number: int) -> int:
        with library.reading() as connection:
            found = connection.execute(count).get
        return int(found) + len(library.fact("no such fact"))

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(read, range(40))) == {20_000}
