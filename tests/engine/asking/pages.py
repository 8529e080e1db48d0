"""Invented pages and passages, as the library would give them."""

from collections.abc import Sequence

from engine.ground.types import (
    ChunkId,
    DocumentCard,
    DocumentClass,
    DocumentId,
    DocumentState,
    Heading,
    PageSpan,
    PageText,
    Passage,
    Span,
)


def page(*lines: str, headings: Sequence[str] = (), rows: Sequence[str] = ()) -> PageText:
    """A page of lines, some of which are headings or table rows."""
    text = "\n".join(lines)
    return PageText(
        1,
        text,
        headings=tuple(Heading(text.index(title), 1, title) for title in headings),
        rows=tuple(Span(text.index(row), text.index(row) + len(row)) for row in rows),
    )


def card(title: str = "Invented guideline", number: int = 1) -> DocumentCard:
    """The card of an invented document."""
    return DocumentCard(
        id=DocumentId(number), title=title, document_class=DocumentClass.GUIDELINE, issuer="",
        version="", issued="", review_by="", kind="text", pages=1, language="en", sha256="",
        size_bytes=1, added="", added_by="", state=DocumentState.READY, chunks=1, vectors=1,
    )  # fmt: skip


def passage(source: PageText, document: DocumentCard, marker: int = 1) -> Passage:
    """The whole page as one passage."""
    end = len(source.text)
    return Passage(
        chunk_id=ChunkId(marker), document=document, page=1, start=0, end=end, text=source.text,
        marker=marker, score=1.0, spans=(PageSpan(1, 0, end),), similarity=0.6, word_score=1.0,
    )  # fmt: skip
