"""Summaries without a model on our own invented reports: what is kept, listed and inert."""

import random
import re
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.clinical.drugs import DrugBook
from engine.clinical.support import SupportGate
from engine.evaluation import allergy_reports, summary_places, summary_plants
from engine.evaluation.figures import Figure, Request
from engine.ground.paths import resources
from engine.ground.progress import Progress
from engine.ground.summaries import Case, CaseDocument, Summary, SummaryLength, SummarySlot
from engine.ground.types import PageText
from engine.summarizing.case_reading import CaseReading
from engine.summarizing.summarizing import Manner, summarize
from engine.summarizing.summary_rules import SummaryRules

HALVES = (
    "open",
    "held_back",
    "fresh",
    "fresh_two",
    "fresh_three",
    "fresh_four",
    "fresh_five",
    "fresh_six",
    "fresh_seven",
    "fresh_eight",
    "fresh_nine",
    "fresh_ten",
    "fresh_eleven",
    "fresh_twelve",
    "fresh_thirteen",
    "fresh_fourteen",
    "shapes",
    "shapes_two",
)
"""Written before the rules; half of those unseen until the end; the others each written after
the rules had seen all before them."""
_NUMBER = re.compile(r"\d+(?:[.,/:]\d+)*")
_MUTATIONS = 200
_PAGE_CHARACTERS = 3000


@dataclass(frozen=True, slots=True)
class OwnReport:
    """An invented report with what its summary must keep and state.

    Attributes:
        pages: Its text, one string a page.
        must: Slot (or `medications` for any of four) and words of one line, parted by "|".
        stated: Every slot that it says anything for.
    """

    id: str
    pages: tuple[str, ...]
    must: tuple[str, ...]
    stated: frozenset[str]

    @property
    def case(self) -> Case:
        """The report as a case of one document."""
        pages = tuple(PageText(number, text) for number, text in enumerate(self.pages, start=1))
        return Case((CaseDocument(self.id, pages),))


@dataclass(frozen=True, slots=True)
class Outcome:
    """One report with its summary and the facts that the summary lacks."""

    report: OwnReport
    summary: Summary
    lacking: tuple[str, ...]

    @property
    def wrong_slots(self) -> tuple[str, ...]:
        """Slots stated and not told, or told and not stated."""
        return tuple(
            slot.id
            for slot in self.summary.slots
            if slot.is_stated != (slot.id in self.report.stated)
        )


def reports(name: str) -> list[OwnReport]:
    """Return the invented reports of a file: `open`, `held_back` or `fresh`."""
    path = resources() / "evaluation" / "summaries" / f"{name}.toml"
    return [_report(row) for row in tomllib.loads(path.read_text(encoding="utf-8"))["report"]]


def outcome(report: OwnReport, rules: SummaryRules) -> Outcome:
    """Summarize one report and say which of its facts are lacking."""
    summary = summarize(report.case, rules)
    lacking = tuple(fact for fact in report.must if not holds(summary.slots, fact))
    return Outcome(report, summary, lacking)


def holds(slots: Sequence[SummarySlot], fact: str) -> bool:
    """Whether one line of the fact's slot holds all of its words."""
    name, *words = fact.lower().split("|")
    return any(
        all(word in line.text.lower() for word in words)
        for slot in slots
        if slot.id == name or (name == "medications" and slot.id.startswith("medications"))
        for line in slot.lines
    )


def measure(request: Request) -> list[Figure]:
    """Return the figures of both halves, the mutations, the twins and the time."""
    rules = SummaryRules.load(DrugBook.load(), SupportGate.load())
    figures: list[Figure] = []
    everything = []
    for name in HALVES:
        found = [outcome(report, rules) for report in reports(name)]
        everything += found
        figures += _kept(name.replace("_", " "), found)
    request.notify(Progress("Checking summaries", 1, 2))
    foreign = sum(len(invented(one, rules)) for one in everything)
    figures.append(Figure("numbers and drugs not in the source", foreign, target=0, at_least=False))
    listed, dropped = mutations([one.report for one in everything], rules)
    figures.append(
        Figure(
            "dropped facts that are listed",
            listed / dropped,
            target=1.0,
            beside=f"{listed} of {dropped}",
        )
    )
    figures += [summary_places.measure(everything), _allergies_anywhere(rules)]
    wrong, twins = _twins([one.report for one in everything], rules, request.limit or 10)
    figures.append(
        Figure(
            "planted twins that differ or pass unflagged",
            wrong,
            target=0,
            at_least=False,
            beside=f"of {twins}",
        )
    )
    figures.append(Figure("three pages, CPU", three_pages(rules), "s", target=1.0, at_least=False))
    return figures  # fmt: skip


