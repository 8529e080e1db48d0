"""The language of the window: every sentence on it passes here or through `tr`."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from engine.ground.choices import LANGUAGES
from engine.ground.paths import resources

NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
    "sw": "Kiswahili",
    "zh_CN": "简体中文",
    "hi": "हिन्दी",
}
RIGHT_TO_LEFT = frozenset({"ar"})
SYSTEM = "system"
ENGLISH = "en"
_PLACE = re.compile(r"%\d")
_SPOKEN = "wardlight_language"
WINDOW = "window"
ENGINE = "engine"
_QT_NAMES = {"pt": "pt_BR"}


def say(text: str) -> str:
    """Return a sentence in the language of the window; English where none is written yet."""
    return QCoreApplication.translate(WINDOW, text)


def counted(many: str, one: str, count: int) -> str:
    """Return a count with its noun in the plural form of the window's language.

    Args:
        many: The English sentence for several; `%1` in it is the number.
        one: The English sentence for one; translators see it as the comment.
        count: How many there are.
    """
    told = QCoreApplication.translate(WINDOW, many, one, count)
    if told == many and count == 1:
        told = one
    return told.replace("%1", f"{count:,}")


def told(words: str) -> str:
    """Return words of the engine in the language of the window, as far as they are known.

    Labels of settings, phases of work, refusals and advice are written in the engine, which has
    no Qt. A sentence that names a file or a number is recognized by the words around it.
    """
    if not words or spoken() == ENGLISH:
        return words
    known = _of_engine(words)
    return known if known != words else told_with_names(words, _of_engine)


def translated(context: str, words: str) -> str:
    """Return words of a context of the catalogs in the language of the window."""
    return QCoreApplication.translate(context, words)


def _of_engine(words: str) -> str:
    return translated(ENGINE, words)


def told_with_names(words: str, translate: Callable[[str], str]) -> str:
    """Return a sentence that names something, recognized by the words around the name."""
    for template, pattern in _templates():
        found = pattern.fullmatch(words)
        if found is None:
            continue
        translated = translate(template)
        if translated == template:
            return words
        for place, name in enumerate(found.groups(), start=1):
            said = translate(name)  # a name may be a sentence of its own
            translated = translated.replace(f"%{place}", f"\u2068{said}\u2069")
        return translated
    return words


@cache
def _templates() -> list[tuple[str, re.Pattern[str]]]:
    """Return the engine's sentences with names in them, those with the most words first."""
    file = catalogs() / "templates.json"
    known: list[str] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    known.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return [(one, re.compile("(.+)".join(map(re.escape, _PLACE.split(one))))) for one in known]


def catalogs() -> Path:
    """Return the folder of the compiled catalogs."""
    return resources() / "translations"


def chosen(code: str) -> str:
    """Return the language that a setting means; the system's first known one for `system`."""
    if code in LANGUAGES:
        return code
    for wanted in QLocale.system().uiLanguages():
        plain = wanted.replace("-", "_")
        for known in LANGUAGES:
            if plain == known or plain.partition("_")[0] == known.partition("_")[0]:
                return known
    return ENGLISH


def use(code: str, folder: Path | None = None) -> str:
    """Speak a language from now on: what is built later says its words in it.

    Args:
        code: A choice of the setting `language.ui`.
        folder: Where the compiled catalogs are; those of the program when absent.

    Returns:
        The language in use.
    """
    application = QCoreApplication.instance()
    if application is None:
        return ENGLISH
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    language = chosen(code)
    application.setProperty(_SPOKEN, language)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"qtbase_{_QT_NAMES.get(language, language)}", qt_folder)
    _install(application, f"wardlight_{language}", str(folder or catalogs()))
    directions = Qt.LayoutDirection
    is_mirrored = language in RIGHT_TO_LEFT
    QGuiApplication.setLayoutDirection(
        directions.RightToLeft if is_mirrored else directions.LeftToRight
    )
    return language


def spoken() -> str:
    """Return the language that the window speaks now."""
    application = QCoreApplication.instance()
    return str(application.property(_SPOKEN) or ENGLISH) if application else ENGLISH


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    """Load a catalog, if there is one; without it the words stay English."""
    translator = QTranslator(application)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
