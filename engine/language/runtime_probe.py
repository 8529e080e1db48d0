"""What the installed language runtime is, asked in a child process that may die of it.

Run as a child process by `runtime()`; the parent never loads native code.
"""

import importlib.metadata
from dataclasses import dataclass

from engine.ground.confinement import confine
from engine.ground.errors import EngineError, WorkerError
from engine.ground.workers import Duty, Message, Worker, WorkerKind

_ANSWER_S = 30.0


class Ask(Message, frozen=True):
    """Tell what the runtime is."""


class Told(Message, frozen=True):
    """What the runtime says of itself; `problem` is a sentence when it cannot be loaded.

    Attributes:
        slow: A sentence when the build leaves the processor's fast instructions unused.
    """

    version: str
    system_info: str
    cards: list[str]
    slow: str
    problem: str


@dataclass(frozen=True, slots=True)
class Runtime:
    """The installed runtime; `problem` is empty when it works."""

    version: str
    system_info: str
    cards: tuple[str, ...]
    slow: str
    problem: str


def runtime() -> Runtime:
    """Return what the runtime is; a child that dies is a problem, too."""
    worker = Worker(WorkerKind("engine.language.runtime_probe", Told))
    try:
        worker.send(Ask())
        told = worker.receive(timeout_s=_ANSWER_S)
    except WorkerError as error:
        return Runtime("", "", (), "", f"It cannot be loaded: {error}")
    finally:
        worker.kill()
    if not isinstance(told, Told):
        return Runtime("", "", (), "", "It gave no answer.")
    return Runtime(told.version, told.system_info, tuple(told.cards), told.slow, told.problem)


def _told() -> Told:
    from engine.language.native import Native, missing_instructions

    try:
        native = Native()
    except EngineError as error:
        return Told("", "", [], "", str(error))
    info = native.system_info()
    cards = [f"{card.name} ({card.backend})" for card in native.cards()]
    return Told(
        importlib.metadata.version("llama-cpp-python"), info, cards, missing_instructions(info), ""
    )


def main() -> None:
    """Answer until the parent closes the pipe."""
    confine()
    duty = Duty(Ask)
    for _request in duty.requests():
        duty.reply(_told())


if __name__ == "__main__":
    main()
