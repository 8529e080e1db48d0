"""Whether words on allergies deny them, or name something beyond the subject itself."""

import re

from engine.summarizing.summary_rules import SummaryRules

_WORD = re.compile(r"[^\W\d_]{2,}")
_VOCABULARY = re.compile(
    r"(?:allerg\w*|alerg\w*|adverse|drugs?|medic\w*|food\w*|latex(?=\s+allerg)|known|reactions?|events?|effects?|side|status|history|sensitivit\w*|intoleran\w*|hypersensitivit\w*"
    r"|alerts?|risks?|bad|any|other|others|patient\w*|details?|information|and|or|to|of|the|for|with|in|is|are|was|has|have|had|been|he|she|his|her|your|you|an?|this|that|what|which|who|does|do"
    r"|not|cannot|tolerate\w*|suit|take|never|give|given|be|must|should|avoid|things|substances?|allergens?|conocidas?|connues?|safety|severity|date|type|details)\Z",
    re.IGNORECASE,
)


def states_none(text: str, rules: SummaryRules) -> bool:
    """Whether a text denies allergies without an exception ("none known except ...")."""
    return rules.cue("none_known", text) and not rules.cue("exception", text)


def names_more(text: str) -> bool:
    """Whether a text says more than that it is about allergies."""
    return any(not _VOCABULARY.match(word) for word in _WORD.findall(text))
