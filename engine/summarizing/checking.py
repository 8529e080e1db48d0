"""Every line against its sources: copied words by comparison, others by the support gate."""

import re

from engine.clinical.support import SupportGate
from engine.ground.answers import Support

_SIGNS = re.compile(r"[^\w.,/%+<>=-]+|\*+|\|")


def support_of(text: str, quotes: list[str], gate: SupportGate) -> Support:
    """Return how far a line stands in its quotes.

    A line whose words stand in one quote in the same order without a gap is
    supported by construction; any other goes through the support gate.
    """
    if any(is_copied(text, quote) for quote in (*quotes, " ".join(quotes))):
        return Support.SUPPORTED
    return gate.support(text, quotes).level


def is_copied(text: str, quote: str) -> bool:
    """Whether a text is a stretch of a quote, white space and markup apart."""
    words, whole = _plain(text), f" {_plain(quote)} "
    at = whole.find(f" {words}") if words else -1
    return at >= 0 and not whole[at + 1 + len(words)].isalnum()


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.replace("|", " ").replace(",", " ")).split()).strip(" .")
