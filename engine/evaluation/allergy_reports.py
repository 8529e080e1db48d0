"""Reports made around one sentence on an allergy: every wording, place and layout."""

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import fill

from engine.ground.paths import resources
from engine.ground.summaries import Case, CaseDocument, SlotId
from engine.ground.types import PageText
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules

LAYOUTS = ("line", "bullet", "numbered", "middle", "wrapped", "narrow", "capitals", "row", "run on")
_BODY = (
    ("", "Patient: Ada Invented, 44 years, female"),
    ("Presenting complaint", "Fever and cough for three days."),
    ("Diagnoses", "Pneumonia of the right lower lobe."),
    ("Hospital course", "She was given oxygen and improved on day 3."),
    ("Medicines on discharge", "Amlodipine 5 mg once daily, unchanged."),
    ("Follow-up", "Review in the clinic in two weeks."),
)
_WIDTHS = {"wrapped": 60, "narrow": 34}


@dataclass(frozen=True, slots=True)
class AllergyReport:
    """A report with one sentence on an allergy.

    Attributes:
        sentence: As it was put in, before the layout changed its case or lines.
        named: What a line or the list of omissions must hold; the sentence where it denies.
    """

    text: str
    sentence: str
    named: str
    place: str
    layout: str


def generated(count: int, seed: int = 7, *, shuffled: bool = False) -> Iterator[AllergyReport]:
    """Yield reports of a fixed choice among all wordings, substances, places and layouts."""
    rows = _rows()
    sentences = list(_sentences(rows))
    chance = random.Random(seed)  # noqa: S311 - a choice of cases, no secrets
    if shuffled:
        chance.shuffle(sentences)
    for number in range(count):
        sentence, named = sentences[number % len(sentences)]
        place, layout = chance.choice(rows["headings"]), chance.choice(LAYOUTS)
        if _is_entry(sentence, named) and place.startswith("Medicines"):
            place = "Nursing remarks"
        yield AllergyReport(_report(sentence, place, layout), sentence, named, place, layout)


def every_sentence() -> int:
    """Return how many different sentences there are."""
    return len(list(_sentences(_rows())))


def is_told(report: AllergyReport, rules: SummaryRules) -> str:
    """Return how a summary treats the sentence: told, listed as left out, or empty for lost."""
    summary = summarize(Case((CaseDocument("report", (PageText(1, report.text),)),)), rules)
    words = set(_plain(report.named).split())
    told = summary.slot(SlotId.ALLERGIES).lines
    is_denial = report.named == report.sentence
    if is_denial and any("none_known" in line.details for line in told):
        return "told"
    if words <= set(_plain(" ".join(line.text for line in told)).split()):
        return "told"
    listed = " ".join(one.text for one in summary.omissions if one.kind == "allergy")
    both = f"{listed} {' '.join(line.text for line in told)}"
    return "listed" if words <= set(_plain(both).split()) else ""


def _rows() -> Mapping[str, Sequence[str]]:
    path = resources() / "evaluation" / "summaries" / "allergies.toml"
    found: Mapping[str, Sequence[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def _sentences(rows: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield every sentence with what must be found of it."""
    for denial in rows["denials"]:
        yield denial, denial
    for substance in (*rows["known"], *rows["unknown"]):
        reactions = (*rows["strong"], *rows["weak"])
        for number, wording in enumerate(rows["wordings"]):
            reaction = reactions[(number + len(substance)) % len(reactions)]
            yield _filled(wording, substance, reaction), substance
        if substance in rows["known"]:
            for number, entry in enumerate(rows["entries"]):
                yield _filled(entry, substance, reactions[number + len(substance) % 4]), substance
        likely = reactions if substance in rows["known"] else rows["strong"]
        for number, wording in enumerate(rows["harms"]):
            reaction = likely[(number + len(substance)) % len(likely)]
            yield _filled(wording, substance, reaction), substance


def _is_entry(sentence: str, named: str) -> bool:
    """Whether a sentence is a substance with a mark and a reaction alone."""
    return sentence.lower().startswith(named.lower()) and sentence[len(named) :][:2] in (
        " -",
        " (",
        ": ",
    )


def _filled(wording: str, substance: str, reaction: str) -> str:
    told = wording.replace("{s}", substance).replace("{r}", reaction)
    return told[:1].upper() + told[1:]


def _report(sentence: str, place: str, layout: str) -> str:
    if layout == "run on":
        return " ".join([*(text for _, text in _BODY[:4]), _stopped(sentence), _BODY[5][1]])
    told = _laid_out(sentence, layout)
    blocks = [[title, text] if title else [text] for title, text in _BODY]
    known = [title for title, _ in _BODY]
    if place in known and place:
        blocks[known.index(place)].append(told)
    else:
        blocks.insert(3, [place, told] if place else [told])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _laid_out(sentence: str, layout: str) -> str:
    told = {
        "bullet": f"- {sentence}",
        "numbered": f"3. {sentence}",
        "middle": f"The night was quiet. {_stopped(sentence)} Bowels opened normally.",
        "capitals": sentence.upper(),
        "row": f"| Remark | {sentence} |",
    }.get(layout, sentence)
    if layout in _WIDTHS:
        long = f"Seen on the round with the family at the bedside. {_stopped(sentence)} Slept well."
        return fill(long, _WIDTHS[layout])
    return told


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
