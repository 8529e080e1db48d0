"""Where sentences begin and end in clinical text of any of our languages.

Written for guidelines and reports rather than prose: doses ("0.5 mg/kg."),
bullets, headings without a full stop, table rows, lines wrapped by a PDF,
notes all in lower case, and scripts without spaces.
"""

import re
from collections.abc import Iterator

from engine.ground.types import Span

_NO_LAST_WORDS = "dr mr mrs ms prof st vs cf eg ie viz ca approx incl esp fig figs ref"
_WORDS_BEFORE_NUMBER = "no nos tab tabs vol p pp ch chap sec sect art eq par para"
_WORDS_BEFORE_LOWER_CASE = """
    mg mcg ml kg hr hrs min mins sec wt ht temp resp max tab tabs cap caps inj susp sol soln amp
    amps sp spp subsp var al wk wks mo mos yr yrs vol conc dept hosp pt pts hx dx rx tx sx fx
    neg pos dist prox lat med bilat etc ed eds
"""
_WORDS_BEFORE_LETTER = """
    vitamin hepatitis type group grade stage class influenza plan step table box figure annex
    appendix category option part factor zone section schedule immunoglobulin
"""
_JOINING_WORDS = """
    a an the of and or with to for in on at by per from as is are be if than that which not no
    de la le du des et ou y o el los con para por da do e com na
"""
_NEVER_LAST = frozenset(_NO_LAST_WORDS.split())
_BEFORE_NUMBER = frozenset(_WORDS_BEFORE_NUMBER.split())
_BEFORE_LOWER_CASE = frozenset(_WORDS_BEFORE_LOWER_CASE.split())
_LABELLED_BY_LETTER = frozenset(_WORDS_BEFORE_LETTER.split())
_JOINING = frozenset(_JOINING_WORDS.split())

# Control and private-use characters are bullets of symbol fonts, as PDFs give them.
_BULLETS = "•●▪◦○‣∙■□✓✔➢►▸▶\x80-\x9f\uf000-\uf0ff"
_NUMBERED = r"\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)]"
_LIST_ITEM = re.compile(rf"[ \t]*(?:[{_BULLETS}*·–—-]|{_NUMBERED})[ \t]+(?=\S)")
_LIST_NUMBER = re.compile(r"[ \t]*\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\Z")
_STOP = re.compile(  # each alternative starts with a rare character: that makes the search fast
    r"(?P<full>[。！？｡։॥।؟۔]+)[”’」』》）\)\]\"']*"
    r"|(?P<mark>[.!?…]+)(?:[\"'”’»)\]]*)(?=\s|\Z)"
    r"|(?P<note>\.)\d{1,3}(?:[,–-]\d{1,3})*(?=\s+[A-Z])"
    r"|(?P<glued>\.)(?=[A-Z][a-z])"
    rf"|(?P<bullet>[{_BULLETS}])(?=\s)"
    r"|(?P<line>\n)"
)
_WORD_BEFORE = re.compile(r"[^\s(\[/]*\Z")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]\Z")
_TABLE_LIKE = re.compile(r"\t|\S \| |\S {2,}\S")
_TRIMMED = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_REACH = 60  # characters before a stop that can hold the word or list number in question


def spans(text: str) -> list[Span]:
    """Return the sentences of a text in order, without the white space around them.

    Headings, list items and table rows that stand on a line of their own
    count as sentences. No character except white space is left out.
    """
    found: list[Span] = []
    start = 0
    for end in [*_ends(text), len(text)]:
        trimmed = _TRIMMED.search(text, start, end)
        if trimmed:
            found.append(Span(trimmed.start(), trimmed.end()))
        start = end
    return found


def _ends(text: str) -> Iterator[int]:
    """Offsets after which a new sentence starts."""
    for stop in _STOP.finditer(text):
        kind = stop.lastgroup
        if kind == "bullet":
            if text[max(0, stop.start() - 1)].isspace():
                yield stop.start()
        elif kind == "line":
            if _line_ends(text, stop.start()):
                yield stop.end()
        elif kind == "mark":
            if _mark_ends(text, stop):
                yield stop.end()
        elif kind == "full" or _word_ends(text, stop.start()):
            yield stop.end()


def _word_ends(text: str, at: int) -> bool:
    """Whether a full stop without white space after it follows a word, and no web address."""
    before = text[max(0, at - 3) : at]
    return len(before) == 3 and before.isalpha() and before.islower() and not _in_address(text, at)


def _mark_ends(text: str, stop: re.Match[str]) -> bool:
    """Whether `.`, `!`, `?` or `…` before white space ends a sentence."""
    following = _following(text, stop.end())
    if not following:
        return True
    mark = stop["mark"]
    if mark != ".":
        return not (following.islower() and set(mark) <= {".", "…"})
    before = text[max(0, stop.start() - _REACH) : stop.start()]
    line = before.rpartition("\n")[2]
    if len(line) < _REACH and _LIST_NUMBER.match(line):
        return False
    found = _WORD_BEFORE.search(before)
    word = found.group() if found else ""
    return _full_stop_ends(word, following, before[: len(before) - len(word)])


def _full_stop_ends(word: str, following: str, before: str) -> bool:
    """Whether the full stop after `word` ends a sentence when `following` comes next."""
    plain = word.lower().strip("\"'“‘(")
    if plain.replace(".", "") in _NEVER_LAST:
        return False
    if _DOTTED.fullmatch(plain):
        return following.isupper()
    if len(plain) == 1 and plain.isalpha() and word[-1:].isupper():
        labelled = before.split()[-1:]
        return bool(labelled) and labelled[0].lower() in _LABELLED_BY_LETTER
    if plain in _BEFORE_NUMBER and following.isdigit():
        return False
    return not (plain in _BEFORE_LOWER_CASE and (following.islower() or following.isdigit()))


def _line_ends(text: str, at: int) -> bool:
    """Whether the line break at this offset separates, rather than wraps, a sentence."""
    start = text.rfind("\n", 0, at) + 1
    stop = text.find("\n", at + 1)
    line = text[start:at].strip()
    following_line = text[at + 1 : stop if stop >= 0 else len(text)]
    following = following_line.strip()
    if not line or not following or _LIST_ITEM.match(following_line):
        return True
    if _is_row(line) or _is_row(following):
        return True
    if following[0].islower() or following[0].isdigit() or line[-1] in ",-–/(&+=:":
        return line[-1] == ":" and following[0].isupper()
    if line.split()[-1].lower() in _JOINING:
        return False
    return len(line) < 0.7 * _width_around(text, start, at)


def _is_row(line: str) -> bool:
    """Whether a line looks like cells, and not like text whose spaces are all wide."""
    if not _TABLE_LIKE.search(line):
        return False
    return "\t" in line or " | " in line or line.count("  ") < line.count(" ") / 3


def _width_around(text: str, start: int, end: int) -> int:
    """The longest line near a line: what a full line measures here."""
    near = text[max(0, start - 400) : end + 400].split("\n")
    whole = near[1:-1] if len(near) > 3 else near
    return max((len(line.strip()) for line in whole), default=0)


def _following(text: str, at: int) -> str:
    """The first character after white space and opening quotes or brackets; may be empty."""
    while at < len(text) and (text[at].isspace() or text[at] in "\"'“‘«([¿¡"):
        at += 1
    return text[at : at + 1]


def _in_address(text: str, at: int) -> bool:
    """Whether this offset lies in a web address or e-mail address."""
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    word = text[start : at + 20].split(maxsplit=1)[0]
    return "@" in word or "/" in word or word.lower().startswith("www.")
