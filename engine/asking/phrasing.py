"""The Ask journey with a language model: evidence in, checked sentences out as they come.

Nothing that the model says is shown before the gate has judged it, and whatever
happens to the model, the evidence answer stands.
"""

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from engine.asking import groups, patient, pertinence, sources
from engine.asking.asking import FindRects, citation
from engine.asking.gate import Rules, SentenceGate
from engine.asking.pages import Pages
from engine.asking.prompting import Asked, Briefer, Briefing
from engine.asking.replies import Cutter, Said
from engine.asking.weight_doses import NOBODY, Weighed, WeightDoses
from engine.ground.answers import Answer, AnswerSentence, Support
from engine.ground.errors import Cancelled, EngineError
from engine.ground.models import Decoding, Finish, LanguageModel, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress
from engine.ground.settings import Settings
from engine.ground.types import Citation, PageSpan, Passage
from engine.language.templates import Template

STOPPED = "Stopped"
CUT = "Cut at the length limit"
REPEATED = "The language model repeated itself and was stopped"
NOTHING_SUPPORTED = (
    "Nothing that the language model said is borne out by your documents; "
    "the quotations are shown instead."
)
NOTHING_SAID = (
    "The language model found no answer in the passages; the quotations are shown instead."
)
OFF_THE_QUESTION = (
    "What the language model said does not answer the question; the quotations are shown instead."
)
_DIED = "The language model could not finish ({}) The quotations are shown instead."

_MOST_SENTENCES = 24
_MOST_REPEATS = 2
_HASH_LETTERS = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """How an answer is phrased, from the settings.

    Attributes:
        evidence_tokens: Most tokens of passages in a prompt.
        keeps_unsupported: Whether what no document bears out is shown, marked so.
    """

    evidence_tokens: int = 1_200
    keeps_unsupported: bool = True
    decoding: Decoding = field(default_factory=Decoding)

    @classmethod
    def of(cls, settings: Settings) -> "Wording":
        """Return what the settings and the hospital's policy say."""
        return cls(
            settings.number("answering.evidence_tokens"),
            settings.word("answering.unsupported") == "mark",
            Decoding(max_tokens=settings.number("answering.answer_tokens")),
        )


@dataclass(slots=True)
class _Draft:
    """What there is of an answer while it is made."""

    doses: WeightDoses
    sentences: list[AnswerSentence] = field(default_factory=list)
    removed: int = 0
    said: set[str] = field(default_factory=set)
    repeats: int = 0
    raw: str = ""
    refused: bool = False
    first_ms: float = 0.0
    gate_ms: float = 0.0
    end: ReplyEnd | None = None
    incomplete: str = ""

    @property
    def is_borne_out(self) -> bool:
        """Whether at least one sentence stands wholly in a document."""
        return any(s.support is Support.SUPPORTED for s in self.sentences)

    @property
    def is_full(self) -> bool:
        """Whether the answer has as many sentences as one may have."""
        return len(self.sentences) + self.removed >= _MOST_SENTENCES


