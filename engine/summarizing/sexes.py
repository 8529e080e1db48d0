"""Whether a text speaks of a man where its source speaks of a woman, or the other way round."""

import re

MAN = "man"
WOMAN = "woman"
_NAMED = {
    MAN: r"sir|mister|mr|gentleman|guy|man|boy|male|prostate|testic\w+",
    WOMAN: r"ma'?am|miss|mrs|ms|lady|woman|girl|female|periods?|pregnan\w*|hysterectomy|pap"
    r"|uterus|ovar\w+|menopaus\w*",
}
_MEANT = {MAN: r"he|his|him|himself", WOMAN: r"she|her|hers|herself"}


def contradicts(text: str, source: str) -> bool:
    """Whether a text and its source each speak of one sex, and not of the same."""
    told, known = of_text(text), of_text(source)
    return bool(told and known and told != known)


def of_text(text: str) -> str:
    """Return the sex that a text mostly speaks of by nouns, else by pronouns; empty for none."""
    return _most(_NAMED, text) or _most(_MEANT, text)


def _most(words: dict[str, str], text: str) -> str:
    men, women = (
        len(re.findall(rf"\b(?:{words[sex]})\b", text, re.IGNORECASE)) for sex in (MAN, WOMAN)
    )
    if men == women:
        return ""
    return MAN if men > women else WOMAN
