"""The audit: records sealed one after the other, and the last seal kept apart.

A seal is an HMAC over the record and the seal before it, with a key derived
from the library's. The head, in a file of its own, says which record is the
last, so that cutting the end is noticed too. It is written after the
transaction: a power cut between the two leaves it behind by what it does not
know yet, never ahead. Whoever has the passphrase and changes this program can
forge an audit; nobody else can.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.paths import storage_errors, written_durably
from engine.library import readings
from engine.library.database import rows
from engine.library.locking import WriterLock
from engine.library.pages import storable_text
from engine.library.store import Library

_BEGINNING = bytes(32)
_HEAD_FORMAT = 1

_insert = """
insert into audit (sequence, at, who, action, about, chain)
values (:sequence, :at, :who, :action, :about, :chain)
"""

_select_last = """
select sequence, chain
from audit
order by sequence desc
limit 1
"""

_select_all = """
select sequence, at, who, action, about, chain
from audit
where sequence > :after
order by sequence
"""

_select_newest = """
select sequence, at, who, action, about
from audit
where (:action = '' or action = :action) and at >= :since
    and (:who = '' or who = :who)
order by sequence desc
limit :count
"""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and has no number yet."""

    at: str
    who: str
    action: AuditAction
    about: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Head:
    """Which record is the last, and its seal."""

    sequence: int
    chain: bytes


def append(library: Library, events: Sequence[Event]) -> int:
    """Seal and store events in order; return the number of the last.

    Raises:
        NoPermissionError, StorageError, LibraryError: None of them was stored.
    """
    key = library.subkey("audit")
    with WriterLock(_lock_file(library)):
        with library.noting() as connection:
            at_end = _end(connection)
            head = _read_head(library.home.audit_head, key)
            if head is None:
                at_end = _begin(library, connection, key, at_end)
            elif head.sequence > at_end.sequence:  # the end was cut: the gap stays to be seen
                at_end = _Head(head.sequence, at_end.chain)
            for happened in events:
                at_end = _add(connection, key, at_end, happened)
        _write_head(library.home.audit_head, key, at_end)
    return at_end.sequence


def verify(library: Library) -> AuditVerdict:
    """Check every seal, every number, and that the end is where the head says."""
    key = library.subkey("audit")
    head = _read_head(library.home.audit_head, key)
    last = _Head(0, _BEGINNING)
    count = 0
    is_passed = head is None or head.sequence == 0
    with library.reading() as connection:
        for row in connection.execute(_select_all, {"after": 0}):
            number = int(str(row[0]))
            if number != last.sequence + 1:
                return AuditVerdict(count, last.sequence + 1, _missing(last.sequence + 1, number))
            problem = _problem(key, last.chain, row)
            if problem:
                return AuditVerdict(count, number, problem)
            last = _Head(number, bytes(row[5]))
            count += 1
            is_passed = is_passed or last == head
    if head is None and count:
        return AuditVerdict(count, 1, "The head of the audit is missing or was changed.")
    if not is_passed:
        number = last.sequence + 1
        return AuditVerdict(count, number, f"Record {number} and those after it were cut off.")
    return AuditVerdict(count)


def newest(
    library: Library, *, action: str = "", who: str = "", since: str = "", count: int = 1000
) -> list[AuditRecord]:
    """Return records, the newest first.

    Args:
        library: Open.
        action, who: Only these; empty for all.
        since: ISO date or time in UTC; empty for all.
        count: At most so many.
    """
    wanted = {"action": action, "who": who, "since": since, "count": count}
    with library.reading() as connection:
        return [_as_record(row) for row in rows(connection, _select_newest, wanted)]


def every(library: Library) -> Iterator[tuple[AuditRecord, str]]:
    """Yield all records, the oldest first, each with its seal in hexadecimal."""
    with library.reading() as connection:
        found = rows(connection, _select_all, {"after": 0})
    for row in found:
        yield _as_record(row[:5]), bytes(row[5]).hex()


def carry_over(source: Library, target: Library) -> int:
    """Add to a restored library the records that were made after its backup; return how many.

    Only where its audit is the beginning of the other; else it stays as it is.
    """
    with target.reading() as connection:
        at_end = _end(connection)
    with source.reading() as connection:
        found = rows(connection, _select_all, {"after": max(0, at_end.sequence - 1)})
    if at_end.sequence and (not found or bytes(found[0][5]) != at_end.chain):
        return 0
    more = found[1:] if at_end.sequence else found
    with target.noting() as connection:
        for row in more:
            names = ("sequence", "at", "who", "action", "about", "chain")
            connection.execute(_insert, dict(zip(names, row, strict=True)))
    return len(more)


