"""Damage copies of a small library in many ways, and count what goes unnoticed.

    python -m engine.evaluation.damages --damages 450

A damage counts as noticed when opening or `verify` says that something is
wrong; anything else, or an error that is not of our tree, is a failure.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine.evaluation.figures import Figure, Request
from engine.ground.errors import LibraryError
from engine.ground.paths import Home
from engine.ground.types import ExitCode, FileOpening, PageText
from engine.library import chunking, ingesting, verifying
from engine.library.store import Library

PASSPHRASE = "a passphrase for damage tests"  # noqa: S105 - of throw-away libraries
_CHEAP = 4  # log2 of scrypt's cost: the wrapping of the key is not what is tested here
_DAMAGES = 450

Damage = Callable[[Path, random.Random], None]


@dataclass(slots=True)
class Tally:
    """What a campaign found: damages made, by kind those unnoticed."""

    damages: int = 0
    noticed: int = 0
    unnoticed: dict[str, int] = field(default_factory=dict)


def measure(request: Request) -> list[Figure]:
    """Damage as many copies as asked (450 by default); each must be noticed."""
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), damages=request.runs or _DAMAGES, seed=1)
    share = 100 * tally.noticed / tally.damages
    beside = f"{tally.damages} damages; unnoticed: {tally.unnoticed or 'none'}"
    return [Figure("damaged libraries noticed", share, "%", target=100, beside=beside)]


def campaign(folder: Path, *, damages: int, seed: int) -> Tally:
    """Damage `damages` copies of a library made in this folder."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable campaign, not a secret
    whole = Home(folder / "whole")
    make(whole)
    tally = Tally()
    for _ in range(damages):
        copy = Home(folder / "copy")
        shutil.rmtree(copy.root, ignore_errors=True)
        shutil.copytree(whole.root, copy.root)
        kind = chance.choice(list(KINDS))
        path = _target(copy, chance)
        KINDS[kind](path, chance)
        tally.damages += 1
        if is_noticed(copy):
            tally.noticed += 1
        else:
            what = f"{kind} in {path.suffix or 'original'}"
            tally.unnoticed[what] = tally.unnoticed.get(what, 0) + 1
    return tally


def is_noticed(home: Home) -> bool:
    """Whether opening or verifying this library says that something is wrong."""
    try:
        with Library.open(home, PASSPHRASE) as library:
            return any(finding.level == "error" for finding in verifying.verify(library))
    except LibraryError:
        return True


def _flip_bit(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _zero_sector(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    start = chance.randrange(0, len(content), 512)
    content[start : start + 512] = bytes(len(content[start : start + 512]))
    path.write_bytes(content)


def _cut_off(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def _swap_blocks(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    size = 4096 if len(content) > 8192 else 16
    first, second = chance.sample(range(len(content) // size), 2)
    a, b = slice(first * size, (first + 1) * size), slice(second * size, (second + 1) * size)
    content[a], content[b] = content[b], content[a]
    path.write_bytes(content)


def _delete(path: Path, _chance: random.Random) -> None:
    path.unlink()


def _foreign_log(path: Path, chance: random.Random) -> None:
    """Put some pages of the file itself, misplaced, where the write-ahead log belongs."""
    content = path.read_bytes()
    start = chance.randrange(len(content) // 2)
    path.with_name(path.name + "-wal").write_bytes(content[start:])
    _swap_blocks(path, chance)


KINDS: dict[str, Damage] = {
    "one bit": _flip_bit,
    "a zeroed sector": _zero_sector,
    "a cut": _cut_off,
    "exchanged blocks": _swap_blocks,
    "a missing file": _delete,
    "a swapped log": _foreign_log,
}


def _target(home: Home, chance: random.Random) -> Path:
    """Mostly the database, sometimes an original."""
    if chance.random() < 0.8:
        return home.database
    return chance.choice(sorted(home.originals.iterdir()))


def make(home: Home) -> None:
    """Make a small whole library in an empty home."""
    library, _ = Library.create(home, PASSPHRASE, log2_cost=_CHEAP)
    with library:
        for number in range(6):
            _add(library, f"Document {number}", pages=number + 1)


def _add(library: Library, name: str, *, pages: int) -> None:
    def read(first: int) -> Iterator[FileOpening | PageText]:
        yield FileOpening("text", pages, name)
        for number in range(first, pages + 1):
            yield PageText(number, f"Page {number} of {name}. Give fluids by mouth. " * 30)

    content = f"{name} ".encode() * 200
    tokens = chunking.approximate_tokens
    ingesting.add(library, f"{name}.txt", content, read=read, token_offsets=tokens)


def main() -> int:
    """Run the campaign and print its tally."""
    parser = argparse.ArgumentParser(description="Damage libraries and count what goes unnoticed.")
    parser.add_argument("--damages", type=int, default=_DAMAGES)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), damages=chosen.damages, seed=chosen.seed)
    print(json.dumps(asdict(tally)))  # noqa: T201 - a command
    return ExitCode.REFUSED if tally.unnoticed else ExitCode.DONE


if __name__ == "__main__":
    sys.exit(main())
