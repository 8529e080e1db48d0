import pytest

from app.window.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, contrast, weak_pairs


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    assert weak_pairs(tokens) == []


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#768692", "#ffffff") == pytest.approx(3.75, abs=0.01)
