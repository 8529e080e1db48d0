"""Name the system libraries that Qt needs and this computer lacks, with the exact command.

On Debian and its relatives the command is given; it is run only as root with
CI=true. Standard library only: it runs before anything else works.
"""

import ctypes
import os
import shutil
import subprocess
import sys

DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-sync.so.1": "libxcb-sync1",
}


def missing_packages() -> list[str]:
    """Return the Debian packages whose libraries cannot be loaded."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**DRAWING, **(DISPLAY if os.environ.get("DISPLAY") else {})}
    return [package for library, package in wanted.items() if not _loads(library)]


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Print what is missing and how to get it; install it for root under CI.

    With the argument `window`, a computer without a screen lacks nothing.
    """
    if "window" in sys.argv[1:] and not _has_screen():
        return 0
    missing = missing_packages()
    if not missing:
        return 0
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if not shutil.which("apt-get"):
        print("The window needs system libraries that are missing:", ", ".join(missing))
        return 1
    if os.geteuid() == 0 and os.environ.get("CI") == "true":
        subprocess.run(["apt-get", "update", "-qq"], check=False)  # noqa: S607 - Debian's own
        return subprocess.run(command, check=False).returncode  # noqa: S603 - names above
    print("The window needs system libraries that are missing. Install them with:")
    print("  sudo", *command)
    return 1


if __name__ == "__main__":
    sys.exit(main())
