"""Text that flows: blocks in order, cut into pages at headings and paragraphs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from engine.ground.types import Heading, PageFlag, PageText, Span
from engine.reading.cleaning import cleaned, has_garbage, unseen

PAGE_CHARACTERS = 6_000
_HEADING_AFTER = 3_000
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+|\n")


class BlockKind(StrEnum):
    """What a block is, as far as pages care."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or one row of a table.

    Attributes:
        level: Of a heading, 1 is the highest.
        hidden: The source says that a reader does not see it.
    """

    kind: BlockKind
    text: str
    level: int = 0
    hidden: bool = False


@dataclass(slots=True)
class _Draft:
    """A page while it grows."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    headings: list[Heading] = field(default_factory=list)
    rows: list[Span] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    last: BlockKind | None = None

    def add(self, block: Block) -> None:
        both_rows = block.kind is BlockKind.ROW and self.last is BlockKind.ROW
        glue = "" if not self.parts else "\n" if both_rows else "\n\n"
        start = self.length + len(glue)
        self.parts += [glue, block.text]
        self.length = start + len(block.text)
        self.last = block.kind
        if block.kind is BlockKind.HEADING:
            self.headings.append(Heading(start, block.level, _one_line(block.text)))
        elif block.kind is BlockKind.ROW:
            self.rows.append(Span(start, self.length))


def pages_of(blocks: Iterable[Block], *, flags: tuple[PageFlag, ...] = ()) -> tuple[PageText, ...]:
    """Cut blocks into pages of at most about 6,000 characters; never within a row or sentence."""
    pages: list[PageText] = []
    draft = _Draft()
    for block in _fitting(blocks):
        if block.hidden:
            draft.hidden.append(block.text)
            continue
        if _is_full(draft, block):
            pages.append(_finished(draft, len(pages) + 1, flags))
            draft = _Draft()
        draft.add(block)
    if draft.parts or draft.hidden:
        pages.append(_finished(draft, len(pages) + 1, flags))
    return tuple(pages)


def _is_full(draft: _Draft, block: Block) -> bool:
    if not draft.length:
        return False
    if block.kind is BlockKind.HEADING and draft.length > _HEADING_AFTER:
        return True
    return draft.length + len(block.text) > PAGE_CHARACTERS


def _finished(draft: _Draft, number: int, flags: tuple[PageFlag, ...]) -> PageText:
    text = "".join(draft.parts)
    found = [*flags]
    if draft.hidden:
        found.append(PageFlag.HIDDEN_TEXT)
    if has_garbage(text) and PageFlag.GARBLED not in found:
        found.append(PageFlag.GARBLED)
    return PageText(
        number=number,
        text=text,
        headings=tuple(draft.headings),
        rows=tuple(draft.rows),
        flags=tuple(found),
        hidden="\n".join(draft.hidden),
    )


def _fitting(blocks: Iterable[Block]) -> Iterator[Block]:
    """Clean each block, split the monsters at sentence ends, set unseen text apart."""
    for block in blocks:
        if secret := unseen(block.text):
            yield Block(BlockKind.PARAGRAPH, secret, hidden=True)
        text = cleaned(block.text)
        if block.kind is not BlockKind.PARAGRAPH:
            text = text.replace("\n", " ")
        for piece in _pieces(text):
            yield Block(block.kind, piece, block.level, block.hidden)


def _pieces(text: str) -> Iterator[str]:
    while len(text) > PAGE_CHARACTERS:
        cut = max((m.start() for m in _SENTENCE_END.finditer(text, 0, PAGE_CHARACTERS)), default=0)
        cut = cut or text.rfind(" ", 0, PAGE_CHARACTERS)
        cut = cut if cut > 0 else PAGE_CHARACTERS
        yield text[:cut].rstrip()
        text = text[cut:].lstrip()
    if text:
        yield text


def first_heading(pages: tuple[PageText, ...]) -> str:
    """Return the first heading of the first page that has one, or nothing."""
    return next((heading.title for page in pages for heading in page.headings), "")


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]
