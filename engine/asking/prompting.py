"""The prompt of an answer: instructions, fenced passages within a token budget, the question.

The parts that change least come first, so that what the model has read once need not
be read again: instructions, then earlier turns word for word, then new passages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from engine.asking.pages import Pages
from engine.asking.sources import Quotable, quotables, title
from engine.asking.terms import Terms
from engine.ground.answers import Answer, Support
from engine.ground.errors import DoesNotFitError
from engine.ground.models import Decoding, LanguageModel, Prompt, Turn
from engine.ground.types import ChunkId, Citation, PageSpan, Passage
from engine.language import inert, templates
from engine.language.templates import Extract, Template
from engine.library import words

_PASSAGES = 5
_EARLIER = 3
_LONGEST_QUESTION = 2_000
_RANK_LOSS = 0.3
_QUOTED = 1.0
_LEAST = 0.22
_MARGIN = 48
_PER_TURN = 8
_LEAST_EVIDENCE = 120


@dataclass(frozen=True, slots=True)
class Asked:
    """One question with what was found for it.

    Attributes:
        terms: Content words of the question.
    """

    answer: Answer
    terms: Terms


@dataclass(frozen=True, slots=True)
class Briefing:
    """A prompt, and what its numbers stand for.

    Attributes:
        markers: Marker of the answer by the number in the prompt.
        evidence_tokens: What the passages of the last turn take.
    """

    prompt: Prompt
    markers: dict[int, int]
    evidence_tokens: int


@dataclass(slots=True)
class _Shown:
    """What earlier turns of the dialogue have shown: statements, and numbers of passages."""

    numbers: dict[ChunkId, int] = field(default_factory=dict)
    places: set[tuple[int, PageSpan]] = field(default_factory=set)

    def number(self, passage: Passage) -> int:
        return self.numbers.setdefault(passage.chunk_id, len(self.numbers) + 1)


@dataclass(frozen=True, slots=True)
class Briefer:
    """Writes prompts for one model.

    Attributes:
        budget: Most tokens of the passages of one turn.
    """

    model: LanguageModel
    template: Template
    pages: Pages
    budget: int
    decoding: Decoding = field(default_factory=Decoding)

    def brief(self, asked: Asked, earlier: Sequence[Asked] = ()) -> Briefing:
        """Return the prompt of a question after the turns before it.

        Raises:
            DoesNotFitError: Not even one passage fits into the model's context.
            WorkerError: The model died while it counted.
        """
        kept = list(earlier[-_EARLIER:])
        while True:
            try:
                return self._brief(asked, kept)
            except DoesNotFitError:
                if not kept:
                    raise
                kept.pop(0)

    def _brief(self, asked: Asked, earlier: Sequence[Asked]) -> Briefing:
        shown = _Shown()
        turns: list[Turn] = []
        for one in earlier:
            said = self._turn(one, shown, self.budget, is_first=not turns)[0]
            turns += [Turn("user", said), Turn("assistant", _reply(one.answer))]
        question = _question(asked.answer)
        fixed = sum(self.model.count([self.template.system, question, *(t.text for t in turns)]))
        fixed += _PER_TURN * (len(turns) + 2) + _MARGIN + self.decoding.max_tokens
        room = min(self.budget, self.model.card.context_tokens - fixed)
        if room < _LEAST_EVIDENCE:
            raise DoesNotFitError("The question does not fit into the model's context.")
        said, tokens = self._turn(asked, shown, room, is_first=not turns)
        prompt = Prompt(self.template.system, (*turns, Turn("user", said)), self.template.label)
        markers = {
            shown.numbers[passage.chunk_id]: passage.marker
            for passage in asked.answer.passages
            if passage.chunk_id in shown.numbers
        }
        return Briefing(prompt, markers, tokens)

    def _turn(self, asked: Asked, shown: _Shown, budget: int, *, is_first: bool) -> tuple[str, int]:
        """Return a user's turn and the tokens of its passages; `shown` takes note of them."""
        chosen = self._chosen(asked, shown, budget)
        extracts = self._extracts(chosen, shown)
        while extracts and (tokens := self._tokens(extracts)) > budget:
            chosen.pop()
            extracts = self._extracts(chosen, shown)
        shown.places |= {_key(one) for one in chosen}
        text = templates.user_turn(
            self.template, extracts, _question(asked.answer), is_first=is_first
        )
        return text, tokens if extracts else 0

    def _chosen(self, asked: Asked, shown: _Shown, budget: int) -> list[Quotable]:
        """The statements that fit the budget by their own tokens, the most telling first."""
        found = [
            one
            for passage in asked.answer.passages[:_PASSAGES]
            for one in quotables(passage, self.pages)
            if _key(one) not in shown.places
        ]
        ranked = _ranked(found, asked)
        costs = self.model.count([inert.harmless(one.text) for one in ranked]) if ranked else []
        chosen: list[Quotable] = []
        left = budget
        for one, cost in zip(ranked, costs, strict=True):
            if cost + 1 <= left:
                chosen.append(one)
                left -= cost + 1
        return chosen

    def _extracts(self, chosen: Sequence[Quotable], shown: _Shown) -> list[Extract]:
        """Return the chosen statements by passage, in the order of the search and the page."""
        order = sorted(chosen, key=lambda one: (one.passage.marker, one.page, one.place.start))
        found = []
        for _marker, mine in groupby(order, key=lambda one: one.passage.marker):
            lines = list(mine)
            passage = lines[0].passage
            head = inert.harmless(title(passage, lines[0].statement.section)).replace("\n", " ")
            found.append(Extract(shown.number(passage), head, _text(lines)))
        return found

    def _tokens(self, extracts: Sequence[Extract]) -> int:
        text = "\n\n".join(templates.passage(self.template, one) for one in extracts)
        return self.model.count([text])[0]


