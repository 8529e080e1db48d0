"""DOCX as blocks: paragraphs, headings, tables row by row, within caps against bombs."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.ground.errors import (
    EmptyFileError,
    FileTooLargeError,
    ReadingLimitError,
    UnreadableFileError,
)
from engine.ground.types import FileOpening, PageText
from engine.reading.blocks import Block, BlockKind, first_heading, pages_of
from engine.reading.cleaning import cleaned
from engine.reading.limits import Limits, SourceFile

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_PARTS = 5_000
_READ = 1 << 20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCTYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_STYLE_LEVEL = re.compile(r"heading\s*(\d)", re.IGNORECASE)
_HIDDEN_COLOR = "FFFFFF"
_TINY_HALF_POINTS = 6
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DEPTH = 40


def read_word(source: SourceFile, limits: Limits) -> tuple[FileOpening, tuple[PageText, ...]]:
    """Parse and split a DOCX file.

    Raises:
        UnreadableFileError: Damaged, or with entities that Word never writes.
        ReadingLimitError: It unfolds to more than the limits allow.
        EmptyFileError: No text in it.
    """
    _check_parts(source, limits)
    document = _opened(source)
    pages = pages_of(_blocks(document))
    if sum(len(page.text) for page in pages) > limits.characters:
        raise FileTooLargeError(f"{source.name} holds more text than this program reads.")
    if not any(page.text for page in pages):
        raise EmptyFileError(f"{source.name} holds no text.")
    about = document.core_properties
    opening = FileOpening(
        kind="docx",
        pages=len(pages),
        title=cleaned(about.title or "")[:300] or first_heading(pages[:1]),
        author=cleaned(about.author or "")[:300],
        issued=about.modified.date().isoformat() if about.modified else "",
        warnings=_warnings(document),
    )
    return opening, pages


def _check_parts(source: SourceFile, limits: Limits) -> None:
    """Unfold every part in small steps and stop at the cap; sizes in the file may lie."""
    left = limits.decompressed_bytes
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            parts = archive.infolist()
            if len(parts) > _PARTS:
                raise ReadingLimitError(f"{source.name} holds {len(parts)} parts.")
            for part in parts:
                left -= _unfolded(archive, part, left)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise UnreadableFileError(f"{source.name} is damaged.") from error
    except RuntimeError as error:
        raise UnreadableFileError(f"{source.name} is encrypted part by part.") from error


def _unfolded(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> int:
    size = 0
    with archive.open(part) as stream:
        while piece := stream.read(_READ):
            if not size and part.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(piece):
                raise UnreadableFileError("The file declares entities, which Word never does.")
            size += len(piece)
            if size > left:
                raise ReadingLimitError("The file unfolds to more than this program reads.")
    return size


def _opened(source: SourceFile) -> "Document":
    import docx

    try:
        return docx.Document(io.BytesIO(source.content))
    except Exception as error:
        raise UnreadableFileError(f"{source.name} is damaged.") from error


def _blocks(document: "Document") -> Iterator[Block]:
    styles = {style.style_id: style.name or "" for style in document.styles}
    yield from _body(document.element.body, styles, 0)
    yield from _notes(document, styles)


def _notes(document: "Document", styles: dict[str, str]) -> Iterator[Block]:
    """Yield footnotes and endnotes: doses hide there."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        root = parse_xml(relation.target_part.blob)
        for note in root:
            if note.get(f"{_W}type") is None:
                yield from _body(note, styles, 0)


def _body(parent: "BaseOxmlElement", styles: dict[str, str], depth: int) -> Iterator[Block]:
    if depth > _DEPTH:
        raise UnreadableFileError("The file is nested too deeply.")
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, styles)
        elif child.tag == f"{_W}tbl":
            yield from _table(child, styles, depth)
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"}:
            yield from _body(child, styles, depth + 1)


