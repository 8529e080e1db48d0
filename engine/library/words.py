"""How text is prepared for search by words, and how a match expression is built safely.

Stored text and questions pass through the same `index_text`, so that both
spell a word alike: `co-amoxiclav` is found whole and in parts, `5mg` is
`5 mg`, `haemorrhage` is `hemorrhage`, and Chinese is searched by bigrams.
What a user typed never reaches FTS5 except as quoted words.
"""

import re
import unicodedata
from collections.abc import Iterable

NEGATIONS = frozenset({"no", "not", "without", "never", "none", "nor", "neither", "cannot"})

_FUNCTION_WORDS = """
    a about after all also am an and any are as at be because been before being both but by can
    could did do does doing done during each etc for from get gets getting go had has have having
    he her here hers him his how i if in into is it its itself just let like make many may me might
    more most much must my myself of off on once one only or other our ours out over own per please
    s same shall she should so some such t than that the their theirs them then there these they
    this those through to too under until up upon us very was we were what when where which while
    who whom whose why will with would you your yours
"""
STOP_WORDS = frozenset(_FUNCTION_WORDS.split()) - NEGATIONS

_UNITS = (
    "mcg|mg|μg|ug|ng|kg|g|ml|dl|l|mmol|umol|mmhg|kpa|iu|units?|meq|cm|mm|cal|kcal|kj"
    "|seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|months?|mths?|years?|yrs?|y"
)
_NUMBER_THEN_UNIT = re.compile(rf"(?<=\d)(?=(?:{_UNITS})(?![a-z]))")
_DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_MICROGRAM = re.compile(r"(?<![a-z])(?:μg|ug)(?![a-z])")
_HYPHENS = re.compile("[\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]")
_HYPHENATED = re.compile(r"\b\w++(?:-\w++)+")
_LETTER = re.compile("[a-z]")
_APOSTROPHES = re.compile("[\u2019\u02bc`\u00b4]")
_POSSESSIVE = re.compile(r"(?<=[a-z])'s?(?![a-z])")
_BROKEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
_INVISIBLE = re.compile("[\u00ad\u0640\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]")
_ARABIC_MARK = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05c7]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئکی", "اااايهوءكي")
_UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_UNSPACED_MARKS = "\ue500-\ue5ff"
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}{_UNSPACED_MARKS}\U00020000-\U0002fa1f]+")
_INDIC_MARK = re.compile("[\u0900-\u0fff]")
_WORD = re.compile("[\\w\ue000-\uf8ff]+")
_LATIN_WORD = re.compile("[a-z]{6,}")
_FOLDABLE = re.compile("[ao]e|our|[iy]s|sulph|[bt]re|ll")  # else no fold below applies

# British and American spellings of the same word; both sides are folded alike.
_FOLDS = (
    (re.compile("ae|oe"), "e"),
    (re.compile("our(?=s?$|ed$|ing$|al$|less$)"), "or"),
    (re.compile("is(?=ations?$|e[ds]?$|ing$)"), "iz"),
    (re.compile("ys(?=e[drs]?$|ing$)"), "yz"),
    (re.compile("sulph"), "sulf"),
    (re.compile("(?<=[tb])re(?=s?$)"), "er"),
    (re.compile("(?<=l)l(?=ed$|ing$|ers?$)"), ""),
)


def index_text(text: str) -> str:
    """Return text as the word index stores it; never shown to anyone."""
    return _UNSPACED_RUN.sub(lambda run: f" {_bigrams(run[0])} {run[0][-1]} ", _spelled(text))


def _spelled(text: str) -> str:
    plain = _normalized(text)
    hyphenated = _HYPHENATED.findall(plain)
    joined = [word.replace("-", "") for word in hyphenated if _LETTER.search(word)]
    return _LATIN_WORD.sub(lambda word: _folded(word[0]), " ".join([plain, *joined]))


def _normalized(text: str) -> str:
    plain = unicodedata.normalize("NFKC", _BROKEN.sub(" ", text)).casefold()
    plain = _APOSTROPHES.sub("'", _HYPHENS.sub("-", _INVISIBLE.sub("", plain)))
    plain = _ARABIC_MARK.sub("", plain).translate(_ARABIC_LETTERS)
    plain = _INDIC_MARK.sub(_kept_mark, plain)
    plain = _POSSESSIVE.sub("", plain).replace("'", "")
    plain = _DECIMAL.sub("p", _THOUSANDS.sub("", plain))
    return _MICROGRAM.sub("mcg", _NUMBER_THEN_UNIT.sub(" ", plain))


def _kept_mark(character: re.Match[str]) -> str:
    # FTS5 would cut Indic and Thai words at their vowel signs; private-use letters it keeps.
    if unicodedata.category(character[0]).startswith("M"):
        return chr(ord(character[0]) - 0x0900 + 0xE000)
    return character[0]


def _folded(word: str) -> str:
    if not _FOLDABLE.search(word):
        return word
    for pattern, replacement in _FOLDS:
        word = pattern.sub(replacement, word)
    return word


def _bigrams(run: str) -> str:
    if len(run) == 1:
        return run
    return " ".join(run[i : i + 2] for i in range(len(run) - 1))


def tokens(text: str) -> list[str]:
    """Return the words of a question as the index spells them, in order, stop words included."""
    spelled = _UNSPACED_RUN.sub(lambda run: f" {_bigrams(run[0])} ", _spelled(text))
    return _WORD.findall(spelled)


def query_words(text: str) -> list[str]:
    """Return the distinct words of a question that are worth searching, in order.

    Function words are left out; words of negation stay. When nothing else is
    there ("what is it?"), the function words are all there is and stay too.
    """
    distinct = list(dict.fromkeys(tokens(text)))
    return [word for word in distinct if word not in STOP_WORDS] or distinct


def match_any(words: Iterable[str]) -> str:
    """Return an FTS5 expression that matches any of the words; empty when there is none."""
    return " OR ".join(_quoted(word) for word in words if word)


def match_phrase(text: str) -> str:
    """Return an FTS5 expression that matches the words of a text next to each other."""
    return _quoted(" ".join(tokens(text)))


def _quoted(word: str) -> str:
    quoted = '"' + word.replace('"', '""') + '"'
    if len(word) == 1 and _UNSPACED_RUN.match(word):
        return quoted + "*"  # one Chinese character: every bigram that begins with it
    return quoted
