"""The ledger of clinical tables: which source each one names, and what it was compared with.

Every red flag, score, interaction and vocabulary table carries `source` (body, title,
edition or year, part) and `checked`: the text that its numbers were compared with; "not
found: ..." where it was looked for and not met; "not yet" where nobody looked.
The cautions of medicines (pregnancy, breastfeeding, children, kidneys) are many and share
few texts, so vocabulary/caution_sources.toml lists under each text what was compared with it.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.ground.paths import resources

NOT_YET = "not yet"
NOT_FOUND = "not found"
_TABLES = {
    "rules/red_flags/*.toml": "rule",
    "scores/*.toml": "score",
    "vocabulary/interactions.toml": "interaction",
}
_WHOLE = ("rules/missing.toml", "vocabulary/allergies.toml", "vocabulary/look_alikes.toml")
_DRUGS = "vocabulary/drugs.toml"
_CAUTION_SOURCES = "vocabulary/caution_sources.toml"
_CAUTIONS = ("pregnancy", "breastfeeding", "child", "renal")


@dataclass(frozen=True, slots=True)
class Entry:
    """One table or row of a table.

    Attributes:
        kind: What it is: rule, score, interaction, vocabulary or caution.
        checked: What its numbers were compared with; "not yet" where they were not.
    """

    kind: str
    id: str
    source: str
    checked: str

    @property
    def is_checked(self) -> bool:
        """Whether its numbers were compared with a text of its source."""
        return not self.checked.startswith((NOT_YET, NOT_FOUND))

    @property
    def is_in_part(self) -> bool:
        """Whether it was compared, yet not in every part."""
        return self.is_checked and (NOT_YET in self.checked or NOT_FOUND in self.checked)


def entries(folder: Path | None = None) -> Iterator[Entry]:
    """Yield every entry of the shipped tables, or of those of a folder like it."""
    root = folder or resources()
    for pattern, table in _TABLES.items():
        for path in sorted(root.glob(pattern)):
            yield from (_entry(table, row) for row in _content(path).get(table, ()))
    for name in _WHOLE:
        content = _content(root / name)
        yield Entry("vocabulary", Path(name).stem, content["source"], content["checked"])
    yield from _of_drugs(root)


def unchecked(folder: Path | None = None) -> list[Entry]:
    """Return the entries whose numbers were not yet compared with their source."""
    return [entry for entry in entries(folder) if not entry.is_checked]


def _of_drugs(root: Path) -> Iterator[Entry]:
    """Yield the vocabulary of drugs and each caution that a class or drug states itself."""
    content = _content(root / _DRUGS)
    meta = content["meta"]
    yield Entry("vocabulary", "drugs", meta["names"], meta["checked"])
    texts = _caution_texts(root)
    rows = {f"class:{name}": row for name, row in content.get("classes", {}).items()}
    for name, row in (rows | content.get("drugs", {})).items():
        for caution in _CAUTIONS:
            if row.get(caution):
                checked = "; ".join(texts.get((caution, name), ())) or NOT_YET
                yield Entry("caution", f"{name} {caution}", meta["cautions"], checked)


def _caution_texts(root: Path) -> dict[tuple[str, str], list[str]]:
    """Return the texts that each caution was compared with, by caution and name."""
    texts: dict[tuple[str, str], list[str]] = {}
    for row in _content(root / _CAUTION_SOURCES).get("source", ()):
        for caution in _CAUTIONS:
            for name in row.get(caution, ()):
                texts.setdefault((caution, name), []).append(row["text"])
    return texts


def _content(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _entry(table: str, row: dict[str, Any]) -> Entry:
    name = row.get("id") or f"{row['a']} with {row['b']}"
    return Entry(table, name, row["source"], row.get("checked", NOT_YET))
