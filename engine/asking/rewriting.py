"""A long question shortened by the language model for the search, or left as it is.

What the model writes is only searched for. It is dropped where it is no query, says
something that the question does not, or takes too long: the search then uses the
question itself, with the vocabulary's expansions as always.
"""

import re
import time
from contextlib import closing
from dataclasses import dataclass

from engine.ground.errors import EngineError, WorkerError
from engine.ground.models import Decoding, LanguageModel, Prompt, Turn
from engine.ground.progress import Notify, Progress, ignore
from engine.language import inert
from engine.language.templates import Template

SHORTEST = 20  # words of a question that is worth shortening
BUDGET_S = 4.0
_LONGEST = 24  # words of a query
_LONGEST_QUESTION = 2_000
_KEPT = 0.5
_DECODING = Decoding(max_tokens=48, quotes=True)
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DENIED = re.compile(r"\b(?:no|not|without|never|denies|allergic|allergy)\b", re.IGNORECASE)
_LABEL = re.compile(r"^(?:search )?query:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rewriter:
    """Shortens questions with one model."""

    model: LanguageModel
    template: Template
    budget_s: float = BUDGET_S

    def query(self, question: str, *, notify: Notify = ignore) -> str:
        """Return what to search for: a shorter question, or the question itself.

        Raises:
            Cancelled: From `notify`.
        """
        if len(question.split()) < SHORTEST:
            return question
        notify(Progress("Shortening the question for the search"))
        try:
            reply = self._reply(question, notify)
        except EngineError:
            return question
        written = _line(reply)
        return written if is_usable(written, question) else question

    def _reply(self, question: str, notify: Notify) -> str:
        """Return the reply; nothing when it takes too long, since a person waits for the search."""
        asked = " ".join(inert.harmless(question[:_LONGEST_QUESTION]).split())
        text = self.template.fill("turn", question=asked)
        prompt = Prompt(self.template.system, (Turn("user", text),), self.template.label)
        deadline = time.monotonic() + self.budget_s
        reply = ""

        def in_time(progress: Progress) -> None:
            notify(progress)
            if time.monotonic() > deadline:
                raise WorkerError("The query was not written in time.")

        with closing(self.model.stream(prompt, decoding=_DECODING, notify=in_time)) as stream:
            for piece in stream:
                reply += piece
                if "\n" in reply.strip():
                    break
        return reply


def is_usable(written: str, question: str) -> bool:
    """Whether a query is short, made of the question's words, and adds no number or denial."""
    words = [word.lower() for word in _WORD.findall(written)]
    if not words or len(written.split()) > _LONGEST or len(written) >= len(question):
        return False
    there = {word.lower() for word in _WORD.findall(question)}
    if sum(word in there for word in words) < _KEPT * len(words):
        return False
    if set(_NUMBER.findall(written)) - set(_NUMBER.findall(question)):
        return False
    said = {word.lower() for word in _DENIED.findall(written)}
    return said <= {word.lower() for word in _DENIED.findall(question)}


def _line(reply: str) -> str:
    lines = [line.strip() for line in reply.strip().splitlines() if line.strip()]
    return _LABEL.sub("", lines[0]).strip(" \"'.") if lines else ""
