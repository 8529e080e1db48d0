"""The guard refuses and counts; a fresh process shows it without touching this one."""

import subprocess
import sys

PROGRAM = """
import socket, urllib.request
from engine.ground.offline import OfflineGuard
guard = OfflineGuard(); guard.install()
tries = [
    lambda: socket.create_connection(("192.0.2.1", 9), timeout=1),
    lambda: socket.getaddrinfo("hospital.invalid", 80),
    lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=1),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 9)),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
]
refused = 0
for attempt in tries:
    try:
        attempt()
    except OSError:
        refused += 1
print(refused, len(guard.attempts))
"""


def test_every_way_to_connect_or_listen_is_refused_and_counted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    refused, counted = map(int, done.stdout.split())
    assert refused == 5
    assert counted >= 5


PERMITTED = """
import socket, subprocess, sys
from engine.ground.offline import OfflineGuard
listening = subprocess.Popen(
    [sys.executable, "-c", "import socket,sys\\ns=socket.socket();s.bind(('127.0.0.1',0));"
     "s.listen();print(s.getsockname()[1],flush=True);s.accept();sys.stdin.read()"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE)
port = int(listening.stdout.readline())
guard = OfflineGuard(); guard.install()
guard.permit("127.0.0.1", port)
guard.permit_numbers(frozenset({"127.0.0.1"}))
socket.create_connection(("127.0.0.1", port), timeout=5)
tries = [
    lambda: socket.create_connection(("127.0.0.1", port + 1), timeout=1),
    lambda: socket.create_connection(("127.0.0.2", port), timeout=1),
    lambda: socket.getaddrinfo("hospital.invalid", port),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", port)),
    lambda: guard.permit("127.0.0.2", port),
]
refused = 0
for attempt in tries:
    try:
        attempt()
    except OSError:
        refused += 1
listening.kill()
print(refused, len(guard.attempts))
"""


def test_a_permitted_address_is_the_only_one_and_the_rest_is_counted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PERMITTED], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["6", "5"]
