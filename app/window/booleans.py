"""Keeps `True`, `False` and `None` alive under a binding that forgets to count it."""

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_MORE = 1 << 40


def keep_alive() -> None:
    """Make `True`, `False` and `None` outlive every signal; call before the first window.

    WORKAROUND PySide6 6.12.0 on CPython before 3.12: every `emit` and `disconnect`
    returns True without counting the reference, so that a busy window ends with
    "bool_dealloc: deallocating True or False" after some thousand signals; `None` loses
    a reference whenever a style, a font or a translator is put in force. CPython
    3.12 and later never count them (PEP 683). Remove with Python 3.11, or with a
    PySide6 for which `tests/app/test_booleans.py` passes without this.
    """
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for value in (True, False, None):
        count = ctypes.c_ssize_t.from_address(id(value))  # the first field of every object
        if count.value < _MORE:
            count.value += _MORE
