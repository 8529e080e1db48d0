"""Words as the support gate compares them: stems, negation and words that exclude each other."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec

from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground.paths import resources

KINDS = ("number", "unit", "drug", "negation", "laterality", "date", "entity", "invented")
"""What can be wrong with a sentence; a public contract (HOUSE.md 5)."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENDINGS = (
    "ations", "ation", "ated", "ates", "ating", "ate", "ingly", "ily", "ions", "ion", "edly",
    "ments", "ment", "ness", "ings", "ing", "ies", "ied", "ers", "ely", "ed", "es", "er", "ly",
    "al", "ic", "e", "s", "y",
)  # fmt: skip
_SHORTEST_STEM = 4
_LISTING = 4
"""A negator that reaches further than this reaches over commas ("no cough, fever or rash")."""
ONE = "~one"
"""What stands before a member that is followed by "one"."""
_TURNED = 100
"""Added to the line of a word that "non-" turns: "severe" is not "non-severe"."""
_NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty"
    r"|fifty)"
)
_PARTICIPLES = ("ed", "given", "begun", "held")
_JOINED = re.compile(r"[,;]|\band\b", re.IGNORECASE)
_PLACEHOLDERS = frozenset("side sided sides hand aspect part region life age birth".split())
_TERM = re.compile(
    r"(?:itis|oma|osis|a?emia|opathy|algia|ectomy|plasty|oscopy|uria|pnea|rrhea|penia|megaly|plegia|ology|ologist)$"
)
_BREAKS = "unless|but|however|although|though|whereas|because|which|who|if|when|after|before|until"
_CLAUSE_END = re.compile(
    rf"[.;:!?()]|\n\s*\n|\b(?:{_BREAKS}|has|had|have|reports|presents|is|was|are|were)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"if|when|until|unless|except|because|before|after", re.IGNORECASE)
_LIST_START = re.compile(
    rf"[.;:!?()]|\n\s*\n|\b(?:{_BREAKS}|is|was|are|were|has|have|give|use|for"
    r"|avoid|avoids|contraindicated|not|no|never|without|withheld)\b",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(rf"[.;:!?(),]|\n\s*\n|\b(?:{_BREAKS}|and)\b", re.IGNORECASE)


class _Negator(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words that negate, and how many content words they reach."""

    words: str
    forward: int
    backward: int


class _Group(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Words that exclude each other; each line is one meaning."""

    name: str
    kind: str
    lines: tuple[str, ...]
    not_before: str = ""


class _Form(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Turns of phrase that say the same: what finds each, and how it is written."""

    about: str
    say: tuple[tuple[str, str], ...]


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    stopwords: str
    terms: str
    aliases: dict[str, str]
    rewrites: dict[str, str]
    form: tuple[_Form, ...]
    light: str
    classes: dict[str, str]
    synonyms: tuple[str, ...]
    negator: tuple[_Negator, ...]
    group: tuple[_Group, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is wrong with a sentence.

    Attributes:
        kind: One of `KINDS`.
        text: The words of the sentence that the source does not bear out.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        stem: Its comparable form.
        is_content: Neither a function word nor a bare number.
    """

    text: str
    stem: str
    start: int
    end: int
    is_content: bool


@dataclass(frozen=True, slots=True)
class Negation:
    """A negator with the content words that it reaches.

    Attributes:
        head: Stem of the nearest one, after it if there is any; may be empty.
    """

    text: str
    start: int
    head: str
    reached: frozenset[str]


@dataclass(frozen=True, slots=True)
class Member:
    """A word of a group with the content words beside it."""

    group: str
    kind: str
    line: int
    text: str
    start: int
    after: str
    before: str


@dataclass(frozen=True, slots=True)
class WordRules:
    """The word lists of the gate; built once."""

    version: str
    stopwords: frozenset[str]
    negators: Mapping[str, tuple[int, int]]
    members: Mapping[str, tuple[tuple[str, str, int], ...]]
    not_before: Mapping[str, frozenset[str]]
    terms: frozenset[str]
    aliases: Mapping[str, frozenset[str]]
    rewrites: Mapping[str, str]
    rewritable: re.Pattern[str]
    folds: Mapping[str, str]
    forms: tuple[tuple[re.Pattern[str], str], ...]
    light: frozenset[str]
    classes: Mapping[str, re.Pattern[str]]

    @classmethod
    def load(cls, path: Path | None = None) -> "WordRules":
        """Read the shipped lists, or those of a file.

        Raises:
            RulesError: The file has a mistake.
        """
        file = path or resources() / "rules" / "support.toml"
        return read_file(file, _File, _built, table="group")

    def rewritten(self, text: str) -> str:
        """Return a text with phrases that say the same written in one way ("RIF")."""
        plain = self.rewritable.sub(lambda match: self.rewrites[_plain(match.group())], text)
        for form, other in self.forms:
            plain = form.sub(other, plain)
        return plain

    def stem(self, word: str) -> str:
        """Return the comparable form of a word, the same for words of one meaning."""
        found = stem(word)
        return self.folds.get(found, found)

    def words(self, text: str) -> tuple[Word, ...]:
        """Return the words of a text."""
        return tuple(self._word(match) for match in _WORD.finditer(text))

    def unfolded(self, stems: set[str]) -> set[str]:
        """Return stems with the words of abbreviations, and abbreviations of words."""
        more = {stem for short in stems for stem in self.aliases.get(short, ())}
        return stems | more | {short for short, words in self.aliases.items() if words <= stems}

    def is_term(self, word: str) -> bool:
        """Whether a word names an illness, organ or result, by list or by its ending."""
        low = word.lower()
        if low in self.stopwords:
            return False  # "should" has the stem of "shoulder"
        return stem(low) in self.terms or bool(_TERM.search(low))

    def negations(self, text: str, words: tuple[Word, ...]) -> tuple[Negation, ...]:
        """Return the negators of a text with what they reach."""
        found = []
        for at, word in enumerate(words):
            low = word.text.lower().replace("’", "'")
            limits = self.negators.get("n't" if low.endswith("n't") else low)
            if limits is not None:
                forward = list(_reached(text, words, range(at, len(words)), limits[0]))
                backward = list(_reached(text, words, range(at, -1, -1), limits[1]))
                head = next(iter((*forward, *backward)), "")
                found.append(
                    Negation(word.text, word.start, head, frozenset((*forward, *backward)))
                )
        return tuple(found)

    def groups(self, text: str, words: tuple[Word, ...]) -> tuple[Member, ...]:
        """Return the words of a text that belong to a group, with their neighbors."""
        found = []
        for at, word in enumerate(words):
            low = word.text.lower()
            is_turned = at > 0 and words[at - 1].text.lower() == "non"
            for group, kind, line in self.members.get(low, ()):
                following = words[at + 1].text.lower() if at + 1 < len(words) else ""
                if following in self.not_before.get(group, ()):
                    continue
                after = self._after(text, words, at)
                before = next(
                    (w.stem for w in reversed(words[max(0, at - 3) : at]) if self._is_thing(w)), ""
                )
                if following == "one":
                    after, before = "", ONE  # "the left one": what it is stands elsewhere
                meaning = line + _TURNED if is_turned else line
                found.append(Member(group, kind, meaning, word.text, word.start, after, before))
        return tuple(found)

    def _after(self, text: str, words: tuple[Word, ...], at: int) -> str:
        """Return the stem of the thing after a word; a participle ("is stopped and") ends there."""
        is_passive = words[at].text.lower().endswith(_PARTICIPLES)
        for one in words[at + 1 : at + 4]:
            if is_passive and _JOINED.search(text[words[at].end : one.end]):
                return ""
            if self._is_thing(one):
                return one.stem
        return ""

    def _is_thing(self, word: Word) -> bool:
        """Whether a word can be what a side or level belongs to."""
        low = word.text.lower()
        return word.is_content and low not in self.members and low not in _PLACEHOLDERS

    def _word(self, match: re.Match[str]) -> Word:
        low = match.group().lower().replace("’", "'")
        is_content = low not in self.stopwords and low not in self.negators and not low[0].isdigit()
        return Word(match.group(), self.stem(low), match.start(), match.end(), is_content)


def _reached(text: str, words: tuple[Word, ...], places: range, most: int) -> Iterator[str]:
    """Yield the stems that a negator reaches in one direction, nearest first."""
    taken = 0
    is_back = places.step < 0
    ends = _CLAUSE_END if not is_back else _LIST_START if most >= _LISTING else _CLAUSE_START
    for before, place in pairwise(places):
        left, right = sorted((before, place))
        between = text[words[left].end : words[right].start]
        is_listed = most >= _LISTING if is_back else most > _LISTING
        if "," in between and not is_listed:
            return
        is_direct = taken or is_back or _CONDITION.fullmatch(words[place].text)
        is_barrier = ends.fullmatch(words[place].text) and is_direct
        is_end = ends.search(between) or is_barrier
        if taken == most or is_end:
            return
        if words[place].is_content:
            taken += 1
            yield words[place].stem


def stem(word: str) -> str:
    """Return a word without its ending, so that forms of one word compare equal."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    low = low.replace("aemi", "emi").replace("oedema", "edema").replace("haem", "hem")
    low = low.replace("rrhoea", "rrhea").replace("isation", "ization")
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= _SHORTEST_STEM:
            low = low[: -len(ending)]
            break
    return low[:-1] if len(low) > _SHORTEST_STEM and low[-1] == low[-2] else low


def _plain(phrase: str) -> str:
    return re.sub(r"[\s-]+", " ", phrase.lower())


def _either(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of the phrases, the longest first; blanks may be hyphens."""
    ordered = sorted(phrases, key=len, reverse=True)
    forms = (re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in ordered)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?:(?<=:)|(?![\w-]))", re.IGNORECASE)


def _form(found: str, other: str) -> tuple[re.Pattern[str], str]:
    """Return one turn of phrase; a mistake in its pattern is a mistake of the file."""
    try:
        return re.compile(found.replace("$N", _NUMBER), re.IGNORECASE), other
    except re.error as error:
        raise RuleMistake(f"{found!r}: {error}", key="form") from error


def _folds(lines: Iterable[str]) -> dict[str, str]:
    """Return the stem of the first word of each line for the others."""
    found: dict[str, str] = {}
    for line in lines:
        first, *others = line.split()
        found |= {stem(word): stem(first) for word in others}
    return found


def _built(content: _File) -> WordRules:
    members: dict[str, list[tuple[str, str, int]]] = {}
    folds = _folds(content.synonyms)
    for number, group in enumerate(content.group):
        if group.kind not in KINDS:
            raise RuleMistake(f"unknown kind {group.kind!r}", key="kind", item=number)
        for line, words in enumerate(group.lines):
            for word in words.split():
                members.setdefault(word, []).append((group.name, group.kind, line))
    return WordRules(
        content.version,
        frozenset(content.stopwords.split()),
        {
            word: (one.forward, one.backward)
            for one in content.negator
            for word in one.words.split()
        },
        {word: tuple(found) for word, found in members.items()},
        {group.name: frozenset(group.not_before.split()) for group in content.group},
        frozenset(stem(word) for word in content.terms.split()),
        {
            folds.get(stem(short), stem(short)): frozenset(
                folds.get(stem(word), stem(word)) for word in _WORD.findall(words)
            )
            for short, words in content.aliases.items()
        },
        content.rewrites,
        _either(content.rewrites),
        folds,
        tuple(_form(found, other) for form in content.form for found, other in form.say),
        frozenset(folds.get(stem(word), stem(word)) for word in content.light.split()),
        {name: _either(words.split("|")) for name, words in content.classes.items()},
    )
