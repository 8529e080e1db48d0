"""What a discharge report should say besides its sections, and does not.

Sources: BJGP Open 2023, BJGPO.2023.0116, table of what general practitioners need in discharge
letters; J Pharm Policy Pract 2017, s40545-017-0113-y, table 1 (medicines with dose, and every
medicine changed or stopped with its reason).
"""

import re
from collections.abc import Iterator, Sequence

from engine.ground.summaries import SlotId, SummarySlot

_I = re.IGNORECASE
_OF_STAY = (
    (
        "Name of the patient",
        re.compile(
            r"\b(?:name|patient|pt|re|nom|nombre|nome|jina)\s*[:=]|\b(?:mr|mrs|ms|miss|master|baby)"
            r"\b\.?\s+\w|\b[^\W\d_]{2,60},? +[^\W\d_]{2,60}.{0,40}\b"
            r"(?:\d{1,3}[ -]*(?:y|years?)\b|born)",
            _I,
        ),
    ),
    (
        "Date of birth or age",
        re.compile(
            r"\b(?:birth|born|d\.?o\.?b\b|age[ds]?\b|naissance|nacimiento|nascimento)"
            r"|\b\d{1,3}[ -]*(?:y/?o\b|years?|yrs?|months?|weeks?|days?|[mf]\b)[ -]*(?:old)?",
            _I,
        ),
    ),
    (
        "Date of admission",
        re.compile(
            r"\b(?:admi\w+|adm|in|doa|stay|entr[ée]e|ingreso|presented|seen)\b[^\n]{0,40}\d", _I
        ),
    ),
    (
        "Date of discharge",
        re.compile(r"\b(?:disch\w*|d/?c|dod|out|home|left|stay|sortie|alta)\b[^\n]{0,40}\d", _I),
    ),
    (
        "Ward or department",
        re.compile(
            r"\b(?:ward|unit|icu|itu|hdu|nicu|dept|department|service|clinic|specialty|firm|bay|bed"
            r"|floor|medicine|surgery|paediatrics?|pediatrics?|maternity|orthopaedics?)\b",
            _I,
        ),
    ),
    (
        "Responsible clinician",
        re.compile(
            r"\b(?:consultant|attending|physician|surgeon|registrar|doctor|dr|prof(?:essor)?|m\.?d"
            r"|clinical officer|medical officer|signed|clinician)\b",
            _I,
        ),
    ),
)
_DOSE = "Dose of %1"
_STOPPED = "Why %1 was stopped"
_CHANGED = "Why %1 was changed"
WORDS = (*(words for words, _ in _OF_STAY), _DOSE, _STOPPED, _CHANGED)
"""Everything that can be missing; %1 is a medicine."""
_REASONS = {SlotId.STOPPED: _STOPPED, SlotId.CHANGED: _CHANGED}
_BECAUSE = re.compile(
    r"\b(?:because|due to|owing to|given|after|since|as (?:it|she|he|the)|for|in view of|caus\w+"
    r"|secondary to|course (?:completed|finished)|completed|finished|no longer|not needed)\b|\(",
    _I,
)
_AMOUNT = re.compile(r"\d|[½¼¾]|\b(?:one|two|half|a)\s+(?:tab|cap|puff|drop|spoon|sachet)", _I)


def missing(texts: Sequence[str], slots: Sequence[SummarySlot]) -> Iterator[str]:
    """Yield what the reports do not say: of the stay, then of single medicines.

    Args:
        texts: Of every page.
        slots: Of the summary.
    """
    whole = "\n".join(texts)
    yield from (words for words, told in _OF_STAY if not told.search(whole))
    for slot in slots:
        for line in slot.lines:
            drug, text = line.details.get("drug", ""), " ".join((line.text, *line.notes))
            if not drug:
                continue
            if slot.id in {SlotId.STARTED, SlotId.CONTINUED, SlotId.CHANGED} and not (
                line.details.get("dose") or _AMOUNT.search(line.text)
            ):
                yield _DOSE.replace("%1", drug)
            reason = _REASONS.get(SlotId(slot.id))
            if reason and not line.details.get("reason") and not _BECAUSE.search(text):
                yield reason.replace("%1", drug)
