"""Every screen in other languages and directions: named, large enough, nothing cut."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.window import language
from tests.app.conftest import OpenWindow, lay_out, settle
from tests.app.test_window import cut_words, nameless, show_screen, small_buttons

_SCREENS = ("ask", "drawer", "failures", "backup")


@pytest.fixture(params=["fr", "ar", "hi"])
def spoken(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    yield language.use(request.param)
    language.use("en")


@pytest.mark.qt_log_ignore("OpenType support missing")
@pytest.mark.parametrize("screen", _SCREENS)
def test_every_language_has_names_large_targets_and_whole_words(
    qtbot: QtBot, open_window: OpenWindow, screen: str, spoken: str
) -> None:
    window = show_screen(qtbot, open_window, screen)
    assert nameless(window) == []
    for percent in (100, 150):
        window.menus._change(text_percent=percent)
        settle(qtbot, window)
        lay_out(qtbot, window)
        assert small_buttons(window) == [], f"{spoken} at {percent} %"
        assert cut_words(window) == [], f"{spoken} at {percent} %"
