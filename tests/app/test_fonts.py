"""Every letter that the window can say has a glyph in a font that Wardlight brings along."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from app.window import fonts
from engine.ground.choices import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
BUDGET_BYTES = 6_000_000
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060-\u2069\ufeff]")


def _words(code: str) -> Iterator[str]:
    if code == "en":
        for room in ("window", "ask", "library", "models", "settings", "summarize"):
            for file in (ROOT / "app" / room).glob("*.py"):
                yield file.read_text(encoding="utf-8")
        return
    catalog = ROOT / "resources" / "translations" / f"wardlight_{code}.ts"
    root = ET.parse(catalog).getroot()  # noqa: S314 - our own file
    for tag in ("source", "translation", "numerusform"):
        yield from (each.text or "" for each in root.iter(tag))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_of_a_language_has_a_glyph_in_a_bundled_font(qtbot: QtBot, code: str) -> None:
    drawn = [QRawFont(str(file), 12.0) for file in FONTS]
    letters = {letter for words in _words(code) for letter in _INVISIBLE.sub("", words)}
    bare = {
        letter
        for letter in letters
        if not any(font.supportsCharacter(ord(letter)) for font in drawn)
    }
    assert bare == set()


@pytest.mark.parametrize(
    ("letters", "script"),
    [
        ("感染性休克的处理", "Chinese"),
        ("الإنتان عند الأطفال", "Arabic"),
        ("बच्चों में बुखार", "Devanagari"),
        ("Ñandú, œdème, ção", "Latin"),
        ("↑↓≥≤−×½₂µ°✓●▾", "signs"),
    ],
)
def test_the_scripts_of_documents_have_glyphs(qtbot: QtBot, letters: str, script: str) -> None:
    drawn = [QRawFont(str(file), 12.0) for file in FONTS]
    for letter in letters.replace(" ", ""):
        assert any(font.supportsCharacter(ord(letter)) for font in drawn), (script, letter)


def test_every_bundled_font_is_loaded_and_asked_for(qtbot: QtBot) -> None:
    loaded = fonts.load()
    assert loaded
    assert set(loaded) <= set(fonts.FAMILIES)


def test_the_fonts_stay_small_and_bring_their_licenses() -> None:
    assert sum(file.stat().st_size for file in FONTS) <= BUDGET_BYTES
    names = {file.name for file in (ROOT / "resources" / "fonts").iterdir()}
    assert {"LICENSE-OFL-1.1.txt", "LICENSE-Apache-2.0.txt", "README.md"} <= names
