from pathlib import Path

import pytest

from engine.ground.errors import InputError, TooManyTriesError, WrongPassphraseError
from engine.library.keys import DataKey
from engine.library.pins import TRIES, PinKeeper
from engine.library.tries import FIRST_WAIT_S, FREE, LONGEST_WAIT_S, Tries


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_five_wrong_attempts_are_free_and_then_each_waits_twice_as_long(tmp_path: Path) -> None:
    clock = Clock()
    tries = Tries(tmp_path / "tries", now=clock)
    for _try in range(FREE):
        tries.require()
        tries.failed()
    waits = []
    for _try in range(10):
        waits.append(tries.wait_s)
        with pytest.raises(TooManyTriesError):
            tries.require()
        clock.now += tries.wait_s
        tries.require()
        tries.failed()
    assert waits[:3] == [FIRST_WAIT_S, 2 * FIRST_WAIT_S, 4 * FIRST_WAIT_S]
    assert waits[-1] == LONGEST_WAIT_S


def test_the_wait_survives_a_restart_and_a_clock_set_back(tmp_path: Path) -> None:
    clock = Clock()
    tries = Tries(tmp_path / "tries", now=clock)
    for _try in range(FREE):
        tries.failed()
    again = Tries(tmp_path / "tries", now=clock)
    assert again.wait_s == FIRST_WAIT_S
    clock.now -= 10_000
    assert again.wait_s == FIRST_WAIT_S, "never longer than the wait itself"
    again.forget()
    assert Tries(tmp_path / "tries", now=clock).wait_s == 0


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"wrong": "x", "at": 1}', b"\xff"])
def test_a_damaged_count_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tries").write_bytes(content)
    assert Tries(tmp_path / "tries").wait_s == 0


def test_a_pin_gives_the_key_back_until_it_ends() -> None:
    keeper = PinKeeper(log2_cost=4)
    key = DataKey(bytes(range(32)))
    keeper.keep(key, "4096", hours=1)
    assert keeper.key("4096").subkey("database") == key.subkey("database")
    keeper.keep(key, "4096", hours=0)
    assert not keeper.is_set
    with pytest.raises(WrongPassphraseError):
        keeper.key("4096")


def test_five_wrong_pins_forget_it() -> None:
    keeper = PinKeeper(log2_cost=4)
    keeper.keep(DataKey(bytes(range(32))), "4096", hours=1)
    for _try in range(TRIES):
        with pytest.raises(WrongPassphraseError, match="This PIN"):
            keeper.key("4097")
    with pytest.raises(WrongPassphraseError, match="no longer"):
        keeper.key("4096")


@pytest.mark.parametrize(
    "pin", ["", "123", "1234", "9876", "0000", "12a4", "1234567890123", "٤٠٩٦"]
)
def test_an_obvious_or_unusable_pin_is_refused(pin: str) -> None:
    with pytest.raises(InputError):
        PinKeeper(log2_cost=4).keep(DataKey(bytes(range(32))), pin, hours=1)
