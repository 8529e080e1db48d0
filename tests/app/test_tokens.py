import re
from pathlib import Path

import pytest

from app.window import sheet
from app.window.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, contrast, weak_pairs
from engine.ground.paths import resources


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    assert weak_pairs(tokens) == []


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#768692", "#ffffff") == pytest.approx(3.75, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_every_picture_of_the_style_sheet_is_there(tokens: Tokens) -> None:
    pictures = re.findall(r"url\(([^)]+)\)", sheet.build(tokens, 1.0, str(resources() / "icons")))
    assert pictures
    assert [name for name in pictures if not Path(name).exists()] == []
