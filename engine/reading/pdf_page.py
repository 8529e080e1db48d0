"""One PDF page: its characters in reading order, with boxes, headings, rows and flags."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from engine.ground.types import Heading, PageFlag, PageText, Span
from engine.reading.columns import in_reading_order
from engine.reading.direction import spoken
from engine.reading.headings import OutlineEntry, Style, headings_of
from engine.reading.limits import Limits
from engine.reading.lines import Layout, laid_out, spaced, tables_of, with_paragraphs
from engine.reading.ocr import Recognizer, page_from_image
from engine.reading.opened import Slowly
from engine.reading.pdf_annotations import with_annotations
from engine.reading.pdf_characters import (
    Alphabet,
    Boxes,
    Characters,
    Frame,
    Mask,
    as_text,
    characters_of,
    frame_of,
    is_tag,
)
from engine.reading.pdf_hidden import hidden_in
from engine.reading.pdf_objects import Objects, objects_of
from engine.reading.pdfium import Pdfium, address_of, ready

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_SCAN_COVER = 0.5
_LOST_SHARE = 0.2
_BELOW, _ABOVE, _BESIDE = 0.08, 0.20, 0.15
_ASKED = 50
_GUESSED_SHARE = 0.12
_SURE = 0.8
_GLANCE_SIDE = 600
_LEAST_DIFFERENCE = 12
_OCR_SIDE = 2340
_FEW_CHARACTERS = 25
_SOME_CHARACTERS = 250
_FEW_PATHS = 30
_ACCENTS = (0xA8, 0xAF, 0xB4, *range(0x2C6, 0x300))


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of the whole document when one page is read."""

    style: Style
    outlines: dict[int, tuple[OutlineEntry, ...]]


@dataclass(frozen=True, slots=True)
class _Raw:
    """A page as pdfium gives it, and which of its characters are hidden."""

    frame: Frame
    read: Characters
    objects: Objects
    hidden: Mask
    is_scan: bool
    is_guessed: bool


class PageReader:
    """Reads single pages of one open document."""

    def __init__(self, document: "PdfDocument", limits: Limits, recognizer: Recognizer) -> None:
        """Take an open document and what reads its scanned pages."""
        self._document = document
        self._limits = limits
        self._recognizer = recognizer
        self._pdfium = Pdfium()
        self._alphabet = Alphabet()

    def read(self, number: int, *, look: Look, slowly: Slowly | None) -> PageText:
        """Read one page; without `slowly` its text layer only, never by OCR.

        A page that pdfium cannot load comes back empty and flagged.
        """
        from pypdfium2 import PdfiumError

        try:
            with self._loaded(number) as (page, text):
                raw = self._raw(page, text)
                layer = self._layer(number, raw, look, text)
                if slowly is None or not _needs_recognition(raw, layer) or _is_blank(page):
                    return layer
                slowly(number)
                return _better(layer, self._recognized(number, page, raw.frame))
        except PdfiumError:
            return PageText(number=number, text="", flags=(PageFlag.INCOMPLETE,))

    def _recognized(self, number: int, page: "PdfPage", frame: Frame) -> PageText:
        """Draw the page large and read the drawing."""
        longest = max(frame.width, frame.height, 1.0)
        image = page.render(scale=min(_OCR_SIDE / longest, 8.0)).to_pil().convert("RGB")
        scale = longest / max(image.size)
        return page_from_image(image, number=number, scale=scale, recognizer=self._recognizer)

    def sample(self, number: int) -> tuple[Layout, float] | None:
        """Return the lines of a page and its height, for learning the document's look."""
        from pypdfium2 import PdfiumError

        try:
            with self._loaded(number) as (page, text):
                frame = frame_of(page, self._pdfium)
                limit = self._limits.page_characters
                read = characters_of(text, frame, self._pdfium, limit=limit)
                codes = self._alphabet.stored(read.codes)
                return laid_out(*spaced(codes, read.boxes, read.indexes)), frame.height
        except PdfiumError:
            return None

    @contextlib.contextmanager
    def _loaded(self, number: int) -> "Iterator[tuple[PdfPage, PdfTextPage]]":
        page = with_annotations(self._document, number - 1, self._pdfium)
        try:
            text = page.get_textpage()
            try:
                yield page, text
            finally:
                text.close()
        finally:
            page.close()

    def _raw(self, page: "PdfPage", text: "PdfTextPage") -> _Raw:
        frame = frame_of(page, self._pdfium)
        limit = self._limits.page_characters
        read = characters_of(text, frame, self._pdfium, limit=limit)
        objects = objects_of(page, frame, self._pdfium)
        is_scan = objects.image_cover >= _SCAN_COVER
        hidden = hidden_in(
            read,
            page,
            text,
            objects=objects,
            frame=frame,
            pdfium=self._pdfium,
            is_scan=is_scan,
        )
        return _Raw(frame, read, objects, hidden, is_scan, _is_guessed(read, text, self._pdfium))

    def _layout(self, raw: _Raw) -> Layout:
        codes = self._alphabet.stored(raw.read.codes)
        codes[raw.hidden] = 0
        layout = laid_out(*spoken(*spaced(codes, raw.read.boxes, raw.read.indexes)))
        return with_paragraphs(in_reading_order(layout))

    def _layer(self, number: int, raw: _Raw, look: Look, text: "PdfTextPage") -> PageText:
        """Return the page as its own text layer has it."""
        layout = self._layout(raw)
        tables = tables_of(layout)
        rows = [line for table in tables for line in table.lines]
        headings: tuple[Heading, ...] = headings_of(
            layout,
            style=look.style,
            outline=look.outlines.get(number, ()),
            height=raw.frame.height,
            is_bold=_boldness(text, self._pdfium),
            rows=frozenset(rows),
        )
        flags = self._flags(raw, is_broken=any(table.is_broken for table in tables))
        return PageText(
            number=number,
            text=layout.text,
            boxes=_bodies(layout).astype("<f4").tobytes(),
            width=raw.frame.width,
            height=raw.frame.height,
            headings=headings,
            rows=tuple(Span(int(layout.starts[r]), int(layout.ends[r])) for r in rows),
            flags=flags,
            hidden=_hidden_text(raw),
        )

    def _flags(self, raw: _Raw, *, is_broken: bool) -> tuple[PageFlag, ...]:
        codes = raw.read.codes
        lost = len(codes) - np.count_nonzero(codes)
        if len(codes) and codes.max() >= 0xE000:
            lost += int(((codes == 0xFFFD) | ((codes >= 0xE000) & (codes <= 0xF8FF))).sum())
        is_cut = len(codes) >= self._limits.page_characters or not raw.objects.is_whole
        chosen = {
            PageFlag.SCAN: raw.is_scan and bool(raw.objects.invisible),
            PageFlag.GARBLED: raw.is_guessed or lost > _LOST_SHARE * max(1, len(codes)),
            PageFlag.BROKEN_TABLE: is_broken,
            PageFlag.HIDDEN_TEXT: bool((raw.hidden & (codes > 32)).any()),
            PageFlag.INCOMPLETE: is_cut,
        }
        return tuple(flag for flag, holds in chosen.items() if holds)


