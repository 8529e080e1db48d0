"""pdfium's functions that are asked thousands of times, called as cheaply as Python can.

A declared argument type costs a conversion at every call, so these functions
declare none: handles and places to write to are made ready once and reused,
and the rest are plain ints, which pass as C ints. That takes a third of the time.
"""

import ctypes
from collections import deque
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt

_BLOCK = 4_096

Rows = npt.NDArray[np.float32] | npt.NDArray[np.uint32]


class Pdfium:
    """Fast prototypes of some functions, and `raw` for all others; pypdfium2 is loaded here.

    Handles are passed to them as `ready` returns them.

    Attributes:
        code, owner, unmapped: Of a character: code point, address of its text
            object, 1 where its font does not tell which letter it is.
        font, weight: Of a character: name and flags of its font, how bold it is.
        kind, mode: Of a page object.
        on_page, in_form: How to count and get the objects of a page or a form.
    """

    def __init__(self) -> None:
        """Look up the functions."""
        from pypdfium2 import raw

        address, number = ctypes.c_size_t, ctypes.c_int
        self.raw: Any = raw
        self.code: Any = _fast(raw.FPDFText_GetUnicode, ctypes.c_uint)
        self.owner: Any = _fast(raw.FPDFText_GetTextObject, address)
        self.unmapped: Any = _fast(raw.FPDFText_HasUnicodeMapError, number)
        self.kind: Any = _fast(raw.FPDFPageObj_GetType, number)
        self.mode: Any = _fast(raw.FPDFTextObj_GetTextRenderMode, number)
        self.font: Any = _fast(raw.FPDFText_GetFontInfo, number)
        self.weight: Any = _fast(raw.FPDFText_GetFontWeight, number)
        self.on_page: tuple[Any, Any] = (
            _fast(raw.FPDFPage_CountObjects, number),
            _fast(raw.FPDFPage_GetObject, address),
        )
        self.in_form: tuple[Any, Any] = (
            _fast(raw.FPDFFormObj_CountObjects, number),
            _fast(raw.FPDFFormObj_GetObject, address),
        )
        self._box = _fast(raw.FPDFText_GetLooseCharBox, None)
        self._fill = _fast(raw.FPDFPageObj_GetFillColor, None)
        self._bounds = _fast(raw.FPDFPageObj_GetBounds, None)
        self._room = _Room()

    def boxes(self, text: Any, indexes: list[int]) -> "npt.NDArray[np.float32]":
        """Return left, top, right and bottom of characters; NaN where they have no place."""
        rows = np.full((len(indexes), 4), np.nan, np.float32)
        for start in range(0, len(indexes), _BLOCK):
            some = indexes[start : start + _BLOCK]
            part = rows[start : start + _BLOCK]
            places = self._room.places(part)[0]
            deque(map(self._box, repeat(text), some, places), maxlen=0)
            self._room.fetch(part)
        return rows

    def colors(self, objects: list[Any]) -> "npt.NDArray[np.uint32]":
        """Return red, green, blue and opacity of the fill of objects; black where unknown."""
        rows = np.zeros((len(objects), 4), np.uint32)
        rows[:, 3] = 255
        self._ask(self._fill, objects, rows)
        return rows

    def bounds(self, objects: list[Any]) -> "npt.NDArray[np.float32]":
        """Return left, bottom, right and top of objects in the space of their holder."""
        rows = np.zeros((len(objects), 4), np.float32)
        self._ask(self._bounds, objects, rows)
        return rows

    def _ask(self, function: Any, objects: list[Any], rows: Rows) -> None:
        """Call a function that writes four numbers apart, for each object."""
        for start in range(0, len(objects), _BLOCK):
            part = rows[start : start + _BLOCK]
            some = objects[start : start + _BLOCK]
            deque(map(function, some, *self._room.places(part)), maxlen=0)
            self._room.fetch(part)


class _Room:
    """Where pdfium writes: records of four 32-bit numbers, their places ready to be passed."""

    def __init__(self) -> None:
        self._memory = (ctypes.c_uint32 * (4 * _BLOCK))()
        self._rows = np.ctypeslib.as_array(self._memory).reshape(-1, 4)
        self._places: tuple[list[Any], ...] = ([], [], [], [])

    def places(self, rows: Rows) -> tuple[list[Any], ...]:
        """Put rows there; return the places of their first to fourth numbers, or of more."""
        count = len(rows)
        self._rows[:count] = rows.view(np.uint32)
        if count > len(self._places[0]):
            self._make(count)
        return self._places

    def _make(self, count: int) -> None:
        made = len(self._places[0])
        for column, places in enumerate(self._places):
            offsets = range(16 * made + 4 * column, 16 * count, 16)
            places += [ctypes.byref(self._memory, offset) for offset in offsets]

    def fetch(self, rows: Rows) -> None:
        """Take the rows back."""
        rows.view(np.uint32)[:] = self._rows[: len(rows)]


def _fast(function: Any, result: Any) -> Any:
    """Return a function by its address, without argument types or releasing the lock."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(result)(address or 0)


def ready(address: int) -> Any:
    """Return an address as it can be passed to the fast functions, again and again."""
    return ctypes.c_void_p.from_param(address)


def address_of(handle: Any) -> int:
    """Return the address behind a handle of pypdfium2."""
    return ctypes.cast(handle.raw, ctypes.c_void_p).value or 0
