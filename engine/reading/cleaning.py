"""Foreign text made valid: no control, tag or zero-width characters, no lone surrogates."""

import re
import unicodedata

_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_UNSEEN = re.compile(
    "[\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff\u202a-\u202e\u2066-\u2069\u00ad]"
)
_ZERO_WIDTH = re.compile("[\u200b\u2060-\u2064]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[ \\t\\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_EDGES = re.compile(" ?\n ?")
_MANY_BREAKS = re.compile("\n{3,}")
_FEW_ZERO_WIDTH = 8


def cleaned(text: str) -> str:
    """Return valid text in NFC with single spaces and line feeds, without unseen characters."""
    text = _BREAKS.sub("\n", text)
    text = _CONTROLS.sub("", _UNSEEN.sub("", _TAGS.sub("", text)))
    text = _SURROGATES.sub("\ufffd", text)
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _MANY_BREAKS.sub("\n\n", _EDGES.sub("\n", text)).strip()


def unseen(text: str) -> str:
    """Return what tag characters spell, or the words around many zero-width characters."""
    spelled = "".join(chr(ord(sign) - 0xE0000) for run in _TAGS.findall(text) for sign in run)
    spelled = "".join(sign for sign in spelled if sign.isprintable())
    if not spelled and len(_ZERO_WIDTH.findall(text)) > _FEW_ZERO_WIDTH:
        return "(zero-width characters)"
    return spelled


def has_garbage(text: str) -> bool:
    """Whether much of a text is replacement, private-use or wrongly decoded characters."""
    if not text:
        return False
    bad = sum(1 for sign in text if sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff")
    wrong = 2 * len(re.findall("[ÃÂâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]", text))
    return (bad + wrong) / len(text) > 0.03
