"""Sources of the sample documents: front matter and a small, strict Markdown."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARK = "Sample document – invented hospital – not for clinical use"
HOSPITAL = "Kigezo District Hospital"


@dataclass(frozen=True, slots=True)
class Card:
    """What the front matter of a source says; dates are ISO (YYYY-MM-DD)."""

    file: str
    title: str
    layout: str
    code: str
    document_class: str
    issuer: str
    version: str
    issued: str
    review_by: str
    approved: str
    supersedes: str


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a document.

    Attributes:
        kind: h1, h2, h3, text, step, point, table, caption or box.
        text: With `**bold**` left in; for a box, its title.
        label: The number of a step; the kind of a box (danger or note).
        rows: Of a table, the header first; of a box, one cell per line.
    """

    kind: str
    text: str = ""
    label: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A sample document before it is built."""

    card: Card
    body: str
    blocks: tuple[Block, ...]


def read(path: Path) -> Source:
    """Read one source file."""
    _, front, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    return Source(_card(tomllib.loads(front)), body.strip() + "\n", tuple(_blocks(body)))


def _card(front: dict[str, object]) -> Card:
    def said(key: str) -> str:
        return str(front.get(key, ""))

    return Card(
        file=said("file"),
        title=said("title"),
        layout=said("layout"),
        code=said("code"),
        document_class=said("class"),
        issuer=said("issuer"),
        version=said("version"),
        issued=said("issued"),
        review_by=said("review_by"),
        approved=said("approved"),
        supersedes=said("supersedes"),
    )


def _blocks(body: str) -> Iterator[Block]:
    """Cut a body at its empty lines and name each piece, line by line where it is a list."""
    for paragraph in body.strip().split("\n\n"):
        lines = paragraph.strip("\n").split("\n")
        if lines[0].startswith("|"):
            yield Block("table", rows=tuple(_cells(line) for line in lines if "|---" not in line))
        elif lines[0].startswith("> ["):
            yield _box(lines)
        else:
            yield from (_line(line) for line in lines)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def _box(lines: list[str]) -> Block:
    label, _, title = lines[0].removeprefix("> [").partition("] ")
    return Block("box", title, label, tuple((line.removeprefix("> "),) for line in lines[1:]))


def _line(line: str) -> Block:
    for prefix, kind in (("### ", "h3"), ("## ", "h2"), ("# ", "h1"), ("- ", "point")):
        if line.startswith(prefix):
            return Block(kind, line.removeprefix(prefix))
    number, dot, rest = line.partition(". ")
    if dot and number.isdigit():
        return Block("step", rest, number)
    if line.startswith("Table: "):
        return Block("caption", line.removeprefix("Table: "))
    return Block("text", line)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a line with whether each is bold."""
    for position, part in enumerate(text.split("**")):
        if part:
            yield part, position % 2 == 1


def plain(text: str) -> str:
    """Return a line without its bold marks."""
    return text.replace("**", "")


def long_date(iso: str) -> str:
    """Return an ISO date as hospitals print it (07-Mar-2026), in any locale."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    year, month, day = iso.split("-")
    return f"{day}-{months[int(month) - 1]}-{year}"


def facts(card: Card) -> tuple[tuple[str, str], ...]:
    """Return the control lines that stand under every title."""
    return (
        ("Document", f"{card.code}, version {card.version}"),
        ("Issued by", card.issuer),
        ("Issued", long_date(card.issued)),
        ("Review by", long_date(card.review_by)),
        ("Approved", card.approved),
    )
