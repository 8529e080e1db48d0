"""The field's data formats in and out: Alpaca, ShareGPT, messages, tables, MedQuAD-like XML.

Alpaca: `{"instruction", "input", "output"}` (Stanford Alpaca, 2023).
ShareGPT: `{"conversations": [{"from": "human" | "gpt" | "system", "value"}]}`.
Messages: `{"messages": [{"role", "content"}]}`, as OpenAI-compatible servers take.
Tables: CSV, or JSON objects, whose columns a recipe maps.
MedQuAD-like XML: `<Document><Focus/><QAPairs><QAPair><Question/><Answer/>`
(Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019;20:511).
"""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree

import msgspec

from engine.finetune import examples
from engine.finetune.examples import Example, Message
from engine.ground.errors import InputError
from engine.ground.paths import storage_errors, written_durably

FORMATS = ("alpaca", "sharegpt", "messages", "table", "xml")
_ROLES = {
    "human": "user",
    "user": "user",
    "gpt": "assistant",
    "assistant": "assistant",
    "system": "system",
}
_ENCODINGS = ("utf-8-sig", "gb18030", "cp1252")


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that is no example, and why."""

    place: str
    reason: str


Read = Example | Refused
Record = Mapping[str, Any]


def read(
    path: Path, form: str, *, source: str = "", mapping: Mapping[str, str] | None = None
) -> Iterator[Read]:
    """Yield every record of a file as an example or as refused.

    Args:
        path: The file; for `xml` also a folder of files.
        form: One of `FORMATS`.
        source: Written into each example.
        mapping: For `table`: our name (question, answer, context, system, group,
            unit, date) to the file's column; also usable to give a group, unit or date
            to the other formats.

    Raises:
        InputError: The file is not of this format at all.
    """
    if form not in FORMATS:
        raise InputError(f"{form} is no format; there are {', '.join(FORMATS)}.")
    named = dict(mapping or {})
    if form == "xml":
        yield from _from_xml(path, source)
        return
    build = _BUILDERS[form]
    for number, record in enumerate(_records(path, tables=form == "table"), 1):
        yield _built(build, record, named, f"{path.name}:{number}", source)


def _built(
    build: "Builder", record: object, mapping: Mapping[str, str], place: str, source: str
) -> Read:
    if not isinstance(record, dict):
        return Refused(place, "not a record")
    try:
        system, turns = build(record, mapping)
    except (KeyError, TypeError, ValueError) as error:
        return Refused(place, f"a part is absent or malformed ({error})")
    extra = {key: _text(record.get(mapping.get(key, key), "")) for key in ("group", "unit", "date")}
    return Example(id=place, turns=tuple(turns), system=system, source=source, **extra)


def _records(path: Path, *, tables: bool) -> Iterator[object]:
    text = _decoded(path)
    if tables and path.suffix.lower() in {".csv", ".tsv"}:
        delimiter = "\t" if path.suffix.lower() == ".tsv" else ","
        yield from csv.DictReader(io.StringIO(text), delimiter=delimiter)
        return
    if text.lstrip().startswith("["):
        yield from _json(text, path.name, 1)
        return
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield _json(line, path.name, number)


def _json(text: str, name: str, number: int) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise InputError(f"{name} is no JSON from line {number} on: {error}.") from error


def _decoded(path: Path) -> str:
    with storage_errors(f"the data file {path.name}"):
        if not path.is_file():
            raise InputError(f"There is no file {path.name} to read examples from.")
        content = path.read_bytes()
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(f"{path.name} is in an unknown encoding; save it as UTF-8.")


Turns = tuple[str, Sequence[Message]]
Builder = Callable[[Record, Mapping[str, str]], Turns]


def _alpaca(record: Record, _mapping: Mapping[str, str]) -> Turns:
    asked, given = _text(record["instruction"]), _text(record.get("input", ""))
    question = f"{asked}\n\n{given}" if given else asked
    return _text(record.get("system", "")), _pair(question, _text(record["output"]))


def _sharegpt(record: Record, _mapping: Mapping[str, str]) -> Turns:
    return _dialogue((turn["from"], turn["value"]) for turn in record["conversations"])


def _messages(record: Record, _mapping: Mapping[str, str]) -> Turns:
    return _dialogue((turn["role"], turn["content"]) for turn in record["messages"])


def _table(record: Record, mapping: Mapping[str, str]) -> Turns:
    def cell(name: str) -> str:
        return _text(record[mapping[name]]) if name in mapping else ""

    if not {"question", "answer"} <= set(mapping):
        raise InputError("A table needs a mapping for question and for answer.")
    context, question = cell("context"), cell("question")
    asked = f"{context}\n\n{question}" if context else question
    return cell("system"), _pair(asked, cell("answer"))


def _dialogue(pairs: Iterator[tuple[str, str]]) -> Turns:
    system, turns = "", []
    for who, said in pairs:
        role = _ROLES[who]
        if role == "system":
            system = _text(said)
        else:
            turns.append(msgspec.convert({"role": role, "text": _text(said)}, Message))
    return system, turns


def _pair(question: str, answer: str) -> tuple[Message, Message]:
    return Message("user", question), Message("assistant", answer)


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


_BUILDERS: Mapping[str, Builder] = {
    "alpaca": _alpaca,
    "sharegpt": _sharegpt,
    "messages": _messages,
    "table": _table,
}


def _from_xml(path: Path, source: str) -> Iterator[Read]:
    files = sorted(path.rglob("*.xml")) if path.is_dir() else [path]
    if not files:
        raise InputError(f"{path.name} holds no XML files.")
    for file in files:
        yield from _of_document(file, source)


def _of_document(file: Path, source: str) -> Iterator[Read]:
    text = _decoded(file)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        yield Refused(file.name, "declares entities, which no data file needs")
        return
    try:
        root = Tree.fromstring(text)  # noqa: S314 - no entities: refused above
    except Tree.ParseError as error:
        yield Refused(file.name, f"no well-formed XML ({error})")
        return
    focus = _text(root.findtext("Focus"))
    for number, pair in enumerate(root.iter("QAPair"), 1):
        place = f"{file.name}:{number}"
        question, answer = _text(pair.findtext("Question")), _text(pair.findtext("Answer"))
        if not question or not answer:
            yield Refused(place, "no question or no answer")
            continue
        turns = _pair(question, answer)
        yield Example(id=place, turns=turns, group=focus, unit=file.name, source=source)


@dataclass(frozen=True, slots=True)
class Converted:
    """How many records were written, and which were refused with the reason."""

    written: int
    refused: tuple[Refused, ...]


def converted(
    source: Path, given: str, target: Path, wanted: str, *, mapping: Mapping[str, str]
) -> Converted:
    """Write a file of any format as Alpaca or ShareGPT, one record a line.

    Args:
        given: One of `FORMATS`, or `prepared` for a part that the data step wrote.
        wanted: alpaca or sharegpt; Alpaca holds one question a record.

    Raises:
        InputError: The file is not of its format.
    """
    written, refused, lines = _WRITERS[wanted], list[Refused](), list[bytes]()
    read_ = examples.read(source) if given == "prepared" else read(source, given, mapping=mapping)
    for one in read_:
        if isinstance(one, Refused):
            refused.append(one)
        elif wanted == "alpaca" and one.is_multi_turn:
            refused.append(Refused(one.id, "has several turns, which Alpaca cannot hold"))
        else:
            lines.append(msgspec.json.encode(written(one)) + b"\n")
    with written_durably(target) as out:
        out.writelines(lines)
    return Converted(len(lines), tuple(refused))


def as_alpaca(example: Example) -> dict[str, str]:
    """Return a single-turn example as an Alpaca record.

    Raises:
        InputError: The dialogue has more than one question, which Alpaca cannot hold.
    """
    if example.is_multi_turn:
        raise InputError(f"{example.id} has several turns; write it as ShareGPT.")
    asked = example.turns[0].text
    record = {"instruction": asked, "input": "", "output": example.answer}
    return {**record, "system": example.system} if example.system else record


def as_sharegpt(example: Example) -> dict[str, object]:
    """Return an example as a ShareGPT record."""
    names = {"user": "human", "assistant": "gpt"}
    head = [{"from": "system", "value": example.system}] if example.system else []
    said = [{"from": names[turn.role], "value": turn.text} for turn in example.turns]
    return {"id": example.id, "conversations": [*head, *said]}


_WRITERS: Mapping[str, Callable[[Example], Mapping[str, object]]] = {
    "alpaca": as_alpaca,
    "sharegpt": as_sharegpt,
}
