"""What kind of file some bytes are; the name only decides between kinds of text."""

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

_IMAGES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",
    b"MM\x00+",
)
_FOREIGN = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # old Office files, encrypted DOCX
    b"\x7fELF",
    b"MZ",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"SQLite format 3",
    b"GGUF",
    b"GIF8",
    b"RIFF",
    b"BM",
    b"{\\rtf",
    b"%!PS",
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_COMMON = re.compile(
    "[\t-\r -~\xa0-\u06ff\u0900-\u0eff\u1e00-\u22ff"
    "\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]"
)
_PDF_WINDOW = 1024
_TEXT_WINDOW = 65_536


class Kind(StrEnum):
    """The kinds that are read, and one for all others."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    IMAGE = "image"
    FHIR = "fhir"
    UNSUPPORTED = "unsupported"


def kind_of(content: bytes, name: str) -> Kind:
    """Return the kind of a file by its first bytes, and by its name where text is text."""
    head = content[:_PDF_WINDOW]
    if b"%PDF-" in head or (b"%PDF" in head and name.lower().endswith(".pdf")):
        return Kind.PDF
    if head.startswith(_IMAGES):
        return Kind.IMAGE
    if head.startswith(b"PK\x03\x04"):
        return _packed(content)
    if head.startswith(_FOREIGN) and not _reads_as_text(content):
        return Kind.UNSUPPORTED
    if head.startswith((b"{\\rtf", b"%!PS")):
        return Kind.UNSUPPORTED
    return _text_kind(content, name)


def _packed(content: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.NameToInfo
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return Kind.DOCX  # its reader says what is damaged
    return Kind.DOCX if "word/document.xml" in names else Kind.UNSUPPORTED


def _text_kind(content: bytes, name: str) -> Kind:
    suffix = PurePath(name).suffix.lower()
    if suffix == ".pdf":
        return Kind.PDF  # a damaged head; the PDF reader looks for what is left
    if not _reads_as_text(content):
        return Kind.UNSUPPORTED
    start = (
        content[:_TEXT_WINDOW].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    )
    if start.startswith((b"<!doctype html", b"<html")) or (
        start.startswith((b"<?xml", b"<!--", b"<head", b"<body")) and b"<html" in start
    ):
        return Kind.HTML
    if start.startswith(b"{") and b'"resourcetype"' in start:
        return Kind.FHIR
    if suffix in {".html", ".htm", ".xhtml"}:
        return Kind.HTML
    return Kind.MARKDOWN if suffix in {".md", ".markdown", ".mkd"} else Kind.TEXT


def _reads_as_text(content: bytes) -> bool:
    """Whether bytes are text: few control characters, or UTF-16."""
    window = content[:_TEXT_WINDOW]
    if window.startswith(_MARKS) or wide_encoding(content):
        return True
    controls = sum(window.count(code) for code in range(32) if code not in {9, 10, 12, 13, 27})
    return controls <= max(2, len(window) * 0.02)


def wide_encoding(content: bytes) -> str:
    """Name the UTF-16 in which bytes without a mark read as common characters, or nothing."""
    window = content[: min(_TEXT_WINDOW, len(content) // 2 * 2)]
    even, odd = window[0::2].count(0), window[1::2].count(0)
    if not even and not odd:
        return ""
    encoding = "utf-16-le" if odd >= even else "utf-16-be"
    text = window.decode(encoding, "replace")
    common = sum(1 for sign in text if _COMMON.match(sign))
    return encoding if common > 0.95 * len(text) else ""
