"""An emergency of the last hours is told although its signs are gone, and an old one is not."""

import json

import pytest

from engine.clinical.screening import Rules, screen
from engine.ground.paths import resources

RULES = Rules.load()
_FILE = resources() / "evaluation" / "screening" / "lasting.jsonl"
LASTING = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]
OVER = [
    "Chest pain in 2018, stent then, none since. For refills. BP 126/74.",
    "Vomited blood two weeks ago, ulcer clipped, stools brown since, Hb 11.2. Well today.",
    "Fainted on Friday, up within seconds, fine since. ECG normal.",
    "Chest pain since Monday settled this morning after antacid, ECG and enzymes normal.",
    "Cobra bite 12 days ago, got 20 vials. Wound granulating, walks, breathing normal.",
    "No chest pain this morning, no collapse, no bleeding. For wound dressing.",
]


def _flags(text: str) -> set[str]:
    return {flag.id for flag in screen(text, RULES).red_flags}


@pytest.mark.parametrize("sample", LASTING, ids=lambda sample: sample["id"])
def test_what_passed_within_hours_still_alerts(sample: dict[str, str]) -> None:
    assert sample["flag"] in _flags(sample["text"])


@pytest.mark.parametrize("text", OVER)
def test_what_is_long_over_stays_silent(text: str) -> None:
    assert _flags(text) == set()
