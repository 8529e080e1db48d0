"""Only the passphrase or the recovery key opens the library."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ground.errors import InputError, LibraryDamagedError, WrongPassphraseError
from engine.library import keys, recovery


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.key"


def test_passphrase_and_recovery_key_give_the_same_data_key(path: Path) -> None:
    key, printed = keys.create(path, "ward seven", log2_cost=4)
    expected = key.subkey("database")
    assert keys.unlock(path, "ward seven").subkey("database") == expected
    assert keys.unlock_with_recovery_key(path, printed).subkey("database") == expected


def test_each_purpose_has_a_key_of_its_own(path: Path) -> None:
    key, _ = keys.create(path, "ward seven", log2_cost=4)
    assert len({key.subkey(purpose) for purpose in ("database", "originals", "audit")}) == 3


def test_a_wrong_passphrase_is_refused_with_a_clear_sentence_in_under_two_seconds(
    path: Path,
) -> None:
    keys.create(path, "ward seven")
    started = time.process_time()
    with pytest.raises(WrongPassphraseError, match="does not open") as refusal:
        keys.unlock(path, "ward eight")
    assert time.process_time() - started < 2
    assert "recovery key" in refusal.value.advice


def test_an_accented_passphrase_opens_however_the_keyboard_composes_it(path: Path) -> None:
    keys.create(path, "h\u00f4pital", log2_cost=4)
    keys.unlock(path, "ho\u0302pital")


def test_an_empty_passphrase_is_refused(path: Path) -> None:
    with pytest.raises(InputError):
        keys.create(path, "  ")
    assert not path.exists()


def test_a_new_passphrase_replaces_the_old_one_and_keeps_data_and_recovery_key(path: Path) -> None:
    key, printed = keys.create(path, "old one", log2_cost=4)
    keys.change_passphrase(path, key, "new one")
    expected = key.subkey("database")
    assert keys.unlock(path, "new one").subkey("database") == expected
    assert keys.unlock_with_recovery_key(path, printed).subkey("database") == expected
    with pytest.raises(WrongPassphraseError):
        keys.unlock(path, "old one")


def test_the_key_file_is_private_and_holds_no_key(path: Path) -> None:
    key, printed = keys.create(path, "ward seven", log2_cost=4)
    assert path.stat().st_mode & 0o777 == 0o600
    stored = path.read_text()
    for secret in (key.subkey("database").hex(), recovery.secret(printed).hex(), "ward seven"):
        assert secret not in stored


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 1}', "\xff"])
def test_a_damaged_key_file_is_named_as_such(path: Path, content: str) -> None:
    path.write_text(content, encoding="latin-1")
    with pytest.raises(LibraryDamagedError, match="key file"):
        keys.unlock(path, "ward seven")


def test_a_key_file_that_asks_for_gigabytes_is_refused(path: Path) -> None:
    keys.create(path, "ward seven", log2_cost=4)
    content = json.loads(path.read_text())
    path.write_text(json.dumps({**content, "log2_cost": 40}))
    with pytest.raises(LibraryDamagedError):
        keys.unlock(path, "ward seven")


def test_a_forgotten_key_cannot_be_used(path: Path) -> None:
    key, _ = keys.create(path, "ward seven", log2_cost=4)
    key.forget()
    with pytest.raises(RuntimeError):
        key.subkey("database")


def test_a_recovery_key_is_read_as_people_type_it(path: Path) -> None:
    printed = recovery.new()
    groups = printed.split("-")
    assert [len(group) for group in groups] == [4] * 9
    typed = " ".join(groups).lower().replace("0", "o").replace("1", "l")
    assert recovery.secret(typed) == recovery.secret(printed)


@given(position=st.integers(0, 35), other=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_mistyped_recovery_key_is_recognized(position: int, other: str) -> None:
    printed = "0000-1111-2222-3333-4444-5555-6666-7777"
    whole = _with_check(printed).replace("-", "")
    if whole[position] == other:
        return
    with pytest.raises(WrongPassphraseError, match="typing mistake"):
        recovery.secret(whole[:position] + other + whole[position + 1 :])


def _with_check(printed: str) -> str:
    return printed + "-" + recovery._check(printed.replace("-", ""))


def test_a_recovery_key_of_another_library_is_refused(path: Path) -> None:
    keys.create(path, "ward seven", log2_cost=4)
    with pytest.raises(WrongPassphraseError, match="another library"):
        keys.unlock_with_recovery_key(path, recovery.new())
