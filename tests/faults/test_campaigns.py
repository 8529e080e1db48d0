"""Ten kills lose nothing, and sixty damages are all noticed."""

from pathlib import Path

from engine.evaluation import damages, kills
from engine.ground.paths import Home


def test_ten_kills_lose_nothing_and_leave_nothing_half_done(tmp_path: Path) -> None:
    tally = kills.campaign(Home(tmp_path / "home"), kills=10, seed=7)
    assert tally.kills == 10
    assert tally.acknowledged > 0
    assert (tally.lost, tally.partial, tally.returned, tally.unanswered) == (0, 0, 0, 0)


def test_every_damage_is_noticed(tmp_path: Path) -> None:
    tally = damages.campaign(tmp_path, damages=60, seed=7)
    assert tally.noticed == 60, tally.unnoticed


def test_a_whole_library_is_not_called_damaged(tmp_path: Path) -> None:
    home = Home(tmp_path / "whole")
    damages.make(home)
    assert not damages.is_noticed(home)
