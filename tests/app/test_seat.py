"""The system's word that the screen is locked or sleep begins locks the window."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from app.window.main import MainWindow
from app.window.seat import Seat, is_local
from app.window.seat_windows import (
    POWER_BROADCAST,
    SESSION_CHANGE,
    SESSION_LOCK,
    SUSPEND,
    Message,
    SessionFilter,
)
from tests.app.fake_door import FakeAssistant

LOGIN = "org.freedesktop.login1"


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a bus of our own, behind a socket file."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    address = f"unix:path={tmp_path_factory.mktemp('bus') / 'socket'}"
    command = [daemon, "--session", "--nofork", "--nopidfile", f"--address={address}"]
    command.append("--print-address")
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        yield address
        running.terminate()


@pytest.fixture
def seat(bus: str) -> Iterator[Seat]:
    made = Seat()
    heard = made.watch({"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus})
    assert heard
    yield made
    made.leave()


def send(bus: str, path: str, interface: str, name: str, *arguments: object) -> None:
    """Send a signal as the system would."""
    speaker = QDBusConnection.connectToBus(bus, f"speaker-{os.urandom(4).hex()}")
    assert speaker.isConnected()
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert speaker.send(message)
    QDBusConnection.disconnectFromBus(speaker.name())


@pytest.mark.parametrize(
    "said",
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", (True,)),
        ("/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock", ()),
    ],
)
def test_a_locked_screen_and_the_beginning_of_sleep_are_heard(
    qtbot: QtBot, bus: str, seat: Seat, said: tuple[str, str, str, tuple[object, ...]]
) -> None:
    path, interface, name, arguments = said
    with qtbot.waitSignal(seat.left, timeout=20_000):
        send(bus, path, interface, name, *arguments)


def test_waking_up_locks_nothing(qtbot: QtBot, bus: str, seat: Seat) -> None:
    heard: list[bool] = []
    seat.left.connect(lambda: heard.append(True))
    send(bus, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", False)
    with qtbot.waitSignal(seat.left, timeout=20_000):
        send(bus, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", True)
    assert heard == [True]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "autolaunch:",
        "tcp:host=127.0.0.1,port=4711",
        "unixexec:path=/bin/true",
        "unix:path=/nowhere/bus",
        "unix:path=/,tcp:host=10.0.0.1;tcp:host=10.0.0.1,port=1",
    ],
)
def test_no_bus_but_a_socket_file_of_this_computer_is_opened(address: str) -> None:
    assert not is_local(address)
    told = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
    assert not Seat().watch(told)


def test_the_window_is_locked_and_emptied(
    qtbot: QtBot, window: MainWindow, fake: FakeAssistant
) -> None:
    assert window.locking.seat is not None
    window.locking.seat.left.emit()
    qtbot.waitUntil(lambda: not fake.is_unlocked, timeout=20_000)
    assert window.screens.currentWidget() is window.gate


@pytest.mark.parametrize(
    ("message", "wparam", "is_heard"),
    [
        (SESSION_CHANGE, SESSION_LOCK, True),
        (SESSION_CHANGE, 0x8, False),
        (POWER_BROADCAST, SUSPEND, True),
        (POWER_BROADCAST, 0x12, False),
        (0x0113, SESSION_LOCK, False),
    ],
)
def test_windows_messages_are_understood(message: int, wparam: int, is_heard: bool) -> None:
    heard: list[bool] = []
    told = Message(None, message, wparam, 0)
    looked = SessionFilter(lambda: heard.append(True))
    assert looked.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told)) == (False, 0)
    assert heard == [True] * is_heard


def test_the_socket_of_a_running_bus_is_local(bus: str) -> None:
    assert is_local(bus)
    assert Path(bus.removeprefix("unix:path=")).exists()
