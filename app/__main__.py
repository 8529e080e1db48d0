"""`wardlight`: without a command the window opens, else the command line answers."""

import os
import sys
from collections.abc import Sequence

from engine.ground.types import ExitCode


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Wardlight and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--worker"]:
        return _run_worker(given[1:])
    os.umask(0o077)
    from app.cli.commands import run

    try:
        return int(run(given))
    except KeyboardInterrupt:
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitCode.DONE)


def _run_worker(given: Sequence[str]) -> int:
    """Become one of our child processes; used by the frozen program, which has no `-m`."""
    import runpy

    allowed = {
        "engine.reading.worker",
        "engine.language.worker",
        "engine.language.model_worker",
        "engine.language.network_worker",
        "engine.language.runtime_probe",
    }
    if not given or given[0] not in allowed:
        return int(ExitCode.USAGE)
    sys.argv = list(given)
    runpy.run_module(given[0], run_name="__main__")
    return int(ExitCode.DONE)


if __name__ == "__main__":
    sys.exit(main())
