"""The door backs up, restores while open, and finishes what a kill interrupted."""

import json
from pathlib import Path

import pytest

from engine.assistant import Assistant, open_assistant
from engine.ground.errors import InputError, LibraryBusyError, LibraryLockedError
from engine.ground.paths import Home
from engine.library.store import Library

WORDS = "four plain words"


@pytest.fixture
def assistant(tmp_path: Path) -> Assistant:
    home = Home(tmp_path / "home")
    Library.create(home, WORDS, log2_cost=4)[0].close()
    made = open_assistant(home)
    made.unlock(WORDS)
    return made


def test_an_open_library_is_restored_without_its_passphrase_and_locked(
    assistant: Assistant,
) -> None:
    made = assistant.backups.create()
    assistant.mark_demonstration()
    assistant.audit.acknowledged(["sepsis"])
    done = assistant.backups.restore(made.name)
    assert not assistant.is_unlocked
    assert done.audit_carried >= 2
    assistant.unlock(WORDS)
    assert not assistant.is_demonstration
    actions = [record.action for record in assistant.audit.newest()]
    assert actions[:4] == ["unlocked", "restored", "flag_acknowledged", "backed_up"]
    assert assistant.audit.verify().is_whole
    assistant.close()


def test_a_locked_home_needs_a_secret_and_makes_no_backup(assistant: Assistant) -> None:
    made = assistant.backups.create()
    assistant.lock()
    with pytest.raises(LibraryLockedError):
        assistant.backups.create()
    with pytest.raises(InputError):
        assistant.backups.restore(made.name)
    assistant.backups.restore(made.name, passphrase=WORDS)


def test_an_interrupted_exchange_is_finished_before_the_home_is_looked_at(
    assistant: Assistant,
) -> None:
    home = assistant.home
    assistant.close()
    new = home.root / "restore" / "new"
    new.mkdir(parents=True)
    for name in ("library.db", "library.key"):
        (home.root / name).rename(new / name)
    (home.root / "restore.ready").write_text(json.dumps({"replaced": "replaced-x"}), "utf-8")
    again = open_assistant(home)
    assert again.is_created
    again.unlock(WORDS)
    again.close()
    assert not (home.root / "restore").exists()


def test_a_library_in_another_window_is_not_replaced(assistant: Assistant) -> None:
    made = assistant.backups.create()
    (assistant.home.root / "window.lock").write_text("1\nwardlight\nhere\n", "utf-8")
    with pytest.raises(LibraryBusyError):
        assistant.backups.restore(made.name)
    assert assistant.is_unlocked
    assistant.close()