def set_head(library: Library) -> None:
    """Write the head of a library that was just restored, from its own last record."""
    with library.reading() as connection:
        at_end = _end(connection)
    _write_head(library.home.audit_head, library.subkey("audit"), at_end)


def event(who: str, action: AuditAction, about: Mapping[str, object]) -> Event:
    """Return an event of this moment."""
    return Event(readings.now(), who, action, about)


def note_locked(file: Path, happened: Event) -> None:
    """Write down an event while the library is locked; `absorb` seals it at the next opening.

    Raises:
        StorageError: It could not be written.
    """
    line = json.dumps([happened.at, happened.who, str(happened.action), dict(happened.about)])
    with storage_errors("the notes of failed attempts"), file.open("ab") as notes:
        notes.write(line.encode("ascii") + b"\n")


def absorb(library: Library, file: Path) -> int:
    """Seal what was noted while the library was locked; return how many events.

    Raises:
        As `append` does; the notes then stay.
    """
    if not library.is_writable or not file.exists():
        return 0
    with storage_errors("the notes of failed attempts"):
        lines = file.read_bytes().splitlines()
    events = [found for found in map(_noted, lines) if found is not None]
    if events:
        append(library, events)
    file.unlink(missing_ok=True)
    return len(events)


def _noted(line: bytes) -> Event | None:
    """An event from its line; None where the line is torn or was tampered with."""
    try:
        at, who, action, about = json.loads(line)
        return Event(str(at), str(who), AuditAction(action), dict(about))
    except (ValueError, TypeError):
        return None


def _add(connection: apsw.Connection, key: bytes, at_end: _Head, happened: Event) -> _Head:
    values = {
        "sequence": at_end.sequence + 1,
        "at": happened.at,
        "who": storable_text(happened.who),
        "action": str(happened.action),
        "about": json.dumps(dict(happened.about), sort_keys=True),
    }
    chain = _seal(key, at_end.chain, tuple(values.values()))
    connection.execute(_insert, {**values, "chain": chain})
    return _Head(at_end.sequence + 1, chain)


def _begin(library: Library, connection: apsw.Connection, key: bytes, at_end: _Head) -> _Head:
    """There is no head: the first record of all, or somebody took the head away."""
    if at_end.sequence == 0:
        _write_head(library.home.audit_head, key, at_end)
        return at_end
    return _add(connection, key, at_end, event("", AuditAction.HEAD_MISSING, {}))


def _end(connection: apsw.Connection) -> _Head:
    found = rows(connection, _select_last)
    return _Head(int(found[0][0]), bytes(found[0][1])) if found else _Head(0, _BEGINNING)


def _seal(key: bytes, before: bytes, record: tuple[object, ...]) -> bytes:
    content = json.dumps(record).encode("ascii")
    return hmac.digest(key, before + content, hashlib.sha256)


def _problem(key: bytes, before: bytes, row: Sequence[Any]) -> str:
    if not hmac.compare_digest(_seal(key, before, tuple(row[:5])), bytes(row[5])):
        return f"Record {row[0]} was changed."
    if row[3] == AuditAction.HEAD_MISSING:
        return f"The head of the audit was missing before record {row[0]}."
    return ""


def _missing(first: int, found: int) -> str:
    if found == first + 1:
        return f"Record {first} is missing."
    return f"Records {first} to {found - 1} are missing."


def _lock_file(library: Library) -> Path:
    return library.home.root / "audit.lock"


def _write_head(file: Path, key: bytes, head: _Head) -> None:
    content = {
        "format": _HEAD_FORMAT,
        "sequence": head.sequence,
        "chain": head.chain.hex(),
        "seal": _head_seal(key, head).hex(),
    }
    with written_durably(file) as out:
        out.write(json.dumps(content).encode("ascii"))


def _read_head(file: Path, key: bytes) -> _Head | None:
    """The head; None where there is none that this library sealed."""
    if not file.exists():
        return None
    try:
        with storage_errors("the head of the audit"):
            content = json.loads(file.read_bytes())
        head = _Head(int(content["sequence"]), bytes.fromhex(content["chain"]))
        sealed = bytes.fromhex(content["seal"])
    except (ValueError, KeyError, TypeError):
        return None
    return head if hmac.compare_digest(_head_seal(key, head), sealed) else None


def _head_seal(key: bytes, head: _Head) -> bytes:
    return hmac.digest(key, b"head" + head.sequence.to_bytes(8, "big") + head.chain, hashlib.sha256)


def _as_record(row: Sequence[Any]) -> AuditRecord:
    number, at, who, action, about = row
    return AuditRecord(int(number), str(at), str(who), AuditAction(action), json.loads(about))
