"""Whatever is changed, deleted or cut in the audit is found, and the first bad record named."""

import random
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from engine.assistant import Assistant
from engine.ground.audit import AuditAction
from engine.ground.errors import WrongPassphraseError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import load
from engine.library import audit
from engine.library.store import Library
from tests.engine.library.made import PASSPHRASE

RECORDS = 30


def fill(library: Library, count: int = RECORDS) -> None:
    for number in range(count):
        happened = audit.event("nurse", AuditAction.ASKED, {"documents": [number]})
        audit.append(library, [happened])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = Home(tmp_path_factory.mktemp("audited") / "home")
    with Library.create(home, PASSPHRASE, log2_cost=4)[0] as library:
        fill(library)
    return home


@pytest.fixture
def home(filled: Home, tmp_path: Path) -> Home:
    shutil.copytree(filled.root, tmp_path / "home")
    return Home(tmp_path / "home")


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    with Library.open(home, PASSPHRASE) as opened:
        yield opened


def tamper(library: Library, statement: str, values: dict[str, object]) -> None:
    """Change the records as somebody does who has the passphrase and another program."""
    connection = library.connection
    for trigger in ("audit_is_not_changed", "audit_is_not_deleted"):
        connection.execute("drop trigger if exists " + trigger)
    connection.execute(statement, values)


def test_a_whole_audit_is_called_whole(library: Library) -> None:
    verdict = audit.verify(library)
    assert verdict.is_whole
    assert verdict.records == RECORDS


def test_records_cannot_be_changed_or_deleted_by_the_program(library: Library) -> None:
    with pytest.raises(apsw.ConstraintError, match="never changed"):
        library.connection.execute("update audit set who = 'x'")
    with pytest.raises(apsw.ConstraintError, match="never deleted"):
        library.connection.execute("delete from audit")


EDITS = {
    "at": "update audit set at = '2020-01-01T00:00:00Z' where sequence = :n",
    "who": "update audit set who = 'somebody else' where sequence = :n",
    "action": "update audit set action = 'created' where sequence = :n",
    "about": "update audit set about = '{}' where sequence = :n",
    "seal": "update audit set chain = zeroblob(32) where sequence = :n",
    "deleted": "delete from audit where sequence = :n",
    "renumbered": "update audit set sequence = 1000 where sequence = :n",
    "seal of another": "update audit set chain = (select chain from audit where sequence = 1)"
    " where sequence = :n",
    "cut": "delete from audit where sequence >= :n",
}


@pytest.mark.parametrize("kind", EDITS)
def test_every_edit_deletion_and_cut_is_found_at_its_record(library: Library, kind: str) -> None:
    for number in range(2, RECORDS + 1):
        library.connection.execute("savepoint before")
        tamper(library, EDITS[kind], {"n": number})
        verdict = audit.verify(library)
        library.connection.execute("rollback to before")
        library.connection.execute("release before")
        assert verdict.first_bad == number, kind


def test_exchanged_records_are_found(library: Library) -> None:
    chosen = random.Random(7)  # noqa: S311 - a repeatable campaign
    for _round in range(50):
        first, second = sorted(chosen.sample(range(1, RECORDS + 1), 2))
        library.connection.execute("savepoint before")
        for old, new in ((first, 5000), (second, first), (5000, second)):
            statement = "update audit set sequence = :new where sequence = :old"
            tamper(library, statement, {"old": old, "new": new})
        verdict = audit.verify(library)
        library.connection.execute("rollback to before")
        library.connection.execute("release before")
        assert verdict.first_bad == first


def test_a_cut_stays_to_be_seen_after_more_records(library: Library) -> None:
    tamper(library, "delete from audit where sequence > :n", {"n": 20})
    fill(library, 3)
    verdict = audit.verify(library)
    assert (verdict.first_bad, verdict.reason) == (21, "Records 21 to 30 are missing.")


def test_everything_deleted_is_found(library: Library) -> None:
    tamper(library, "delete from audit", {})
    assert audit.verify(library).first_bad == 1


