"""A model's reply as it streams, cut into sentences and stripped of everything but words.

The model is no author of markup: HTML, Markdown, links, control words and invisible
signs go before a sentence is judged or shown. What never ends is cut.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from engine.ground import sentences
from engine.language import inert

LONGEST_SENTENCE = 600
"""Characters after which a sentence without an end is cut off and judged as it is."""
LONGEST_REPLY = 6_000
"""Characters after which a reply is cut."""

_SCRIPT = re.compile(r"<(script|style|svg|iframe|object)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_TAG = re.compile(
    r"</?[A-Za-z!][^<>]{0,300}>|</?(?:script|img|iframe|a|div|span|style|svg|object|form)\b[^<>]*\Z",
    re.I,
)
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)?")
_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)?")
_URL = re.compile(r"\b(?:https?|ftp|file|javascript|data|mailto):\S+|\bwww\.\S+", re.I)
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|\*|`{1,3})(?=\S)(.*?\S)\1")
_LINE_MARK = re.compile(r"^\s*(?:#{1,6}\s+|>+\s*|(?:[-*+•●▪◦–]|\d{1,2}[.)])\s+)+")
_LEFTOVER = re.compile(r"\*{2,}|_{2,}|`+|~{2,}|#{2,}|\|")
_MARKERS = re.compile(r"\s*\[\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*\]")
_NUMBER = re.compile(r"\d{1,4}")
_ONLY_MARKERS = re.compile(rf"(?:{_MARKERS.pattern}|[\s.;,])+\Z")
_CITED_WORDS = re.compile(
    r"\s*\(?\b(?:as (?:stated|written|said) )?(?:see |in |from |source:? |according to )?"
    r"passages? \[?\d{1,3}\]?(?:,? (?:and|or) \[?\d{1,3}\]?)*\)?,?",
    re.I,
)
_BEFORE_STOP = re.compile(r"\s+([.,;:!?])")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a reply, ready to be judged.

    Attributes:
        hints: Numbers of passages that the model put to it; any number at all.
        is_cut: Whether it has no end of its own.
    """

    text: str
    hints: tuple[int, ...] = ()
    is_cut: bool = False


@dataclass(slots=True)
class Cutter:
    """Takes a reply piece by piece and gives whole sentences as soon as they are there.

    Attributes:
        raw: The reply as it came.
    """

    raw: str = ""
    _held: str = ""

    @property
    def is_full(self) -> bool:
        """Whether the reply has all the characters that it may have."""
        return len(self.raw) >= LONGEST_REPLY

    def add(self, piece: str) -> Iterator[Said]:
        """Yield the sentences that are whole with this piece."""
        taken = piece[: LONGEST_REPLY - len(self.raw)]
        self.raw += taken
        self._held += taken
        while "\n" in self._held:  # a model's lines are not wrapped: each is one or more sentences
            line, _, self._held = self._held.partition("\n")
            yield from _of_line(line)
        spans = sentences.spans(self._held)
        while len(spans) > 1 and not self._is_open(spans[1].start):
            end = _end_with_markers(self._held, spans[0].end)
            yield from _said(self._held[:end])
            self._held = self._held[end:]
            spans = sentences.spans(self._held)
        if len(self._held) > LONGEST_SENTENCE:
            yield from _said(self._held, is_cut=True)
            self._held = ""

    def rest(self, *, is_cut: bool = False) -> Iterator[Said]:
        """Yield what is left at the end of the reply.

        Args:
            is_cut: Whether the reply ended before the model had finished.
        """
        held, self._held = self._held, ""
        found = list(_of_line(held))
        if found and is_cut and not held.rstrip().endswith((".", "!", "?", "]")):
            found[-1] = replace(found[-1], is_cut=True)
        yield from found

    def _is_open(self, start: int) -> bool:
        """Whether what follows the first sentence may still become its marker, or a tag."""
        tail = self._held[start:]
        may_be_marker = tail.startswith("[") and "]" not in tail and len(tail) < 24
        return may_be_marker or (_ONLY_MARKERS.match(tail) is not None)


def _of_line(line: str) -> Iterator[Said]:
    start = 0
    for span in sentences.spans(line):
        end = _end_with_markers(line, max(start, span.end))
        yield from _said(line[max(start, span.start) : end])
        start = end


def _end_with_markers(text: str, end: int) -> int:
    """The end of a sentence with the markers that stand behind it."""
    while found := _MARKERS.match(text, end):
        end = found.end()
    return end


def _said(raw: str, *, is_cut: bool = False) -> Iterator[Said]:
    """Yield what a stretch of raw reply says, nothing where only markup stands."""
    text, hints = plain(raw)
    if any(sign.isalnum() for sign in text):
        yield Said(text, hints, is_cut)


def plain(raw: str) -> tuple[str, tuple[int, ...]]:
    """Return the words of a stretch of reply without markup, and the numbers of its markers."""
    text = inert.harmless(_unwrapped(html.unescape(raw)))
    hints = [
        int(number)
        for found in (*_MARKERS.finditer(text), *_CITED_WORDS.finditer(text))
        for number in _NUMBER.findall(found[0])
    ]
    bare = _CITED_WORDS.sub("", _MARKERS.sub("", text))
    bare = _BEFORE_STOP.sub(r"\1", " ".join(_LEFTOVER.sub(" ", bare).split()))
    return bare.strip(" ,;"), tuple(dict.fromkeys(hints))


def _unwrapped(text: str) -> str:
    """Return a text without tags, links and Markdown."""
    for pattern in (_SCRIPT, _COMMENT, _TAG):
        text = pattern.sub(" ", text)
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    text = _URL.sub(" ", text)
    lines = (_LINE_MARK.sub("", line) for line in text.split("\n"))
    text = "\n".join(lines)
    for _pass in range(3):
        text = _EMPHASIS.sub(r"\2", text)
    return text


def whole(pieces: Iterable[str]) -> list[Said]:
    """Return the sentences of a reply that is there at once."""
    cutter = Cutter()
    found = [one for piece in pieces for one in cutter.add(piece)]
    return [*found, *cutter.rest()]
