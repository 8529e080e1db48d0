"""Work that the watchdog must see, and a wait that it must not."""

import time


def burn(seconds: float) -> None:
    """Use the processor."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def sleep(seconds: float) -> None:
    """Wait without using it."""
    time.sleep(seconds)
