"""The language that reports are written in, told by script and function words."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from engine.ground.paths import resources

_SCRIPTS = {
    "ar": re.compile("[\u0621-\u064a]"),
    "zh_CN": re.compile("[\u4e00-\u9fff]"),
    "hi": re.compile("[\u0904-\u0939]"),
}
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_READ = 20_000
_OWN_SCRIPT = 0.3
_LEAST = 4
_AHEAD = 1.5
"""How many times as often as the next one's the words of a language must stand there."""


def language_of(texts: Iterable[str]) -> str:
    """Return the code of the language that texts are written in; empty where it is not plain."""
    text = "\n".join(texts)[:_READ]
    letters = len(_LETTER.findall(text))
    for code, script in _SCRIPTS.items():
        if letters and len(script.findall(text)) >= _OWN_SCRIPT * letters:
            return code
    counts = Counter(_WORD.findall(text.casefold()))
    found = Counter({code: sum(counts[w] for w in known) for code, known in _words().items()})
    (first, most), (_second, next_most) = found.most_common(2)
    return first if most >= _LEAST and most >= _AHEAD * next_most else ""


@cache
def _words() -> Mapping[str, frozenset[str]]:
    """Return the words of each language."""
    file = resources() / "vocabulary" / "function_words.toml"
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    return {code: frozenset(words.split()) for code, words in content["words"].items()}
