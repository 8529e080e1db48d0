"""One open library as the Ask journey uses it: search, then an answer from the evidence."""

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from engine.asking import (
    asking,
    contradictions,
    evidence,
    followups,
    gate,
    groups,
    headings,
    queries,
    relevance,
    sources,
    terms,
    vocabulary,
)
from engine.asking.asking import citation
from engine.asking.orders import Orders
from engine.asking.phrasing import Phraser, Wording
from engine.asking.prompting import Asked
from engine.asking.rewriting import Rewriter
from engine.asking.suggestions import Conditions, suggested
from engine.asking.vocabulary import Vocabulary
from engine.asking.weight_doses import WeightDoses, weighed
from engine.clinical.screening import Screen
from engine.clinical.support import SupportGate
from engine.clinical.support_views import ViewReader
from engine.ground.answers import Answer, AnswerSentence, Expansion, Filters, SearchResult
from engine.ground.errors import InputError, PackError, WorkerError
from engine.ground.models import LanguageModel
from engine.ground.paths import Home
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import Citation, PageSpan, Passage
from engine.language import templates
from engine.language.inert import Instructions
from engine.library import documents, ingesting
from engine.library.search import Searcher, SearchQuery
from engine.library.spelling import Speller
from engine.library.store import Library

Vectors = npt.NDArray[np.float32]

LONGEST_QUESTION = 4_000
LEFT_OUT = (
    "A passage holds text that looks like an instruction; it was not given to the model "
    "and is not quoted."
)
_ALL = Filters()
_REWRITTEN = "the question"
_NO_EMBEDDER = "Search by meaning is off: no embedder pack is installed."


@dataclass(frozen=True, slots=True)
class Manner:
    """How questions are answered, from the settings.

    Attributes:
        lines: Most sentences of an answer.
        refuse_when_weak: Whether weak evidence gives no answer.
        provenance: What stands on every answer: versions, embedder, rules.
    """

    lines: int
    refuse_when_weak: bool
    provenance: Mapping[str, str]


