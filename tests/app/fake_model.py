"""A scripted model behind the fake assistant: chosen sentences at a chosen pace, or its death."""

import time
from collections.abc import Generator
from dataclasses import dataclass, field, replace

from engine.ground.answers import Answer, AnswerSentence, Contradiction, Suggestion, Support
from engine.ground.models import ModelCard, ModelState
from engine.ground.progress import Notify, Progress

CARD = ModelCard(
    name="Ward-3B",
    sha256="0a1b2c3d4e5f60718293a4b5c6d7e8f9" * 2,
    quantization="Q4_K_M",
    context_tokens=4096,
    fallback_reason="no CUDA on this computer",
    license="Llama 3.2 Community License",
)
NONE = ModelState(None, "none", "No language model is installed.")
READY = ModelState(CARD, "ready")
RESTING = ModelState(CARD, "resting", "The language model died three times and is resting.")
PROMPT_TOKENS = 1180


@dataclass
class FakeModel:
    """Phrases an answer as it is told to.

    Attributes:
        sentences: What it says; empty rephrases the quoted sentences.
        pause_s: Before each sentence; it looks at `notify` every 5 ms.
        dies: Raised after that many sentences.
    """

    state: ModelState = NONE
    sentences: tuple[AnswerSentence, ...] = ()
    pause_s: float = 0.0
    dies: tuple[int, Exception] | None = None
    incomplete: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    ended: list[str] = field(default_factory=list)

    def phrase(self, answer: Answer, notify: Notify) -> Generator[AnswerSentence, None, Answer]:
        """Yield the script and return the answer that it makes."""
        said: list[AnswerSentence] = []
        try:
            for tokens in range(0, PROMPT_TOKENS, 128):
                notify(Progress("Reading the prompt", tokens, PROMPT_TOKENS))
            for number, sentence in enumerate(self.sentences or self._rephrased(answer)):
                self._die_at(number)
                self._think(notify)
                said.append(sentence)
                yield sentence
        except BaseException as error:
            self.ended.append(type(error).__name__)
            raise
        self.ended.append("done")
        return replace(
            answer,
            mode="model",
            sentences=tuple(said),
            incomplete=self.incomplete,
            suggestions=self.suggestions,
            contradictions=self.contradictions,
            provenance={**answer.provenance, "model": f"{CARD.name} {CARD.sha256[:12]}"},
        )

    def _die_at(self, number: int) -> None:
        if self.dies is not None and number == self.dies[0]:
            raise self.dies[1]

    def _think(self, notify: Notify) -> None:
        end = time.monotonic() + self.pause_s
        notify(Progress("Writing"))
        while time.monotonic() < end:
            time.sleep(0.005)
            notify(Progress("Writing"))

    def _rephrased(self, answer: Answer) -> tuple[AnswerSentence, ...]:
        return tuple(
            replace(one, text=f"In short: {one.text}", support=Support.SUPPORTED)
            for one in answer.sentences[:3]
        )
