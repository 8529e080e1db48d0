"""Windows tells the window that the session was locked or that the computer goes to sleep.

Numbers: Windows SDK, WinUser.h (WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, WTS_SESSION_LOCK,
PBT_APMSUSPEND) and WtsApi32.h (NOTIFY_FOR_THIS_SESSION).
"""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication

SESSION_CHANGE = 0x02B1
SESSION_LOCK = 0x7
POWER_BROADCAST = 0x0218
SUSPEND = 0x4
_THIS_SESSION = 0


class Message(ctypes.Structure):
    """The beginning of a Windows MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def _service() -> Any:
    """Return the library that tells of sessions; there is one on Windows alone."""
    return getattr(ctypes, "windll").wtsapi32  # noqa: B009 - unknown to type checkers elsewhere


class SessionFilter(QAbstractNativeEventFilter):
    """Looks at every message of the window; takes none away."""

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__()
        self._left = left
        self._window = 0

    def begin(self) -> bool:
        """Ask Windows to tell; return whether it will."""
        application = QCoreApplication.instance()
        windows = QGuiApplication.topLevelWindows()
        if application is None or not windows:
            return False
        self._window = int(windows[0].winId())
        application.installNativeEventFilter(self)
        return bool(_service().WTSRegisterSessionNotification(self._window, _THIS_SESSION))

    def end(self) -> None:
        """Ask Windows to tell no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
            _service().WTSUnRegisterSessionNotification(self._window)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Notice a lock or the beginning of sleep."""
        name = bytes(kind.data() if isinstance(kind, QByteArray) else kind)
        if name.startswith(b"windows"):
            told = Message.from_address(int(message))
            if (told.message, told.wparam) in {
                (SESSION_CHANGE, SESSION_LOCK),
                (POWER_BROADCAST, SUSPEND),
            }:
                self._left()
        return False, 0
