"""What the trusted side and the reading worker say to each other."""

from engine.ground.types import FileOpening, PageImage, PageText
from engine.ground.workers import Failure, Message
from engine.reading.limits import Limits

CHUNK_BYTES = 8 * 1024 * 1024


class Open(Message, frozen=True):
    """Make this file the current one; answered by `Wanted` or `Opened`.

    Attributes:
        key: SHA-256 of content and password, by which the child may still hold it.
        size: Bytes that follow as `Content` when the child wants them.
    """

    key: str
    name: str
    size: int
    password: str | None
    limits: Limits


class Content(Message, frozen=True):
    """The next piece of the current file's bytes, at most 8 MiB."""

    data: bytes


class ReadPages(Message, frozen=True):
    """Read `count` pages from `first` (counted from 1); answered by one `Page` each."""

    first: int
    count: int


class DrawPage(Message, frozen=True):
    """Draw one page `width` pixels wide; answered by `Drawn`."""

    page: int
    width: int


class CheckPage(Message, frozen=True):
    """Compare a page's stored text with the text under its rectangles; answered by `Checked`."""

    page: int


class Wanted(Message, frozen=True):
    """The child does not hold the file and wants its bytes."""


class Opened(Message, frozen=True):
    """The file is open."""

    opening: FileOpening


class Slow(Message, frozen=True):
    """The page at hand needs OCR: wait longer for it."""

    page: int


class Page(Message, frozen=True):
    """One page as it was read."""

    page: PageText


class Drawn(Message, frozen=True):
    """One page as an image."""

    image: PageImage


class Checked(Message, frozen=True):
    """How many lines of a page agree with the text under their rectangles."""

    lines: int
    equal: int
    differing: tuple[tuple[str, str], ...]


Request = Open | Content | ReadPages | DrawPage | CheckPage
Reply = Wanted | Opened | Slow | Page | Drawn | Checked | Failure
