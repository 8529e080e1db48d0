"""Hand the untranslated sentences to a translator as JSON, and take them back after checks.

    python packaging/translate.py export CODE OUT.json [--all]
    python packaging/translate.py check CODE IN.json
    python packaging/translate.py merge CODE IN.json

A translator fills "translation", or each of "forms", and edits nothing else. What comes back is
refused with its line where a placeholder, a number, a key, an end or a space differs. Translations
stay marked as unfinished in the .ts file until a speaker has reviewed them in Qt Linguist.
"""

import argparse
import hashlib
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import translations

FORMS = {
    "fr": ("0 or 1", "2 and more"),
    "es": ("1", "0, 2 and more"),
    "pt": ("1", "0, 2 and more"),
    "ar": ("0", "1", "2", "3 to 10", "11 to 99", "100 and more"),
    "sw": ("1", "0, 2 and more"),
    "zh_CN": ("any number",),
    "hi": ("1", "0, 2 and more"),
}
_SINGLE = frozenset({"0", "1", "2", "0 or 1"})  # forms that may say the number as a word
_MARKS = (
    ("placeholder", re.compile(r"%(?:\d|n)|\{\w*\}")),
    ("number", re.compile(r"(?<!%)\d+(?:[.,]\d+)*")),
    ("tag", re.compile(r"</?\w+[^<>]*>")),
    ("name", re.compile(r"Wardlight|SHA-256|(?:Ctrl|Alt|Shift)\+\S+|F1\b|--\w+|`[^`]+`")),
    ("mnemonic", re.compile(r"&(?=\w)")),
)
_ENDS = {"…": "…", ":": ":：", ".": ".。।", "?": "?？؟", ",": ",，،", ";": ";；؛"}
_RIGHT_TO_LEFT = frozenset({"ar"})
_ISOLATES = re.compile("[\u2066-\u2069]")
_VALUE = re.compile(r"%\d")
_DIGITS = re.compile(r"[٠-٩۰-۹०-९０-９]")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is wrong with one translation.

    Attributes:
        line: Of the JSON file, counted from 1.
    """

    line: int
    told: str


def identity(source: str, one: str) -> str:
    """Return the short name by which a sentence finds its way back."""
    return hashlib.sha256(f"{source}\0{one}".encode()).hexdigest()[:12]


def catalog(code: str, folder: Path) -> Path:
    """Return the .ts file of a language."""
    return folder / f"wardlight_{code}.ts"


def _messages(root: ET.Element) -> Iterator[tuple[str, str, str, ET.Element]]:
    """Yield context, source, English singular and the translation element of every message."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None:
                source, one = message.findtext("source", ""), message.findtext("comment", "")
                yield context.findtext("name", ""), source, one, told


def _is_open(told: ET.Element) -> bool:
    forms = told.findall("numerusform")
    return not all(form.text for form in forms) if forms else not told.text


def export(code: str, target: Path, folder: Path, *, everything: bool = False) -> int:
    """Write what a language lacks (or all of it) as JSON; return how many sentences."""
    root = ET.parse(catalog(code, folder)).getroot()  # noqa: S314 - our own file
    entries: dict[str, dict[str, object]] = {}
    for context, source, one, told in _messages(root):
        if not everything and not _is_open(told):
            continue
        entry = entries.setdefault(identity(source, one), _entry(code, source, one, told))
        entry["where"] = f"{entry['where']}, {context}".removeprefix(", ")
    known = [{"id": key, **entry} for key, entry in entries.items()]
    written = json.dumps({"language": code, "entries": known}, ensure_ascii=False, indent=1)
    target.write_text(written + "\n", encoding="utf-8")
    return len(known)


def _entry(code: str, source: str, one: str, told: ET.Element) -> dict[str, object]:
    if not one:
        return {"where": "", "source": source, "translation": told.text or ""}
    said = [form.text or "" for form in told.findall("numerusform")]
    said += [""] * (len(FORMS[code]) - len(said))
    forms = dict(zip(FORMS[code], said, strict=True))
    return {"where": "", "source": source, "source_for_1": one, "forms": forms}


def merge(code: str, file: Path, folder: Path) -> tuple[int, list[Refusal]]:
    """Take translations into the .ts file; return how many messages, and what was refused."""
    given, refused = checked(code, file)
    tree = ET.parse(catalog(code, folder))  # noqa: S314 - our own file
    taken = 0
    for _context, source, one, told in _messages(tree.getroot()):
        forms = given.get(identity(source, one))
        if forms is not None:
            _fill(code, told, forms, is_counted=bool(one))
            taken += 1
    tree.write(catalog(code, folder), encoding="utf-8", xml_declaration=True)
    return taken, refused


