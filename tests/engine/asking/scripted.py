"""A scripted model that says what a test wants, and a shelf of invented pages to ask."""

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from engine.asking import asking, gate, groups, headings, relevance, terms
from engine.asking.orders import Orders
from engine.asking.phrasing import Phraser, Wording
from engine.asking.prompting import Asked
from engine.asking.weight_doses import NOBODY, Weighed
from engine.clinical.support import SupportGate
from engine.ground.answers import Answer, AnswerSentence, SearchResult
from engine.ground.models import Decoding, Finish, ModelCard, Prompt, ReplyEnd
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import PageText, Rect
from engine.language import templates
from engine.language.inert import Instructions
from tests.engine.asking.pages import card, passage

CARD = ModelCard("scripted", "ab" * 32, "Q4_K_M", 4_096, adapter_sha256="cd" * 32)
RULES = gate.Rules(SupportGate.load(), Orders.load(), headings.load(), groups.load())
INSTRUCTIONS = Instructions.load()
TEMPLATE = templates.load("answer")
WORDING = Wording()
DECODING = Decoding()
_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass
class ScriptedModel:
    """Says one reply, piece by piece; dies or stops where it is told to.

    Attributes:
        reply: What it says to every prompt.
        size: Characters of a piece.
        fails: Raised instead of the piece of this number.
        prompts: Every prompt that it was given.
    """

    reply: str
    size: int = 7
    finish: Finish = Finish.END
    fails: dict[str, Exception] = field(default_factory=dict)
    fails_at: int = -1
    error: Exception | None = None
    card: ModelCard = CARD
    prompts: list[Prompt] = field(default_factory=list)

    def count(self, texts: Sequence[str]) -> list[int]:
        if "count" in self.fails:
            raise self.fails["count"]
        return [len(_TOKEN.findall(text)) for text in texts]

    def stream(
        self,
        prompt: Prompt,
        *,
        decoding: Decoding = DECODING,  # noqa: ARG002 - part of the contract
        notify: Notify = ignore,
    ) -> Generator[str, None, ReplyEnd]:
        self.prompts.append(prompt)
        notify(Progress("Reading", 1, 2))
        if "prefill" in self.fails:
            raise self.fails["prefill"]
        for number, at in enumerate(range(0, len(self.reply), self.size)):
            if number == self.fails_at and self.error is not None:
                raise self.error
            notify(Progress("Writing", number))
            yield self.reply[at : at + self.size]
        if "end" in self.fails:
            raise self.fails["end"]
        return ReplyEnd(self.finish, 10, 0, len(self.reply) // 4, 1.0, 2.0)

    def prepare(self, prompt: Prompt, *, notify: Notify = ignore) -> None:
        notify(Progress("Reading"))
        if prompt.turns:
            self.prompts.append(prompt)

    def likelihoods(self, prompt: Prompt, continuations: Sequence[str]) -> list[float]:
        self.prompts.append(prompt)
        return [0.0 for _one in continuations]

    def close(self) -> None:
        return


@dataclass(frozen=True)
class Desk:
    """Invented pages, one a document, that are asked and phrased as the program does it."""

    sources: Sequence[PageText]
    titles: Sequence[str] = ()

    def places(self) -> asking.Places:
        return asking.Places(
            rects=lambda _document, span: (Rect(span.start, 0, span.end, 1),),
            page=lambda document, _number: self.sources[document - 1],
            instructions=INSTRUCTIONS,
        )

    def asked(self, question: str) -> Asked:
        names = self.titles or [f"Guideline {n}" for n in range(1, len(self.sources) + 1)]
        cards = [card(name, n) for n, name in enumerate(names, 1)]
        pairs = zip(self.sources, cards, strict=True)
        passages = tuple(passage(source, of, of.id) for source, of in pairs)
        found = SearchResult(question, passages, (), 1.0, by_meaning=False)
        words = terms.of_question(question, (), lambda every: dict.fromkeys(every, 0.5))
        answer = asking.from_evidence(
            question,
            found,
            terms=words,
            meaning=asking.Meaning(),
            rules=asking.Rules(RULES.headings, relevance.load(), RULES.groups),
            places=self.places(),
            lines=10,
            refuse_when_weak=False,
            provenance={"model": ""},
        )
        return Asked(answer, words)

    def phraser(
        self, model: ScriptedModel, wording: Wording = WORDING, who: Weighed = NOBODY
    ) -> Phraser:
        places = self.places()
        return Phraser(model, TEMPLATE, RULES, places.pages(), places.rects, wording, who)

    def told(
        self, question: str, model: ScriptedModel, *, wording: Wording = WORDING,
        earlier: Sequence[Asked] = (), notify: Notify = ignore, weighed: Weighed = NOBODY,
    ) -> tuple[list[AnswerSentence], Answer]:  # fmt: skip
        """Return the sentences as they were yielded, and the answer."""
        work = self.phraser(model, wording, weighed).phrase(self.asked(question), earlier, notify)
        return drained(work)


def drained(
    work: Generator[AnswerSentence, None, Answer],
) -> tuple[list[AnswerSentence], Answer]:
    """Run a generator to its end."""
    told = []
    while True:
        try:
            told.append(next(work))
        except StopIteration as ended:
            return told, ended.value
