"""Plain text in any common encoding, detected from its bytes."""

import re
from collections.abc import Iterator

from engine.ground.errors import EmptyFileError, FileTooLargeError
from engine.ground.types import FileOpening, PageFlag, PageText
from engine.reading.blocks import Block, BlockKind, first_heading, pages_of
from engine.reading.limits import Limits, SourceFile
from engine.reading.sniffing import wide_encoding

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CANDIDATES = [
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
    "cp1250",
    "cp1251",
    "cp1252",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "cp874",
]
_SAMPLE = 262_144
_NUMBERED = re.compile(r"\d{1,2}(\.\d{1,2}){0,3}\.?\s+\S")
_HEADING_CHARACTERS = 80


def read_text(source: SourceFile, limits: Limits) -> tuple[FileOpening, tuple[PageText, ...]]:
    """Decode and split a text file.

    Raises:
        EmptyFileError: Nothing but white space.
        FileTooLargeError: More characters than the limits allow.
    """
    text, is_whole = decoded(source.content)
    if len(text) > limits.characters:
        raise FileTooLargeError(f"{source.name} holds more text than this program reads.")
    flags = () if is_whole else (PageFlag.INCOMPLETE,)
    pages = pages_of(_blocks(text), flags=flags)
    if not any(page.text for page in pages):
        raise EmptyFileError(f"{source.name} holds no text.")
    warnings = () if is_whole else ("Some characters could not be decoded.",)
    return FileOpening("text", len(pages), first_heading(pages[:1]), warnings=warnings), pages


def decoded(content: bytes) -> tuple[str, bool]:
    """Return text and whether every byte of it could be decoded."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _tolerant(content, encoding)
    if wide := wide_encoding(content):
        return _tolerant(content, wide)
    try:
        return content.decode("utf-8"), True
    except UnicodeDecodeError:
        pass
    if _is_nearly_utf8(content):
        return _tolerant(content, "utf-8")
    return _tolerant(content, _detected(content))


def _tolerant(content: bytes, encoding: str) -> tuple[str, bool]:
    text = content.decode(encoding, "replace")
    return text, "\ufffd" not in text


def _is_nearly_utf8(content: bytes) -> bool:
    """Whether a text is UTF-8 but for a few damaged bytes (lone surrogates, a cut end)."""
    sample = content[:_SAMPLE]
    text = sample.decode("utf-8", "replace")
    beyond = sum(1 for sign in text if ord(sign) > 127)
    lost = text.count("\ufffd")
    return beyond > lost and (beyond - lost) > 4 * lost


def _detected(content: bytes) -> str:
    """Name the encoding that the detector finds most likely; Windows-1252 when it finds none."""
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    return best.encoding if best else "cp1252"


def _blocks(text: str) -> Iterator[Block]:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    for paragraph in re.split(r"\n[ \t]*\n+", text):
        lines = paragraph.strip("\n").split("\n")
        if _is_heading(lines[0], alone=len(lines) == 1):
            yield Block(BlockKind.HEADING, lines[0].strip(), 1)
            lines = lines[1:]
        if any(line.strip() for line in lines):
            yield Block(BlockKind.PARAGRAPH, "\n".join(lines))


def _is_heading(line: str, *, alone: bool) -> bool:
    line = line.strip()
    letters = [sign for sign in line if sign.isalpha()]
    if len(letters) < 3 or len(line) > _HEADING_CHARACTERS or line[-1] in ".,;!?":
        return False
    if all(sign.isupper() for sign in letters):
        return True
    return alone and (line.endswith(":") or bool(_NUMBERED.match(line)))
