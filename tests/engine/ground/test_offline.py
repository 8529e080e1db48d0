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
