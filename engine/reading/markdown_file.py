"""Markdown as blocks: headings, paragraphs, list items, code and table rows."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from engine.ground.errors import EmptyFileError, FileTooLargeError
from engine.ground.types import FileOpening, PageFlag, PageText
from engine.reading.blocks import Block, BlockKind, first_heading, pages_of
from engine.reading.html_file import blocks_of_html
from engine.reading.limits import Limits, SourceFile
from engine.reading.plain_text import decoded

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_markdown(source: SourceFile, limits: Limits) -> tuple[FileOpening, tuple[PageText, ...]]:
    """Parse and split a Markdown file.

    Raises:
        EmptyFileError: No text in it.
        FileTooLargeError: More characters than the limits allow.
    """
    from markdown_it import MarkdownIt

    text, is_whole = decoded(source.content)
    if len(text) > limits.characters:
        raise FileTooLargeError(f"{source.name} holds more text than this program reads.")
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable("table")
    flags = () if is_whole else (PageFlag.INCOMPLETE,)
    pages = pages_of(_blocks(parser.parse(_without_front_matter(text))), flags=flags)
    if not any(page.text for page in pages):
        raise EmptyFileError(f"{source.name} holds no text.")
    return FileOpening("markdown", len(pages), first_heading(pages[:1])), pages


def _without_front_matter(text: str) -> str:
    if not text.startswith("---\n"):
        return text
    end = text.find("\n---\n", 4)
    rest = text[end + 5 :] if end > 0 else ""
    return rest if rest.strip() else text


def _blocks(tokens: "Sequence[Token]") -> Iterator[Block]:
    """Walk the flat token list; the opening token before an inline one says what it is."""
    before = ""
    level = 0
    cells: list[str] = []
    for token in tokens:
        if token.type == "inline":
            words = "".join(_inline(token.children or ()))
            if before in {"td_open", "th_open"}:
                cells.append(words)
            elif before == "heading_open":
                yield Block(BlockKind.HEADING, words, level)
            else:
                yield Block(BlockKind.PARAGRAPH, words)
        elif token.type == "tr_close":
            yield Block(BlockKind.ROW, " | ".join(cells))
            cells = []
        elif token.type in {"fence", "code_block"}:
            yield Block(BlockKind.PARAGRAPH, token.content)
        elif token.type == "html_block":
            yield from blocks_of_html(token.content)
        before = token.type
        level = int(token.tag[1]) if token.type == "heading_open" else level


def _inline(children: "Sequence[Token]") -> Iterator[str]:
    for child in children:
        if child.type in {"text", "code_inline"}:
            yield child.content
        elif child.type in {"softbreak", "hardbreak"}:
            yield "\n"
        elif child.type == "image":
            yield child.content
