"""How much of public lists the drug vocabulary and the interaction table know.

Lists: the WHO essential medicines as the GNU Health project carries them, and the
high-priority and not-to-interrupt interaction pairs of the ONC (Ayvaz 2015).
"""

import re
from collections.abc import Iterator
from pathlib import Path

from engine.clinical.drugs import Drug, DrugBook
from engine.clinical.interactions import InteractionTable, Severity
from engine.evaluation.figures import Figure, Request

_NAME = re.compile(r'<field name="name">(.*?)</field>')
_HEADINGS = 2
_NO_MEDICINES = frozenset({"copper‐containing device", "condoms", "diaphragms"})


def measure(request: Request) -> list[Figure]:
    """Return coverage of the medicines, and how the pairs are judged."""
    book = DrugBook.load()
    table = InteractionTable.load(book)
    names = essential_medicines(request.data)
    known = sum(bool(book.find(name.replace("‐", "-"))) for name in names)
    urgent = _verdicts(request.data, "ONC-High-Priority", book, table)
    quiet = _verdicts(request.data, "ONC-Non-Interuptive", book, table)
    told, pairs = _share(urgent, "any"), f"of {len(urgent)}"
    loud, both = _share(quiet, Severity.AVOID), f"of {len(quiet)} with both drugs known"
    share, listed = known / len(names), f"of {len(names)}"
    return [
        Figure("essential medicines known", share, target=0.95, beside=listed),
        Figure("high-priority pairs told", told, target=0.95, beside=pairs),
        Figure("quiet pairs told as avoid", loud, target=0.05, at_least=False, beside=both),
    ]


def essential_medicines(data: Path) -> list[str]:
    """Return the names of the list, each once, without what is no medicine."""
    path = next((data / "who-eml").rglob("WHO_products.xml"))
    names = dict.fromkeys(name.strip() for name in _NAME.findall(path.read_text("utf-8")))
    return [name for name in list(names)[_HEADINGS:] if name not in _NO_MEDICINES]


def _verdicts(data: Path, folder: str, book: DrugBook, table: InteractionTable) -> list[str]:
    """Return for each pair of known drugs the severity of its interaction, or empty."""
    found = []
    for first, second in _pairs(data, folder, book):
        interaction = table.between(first, second)
        found.append(interaction.severity.value if interaction else "")
    return found


def _pairs(data: Path, folder: str, book: DrugBook) -> Iterator[tuple[Drug, Drug]]:
    for path in sorted((data / "ddi-onc" / "PDDI-Datasets" / folder).glob("*.csv")):
        for line in path.read_text("utf-8-sig").splitlines():
            cells = line.split("$")
            first, second = book.find(cells[0]), book.find(cells[2])
            if first and second:
                yield first[0].drug, second[0].drug


def _share(verdicts: list[str], wanted: str) -> float:
    told = [one for one in verdicts if one and wanted in ("any", one)]
    return len(told) / max(1, len(verdicts))
