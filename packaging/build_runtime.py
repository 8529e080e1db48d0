"""Install the language runtime: built once from its pinned sources, then taken from the cache.

There are no wheels of llama-cpp-python on the package registry. The build takes some
ten minutes on two processors; the wheel is kept in the user's cache folder under
its version, flags and Python, so that the next set-up takes seconds.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "locks" / "runtime-source.lock"
TRIM = ("-DLLAVA_BUILD=OFF", "-DGGML_NATIVE=OFF")
AVX2 = tuple(f"-DGGML_{name}=ON" for name in ("AVX", "AVX2", "FMA", "F16C", "BMI2", "SSE42"))
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")
LOOK = (
    "import llama_cpp; llama_cpp.llama_backend_init();"
    "print(llama_cpp.llama_print_system_info().decode())"
)


def flags() -> tuple[str, ...]:
    """Return the build's switches: no image parts, and a baseline that other PCs have too."""
    return TRIM + (AVX2 if _has_avx2() else ())


def _has_avx2() -> bool:
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return False
    told = Path("/proc/cpuinfo")
    return not told.exists() or " avx2 " in told.read_text(encoding="utf-8", errors="replace")


def kept_in() -> Path:
    """Return the folder of the cached wheel for this version, these flags and this Python."""
    python = ".".join(str(part) for part in sys.version_info[:2])
    system = (sys.platform, platform.machine(), *platform.libc_ver())
    what = (LOCK.read_text(encoding="utf-8"), *flags(), python, *system)
    key = hashlib.sha256("\n".join(what).encode()).hexdigest()[:16]
    return Path(platformdirs.user_cache_dir("wardlight", appauthor=False)) / "wheels" / key


def build(folder: Path) -> None:
    """Build the wheel from the pinned sources and put it into the cache, whole or not at all."""
    # A set SOURCE_DATE_EPOCH silently builds a library for processors of 2004.
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    environment["CMAKE_ARGS"] = " ".join(flags())
    environment.setdefault("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 2))
    print("Building the language runtime, once: some ten minutes on two processors.", flush=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as scratch:
        command = [*PIP, "wheel", "--quiet", "--no-deps", "--no-cache-dir", "--require-hashes",
                   "--wheel-dir", scratch, "-r", str(LOCK)]  # fmt: skip
        subprocess.run(command, check=True, env=environment)  # noqa: S603 - our own words only
        shutil.rmtree(folder, ignore_errors=True)
        Path(scratch).rename(folder)


def wheel() -> Path | None:
    """Return the cached wheel, if there is one."""
    return next(iter(sorted(kept_in().glob("*.whl"))), None)


def main() -> int:
    """Build if need be, install, and see that the processor's fast instructions are used."""
    if wheel() is None:
        build(kept_in())
    command = [*PIP, "install", "--quiet", "--no-deps", "--force-reinstall", str(wheel())]
    subprocess.run(command, check=True)  # noqa: S603 - our own words only
    told = subprocess.run(  # noqa: S603 - our own words only
        [sys.executable, "-c", LOOK], capture_output=True, text=True, check=True
    ).stdout
    if _has_avx2() and "AVX2 = 1" not in told:
        print(f"The language runtime was built without AVX2 and would be slow: {told}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