def invented(one: Outcome, rules: SummaryRules) -> list[str]:
    """Return the numbers and drugs of a summary that its sources do not hold."""
    found: list[str] = []
    for slot in one.summary.slots:
        for line in slot.lines:
            quote = " ".join(source.quote for source in line.sources)
            known = set(_NUMBER.findall(quote))
            told = " ".join((line.text, *(v for k, v in line.details.items() if k != "drug")))
            found += [number for number in _NUMBER.findall(told) if number not in known]
            drugs = {mention.drug.name for mention in rules.drugs.find(quote)}
            found += [m.written for m in rules.drugs.find(line.text) if m.drug.name not in drugs]
    return found


def mutations(of: Sequence[OwnReport], rules: SummaryRules) -> tuple[int, int]:
    """Drop facts from full summaries one at a time; return how many were listed, of how many."""
    cases = list(_droppable(of, rules))
    random.Random(5).shuffle(cases)  # noqa: S311 - a choice of cases, no secrets
    listed = 0
    for reading, slots, words in cases[:_MUTATIONS]:
        found = [concern.text.lower() for concern in reading.check.missing(slots)]
        listed += any(all(word in text for word in words) for text in found)
    return listed, min(_MUTATIONS, len(cases))


def _droppable(
    of: Sequence[OwnReport], rules: SummaryRules
) -> Iterator[tuple[CaseReading, list[SummarySlot], list[str]]]:
    """Yield readings with a summary that lacks one gold medicine or allergy, or abnormal result."""
    for report in of:
        reading = CaseReading.of(report.case, rules)
        slots = summarize(report.case, rules, manner=Manner(SummaryLength.FULL)).slots
        for fact in report.must:
            name, *words = fact.lower().split("|")
            none_known = name == "allergies" and rules.cue("none_known", " ".join(words))
            if (
                name.startswith(("medications", "allergies"))
                and not none_known
                and holds(slots, fact)
            ):
                yield reading, without(slots, name.split("_")[0], words), words
        for concern in reading.check.concerns:
            if concern.kind == "abnormal_result":
                words = concern.text.lower().split()
                value = next(word for word in words if word.replace(",", "") == concern.key[1])
                yield reading, without(slots, "", [value]), words


def without(slots: Sequence[SummarySlot], name: str, words: Sequence[str]) -> list[SummarySlot]:
    """Return slots without the lines that hold all of some words; an empty name means any slot."""
    return [
        replace(
            slot,
            lines=tuple(x for x in slot.lines if not all(word in x.text.lower() for word in words)),
        )
        if slot.id.startswith(name)
        else slot
        for slot in slots
    ]


def three_pages(rules: SummaryRules) -> float:
    """Return the CPU seconds from three pages of text to their summary."""
    text = "\n\n".join(page for report in reports("open") for page in report.pages)
    case = Case(
        (
            CaseDocument(
                "three pages",
                tuple(
                    PageText(n + 1, text[n * _PAGE_CHARACTERS : (n + 1) * _PAGE_CHARACTERS])
                    for n in range(3)
                ),
            ),
        )
    )
    started = time.process_time()
    summarize(case, rules)
    return time.process_time() - started


def _allergies_anywhere(rules: SummaryRules) -> Figure:
    """Return how many made-up mentions of an allergy a summary neither tells nor lists."""
    count = allergy_reports.every_sentence()
    made = allergy_reports.generated(count, shuffled=True)
    lost = sum(not allergy_reports.is_told(report, rules) for report in made)
    name = "allergies neither told nor listed, any words, place and layout"
    return Figure(name, lost, target=0, at_least=False, beside=f"of {count}")


def _kept(name: str, found: Sequence[Outcome]) -> list[Figure]:
    must = sum(len(one.report.must) for one in found)
    lacking = [fact for one in found for fact in one.lacking]
    allergies = [fact for one in found for fact in one.report.must if fact.startswith("allergies")]
    lost = sum(fact.startswith("allergies") for fact in lacking)
    slots = sum(len(one.summary.slots) for one in found)
    wrong = sum(len(one.wrong_slots) for one in found)
    return [
        Figure(f"{name}: facts kept", 1 - len(lacking) / must, target=0.95, beside=f"{must} facts"),
        Figure(f"{name}: allergies kept", 1 - lost / len(allergies), target=1.0),
        Figure(
            f"{name}: slots stated or not", 1 - wrong / slots, target=0.95, beside=f"{slots} slots"
        ),
    ]


def _twins(of: Sequence[OwnReport], rules: SummaryRules, count: int) -> tuple[int, int]:
    wrong = twins = 0
    for number, report in enumerate(of[:: max(1, len(of) // count)]):
        text = "\n".join(report.pages)
        wrong += len(summary_plants.failures(text, rules, number))
        twins += len(list(summary_plants.planted(text, number)))
    return wrong, twins


def _report(row: dict[str, object]) -> OwnReport:
    text = str(row["text"]).strip("\n")
    cut = str(row.get("pages", ""))
    at = text.index(cut) if cut else len(text)
    must, stated = row["must"], row["stated"]
    if not isinstance(must, list) or not isinstance(stated, list):
        raise TypeError("must and stated are lists")
    pages = tuple(page for page in (text[:at], text[at:]) if page)
    return OwnReport(str(row["id"]), pages, tuple(must), frozenset(stated))
