"""From scored statements to the lines of an answer: whole, not repeated, in a sensible order.

What is chosen brings what it needs: a table row its caption and column
headings, a bullet the line that announces it, a half sentence the one before.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.asking.evidence import Candidate, Scored
from engine.asking.groups import Groups as PatientGroups
from engine.asking.groups import distinguished
from engine.asking.headings import Headings
from engine.asking.kinds import Kind, Statement
from engine.asking.pages import Pages
from engine.library import words

_CHARACTERS = 1_300
_LEAST_SHARE = 0.7
_GROUPS = 6
_LONGEST_BLOCK = 330
_LIST_ITEMS = 6
_SAME = 0.8
_MOST_BEFORE = 2
_AS_RELEVANT = 0.98  # share of the best score
_GOES_ON = re.compile(
    r"(?:then|repeat|it|they|this|these|those|otherwise|such|but|and|or|also|both|here"
    r"|if (?:it|they|this|not|there is none|so)|in (?:this|these|such|that) cases?"
    r"|without (?:it|this))\b",
    re.I,
)


@dataclass(slots=True)
class Group:
    """Lines that belong together and are shown together.

    Attributes:
        best: The statement for which they were chosen.
    """

    best: Scored
    lines: list[Candidate] = field(default_factory=list)


def chosen(ranked: Sequence[Scored], pages: Pages, *, lines: int) -> list[Group]:
    """Return the lines of an answer, as groups, the best first.

    Args:
        ranked: Best first.
        lines: Most lines of all groups together.
    """
    fitting = [item for item in ranked if item.fit >= 0]
    groups: list[Group] = []
    for item in fitting:
        if item.score < fitting[0].score * _LEAST_SHARE or _is_full(groups, lines):
            break
        _take(item, groups, pages, lines)
    return groups


def arranged(
    groups: Sequence[Group], headings: Headings, pages: Pages, patients: PatientGroups
) -> list[tuple[str, Candidate]]:
    """Return (heading, line) in the order of the screen.

    Treatments stand under headings by group of patients where several groups are treated.

    Headings come in their fixed order, unless that puts more than two lines before
    the best statement: then its heading is first. Under one heading the best
    statement comes first, then page by page as written.
    """
    named = [_heading_of(group.best.candidate, headings, pages, patients) for group in groups]
    titled = list(zip(distinguished(named), groups, strict=True))
    seen = {title: number for number, (title, _group) in reversed(list(enumerate(titled)))}
    top = dict(reversed(titled))  # the best of each heading
    best: dict[tuple[str, int, int], int] = {}
    for number, (title, group) in enumerate(titled):
        best.setdefault((title, *_page_of(group)), number)
    first = _first_heading(titled, headings)
    titled.sort(
        key=lambda pair: (
            pair[0] != first,
            headings.order(pair[0]),
            seen[pair[0]],
            pair[1] is not top[pair[0]],
            best[(pair[0], *_page_of(pair[1]))],
            min(line.start for line in pair[1].lines),
        )
    )
    return [(title, line) for title, group in titled for line in group.lines]


def _first_heading(titled: Sequence[tuple[str, Group]], headings: Headings) -> str:
    """The best statement's heading where too many lines, less relevant, would precede it."""
    if not titled:
        return ""
    mine, enough = titled[0][0], titled[0][1].best.score * _AS_RELEVANT
    before = [
        len(group.lines)
        for title, group in titled
        if headings.order(title) < headings.order(mine) and group.best.score < enough
    ]
    return mine if sum(before) > _MOST_BEFORE else ""


def _take(item: Scored, groups: list[Group], pages: Pages, lines: int) -> None:
    """Add a statement with what it needs, to the group where it belongs or to a new one."""
    if _repeats(item.candidate, groups):
        return
    needed = _needed(item.candidate, pages)
    host = next((group for group in groups if _belongs(needed, group)), None)
    held = {_place(line) for group in groups for line in group.lines}
    fresh = [one for one in needed if _place(one) not in held]
    room = lines - sum(len(group.lines) for group in groups)
    if len(fresh) > room or (host is None and len(groups) >= _GROUPS):
        return
    if host is None:
        host = Group(item)
        groups.append(host)
    host.lines.extend(fresh)
    host.lines.sort(key=lambda line: line.start)


