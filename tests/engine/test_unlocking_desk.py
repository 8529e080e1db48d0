"""A PIN and wrong attempts, through the door, over a real library."""

import subprocess
from pathlib import Path

import pytest

from engine.assistant import Assistant
from engine.ground.errors import (
    LibraryLockedError,
    PolicyError,
    TooManyTriesError,
    WrongPassphraseError,
)
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import load
from engine.library.store import Library
from engine.library.tries import FREE

PASSPHRASE = "four plain words"
PIN = "604913"


def assistant_of(home: Home, policy: Policy | None = None) -> Assistant:
    rules = policy or Policy()
    return Assistant(home, settings=load(home.settings_file, rules), policy=rules)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    Library.create(made, PASSPHRASE, log2_cost=4)[0].close()
    return made


def test_a_pin_opens_the_locked_library_until_it_is_forgotten(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    assistant.unlocking.set_pin(PIN)
    assistant.lock()
    assistant.unlock_with_pin(PIN)
    assert assistant.is_unlocked
    assert [r.action for r in assistant.audit.newest()][1:2] == ["pin_set"]
    assistant.lock()
    assistant.unlocking.forget_pin()
    with pytest.raises(WrongPassphraseError):
        assistant.unlock_with_pin(PIN)


def test_a_pin_is_never_on_the_disk_and_ends_with_the_program(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    before = {path.name for path in home.root.iterdir()}
    assistant.unlocking.set_pin(PIN)
    assistant.close()
    assert {path.name for path in home.root.iterdir()} <= before
    assert not assistant_of(home).unlocking.has_pin
    found = subprocess.run(["grep", "-rl", PIN, str(home.root)], capture_output=True, check=False)
    assert found.stdout == b""


def test_a_new_passphrase_ends_the_pin(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    assistant.unlocking.set_pin(PIN)
    assistant.change_passphrase("other plain words")
    assert not assistant.unlocking.has_pin


def test_policy_may_allow_no_pin_and_a_locked_library_gets_none(home: Home) -> None:
    assistant = assistant_of(home, Policy("policy.toml", {"privacy.pin_hours": 0}))
    with pytest.raises(LibraryLockedError):
        assistant.unlocking.set_pin(PIN)
    assistant.unlock(PASSPHRASE)
    with pytest.raises(PolicyError):
        assistant.unlocking.set_pin(PIN)


def test_the_sixth_wrong_attempt_waits_also_in_a_new_program(home: Home) -> None:
    for _try in range(FREE):
        with pytest.raises(WrongPassphraseError):
            assistant_of(home).unlock("wrong")
    with pytest.raises(TooManyTriesError) as refused:
        assistant_of(home).unlock(PASSPHRASE)
    assert 0 < refused.value.wait_s <= 30
    assert "30 seconds" in str(refused.value) or "29 seconds" in str(refused.value)


def test_an_open_library_stays_open_while_the_secret_is_checked(home: Home) -> None:
    assistant = assistant_of(home)
    assistant.unlock(PASSPHRASE)
    session = assistant._session
    with pytest.raises(WrongPassphraseError):
        assistant.unlock("wrong")
    assistant.unlock(PASSPHRASE)
    assert assistant._session is session
