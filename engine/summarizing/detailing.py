"""What the rules read inside a line: the parts of a result, an allergy, an appointment."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from engine.clinical import dates
from engine.ground.summaries import SlotId
from engine.summarizing import results
from engine.summarizing.allergy_words import states_none
from engine.summarizing.drafts import Draft
from engine.summarizing.summary_rules import SummaryRules

_REACTION = re.compile(
    r"^(?P<substance>[^:(,]{2,60}?)\s*(?:\((?P<inside>[^)]+)\)|:\s*(?P<colon>.+)|\s[-–—]\s*(?P<dash>.+)"
    r"|,\s*(?P<comma>.+)|\s+(?:causes?|caused|gives?|gave|leads?\s+to)\s+(?P<verb>.+))$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:s?he|patient|the\s+patient)\s+)?(?:is|was|has)?\s*(?:known\s+)?(?:allerg(?:y|ic)|anaphylaxis|intoleran\w+)\s+(?:to|of)\s+"
    r"|^(?:yes|known|allergic\s+to)\b\W+",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:(?:in|within|after|at|for|every|each|next|on)\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve)(?:\s*(?:-|–|to|or)\s*(?:\d+|two|three|four|five|six|seven|eight|ten))?"
    r"\s+(?:working\s+)?(?:day|week|month|year|hour)s?\b(?:\s+time)?|\b\d{1,2}\s?/\s?(?:7|52|12)\b|\b(?:next|this|every|each|on)\s+(?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|second\s+day|day)\b"
    r"|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|weekly|daily)\b|\bas\s+needed\b|\bp\.?r\.?n\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\b(?:with\s+)?(?:(?:Dr|Professor|Prof|Mr|Mrs|Ms)\.?\s+[A-Z][\w'’-]+|(?:[^\W\d_][\w-]*\s+){0,2}(?:clinic|OPD|outpatients?|department|team|nurse|midwife|physician|surgeon|surgery|doctor|physiotherap\w+|dietici\w+)"
    r"|GP|PCP|primary\s+care(?:\s+\w+)?|family\s+doctor|health\s+cent(?:re|er)|cardiology|neurology|oncology|rheumatology|hepatology|endocrin\w+|psychiatry|urology|nephrology|ophthalmology|orthop\w+)\b",
)
_REVIEWED = re.compile(r"(?:\w+\s+)?reviewed\W*$", re.IGNORECASE)
NOT_COMPARED = "Not known to the checks: drugs are not compared with it."
"""Said of free text (NHS Common User Interface, ADR-0055 to ADR-0057)."""
_MEDICINES = (SlotId.STARTED, SlotId.CHANGED, SlotId.CONTINUED, SlotId.STOPPED)
_JOINT = re.compile(r"[.;,]\s*$|\band\s*$|\.\s*$")


def detailed(draft: Draft, rules: SummaryRules) -> Iterator[Draft]:
    """Yield a line with what it says taken apart; a line of several results becomes several."""
    if draft.slot == SlotId.RESULTS:
        yield from _results(draft, rules)
    elif draft.slot == SlotId.ALLERGIES:
        for part in draft.text.split(";"):
            if part.strip():
                details = _allergy(part, rules)
                notes = (*draft.notes, *_uncompared(details, rules))
                yield replace(draft, text=part.strip(), details=details, notes=notes)
    elif draft.slot in (SlotId.FOLLOW_UP, SlotId.PENDING):
        yield replace(draft, details=_appointment(draft.text))
    elif draft.slot in _MEDICINES:
        yield replace(draft, details={**draft.details, **_written(draft.text, rules)})
    else:
        yield draft


def _results(draft: Draft, rules: SummaryRules) -> Iterator[Draft]:
    found = rules.results.read(draft.text)
    cuts = [0]
    if draft.pieces[0].kind == "results" and not draft.pieces[0].cells:
        cuts += [m.start for m in found[1:] if _JOINT.search(draft.text[: m.start])]
    for start, end in pairwise([*cuts, len(draft.text)]):
        text = re.sub(r"(?:[\s,;]|\band\b)+$", "", draft.text[start:end]).strip()
        inside = next((m for m in found if start <= m.start < end), None)
        if text and not _REVIEWED.match(text):
            yield replace(draft, text=text, details=results.details(text, inside))


def _allergy(text: str, rules: SummaryRules) -> Mapping[str, str]:
    if states_none(text, rules):
        return {"none_known": "stated"}
    plain = _LEAD.sub("", text.strip(" ."))
    found = _REACTION.match(plain)
    named = rules.drugs.find(text)
    if found is None:
        return {"substance": ", ".join(m.written for m in named)} if named else {"substance": plain}
    reaction = next(v for k, v in found.groupdict().items() if k != "substance" and v)
    return {"substance": found["substance"].strip(), "reaction": reaction.strip(" .")}


def _uncompared(details: Mapping[str, str], rules: SummaryRules) -> Iterator[str]:
    """Yield a note where no check knows the substance, wherever in the line it is named."""
    substance, known = details.get("substance", ""), rules.allergens
    is_named_after = known.knows(details.get("reaction", "")) and not known.knows(substance)
    if substance and not is_named_after and not known.compares(substance):
        yield NOT_COMPARED


def _written(text: str, rules: SummaryRules) -> Mapping[str, str]:
    """Return how a line names its one medicine: by a brand, or by another name."""
    named = rules.drugs.find(text)
    if len({mention.drug.name for mention in named}) != 1:
        return {}
    first = named[0]
    brands = {brand.casefold() for brand in first.drug.brands}
    kind = "brand" if first.written.casefold() in brands else "written"
    return {kind: first.written}


def _appointment(text: str) -> Mapping[str, str]:
    day = next((d.text for d in dates.dates(text) if d.dates), "")
    when = _WHEN.search(text)
    who = _WHO.search(text)
    found = {
        "who": who.group().strip() if who else "",
        "when": day or (when.group().strip() if when else ""),
    }
    return {name: value for name, value in found.items() if value}
