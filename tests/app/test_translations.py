"""Every sentence of the window can be translated, and what a translator breaks is refused."""

import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.window import help as help_page
from app.window import language
from app.window.language import counted, say
from engine.ground.choices import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code != "en")
_SAID = {"tr", "say", "counted", "told"}
_UNSEEN = {"setObjectName", "getLogger", "setProperty", "property", "InputError", "NotFoundError"}
_PROSE = re.compile(r"[A-Za-z]{2,} +[a-z]{2,}")
_TOOLS = {"screenshots.py", "sheet.py", "booleans.py", "door.py", "shelf.py", "start.py"}
_NOT_SHOWN = {
    "path,cause,what happened,what to do",  # a file for spreadsheets, the same everywhere
    "blood glucose {}",  # goes into the question, which the rules read in English
    "all documents",  # compared with the engine's word
    "The language model ended early",  # goes into the answer as stored
    "Reading the prompt",  # compared with the engine's word
    "Checking the answer",
    "unknown place",  # details for IT
    "Unresponsive, not breathing, no pulse",  # the rules are tried on these, in English
    "allergic to penicillin",
    "Give amoxicillin 500 mg by mouth.",
    "unshare -rn wardlight",  # typed into a terminal
    "strace -f -e trace=network wardlight",
    "wardlight evaluate offline",
}


def _script(name: str) -> ModuleType:
    """Return a script of packaging/ as a module; it stands outside every package."""
    spec = spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    return _script("translations")


@pytest.fixture(scope="module")
def translate(translations: ModuleType) -> ModuleType:
    return _script("translate")


def _root(catalog: Path) -> ET.Element:
    return ET.parse(catalog).getroot()  # noqa: S314 - our own file


@pytest.fixture
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    language.use("en")


def test_every_sentence_is_in_every_catalog(translations: ModuleType) -> None:
    wanted = {(each.context, each.text, each.one) for each in translations.sentences()}
    for code in CODES:
        root = _root(CATALOGS / f"wardlight_{code}.ts")
        found = {
            (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment", ""),
            )
            for context in root.iter("context")
            for message in context.iter("message")
        }
        assert wanted ^ found == set(), f"{code}: run `make translations`"


def test_the_compiled_catalogs_agree_with_their_sources(
    translations: ModuleType, tmp_path: Path
) -> None:
    translations.compile_all(CATALOGS, tmp_path)
    for code in CODES:
        name = f"wardlight_{code}.qm"
        assert (tmp_path / name).read_bytes() == (CATALOGS / name).read_bytes(), name


@pytest.mark.parametrize("path", sorted((ROOT / "app").glob("[!c]*/*.py")), ids=lambda p: p.name)
def test_no_sentence_of_the_window_bypasses_translation(path: Path) -> None:
    if path.name in _TOOLS:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bare = {text for text in _bare(tree, is_said=False) if text not in _NOT_SHOWN}
    assert bare == set()


def _bare(node: ast.AST, *, is_said: bool) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        inside = is_said or _is_translated(child)
        if isinstance(child, ast.Constant) and isinstance(child.value, str) and not inside:
            shown = re.sub(r"<[^>]*>?", "", child.value)
            if _PROSE.search(shown) and not re.search(r"[{;=]\s|:\s?\d", shown):
                yield child.value
        yield from _bare(child, is_said=inside)


