"""Pages of help in every language: complete, with the same parts, keys and names of buttons."""

import re
from xml.etree import ElementTree

import pytest

from app.window import help as help_pages
from app.window.language import catalogs
from engine.ground.paths import resources

_CODES = ["ar", "es", "fr", "hi", "pt", "sw", "zh_CN"]
_FOLDER = resources() / "help"
_NAMES = sorted(path.stem for path in _FOLDER.glob("*.md"))
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift)\+[A-Z↓↑](?![a-z])|(?:Ctrl|Alt)\+Shift\+[A-Z]|\{keys\}")
_CODE = re.compile(r"`[^`]+`")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
# The names of controls as help quotes them, to be found in the catalogs in the same words.
_CONTROLS = [
    "Collections…",
    "Export as a signed file…",
    "Files that could not be added",
    "Maintain",
    "Retry this one",
    "Retry all",
    "Export CSV…",
    "Replaces…",
    "Let it answer again",
    "Expired",
    "Switch user",
    "PIN for today…",
    "Threads",
    "Automatic",
    "Test speed",
    "Checks",
    "Offline",
    "Supported",
    "Partly supported",
    "Not supported by a source",
    "No source found",
    "Summarize",
    "Next patient",
]


def _shape(text: str) -> list[str]:
    """Return the kind of every line that carries one: heading, bullet or number."""
    kinds = [re.match(r"(#+|-|\d+\.) ", line) for line in text.splitlines()]
    return [re.sub(r"\d+", "1", kind[1]) for kind in kinds if kind]


def _page(code: str, name: str) -> str:
    return (_FOLDER / code / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", _CODES)
def test_every_page_is_there(code: str) -> None:
    assert sorted(path.stem for path in (_FOLDER / code).glob("*.md")) == _NAMES


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("code", _CODES)
def test_page_has_the_parts_of_the_english_one(code: str, name: str) -> None:
    english, translated = _page("", name), _page(code, name)
    assert _shape(translated) == _shape(english)
    assert _CODE.findall(translated) == _CODE.findall(english)
    assert sorted(_KEYS.findall(translated)) == sorted(_KEYS.findall(english))
    assert english.count("**") == translated.count("**")


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("code", _CODES)
def test_page_keeps_every_number(code: str, name: str) -> None:
    numbers = {number.replace(",", ".") for number in _NUMBER.findall(_page("", name))}
    translated = {number.replace(",", ".") for number in _NUMBER.findall(_page(code, name))}
    assert numbers <= translated


def _told(code: str) -> dict[str, set[str]]:
    """Return what each sentence of the window is called in one catalog, in any context."""
    told: dict[str, set[str]] = {}
    catalog = ElementTree.parse(catalogs() / f"wardlight_{code}.ts")  # noqa: S314 - our own file
    for message in catalog.iter("message"):
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        told.setdefault(source, set()).add(words)
    return told


@pytest.mark.parametrize("code", _CODES)
def test_help_names_controls_as_the_window_does(code: str) -> None:
    pages, told = "\n".join(_page(code, name) for name in _NAMES), _told(code)
    assert [label for label in _CONTROLS if not any(words in pages for words in told[label])] == []


def test_english_help_names_controls_as_the_window_does() -> None:
    pages = "\n".join(_page("", name) for name in _NAMES)
    assert [label for label in _CONTROLS if label not in pages] == []


def test_topics_read_the_language_of_the_window() -> None:
    english, french = help_pages.topics("en"), help_pages.topics("fr")
    assert [topic.id for topic in english] == [topic.id for topic in french]
    assert {topic.title for topic in english}.isdisjoint(topic.title for topic in french)
    assert [topic.id for topic in help_pages.found(french, "phrase secrète oubliée")] == ["locking"]
