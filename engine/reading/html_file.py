"""HTML as blocks: the main text with headings, lists and table rows; no scripts, no menus."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.ground.errors import EmptyFileError, FileTooLargeError, UnreadableFileError
from engine.ground.types import FileOpening, PageText
from engine.reading.blocks import Block, BlockKind, first_heading, pages_of
from engine.reading.cleaning import cleaned
from engine.reading.limits import Limits, SourceFile
from engine.reading.plain_text import decoded

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    "script style noscript template svg math head iframe object embed nav button select "
    "form canvas audio video dialog".split()
)
_MENUS = frozenset({"navigation", "banner", "contentinfo", "search", "menu", "menubar"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i img input ins kbd label mark "
    "q ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(\.0*)?\s*(;|$)"
    r"|font-size\s*:\s*(0|1px|1pt)\b",
    re.IGNORECASE,
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", re.I)
_DEPTH = 200


def read_html(source: SourceFile, limits: Limits) -> tuple[FileOpening, tuple[PageText, ...]]:
    """Parse and split an HTML file.

    Raises:
        EmptyFileError: No text in it.
        FileTooLargeError: More characters than the limits allow.
    """
    text = _decoded(source.content)
    if len(text) > limits.characters:
        raise FileTooLargeError(f"{source.name} holds more text than this program reads.")
    root = _parsed(text)
    pages = pages_of(_walk(_main(root)))
    if not any(page.text for page in pages):
        raise EmptyFileError(f"{source.name} holds no text.")
    title = cleaned(" ".join(root.xpath("string(//title)").split())) or first_heading(pages[:1])
    return FileOpening("html", len(pages), title), pages


def blocks_of_html(text: str) -> Iterator[Block]:
    """Yield the blocks of a piece of HTML, as it may stand in Markdown."""
    if text.strip():
        yield from _walk(_parsed(text))


def _decoded(content: bytes) -> str:
    declared = _DECLARED.search(content[:4096])
    if declared and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode(declared.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(content)[0]


def _parsed(text: str) -> "_Element":
    from lxml import etree

    parser = etree.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    clean = text.replace("\0", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(clean, parser)
    except etree.LxmlError as error:
        raise UnreadableFileError("The HTML cannot be read.") from error
    if root is None:
        raise EmptyFileError("The HTML holds no text.")
    return root


def _main(root: "_Element") -> "_Element":
    """Return the one main part if the page names it and most text stands in it."""
    whole = root.find("body")
    whole = root if whole is None else whole
    for path in (".//main", ".//*[@role='main']", ".//article"):
        found = root.findall(path)
        if len(found) == 1 and len(_words(found[0])) > 200:
            return found[0]
    return whole


def _words(element: "_Element") -> str:
    return " ".join(" ".join(element.itertext()).split())


def _walk(element: "_Element", depth: int = 0) -> Iterator[Block]:
    """Yield blocks depth first; loose text between blocks becomes paragraphs."""
    if depth > _DEPTH:
        yield Block(BlockKind.PARAGRAPH, _words(element))
        return
    loose = [element.text or ""]
    for child in element:
        special = _special(child, depth)
        if special is None:
            loose.append(_inline(child))
        else:
            yield from _paragraph(loose)
            loose = []
            yield from special
        loose.append(child.tail or "")
    yield from _paragraph(loose)


def _special(child: "_Element", depth: int) -> Iterator[Block] | None:
    """Return the blocks of a child that is no inline element; None for inline ones."""
    tag = child.tag if isinstance(child.tag, str) else "script"
    if tag in _SKIPPED or child.get("role") in _MENUS:
        return iter(())
    if _is_hidden(child):
        words = _words(child)
        return iter([Block(BlockKind.PARAGRAPH, words, hidden=True)] if words else [])
    if tag in _HEADINGS:
        words = _words(child)
        return iter([Block(BlockKind.HEADING, words, _HEADINGS[tag])] if words else [])
    if tag == "tr":
        return _row(child, depth)
    if tag == "br" or (tag in _INLINE and not _holds_blocks(child)):
        return None
    return _walk(child, depth + 1)


def _row(row: "_Element", depth: int) -> Iterator[Block]:
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if any(cell.find(".//table") is not None for cell in cells):
        for cell in cells:
            yield from _walk(cell, depth + 1)
        return
    words = [_words(cell) for cell in cells]
    if any(words):
        yield Block(BlockKind.ROW, " | ".join(words))


def _holds_blocks(element: "_Element") -> bool:
    return any(
        child.tag not in _INLINE and child.tag != "br" for child in element.iterdescendants()
    )


def _is_hidden(element: "_Element") -> bool:
    style = element.get("style") or ""
    return element.get("hidden") is not None or bool(style and _HIDING.search(style))


def _inline(element: "_Element") -> str:
    if element.tag == "br":
        return "\n"
    parts = [_collapsed(element.text)]
    for child in element:
        hides = child.tag in _SKIPPED or _is_hidden(child)
        parts += ["" if hides else _inline(child), _collapsed(child.tail)]
    return "".join(parts)


def _collapsed(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _paragraph(loose: list[str]) -> Iterator[Block]:
    words = "".join(part if part == "\n" else _collapsed(part) for part in loose).strip()
    if words:
        yield Block(BlockKind.PARAGRAPH, words)
