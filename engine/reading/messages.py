"""What the trusted side and the reading worker say to each other."""

from engine.ground.types import FileOpening, PageImage, PageText, Rect
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


class Marked(Message, frozen=True):
    """A part of a page's text, and the rectangles that are drawn over it."""

    text: str
    rects: tuple[Rect, ...]


class CheckPage(Message, frozen=True):
    """Compare parts of a page with what lies under their rectangles; answered by `Checked`."""

    page: int
    parts: tuple[Marked, ...]


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
    """How many parts of a page agree with the text under their rectangles.

    Attributes:
        over: How many of the equal ones have signs of other text drawn over them.
        differing: Of the first parts that do not: text, and what lies there.
    """

    parts: int
    equal: int
    over: int
    differing: tuple[tuple[str, str], ...]


Request = Open | Content | ReadPages | DrawPage | CheckPage
Reply = Wanted | Opened | Slow | Page | Drawn | Checked | Failure
