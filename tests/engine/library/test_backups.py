"""A backup is whole or is not there, and puts back exactly what it holds."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.ground.audit import AuditAction
from engine.ground.backups import BackupCard, Ladder
from engine.ground.errors import (
    BackupDamagedError,
    Cancelled,
    DiskFullError,
    LibraryDamagedError,
    NotFoundError,
    StorageError,
    WrongPassphraseError,
)
from engine.ground.paths import Home
from engine.ground.progress import Progress
from engine.library import audit, backups, documents, keys, restoring, verifying
from engine.library.keys import DataKey
from engine.library.store import Library
from tests.engine.library.made import FEVER, PASSPHRASE, SHOCK, added

LADDER = Ladder()


def with_passphrase(file: Path) -> DataKey:
    return keys.unlock(file, PASSPHRASE)


def titles(home: Home, passphrase: str = PASSPHRASE) -> list[str]:
    with Library.open(home, passphrase) as library:
        assert [finding.level for finding in verifying.verify(library)] == ["ok"]
        assert audit.verify(library).is_whole
        return [card.title for card in documents.listed(library)]


def test_a_backup_is_restored_over_a_changed_library_which_is_kept(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
        made = backups.create(library, home.backups, ladder=LADDER)
        first = documents.listed(library)[0]
        documents.remove(library, first.id)
        added(library, "shock.pdf", SHOCK)
        audit.append(library, [audit.event("n", AuditAction.ASKED, {})])
    done = restoring.restore(home, Path(made.path), with_passphrase, who="it")
    assert titles(home) == ["fever"]
    assert (done.documents, done.audit_carried) == (1, 1)
    with Library.open(home, PASSPHRASE) as library:
        assert [r.action for r in audit.newest(library)] == ["restored", "asked"]
    assert titles(Home(Path(done.safety_copy))) == ["shock"]
    restoring.restore(home, Path(done.safety_copy), with_passphrase)
    assert titles(home) == ["shock"]


def test_a_backup_is_restored_into_an_empty_home_with_its_recovery_key(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    library, printed = Library.create(home, PASSPHRASE, log2_cost=4)
    with library:
        added(library, "fever.pdf", FEVER)
        made = backups.create(library, tmp_path / "stick", ladder=LADDER)
    fresh = Home(tmp_path / "fresh")
    unlock = lambda file: keys.unlock_with_recovery_key(file, printed)  # noqa: E731
    done = restoring.restore(fresh, Path(made.path), unlock)
    assert titles(fresh) == ["fever"]
    assert done.safety_copy == ""
    assert not (fresh.root / "restore").exists()


def test_a_passphrase_changed_since_the_backup_stays(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        made = backups.create(library, home.backups, ladder=LADDER)
        library.change_passphrase("a younger one")
    restoring.restore(home, Path(made.path), lambda file: keys.unlock(file, "a younger one"))
    assert titles(home, "a younger one") == []
    restoring.restore(home, Path(made.path), with_passphrase)
    assert titles(home, "a younger one") == []


def test_a_wrong_passphrase_touches_nothing(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        made = backups.create(library, home.backups, ladder=LADDER)
        added(library, "fever.pdf", FEVER)
    with pytest.raises(WrongPassphraseError):
        restoring.restore(home, Path(made.path), lambda file: keys.unlock(file, "wrong"))
    assert titles(home) == ["fever"]


def test_originals_are_stored_once_for_all_backups_and_go_with_the_last(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        card = added(library, "fever.pdf", FEVER).document
        backups.create(library, home.backups, ladder=LADDER)
        backups.create(library, home.backups, ladder=LADDER)
        pool = home.backups / "originals"
        assert len(list(pool.iterdir())) == 1
        documents.remove(library, card.id)
        for _each in range(3):
            backups.create(library, home.backups, ladder=Ladder(1, 0, 0))
        assert list(pool.iterdir()) == []


def _damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


def test_a_damaged_library_is_not_backed_up_and_older_backups_stay(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", *[FEVER * 40] * 30)
        made = backups.create(library, home.backups, ladder=Ladder(1, 0, 0))
    _damage(home.database)
    with Library.open(home, PASSPHRASE) as library, pytest.raises(LibraryDamagedError):
        backups.create(library, home.backups, ladder=Ladder(1, 0, 0))
    assert [one.name for one in backups.listed(home.backups)] == [made.name]
    restoring.restore(home, Path(made.path), with_passphrase)
    assert titles(home) == ["fever"]


def test_a_damaged_original_is_not_backed_up(home: Home) -> None:
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
        _damage(next(home.originals.iterdir()))
        with pytest.raises(LibraryDamagedError):
            backups.create(library, home.backups, ladder=LADDER)
        assert backups.listed(home.backups) == []
        verifying.verify(library)
        with pytest.raises(LibraryDamagedError, match="1 documents"):
            backups.create(library, home.backups, ladder=LADDER)


def test_an_original_that_rotted_on_the_stick_is_copied_afresh(home: Home, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
        backups.create(library, stick, ladder=LADDER)
        _damage(next((stick / "originals").iterdir()))
        made = backups.create(library, stick, ladder=LADDER)
    restoring.restore(Home(tmp_path / "new"), Path(made.path), with_passphrase)


@pytest.mark.parametrize("part", ["library.db", "originals", "manifest.json"])
def test_a_damaged_backup_is_refused_and_the_library_is_not_touched(
    home: Home, tmp_path: Path, part: str
) -> None:
    stick = tmp_path / "stick"
    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", *[FEVER * 40] * 30)
        made = backups.create(library, stick, ladder=LADDER)
    if part == "manifest.json":
        (Path(made.path) / part).write_bytes(b"{")
        assert "manifest" in backups.listed(stick)[0].problem
        return
    whole = Path(made.path) / part
    _damage(next((stick / part).iterdir()) if part == "originals" else whole)
    with pytest.raises(BackupDamagedError):
        restoring.restore(home, Path(made.path), with_passphrase)
    assert titles(home) == ["fever"]
    assert not (home.root / "restore").exists()


def test_a_folder_without_a_backup_is_refused(home: Home, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        restoring.restore(home, tmp_path, with_passphrase)


def test_a_stick_that_is_not_there_is_not_made_up(home: Home, tmp_path: Path) -> None:
    with Library.open(home, PASSPHRASE) as library, pytest.raises(StorageError, match="disk"):
        backups.create(library, tmp_path / "removed" / "stick", ladder=LADDER)
    assert not (tmp_path / "removed").exists()


def test_stopping_leaves_what_was_there(home: Home) -> None:
    def stop(progress: Progress) -> None:
        if progress.phase == "Copying originals":
            raise Cancelled

    with Library.open(home, PASSPHRASE) as library:
        added(library, "fever.pdf", FEVER)
        made = backups.create(library, home.backups, ladder=LADDER)
        with pytest.raises(Cancelled):
            backups.create(library, home.backups, ladder=LADDER, notify=stop)
        assert [one.name for one in backups.listed(home.backups)] == [made.name]
    with pytest.raises(Cancelled):
        restoring.restore(home, Path(made.path), with_passphrase, notify=stop)
    assert titles(home) == ["fever"]
    assert not list(home.backups.glob(".part-*"))


def test_too_little_room_is_told_before_anything_is_written(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(home.root)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with Library.open(home, PASSPHRASE) as library:
        with pytest.raises(DiskFullError, match="needs"):
            backups.create(library, home.backups, ladder=LADDER)
        assert backups.listed(home.backups) == []


def made_on(days_ago: int, hour: int = 8) -> BackupCard:
    moment = datetime(2026, 7, 30, hour, tzinfo=UTC) - timedelta(days=days_ago)
    at = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return BackupCard(at, at, at, "backup", 1, 1)


def test_the_ladder_keeps_days_weeks_and_months() -> None:
    daily = [made_on(days) for days in range(400)]
    kept = backups.on_ladder(daily, Ladder(daily=7, weekly=4, monthly=6))
    days = {one.made_at[:10] for one in kept}
    assert {f"2026-07-{day}" for day in range(24, 31)} <= days
    assert {"2026-07-19", "2026-07-12"} <= days  # Sundays end ISO weeks
    assert {"2026-06-30", "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28"} <= days
    assert len(kept) == 7 + 2 + 5


def test_the_ladder_never_takes_the_last_three() -> None:
    same_day = [made_on(0, hour) for hour in range(6)]
    kept = backups.on_ladder(same_day, Ladder(daily=1, weekly=0, monthly=0))
    assert sorted(one.made_at for one in kept) == [one.made_at for one in same_day[3:]]


def test_a_backup_is_due_once_a_day(home: Home) -> None:
    assert backups.is_due(home.backups)
    with Library.open(home, PASSPHRASE) as library:
        backups.create(library, home.backups, ladder=LADDER)
    assert not backups.is_due(home.backups)
    assert backups.is_due(home.backups, hours=-1)
