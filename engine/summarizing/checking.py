"""Every line against its sources: copied words by comparison, others by the support gate."""

import re

from engine.clinical.support import SupportGate
from engine.ground.answers import Support
from engine.ground.summaries import Doubt

_SIGNS = re.compile(r"[^\w.,/%+<>=-]+|\*+|\|")


def judged(text: str, quotes: list[str], gate: SupportGate) -> tuple[Support, tuple[Doubt, ...]]:
    """Return how far a line stands in its quotes, and which of its words do not.

    A line whose words stand in one quote in the same order without a gap is
    supported by construction; any other goes through the support gate.
    """
    if any(is_copied(text, quote) for quote in (*quotes, " ".join(quotes))):
        return Support.SUPPORTED, ()
    found = gate.support(text, quotes)
    doubts = dict.fromkeys(Doubt(one.kind, one.text) for one in found.reasons if one.text != text)
    return found.level, tuple(doubts) if found.level is not Support.SUPPORTED else ()


def is_copied(text: str, quote: str) -> bool:
    """Whether a text is a stretch of a quote, white space and markup apart."""
    words, whole = _plain(text), f" {_plain(quote)} "
    at = whole.find(f" {words}") if words else -1
    return at >= 0 and not whole[at + 1 + len(words)].isalnum()


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.replace("|", " ").replace(",", " ")).split()).strip(" .")