@dataclass(frozen=True, slots=True)
class Phraser:
    """Phrases answers with one model; made for one answer, since pages are read once."""

    model: LanguageModel
    template: Template
    rules: Rules
    pages: Pages
    rects: FindRects
    wording: Wording
    weighed: Weighed = NOBODY

    def phrase(
        self, asked: Asked, earlier: Sequence[Asked], notify: Notify
    ) -> Generator[AnswerSentence, None, Answer]:
        """Yield each sentence as soon as it is checked; return the whole answer.

        An answer that was withheld for lack of evidence is given back as it is.
        Stop, and the death of the model, end it early and are told in `incomplete`.
        """
        evidence = asked.answer
        if evidence.abstained or not evidence.passages:
            return evidence
        started = time.perf_counter()
        reader = self.rules.support.reader
        draft = _Draft(WeightDoses(self.weighed, reader, self.pages, evidence.passages))
        gate: SentenceGate | None = None
        label = ""
        try:
            notify(Progress("Preparing the passages"))
            self.model.prepare(Prompt(self.template.system, ()), notify=notify)  # may load it
            briefing = self._briefer().brief(asked, earlier)
            label = briefing.prompt.template
            gate = self._gate(asked, briefing)
            yield from self._streamed(briefing, gate, draft, notify)
        except Cancelled:
            draft.incomplete = STOPPED
        except EngineError as error:
            return self._with_evidence(evidence, _DIED.format(_sentence(error)), draft, started)
        if gate is None or not draft.is_borne_out:
            return self._with_evidence(evidence, _nothing(draft), draft, started)
        if not draft.incomplete and not pertinence.answers(asked, draft.sentences):
            return self._with_evidence(evidence, OFF_THE_QUESTION, draft, started)
        return self._whole(evidence, gate, draft, label, started)

    def _briefer(self) -> Briefer:
        budget = self.wording.evidence_tokens
        return Briefer(self.model, self.template, self.pages, budget, self.wording.decoding)

    def _gate(self, asked: Asked, briefing: Briefing) -> SentenceGate:
        shelf = sources.shelf(asked.answer.passages, self.pages, self.rules.support)
        who = patient.of_question(asked.answer.search.query)
        return SentenceGate(self.rules, shelf, who, self._cite, briefing.markers)

    def _streamed(
        self, briefing: Briefing, gate: SentenceGate, draft: _Draft, notify: Notify
    ) -> Generator[AnswerSentence, None, None]:
        """Yield the checked sentences of one reply; `draft` keeps what there is."""
        cutter = Cutter()
        started = time.perf_counter()
        stream = self.model.stream(briefing.prompt, decoding=self.wording.decoding, notify=notify)
        with closing(stream):
            while True:
                try:
                    piece = next(stream)
                except StopIteration as ended:
                    draft.end = ended.value
                    break
                draft.first_ms = draft.first_ms or (time.perf_counter() - started) * 1000
                for said in cutter.add(piece):
                    yield from self._checked(said, gate, draft)
                    notify(Progress("Checking the answer", done=len(draft.sentences)))
                if draft.incomplete or (cutter.is_full and not draft.incomplete):
                    draft.incomplete = draft.incomplete or CUT
                    break
        draft.incomplete = draft.incomplete or _ended_early(draft.end)
        for said in cutter.rest(is_cut=bool(draft.incomplete)):
            if not said.is_cut:  # half a sentence is not shown
                yield from self._checked(said, gate, draft)
        draft.raw = cutter.raw

    def _checked(
        self, said: Said, gate: SentenceGate, draft: _Draft
    ) -> Generator[AnswerSentence, None, None]:
        """Yield a sentence that may be shown."""
        words = sources.spoken(said.text)
        if words == sources.spoken(self.template.parts["refusal"]):
            draft.refused = True
            return
        if words in draft.said:
            draft.repeats += 1
            draft.incomplete = REPEATED if draft.repeats > _MOST_REPEATS else draft.incomplete
            return
        draft.said.add(words)
        if draft.is_full:
            draft.incomplete = CUT
            return
        started = time.perf_counter()
        sentence = gate.judged(said)
        draft.gate_ms += (time.perf_counter() - started) * 1000
        if sentence is None or any(sentence.text == other.text for other in draft.sentences):
            return
        if sentence.support is Support.UNSUPPORTED and not self.wording.keeps_unsupported:
            draft.removed += 1
            return
        draft.sentences.append(replace(sentence, doses=draft.doses.under(sentence)))
        yield draft.sentences[-1]

    def _whole(
        self, evidence: Answer, gate: SentenceGate, draft: _Draft, label: str, started: float
    ) -> Answer:
        """Return the phrased answer in the order of the screen."""
        headings = self.rules.headings
        named = groups.distinguished([s.heading for s in draft.sentences])
        pairs = zip(draft.sentences, named, strict=True)
        told = [replace(sentence, heading=heading) for sentence, heading in pairs]
        ordered = sorted(told, key=lambda s: (headings.order(s.heading), named.index(s.heading)))
        all_supported = all(s.support is Support.SUPPORTED for s in told) and not draft.removed
        return replace(
            evidence,
            mode="model",
            sentences=tuple(ordered),
            citations=_citations(gate.places, self._recited),
            provenance={**evidence.provenance, **self._provenance(label, draft)},
            timings_ms=self._timings(evidence, draft, started),
            incomplete=draft.incomplete,
            reply=draft.raw if all_supported and not draft.incomplete else "",
        )

    def _with_evidence(self, evidence: Answer, told: str, draft: _Draft, started: float) -> Answer:
        """Return the quotations with a sentence about what became of the model's answer."""
        timings = self._timings(evidence, draft, started)
        removed = sum(s.support is not Support.SUPPORTED for s in draft.sentences) + draft.removed
        provenance = {**evidence.provenance, "removed_sentences": str(removed)}
        return replace(evidence, incomplete=told, timings_ms=timings, provenance=provenance)

    def _timings(self, evidence: Answer, draft: _Draft, started: float) -> Mapping[str, float]:
        spent = (time.perf_counter() - started) * 1000
        return {
            **evidence.timings_ms,
            "first_token": draft.first_ms,
            "gate": draft.gate_ms,
            "total": evidence.timings_ms.get("total", 0.0) + spent,
        }

    def _provenance(self, label: str, draft: _Draft) -> dict[str, str]:
        """Return what stands on an answer about the model that phrased it (SAFETY.md, C9)."""
        card, decoding = self.model.card, self.wording.decoding
        unsupported = "mark" if self.wording.keeps_unsupported else "remove"
        end = draft.end
        return {
            "model": card.name,
            "model_sha256": card.sha256[:_HASH_LETTERS],
            "adapter_sha256": card.adapter_sha256[:_HASH_LETTERS],
            "quantization": card.quantization,
            "template": label,
            "device": card.device,
            "fallback_reason": card.fallback_reason,
            "seed": str(decoding.seed),
            "model_settings": f"temperature {decoding.temperature:g}, "
            f"at most {decoding.max_tokens} tokens, context {card.context_tokens}, "
            f"evidence {self.wording.evidence_tokens} tokens, unsupported {unsupported}",
            "tokens": ""
            if end is None
            else f"{end.prompt_tokens} read, {end.reply_tokens} written",
            "removed_sentences": str(draft.removed),
        }

    def _cite(self, passage: Passage, place: PageSpan) -> Citation:
        return citation(passage, place, self.pages, self.rects)

    def _recited(self, one: Citation, place: PageSpan) -> Citation:
        return replace(
            one,
            page=place.page,
            start=place.start,
            end=place.end,
            quote=self.pages.text(one.document_id, place.page)[place.start : place.end],
            rects=self.rects(one.document_id, place),
        )


def _citations(
    places: Mapping[int, Sequence[Citation]], recite: Callable[[Citation, PageSpan], Citation]
) -> tuple[Citation, ...]:
    """Return one citation per marker: from the first cited letter of its page to the last."""
    found = []
    for marker in sorted(places):
        page = min(place.page for place in places[marker])
        mine = [place for place in places[marker] if place.page == page]
        span = PageSpan(page, min(p.start for p in mine), max(p.end for p in mine))
        found.append(recite(mine[0], span))
    return tuple(found)


def _ended_early(end: ReplyEnd | None) -> str:
    """Return why a reply ended before its end; empty when it is whole."""
    if end is None:
        return ""
    told = {Finish.LENGTH: CUT, Finish.REPETITION: REPEATED, Finish.STOPPED: STOPPED}
    return told.get(end.finish, "")


def _nothing(draft: _Draft) -> str:
    """Return why the quotations stand although a model was asked."""
    if draft.incomplete == STOPPED:
        return STOPPED
    was_judged = bool(draft.sentences) or draft.removed > 0
    told = NOTHING_SUPPORTED if was_judged else NOTHING_SAID
    return f"{draft.incomplete}. {told}" if draft.incomplete else told


def _sentence(error: EngineError) -> str:
    text = str(error).strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
