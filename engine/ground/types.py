"""The records that cross from room to room, and their ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NewType

VERSION = "0.1.0"

DocumentId = NewType("DocumentId", int)
ChunkId = NewType("ChunkId", int)


class ExitCode(IntEnum):
    """What the command line exits with; a public contract."""

    DONE = 0
    BUG = 1
    USAGE = 2
    NOTHING_FOUND = 3
    REFUSED = 4
    DOES_NOT_FIT = 5
    LOCKED = 6
    INTERRUPTED = 130


class DocumentClass(StrEnum):
    """How far a document may be trusted; shown with every citation."""

    GUIDELINE = "guideline"
    REFERENCE = "reference"
    UNVERIFIED = "unverified"


class DocumentState(StrEnum):
    """Where a document stands between the drop and full use."""

    INDEXING = "indexing"
    READY = "ready"
    SUPERSEDED = "superseded"
    DAMAGED = "damaged"


class PageFlag(StrEnum):
    """What a reader of this page must know about how its text was obtained."""

    SCAN = "scan"
    LOW_OCR_CONFIDENCE = "low_ocr_confidence"
    GARBLED = "garbled"
    BROKEN_TABLE = "broken_table"
    HIDDEN_TEXT = "hidden_text"
    INCOMPLETE = "extraction_incomplete"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in PDF points on the page as displayed, origin bottom left."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that starts at a character of a page; level 1 is the highest."""

    start: int
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class PageText:
    """One page as it was read; `text` is never altered afterwards.

    Attributes:
        number: Counted from 1.
        text: The stored text; every span in the program refers to it.
        boxes: Little-endian float32, four (x0, y0, x1, y1) per character of
            `text`, in the coordinates of `Rect`; NaN where a character has no
            place (a line break); empty for pages without an image.
        width, height: Points of the page as displayed; 0 without an image.
        headings: Headings that start on this page, in order.
        rows: Spans of table rows, in order; a chunk never cuts one in two.
        flags: What went less than perfectly.
        hidden: Text that a person would not see; kept apart from `text`.
        ocr_confidence: Mean over the page, 0 to 1; None without OCR.
    """

    number: int
    text: str
    boxes: bytes = b""
    width: float = 0.0
    height: float = 0.0
    headings: tuple[Heading, ...] = ()
    rows: tuple[Span, ...] = ()
    flags: tuple[PageFlag, ...] = ()
    hidden: str = ""
    ocr_confidence: float | None = None


@dataclass(frozen=True, slots=True)
class FileOpening:
    """What is known of a file once it is open and before its pages are read.

    Attributes:
        kind: pdf, docx, html, markdown, text or image.
        title: From metadata or the first heading; empty when there is none.
        warnings: Sentences about the whole file (repaired, attachment left out).
    """

    kind: str
    pages: int
    title: str = ""
    author: str = ""
    issued: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: rows of RGB, eight bits a channel, no padding."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    """What the person who adds a document may say about it; empty means unknown."""

    title: str = ""
    issuer: str = ""
    version: str = ""
    issued: str = ""
    review_by: str = ""
    document_class: DocumentClass = DocumentClass.UNVERIFIED


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """A stored document, without its pages.

    Attributes:
        issued, review_by: ISO dates (YYYY-MM-DD) or empty.
        added: ISO 8601 UTC time of the commit.
        vectors: How many of `chunks` have an embedding.
        flags: Union of the flags of its pages.
    """

    id: DocumentId
    title: str
    document_class: DocumentClass
    issuer: str
    version: str
    issued: str
    review_by: str
    kind: str
    pages: int
    language: str
    sha256: str
    size_bytes: int
    added: str
    added_by: str
    state: DocumentState
    chunks: int
    vectors: int
    flags: tuple[PageFlag, ...] = ()
    superseded_by: DocumentId | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class PageSpan:
    """A half-open range of characters in the stored text of one page."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChunkText:
    """A chunk as the chunker makes it: one span per page that it touches.

    Attributes:
        heading: Path from the outermost heading, for indexing only.
        tokens: By the embedder's own tokenizer, without title and heading.
    """

    spans: tuple[PageSpan, ...]
    text: str
    heading: tuple[str, ...]
    tokens: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that retrieval chose for one question.

    Attributes:
        marker: Number by which the answer cites it, counted from 1.
        score: Fused score; comparable within one search only.
        page, start, end: Half-open span in the stored text of its first page.
        spans: All of its spans, for chunks over a page break.
        rects: Of the characters on the first page; empty without an image.
        similarity: Cosine to the query; None when found by words alone
            and not embedded.
        word_score: BM25 (higher is better); None when no word matched.
    """

    chunk_id: ChunkId
    document: DocumentCard
    page: int
    start: int
    end: int
    text: str
    marker: int
    score: float
    heading: tuple[str, ...] = ()
    spans: tuple[PageSpan, ...] = ()
    rects: tuple[Rect, ...] = ()
    similarity: float | None = None
    word_score: float | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A marker with the exact place that it stands for; `quote` equals the stored text."""

    marker: int
    document_id: DocumentId
    title: str
    document_class: DocumentClass
    page: int
    start: int
    end: int
    quote: str
    rects: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class EmbedderCard:
    """Which embedder made a set of vectors.

    Attributes:
        sha256: Of the ONNX file; two embedders are the same if this is.
        max_tokens: Longest text that it sees, special tokens included.
    """

    name: str
    sha256: str
    dimensions: int
    max_tokens: int
    license: str = ""
    languages: tuple[str, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class PackCard:
    """An installed pack as people see it.

    Attributes:
        kind: embedder or model; unknown for a broken one.
        state: ready, or damaged with the sentence in `problem`.
        sha256: Of the weights or the graph.
        parameters, context_tokens, base, adapter: Of a language model; empty otherwise.
        evaluation: Scores that the pack's makers measured, by suite.
        confirmed: "pack" for one that came with a manifest, "hand" where a person
            compared the SHA-256 of a file that came alone.
        verified_on: ISO date on which every file was last found to be what its manifest says.
    """

    name: str
    kind: str
    size_bytes: int
    license: str
    state: str
    problem: str = ""
    quantization: str = ""
    languages: tuple[str, ...] = ()
    sha256: str = ""
    architecture: str = ""
    parameters: int = 0
    context_tokens: int = 0
    base: str = ""
    adapter: str = ""
    evaluation: Mapping[str, float] = field(default_factory=dict)
    confirmed: str = "pack"
    verified_on: str = ""