class Asker:
    """Searches and answers from one open library.

    It loads its rules once; the embedder is asked for at each question, because
    a pack may come or go while the library is open.
    """

    def __init__(
        self,
        library: Library,
        home: Home,
        *,
        embedder: Callable[[], queries.Embed | None],
        languages: Callable[[], Sequence[str]] = tuple,
        drug_names: Sequence[str] = (),
    ) -> None:
        """Read vocabulary and rules.

        Args:
            library: Open; used from one thread.
            home: Where the hospital's own vocabulary is.
            embedder: Gives what embeds questions, or None without a pack.
            languages: Those that the embedder reads; a question in another script
                is searched by words only.
            drug_names: For the spelling check, besides the library's own words.

        Raises:
            RulesError: A shipped file is damaged.
        """
        self._library = library
        self._embedder = embedder
        self._languages = languages
        self._drug_names = frozenset(name.lower() for name in drug_names)
        self._searcher = Searcher(library)
        self._counts = self._searcher.counts
        self._speller = Speller(library, self._counts, names=drug_names)
        self._vocabulary: Vocabulary = vocabulary.load(home)
        self._rules = asking.Rules(headings.load(), relevance.load(), groups.load())
        self._places = asking.Places(
            rects=lambda document, span: documents.rectangles(library, document, span),
            page=lambda document, page: documents.page(library, document, page),
            is_known=lambda word: self._counts.rarity([word]).get(word, 1.0) < 1.0,
            instructions=Instructions.load(),
        )

    def search(
        self, question: str, *, count: int, filters: Filters = _ALL
    ) -> tuple[SearchResult, Vectors | None]:
        """Return the passages for a question, and its vector if there is one.

        Raises:
            InputError: There is nothing to search for.
        """
        asked = _checked(question)
        started = time.perf_counter()
        query, reason = self._prepared(asked)
        passages = self._searcher.passages(query, count=count, filters=filters)
        by_meaning = query.vectors is not None and self._searcher.has_vectors
        status = documents.status(self._library)
        result = SearchResult(
            query=question,
            passages=tuple(passages),
            expansions=query.expansions,
            elapsed_ms=(time.perf_counter() - started) * 1000,
            by_meaning=by_meaning,
            reason="" if by_meaning else reason or status.embedder_note,
            pending=ingesting.pending(self._library),
        )
        return result, None if query.vectors is None else query.vectors[0]

    def ask(
        self,
        question: str,
        *,
        count: int,
        manner: Manner,
        filters: Filters = _ALL,
        earlier: Sequence[Answer] = (),
        rewriter: Rewriter | None = None,
        notify: Notify = ignore,
    ) -> Answer:
        """Answer from the evidence, or say that it is too weak; raises as `search` does.

        Args:
            earlier: The turns before, from which a follow-up takes what it leaves unsaid.
            rewriter: Shortens a long question for the search; None to search as it stands.
        """
        notify(Progress("Searching"))
        wanted = followups.resolved(_checked(question), earlier, self._drug_names)
        searched = wanted if rewriter is None else rewriter.query(wanted, notify=notify)
        found, vector = self.search(searched, count=count, filters=filters)
        found = found if searched == wanted else _as_asked(found, wanted)
        notify(Progress("Reading the passages"))
        words = terms.of_question(wanted, found.expansions, self._counts.rarity)
        return asking.from_evidence(
            question,
            found,
            terms=words,
            meaning=asking.Meaning(vector, self._sentence_embedder(vector)),
            rules=self._rules,
            places=self._places,
            lines=manner.lines,
            refuse_when_weak=manner.refuse_when_weak,
            provenance={**manner.provenance, "vocabulary": self._vocabulary.version},
        )

    def annotated(self, answer: Answer, *, screen: Screen, reader: ViewReader) -> Answer:
        """Return an answer with doses by weight, what to consider, and what disagrees.

        Args:
            screen: Reads the findings and red flags of a text.
            reader: Reads the numbers and drugs of statements.
        """
        if not answer.passages:
            return answer
        pages = self._places.pages()

        def cite(passage: Passage, place: PageSpan) -> Citation:
            return citation(passage, place, pages, self._places.rects)

        suggestions = suggested(
            answer.question,
            screen(answer.question),
            answer.passages,
            pages,
            screen=screen,
            conditions=self._conditions,
            cite=cite,
        )
        disagreeing = contradictions.found(answer.passages, pages, reader, self._rules.groups, cite)
        who = weighed(answer.search.query, screen(answer.search.query), reader)
        doses = WeightDoses(who, reader, pages, answer.passages)
        left_out = sources.instructions(answer.passages, pages)
        return replace(
            answer,
            notices=(LEFT_OUT,) if left_out else (),
            provenance={**answer.provenance, "instructions_left_out": str(left_out)},
            sentences=tuple(replace(s, doses=doses.under(s)) for s in answer.sentences),
            suggestions=suggestions,
            contradictions=disagreeing,
        )

    @cached_property
    def _conditions(self) -> Conditions:
        return Conditions.load()

    def phrase(
        self,
        answer: Answer,
        *,
        model: LanguageModel,
        support: SupportGate,
        screen: Screen,
        wording: Wording,
        earlier: Sequence[Answer] = (),
        notify: Notify = ignore,
    ) -> Generator[AnswerSentence, None, Answer]:
        """Return what yields the sentences of a model's answer, each checked before.

        Args:
            answer: From the evidence; what is phrased is made of its passages alone.
            support: What judges sentences.
            screen: Reads the weight and age of the question.
            earlier: The turns before, the oldest first.

        Raises:
            RulesError: A prompt or rule file is damaged.
        """
        phraser = Phraser(
            model,
            templates.load("answer"),
            gate.Rules(support, self._orders, self._rules.headings, self._rules.groups),
            self._places.pages(),
            self._places.rects,
            wording,
            weighed(answer.search.query, screen(answer.search.query), support.reader),
        )
        turns = [self._asked(one) for one in earlier if one.passages]
        return phraser.phrase(self._asked(answer), turns, notify)

    def _asked(self, answer: Answer) -> Asked:
        found = answer.search
        words = terms.of_question(found.query, found.expansions, self._counts.rarity)
        return Asked(answer, words)

    @cached_property
    def _orders(self) -> Orders:
        return Orders.load()

    def _prepared(self, question: str) -> tuple[SearchQuery, str]:
        """Return the query, and why it has no vectors if it has none."""
        try:
            embed = self._embedder()
            reason = _NO_EMBEDDER if embed is None else ""
            return self._query(question, embed), reason
        except (WorkerError, PackError) as error:
            return self._query(question, None), f"Search by meaning is off for now: {error}"

    def _query(self, question: str, embed: queries.Embed | None) -> SearchQuery:
        return queries.prepare(
            question,
            vocabulary=self._vocabulary,
            correct=self._speller.corrections,
            embed=embed,
            languages=() if embed is None else self._languages(),
        )

    def _sentence_embedder(self, vector: Vectors | None) -> evidence.EmbedSentences | None:
        return None if vector is None else self._embedder()


def _as_asked(found: SearchResult, wanted: str) -> SearchResult:
    """Return what a shortened question found as found by the question, which says so."""
    shown = Expansion(_REWRITTEN, (found.query,), "rewritten")
    return replace(found, query=wanted, expansions=(*found.expansions, shown))


def _checked(question: str) -> str:
    text = question.strip()
    if not text:
        raise InputError("There is no question.")
    return text[:LONGEST_QUESTION]