def _paragraph(element: "BaseOxmlElement", styles: dict[str, str]) -> Iterator[Block]:
    seen, hidden = _texts(element)
    if hidden.strip():
        yield Block(BlockKind.PARAGRAPH, hidden, hidden=True)
    if not seen.strip():
        return
    level = _level(element, styles)
    if level:
        yield Block(BlockKind.HEADING, seen, level)
    else:
        yield Block(BlockKind.PARAGRAPH, seen)


def _texts(element: "BaseOxmlElement") -> tuple[str, str]:
    """Return what a reader sees of a paragraph, and what is hidden; deleted text is neither."""
    seen: list[str] = []
    hidden: list[str] = []
    for run in element.iter(f"{_W}r"):
        if next(run.iterancestors(f"{_W}del", _FALLBACK), None) is not None:
            continue
        (hidden if _is_hidden(run) else seen).append(_run_text(run))
    return "".join(seen), "".join(hidden)


def _run_text(run: "BaseOxmlElement") -> str:
    parts = []
    for child in run:
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag == f"{_W}tab":
            parts.append("\t")
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            parts.append("\n")
        elif child.tag == f"{_W}noBreakHyphen":
            parts.append("-")
    return "".join(parts)


def _is_hidden(run: "BaseOxmlElement") -> bool:
    look = run.find(f"{_W}rPr")
    if look is None:
        return False
    vanish = look.find(f"{_W}vanish")
    if vanish is not None and vanish.get(f"{_W}val") not in {"0", "false"}:
        return True
    size = look.find(f"{_W}sz")
    half_points = size.get(f"{_W}val") if size is not None else None
    if half_points and half_points.isdigit() and int(half_points) < _TINY_HALF_POINTS:
        return True
    color = look.find(f"{_W}color")
    white = color is not None and (color.get(f"{_W}val") or "").upper() == _HIDDEN_COLOR
    return white and not _is_shaded(run)


def _is_shaded(run: "BaseOxmlElement") -> bool:
    """Whether the run, its paragraph or its table cell has a background of its own."""
    for above in (run, *run.iterancestors()):
        if above.tag == f"{_W}tbl" and above.find(f"{_W}tblPr/{_W}tblStyle") is not None:
            return True
        for look in ("rPr", "pPr", "tcPr"):
            shade = above.find(f"{_W}{look}/{_W}shd")
            if shade is not None and (shade.get(f"{_W}fill") or "auto").upper() not in {
                "AUTO",
                _HIDDEN_COLOR,
            }:
                return True
    return False


def _level(element: "BaseOxmlElement", styles: dict[str, str]) -> int:
    look = element.find(f"{_W}pPr")
    if look is None:
        return 0
    outline = look.find(f"{_W}outlineLvl")
    if outline is not None and (outline.get(f"{_W}val") or "9") in "012345678":
        return int(outline.get(f"{_W}val") or "0") + 1
    style = look.find(f"{_W}pStyle")
    name = styles.get(style.get(f"{_W}val") or "", "") if style is not None else ""
    if name.lower() == "title":
        return 1
    found = _STYLE_LEVEL.match(name)
    return int(found.group(1)) if found else 0


def _table(table: "BaseOxmlElement", styles: dict[str, str], depth: int) -> Iterator[Block]:
    """Yield rows; a table within a cell follows the row in which it stands."""
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table:
            continue
        cells: list[str] = []
        inner: list[Block] = []
        for cell in row.iter(f"{_W}tc"):
            if next(cell.iterancestors(f"{_W}tr")) is not row:
                continue
            blocks = list(_body(cell, styles, depth + 1))
            inner += [b for b in blocks if b.hidden or b.kind is BlockKind.ROW]
            words = (b.text for b in blocks if not b.hidden and b.kind is not BlockKind.ROW)
            cells.append(" ".join(" ".join(words).split()))
        if any(cells):
            yield Block(BlockKind.ROW, " | ".join(cells))
        yield from inner


def _warnings(document: "Document") -> tuple[str, ...]:
    pictures = len(document.inline_shapes)
    if pictures:
        return (f"Text inside {pictures} pictures was not read.",)
    return ()
