"""pdfium's functions that are asked thousands of times, with plain integers for pointers."""

import ctypes
from typing import Any


class Pdfium:
    """Fast prototypes of some functions, and `raw` for all others; pypdfium2 is loaded here.

    Attributes:
        box, code, owner, unmapped: Of a character: loose box, code point, text
            object, 1 where its font does not tell which letter it is.
        kind, mode, fill, bounds: Of a page object.
        on_page, in_form: How to count and get the objects of a page or a form.
    """

    def __init__(self) -> None:
        """Look up the functions."""
        from pypdfium2 import raw

        size, number = ctypes.c_size_t, ctypes.c_int
        corners = (size, size, size, size)
        self.raw: Any = raw
        self.box: Any = _fast(raw.FPDFText_GetLooseCharBox, None, size, number, size)
        self.code: Any = _fast(raw.FPDFText_GetUnicode, ctypes.c_uint, size, number)
        self.owner: Any = _fast(raw.FPDFText_GetTextObject, size, size, number)
        self.unmapped: Any = _fast(raw.FPDFText_HasUnicodeMapError, number, size, number)
        self.kind: Any = _fast(raw.FPDFPageObj_GetType, number, size)
        self.mode: Any = _fast(raw.FPDFTextObj_GetTextRenderMode, number, size)
        self.fill: Any = _fast(raw.FPDFPageObj_GetFillColor, None, size, *corners)
        self.bounds: Any = _fast(raw.FPDFPageObj_GetBounds, None, size, *corners)
        self.on_page: tuple[Any, Any] = (
            _fast(raw.FPDFPage_CountObjects, number, size),
            _fast(raw.FPDFPage_GetObject, size, size, number),
        )
        self.in_form: tuple[Any, Any] = (
            _fast(raw.FPDFFormObj_CountObjects, number, size),
            _fast(raw.FPDFFormObj_GetObject, size, size, ctypes.c_ulong),
        )


def _fast(function: Any, *shape: Any) -> Any:
    """Return a function by its address, with a plain shape and without releasing the lock."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(*shape)(address or 0)


def address_of(handle: Any) -> int:
    """Return the address behind a handle of pypdfium2."""
    return ctypes.cast(handle.raw, ctypes.c_void_p).value or 0
