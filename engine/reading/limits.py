"""How much one file may take, and the file itself as bytes with a name."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost before it is refused.

    Attributes:
        bytes: Size of the file as it is.
        pages: Of one file; a page tree that repeats itself ends here.
        characters: Of the whole file.
        page_characters: Of one page; the rest is left out and flagged.
        open_seconds: Wall time to open and count the pages.
        page_seconds: Wall time for one page without OCR, or one drawing.
        ocr_seconds: Wall time for one page that needs OCR.
        cpu_seconds: CPU time of one step (opening, one page, one drawing).
        memory_bytes: Of the child process while it holds the file.
        decompressed_bytes: Sum of what packed parts of a file unfold to.
        image_pixels: Of one frame of an image file.
        ocr: Whether scanned pages are recognized; without it they have no text.
    """

    bytes: int = 512 * MEBIBYTE
    pages: int = 20_000
    characters: int = 60_000_000
    page_characters: int = 400_000
    open_seconds: float = 60.0
    page_seconds: float = 30.0
    ocr_seconds: float = 60.0
    cpu_seconds: float = 120.0
    memory_bytes: int = 2048 * MEBIBYTE
    decompressed_bytes: int = 256 * MEBIBYTE
    image_pixels: int = 200_000_000
    ocr: bool = True


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A foreign file as the trusted side holds it: a name and bytes, never opened there.

    Attributes:
        name: File name for messages and as a hint of the kind; the content decides.
        password: Tried after the empty one when the file is encrypted.
    """

    name: str
    content: bytes
    password: str | None = None
