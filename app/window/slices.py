"""Work that must be done on the GUI thread, cut so that the window hears the keyboard between."""

import time
import weakref
from collections import deque
from collections.abc import Callable, Iterable
from types import MethodType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SLICE_S = 0.010
_Work = Callable[[], object]


def rest() -> None:
    """End the turn: what follows is done in the next one."""


class Slices(QObject):
    """Pieces of work in order; each turn does as many as fit into 10 ms, and at least one."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[_Work] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether pieces are waiting."""
        return bool(self._waiting)

    def start(self, works: Iterable[_Work]) -> None:
        """Do this work, the first piece at once, in place of what was still waiting."""
        self._waiting = deque(works)
        if self._waiting:
            self._waiting.popleft()()
        if self._waiting:
            self._next.start()

    def add(self, works: Iterable[_Work]) -> None:
        """Do this work behind what is waiting, none of it before the next turn."""
        self._waiting.extend(works)
        if self._waiting:
            self._next.start()

    def _go_on(self) -> None:
        end = time.thread_time() + SLICE_S
        try:
            while self._waiting:
                work = self._waiting.popleft()
                work()
                if work is rest or time.thread_time() >= end:
                    break
        finally:
            if self._waiting:
                self._next.start()


class Hearers:
    """Who is called when something changed; each can be called in a turn of its own.

    A method is forgotten with its object, as a signal would do; a plain function is kept.
    """

    def __init__(self) -> None:
        self._known: list[Callable[[], _Work | None]] = []

    def connect(self, hearer: _Work) -> None:
        """Call this at every change."""
        self._known.append(_weakly(hearer))

    def emit(self) -> None:
        """Call everyone now."""
        for hear in self.all():
            hear()

    def all(self) -> list[_Work]:
        """Return everyone who still lives, those on the screen first."""
        found = [(known, known()) for known in self._known]
        self._known = [known for known, hearer in found if hearer is not None and _lives(hearer)]
        heard = [hearer for _known, hearer in found if hearer is not None and _lives(hearer)]
        return [_if_it_lives(one) for one in sorted(heard, key=lambda one: not _is_shown(one))]


def _weakly(hearer: _Work) -> Callable[[], _Work | None]:
    """Return what gives the hearer as long as its object lives; Qt's own methods by name."""
    if isinstance(hearer, MethodType):
        return weakref.WeakMethod(hearer)
    owner = _owner(hearer)
    if not isinstance(owner, QObject):
        return lambda: hearer
    name, there = str(getattr(hearer, "__name__", "")), weakref.ref(owner)
    return lambda: getattr(there(), name, None)


def _owner(hearer: _Work) -> object:
    return getattr(hearer, "__self__", None)


def _lives(hearer: _Work) -> bool:
    owner = _owner(hearer)
    return not isinstance(owner, QObject) or isValid(owner)


def _is_shown(hearer: _Work) -> bool:
    owner = _owner(hearer)
    return isinstance(owner, QWidget) and owner.isVisible()


def _if_it_lives(hearer: _Work) -> _Work:
    """Return the hearer, deaf if what it belongs to is gone when its turn comes."""
    return lambda: hearer() if _lives(hearer) else None
