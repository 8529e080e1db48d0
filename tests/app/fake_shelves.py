"""Collections, watched folders, refused and signed files in memory, for driving widgets."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.ground.answers import AddReport
from engine.ground.errors import InputError, SealBrokenError, SignerUnknownError
from engine.ground.progress import Notify, Progress, ignore
from engine.ground.shelves import (
    CollectionCard,
    EmergencyPassage,
    Refusal,
    SealedCollection,
    WatchedFolder,
)
from engine.ground.types import DocumentClass, DocumentId

SIGNER = "0A1B-2C3D-4E5F-6071-8293-A4B5-C6D7-E8F9"


@dataclass
class FakeEmergency:
    """A shelf with one guideline; offered only where a test says so."""

    is_offered: bool = False
    opened: int = 0
    searched: int = 0

    def open(self) -> tuple[str, ...]:
        self.opened += 1
        return ("Severe malaria in children",)

    def search(self, text: str) -> list[EmergencyPassage]:
        self.searched += 1
        if "zzz" in text:
            return []
        told = "Give artesunate 2.4 mg/kg at once <now>."
        return [
            EmergencyPassage(
                1, "Severe malaria in children", DocumentClass.GUIDELINE, "Bakara", "3",
                "2020-01-01", 2, told, 4.2,
            )
        ]  # fmt: skip


@dataclass
class FakeShelves:
    """Shelves in memory; `next_look` is what the next look finds.

    Attributes:
        named: Documents by collection.
        slow_s: How long an export or import takes.
        known: Fingerprints that are trusted.
        exported: Names and places of written files.
        superseded: Pairs of new and old.
    """

    folders: list[WatchedFolder] = field(default_factory=list)
    next_look: AddReport = field(default_factory=AddReport)
    away: list[str] = field(default_factory=list)
    looks: int = 0
    named: dict[str, list[DocumentId]] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    slow_s: float = 0.0
    known: set[str] = field(default_factory=set)
    exported: list[tuple[str, Path]] = field(default_factory=list)
    brought: list[tuple[str, str]] = field(default_factory=list)
    superseded: list[tuple[DocumentId, DocumentId]] = field(default_factory=list)

    def collections(self) -> list[CollectionCard]:
        return [CollectionCard(name, tuple(held)) for name, held in sorted(self.named.items())]

    def make(self, name: str) -> str:
        if any(name.casefold() == known.casefold() for known in self.named):
            raise InputError("There is a collection of this name already.")
        self.named[name] = []
        return name

    def put(self, name: str, documents: Sequence[DocumentId]) -> None:
        held = self.named.setdefault(name, [])
        held += [document for document in documents if document not in held]

    def take(self, name: str, documents: Sequence[DocumentId]) -> None:
        self.named[name] = [each for each in self.named[name] if each not in documents]

    def rename(self, name: str, new: str) -> None:
        self.named[new] = self.named.pop(name)

    def remove(self, name: str) -> None:
        del self.named[name]

    def supersede(self, new: DocumentId, old: Sequence[DocumentId]) -> None:
        self.superseded += [(new, each) for each in old]

    def reinstate(self, document: DocumentId) -> None:
        self.superseded = [pair for pair in self.superseded if pair[1] != document]

    def watched(self, *, adding: bool = False) -> list[WatchedFolder]:
        del adding
        return list(self.folders)

    def watch(self, folder: Path, *, collection: str = "") -> None:
        if "nothing" in str(folder):
            raise InputError("There is no such folder.")
        made = WatchedFolder(
            str(folder), collection, DocumentClass.UNVERIFIED, "", {"stored": 2, "missing": 1}
        )
        self.folders.append(made)

    def unwatch(self, folder: str) -> None:
        self.folders = [one for one in self.folders if one.path != folder]

    def look(self, notify: Notify = ignore) -> tuple[AddReport, list[str]]:
        notify(Progress("Looking at watched folders"))
        self.looks += 1
        found, self.next_look = self.next_look, AddReport()
        return found, self.away

    def refusals(self) -> list[Refusal]:
        return list(self.refused)

    def forget_refusals(self, paths: Sequence[str]) -> None:
        self.refused = [one for one in self.refused if one.path not in paths]

    def export(self, name: str, target: Path, notify: Notify = ignore) -> SealedCollection:
        self._work("Writing the collection", notify)
        self.exported.append((name, target))
        return self._card(name, is_known=True)

    def inspect(self, source: Path, notify: Notify = ignore) -> SealedCollection:
        self._work("Checking the collection", notify)
        if source.suffix != ".wardcol":
            raise SealBrokenError("This is not a collection that Wardlight wrote.")
        return self._card(source.stem, is_known=SIGNER in self.known)

    def bring(self, source: Path, *, trust: str = "", notify: Notify = ignore) -> AddReport:
        self._work("Adding", notify)
        if SIGNER not in {*self.known, trust}:
            raise SignerUnknownError(f"This collection was signed by {SIGNER}.")
        self.known.add(trust)
        self.brought.append((source.name, trust))
        self.put(source.stem, [DocumentId(1), DocumentId(2)])
        return AddReport()

    def _card(self, name: str, *, is_known: bool) -> SealedCollection:
        titles = ("Severe malaria in children", "Postpartum haemorrhage")
        return SealedCollection(
            name, SIGNER, is_known, "2026-03-02T08:15:00+00:00", titles, 2_400_000
        )

    def _work(self, phase: str, notify: Notify) -> None:
        end = time.monotonic() + self.slow_s
        notify(Progress(phase, 1, 2))
        while time.monotonic() < end:
            time.sleep(0.005)
            notify(Progress(phase, 1, 2))
