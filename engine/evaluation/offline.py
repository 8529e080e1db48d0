"""Proof that nothing connects: system calls of ingest, ask and window, counted by strace."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.evaluation.figures import Figure, Request
from engine.ground.errors import NotFoundError
from engine.ground.types import ExitCode

_INTERNET = re.compile(r"\b(?:AF|PF)_INET6?\b")
_PASSPHRASE = "offline proof"  # noqa: S105 - of an empty library made for one run
_QUESTION = "How is a child with severe dehydration treated?"
_LIMIT_S = 600
_ENDED = (ExitCode.DONE, ExitCode.NOTHING_FOUND)  # an answer, or the words that there is none


def measure(request: Request) -> list[Figure]:
    """Run ingest, ask and the window under strace, and again without any network at all.

    Raises:
        NotFoundError: strace is not installed.
    """
    if shutil.which("strace") is None:
        raise NotFoundError("This suite needs strace, which is a Linux system package.")
    with _home() as (home, options):
        traced = [_traced(home, command) for command in _commands(request, options, home)]
        cut_off = _works_without_network(options)
    return [
        Figure(
            "commands traced to their end",
            sum(done for done, _calls in traced),
            target=4,
            beside="import a pack, add, ask, open the window",
        ),
        Figure(
            "internet system calls",
            sum(calls for _done, calls in traced),
            target=0,
            at_least=False,
            beside="children included",
        ),
        Figure(
            "works in an empty network namespace",
            cut_off,
            target=1,
            beside="unshare -rn; 0 where the system forbids it",
        ),
    ]


def _commands(request: Request, options: Sequence[str], home: Path) -> list[list[str]]:
    document = home / "document.md"
    document.write_text(
        "# Dehydration\n\nGive Ringer's lactate 100 ml/kg to a child with severe dehydration.\n",
        encoding="utf-8",
    )
    wardlight = [sys.executable, "-m", "app", *options]
    return [
        [*wardlight, "models", "import", str(request.pack)],
        [*wardlight, "library", "add", str(document)],
        [*wardlight, "ask", _QUESTION],
        wardlight,
    ]


def _traced(home: Path, command: Sequence[str]) -> tuple[bool, int]:
    """Return whether a command ended well, and its internet system calls."""
    trace = home / "trace"
    traced = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), *command]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WARDLIGHT_MEASURE": "painted"}
    done = subprocess.run(  # noqa: S603 - our own program
        traced, env=environment, capture_output=True, check=False, timeout=_LIMIT_S
    )
    text = trace.read_text(encoding="utf-8", errors="replace")
    return done.returncode in _ENDED, len(_INTERNET.findall(text))


def _works_without_network(options: Sequence[str]) -> int:
    if shutil.which("unshare") is None:
        return 0
    command = ["unshare", "-rn", sys.executable, "-m", "app", *options, "ask", _QUESTION]
    done = subprocess.run(  # noqa: S603 - our own program
        command, capture_output=True, check=False, timeout=_LIMIT_S
    )
    return int(done.returncode in _ENDED)


@contextmanager
def _home() -> Iterator[tuple[Path, list[str]]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "passphrase").write_text(_PASSPHRASE, encoding="utf-8")
        yield folder, [
            "--home", str(folder / "home"), "--passphrase-file", str(folder / "passphrase"),
        ]  # fmt: skip