def _bodies(layout: Layout) -> Boxes:
    """Return the middle of each box: high enough for every sign, clear of the lines around."""
    bodies = layout.boxes.copy()
    high = bodies[:, 3] - bodies[:, 1]
    sideways = layout.is_sideways
    if sideways.any():
        turned = np.repeat(sideways, np.diff(np.append(layout.starts, len(bodies))))
        high[turned] = 0
        wide = np.where(turned, bodies[:, 2] - bodies[:, 0], 0)
        bodies[:, 0] += _BESIDE * wide
        bodies[:, 2] -= _BESIDE * wide
    bodies[:, 1] += _BELOW * high
    if len(bodies) and layout.codes.max() >= _ACCENTS[0]:
        high[np.isin(layout.codes, _ACCENTS)] = 0  # drawn above the letter before or after
    bodies[:, 3] -= _ABOVE * high
    return bodies


def _needs_recognition(raw: _Raw, layer: PageText) -> bool:
    """Whether the text layer is missing, unreadable, or much less than the picture shows."""
    if PageFlag.GARBLED in layer.flags:
        return True
    signs = len(layer.text) - layer.text.count(" ") - layer.text.count("\n")
    if signs < _FEW_CHARACTERS:
        drawn = raw.objects.image_cover > 0.05 or raw.objects.paths > _FEW_PATHS
        return drawn or (not signs and raw.objects.texts > 0)
    return raw.is_scan and signs < _SOME_CHARACTERS


def _is_blank(page: "PdfPage") -> bool:
    """Whether a small drawing of the page shows nothing at all."""
    longest = max(*page.get_size(), 1.0)
    picture = page.render(scale=min(_GLANCE_SIDE / longest, 1.0), grayscale=True).to_numpy()
    return int(picture.max()) - int(picture.min()) < _LEAST_DIFFERENCE


def _better(layer: PageText, recognized: PageText) -> PageText:
    """Choose between a poor text layer and OCR, and keep the flags of both."""
    garbled = PageFlag.GARBLED in layer.flags
    if not layer.text and not recognized.text:
        return replace(layer, flags=(*layer.flags, PageFlag.INCOMPLETE))
    if garbled and _is_poor(recognized, layer):
        return layer
    if not garbled and len(recognized.text) <= len(layer.text):
        return layer
    flags = dict.fromkeys((*layer.flags, *recognized.flags))
    return replace(recognized, flags=tuple(flags), hidden=layer.hidden)


def _is_poor(recognized: PageText, layer: PageText) -> bool:
    """Whether OCR read less than the garbled layer holds, as in a script that it does not know."""
    sure = recognized.ocr_confidence is not None and recognized.ocr_confidence > _SURE
    return not sure or 2 * len(recognized.text) < len(layer.text)


def _is_guessed(read: Characters, text: "PdfTextPage", pdfium: Pdfium) -> bool:
    """Whether the fonts of many characters do not tell which letters they are."""
    inked = read.indexes[(read.codes > 32) & (read.indexes >= 0)]
    asked = inked[:: max(1, len(inked) // _ASKED)].tolist()
    unmapped = sum(map(pdfium.unmapped, repeat(ready(address_of(text))), asked))
    return bool(unmapped > _GUESSED_SHARE * max(1, len(asked)))


def _hidden_text(raw: _Raw) -> str:
    codes = raw.read.codes[raw.hidden]
    if not len(codes):
        return ""
    codes = np.where(is_tag(codes), codes - 0xE0000, codes)
    codes[(codes < 32) | (codes > 0x10FFFF)] = 32
    return " ".join(as_text(codes).split())


def _boldness(text: "PdfTextPage", pdfium: Pdfium) -> Callable[[int], bool]:
    """Return what tells whether a character is bold, by the name of its font or its weight."""
    import ctypes

    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    handle, flags_place = ready(address_of(text)), ctypes.byref(flags)

    def is_bold(index: int) -> bool:
        size = pdfium.font(handle, index, buffer, 128, flags_place)
        name = buffer.raw[: min(size, 128)].lower()
        if b"bold" in name or b"black" in name or b"heavy" in name or b"semib" in name:
            return True
        return bool(pdfium.weight(handle, index) >= 600)

    return is_bold
