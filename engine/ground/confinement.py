"""What a worker takes away from itself before it opens a foreign file."""

import contextlib
import ctypes
import os
import sys
import time

from engine.ground.offline import OfflineGuard

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


def confine() -> OfflineGuard:
    """Give up the network and core dumps; return the guard that counts attempts."""
    guard = OfflineGuard()
    guard.install()
    _leave_network()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # its threads only cost memory here
    _limit("RLIMIT_CORE", 0)
    return guard


def limit_memory(size_bytes: int) -> None:
    """Let this process hold at most this much private memory, where the system can."""
    _limit("RLIMIT_DATA", size_bytes)


def limit_cpu(seconds: float) -> None:
    """End this process when it uses this much more CPU time, where the system can."""
    _limit("RLIMIT_CPU", int(time.process_time() + seconds) + 1)


def _limit(name: str, value: int) -> None:
    """Lower a soft limit; Windows has none, and the parent's clock must do there."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        kind = getattr(resource, name)
        hard = resource.getrlimit(kind)[1]
        soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (soft, hard))


def _leave_network() -> None:
    """Move into an empty network namespace where Linux allows it without privileges.

    It must run before any thread starts; failure is normal and harmless, the
    guard above still refuses.
    """
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
