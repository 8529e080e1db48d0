"""The loop that makes a reply: prompt into the cache, then token after token.

Everything here runs in the child process. A stop comes as `Cancelled` from the
native computation; what was processed stays for the next prompt.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from engine.ground.errors import Cancelled, DoesNotFitError
from engine.ground.models import Decoding, Finish, Prompt
from engine.language import picking
from engine.language.llama import OUTPUTS, Llama
from engine.language.picking import Picker
from engine.language.processed import Filled, Processed
from engine.language.prompt_lookup import LONGEST, Pace, PromptLookup
from engine.language.prompt_tokens import EncodedPrompt, PromptEncoder
from engine.language.speaking import Reply, Said, Speller
from engine.language.thread_count import WINDOW, ThreadGovernor


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a reply ended and what it took.

    Attributes:
        reused_tokens: Of the prompt, still in the cache.
        guessed_tokens, right_tokens: By prompt lookup, and how many came true.
        fill_s, decode_s: Wall time of the prompt and of the reply.
    """

    finish: Finish
    prompt_tokens: int
    reused_tokens: int
    reply_tokens: int
    guessed_tokens: int
    right_tokens: int
    fill_s: float
    decode_s: float


class Replier:
    """A loaded model that answers prompts, one at a time."""

    def __init__(self, llama: Llama, *, kept_bytes: int, watched: bool = True) -> None:
        """Look up the control tokens.

        Args:
            llama: Loaded; not closed from here.
            kept_bytes: Memory for what was processed of earlier prompts.
            watched: Whether replies that go in circles are ended.

        Raises:
            PackRefusedError: The vocabulary is not that of a Llama 3 model.
        """
        self.llama = llama
        self.encoder = PromptEncoder(llama)
        self.processed = Processed(llama, kept_bytes=kept_bytes)
        self._watched = watched
        self._speller = Speller(llama)
        self._pace = Pace()
        self._governor = ThreadGovernor(llama.threads)
        self._most_threads = llama.threads
        self._guessed = self._right = 0

    def prepare(self, prompt: Prompt, filled: Filled) -> None:
        """Process a prompt ahead, unless that was done already; raises as `fill` does.

        A dialogue that begins with the prompt stays in the cache.
        """
        encoded = self.encoder.encode(prompt)
        if not self.processed.has(encoded):
            self.fill(prompt, filled)

    def fill(self, prompt: Prompt, filled: Filled) -> tuple[EncodedPrompt, int]:
        """Process a prompt but for its last token; return its tokens and how many were reused.

        Raises:
            DoesNotFitError: It leaves no room for a reply.
            Cancelled: A stop; complete batches stay processed.
        """
        encoded = self.encoder.encode(prompt)
        if len(encoded.tokens) >= self.llama.context_tokens:
            raise DoesNotFitError(
                f"The prompt has {len(encoded.tokens)} tokens; the model takes"
                f" {self.llama.context_tokens - 1}."
            )
        self.llama.set_threads(self._most_threads)
        return encoded, self.processed.fill(encoded, filled)

    def reply(self, prompt: Prompt, decoding: Decoding, *, filled: Filled, said: Said) -> Outcome:
        """Make a reply and tell it piece by piece; raises as `fill` does."""
        started = time.perf_counter()
        encoded, reused = self.fill(prompt, filled)
        self.processed.append(encoded.tokens[-1])
        filled(len(encoded.tokens), len(encoded.tokens))
        begun = time.perf_counter()
        self._guessed = self._right = 0
        room = self.llama.context_tokens - len(encoded.tokens)
        reply = Reply(
            self._speller, budget=min(decoding.max_tokens, room), said=said, watched=self._watched
        )
        self._speak(encoded, reply, decoding)
        return Outcome(
            finish=reply.finish or Finish.STOPPED,
            prompt_tokens=len(encoded.tokens),
            reused_tokens=reused,
            reply_tokens=len(reply.tokens),
            guessed_tokens=self._guessed,
            right_tokens=self._right,
            fill_s=begun - started,
            decode_s=time.perf_counter() - begun,
        )

    def likelihoods(
        self, prompt: Prompt, continuations: Sequence[str], filled: Filled
    ) -> list[float]:
        """Return the log-likelihood of each text as the beginning of the reply."""
        encoded, _reused = self.fill(prompt, filled)
        self.processed.append(encoded.tokens[-1])
        first = self.llama.logits().copy()
        length = len(encoded.tokens)
        found = []
        for text in continuations:
            tokens = self.encoder.plain(text)
            total = picking.log_likelihood(first, tokens[0]) if tokens else 0.0
            found.append(total + self._likelihood_of_rest(tokens))
            self.processed.cut(length)
        return found

    def _likelihood_of_rest(self, tokens: Sequence[int]) -> float:
        total = 0.0
        for start in range(0, len(tokens) - 1, OUTPUTS):
            part = tokens[start : start + OUTPUTS]
            part = part[: len(tokens) - 1 - start]
            self.processed.extend(part)
            for index in range(len(part)):
                following = tokens[start + index + 1]
                total += picking.log_likelihood(self.llama.logits(index), following)
        return total

    def _speak(self, encoded: EncodedPrompt, reply: Reply, decoding: Decoding) -> None:
        """Run the loop until the reply ends; a stop ends it, too, and what was said is kept."""
        picker = Picker(decoding)
        self.llama.set_threads(self._governor.count)
        try:
            if decoding.quotes and picker.is_greedy:
                self._quote(encoded, reply, picker)
            else:
                self._go_on(reply, picker)
        except Cancelled:
            reply.finish = Finish.STOPPED
        finally:
            reply.hand_over()
            self.processed.cut(len(encoded.tokens) + len(reply.tokens))
            self.encoder.remember(reply.text, reply.tokens)

    def _go_on(self, reply: Reply, picker: Picker) -> None:
        """Go token by token."""
        logits, append = self.llama.logits, self.processed.append
        pick, take, spoken = picker.pick, reply.take, reply.tokens
        wall, cpu = time.perf_counter(), time.process_time()
        while not take(token := pick(logits())):
            append(token)
            if not len(spoken) % WINDOW:
                wall, cpu = self._govern(wall, cpu)

    def _govern(self, wall: float, cpu: float) -> tuple[float, float]:
        now, used = time.perf_counter(), time.process_time()
        self.llama.set_threads(self._governor.saw(wall_s=now - wall, cpu_s=used - cpu))
        return now, used

    def _quote(self, encoded: EncodedPrompt, reply: Reply, picker: Picker) -> None:
        """Guess from the text, check in one batch, take what came true."""
        lookup = PromptLookup(encoded.tokens)
        coming = [picker.pick(self.llama.logits())]
        while True:
            for token in coming:
                if reply.take(token):
                    return
                lookup.add(token)
            coming = self._next(coming[-1], lookup, reply, picker)

    def _next(self, token: int, lookup: PromptLookup, reply: Reply, picker: Picker) -> list[int]:
        """Process a taken token and return what follows it: one token, or more by a guess."""
        alike, guess = lookup.guess(LONGEST)
        room = self.llama.context_tokens - len(self.processed.tokens) - 1
        del guess[max(0, min(self._pace.length(alike), reply.room - 1, room)) :]
        started = time.perf_counter()
        if not guess:
            self.processed.append(token)
            self._pace.saw_single(time.perf_counter() - started)
            return [picker.pick(self.llama.logits())]
        found = self._checked([token, *guess], picker)
        right = len(found) - 1
        self._guessed += len(guess)
        self._right += right
        seconds = time.perf_counter() - started
        self._pace.saw_guess(alike, guessed=len(guess), right=right, seconds=seconds)
        return found

    def _checked(self, tokens: list[int], picker: Picker) -> list[int]:
        """Return what the model itself says after each token, up to where the guess was wrong."""
        start = len(self.processed.tokens)
        self.processed.extend(tokens)
        found: list[int] = []
        for index in range(len(tokens)):
            logits = self.llama.logits(index)
            best = picker.pick(logits)
            if not picking.is_clear(logits, best):
                self.processed.cut(start + index)
                self.processed.append(tokens[index])
                return [*found, picker.pick(self.llama.logits())]
            found.append(best)
            if index + 1 < len(tokens) and best != tokens[index + 1]:
                break
        self.processed.cut(start + len(found))
        return found
