"""The first run of a home that exists in memory only."""

from dataclasses import dataclass, field
from pathlib import Path

from engine.ground.arrival import NEEDS_LIBRARY, ORDER, Arrival


@dataclass
class FakeArrival:
    """Remembers the page like the real desk; `written` is what a kill would leave.

    Attributes:
        skipped: Pages that the policy leaves out.
        failing: Raised where a page is written down.
        reached: Every page that was written down, in order.
    """

    written: Arrival | None = None
    skipped: frozenset[Arrival] = frozenset()
    created: bool = False
    key: str = ""
    failing: Exception | None = None
    folder: Path = Path("/home/ward/.local/share/wardlight")
    reached: list[Arrival] = field(default_factory=list)
    confirmed: int = 0

    @property
    def pages(self) -> tuple[Arrival, ...]:
        return tuple(p for p in ORDER if p not in self.skipped or p is Arrival.DATA)

    @property
    def page(self) -> Arrival | None:
        if not self.created:
            return self._from(self.written or ORDER[0])
        if self.written is None:
            return None
        return self._from(self.written if self.written in NEEDS_LIBRARY else Arrival.MODEL)

    def _from(self, start: Arrival) -> Arrival | None:
        later = ORDER[ORDER.index(start) :]
        return next((page for page in later if page in self.pages), None)

    def after(self, page: Arrival, /) -> Arrival | None:
        return next((p for p in self.pages if ORDER.index(p) > ORDER.index(page)), None)

    def before(self, page: Arrival, /) -> Arrival | None:
        earlier = [p for p in self.pages if ORDER.index(p) < ORDER.index(page)]
        if self.created:
            earlier = [p for p in earlier if p in NEEDS_LIBRARY]
        return earlier[-1] if earlier else None

    def reach(self, page: Arrival, /) -> None:
        if self.failing is not None:
            raise self.failing
        self.written = page
        self.reached.append(page)

    def finish(self) -> None:
        self.written = None

    def recovery_key(self) -> str:
        return self.key

    def confirm_recovery_key(self) -> None:
        self.key = ""
        self.confirmed += 1
