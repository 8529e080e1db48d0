"""A FHIR R4 record or document of one patient, written out as a report that people can read.

A document keeps the sections that its author made. A record is told under the headings
of a discharge report: who, why, diagnoses, procedures, medicines, allergies, the latest
value of each result, what is awaited, what is planned. Codes stay as recorded; nothing
is converted.
"""

import base64
import binascii
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from engine.ground.errors import (
    EmptyFileError,
    FileTooLargeError,
    UnreadableFileError,
    UnsupportedFileError,
)
from engine.ground.types import FileOpening, PageText
from engine.reading import fhir_lines
from engine.reading.blocks import Block, BlockKind, pages_of
from engine.reading.fhir_lines import Resource
from engine.reading.html_file import blocks_of_html
from engine.reading.limits import Limits, SourceFile
from engine.reading.plain_text import decoded

_LATEST = "0000"
_MOST_LINES = 40
_MOST_PROCEDURES = 10
_DEEPEST = 5
_SEEN_RESULTS = frozenset(("laboratory", "vital-signs"))
_AWAITED = frozenset(("registered", "preliminary", "partial"))
_TAKEN = frozenset(("active", "in-progress", "on-hold", "unknown", ""))
_ENDED = frozenset(("stopped", "cancelled", "ended"))
_MEDICINES = ("MedicationRequest", "MedicationStatement")
_LONGEST_NOTE = 200_000


def read_fhir(source: SourceFile, limits: Limits) -> tuple[FileOpening, tuple[PageText, ...]]:
    """Write out a bundle, a single resource, or one resource a line.

    Raises:
        UnreadableFileError: It is no whole JSON.
        UnsupportedFileError: It holds several patients.
        EmptyFileError: Nothing in it can be told.
        FileTooLargeError: More characters than the limits allow.
    """
    text = decoded(source.content)[0]
    if len(text) > limits.characters * 4:
        raise FileTooLargeError(f"{source.name} holds more text than this program reads.")
    record = _Record(_resources(source.name, text))
    if len(record.of("Patient")) > 1:
        raise UnsupportedFileError(f"{source.name} holds several patients; export one of them.")
    pages = pages_of(record.blocks())
    if not any(page.text for page in pages):
        raise EmptyFileError(f"{source.name} holds nothing that can be told.")
    told = "This report was written out from a FHIR record; the record itself is the source."
    return FileOpening("fhir", len(pages), "FHIR record", warnings=(told,)), pages


def _resources(name: str, text: str) -> list[Resource]:
    """Return every resource of a bundle, of one resource, or of lines of resources."""
    try:
        held = [msgspec.json.decode(text)]
    except msgspec.DecodeError:
        held = [_of_line(name, line) for line in text.splitlines() if line.strip()]
    except RecursionError as error:
        raise UnreadableFileError(f"{name} is nested too deeply.") from error
    found: list[Resource] = []
    for one in held:
        inside = one.get("entry") if isinstance(one, dict) else None
        entries = inside if isinstance(inside, list) else [{"resource": one}]
        for entry in entries:
            resource = entry.get("resource") if isinstance(entry, dict) else None
            if isinstance(resource, dict):
                found.append({**resource, "fullUrl": entry.get("fullUrl", "")})
    return found


def _of_line(name: str, line: str) -> Any:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadableFileError(f"{name} is no whole FHIR record.") from error