def _is_translated(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = ast.unparse(node.func).rpartition(".")[2]
    return name in _SAID | _UNSEEN or ast.unparse(node.func).startswith("log.")


def test_sentences_are_found_inside_f_strings_and_classes(translations: ModuleType) -> None:
    code = (
        "class Bar(QWidget):\n"
        "    def show(self):\n"
        "        self.setText(f\"<b>{self.tr('Ready')}</b> {say('now')}\")\n"
        "        self.told(counted('%1 pages', '%1 page', len(x)))\n"
        "        self.tr('on' if x else 'off')\n"
    )
    found = [
        (each.context, each.text, each.one)
        for each in translations._walk(ast.parse(code), "window", ROOT / "app" / "bar.py")
    ]
    assert found == [
        ("Bar", "Ready", ""),
        ("window", "now", ""),
        ("window", "%1 pages", "%1 page"),
        ("Bar", "on", ""),
        ("Bar", "off", ""),
    ]


@pytest.mark.parametrize("code", ["say(words)", "parent.tr('Ready')", "say(f'{name} is ready')"])
def test_a_sentence_that_nobody_could_translate_is_refused(
    translations: ModuleType, code: str
) -> None:
    with pytest.raises(translations.UnreadableSentenceError, match=r"app/bar\.py:1"):
        list(translations._walk(ast.parse(code), "window", ROOT / "app" / "bar.py"))


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("%1 pages", "pages", "placeholder"),
        ("Wait 30 s.", "Attendez 20 s.", "number"),
        ("Wait 30 s.", "انتظر ٣٠ ثانية.", "digits"),
        ("Open it with Ctrl+O.", "Ouvrez-le.", "name"),
        ("Ask <b>now</b>", "Demandez", "tag"),
        ("Add files…", "Ajouter", "end"),
        ("Add files", "Ajouter…", "end"),
        (" rests", "repose", "space"),
        ("Tell {name}.", "Dites à {nom}.", "placeholder"),
        ("&File", "Fichier", "mnemonic"),
        ("Stop", " ", "empty"),
    ],
)
def test_a_translation_that_lost_something_is_refused(
    translate: ModuleType, source: str, said: str, fault: str
) -> None:
    assert fault in translate.fault_of(source, said)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Add files…", "إضافة ملفات…"),
        ("Read it.", "请阅读。"),
        ("Read it.", "इसे पढ़ें।"),
        ("Which?", "أيها؟"),
        ("Page %1 of %2", "第 %1 页，共 %2 页"),
    ],
)
def test_a_whole_translation_is_taken(translate: ModuleType, source: str, said: str) -> None:
    assert translate.fault_of(source, said) == ""


def test_a_form_of_one_number_may_say_it_as_a_word(translate: ModuleType) -> None:
    assert translate.fault_of("%1 pages", "صفحتان", "2") == ""
    assert "placeholder" in translate.fault_of("%1 pages", "صفحات", "3 to 10")


def _catalog_of(translations: ModuleType, folder: Path) -> None:
    for code in CODES:
        (folder / f"wardlight_{code}.ts").write_bytes(
            (CATALOGS / f"wardlight_{code}.ts").read_bytes()
        )


def _filled(file: Path, words: dict[str, str], forms: dict[str, str]) -> None:
    told = json.loads(file.read_text(encoding="utf-8"))
    for entry in told["entries"]:
        if entry["source"] in words:
            entry["translation"] = words[entry["source"]]
        if entry["source"] == "%1 pages":
            entry["forms"] = forms
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def test_what_a_translator_sends_back_is_spoken_and_mirrored(
    translations: ModuleType, translate: ModuleType, tmp_path: Path, english_again: None
) -> None:
    _catalog_of(translations, tmp_path)
    sent = tmp_path / "ar.json"
    translate.export("ar", sent, tmp_path, everything=True)
    labels = translate.FORMS["ar"]
    said = ("لا صفحات", "صفحة واحدة", "صفحتان", "%1 صفحات", "%1 صفحة", "%1 صفحة")
    _filled(sent, {"Strong": "قوية"}, dict(zip(labels, said, strict=True)))
    _taken, refused = translate.merge("ar", sent, tmp_path)
    translations.update(tmp_path)
    translations.compile_all(tmp_path, tmp_path)
    assert refused == []
    assert language.use("ar", tmp_path) == "ar"
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert say("Strong") == "قوية"
    assert [counted("%1 pages", "%1 page", n) for n in (0, 1, 2, 3, 11, 100)] == [
        "لا صفحات", "صفحة واحدة", "صفحتان",
        "\u20683\u2069 صفحات", "\u206811\u2069 صفحة", "\u2068100\u2069 صفحة",
    ]  # fmt: skip
    assert say("A sentence of tomorrow") == "A sentence of tomorrow"


