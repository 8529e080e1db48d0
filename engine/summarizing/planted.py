"""Instructions to a program inside a report: found, flagged, and taken out of what is summarized.

A summary made by rules follows no instruction anyway; taking the planted words out
keeps them from being copied into a slot as if the report stated them.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import msgspec

from engine.clinical.rule_files import RuleMistake, read_file
from engine.ground import sentences
from engine.ground.paths import resources
from engine.ground.types import PageFlag, PageText, Span
from engine.summarizing.visible import VisiblePage, visible

_LOOK_ALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u03bf\u03b1\u0261"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0399\u039f",
    "aeopcyxijsoagABEKMHOPCTXIIO",
)
_MIXED = re.compile(r"\w*[A-Za-z]\w*")
"""A word with at least one plain letter; words wholly of another script are left alone."""
_STOP = re.compile(r"[.!?]\s+(?=[^\W\d]|\d[a-z])")
_LINE = re.compile(r"[^\n]+")
_LONGEST_BLOCK = 4000


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The data file."""

    version: str
    source: str
    block: dict[str, str]
    line: dict[str, str]


@dataclass(frozen=True, slots=True)
class Plant:
    """One stretch of a page that addresses a program."""

    span: Span
    why: str


@dataclass(frozen=True)
class PlantFinder:
    """Finds planted instructions; built once, used for every page."""

    version: str
    _blocks: Mapping[str, re.Pattern[str]] = field(repr=False)
    _lines: Mapping[str, re.Pattern[str]] = field(repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> "PlantFinder":
        """Read the shipped patterns, or those of a file.

        Raises:
            RulesError: The file has a mistake; its line is named.
        """

        def built(content: _File) -> "PlantFinder":
            return cls(content.version, _compiled(content.block), _compiled(content.line))

        return read_file(path or resources() / "rules" / "planted.toml", _File, built, table="")

    def find(self, text: str) -> list[Plant]:
        """Return the planted stretches of a text in order, never overlapping."""
        plain = _folded(text)
        found = [*self._found_blocks(plain), *self._found_lines(plain)]
        return _merged(sorted(found, key=lambda plant: (plant.span.start, -plant.span.end)))

    def _found_blocks(self, text: str) -> Iterator[Plant]:
        for why, pattern in self._blocks.items():
            for match in pattern.finditer(text):
                if match.group().strip():
                    end = min(match.end(), match.start() + _LONGEST_BLOCK)
                    yield Plant(Span(match.start(), end), why)

    def _found_lines(self, text: str) -> Iterator[Plant]:
        """Yield sentences line by line, then those that only a wrapped line completes."""
        held = []
        for line in _LINE.finditer(text):
            for span in _fine(line.group()):
                start, end = line.start() + span.start, line.start() + span.end
                why = self._why(text[start:end])
                if why:
                    held.append(start)
                    yield Plant(Span(start, _end(text, Span(start, end))), why)
        for span in sentences.spans(text):
            wrapped = "\n" in text[span.start : span.end]
            if wrapped and not any(span.start <= start < span.end for start in held):
                why = self._why(text[span.start : span.end])
                if why:
                    yield Plant(span, why)

    def _why(self, sentence: str) -> str:
        return next((why for why, p in self._lines.items() if p.search(sentence)), "")


def _fine(line: str) -> Iterator[Span]:
    """Yield the sentences of a line, cut after every stop before a word."""
    for span in sentences.spans(line):
        cuts = [m.end() for m in _STOP.finditer(line, span.start, span.end)]
        for start, end in pairwise([span.start, *cuts, span.end]):
            if line[start:end].strip():
                yield Span(start, start + len(line[start:end].rstrip()))


def seen(document: int, page: PageText, finder: PlantFinder) -> tuple[VisiblePage, list[str]]:
    """Return what a reader sees of a page without planted words, and what is to be flagged."""
    shown = visible(document, page)
    plants = finder.find(shown.text)
    warnings = [*_hidden(page, shown), *(_warning(page, shown, plant) for plant in plants)]
    return (_without(shown, plants) if plants else shown), warnings


def _hidden(page: PageText, shown: VisiblePage) -> Iterator[str]:
    if page.hidden.strip() or PageFlag.HIDDEN_TEXT in page.flags:
        quoted = " ".join(page.hidden.split())[:120]
        said = f": \u201c{quoted}\u201d" if quoted else ""
        yield f"Page {page.number} holds text that a reader does not see; it was not used{said}."
    if shown.is_disguised:
        told = "characters without shape between its letters; they were left out"
        yield f"Page {page.number} holds {told}."


def _warning(page: PageText, shown: VisiblePage, plant: Plant) -> str:
    quoted = " ".join(shown.text[plant.span.start : plant.span.end].split())[:160]
    return f"Page {page.number} holds {plant.why}; it was not used: \u201c{quoted}\u201d."


def _without(shown: VisiblePage, plants: list[Plant]) -> VisiblePage:
    """Return a page without its planted stretches and the line breaks that held them."""
    cuts = [_widened(shown.text, plant.span) for plant in plants]
    kept = [
        n
        for start, end in pairwise([0, *(x for cut in cuts for x in cut), len(shown.text)])
        if (start, end) not in cuts
        for n in range(start, end)
    ]
    origins = shown.origins or range(len(shown.text))
    text = "".join(shown.text[n] for n in kept)
    return VisiblePage(shown.document, shown.page, text, tuple(origins[n] for n in kept))


def _widened(text: str, span: Span) -> tuple[int, int]:
    """Return a stretch with the white space that parted it from what stays."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1] in " \t":
        start -= 1
    starts_line = start == 0 or text[start - 1] == "\n"
    while end < len(text) and text[end] in " \t":
        end += 1
    if starts_line and text[end : end + 1] == "\n":
        end += 1
    elif not starts_line and end < len(text) and text[end] != "\n":
        end = span.end
    return start, end


def _end(text: str, span: Span) -> int:
    """Return where a planted sentence ends: with its line when it starts the line."""
    line = text.rfind("\n", 0, span.start) + 1
    if text[line : span.start].strip(" \t-*>#[(\"'"):
        return span.end
    stop = text.find("\n", span.end)
    return stop if stop >= 0 else len(text)


def _merged(plants: list[Plant]) -> list[Plant]:
    kept: list[Plant] = []
    for plant in plants:
        if kept and plant.span.start < kept[-1].span.end:
            last = kept[-1]
            kept[-1] = Plant(Span(last.span.start, max(last.span.end, plant.span.end)), last.why)
        else:
            kept.append(plant)
    return kept


def _folded(text: str) -> str:
    """Return a text of the same length with look-alike and wide letters made plain."""
    if text.isascii():
        return text
    wide = "".join(c if c.isascii() else _narrow(c) for c in text)
    return _MIXED.sub(lambda word: word.group().translate(_LOOK_ALIKES), wide)


def _narrow(sign: str) -> str:
    plain = unicodedata.normalize("NFKC", sign)
    return plain if len(plain) == 1 else sign


def _compiled(patterns: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    found = {}
    for why, text in patterns.items():
        try:
            found[why] = re.compile(text, re.IGNORECASE | re.DOTALL)
        except re.error as error:
            raise RuleMistake(f"{why}: {error}", key=why) from error
    return found
