"""Sentences of a model that say nothing that could be checked, however well their words fit.

A damaged or overtaxed model strings words of the passages together ("Check it, or more,
or more?"). Each word stands in the documents, so the support gate finds the content
borne out; the sentence still says nothing and must not look like an answer (H13).
"""

import re

from engine.clinical.support_views import View

QUESTION = "A question is no answer."
CIRCLES = "The sentence goes round in circles."
UNFINISHED = "The sentence has no end."
EMPTY = "The sentence says too little to be checked."

_LEAST_KEYS = 2
_FEW_WORDS = 4
_DENIAL = re.compile(r"\b(?:no|not|never|without|none|cannot)\b", re.IGNORECASE)
_DANGLING = re.compile(
    r"\b(?:and|or|the|an?|of|to|into|from|with|by|at|for|per|than|that|which|if|when|because"
    r"|is|are|was|were)\W*\Z",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[\[\]{}]")
_ROUNDS = 3
_LONGEST_ROUND = 6
_WORD = re.compile(r"[^\W_]+")


def reason(text: str, view: View) -> str:
    """Return why a sentence cannot be an answer; empty when it may be one.

    Args:
        text: The sentence, without markers.
        view: The same as the support gate reads it.
    """
    if text.rstrip("\"'”’) ").endswith(("?", "\uff1f", "\u061f")):
        return QUESTION
    if _DANGLING.search(text) or _MARKUP.search(text) or text.count("(") > text.count(")"):
        return UNFINISHED
    words = [word.lower() for word in _WORD.findall(text)]
    if _repeats(words):
        return CIRCLES
    return EMPTY if _says_little(text, words, view) else ""


def _says_little(text: str, words: list[str], view: View) -> bool:
    """Whether a sentence has words enough but hardly any content.

    A denial is content, and so are a drug and a value, which the gate checks one by one.
    """
    if len(words) < _FEW_WORDS or not text.isascii() or _DENIAL.search(text):
        return False
    if any(key.startswith(("@", "#")) for key in view.keys):
        return False
    return sum(not key.startswith("~") for key in view.keys) < _LEAST_KEYS


def _repeats(words: list[str]) -> bool:
    """Whether some run of words, not all numbers, comes three times in a row."""
    for size in range(1, _LONGEST_ROUND + 1):
        for start in range(len(words) - _ROUNDS * size + 1):
            run = words[start : start + size]
            follows = words[start : start + _ROUNDS * size]
            if follows == run * _ROUNDS and not all(word.isdigit() for word in run):
                return True
    return False