def test_a_refused_line_is_named_and_changes_nothing(
    translations: ModuleType, translate: ModuleType, tmp_path: Path
) -> None:
    _catalog_of(translations, tmp_path)
    before = [each.text for each in _root(tmp_path / "wardlight_fr.ts").iter("translation")]
    sent = tmp_path / "fr.json"
    translate.export("fr", sent, tmp_path, everything=True)
    told = json.loads(sent.read_text(encoding="utf-8"))
    told["entries"] = [each for each in told["entries"] if each["source"] == "Page %1 of %2"]
    told["entries"][0]["translation"] = "Page %1"
    sent.write_text(json.dumps(told, indent=1), encoding="utf-8")
    taken, refused = translate.merge("fr", sent, tmp_path)
    assert (taken, [each.line for each in refused]) == (0, [5])
    after = [each.text for each in _root(tmp_path / "wardlight_fr.ts").iter("translation")]
    assert after == before


def test_english_needs_no_catalog_and_a_broken_setting_means_the_system(
    english_again: None,
) -> None:
    assert language.use("en") == "en"
    assert counted("%1 pages", "%1 page", 1) == "1 page"
    assert counted("%1 pages", "%1 page", 2000) == "2,000 pages"
    assert language.chosen("xx") in LANGUAGES


def test_every_language_names_itself() -> None:
    assert set(language.NAMES) == set(LANGUAGES)


def test_the_templates_of_refusals_agree_with_the_engine(translations: ModuleType) -> None:
    listed = json.loads((CATALOGS / translations.TEMPLATES).read_text(encoding="utf-8"))
    assert listed == translations.templates(translations.sentences()), "run `make translations`"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise EmptyFileError(f"{path.name} is empty.")', ["%1 is empty."]),
        ('raise InputError(f"{a} of {b} cannot be read.")', ["%1 of %2 cannot be read."]),
        ('raise NoError(f"There is no {a}." if a else "Nothing was given.")',
         ["There is no %1.", "Nothing was given."]),
        ('raise PolicyError(f"The policy file is damaged: {error}.")', []),
        ('raise InputError(f"{a}: {b}.")', []),
    ],
)  # fmt: skip
def test_refusals_with_names_in_them_are_found(
    translations: ModuleType, tmp_path: Path, code: str, found: list[str]
) -> None:
    file = tmp_path / "room.py"
    file.write_text(code)
    assert [each.text for each in translations.of_engine(file)] == found


def test_a_refusal_is_told_in_the_language_with_its_names_kept_apart(
    translations: ModuleType, translate: ModuleType, tmp_path: Path, english_again: None
) -> None:
    _catalog_of(translations, tmp_path)
    sent = tmp_path / "fr.json"
    translate.export("fr", sent, tmp_path, everything=True)
    _filled(sent, {"%1 of %2 cannot be read.": "Lecture impossible : %1 dans %2."}, {})
    translate.merge("fr", sent, tmp_path)
    translations.compile_all(tmp_path, tmp_path)
    language.use("fr", tmp_path)
    told = language.told("weights.gguf of Ward-3B cannot be read.")
    assert told == "Lecture impossible : \u2068weights.gguf\u2069 dans \u2068Ward-3B\u2069."
    assert language.told("Words that nobody knows.") == "Words that nobody knows."


def test_a_help_page_without_translation_says_so(english_again: None) -> None:
    note = "This page is not translated yet; it is shown in English."
    assert all(note not in topic.text for topic in help_page.topics("en"))
    language.use("en")
    untranslated = help_page.topics("xx")
    assert all(note in topic.text for topic in untranslated)
    assert [t.title for t in untranslated] == [t.title for t in help_page.topics()]
