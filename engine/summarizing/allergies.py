"""Every mention of an allergy, whatever the heading: a line of its slot, or listed as left out.

A missed allergy is the gravest fault of a summary, so this net is wider than the words
by which lines are made: what it catches and no line tells, the omission check lists.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from engine.ground.summaries import SlotId
from engine.ground.types import Span
from engine.summarizing.allergy_words import names_more, states_none
from engine.summarizing.drafts import Draft
from engine.summarizing.medicine_details import DOSE
from engine.summarizing.outline import Piece
from engine.summarizing.summary_rules import SummaryRules

_OPEN_END = re.compile(
    r"(?:\b(?:to|with|and|or|of|by|from|after|an?|the|causes?|caused|gives?|gave|is|are|was|not|no|known|in|which|due|than|except|have|take|tolerate|drug|medicine)|[,(:/&+=–-]|->|→|\?)\s*$",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"\b(?:(?:whenever|every\s+time|each\s+time|as\s+soon\s+as|when|if)\s+(?:(?:s?he|they|you|it|the\s+\w+)\s+)?(?:is|was|are|were|been)?\s*(?:given|takes?|took|taking|has|had|gets?|got|uses?|eats?|on)\b|with|after|from|to|by|following|due\s+to|because\s+of|on\s+(?:taking|having|starting)|when\s+(?:given|taking|s?he\s+(?:takes|took|had)))\s+(?:\S+\s+){0,4}$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^\W*(?:\w+\W+){0,4}?(?:gives?|gave|given|causes?|caused|made|makes?|brought|brings?|leads?|led|produced|->|→|⇒|=)",
    re.IGNORECASE,
)
_WHENEVER = re.compile(
    r"\b(?:whenever|every\s+time|each\s+time|as\s+soon\s+as)\s+(?:\S+\s+){0,4}$", re.IGNORECASE
)
_BECAUSE = re.compile(
    r"\b(?:stopped|withdrawn|discontinued|changed|given\s+up)\b[^.;]{0,30}\b(?:because|due|for|after|owing)\b",
    re.IGNORECASE,
)
_MARKED = re.compile(r"^\s*(?:[:(=,|–—-]|->|→)")
_DEVELOPED = re.compile(
    r"\b(?:but|and|then|he|she)\s+(?:\w+\s+){0,3}?(?:developed|broke|came|had|got)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_BETTER = re.compile(r"^\s+(?:\w+\s+)?(?:better|improve\w*|settle\w*)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:whenever|every\s+time|each\s+time)\b", re.IGNORECASE)
_TIED = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:with|after|from|to|whenever|every\s+time|each\s+time)\s+\w",
    re.IGNORECASE,
)
_GAVE = re.compile(
    r"\w\W+(?:\w+\W+){0,2}?(?:gives?|gave|causes?|caused|brings?|brought|->|→|=)\W*(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_LONGEST_ENTRY = 10
_MOST_LINES = 3
_SENTENCE_END = (".", "!", ";")


@dataclass(frozen=True, slots=True)
class AllergyMention:
    """Words of a report on an allergy, with the piece or the two pieces that hold them."""

    text: str
    pieces: tuple[Piece, ...]


def mentions(pieces: Sequence[Piece], rules: SummaryRules) -> Iterator[AllergyMention]:
    """Yield every piece that speaks of an allergy, with the pieces that its sentence goes on in."""
    caught = [_is_caught(piece, rules) for piece in pieces]
    for number in range(len(pieces)):
        if caught[number]:
            yield _mention(_around(pieces, number, rules))
    for (one, here), (other, there) in pairwise(zip(pieces, caught, strict=True)):
        if here or there or not _is_unfinished(one, other):
            continue
        if is_mention(f"{one.text} {other.text}", rules):
            yield _mention((one, other))


def _mention(pieces: Sequence[Piece]) -> AllergyMention:
    return AllergyMention(" ".join(piece.text for piece in pieces), tuple(pieces))


def _around(pieces: Sequence[Piece], number: int, rules: SummaryRules) -> Sequence[Piece]:
    """Return a piece with those before and after it that belong to its sentence."""
    first = last = number
    while first > 0 and first > number - _MOST_LINES and _leads(pieces[first - 1], pieces[first]):
        first -= 1
    while last + 1 < len(pieces) and last < number + _MOST_LINES:
        if not _goes_on(pieces[last], pieces[last + 1], rules):
            break
        last += 1
    return pieces[first : last + 1]


def _leads(one: Piece, other: Piece) -> bool:
    """Whether a sentence that breaks off in one piece goes on in the other, by its small letter."""
    if not _is_unfinished(one, other):
        return False
    if other.kind == "allergies" and other.title[:1].islower() and one.kind != "allergies":
        return True
    between = one.page.text[one.span.end : other.span.start]
    if between.strip() or between.count("\n") > 1 or one.kind == "allergies":
        return False
    quote = other.quote
    return quote[:1].islower() or quote[:1] in "=(→" or quote.startswith("->")


def _goes_on(one: Piece, other: Piece, rules: SummaryRules) -> bool:
    """Whether a piece on an allergy needs the one that follows to be told whole."""
    if other.kind == "unticked" or one.page is not other.page:
        return False
    names = _says_something(one.text, rules)
    if _breaks_off(one.text, names=names):
        return other.kind in (one.kind, "") or one.text.endswith("?")
    return _leads(one, other)


def _says_something(text: str, rules: SummaryRules) -> bool:
    """Whether words say more than that they are about allergies ("Reactions to drugs:")."""
    subject = rules.cue("allergy_word", text) and not states_none(text, rules)
    return names_more(text) or not subject


def _is_unfinished(one: Piece, other: Piece) -> bool:
    """Whether the second piece may be the rest of a sentence that the first begins."""
    return one.page is other.page and not one.text.endswith(_SENTENCE_END) and not other.cells


def _is_caught(piece: Piece, rules: SummaryRules) -> bool:
    if piece.kind == "unticked" or rules.cue("not_stated", piece.text):
        return False
    if piece.kind == "allergies":
        return names_more(piece.text)
    is_list = piece.kind.startswith(("meds", "current"))
    return is_mention(piece.text, rules, is_list=is_list) and names_more(piece.text)


def is_mention(text: str, rules: SummaryRules, *, is_list: bool = False) -> bool:
    """Whether a text speaks of an allergy, an intolerance or harm by a substance, or denies it.

    Args:
        text: A sentence, item or row.
        is_list: Whether it stands in a list of medicines, where "salbutamol - wheeze" is a reason.
    """
    if rules.cue("allergy_word", text):
        return not rules.cue("no_mention", text) or rules.cue("allergy", text)
    return tells_harm(text, rules, is_list=is_list)


def tells_harm(text: str, rules: SummaryRules, *, is_list: bool = False) -> bool:
    """Whether a text ties a reaction to a substance: "hives after penicillin", "quinine: deaf"."""
    if not rules.cue("adverse", text):
        return False
    is_entry = not is_list and len(text.split()) <= _LONGEST_ENTRY and not DOSE.search(text)
    known = _substances(text, rules)
    for match in rules.cues["adverse"].finditer(text):
        if any(_is_tied(text, span, match.span(), rules, is_entry=is_entry) for span in known):
            return True
    strong = rules.cues["strong_reaction"].finditer(text)
    return not is_list and any(_by_any(text[: m.start()], text[m.end() :], rules) for m in strong)


def _is_tied(
    text: str, span: Span, reaction: tuple[int, int], rules: SummaryRules, *, is_entry: bool
) -> bool:
    """Whether a substance and a reaction belong together, and the first does not treat it."""
    start, end = reaction
    between = text[end : span.start] if span.start >= end else text[span.end : start]
    if rules.cue("relief", between) or _BETTER.match(text[end:]):
        return False
    if span.start >= end:
        return _LINKS.search(between) is not None
    if span.end > start:
        return False
    is_marked = is_entry and _MARKED.match(text[span.end :])
    told = _DEVELOPED.search(between) or _BECAUSE.search(between)
    is_strong = told and rules.cue("strong_reaction", text[start:])
    is_each = _WHENEVER.search(text[: span.start])
    return bool(_DOES.match(between) or is_marked or is_strong or is_each)


def _by_any(before: str, after: str, rules: SummaryRules) -> bool:
    """Whether a strong reaction is tied to a substance that no list knows."""
    tied = _TIED.match(after)
    if tied and not rules.cue("time_after", after) and not rules.cue("relief", tied.group()):
        return True
    return _GAVE.search(before) is not None or _EACH.search(before) is not None


def _substances(text: str, rules: SummaryRules) -> list[Span]:
    found = [mention.span for mention in rules.drugs.find(text)]
    return found + [Span(*m.span()) for m in rules.cues["allergen"].finditer(text)]


def completed(drafts: Sequence[Draft], pieces: Sequence[Piece], rules: SummaryRules) -> list[Draft]:
    """Return the lines with those on allergies that break off joined to the piece that follows.

    A line that names nothing and has nothing after it ("Allergies:") is left out.
    """
    places = {piece.order: number for number, piece in enumerate(pieces)}
    kept: list[Draft] = []
    taken: set[int] = set()
    for draft in drafts:
        if draft.slot != SlotId.ALLERGIES:
            kept.append(draft)
        elif draft.order not in taken:
            parts = _around(pieces, places[draft.order], rules)
            told = " ".join(piece.text for piece in parts)
            taken |= {piece.order for piece in parts}
            if _says_something(told, rules):
                kept.append(replace(draft, text=told, pieces=tuple(parts)))
    return kept


def _breaks_off(text: str, *, names: bool) -> bool:
    return not names or bool(_OPEN_END.search(text)) or text.count("(") > text.count(")")
