"""What the frames around findings promise: silence where nothing is said of now, else an alert."""

from pathlib import Path

import pytest

from engine.clinical.screening import Rules, screen
from engine.evaluation import frames
from engine.ground.errors import RulesError

_FINDINGS_EACH = 2
"""A few CPU seconds; the evaluation crosses all."""


@pytest.fixture(scope="module")
def told() -> list[frames.Told]:
    return frames.measure(Rules.load(), each=_FINDINGS_EACH)


def test_a_finding_that_is_not_said_to_be_now_raises_nothing(told: list[frames.Told]) -> None:
    shares = {part.part: part.share for part in told if not part.must_alert}
    assert shares["open"] <= 0.05


def test_a_finding_that_is_asserted_now_alerts(told: list[frames.Told]) -> None:
    shares = {part.part: part.share for part in told if part.must_alert}
    assert shares["open"] <= 0.03


def test_the_same_sample_is_drawn_every_time() -> None:
    assert list(frames.crossed(each=1)) == list(frames.crossed(each=1))


def test_frames_of_both_sorts_are_held_aside() -> None:
    held = [one for one in frames.crossed(each=1) if one.part == "held"]
    assert sum(not one.must_alert for one in held) >= 70
    assert sum(one.must_alert for one in held) >= 30


def test_words_of_a_frame_do_not_silence_a_present_case() -> None:
    rules = Rules.load()
    present = [one for one in frames.crossed(each=1) if one.kind == "look-alikes"]
    silent = [one.text for one in present if not screen(one.text, rules).red_flags]
    assert len(silent) <= len(present) * 0.05, silent


def test_a_frame_file_with_a_mistake_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "frames.toml"
    broken.write_text('version = "1"\nsource = "x"\n', encoding="utf-8")
    with pytest.raises(RulesError):
        list(frames.crossed(broken))
