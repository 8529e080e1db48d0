"""The embedder as the rest of the program sees it: texts in, vectors out.

The work is done by a child process (`engine.language.worker`), which starts at the
first use, is started again when it dies, and is given up for a while after it died
three times in a row.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine.ground import errors
from engine.ground.errors import PackRefusedError, WorkerError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.types import EmbedderCard
from engine.ground.workers import Worker, WorkerDiedError, WorkerKind
from engine.language import manifests, wire

Vectors = npt.NDArray[np.float32]
Offsets = npt.NDArray[np.int32]
Tick = Callable[[], None]

STRIKES = 3
COOL_DOWN_S = 30.0
_BACK_OFF_S = (0.1, 0.5)
_ANSWER_S = 60.0
_GROUP_CHARACTERS = 4_000  # about a quarter of a second of work: a query waits no longer
_PIECE_CHARACTERS = 1_000_000
_LOCATED_CHARACTERS = 200_000  # the same quarter of a second, as tokens alone are fast
_COURTESY_S = 0.001  # between groups, or a waiting query would never get its turn
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")

_R = TypeVar("_R", bound=wire.Reply)


def _nothing() -> None:
    """Watch nothing while waiting."""


class Embedder:
    """An embedder pack in use; safe to call from several threads, one at a time served.

    Attributes:
        card: What the library records of it.
    """

    def __init__(self, pack: Path, *, threads: int = 1, nice: int = 0) -> None:
        """Read the manifest of a pack; the child starts at the first use.

        Raises:
            PackRefusedError: The folder is no embedder pack.
        """
        self._manifest = manifests.read_embedder(pack)
        self.card: EmbedderCard = manifests.card(self._manifest)
        self._folder = pack.absolute()
        self._threads = threads
        self._worker = Worker(WorkerKind("engine.language.worker", wire.Reply, nice))
        self._opened_by: int | None = None
        self._number = 0
        self._closings = 0
        self._deaths = 0
        self._rest_until = 0.0

    def embed_passages(self, texts: Sequence[str], *, notify: Notify = ignore) -> Vectors:
        """Return an (n, dimensions) array of unit vectors, in the order of the texts.

        Texts longer than the embedder sees are cut at its last token.

        Raises:
            WorkerError: The child died three times in a row.
            PackRefusedError: The pack is damaged or gives no usable vectors.
        """
        return self._embedded(texts, self._manifest.passage_prefix, notify)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Return an (n, dimensions) array of unit vectors for questions; raises the same."""
        return self._embedded(texts, self._manifest.query_prefix, ignore)

    def embed_query(self, text: str) -> Vectors:
        """Return the unit vector of one question; raises the same."""
        row: Vectors = self.embed_queries([text])[0]
        return row

    def token_offsets(self, texts: Sequence[str]) -> list[Offsets]:
        """Return per text a (k, 2) array of half-open character ranges of its tokens.

        Special tokens are left out and nothing is truncated.
        """
        found: list[list[Offsets]] = [[np.empty((0, 2), np.int32)] for _ in texts]
        pieces = [
            (index, start, piece)
            for index, text in enumerate(texts)
            for start, piece in _pieces(_encodable(text))
        ]
        for group in _groups([len(piece) for _, _, piece in pieces], limit=_LOCATED_CHARACTERS):
            wanted = [pieces[n] for n in sorted(group)]
            request = partial(wire.Locate, texts=[piece for _, _, piece in wanted])
            reply = self._asked(request, wire.Places)
            for (index, start, _), pairs in zip(wanted, reply.pairs, strict=True):
                places = np.frombuffer(pairs, "<i4").reshape(-1, 2)
                found[index].append(places + np.int32(start))
        return [_in_order(parts) for parts in found]

    def usage(self) -> wire.Usage:
        """Return the CPU seconds and peak memory of the child so far."""
        return self._asked(wire.Measure, wire.Usage)

    def close(self) -> None:
        """End the child and whatever it works on; a later call starts it again."""
        self._closings += 1
        self._opened_by = None
        self._worker.kill()

    def _embedded(self, texts: Sequence[str], prefix: str, notify: Notify) -> Vectors:
        rows = np.empty((len(texts), self.card.dimensions), np.float32)
        done = 0
        for group in _groups([len(text) for text in texts]):
            tick = partial(notify, Progress("Embedding", done, len(texts)))
            tick()
            rows[group] = self._vectors([prefix + _encodable(texts[n]) for n in group], tick)
            done += len(group)
            time.sleep(_COURTESY_S)
        notify(Progress("Embedding", done, len(texts)))
        return rows

    def _vectors(self, texts: list[str], tick: Tick) -> Vectors:
        reply = self._asked(partial(wire.Embed, texts=texts), wire.Vectors, tick)
        rows = np.frombuffer(reply.rows, "<f4").reshape(len(texts), self.card.dimensions)
        if not np.isfinite(rows).all():
            raise PackRefusedError(f"{self.card.name} gave a vector that is not a number.")
        return rows

    def _asked(
        self, request: Callable[[int], wire.Request], kind: type[_R], tick: Tick = _nothing
    ) -> _R:
        """Send a request and wait; start again after a death, three times at most."""
        with self._worker.turn:  # a query may come while passages are embedded
            self._refuse_while_resting()
            closings = self._closings
            while True:
                try:
                    self._open(tick)
                    reply = self._exchange(request, kind, tick)
                except WorkerDiedError as error:
                    if self._closings != closings:
                        raise
                    self._count_death(error)
                else:
                    self._deaths = 0
                    return reply

    def _open(self, tick: Tick) -> None:
        """Have the running child open the pack, once per child."""
        if self._worker.is_running and self._worker.pid == self._opened_by:
            return
        request = partial(wire.Open, folder=str(self._folder), threads=self._threads)
        self._exchange(request, wire.Done, tick)
        self._opened_by = self._worker.pid

    def _exchange(self, request: Callable[[int], wire.Request], kind: type[_R], tick: Tick) -> _R:
        """Send one request and wait for its own reply; replies to earlier ones are dropped."""
        self._number += 1
        number = self._number
        self._worker.send(request(number))
        while True:
            reply = self._worker.receive(timeout_s=_ANSWER_S, tick=tick)
            if isinstance(reply, wire.Refusal) and reply.number == number:
                raise getattr(errors, reply.error, WorkerError)(reply.message)
            if isinstance(reply, kind) and reply.number == number:
                return reply

    def _count_death(self, error: WorkerDiedError) -> None:
        self._opened_by = None
        self._deaths += 1
        if self._deaths >= STRIKES:
            self._deaths = 0
            self._rest_until = time.monotonic() + COOL_DOWN_S
            raise WorkerError(
                f"Search by meaning stopped {STRIKES} times in a row and rests for a while."
            ) from error
        time.sleep(_BACK_OFF_S[self._deaths - 1])

    def _refuse_while_resting(self) -> None:
        if time.monotonic() < self._rest_until:
            raise WorkerError("Search by meaning failed a moment ago and rests for a while.")


def _in_order(parts: list[Offsets]) -> Offsets:
    """Join the places of the pieces of one text."""
    return np.concatenate(sorted(parts, key=lambda part: int(part[0, 0]) if len(part) else -1))


def _groups(lengths: Sequence[int], *, limit: int = _GROUP_CHARACTERS) -> Iterator[list[int]]:
    """Yield indexes, longest texts first, in groups of about equal work."""
    group: list[int] = []
    characters = 0
    for index in sorted(range(len(lengths)), key=lambda index: -lengths[index]):
        if group and characters + lengths[index] > limit:
            yield group
            group, characters = [], 0
        group.append(index)
        characters += lengths[index] + 1
    if group:
        yield group


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield a long text in pieces that end at white space, with their offsets."""
    start = 0
    while start < len(text):
        end = min(start + _PIECE_CHARACTERS, len(text))
        if end < len(text):
            space = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            end = space if space > start else end
        yield start, text[start:end]
        start = end


def _encodable(text: str) -> str:
    """Replace lone surrogates, which no encoding carries, one character by one."""
    return _LONE_SURROGATES.sub("\ufffd", text)