HEADS: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda _head: b"",
    "no JSON": lambda _head: b"{",
    "sequence lowered": lambda head: head.replace(b'"sequence": 30', b'"sequence": 10'),
    "seal changed": lambda head: head[:-6] + b'0000"}'[-6:],
}


@pytest.mark.parametrize("kind", HEADS)
def test_a_changed_head_is_found_also_after_more_records(library: Library, kind: str) -> None:
    file = library.home.audit_head
    file.write_bytes(HEADS[kind](file.read_bytes()))
    assert not audit.verify(library).is_whole
    fill(library, 2)
    verdict = audit.verify(library)
    assert verdict.first_bad == RECORDS + 1
    assert "head" in verdict.reason


def test_a_deleted_head_is_found(library: Library) -> None:
    library.home.audit_head.unlink()
    assert not audit.verify(library).is_whole


def test_a_power_cut_between_record_and_head_is_no_alarm(library: Library) -> None:
    before = library.home.audit_head.read_bytes()
    fill(library, 1)
    library.home.audit_head.write_bytes(before)
    assert audit.verify(library).is_whole
    fill(library, 1)
    assert audit.verify(library).is_whole


def test_records_come_newest_first_by_action_person_and_day(library: Library) -> None:
    audit.append(library, [audit.event("doctor", AuditAction.BACKED_UP, {})])
    assert audit.newest(library)[0].sequence == RECORDS + 1
    assert len(audit.newest(library, action="asked")) == RECORDS
    assert [r.who for r in audit.newest(library, who="doctor")] == ["doctor"]
    assert audit.newest(library, since="2999-01-01") == []
    assert len(audit.newest(library, count=5)) == 5


def assistant_of(home: Home) -> Assistant:
    return Assistant(home, settings=load(home.settings_file, Policy()), policy=Policy())


def actions(assistant: Assistant) -> list[str]:
    return [record.action for record in reversed(assistant.audit.newest())]


def test_openings_and_failed_attempts_are_audited(home: Home) -> None:
    assistant = assistant_of(home)
    for _attempt in range(2):
        with pytest.raises(WrongPassphraseError):
            assistant.unlock("wrong")
    assert b"wrong" not in home.audit_notes.read_bytes()
    assistant.unlock(PASSPHRASE)
    assert actions(assistant)[RECORDS:] == ["unlock_failed", "unlock_failed", "unlocked"]
    assert not home.audit_notes.exists()
    assert assistant.audit.verify().is_whole
    assistant.close()


def test_torn_notes_of_a_locked_library_stop_nobody(home: Home) -> None:
    home.audit_notes.write_bytes(
        b'["2026-01-01T00:00:00Z", "x", "unlock_failed", {}]\n["2026\n{}\n'
    )
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    assert actions(assistant)[RECORDS:] == ["unlock_failed", "unlocked"]
    assistant.close()


def test_questions_are_audited_without_their_words(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    assistant.ask("Chest pain and short of breath, Mr Quillfeather, 60 years")
    record = assistant.audit.newest(action="asked")[0]
    assert record.about["flags"]
    assert "Quillfeather" not in "".join(assistant.audit.exported("json"))
    assistant.close()


def test_an_export_is_no_trap_for_a_spreadsheet(library: Library) -> None:
    from engine.desks.audit import _csv_line

    assert _csv_line(("=1+1", "a,b", "-2")) == "'=1+1,\"a,b\",'-2"


def test_what_cannot_be_stored_now_goes_in_with_the_next_record(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    store = assistant._open.store
    store.connection.execute("begin immediate")
    assistant._open.ledger.connection.set_busy_timeout(50)
    assistant.audit.acknowledged(["sepsis"])
    store.connection.execute("rollback")
    assert "flag_acknowledged" not in actions(assistant)
    assistant.audit.acknowledged(["shock"])
    kept = assistant.audit.newest(action="flag_acknowledged")
    assert [record.about["flags"] for record in kept] == [["shock"], ["sepsis"]]
    assistant.close()


def test_threads_take_turns_at_the_audit(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: assistant.audit.acknowledged([str(n)]), range(40)))
    assert len(assistant.audit.newest(action="flag_acknowledged")) == 40
    assert assistant.audit.verify().is_whole
    assistant.close()
