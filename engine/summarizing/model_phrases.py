"""A language model that phrases sections: its prompts, its budget, its sentences."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.ground import sentences
from engine.ground.models import Decoding, Finish, LanguageModel, ModelCard, Prompt, Turn
from engine.ground.progress import Notify, Progress
from engine.language.templates import Template
from engine.summarizing.phrasing import SlotDraft

_REPLY_TOKENS = 320
_LEAST_REPLY = 48
_ROOM = 160
"""Tokens left for the section's question and the template's own marks."""
_LINE_TOKENS = 6
"""What the number of a line costs."""
_LEAST_CONTEXT = 1024
_USUAL_CONTEXT = 4096
_MARK = re.compile(r"<{2,}|>{2,}|<\|?[^<>\n]{0,40}\|?>|\[/?[A-Z]{3,}\]|^\s*\[\d{1,3}\]\s*")
_LEAD = re.compile(r"^(?:[-*•]|\d{1,2}[.)])(?:\s+|$)")
_CITED = re.compile(r"\s*\[\d{1,3}(?:\s*[,-]\s*\d{1,3})*\]")
_WORD = re.compile(r"[^\W\d_]{2,}|[\u0e00-\u9fff]")
_ENDS = (".", "!", "?", "。", "।", "؟")


@dataclass(frozen=True)
class ModelPhrase:
    """Phrases with a model; nothing that it says is judged here.

    Attributes:
        is_plain: Whether everyday words for the patient are wanted.
    """

    model: LanguageModel
    template: Template
    is_plain: bool = False

    def prepare(self, notify: Notify) -> None:
        """Load the model and have it read the instructions; raises as `stream` does."""
        self.model.prepare(Prompt(self.template.system, ()), notify=_held(notify))

    def cut(self, lines: Sequence[str]) -> list[tuple[str, ...]]:
        """Return lines in parts of which each fits into one prompt; a huge line stands alone."""
        room = self._room()
        parts: list[list[str]] = []
        used = room
        for line, count in zip(lines, self.model.count([inert(x) for x in lines]), strict=True):
            if used + count + _LINE_TOKENS > room:
                parts.append([])
                used = 0
            if count + _LINE_TOKENS <= room:
                parts[-1].append(line)
                used += count + _LINE_TOKENS
        return [tuple(part) for part in parts if part]

    def say(self, draft: SlotDraft, notify: Notify) -> Sequence[str]:
        """Return what the model says of one section, sentence by sentence.

        Raises as `LanguageModel.stream` does.
        """
        length = sum(self.model.count(draft.sources)) if draft.sources else 0
        decoding = Decoding(max_tokens=min(_REPLY_TOKENS, length + _LEAST_REPLY))
        stream = self.model.stream(self.prompt(draft), decoding=decoding, notify=_held(notify))
        pieces: list[str] = []
        try:
            while True:
                pieces.append(next(stream))
        except StopIteration as end:
            is_whole = end.value.finish is Finish.END
        finally:
            stream.close()
        return _sentences("".join(pieces), is_whole=is_whole)

    def prompt(self, draft: SlotDraft) -> Prompt:
        """Return the prompt of one section; those of one part begin with the same words."""
        shown = draft.shown or draft.sources
        numbers = [str(shown.index(line) + 1) for line in draft.sources]
        task = "again" if draft.is_again else "plain" if self.is_plain else draft.slot
        return self._asked(
            self.template.fill(
                "turn",
                report=self._report(shown),
                title=draft.title,
                task=self.template.parts[task],
                numbers=", ".join(numbers),
            )
        )

    def provenance(self) -> Mapping[str, str]:
        """Return which model, which prompt and which way of decoding."""
        return {**model_provenance(self.model.card), "prompt": self.template.label}

    def _asked(self, text: str) -> Prompt:
        return Prompt(self.template.system, (Turn("user", text),), self.template.label)

    def _report(self, lines: Sequence[str]) -> str:
        numbered = (
            self.template.fill("line", number=str(number), text=inert(line))
            for number, line in enumerate(lines, start=1)
        )
        return self.template.fill("report", lines="\n".join(numbered))

    def _room(self) -> int:
        context = max(self.model.card.context_tokens or _USUAL_CONTEXT, _LEAST_CONTEXT)
        (system,) = self.model.count([self.template.system])
        return context - system - _REPLY_TOKENS - _ROOM


def model_provenance(card: ModelCard) -> Mapping[str, str]:
    """Return what a summary says of the model that phrased it."""
    told = (
        card.name,
        card.quantization,
        card.sha256[:12] and f"sha256 {card.sha256[:12]}",
        card.adapter_sha256[:12] and f"adapter sha256 {card.adapter_sha256[:12]}",
    )
    return {
        "model": " ".join(filter(None, told)),
        "device": card.device,
        "decoding": f"temperature {Decoding().temperature:g}, seed {Decoding().seed}",
    }


def inert(text: str) -> str:
    """Return a line of a report for a prompt: on one line, without fences and control words."""
    return _LEAD.sub("", " ".join(_MARK.sub(" ", " ".join(text.split())).split()))


def _held(notify: Notify) -> Notify:
    """Return a callback that lets Stop through but keeps the section's own phase on the screen."""

    def report(progress: Progress) -> None:
        notify(Progress("Phrasing", progress.done, progress.total))

    return report


def _sentences(reply: str, *, is_whole: bool) -> list[str]:
    """Return the sentences of a reply; one that was cut off at its end is left out."""
    found = []
    for line in reply.splitlines():
        told = _LEAD.sub("", line.strip())
        for span in sentences.spans(told):
            text = _CITED.sub("", told[span.start : span.end]).strip()
            if _WORD.search(text):
                found.append(" ".join(text.split()))
    if found and not is_whole and not found[-1].endswith(_ENDS):
        found.pop()
    return list(dict.fromkeys(found))
