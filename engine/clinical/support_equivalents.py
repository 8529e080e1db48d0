"""Other ways to say a sentence that mean exactly the same, by the logic of "unless" and "only".

"Not started if tuberculosis has not been excluded" says what "not started unless
tuberculosis has been excluded" says; a source may have either. Each form keeps every
value, drug and condition of the sentence, so that only true sentences gain by it.
"""

import re
from collections.abc import Iterator, Sequence

_BE = r"(?:is|are|was|were|has been|have been|be)"
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), other)
    for pattern, other in (
        (r"\bonly (\w+ed) (?:if|when)\b", r"not \1 unless"),
        (r"\b(\w+ed) only (?:if|when)\b", r"not \1 unless"),
        (rf"\b(?:if|when) (.{{3,60}}?) ({_BE}) not\b", r"unless \1 \2"),
        (r"\b(?:if|when) (.{3,60}?) (?:has|have) not been\b", r"unless \1 has been"),
        (rf"\bunless (.{{3,60}}?) ({_BE}) not\b", r"if \1 \2"),
        (rf"\bunless (.{{3,60}}?) ({_BE}) (?!not\b)", r"if \1 \2 not "),
        (
            r"\b(?:if|when|once) (\w+) (?:has |have )?excluded (\w+)",
            r"unless \2 has not been excluded by \1",
        ),
        (r"\b(?:if|when) (\w+) (?:has|have) been excluded", r"unless \1 has not been excluded"),
        (
            r"\b(?:must|should|may) not (?:be (?:\w+ed|given) )?(?:faster|more|higher) than",
            "at no more than",
        ),
        (
            (
                r"\b(?:(?:should|must|is|are)(?: to)?(?: be)? (?:withheld|omitted|avoided)"
                r"|(?:should|must|is|are) not(?: be)? (?:used|taken|given))\b"
            ),
            "is stopped",
        ),
        (r"\b(?:is|are|should be|must be) (?:stopped|discontinued)\b", "is withheld"),
        (r"\b(?:must|should|may) not exceed\b", "at no more than"),
        (r"\bhas not improved\b|\bhave not improved\b|\bdoes not improve\b", "has no improvement"),
    )
)
_INSTEAD = re.compile(
    r"\b([^\W\d]+)(?: \d[\w.,/]*(?: \w+){0,4}?)? (?:is|are|should be|can be)"
    r" (?:used|given|taken) instead(?P<of> of (\w+))",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"(^|[,;.]\s+)once (?=(?:the |a |his |her )?[a-z]+ (?:is|are|has|have|falls?|drops?|rises?"
    r"|reaches|improves?|becomes?|stabili[sz]es?|resolves?)\b)",
    re.IGNORECASE,
)


def equivalents(sentence: str, sources: Sequence[str]) -> Iterator[str]:
    """Yield the sentence in each other form that means the same, one change at a time.

    Args:
        sentence: The sentence.
        sources: The texts that it is judged by; "instead of" needs their order of drugs.
    """
    swap = _INSTEAD.search(sentence)
    if swap and any(_refuses(source, swap[3], swap[1]) for source in sources):
        yield sentence[: swap.start("of")] + sentence[swap.end() :]
    for pattern, other in _FORMS:
        changed = pattern.sub(other, sentence, count=1)
        if changed != sentence:
            yield changed


def _refuses(source: str, refused: str, used: str) -> bool:
    """Whether a source stops one drug and then uses the other instead, in this order."""
    one, other = re.escape(refused), re.escape(used)
    pattern = (
        rf"\b{one}\b[^.]{{0,60}}\b(?:stopped|contraindicated|avoided|not|withheld)\b"
        rf"[^.]{{0,60}}\b{other}\b[^.]{{0,60}}\binstead\b"
    )
    return re.search(pattern, source, re.IGNORECASE) is not None


def as_condition(text: str) -> str:
    """Return a text in which "once" before a state ("once glucose falls") is "when"."""
    return _ONCE.sub(r"\1when ", text)
