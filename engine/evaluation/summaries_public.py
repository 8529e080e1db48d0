"""Summaries and notes without a model on public sets, beside copy, lead and an oracle."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from engine.clinical.drugs import DrugBook
from engine.clinical.support import SupportGate
from engine.evaluation import agreement
from engine.evaluation.figures import Figure, Request
from engine.evaluation.rouge import Rouge, mean, rouge
from engine.ground import sentences
from engine.ground.progress import Progress
from engine.ground.summaries import Case, CaseDocument, Summary
from engine.ground.types import PageText
from engine.summarizing.notes import NoteRules, write_note
from engine.summarizing.summarizing import summarize
from engine.summarizing.summary_rules import SummaryRules

_SPEAKER = re.compile(r"^\s*(?:\[\w+\]|\w+\s*:)\s*", re.MULTILINE)
_ONE_LINE = ("reason_for_admission", "diagnoses", "procedures")
_ONE_LINE_WORDS = 30


@dataclass(frozen=True, slots=True)
class Pair:
    """A source with the summary that a person wrote of it."""

    source: str
    reference: str


@dataclass(frozen=True)
class Summarizer:
    """The rules, and how a summary becomes the text that is scored."""

    rules: SummaryRules
    words: NoteRules

    @classmethod
    def load(cls) -> "Summarizer":
        """Read the shipped rules."""
        return cls(SummaryRules.load(DrugBook.load(), SupportGate.load()), NoteRules.load())

    def note(self, source: str) -> str:
        """Return the structured note of a consultation, one line a sentence."""
        return _lines(write_note(_case(source), self.rules, self.words))

    def one_line(self, source: str) -> str:
        """Return why, what and what was done, as a report's short description gives it."""
        found = summarize(_case(source), self.rules)
        lines = [x.text for name in _ONE_LINE for x in found.slot(name).lines[:2]]
        told = " ".join(dict.fromkeys(lines)) or _lines(found)
        return _first_words(told, _ONE_LINE_WORDS)


def measure(request: Request) -> list[Figure]:
    """Score the three sets and the agreement of the gate with counted facts."""
    summarizer = Summarizer.load()
    figures: list[Figure] = []
    for name, pairs, summarized in (
        ("aci-bench test1", list(aci_bench(request.data)), summarizer.note),
        ("mts-dialog test1", list(mts_dialog(request.data)), summarizer.note),
        ("mtsamples", list(mtsamples(request.data)), summarizer.one_line),
    ):
        chosen = pairs[: request.limit or len(pairs)]
        request.notify(Progress(f"Summarizing {name}", 0, len(chosen)))
        figures += _scored(name, chosen, summarized)
    return [*figures, *agreement.measure(request, summarizer.rules.gate)]


def aci_bench(data: Path) -> Iterator[Pair]:
    """Yield consultations with their notes."""
    for row in _rows(data / "aci-bench" / "clinicalnlp_taskB_test1.csv"):
        yield Pair(row["dialogue"], row["note"])


def mts_dialog(data: Path) -> Iterator[Pair]:
    """Yield short dialogues with one section of a note."""
    for row in _rows(data / "mts-dialog" / "MTS-Dialog-TestSet-1-MEDIQA-Chat-2023.csv"):
        yield Pair(row["dialogue"], row["section_text"])


def mtsamples(data: Path) -> Iterator[Pair]:
    """Yield transcribed reports with their one-line descriptions."""
    for row in _rows(data / "mtsamples" / "mtsamples.csv"):
        if row["transcription"].strip() and row["description"].strip():
            yield Pair(row["transcription"], row["description"])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _scored(name: str, pairs: Sequence[Pair], summarized: Callable[[str], str]) -> list[Figure]:
    """Return the scores of one set: ours as the value, the floors beside it."""
    mine = [summarized(pair.source) for pair in pairs]
    texts = {
        "ours": mine,
        "copy": [_copy(pair.source) for pair in pairs],
        "lead": [_lead(p.source, len(m.split())) for p, m in zip(pairs, mine, strict=True)],
        "oracle": [_oracle(pair) for pair in pairs],
    }
    means = {
        kind: mean([rouge(t, p.reference) for t, p in zip(found, pairs, strict=True)])
        for kind, found in texts.items()
    }
    return [
        Figure(
            f"{name} ROUGE-{label}",
            _of(means["ours"], part),
            target=max(_of(means["copy"], part), _of(means["lead"], part)),
            beside=", ".join(f"{k} {_of(means[k], part):.4f}" for k in ("copy", "lead", "oracle")),
        )
        for label, part in (("1", "one"), ("2", "two"), ("Lsum", "long"))
    ]  # fmt: skip


def _of(score: Rouge, part: str) -> float:
    return float(getattr(score, part))


def _case(source: str) -> Case:
    return Case((CaseDocument("source", (PageText(1, source),)),))


def _lines(summary: Summary) -> str:
    return "\n".join(line.text for slot in summary.slots for line in slot.lines)


def _copy(source: str) -> str:
    return "\n".join(source[s.start : s.end] for s in sentences.spans(source))


def _lead(source: str, words: int) -> str:
    """Return as many first words of a source as our summary has, without speakers."""
    kept: list[str] = []
    for line in _copy(_SPEAKER.sub("", source)).split("\n"):
        if sum(len(k.split()) for k in kept) >= words:
            break
        kept.append(line)
    return "\n".join(kept)


def _first_words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])


def _oracle(pair: Pair) -> str:
    """Return the sentences that a greedy search with the reference in hand would pick."""
    plain = _SPEAKER.sub("", pair.source)
    rest = [_Counted.of(plain[s.start : s.end]) for s in sentences.spans(plain)]
    gold = _Counted.of(pair.reference)
    kept = _Counted("", Counter(), Counter())
    best, texts = 0.0, []
    while rest:
        score, at = max((gold.closeness(kept + one), n) for n, one in enumerate(rest))
        if score <= best:
            break
        best, chosen = score, rest.pop(at)
        kept += chosen
        texts.append(chosen.text)
    return "\n".join(texts)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A text with its words and pairs counted, for the oracle."""

    text: str
    words: Counter[str]
    pairs: Counter[tuple[str, str]]

    @classmethod
    def of(cls, text: str) -> "_Counted":
        found = re.findall(r"[a-z0-9]+", text.lower())
        return cls(text, Counter(found), Counter(pairwise(found)))

    def __add__(self, other: "_Counted") -> "_Counted":
        return _Counted("", self.words + other.words, self.pairs + other.pairs)

    def closeness(self, other: "_Counted") -> float:
        """Return the mean F1 of words and pairs."""
        one = (
            2
            * (self.words & other.words).total()
            / max(1, self.words.total() + other.words.total())
        )
        two = (
            2
            * (self.pairs & other.pairs).total()
            / max(1, self.pairs.total() + other.pairs.total())
        )
        return (one + two) / 2