def _needed(candidate: Candidate, pages: Pages) -> list[Candidate]:
    """The statement with its leads, the rest of its short block, and the items it announces."""
    said = pages.statements(candidate.passage, candidate.page)
    mine = candidate.statement
    orders = {mine.order, *mine.leads, *_same_block(mine, said)}
    if mine.text.endswith(":") or (mine.kind is Kind.ITEM and _opens_list(mine, said)):
        orders |= set(_announced(mine, said))
    return [
        Candidate(candidate.passage, candidate.rank, candidate.page, said[order])
        for order in sorted(orders)
    ]


def _same_block(mine: Statement, said: Sequence[Statement]) -> list[int]:
    if mine.kind is Kind.ROW:
        return []
    block = [s for s in said if s.block == mine.block and s.is_answer]
    if block[0].kind is Kind.ITEM and sum(len(s.text) for s in block) <= _LONGEST_BLOCK:
        return [s.order for s in block]
    found = []
    at = mine.order
    while at and _GOES_ON.match(said[at].text) and said[at - 1].block == mine.block:
        at -= 1
        found.append(at)
    after = said[mine.order + 1 : mine.order + 2]
    if after and after[0].block == mine.block and _GOES_ON.match(after[0].text):
        found.append(after[0].order)
    return found


def _opens_list(mine: Statement, said: Sequence[Statement]) -> bool:
    return any(mine.order in other.leads for other in said[mine.order + 1 : mine.order + 2])


def _announced(mine: Statement, said: Sequence[Statement]) -> list[int]:
    items = [s.order for s in said[mine.order + 1 :] if mine.order in s.leads]
    if items:
        return items[:_LIST_ITEMS]
    after = said[mine.order + 1 : mine.order + 2]
    return [after[0].order] if after and after[0].is_answer else []


def _belongs(needed: Sequence[Candidate], group: Group) -> bool:
    """Whether statements share a lead or a block with a group: one table, one list, one item."""
    held = {_place(line) for line in group.lines}
    blocks = {(_page(line), line.statement.block) for line in group.lines}
    return any(_place(one) in held or (_page(one), one.statement.block) in blocks for one in needed)


def _repeats(candidate: Candidate, groups: Sequence[Group]) -> bool:
    """Whether a line says what another one says; one with other numbers never does."""
    mine = frozenset(words.tokens(candidate.text))
    for other in (line for group in groups for line in group.lines):
        if _place(other) == _place(candidate):
            return True
        both_rows = Kind.ROW in {other.statement.kind, candidate.statement.kind}
        theirs = frozenset(words.tokens(other.text))
        if any(word[0].isdigit() for word in mine ^ theirs):
            continue
        if not both_rows and len(mine & theirs) >= _SAME * min(len(mine), len(theirs)):
            return True
    return False


def _is_full(groups: Sequence[Group], lines: int) -> bool:
    held = [line for group in groups for line in group.lines]
    return len(held) >= lines or sum(len(line.text) for line in held) > _CHARACTERS


def _heading_of(
    candidate: Candidate, headings: Headings, pages: Pages, patients: PatientGroups
) -> str:
    passage, mine = candidate.passage, candidate.statement
    section = mine.section or (passage.heading[-1] if passage.heading else "")
    said = pages.statements(passage, candidate.page)
    above = (said[order].text for order in mine.leads if said[order].text != section)
    over = " ".join((section, *above))
    title = headings.of(candidate.text, over)
    return patients.heading(title, candidate.text, over, passage.document.title)


def _page(line: Candidate) -> tuple[int, int]:
    return (line.passage.document.id, line.page)


def _page_of(group: Group) -> tuple[int, int]:
    return _page(group.lines[0])


def _place(line: Candidate) -> tuple[int, int, int]:
    return (*_page(line), line.start)
