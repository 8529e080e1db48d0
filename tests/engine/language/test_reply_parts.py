"""Guessing, picking, noticing circles, counting threads: the parts of the loop by themselves."""

import numpy as np
import pytest

from engine.ground.errors import PackRefusedError
from engine.ground.models import Decoding
from engine.language import picking, repeating
from engine.language.llama import Logits
from engine.language.picking import Picker
from engine.language.prompt_lookup import LONGEST, Pace, PromptLookup
from engine.language.stop_flag import StopFlag
from engine.language.thread_count import ThreadGovernor


def _logits(*values: float) -> Logits:
    return np.array(values, np.float32)


def test_a_guess_is_what_followed_the_same_words_last_time() -> None:
    lookup = PromptLookup([1, 2, 3, 4, 5, 6, 7, 9, 2, 3])
    assert lookup.guess(3) == (2, [4, 5, 6])
    lookup.add(4)
    assert lookup.guess(9) == (3, [5, 6, 7, 9, 2, 3, 4])
    lookup.add(5)
    assert lookup.guess(1) == (4, [6])


def test_new_words_give_no_guess() -> None:
    lookup = PromptLookup([1, 2, 3])
    lookup.add(8)
    assert lookup.guess(4) == (0, [])


def test_the_later_of_two_places_is_guessed_from() -> None:
    assert PromptLookup([1, 2, 7, 1, 2, 8, 1, 2]).guess(1) == (2, [8])


def test_right_guesses_become_long_and_wrong_ones_stop() -> None:
    pace = Pace()
    pace.saw_single(0.1)
    for _ in range(40):
        pace.saw_guess(2, guessed=4, right=4, seconds=0.13)
    assert pace.length(2) == LONGEST
    for _ in range(60):
        pace.saw_guess(2, guessed=4, right=0, seconds=0.13)
    assert pace.length(2) == 0


def test_guesses_that_cost_as_much_as_they_gain_are_not_made() -> None:
    pace = Pace()
    pace.saw_single(0.1)
    for _ in range(60):
        pace.saw_guess(3, guessed=2, right=1, seconds=0.4)
    assert pace.length(3) == 0


def test_a_guess_is_tried_again_after_a_while() -> None:
    pace = Pace()
    pace.saw_single(0.1)
    for _ in range(60):
        pace.saw_guess(2, guessed=1, right=0, seconds=0.2)
    assert sum(pace.length(2) for _ in range(100)) in (1, 2, 3)


def test_the_likeliest_token_is_picked_and_the_first_of_equals() -> None:
    assert Picker(Decoding()).pick(_logits(0, 3, 3, 1)) == 1


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_give_no_numbers_are_refused(value: float) -> None:
    with pytest.raises(PackRefusedError):
        Picker(Decoding()).pick(_logits(0, value, 1))


def test_a_drawn_token_is_among_the_likely_ones() -> None:
    picker = Picker(Decoding(temperature=1.0))
    logits = _logits(5, 4.8, -9, *[-20] * 60)
    assert {picker.pick(logits) for _ in range(200)} == {0, 1}


def test_a_close_race_is_not_clear() -> None:
    assert picking.is_clear(_logits(1, 2, 3), 2)
    assert not picking.is_clear(_logits(1, 2.99, 3), 2)


def test_log_likelihoods_are_those_of_the_whole_vocabulary() -> None:
    logits = _logits(1, 2, 3, 1000)
    assert picking.log_likelihood(logits, 3) == pytest.approx(0)
    assert picking.log_likelihood(_logits(0, 0), 1) == pytest.approx(np.log(0.5))


@pytest.mark.parametrize("size", [1, 2, 7, 30, 96])
def test_circles_of_any_size_are_noticed(size: int) -> None:
    circle = list(range(size))
    assert repeating.goes_in_circles([500, 501, *circle * (150 // size + 3)])


def test_lists_and_short_repeats_are_no_circles() -> None:
    assert not repeating.goes_in_circles([])
    assert not repeating.goes_in_circles([7] * 20)
    table = [token for row in range(40) for token in (1, 2, 3, 100 + row)]
    assert not repeating.goes_in_circles(table)


def test_a_line_said_three_times_is_noticed_and_a_short_one_is_not() -> None:
    line = "Keep the child warm and check the breathing.\n"
    assert repeating.repeats_lines(line + "Other.\n" + line + "More.\n" + line)
    assert not repeating.repeats_lines(line + line)
    assert not repeating.repeats_lines("Not stated.\n" * 9)


def test_one_thread_is_used_while_another_program_wants_the_processor() -> None:
    governor = ThreadGovernor(2)
    speeds = {1: 0.30, 2: 1.00}  # seconds for a window, while the other program runs
    for _ in range(4):
        governor.saw(wall_s=speeds[governor.count], cpu_s=speeds[governor.count])
    assert governor.count == 1


def test_all_threads_come_back_when_the_computer_is_free_again() -> None:
    governor = ThreadGovernor(2)
    for _ in range(4):
        governor.saw(wall_s={1: 0.3, 2: 1.0}[governor.count], cpu_s=0.3)
    for _ in range(300):
        wall = {1: 0.3, 2: 0.16}[governor.count]
        governor.saw(wall_s=wall, cpu_s=wall * governor.count)
    assert governor.count == 2


def test_a_free_computer_keeps_all_its_threads() -> None:
    governor = ThreadGovernor(4)
    for _ in range(200):
        governor.saw(wall_s=0.2, cpu_s=0.78)
        assert governor.count == 4


def test_native_code_reads_the_stop_flag_by_itself() -> None:
    import ctypes

    flag = StopFlag()
    asked = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p)(flag.callback)
    assert not asked(flag.data)
    flag.raise_()
    assert asked(flag.data)
    assert flag.is_raised
    flag.lower()
    assert not asked(flag.data)
