"""Every hazard names its harm, its controls, and tests that are there."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
HAZARDS: list[dict[str, Any]] = tomllib.loads(
    (ROOT / "resources" / "safety" / "hazards.toml").read_text(encoding="utf-8")
)["hazard"]


def test_no_hazard_is_listed_twice() -> None:
    names = [row["id"] for row in HAZARDS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", HAZARDS, ids=lambda row: str(row["id"]))
def test_every_hazard_has_controls_and_tests_that_exist(row: dict[str, Any]) -> None:
    assert set(row) == {"id", "title", "harm", "controls", "tests"}
    assert row["controls"]
    assert row["tests"]
    for name in row["tests"]:
        assert "def test_" in (ROOT / name).read_text(encoding="utf-8"), name
