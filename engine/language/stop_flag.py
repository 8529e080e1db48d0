"""A flag that native code reads without the interpreter, to stop a computation under way."""

import ctypes
import os


class StopFlag:
    """A string of none or one letter; its length, asked by the C library, is the flag.

    llama.cpp asks `callback(data)` before every step of its graph, up to a thousand
    times a token. `strlen` answers that question about our two bytes in a nanosecond,
    where a Python function would have to wait for the interpreter's lock.
    """

    def __init__(self) -> None:
        """Make a flag that is not raised."""
        self._letters = ctypes.create_string_buffer(2)
        library = ctypes.cdll.msvcrt if os.name == "nt" else ctypes.CDLL(None)
        self._strlen = library.strlen

    def raise_(self) -> None:
        """Ask the computation to stop at its next step."""
        self._letters[0] = b"x"

    def lower(self) -> None:
        """Let the next computation run."""
        self._letters[0] = b"\0"

    @property
    def is_raised(self) -> bool:
        """Whether a stop was asked for."""
        return bool(self._letters[0] != b"\0")

    @property
    def callback(self) -> int:
        """Address of the C function; truth is in its lowest byte."""
        return ctypes.cast(self._strlen, ctypes.c_void_p).value or 0

    @property
    def data(self) -> int:
        """Address of what the function is to be called with."""
        return ctypes.addressof(self._letters)
