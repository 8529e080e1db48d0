"""Whether what a sentence says of one group, person or certainty is said so in its source.

Two statements that stand side by side ("Severe pneumonia: admit. Pneumonia without
danger signs: treat at home.") hold every word of a sentence that mixes them; here
the qualifier of one is kept from the other.
"""

import re
from collections.abc import Iterator, Sequence

from engine.clinical.support_bindings import misbound
from engine.clinical.support_labels import (
    has_label,
    mislabeled,
    opposed,
    other_modifier,
    other_side,
)
from engine.clinical.support_partners import mispartnered
from engine.clinical.support_relations import (
    exchanged,
    has_order,
    overreaching,
    strange_times,
    unordered,
)
from engine.clinical.support_things import Thing
from engine.clinical.support_verdicts import misjudged
from engine.clinical.support_views import View, ViewReader
from engine.clinical.support_words import Member, Reason

_SEGMENT_END = re.compile(r"(?<=[.!?;])[\"')\]]*\s+(?=[A-Z0-9\"'(\[•*–-])|;\s+|\s*\n\s*|\s[•●▪◦]\s")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z0-9\"'(\[•*–-])|\s*\n\s*|\s[•●▪◦]\s")
_CLAUSE_END = re.compile(r"[;,]\s+|\s(?:and|but|while|whereas)\s", re.IGNORECASE)
_QUALIFYING = frozenset({"severity", "age", "sex", "onset", "awake"})
_YOUNGEST = frozenset({"infan", "neona", "newbo"})
_ADJECTIVES = frozenset({"severity", "onset"})
_WEAK = frozenset({"requir", "receiv", "start", "same"})
"""Stems that say nothing about whom a statement is."""
_NEVER_IMPLIED = frozenset(
    {"class:f75", "class:f100", "class:rutf", "class:contraceptive", "class:progestogen"}
)
"""Foods and pills for which no other word stands."""
_LONGEST_WHOLE = 3000
_TABLE_ROWS = 3
"""A head and two rows."""
_FIRST_WORDS = 3
_ORAL = re.compile(
    r"\b(?:tab|cap|swallow|mouth|syrup|oral|drink|ors\b|suspension|feed|tube)", re.IGNORECASE
)
_INTO_VEIN = re.compile(
    r"\b(?:infus|drip|bolus|vein|cannula|intraven|fluids?\b|line\b|saline|inject)", re.IGNORECASE
)
_ROUTE_FORMS = (
    dict.fromkeys(("oral", "orally", "po", "mouth"), _ORAL)
    | dict.fromkeys(("iv", "intravenous", "intravenously"), _INTO_VEIN)
    | dict.fromkeys(
        ("inhaled", "inhalation", "nebulized", "nebulised", "nebulizer", "nebuliser"),
        re.compile(r"\b(?:puff|inhal|spacer|nebul|mask|mdi\b|oxygen)", re.IGNORECASE),
    )
    | dict.fromkeys(
        ("topical", "topically"),
        re.compile(r"\b(?:cream|ointment|gel|lotion|appl|skin|drops?\b)", re.IGNORECASE),
    )
    | dict.fromkeys(
        ("rectal", "rectally", "pr"), re.compile(r"\b(?:suppositor|enema|rect)", re.IGNORECASE)
    )
    | dict.fromkeys(
        ("im", "intramuscular", "intramuscularly", "subcutaneous", "subcutaneously", "sc"),
        re.compile(r"\b(?:inject|muscle|thigh|buttock|deltoid|skin|pen\b)", re.IGNORECASE),
    )
)
_CAUSE = re.compile(
    r"\b(?:because(?: of)?(?: the)?|due to|caused by|as a result of|owing to|secondary to)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"\bto (?:prevent|avoid|reduce|treat|protect|ease|relieve)\b", re.IGNORECASE)
_CAUSE_HINT = re.compile(
    r"\b(?:because|due|caus|owing|result|secondary|lead|led|reason|induc|from|after|follow|attribut"
    r"|relat|explain|risk|for(?! \d)|with|by)",
    re.IGNORECASE,
)
_HEDGES = frozenset(
    "possible possibly probable probably suspected suspect suspicion query presumed likely".split()
)
_OPEN = _HEDGES | frozenset(
    "may might could would potential potentially unlikely consider considered differential "
    "exclude rule risk uncertain unclear whether if pending awaited".split()
)
_HEDGED_WORDS = 4
_OF_RELATIVE = re.compile(
    r"\b(?:mother|father|brother|sister|son|daughter|aunt|uncle|grandmother|grandfather|parents?"
    r"|siblings?|cousin)s?\b['’s]*\s*(?:[:(]|(?:had|has|have|died|suffer\w*|with|was|is)\b)"
    r"|\bfamily history of\b|\bFHx?\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:mother|father|brother|sister|son|daughter|aunt|uncle|grandmother|grandfather|parent"
    r"|sibling|cousin|family|familial|relative|maternal|paternal)s?\b|\bFHx?\b",
    re.IGNORECASE,
)


def misplaced(
    sentence: View, window: View, around: View, reader: ViewReader, *, whole: str = ""
) -> Iterator[Reason]:
    """Yield qualifiers, certainty and persons that the source ties to something else.

    Args:
        sentence: The sentence to check.
        window: The place of the source that it stands on.
        around: The wider surroundings, which may name what the place speaks of.
        reader: Reads the statements of the window one by one.
        whole: All of the source where it is short, for what must come before what.
    """
    segments = _segments(window, _SEGMENT_END, reader)
    nearby = _segments(around, _SEGMENT_END, reader)
    yield from misbound(sentence, window)
    yield from mispartnered(sentence, segments)
    yield from misjudged(sentence, segments)
    if has_order(sentence.text):
        yield from unordered(sentence, _told(whole, nearby, reader))
    yield from exchanged(sentence, segments)
    yield from overreaching(sentence, segments)
    yield from strange_times(sentence, around)
    yield from opposed(sentence, window, around)
    if has_label(sentence.text):
        yield from mislabeled(sentence, nearby)
    yield from other_side(sentence, segments)
    yield from other_modifier(sentence, segments)
    yield from _strange_routes(sentence, around)
    yield from _strange_causes(sentence, around)
    yield from _of_a_relative(sentence, segments)
    yield from _taken_for_certain(sentence, segments)
    yield from _strange_terms(sentence, window, around, reader)
    if len(segments) > 1:
        yield from _drugs_of_others(sentence, _segments(window, _SENTENCE_END, reader), reader)
        yield from _mixed_rows(sentence, window, reader)
        for member in sentence.members:
            if member.group in _QUALIFYING and _is_mixed(sentence, member, segments):
                yield Reason(member.kind, member.text)
        yield from _mixed_exceptions(sentence, segments)


def _told(whole: str, nearby: list[View], reader: ViewReader) -> list[View]:
    """Return the statements of a short source that tell of order, else those nearby."""
    if not whole or len(whole) > _LONGEST_WHOLE:
        return nearby
    parts = (text for text in _SEGMENT_END.split(whole) if has_order(text))
    return [reader.view(text) for text in parts]


def _segments(window: View, end: re.Pattern[str], reader: ViewReader) -> list[View]:
    return [reader.view(text) for text in end.split(window.text) if text.strip()]


def _mixed_rows(sentence: View, window: View, reader: ViewReader) -> Iterator[Reason]:
    """Yield the last value of a sentence whose values no single row of a table holds."""
    rows = [reader.view(line) for line in window.text.splitlines() if " | " in line]
    if len(rows) < _TABLE_ROWS or len(rows) < len(window.text.strip().splitlines()):
        return
    mine = frozenset(key for key in sentence.keys if key[0] == "~")
    known = mine & frozenset().union(*(row.keys for row in rows))
    if len(known) > 1 and not any(known <= row.keys for row in rows):
        yield Reason("number", sentence.quantities[-1].text)


def _strange_terms(
    sentence: View, window: View, around: View, reader: ViewReader
) -> Iterator[Reason]:
    """Yield illnesses, organs and examinations that the source does not name at all."""
    known = window.keys | around.keys
    known |= {word.stem for word in (*window.words, *around.words)}
    drugs = [mention.span for mention in sentence.drugs]
    for word in sentence.content:
        is_drug = any(span.start <= word.start < span.end for span in drugs)
        if not is_drug and reader.rules.is_term(word.text) and word.stem not in known:
            yield Reason("entity", word.text)


def _strange_routes(sentence: View, around: View) -> Iterator[Reason]:
    """Yield a route that the source does not give, nor imply by a form ("tablet", "drip")."""
    known = {member.line for member in around.members if member.group == "route"}
    for member in sentence.members:
        if member.group != "route" or member.line in known:
            continue
        implied = _ROUTE_FORMS.get(member.text.lower())
        if implied is None or not implied.search(around.text):
            yield Reason(member.kind, member.text)


def _strange_causes(sentence: View, around: View) -> Iterator[Reason]:
    """Yield a cause of which the source says nothing."""
    said = _CAUSE.search(sentence.text)
    if said and not _CAUSE_HINT.search(around.text):
        yield Reason("entity", said.group())
        return
    said = said or _PURPOSE.search(sentence.text)
    if said is None:
        return
    end = re.search(r"[,.;:]", sentence.text[said.end() :])
    stop = said.end() + end.start() if end else len(sentence.text)
    cause = [word for word in sentence.content if said.end() <= word.start < stop]
    known = around.keys | {word.stem for word in around.words}
    strange = [word for word in cause if word.stem not in known]
    if len(strange) * 2 >= len(cause) > 0:
        yield Reason("entity", strange[0].text)


def _drugs_of_others(
    sentence: View, segments: Sequence[View], reader: ViewReader
) -> Iterator[Reason]:
    """Yield a drug of which the source says less of its clause than of another drug."""
    topics = _topics(segments)
    for clause in _drug_clauses(sentence, reader):
        said = frozenset(key for key in clause.keys if key[0] not in "~@") - topics
        for thing in clause.things:
            own = list(_about(segments, thing))
            rivals = [view for view in segments if view not in own and view.things]
            if not rivals or (not own and thing.names.isdisjoint(_NEVER_IMPLIED)):
                continue
            rest = said - {w.stem for w in clause.words if thing.start <= w.start < thing.end}
            here = rest & frozenset().union(*(view.keys for view in own))
            there = rest & frozenset().union(*(view.keys for view in rivals))
            if len(there - here) > len(here - there):
                yield Reason("drug", thing.written)
                return


def _topics(segments: Sequence[View]) -> frozenset[str]:
    """Return the stems of a heading ("Care before surgery: …"), which holds for all below."""
    view = segments[0] if segments else None
    end = view.text.find(":") if view else -1
    stems = [word.stem for word in view.content if word.end <= end] if view else []
    return frozenset(stems if len(stems) > 1 else ())


def _about(segments: Sequence[View], thing: Thing) -> Iterator[View]:
    """Yield the statements that name a drug, and those after them that name none."""
    is_own = False
    for view in segments:
        is_own = any(thing.is_kin(one) for one in view.things) or (is_own and not view.things)
        if is_own:
            yield view


def _drug_clauses(sentence: View, reader: ViewReader) -> list[View]:
    """Return the clauses of a sentence, each with a drug and something said of it."""
    found: list[str] = []
    for text in _CLAUSE_END.split(sentence.text):
        view = reader.view(text)
        is_bare = not view.things or not any(key[0] not in "~@" for key in view.keys)
        if found and (is_bare or not reader.view(found[-1]).things):
            found[-1] = f"{found[-1]}, {text}"
        else:
            found.append(text)
    return [reader.view(text) for text in found]


def _is_mixed(sentence: View, member: Member, segments: Sequence[View]) -> bool:
    """Whether the source says the rest of the sentence of another group alone."""
    if any(m.group == member.group and m.line != member.line for m in sentence.members):
        return False
    own = [view for view in segments if _has(view, member)]
    rivals = [view for view in segments if view not in own and _is_rival(view, member)]
    others = [v for v in rivals if any(m.group == member.group for m in v.members)]
    return bool(own) and (
        _is_said_elsewhere(
            sentence, own, rivals, by_age=member.group == "age", topics=_topics(segments)
        )
        or _is_valued_elsewhere(sentence, own, others)
    )


def _is_valued_elsewhere(sentence: View, own: Sequence[View], rivals: Sequence[View]) -> bool:
    """Whether every value of the sentence stands with another group and none with its own."""
    mine = frozenset(key for key in sentence.keys if key[0] == "#")
    there = frozenset().union(*(view.keys for view in rivals)) if rivals else frozenset()
    return bool(mine) and mine <= there and not any(mine & view.keys for view in own)


def _is_rival(view: View, member: Member) -> bool:
    others = any(
        m.group == member.group and m.line != member.line and not _is_nested(m, member)
        for m in view.members
    )
    is_told = member.group in _ADJECTIVES and bool(member.after)
    return others or (is_told and member.after in _opening(view))


def _is_nested(one: Member, other: Member) -> bool:
    """Whether one group of people is part of the other: a newborn is an infant."""
    return {one.text.lower()[:5], other.text.lower()[:5]} <= _YOUNGEST


def _has(view: View, member: Member) -> bool:
    return any(m.group == member.group and m.line == member.line for m in view.members)


def _is_said_elsewhere(
    sentence: View,
    own: Sequence[View],
    rivals: Sequence[View],
    *,
    by_age: bool = False,
    topics: frozenset[str] = frozenset(),
) -> bool:
    """Whether rivals hold content of the sentence that none of its own statements has."""
    if not rivals:
        return False
    here = frozenset().union(*(view.keys for view in own))
    there = frozenset().union(*(view.keys for view in rivals))
    shared = any(sentence.keys & mine.keys & there for mine in own)
    return shared and any(
        key[0] not in ("~@" if by_age else "~") and key not in _WEAK
        for key in (sentence.keys & there) - here - topics
    )


def _mixed_exceptions(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield "without …" where the source says the rest of the sentence of another case."""
    for negation in sentence.negations:
        if negation.text.lower() != "without" or not negation.head:
            continue
        before = [w.stem for w in sentence.content if w.start < negation.start]
        if not before:
            continue
        own = [view for view in segments if negation.head in view.keys]
        others = [view for view in segments if view not in own and before[-1] in _opening(view)]
        if own and _is_said_elsewhere(sentence, own, others):
            yield Reason("negation", negation.text)


def _opening(view: View) -> frozenset[str]:
    return frozenset(word.stem for word in view.content[:_FIRST_WORDS])


def _taken_for_certain(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield what the source only suspects and the sentence states."""
    if "?" in sentence.text or any(word.text.lower() in _OPEN for word in sentence.words):
        return
    hedged, plain = set(), set()
    for view in segments:
        suspected = _suspected(view)
        hedged |= suspected
        plain |= {word.stem for word in view.content} - suspected
    for word in sentence.content:
        if word.stem in hedged - plain:
            yield Reason("entity", word.text)
            return


def _suspected(view: View) -> set[str]:
    """Return the stems that stand right after a word of doubt."""
    found: set[str] = set()
    for at, word in enumerate(view.words):
        if word.text.lower() in _HEDGES:
            following = view.words[at + 1 : at + 1 + _HEDGED_WORDS]
            found |= {one.stem for one in following if one.is_content}
    return found


def _of_a_relative(sentence: View, segments: Sequence[View]) -> Iterator[Reason]:
    """Yield what the source says of a relative and the sentence of the patient."""
    if _RELATIVE.search(sentence.text):
        return
    theirs: set[str] = set()
    others: set[str] = set()
    for view in segments:
        spans = [_told_of(view.text, found) for found in _OF_RELATIVE.finditer(view.text)]
        for word in view.content:
            is_theirs = any(start <= word.start < end for start, end in spans)
            (theirs if is_theirs else others).add(word.stem)
    for word in sentence.content:
        if word.stem in theirs - others:
            yield Reason("entity", word.text)
            return


def _told_of(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Return the stretch of a text that tells of the relative found there."""
    end = re.compile(r"[.;:]").search(text, found.end())
    return found.start(), end.start() if end else len(text)
