"""Deaths are counted across starts, told in words, and forgotten after success."""

import json
import time
from pathlib import Path

import pytest

from engine.language.strikes import LONGEST_REST_S, REST_S, STILL_WORKS, Strikes


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "strikes.json"


def _rest_s(file: Path) -> float:
    return float(json.loads(file.read_text(encoding="utf-8"))["rest_until"]) - time.time()


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        ("SIGSEGV", "native code"),
        ("SIGABRT", "gave up"),
        ("SIGBUS", "changed or cut"),
        ("SIGILL", "instruction"),
        ("SIGKILL", "memory"),
        ("no answer", "did not answer"),
        ("exit code 3", "exit code 3"),
        ("", "unknown"),
    ],
)
def test_each_cause_becomes_a_sentence_that_says_what_still_works(cause: str, words: str) -> None:
    told = Strikes("model").died(cause)
    assert words in told
    assert told.endswith(STILL_WORKS)


def test_the_third_death_in_a_row_gives_a_rest(file: Path) -> None:
    strikes = Strikes("model", file)
    strikes.died("SIGSEGV")
    strikes.died("SIGSEGV")
    assert strikes.reason == ""
    assert "3 times in a row" in strikes.died("SIGSEGV")
    assert "rests for 10 more minutes" in strikes.reason


def test_a_rest_outlives_the_program(file: Path) -> None:
    first = Strikes("model", file)
    for _ in range(3):
        first.died("SIGKILL")
    again = Strikes("model", file)
    assert "memory" in again.reason
    assert Strikes("another model", file).reason == ""


def test_after_a_rest_one_death_is_enough_and_the_rest_doubles(file: Path) -> None:
    strikes = Strikes("model", file)
    rests = []
    for _ in range(14):
        strikes.died("SIGSEGV")
        rests.append(_rest_s(file))
    assert rests[2] == pytest.approx(REST_S, abs=5)
    assert rests[3] == pytest.approx(2 * REST_S, abs=5)
    assert rests[-1] == pytest.approx(LONGEST_REST_S, abs=5)


def test_success_forgets_the_deaths(file: Path) -> None:
    strikes = Strikes("model", file)
    for _ in range(2):
        strikes.died("SIGSEGV")
        strikes.died("SIGSEGV")
        strikes.served()
        assert Strikes("model", file).deaths == 0


def test_a_person_may_wake_the_model(file: Path) -> None:
    strikes = Strikes("model", file)
    for _ in range(3):
        strikes.died("SIGSEGV")
    strikes.wake()
    assert Strikes("model", file).reason == ""


def test_a_program_that_ended_while_loading_counts_as_a_death(file: Path) -> None:
    body = {"model": "model", "deaths": 2, "cause": "", "rest_until": 0.0, "loading_by": 2**22 + 1}
    file.write_text(json.dumps(body), encoding="utf-8")
    assert "while the model was being loaded" in Strikes("model", file).reason


def test_loading_in_a_program_that_still_runs_is_no_death(file: Path) -> None:
    first = Strikes("model", file)
    first.loading()
    assert Strikes("model", file).deaths == 0
    first.loaded()
    assert Strikes("model", file).deaths == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"model": 4}', b"\xff" * 90])
def test_a_damaged_record_counts_for_nothing(file: Path, body: bytes) -> None:
    file.write_bytes(body)
    assert Strikes("model", file).reason == ""


def test_a_clock_that_was_set_back_does_not_make_the_rest_endless(file: Path) -> None:
    body = {"model": "model", "deaths": 3, "cause": "x", "rest_until": time.time() + 9e6}
    file.write_text(json.dumps(body), encoding="utf-8")
    assert Strikes("model", file).reason == ""


def test_the_next_start_waits_a_moment_after_a_death() -> None:
    strikes = Strikes("model")
    assert strikes.back_off_s == 0
    strikes.died("SIGSEGV")
    first = strikes.back_off_s
    strikes.died("SIGSEGV")
    assert 0 < first < strikes.back_off_s < 1
