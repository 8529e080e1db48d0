"""Kill a process that adds, embeds and removes documents, at random, and count what is lost.

    python -m engine.evaluation.kills --kills 100

Nothing that was acknowledged may be lost, nothing half-done may be visible,
and the library must verify after every kill. The texts are tiny and nothing
is read from files, so that most of the time goes into what is tested: writing.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.figures import Figure, Request
from engine.ground.answers import AddedDocument
from engine.ground.paths import Home
from engine.ground.types import DocumentCard, EmbedderCard, ExitCode, FileOpening, PageText
from engine.library import chunking, documents, ingesting, verifying
from engine.library.store import Library

PASSPHRASE = "a passphrase for kill tests"  # noqa: S105 - of throw-away libraries
_CHEAP = 4  # log2 of scrypt's cost: the wrapping of the key is not what is tested here
_LONG_PAGES = 150  # more than are stored in one transaction while a file is read
_LONGEST_LIFE_S = 0.4
_KILLS = 100
_WORD_IN_EVERY_TEXT = "fluids"
_answering = """
select count(distinct chunks.document_id)
from words
join chunks on chunks.id = words.rowid
where words match :word
"""
_EMBEDDER = EmbedderCard("numbers", "0" * 64, 16, 256)


@dataclass(slots=True)
class Tally:
    """What a campaign found.

    Attributes:
        acknowledged: Documents that the killed processes reported as stored.
        lost: Of those, how many were not there afterwards.
        partial: Findings of `verify` after a kill.
        returned: Documents reported as removed that were there afterwards.
        unanswered: Kills after which a word of every text was not found in each document.
    """

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    partial: int = 0
    returned: int = 0
    unanswered: int = 0


@dataclass(slots=True)
class _Expected:
    """What the reports of the killed processes promise, by file name."""

    present: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)

    def learn(self, line: str) -> bool:
        """Take one report into account; return whether it acknowledges a document."""
        word, _, name = line.strip().partition(" ")
        if word == "added":
            self.present.add(name)
        elif word == "removing":
            self.present.discard(name)
        elif word == "removed":
            self.absent.add(name)
        return word == "added"


def measure(request: Request) -> list[Figure]:
    """Kill as many processes as asked (100 by default); nothing may be lost or half there."""
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Home(Path(folder) / "home"), kills=request.runs or _KILLS, seed=1)
    beside = f"{tally.kills} kills, {tally.acknowledged} acknowledged"
    return [
        Figure(name, float(value), target=0, at_least=False, beside=beside)
        for name, value in (
            ("acknowledged documents lost", tally.lost),
            ("partial documents or findings", tally.partial),
            ("removed documents that came back", tally.returned),
            ("kills after which a query failed", tally.unanswered),
        )
    ]


def campaign(home: Home, *, kills: int, seed: int) -> Tally:
    """Kill `kills` processes that change the library of this home, checking after each."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable campaign, not a secret
    Library.create(home, PASSPHRASE, log2_cost=_CHEAP)[0].close()
    expected, tally = _Expected(), Tally()
    for number in range(kills):
        lines = _killed(home, seed=seed * 10_000 + number, life_s=chance.random() * _LONGEST_LIFE_S)
        tally.kills += 1
        tally.acknowledged += sum(expected.learn(line) for line in lines)
        _check(home, expected, tally)
    return tally


def child(home: Home, seed: int) -> None:
    """Change the library until killed, reporting each change once it is durable."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable campaign, not a secret
    with Library.open(home, PASSPHRASE) as library:
        print("ready", flush=True)  # noqa: T201 - the parent reads this
        for number in range(1_000_000):
            _change(library, chance, f"{seed}-{number}")


def _change(library: Library, chance: random.Random, name: str) -> None:
    choice = chance.random()
    stored = documents.listed(library)
    if choice < 0.15 and len(stored) > 3:
        victim = chance.choice(stored)
        _report(f"removing {victim.file_name}")
        documents.remove(library, victim.id)
        _report(f"removed {victim.file_name}")
    elif choice < 0.3:
        ingesting.embed_pending(library, _embed, _EMBEDDER, limit=64)
    else:
        long = chance.random() < 0.2
        _add(library, name, _LONG_PAGES if long else chance.randint(1, 4))


def _add(library: Library, name: str, count: int) -> None:
    texts = [
        PageText(number, f"Page {number} of {name}. Give fluids by mouth. " * 3)
        for number in range(1, count + 1)
    ]

    def read(first: int) -> Iterator[FileOpening | PageText]:
        yield FileOpening("text", count)
        yield from texts[first - 1 :]

    outcome = ingesting.add(
        library,
        name,
        f"{name} {count}".encode(),
        read=read,
        token_offsets=chunking.approximate_tokens,
    )
    if isinstance(outcome, AddedDocument):
        _report(f"added {name}")


def _report(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the parent reads this


def _embed(texts: Sequence[str]) -> NDArray[np.float32]:
    numbers = np.random.default_rng(len(texts)).normal(size=(len(texts), _EMBEDDER.dimensions))
    return np.asarray(numbers / np.linalg.norm(numbers, axis=1, keepdims=True), dtype=np.float32)


def _killed(home: Home, *, seed: int, life_s: float) -> list[str]:
    """Start a child, kill it after a while of work, and return what it reported."""
    command = [sys.executable, "-m", "engine.evaluation.kills", "--child", str(home.root)]
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [*command, "--seed", str(seed)], stdout=subprocess.PIPE, text=True
    ) as process:
        reports = _stream(process)
        if reports.readline().strip() != "ready":
            raise RuntimeError("the child did not start")
        time.sleep(life_s)
        process.kill()
        return reports.readlines()


def _stream(process: "subprocess.Popen[str]") -> IO[str]:
    if process.stdout is None:
        raise RuntimeError("the child has no output")
    return process.stdout


def _check(home: Home, expected: _Expected, tally: Tally) -> None:
    with Library.open(home, PASSPHRASE) as library:
        cards = documents.listed(library)
        names = {card.file_name for card in cards}
        tally.lost += len(expected.present - names)
        tally.returned += len(expected.absent & names)
        tally.partial += sum(finding.level != "ok" for finding in verifying.verify(library))
        tally.partial += sum(not _is_whole(card) for card in cards)
        answering = library.connection.execute(_answering, {"word": _WORD_IN_EVERY_TEXT}).get
        tally.unanswered += answering != len(cards)
    expected.present &= names
    expected.absent -= names


def _is_whole(card: DocumentCard) -> bool:
    """Whether a document has all pages that its name promises."""
    return card.chunks > 0 and card.size_bytes == len(f"{card.file_name} {card.pages}")


def main() -> int:
    """Run the campaign, or be its child."""
    parser = argparse.ArgumentParser(description="Kill ingests at random and count what is lost.")
    parser.add_argument("--kills", type=int, default=_KILLS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child is not None:
        child(Home(chosen.child), chosen.seed)
        return ExitCode.DONE
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Home(Path(folder) / "home"), kills=chosen.kills, seed=chosen.seed)
    print(json.dumps(asdict(tally)))  # noqa: T201 - a command
    is_whole = not (tally.lost or tally.partial or tally.returned or tally.unanswered)
    return ExitCode.DONE if is_whole else ExitCode.REFUSED


if __name__ == "__main__":
    sys.exit(main())
