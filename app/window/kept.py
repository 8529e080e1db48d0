"""What the window asks of the desks that keep things, as types; part of `door.Door`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from engine.ground.answers import Answer
from engine.ground.arrival import Arrival
from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.backups import BackupCard, Restored
from engine.ground.choices import Value
from engine.ground.history import FeedbackKind, GoldenId, HistoryEntry, HistoryId
from engine.ground.progress import Notify, ignore
from engine.ground.settings import Settings
from engine.ground.shelves import EmergencyPassage
from engine.ground.types import DocumentId


class History(Protocol):
    """Questions and answers of the open library; called in the lane that asks."""

    @property
    def days(self) -> int:
        """How long questions are kept; 0 means that nothing is."""
        ...

    def record(self, answer: Answer, replacing: HistoryId | None = None, /) -> HistoryId | None:
        """Keep an answer, in the place of another one; None when nothing is to be kept."""
        ...

    def listed(self, search: str = "") -> list[HistoryEntry]:
        """Return the questions, the newest first; of a search those with all of its words."""
        ...

    def answer(self, number: HistoryId, /) -> Answer:
        """Return an answer exactly as it was given."""
        ...

    def remove(self, number: HistoryId, /) -> None:
        """Forget one question."""
        ...

    def clear(self) -> int:
        """Forget all questions; return how many there were."""
        ...

    def exported(self) -> Iterator[str]:
        """Yield every question with its answer as one line of JSON, oldest first."""
        ...

    def feedback(self, number: HistoryId, kind: FeedbackKind | None, note: str = "") -> None:
        """Note what a clinician says; anything but useful goes into the review queue."""
        ...

    def reviews(self) -> list[HistoryEntry]:
        """Return what waits for review, oldest first."""
        ...

    def dismiss(self, number: HistoryId, /) -> None:
        """Take a case from the review queue."""
        ...

    def promote(
        self,
        number: HistoryId,
        *,
        question: str,
        document: DocumentId | None,
        page: int = 0,
        must_contain: str = "",
    ) -> GoldenId:
        """Make a golden question of a reviewed case."""
        ...


class Audit(Protocol):
    """Who did what; read in the lane that asks, told from any."""

    def acknowledged(self, flags: Sequence[str], /) -> None:
        """Account for somebody having seen red flags."""
        ...

    def answer_left(self, answer: Answer, action: AuditAction, form: str = "", /) -> None:
        """Account for an answer that was saved, printed or copied."""
        ...

    def summary_left(self, action: AuditAction, /, *, reports: int) -> None:
        """Account for a summary that was printed or copied."""
        ...

    def newest(
        self, *, action: str = "", who: str = "", since: str = "", count: int = 1000
    ) -> list[AuditRecord]:
        """Return records, the newest first."""
        ...

    def verify(self) -> AuditVerdict:
        """Check every seal and the end."""
        ...

    def exported(self, form: str, /) -> Iterator[str]:
        """Yield the whole audit as lines of csv or json."""
        ...


class Backups(Protocol):
    """Backups; made and restored in the background lane."""

    @property
    def folder(self) -> Path:
        """Where backups go."""
        ...

    @property
    def is_due(self) -> bool:
        """Whether one should be made by itself now."""
        ...

    def create(self, notify: Notify = ignore, /) -> BackupCard:
        """Make a backup and verify it."""
        ...

    def listed(self) -> list[BackupCard]:
        """Return what can be restored, the newest first."""
        ...

    def restore(
        self,
        name: str,
        /,
        *,
        passphrase: str = "",
        recovery_key: str = "",
        notify: Notify = ignore,
    ) -> Restored:
        """Put a backup in the place of the library, which is then locked."""
        ...


class Choices(Protocol):
    """The settings in force; needs no library."""

    @property
    def values(self) -> Settings:
        """All values, and which of them policy fixed."""
        ...

    def change(self, changes: Mapping[str, Value], /) -> Settings:
        """Write and use other values; return all."""
        ...


class Emergency(Protocol):
    """The shelf that is readable while the library is locked; needs no library."""

    @property
    def is_offered(self) -> bool:
        """Whether there is one."""
        ...

    def open(self) -> tuple[str, ...]:
        """Break the glass, and return the titles on the shelf."""
        ...

    def search(self, text: str, /) -> list[EmergencyPassage]:
        """Return the paragraphs nearest to a text."""
        ...


class Arriving(Protocol):
    """The first run: which page is next, and the recovery key until it is confirmed."""

    @property
    def pages(self) -> tuple[Arrival, ...]:
        """The pages that are shown here, in order."""
        ...

    @property
    def page(self) -> Arrival | None:
        """The page to show now; None when the first run is over."""
        ...

    @property
    def folder(self) -> Path:
        """Where everything of this home is kept."""
        ...

    def after(self, page: Arrival, /) -> Arrival | None:
        """Return the page that follows; None after the last."""
        ...

    def before(self, page: Arrival, /) -> Arrival | None:
        """Return the page to go back to."""
        ...

    def reach(self, page: Arrival, /) -> None:
        """Write down the page that is shown from now on."""
        ...

    def finish(self) -> None:
        """End the first run."""
        ...

    def recovery_key(self) -> str:
        """Return the recovery key that nobody has confirmed yet."""
        ...

    def confirm_recovery_key(self) -> None:
        """Forget the kept recovery key: a person has written it down."""
        ...


class Unlocking(Protocol):
    """What stands between a person and the locked library; needs no library."""

    @property
    def user(self) -> str:
        """The user's name on this computer."""
        ...

    @property
    def wait_s(self) -> float:
        """Seconds until the next attempt is allowed."""
        ...

    @property
    def has_pin(self) -> bool:
        """Whether a PIN opens the library now."""
        ...

    @property
    def pin_hours(self) -> int:
        """How long a PIN lasts; 0 when none is allowed."""
        ...

    def set_pin(self, pin: str, /) -> None:
        """Let a PIN open the library until the program ends or its hours are over."""
        ...

    def forget_pin(self) -> None:
        """Let no PIN open the library any more."""
        ...
