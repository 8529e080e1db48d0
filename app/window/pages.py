"""Page texts and page images as the reader needs them: fetched in lanes, kept while useful."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtGui import QImage

from app.window.tasks import Callbacks, Lanes
from engine.ground.types import DocumentId, PageImage, PageSpan, PageText, Rect

K = TypeVar("K")
V = TypeVar("V")
IMAGES_KEPT = 12
TEXTS_KEPT = 64
_BYTES_PER_PIXEL = 3


class Paged(Protocol):
    """Something with pages: a document of the library, or a report of a case."""

    @property
    def id(self) -> DocumentId:
        """By which its pages are asked for."""
        ...

    @property
    def pages(self) -> int:
        """How many there are."""
        ...


class PageSource(Protocol):
    """What pages come from: the library, or the desk of a case; every call may block."""

    def page(self, document_id: DocumentId, number: int, /) -> PageText:
        """Return the text of a page, counted from 1."""
        ...

    def page_image(self, document_id: DocumentId, number: int, /, *, width_px: int) -> PageImage:
        """Draw a page."""
        ...

    def rectangles(self, document_id: DocumentId, span: PageSpan, /) -> tuple[Rect, ...]:
        """Return one rectangle per line of the span."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a document, with the passage to mark on it if there is one.

    Attributes:
        more: Other passages of this page to mark besides; the page is scrolled to `span`.
    """

    document_id: DocumentId
    page: int
    span: PageSpan | None = None
    rects: tuple[Rect, ...] = ()
    more: tuple[PageSpan, ...] = ()

    @property
    def spans(self) -> tuple[PageSpan, ...]:
        """Every passage to mark, the chosen one first."""
        return (self.span, *self.more) if self.span is not None else self.more


@dataclass(frozen=True, slots=True)
class PageContent:
    """What a page says, and where on it the passage stands."""

    text: PageText
    rects: tuple[Rect, ...]


def to_image(page: PageImage) -> QImage:
    """Return a drawn page in the format that paints fastest; safe on any thread."""
    raw = QImage(
        page.rgb,
        page.width,
        page.height,
        page.width * _BYTES_PER_PIXEL,
        QImage.Format.Format_RGB888,
    )
    return raw.convertToFormat(QImage.Format.Format_RGB32)


class _Kept(Generic[K, V]):
    """A few values, the least recently used ones forgotten."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        if key in self._values:
            self._values.move_to_end(key)
        return self._values.get(key)

    def put(self, key: K, value: V) -> None:
        self._values[key] = value
        self._values.move_to_end(key)
        while len(self._values) > self._room:
            self._values.popitem(last=False)

    def clear(self) -> None:
        self._values.clear()


class Pages:
    """Fetches pages without blocking the window, and hands out kept ones at once."""

    def __init__(self, source: PageSource, lanes: Lanes) -> None:
        self._source = source
        self._lanes = lanes
        self._contents: _Kept[Place, PageContent] = _Kept(TEXTS_KEPT)
        self._images: _Kept[tuple[DocumentId, int, int], QImage] = _Kept(IMAGES_KEPT)

    def forget(self) -> None:
        """Drop everything, for the lock screen or after a document changed."""
        self._contents.clear()
        self._images.clear()

    def content(
        self,
        place: Place,
        done: Callable[[PageContent], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Hand the text of a page and the rectangles of the passage to `done`."""
        kept = self._contents.get(place)
        if kept is not None:
            done(kept)
            return

        def keep(content: PageContent) -> None:
            self._contents.put(place, content)
            done(content)

        self._lanes.library.start(
            lambda _notify: self._read(place), Callbacks(done=keep, failed=failed)
        )

    def image(
        self,
        place: Place,
        width_px: int,
        done: Callable[[QImage], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Hand the drawn page to `done`."""
        key = (place.document_id, place.page, width_px)
        kept = self._images.get(key)
        if kept is not None:
            done(kept)
            return

        def keep(image: QImage) -> None:
            self._images.put(key, image)
            done(image)

        self._lanes.drawing.start(
            lambda _notify: to_image(
                self._source.page_image(place.document_id, place.page, width_px=width_px)
            ),
            Callbacks(done=keep, failed=failed),
        )

    def prepare(self, place: Place, width_px: int) -> None:
        """Fetch a page that will probably be wanted next; failures wait until it is."""

        def draw(content: PageContent) -> None:
            if content.text.width:
                self.image(place, width_px, _ignore, _ignore)

        self.content(place, draw, _ignore)

    def _read(self, place: Place) -> PageContent:
        text = self._source.page(place.document_id, place.page)
        rects = place.rects
        if not rects and text.width:
            found = (self._source.rectangles(place.document_id, span) for span in place.spans)
            rects = tuple(rect for each in found for rect in each)
        return PageContent(text, rects)


def _ignore(_result: object) -> None:
    """Take a result that was only fetched ahead."""
