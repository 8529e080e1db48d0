"""What the system says of this seat: the screen was locked, or the computer goes to sleep.

Linux tells it over D-Bus, whose sockets are files of this computer: an address of any other
kind is never opened. Windows tells it as messages to the window. macOS is not listened to;
there, and wherever nothing is told, the limit without use and the missing minutes after a
sleep lock the window (see `presence`).
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

if TYPE_CHECKING:
    from app.window.seat_windows import SessionFilter

_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_LOCAL = "unix:"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"


class Seat(QObject):
    """Listens from `watch` until `leave`; does nothing where the system tells nothing.

    Signals:
        left: The screen was locked, or the computer is about to sleep.
    """

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses: list[str] = []
        self._filter: SessionFilter | None = None

    def watch(self, environment: Mapping[str, str] = os.environ) -> bool:
        """Listen from now on, and return whether anything can be heard.

        Args:
            environment: Where the addresses of the two buses stand.
        """
        if self._buses or self._filter is not None:
            return True
        if sys.platform == "win32":
            from app.window.seat_windows import SessionFilter

            self._filter = SessionFilter(self.left.emit)
            return self._filter.begin()
        if sys.platform == "darwin":
            return False
        self._listen("session", environment.get("DBUS_SESSION_BUS_ADDRESS", ""))
        self._listen("system", environment.get("DBUS_SYSTEM_BUS_ADDRESS", _SYSTEM))
        return bool(self._buses)

    def leave(self) -> None:
        """Listen no longer."""
        for name in self._buses:
            QDBusConnection.disconnectFromBus(name)
        self._buses = []
        if self._filter is not None:
            self._filter.end()
            self._filter = None

    def _listen(self, kind: str, address: str) -> None:
        if not is_local(address):
            return
        name = f"wardlight-{kind}-{id(self)}"
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(name)
            return
        self._buses.append(name)
        if kind == "session":
            for saver in _SAVERS:
                self._hear(bus, saver, "ActiveChanged", "take_change(QDBusMessage)")
        else:
            self._hear(bus, f"{_LOGIN}.Manager", "PrepareForSleep", "take_change(QDBusMessage)")
            self._hear(bus, f"{_LOGIN}.Session", "Lock", "take_lock(QDBusMessage)")

    def _hear(self, bus: QDBusConnection, interface: str, signal: str, slot: str) -> None:
        # WORKAROUND PySide6 6.12.0 types the slot as bytes and takes only text; remove when mended.
        bus.connect("", "", interface, signal, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def take_change(self, message: QDBusMessage) -> None:
        """Hear that a screen saver begins or ends, or that sleep begins or ends."""
        arguments = message.arguments()
        if arguments and arguments[0] is True:
            self.left.emit()

    @Slot(QDBusMessage)
    def take_lock(self, _message: QDBusMessage) -> None:
        """Hear that a session of this computer is to be locked."""
        self.left.emit()


def is_local(address: str) -> bool:
    """Whether a D-Bus address names a socket file of this computer, and nothing else.

    Such an address may name several places, of which each must be one; a named path must
    be there, so that nothing is waited for.
    """
    places = [place for place in address.split(";") if place]
    if not places or not all(place.startswith(_LOCAL) for place in places):
        return False
    named = dict(part.partition("=")[::2] for part in places[0].removeprefix(_LOCAL).split(","))
    path = named.get("path", "")
    return Path(path).exists() if path else "abstract" in named
