"""What this computer has: memory, disk, file modes, clock; for `doctor` and before big work."""

import contextlib
import ctypes
import os
import platform
import shutil
import sys
import time
from pathlib import Path

from engine.ground.answers import Finding
from engine.ground.paths import Home

_GIB = 1024**3
_LEAST_MEMORY = 3 * _GIB
_LEAST_DISK = 1 * _GIB
_NETWORK_DISKS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs"})
_BUILT = 1_763_000_000  # seconds since 1970; a clock before the program was written is wrong


def findings(home: Home) -> list[Finding]:
    """Return one line each on system, memory, disk, folder and clock."""
    return [_system(), _memory(), _disk(home), _folder(home), _network_disk(home), _clock()]


def memory_bytes() -> int:
    """Return the physical memory; 0 where the system does not tell."""
    if hasattr(os, "sysconf"):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return _windows_memory()


def free_memory_bytes() -> int:
    """Return the memory that programs can take without swapping; 0 where none tells.

    Where the system tells only what is installed, half of it counts as free.
    """
    told = Path("/proc/meminfo")
    if not told.exists():
        return memory_bytes() // 2
    for line in told.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return 0


def _windows_memory() -> int:
    kilobytes = ctypes.c_ulonglong(0)
    kernel = getattr(ctypes, "windll", None)
    if kernel is None:
        return 0
    kernel.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value * 1024


def _system() -> Finding:
    words = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    level = "ok" if sys.version_info >= (3, 11) else "error"
    return Finding("System", level, f"{words}, {os.cpu_count()} processors", "Use Python 3.11.")


def _memory() -> Finding:
    size = memory_bytes()
    level = "ok" if size >= _LEAST_MEMORY else "warning"
    return Finding(
        "Memory", level, f"{size / _GIB:.1f} GiB", "Search works; a language model may not fit."
    )


def _disk(home: Home) -> Finding:
    free = shutil.disk_usage(_existing(home.root)).free
    level = "ok" if free >= _LEAST_DISK else "warning"
    return Finding("Disk", level, f"{free / _GIB:.1f} GiB free", "Free some space on this disk.")


def _folder(home: Home) -> Finding:
    if not home.root.exists():
        return Finding("Folder", "ok", "not created yet")
    if not os.access(home.root, os.W_OK):
        return Finding("Folder", "error", "cannot be written", "Ask IT for access to the folder.")
    mode = home.root.stat().st_mode & 0o077
    if os.name == "posix" and mode:
        return Finding(
            "Folder", "warning", "other users can enter it", "Run chmod 700 on the folder."
        )
    return Finding("Folder", "ok", "private to this user")


def _network_disk(home: Home) -> Finding:
    kind = _file_system(_existing(home.root))
    if kind in _NETWORK_DISKS:
        return Finding(
            "Drive", "error", f"a network drive ({kind})",
            "Keep the library on a disk of this computer; a share cannot lock it safely.",
        )  # fmt: skip
    return Finding("Drive", "ok", kind or "local")


def _file_system(folder: Path) -> str:
    """Return the kind of file system of a folder; empty where the system does not tell."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        point, name = line.split(" ")[1:3]
        if folder.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, name
    return kind


def _clock() -> Finding:
    if time.time() < _BUILT:
        return Finding("Clock", "warning", "set to a past year", "Set the computer's date.")
    return Finding("Clock", "ok", time.strftime("%Y-%m-%d %H:%M"))


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())


def peak_bytes() -> int:
    """Return the largest resident memory of this process so far; 0 where nobody tells.

    Not `ru_maxrss` on Linux: there a child starts with its parent's.
    """
    with contextlib.suppress(OSError, IndexError, ValueError):
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    with contextlib.suppress(ImportError):
        import resource

        unit = 1 if sys.platform == "darwin" else 1024
        return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * unit
    return 0
