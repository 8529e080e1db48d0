"""Labels that only the style of a whole page makes labels: dashes, questions, SOAP, dictation."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from engine.summarizing.labels import SUB, Mark
from engine.summarizing.splitting import LINE, is_spoken
from engine.summarizing.summary_rules import SummaryRules, bare
from engine.summarizing.titles import SURE

_MOST_WORDS = 9
_LEAST = 3
_NEAR = 60
_WORD = re.compile(r"\S+")
_LONGEST_LABEL = 5
_LEAST_LINES = 6
_MOST_LINES = 0.6
_DASHED = re.compile(
    r"^[ \t]*(?:[-*•][ \t]+)?(?P<label>[A-Za-z][^\n:=?\d–—-]{1,45}?)[ \t]+[-–—]{1,2}[ \t]+(?=\S)",
    re.MULTILINE,
)
_QUESTION = re.compile(
    r"^[ \t]*(?:[-*•>][ \t]+|\(?(?:Q\.?\s?)?\d{1,2}[.):]\s*|Q[.:]\s+)?"
    r"(?P<label>[A-Z][^\n?.:]{2,70})\?"
    r"(?:[ \t]*[-–—:][ \t]*(?=\S)|[ \t]+(?=\S)|[ \t]*$)",
    re.MULTILINE,
)
_STOPPED = re.compile(
    r"^[ \t]*(?P<label>[A-Z][A-Za-z-]{3,}(?:[ ][A-Za-z-]+){0,3})\.[ \t]+(?=[A-Z0-9])", re.MULTILINE
)
_SOAP = re.compile(
    r"^[ \t]*(?P<label>[SOAP]|S/O|A/P|O/E)[ \t]?(?:[>:)]|[-–—=](?=\s))[ \t]*", re.MULTILINE
)
_SOAP_KINDS = {"S": "history", "O": "examination", "A": "diagnoses", "P": "plan", "S/O": "history",
               "A/P": "assessment_plan", "O/E": "examination"}  # fmt: skip
_SPOKEN = re.compile(
    r"(?:^|\b(?:full\s+stop|new\s+(?:line|paragraph))\b[\s.,]*)\s*"
    r"(?P<label>[A-Za-z][A-Za-z ]{2,45}?)"
    r"\s+colon\b[\s,.:]*",
    re.MULTILINE | re.IGNORECASE,
)


_SPOKEN_HEADING = re.compile(
    r"\b(?:(?:new|next)\s+)?(?:heading|section|title|subheading)\s+"
    r"(?P<label>[A-Za-z][A-Za-z ]{2,40}?)"
    r"(?:\s+(?:colon|full\s+stop|new\s+line|new\s+paragraph)\b[\s,.:]*|[ \t]*\n)+",
    re.IGNORECASE,
)


def styled(text: str, rules: SummaryRules) -> Mapping[int, list[Mark]]:
    """Return the labels of a page's own style, by where their lines start."""
    found: dict[int, list[Mark]] = {}
    for mark in (
        *_dashed(text, rules),
        *_asked(text, rules),
        *_soap(text),
        *_spoken(text, rules),
        *(list(_unmarked(text, rules)) or _stopped(text, rules)),
    ):
        found.setdefault(text.rfind("\n", 0, mark.start) + 1, []).append(mark)
    return {start: sorted(marks, key=lambda m: m.start) for start, marks in found.items()}


def _dashed(text: str, rules: SummaryRules) -> Iterator[Mark]:
    found = list(_DASHED.finditer(text))
    kinds = [_dashed_kind(match, text, rules) for match in found]
    if len(set(kinds) - {"", SUB}) >= _LEAST:
        yield from (_mark(m, kind) for m, kind in zip(found, kinds, strict=True) if kind)


def _dashed_kind(match: re.Match[str], text: str, rules: SummaryRules) -> str:
    """Return what a label before a dash names; `SUB` for one in capitals that nobody knows."""
    label = match["label"]
    value = text[match.end() : match.end() + _NEAR].split("\n", 1)[0]
    status = rules.titles.status(label)
    if status and not rules.kind_of_label(label).startswith("meds") and rules.drugs.find(value):
        return f"meds_{status}"
    kind = _kind(label, rules)
    is_label = label.isupper() and len(label.split()) <= _LEAST and not rules.drugs.find(label)
    return kind or (SUB if is_label else "")


def _asked(text: str, rules: SummaryRules) -> Iterator[Mark]:
    """Yield questions with their answers behind or below, where a page asks several."""
    found = [m for m in _QUESTION.finditer(text) if len(m["label"].split()) <= _MOST_WORDS]
    kinds = [rules.kind_of_heading(match["label"]) for match in found]
    if len(set(kinds) - {""}) < _LEAST:
        return
    for match, kind in zip(found, kinds, strict=True):
        is_alone = not text[match.end() :].split("\n", 1)[0].strip()
        yield Mark(match.start(), match.end(), kind or SUB, bare(match["label"]), not is_alone)


def _stopped(text: str, rules: SummaryRules) -> Iterator[Mark]:
    """Yield labels before a full stop ("Allergies. None."), where a page has several."""
    found = list(_STOPPED.finditer(text))
    kinds = [rules.kind_of_whole(match["label"]) for match in found]
    if len(set(kinds) - {""}) > _LEAST:
        yield from (_mark(m, kind) for m, kind in zip(found, kinds, strict=True) if kind)


def _unmarked(text: str, rules: SummaryRules) -> Iterator[Mark]:
    """Yield labels that only a space parts from what they name, where nearly every line has one."""
    lines = [line for line in LINE.finditer(text) if line.group().strip()]
    if len(lines) < _LEAST_LINES:
        return
    found = [mark for line in lines if (mark := _first_words(line, rules))]
    kinds = {mark.kind for mark in found}
    if len(kinds) > _LEAST and len(found) > _MOST_LINES * len(lines):
        yield from found


def _first_words(line: re.Match[str], rules: SummaryRules) -> Mark | None:
    """Return the longest label that a line starts with and that more words follow."""
    if set(line.group()) & set(":=|\t") or _DASHED.match(line.group()):
        return None
    words = list(_WORD.finditer(line.group()))[: _LONGEST_LABEL + 1]
    for last, following in reversed(list(pairwise(words))):
        label = line.group()[words[0].start() : last.end()]
        if kind := rules.kind_of_whole(label):
            start = line.start() + words[0].start()
            return Mark(start, line.start() + following.start(), kind, label, is_inline=True)
    return None


def _soap(text: str) -> Iterator[Mark]:
    found = list(_SOAP.finditer(text))
    if len({match["label"] for match in found}) < _LEAST:
        return
    for match in found:
        yield Mark(
            match.start(), match.end(), _SOAP_KINDS[match["label"]], match["label"], is_inline=False
        )


def _spoken(text: str, rules: SummaryRules) -> Iterator[Mark]:
    if is_spoken(text):
        for match in _SPOKEN_HEADING.finditer(text):
            kind = rules.kind_of_heading(match["label"]) or SUB
            yield Mark(match.start(), match.end(), kind, match["label"], is_inline=False)
        for match in _SPOKEN.finditer(text):
            if kind := _kind(match["label"], rules):
                yield Mark(match.start("label"), match.end(), kind, match["label"], is_inline=True)


def _mark(match: re.Match[str], kind: str) -> Mark:
    return Mark(match.start(), match.end(), kind, match["label"], is_inline=True)


def _kind(label: str, rules: SummaryRules) -> str:
    if len(label.split()) > _MOST_WORDS or rules.drugs.find(label):
        return ""
    return rules.kind_of_heading(label, least=SURE)
