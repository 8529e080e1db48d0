"""What is altered in a sentence against the place of the source that it stands on."""

import re
from collections.abc import Iterator

from engine.clinical.drugs import Drug
from engine.clinical.support_denials import denials
from engine.clinical.support_numbers import numbers
from engine.clinical.support_views import View
from engine.clinical.support_words import ONE, Member, Reason

_SATURATION = re.compile(r"spo2|\bsats?\b|saturation", re.IGNORECASE)
_DENYING = frozenset({"telling", "company"})


def altered(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    """Yield everything in a sentence that its source contradicts or does not have.

    Args:
        sentence: The sentence to check.
        window: The place of the source that it stands on.
        rest: The wider surroundings, in which a value with the same words beside it counts.
    """
    yield from numbers(sentence, window, rest)
    yield from _drugs(sentence, window, rest)
    yield from denials(sentence, window, rest)
    yield from _groups(sentence, window)


def _drugs(sentence: View, window: View, rest: View | None) -> Iterator[Reason]:
    known = {name for mention in window.drugs for name in _names(mention.drug)}
    for mention in sentence.drugs:
        if mention.drug.name == "oxygen" and _SATURATION.search(window.text):
            continue
        if mention.drug.name in known or not known.isdisjoint(_names(mention.drug)):
            continue
        if re.search(rf"\b{re.escape(mention.written)}\b", window.text, re.IGNORECASE):
            continue
        if not known and rest is not None and _names_drug(rest, mention.drug.name):
            continue
        yield Reason("drug", mention.written)


def _names(drug: Drug) -> frozenset[str]:
    return frozenset((drug.name, *drug.contains))


def _names_drug(rest: View, name: str) -> bool:
    return any(mention.drug.name == name for mention in rest.drugs)


def _groups(sentence: View, window: View) -> Iterator[Reason]:
    """Yield words for which the source has another one of the same group."""
    for member in sentence.members:
        same_group = [other for other in window.members if other.group == member.group]
        lines = {other.line for other in same_group}
        if member.group == "condition":
            continue  # only tells apart what is said in one illness and in another
        if member.group in _DENYING and sentence.negations and window.negations:
            continue  # "no cough was reported" says what "denies cough" says
        if member.line not in lines:
            if lines or member.group == "side":
                yield Reason(member.kind, member.text)
        elif len(lines) > 1 and _is_paired_otherwise(member, same_group):
            yield Reason(member.kind, member.text)


def _is_paired_otherwise(member: Member, others: list[Member]) -> bool:
    """Whether the source has the neighbor of this word only beside another word of the group."""
    if member.before == ONE:
        return False
    if any(other.line == member.line and other.before == ONE for other in others):
        return False  # "the left one": what it is stands elsewhere
    following = {other.line for other in others if member.after and other.after == member.after}
    if following:
        return member.line not in following
    beside = {word for word in (member.after, member.before) if word}
    own = [other for other in others if other.line == member.line]
    if any(beside & {other.after, other.before} for other in own):
        return False
    return any(member.before and other.before == member.before for other in others)