def _ranked(found: Sequence[Quotable], asked: Asked) -> list[Quotable]:
    """Return statements by what they tell of the question: those quoted as evidence first."""
    quoted = [s.place for s in asked.answer.sentences if s.place is not None]
    scores = [_score(one, asked.terms) for one in found]
    best = max(scores, default=0.0)
    pairs = [
        (score + _QUOTED * _is_quoted(one, quoted), -rank, one)
        for rank, (score, one) in enumerate(zip(scores, found, strict=True))
        if score >= _LEAST * best
    ]
    return [one for _score, _rank, one in sorted(pairs, key=lambda pair: pair[:2], reverse=True)]


def _score(one: Quotable, terms: Terms) -> float:
    own = terms.strengths(frozenset(words.tokens(one.text)))
    above = frozenset(words.tokens(f"{title(one.passage)} {one.statement.section}"))
    around = terms.strengths(above)
    weighed = zip(terms.terms, own, around, strict=True)
    covered = sum(term.weight * max(here, 0.6 * there) for term, here, there in weighed)
    share = covered / (terms.total or 1.0)
    return 0.6 * share + 0.4 / (1 + _RANK_LOSS * (one.passage.marker - 1))


def _is_quoted(one: Quotable, quoted: Iterable[Citation]) -> bool:
    mine = (one.passage.document.id, one.page, one.statement.start)
    return any((place.document_id, place.page, place.start) == mine for place in quoted)


def _key(one: Quotable) -> tuple[int, PageSpan]:
    return one.passage.document.id, one.place


def _text(lines: Sequence[Quotable]) -> str:
    """Return statements as lines; a lead stands once before what it announces."""
    said: list[str] = []
    told: set[int] = set()
    for one in lines:
        for lead in one.leads:
            if lead.start not in told:
                told.add(lead.start)
                said.append(lead.text)
        if one.statement.start not in told:
            told.add(one.statement.start)
            said.append(one.statement.text)
    return "\n".join(line for line in map(inert.harmless, said) if line)


def _question(answer: Answer) -> str:
    return " ".join(inert.harmless(answer.question[:_LONGEST_QUESTION]).split())


def _reply(answer: Answer) -> str:
    """What the assistant's side of an earlier turn says: what was shown as supported."""
    if answer.reply:
        return answer.reply
    said = (s.text for s in answer.sentences if s.support is Support.SUPPORTED)
    return " ".join(said) or answer.abstention_reason
