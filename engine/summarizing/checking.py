"""Every line against its sources: copied words by comparison, others by the support gate."""

import re

from engine.clinical.support import SupportGate, SupportLevel
from engine.ground.answers import Support

_SIGNS = re.compile(r"[^\w.,/%+<>=-]+|\*+|\|")


def support_of(text: str, quotes: list[str], gate: SupportGate) -> Support:
    """Return how far a line stands in its quotes.

    A line whose words stand in one quote in the same order without a gap is
    supported by construction; any other goes through the support gate.
    """
    if any(is_copied(text, quote) for quote in (*quotes, " ".join(quotes))):
        return Support.SUPPORTED
    level = gate.support(text, quotes).level
    return Support.SUPPORTED if level is SupportLevel.SUPPORTED else Support(str(level))


def is_copied(text: str, quote: str) -> bool:
    """Whether a text is a stretch of a quote, white space and markup apart."""
    return f" {_plain(text)} " in f" {_plain(quote)} "


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.replace("|", " ").replace(",", " ")).split()).strip(" .")