def checked(code: str, file: Path) -> tuple[dict[str, list[str]], list[Refusal]]:
    """Return the usable translations of a file by identity, and the refusals."""
    raw = file.read_text(encoding="utf-8")
    given: dict[str, list[str]] = {}
    refused = []
    for entry in json.loads(raw)["entries"]:
        source, one = str(entry["source"]), str(entry.get("source_for_1", ""))
        key = identity(source, one)
        forms = entry.get("forms")
        labels = FORMS[code] if isinstance(forms, dict) else ("",)
        said = [str(forms.get(label, "")) for label in labels] if isinstance(forms, dict) else []
        said = said or [str(entry.get("translation", ""))]
        if not any(said):
            continue
        wrong = [fault for label, text in zip(labels, said, strict=True)
                 if (fault := fault_of(source, text, label))]  # fmt: skip
        if key != entry["id"]:
            wrong = ["the source was changed"]
        line = raw[: raw.find(f'"{entry["id"]}"')].count("\n") + 1
        refused += [Refusal(line, f"{fault}: {source!r}") for fault in wrong]
        if not wrong:
            given[key] = said
    return given, refused


def fault_of(source: str, said: str, form: str = "") -> str:
    """Return what a translation got wrong, or nothing.

    Args:
        source: The English sentence.
        said: Its translation.
        form: The plural form; those of one number may leave the number out.
    """
    said = _ISOLATES.sub("", said)
    if not said.strip():
        return "empty"
    if _DIGITS.search(said):
        return "digits other than 0 to 9"
    for kind, pattern in _MARKS:
        wanted, found = Counter(pattern.findall(source)), Counter(pattern.findall(said))
        missing = wanted - found
        if form in _SINGLE and kind == "placeholder":
            missing.pop("%1", None)
        if form in _SINGLE and kind == "number":
            found.clear()
        if missing or found - wanted:
            return f"{kind} {' '.join((missing or found - wanted).keys())!r}"
    return _fault_of_ends(source, said)


def _fault_of_ends(source: str, said: str) -> str:
    for end in (0, -1):
        if source[end].isspace() != said[end].isspace():
            return "a space at its start" if end == 0 else "a space at its end"
    last, wanted = said.rstrip()[-1], source.rstrip()[-1]
    if wanted in _ENDS and last not in _ENDS[wanted]:
        return f"it must end as the source does, with {wanted!r}"
    if wanted not in _ENDS and last in "…:：。।":
        return f"it ends with {last!r}, the source does not"
    return ""


def _fill(code: str, told: ET.Element, forms: list[str], *, is_counted: bool) -> None:
    """Write a translation; what is put into a right-to-left sentence keeps its own order."""
    told.set("type", "unfinished")  # until a speaker has looked at it
    if code in _RIGHT_TO_LEFT:
        bare = [_ISOLATES.sub("", form) for form in forms]
        forms = [_VALUE.sub("\u2068\\g<0>\u2069", form) for form in bare]
    if not is_counted:
        told.text = forms[0]
        return
    for old in list(told):
        told.remove(old)
    for form in forms:
        ET.SubElement(told, "numerusform").text = form


def main(arguments: list[str] | None = None) -> int:
    """Export or merge; 0 when everything was taken, 4 when something was refused."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=("export", "check", "merge"))
    parser.add_argument("code", choices=translations.CODES)
    parser.add_argument("file", type=Path)
    parser.add_argument("--all", action="store_true", help="export what is translated, too")
    given = parser.parse_args(arguments)
    folder = translations.CATALOGS
    if given.action == "export":
        count = export(given.code, given.file, folder, everything=given.all)
        print(f"{count} sentences in {given.file}")
        return 0
    if given.action == "check":
        usable, refused = checked(given.code, given.file)
        taken = len(usable)
    else:
        taken, refused = merge(given.code, given.file, folder)
        translations.update(folder)
        translations.compile_all(folder, folder)
    for refusal in refused:
        print(f"{given.file}:{refusal.line}: {refusal.told}", file=sys.stderr)
    print(f"{taken} usable, {len(refused)} refused")
    return 4 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
