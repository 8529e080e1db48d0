"""Questions that lean on the one before: "and in pregnancy?", "what dose?", "is it safe?".

By rules alone: what such a question leaves unsaid is taken from the earlier one, and
what it says anew (another group, another drug, another aspect) replaces it.
"""

import re
from collections.abc import Collection, Sequence

from engine.asking import patient, terms
from engine.ground.answers import Answer
from engine.library import words

_LINKS = re.compile(
    r"\A\W*(?:and|but|or|also|then|so|ok(?:ay)?,?|what about|how about|what if|and if|what else"
    r"|anything else|any other|which one|et|y|e|na|und)\b",
    re.I,
)
_ANAPHORA = re.compile(
    r"\b(?:it|its|this|that|they|them|their|these|those|the same|the (?:drug|medicine|dose|test"
    r"|treatment|patient|child|baby|woman|man|fluid|antibiotic|antidote|injection)|he|she|him|her"
    r"|instead|otherwise|there)\b",
    re.I,
)
_AGE_OR_WEIGHT = re.compile(r"\b(?:of|aged?|weighing)\s+(?=\W*(?:\Z|[,.;?]))", re.I)
_GROUPS = (
    re.compile(r"\b(?:pregnan\w*|in labou?r|trimester)\b", re.I),
    re.compile(r"\bbreast-?feeding\b|\blactating\b", re.I),
    re.compile(r"\b(?:newborns?|neonat\w*)\b", re.I),
    re.compile(
        r"\b(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|kids?|boys?|girls?|son|daughter)\b",
        re.I,
    ),
    re.compile(r"\b(?:adults?|m[ae]n|wom[ae]n|elderly)\b", re.I),
)
_IN_GROUP = r"(?:\b(?:in|for|to|of)\s+)?(?:\b(?:an?|the|this|my)\s+)?(?:\w+[- ])?"
_ABOUT = frozenset(
    "drug drugs medicine medicines medication antidote antidotes contraindication contraindications"
    " contraindicated side effect effects precautions duration route interval maximum minimum"
    " alternative alternatives monitor monitoring complication complications warning warnings refer"
    " referral oral iv im injection tablets tablet syrup frequency repeat repeated safe unsafe"
    " allowed allergy allergic stock available works work working fails fail failed better worse"
    " severe mild source page".split()
)
_LEANING = 2  # most words that name a subject in a question that leans on the one before
_BARE = 0
_TIDY = re.compile(r"\s+([?.!,;])|\s{2,}")
_LONGEST = 600


def resolved(question: str, earlier: Sequence[Answer], drugs: Collection[str] = ()) -> str:
    """Return what to search for: the question, with what it leaves unsaid.

    A question that stands for itself is given back as it is.

    Args:
        earlier: The turns before, the oldest first; their search has what they meant.
        drugs: Names of medicines, lower case.
    """
    before = next((one.search.query for one in reversed(earlier) if one.search.query), "")
    if not before or not leans(question):
        return question
    kept = _without_replaced(before, question, drugs)
    said = set(words.tokens(question))
    if all(word in said for word in words.tokens(kept)):
        return question
    return f"{question.strip()} {kept}"[:_LONGEST].strip()


def leans(question: str) -> bool:
    """Whether a question cannot be understood without the one before."""
    subjects = _subjects(question)
    if len(subjects) <= _BARE:
        return True
    is_linked = bool(_LINKS.match(question) or _ANAPHORA.search(question))
    return is_linked and len(subjects) <= _LEANING


def _subjects(question: str) -> list[str]:
    """The words of a question that name what it is about."""
    text = patient.without(question)
    for group in _GROUPS:
        text = group.sub(" ", text)
    said = (word for word in words.query_words(text) if word not in words.STOP_WORDS)
    return [word for word in said if terms.names_subject(word) and word not in _ABOUT]


def _without_replaced(before: str, question: str, drugs: Collection[str]) -> str:
    """Return the earlier question without what the new one says anew."""
    kept = before
    if any(group.search(question) for group in _GROUPS) or patient.without(question) != question:
        kept = patient.without(kept)
        for group in _GROUPS:
            kept = re.sub(f"{_IN_GROUP}{group.pattern}", " ", kept, flags=re.I)
    if any(word in drugs for word in words.tokens(question)):
        kept = " ".join(part for part in kept.split() if part.strip(".,;?!").lower() not in drugs)
    if any(terms.names_aspect(word) for word in words.query_words(question)):
        kept = " ".join(
            part for part in kept.split() if not terms.names_aspect(part.strip(".,;?!:").lower())
        )
    kept = _AGE_OR_WEIGHT.sub("", kept)
    return _TIDY.sub(lambda found: found[1] or " ", kept).strip()