class _Record:
    """Resources by kind and by reference."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._kinds: dict[str, list[Resource]] = defaultdict(list)
        self._named: dict[str, Resource] = {}
        for one in resources:
            kind, own = str(one.get("resourceType", "")), str(one.get("id", ""))
            self._kinds[kind].append(one)
            for name in (str(one["fullUrl"]), f"{kind}/{own}" if own else ""):
                if name:
                    self._named[name] = one

    def of(self, *kinds: str) -> list[Resource]:
        """Return the resources of some kinds, in order."""
        return [one for kind in kinds for one in self._kinds.get(kind, ())]

    def at(self, reference: object) -> Resource:
        """Return what a reference names; an empty resource when it is not here."""
        name = reference.get("reference") if isinstance(reference, dict) else None
        return self._named.get(str(name), {})

    def blocks(self) -> Iterator[Block]:
        """Yield the record as headings and lines."""
        for one in self.of("Patient"):
            yield from _section("Patient", fhir_lines.patient(one))
        documents = self.of("Composition")
        if documents:
            for document in documents:
                yield from self._document(document)
            return
        yield from self._parts()
        yield from self._note()

    def _parts(self) -> Iterator[Block]:
        stays = _newest(self.of("Encounter"), _start)
        yield from _section("Reason for admission", map(fhir_lines.encounter, stays[:1]))
        conditions = [(fhir_lines.is_over(one), one) for one in self.of("Condition")]
        present = (fhir_lines.condition(one) for is_over, one in conditions if not is_over)
        past = (fhir_lines.condition(one) for is_over, one in conditions if is_over)
        yield from _section("Diagnoses", present)
        yield from _section("Past medical history", past)
        done = _newest(self.of("Procedure"), _start)[:_MOST_PROCEDURES]
        yield from _section("Procedures", map(fhir_lines.procedure, done))
        yield from _section("Medicines continued", self._medicines(_TAKEN))
        yield from _section("Medicines stopped", self._medicines(_ENDED))
        yield from _section("Allergies", map(fhir_lines.allergy, self.of("AllergyIntolerance")))
        yield from _section("Results", self._results())
        awaited = [
            o for o in self.of("Observation", "DiagnosticReport") if o.get("status") in _AWAITED
        ]
        yield from _section(
            "Results pending", (fhir_lines.concept(one.get("code")) for one in awaited)
        )
        planned = [
            one
            for one in self.of("Appointment", "ServiceRequest")
            if one.get("status") in ("active", "booked", "pending", "proposed")
        ]
        yield from _section("Follow-up", map(fhir_lines.request, planned))

    def _medicines(self, states: frozenset[str]) -> Iterator[str]:
        told = [one for one in self.of(*_MEDICINES) if str(one.get("status", "")) in states]
        for one in _newest(told, _start):
            yield fhir_lines.medicine(one, self.at)

    def _results(self) -> Iterator[str]:
        """Yield the latest value of each test."""
        seen: set[str] = set()
        held = [one for one in self.of("Observation") if _SEEN_RESULTS & _categories(one)]
        for one in _newest(held, _start):
            name = fhir_lines.concept(one.get("code"))
            if name not in seen:
                seen.add(name)
                yield fhir_lines.observation(one)

    def _document(self, document: Resource) -> Iterator[Block]:
        title = document.get("title")
        if isinstance(title, str):
            yield Block(BlockKind.PARAGRAPH, title)
        for section in _objects(document.get("section")):
            yield from self._of_section(section, 0)

    def _of_section(self, section: Resource, depth: int) -> Iterator[Block]:
        title = section.get("title")
        heading = title if isinstance(title, str) else fhir_lines.concept(section.get("code"))
        if heading:
            yield Block(BlockKind.HEADING, heading, 1)
        narrative = section.get("text")
        told = narrative.get("div") if isinstance(narrative, dict) else None
        if isinstance(told, str) and told.strip():
            yield from blocks_of_html(told)
        else:
            entries = (self._line(self.at(one)) for one in _objects(section.get("entry")))
            yield from _lines(entries)
        if depth < _DEEPEST:
            for inner in _objects(section.get("section")):
                yield from self._of_section(inner, depth + 1)

    def _line(self, resource: Resource) -> str:
        kind = resource.get("resourceType")
        if kind in (*_MEDICINES, "MedicationAdministration"):
            return fhir_lines.medicine(resource, self.at)
        tell = _TELLERS.get(str(kind))
        return tell(resource) if tell else ""

    def _note(self) -> Iterator[Block]:
        """Yield the newest note or letter that the record holds as text."""
        held = _newest(self.of("DocumentReference", "DiagnosticReport"), _start)
        for one in held:
            text = next(filter(None, map(_attached, _attachments(one))), "")
            if text:
                yield Block(BlockKind.HEADING, fhir_lines.concept(one.get("type")) or "Note", 1)
                yield Block(BlockKind.PARAGRAPH, text)
                return


_TELLERS: dict[str, Callable[[Resource], str]] = {
    "Condition": fhir_lines.condition,
    "Procedure": fhir_lines.procedure,
    "AllergyIntolerance": fhir_lines.allergy,
    "Observation": fhir_lines.observation,
    "Encounter": fhir_lines.encounter,
    "ServiceRequest": fhir_lines.request,
    "Appointment": fhir_lines.request,
}


def _section(title: str, lines: Iterator[str]) -> Iterator[Block]:
    told = list(_lines(lines))
    if told:
        yield Block(BlockKind.HEADING, title, 1)
        yield from told


def _lines(lines: Iterator[str]) -> Iterator[Block]:
    kept = list(dict.fromkeys(filter(None, lines)))[:_MOST_LINES]
    if kept:
        yield Block(BlockKind.PARAGRAPH, "\n".join(kept))


def _newest(held: Sequence[Resource], when: Callable[[Resource], str]) -> list[Resource]:
    return sorted(held, key=when, reverse=True)


def _start(resource: Resource) -> str:
    """Return when a resource happened, as far as it says."""
    for key in ("effectiveDateTime", "authoredOn", "performedDateTime", "date", "issued", "start"):
        if isinstance(resource.get(key), str):
            return str(resource[key])
    for key in ("period", "performedPeriod", "effectivePeriod"):
        held = resource.get(key)
        if isinstance(held, dict) and isinstance(held.get("start"), str):
            return str(held["start"])
    return _LATEST


def _categories(resource: Resource) -> set[str]:
    return {
        str(code.get("code", ""))
        for category in _objects(resource.get("category"))
        for code in _objects(category.get("coding"))
    }


def _attachments(resource: Resource) -> Iterator[Resource]:
    for content in _objects(resource.get("content")):
        yield from _objects(content.get("attachment"))
    yield from _objects(resource.get("presentedForm"))


def _attached(attachment: Resource) -> str:
    data, kind = attachment.get("data"), str(attachment.get("contentType", ""))
    if not isinstance(data, str) or not kind.startswith("text/plain"):
        return ""
    try:
        return decoded(base64.b64decode(data[: _LONGEST_NOTE * 2], validate=False))[0]
    except (binascii.Error, ValueError):
        return ""


def _objects(value: object) -> list[Resource]:
    held = value if isinstance(value, list) else [value]
    return [one for one in held if isinstance(one, dict)]
