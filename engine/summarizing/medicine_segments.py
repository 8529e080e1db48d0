"""Sentences on medicines cut into one medicine each, and the status that each is given."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.clinical.drugs import DrugMention
from engine.summarizing.medicine_details import DOSE, FREQUENCY
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_JOINT = re.compile(
    r"(?:,|\band\b|\bplus\b|\+|;|/?\bwith\b)\s*(?P<lead>(?:(?:as\s+before,?|as\s+previously,?|then|also|the|his|her|your|their|we|have|has|was|put|raised"
    r"|increased|reduced|lowered|cut|started|stopped|changed|added|continued?|initiated?|begin|began|commenced?|prescribed?|usual|keep|stop|start|take)\s+){0,4})$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"(?:\b(?:and\s+then|then|followed\s+by|(?:went|going|moved|changed|switched|stepped)\s+(?:over|across|down)?\s*(?:to|onto)|over\s+to|but)\s+(?:\w+\s+){0,3}"
    r"|\band\s+(?:s?he|they|you)\s+(?:is|are)\s+(?:now\s+)?on\s+|\band\s+(?:I|we)\s+have\s+(?:\w+\s+){0,4}|\band\s+(?:has\s+|was\s+|been\s+)?(?:started|begun|given|put)\s+(?:\w+\s+){0,3}?on\s+)$",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"(?:^|[\s,])(?:T|Tab|Tabs|Tablet|Cap|Caps|Inj|Syr|Susp|Oint|E/D)\.?\s*$", re.IGNORECASE
)
"""The form before a name: "T. Ecosprin"."""
_LEADS = re.compile(
    r"put|raised|increased|reduced|lowered|cut|started|stopped|changed|added|continue|keep|stop|start|initiate|begin|began|commence|prescribe",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:\s*[,;.]|\s+(?:T|Tab)\.?$|\s+(?:and|plus|with|then))+\s*$", re.IGNORECASE)
_TO_COME = re.compile(
    r"\buntil\s+stop\w*|\bthen\s+cease\b|\bto\s+be\s+(?!thrown|destroyed|discarded)\w+(?:\s+by\b[^,;]*)?|\b(?:can|may|will|to)\s+stop\s+(?:in|after|on|at|when)\b"
    r"|\b(?:then|and)\s+(?:to\s+)?stop\b(?!\s+\w)|\b(?:bleed\w*|ooz\w*|it|pain|vomiting|fits?|fever|labou?r)\s+(?:has\s+|had\s+)?stopped\b",
    re.IGNORECASE,
)
_BUILT_UP = re.compile(
    r"\b(?:started|begun|commenced|initiated)\s+(?:at|on|with)\s+\d[^.;]{0,20}\s+on\s+\d{1,2}[^.;]{0,30}\b(?:titrated|built\s+up|increased|raised)\b",
    re.IGNORECASE,
)
"""New on a day of this stay, and its dose raised since."""
_UNTICKED = re.compile(r"(?:\( ?\)|\[ ?\]|[☐□])\s*\w+")
_PLURAL = re.compile(
    r"\b(?:were|are|both|all|each|have|stay|remain|continue|go\s+on)\b", re.IGNORECASE
)
_IN_PLACE = re.compile(
    r"^[^.;]{0,60}\b(?:in\s+place\s+of|instead\s+of|to\s+replace|replacing|replaces|replaced(?!\s+(?:by|with)))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_GIVES_WAY = re.compile(
    r"^[^.;]{0,40}\b(?:given\s+way\s+to|replaced\s+(?:by|with)|swapped\s+(?:for|to)|exchanged\s+for|substituted\s+(?:by|with|for))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)


def shared_status(part: str, cut: Sequence[tuple[str, frozenset[str]]], rules: SummaryRules) -> str:
    """Return the status that holds for every medicine of a sentence: before them or after them."""
    if len(cut) < 2:
        return status_of(part, rules)
    first = rules.drugs.find(part)[:1]
    lead = status_of(f"{part[: first[0].span.start]} dose", rules) if first else ""
    told = [status_of(words, rules) for words, _ in cut]
    is_tail = bool(told[-1]) and not any(told[:-1]) and _PLURAL.search(cut[-1][0]) is not None
    return lead or (told[-1] if is_tail else "")


def replaced(part: str, rules: SummaryRules) -> list[tuple[str, frozenset[str], str]]:
    """Return both medicines of "one in place of another"; none where that is not told."""
    found = rules.drugs.find(part)
    for new, old in pairwise(found):
        if new.drug.name != old.drug.name and _IN_PLACE.search(part[new.span.end : old.span.start]):
            told = _ENDS.sub("", part[: old.span.end])
            rest = segments(part[old.span.end :], rules)
            return [
                (told, frozenset((new.drug.name,)), "started"),
                (told, frozenset((old.drug.name,)), "stopped"),
                *((words, names, "started") for words, names in rest if names),
            ]
    return []


def switched(part: str, rules: SummaryRules) -> list[tuple[str, frozenset[str], str]]:
    """Return both medicines of a change from one to another; none where that is not told."""
    found = rules.drugs.find(part)
    for old, new in pairwise(found):
        between = part[old.span.end : new.span.start]
        if old.drug.name != new.drug.name and _GIVES_WAY.search(between):
            (now, names), *others = segments(part[new.span.start :], rules)
            gone = part[: new.span.start] + now
            return [
                (gone.strip(), frozenset((old.drug.name,)), "stopped"),
                (now, names, "started"),
                *((words, found, status_of(words, rules)) for words, found in others),
            ]
    return []


def segments(text: str, rules: SummaryRules) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield stretches of a sentence that hold one medicine each, with their generic names."""
    found = rules.drugs.find(text)
    cuts = [0]
    for mention in found[1:]:
        between = text[cuts[-1] : mention.span.start]
        form = _FORM.search(between)
        start = mention.span.start - (len(between) - form.start() if form else 0)
        between = between[: form.start()] if form else between
        stands = mention.written[0].isupper() and text[mention.span.start - 1].isspace()
        joint = _JOINT.search(between)
        if then := _THEN.search(between):
            cuts.append(cuts[-1] + then.start())
        elif (stands or joint or form) and (DOSE.search(between) or FREQUENCY.search(between)):
            told = joint is not None and _LEADS.search(joint["lead"] or "")
            cuts.append(cuts[-1] + joint.start("lead") if joint and told else start)
    many = len(cuts) > 1
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        inside = [m for m in found if start <= m.span.start < end]
        first = start
        if many and start == 0 and inside:
            first = _list_start(text, inside)
            is_told = status_of(text[first:end], rules) or not status_of(text[:end], rules)
            first = first if is_told else start
        words = _ENDS.sub("", text[first:end]).strip()
        if words:
            yield words, frozenset(m.drug.name for m in inside)


def _list_start(text: str, inside: Sequence[DrugMention]) -> int:
    """Return where the first medicine of a run starts, without the words that lead to it."""
    lead = text[: inside[0].span.start]
    return inside[0].span.start if len(lead.split()) > 2 else 0


def led(pieces: Sequence[Piece], rules: SummaryRules) -> Iterator[tuple[Piece, str]]:
    """Yield pieces with the status that a line above their list gives ("started 16/05:")."""
    lead = title = ""
    for piece in pieces:
        if piece.kind == "meds" and piece.text.endswith(":") and not rules.drugs.find(piece.text):
            lead, title = status_of(piece.text, rules), piece.title
        elif piece.kind != "meds" or piece.title != title:
            lead = ""
        yield piece, lead


def status_of(text: str, rules: SummaryRules) -> str:
    """Return the status that the words state; the weightiest when there are several."""
    text = _UNTICKED.sub(" ", _TO_COME.sub(" ", text))
    if _BUILT_UP.search(text) and not rules.cue("stopped", text):
        return "started"
    for status in ("stopped", "changed", "started", "continued"):
        if rules.cue(status, text):
            return status
    return ""
