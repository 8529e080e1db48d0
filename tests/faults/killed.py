"""Killing a process at its n-th step on the file system, as a power cut does.

Python tells an audit hook of every opening, renaming, removing and making of
files; the process then ends without running anything more.
"""

import os
import sys
from collections.abc import Callable

_EVENTS = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate"}
)
_KILLED = 99


def kill_at(step: int, work: Callable[[], object]) -> bool:
    """Run `work` in a child that dies at its step-th file event; return whether it died."""
    child = os.fork()
    if child == 0:
        _run(step, work)
    _process, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in {0, _KILLED}:
        raise AssertionError(f"the child failed with {code} at step {step}")
    return code == _KILLED


def _run(step: int, work: Callable[[], object]) -> None:
    done = 0

    def count(event: str, _arguments: tuple[object, ...]) -> None:
        nonlocal done
        if event in _EVENTS:
            done += 1
            if done == step:
                os._exit(_KILLED)

    code = 1
    try:
        sys.addaudithook(count)
        work()
        code = 0
    finally:
        os._exit(code)
