"""Words that a line end divided, closed up for the screen; the quoted text stays as stored."""

import re
from collections.abc import Callable

IsKnown = Callable[[str], bool]

_DIVIDED = re.compile(r"([^\W\d_]{2,})- ([^\W\d_]{2,})")
_JOINING = frozenset({"and", "or", "to", "und", "et", "y", "o"})


def closed(text: str, is_known: IsKnown) -> str:
    """Return a text without the gaps after line-end hyphens.

    A hyphen goes when the library has the whole word ("con- tributes"), and stays
    where it belongs to the word ("first- line").

    Args:
        is_known: Whether a word stands in the library.
    """

    def joined(found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        if second.casefold() in _JOINING or first.isupper() != second.isupper():
            return found[0]
        whole = f"{first}{second}"
        return whole if is_known(whole.casefold()) else f"{first}-{second}"

    return _DIVIDED.sub(joined, text)
