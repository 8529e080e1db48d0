"""A worker for tests: echoes, prints, hangs, dies."""

import os
import signal
import socket
import time

from engine.ground.offline import OfflineGuard
from engine.ground.workers import Duty
from tests.engine.ground.test_workers import Echo, Told


def _connect() -> str:
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=1)
    except OSError as error:
        return "refused" if "offline" in str(error) else "tried"
    return "connected"


def main() -> None:
    OfflineGuard().install()
    duty = Duty(Echo)
    for request in duty.requests():
        assert isinstance(request, Echo)
        text = request.text
        if text == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif text == "abort":
            os.abort()
        elif text == "exit":
            os._exit(3)
        elif text == "hang":
            time.sleep(60)
        elif text == "print":
            print("noise on standard output", flush=True)
        elif text == "connect":
            text = _connect()
        duty.reply(Told(text, os.getpid()))


if __name__ == "__main__":
    main()
