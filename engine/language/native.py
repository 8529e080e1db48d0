"""The llama.cpp library: loaded once per process, its devices, its build, its complaints."""

import ctypes
import os
import platform
from collections import deque
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from engine.ground.errors import RuntimeMissingError

_LEVEL_WARN = 2
_LEVEL_ERROR = 3
_GRAPHICS = (1, 2)  # discrete and integrated, in ggml's numbering of devices
_NO_MEMORY = ("failed to allocate", "unable to allocate", "out of memory", "cannot allocate")


@dataclass(frozen=True, slots=True)
class GraphicsCard:
    """A device that can hold layers.

    Attributes:
        backend: CUDA, Metal or Vulkan.
    """

    backend: str
    name: str


@cache
def opened() -> "Native":
    """Return the library, the same each time: it calls our log as long as the process lives.

    Raises:
        RuntimeMissingError: It is not installed or does not run here.
    """
    return Native()


class Native:
    """The library with its log kept in memory; `calls` holds its functions.

    Attributes:
        calls: The module `llama_cpp.llama_cpp`.
    """

    def __init__(self) -> None:
        """Load the library; raises `RuntimeMissingError`."""
        # Spinning threads make a busy computer twenty times slower; read at loading.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        try:
            from llama_cpp import llama_cpp as calls
        except (ImportError, OSError, RuntimeError) as error:
            raise RuntimeMissingError(
                "The language runtime (llama.cpp) is not installed or does not run here."
            ) from error
        self.calls: Any = calls
        self._lines: deque[str] = deque(maxlen=40)
        self._logged = calls.llama_log_callback(self._log)
        calls.llama_log_set(self._logged, ctypes.c_void_p(0))
        self._load_backends()
        calls.llama_backend_init()

    def forget_log(self) -> None:
        """Start a new record of complaints."""
        self._lines.clear()

    @property
    def is_out_of_memory(self) -> bool:
        """Whether the last complaints speak of memory."""
        return any(sign in line for line in self._lines for sign in _NO_MEMORY)

    def system_info(self) -> str:
        """Return what instructions the build uses, in llama.cpp's words."""
        return str(self.calls.llama_print_system_info().decode(errors="replace"))

    def cards(self) -> list[GraphicsCard]:
        """Return the graphics cards that this build can use on this computer."""
        if not self.calls.llama_supports_gpu_offload():
            return []
        ggml = self._ggml()
        found = []
        for index in range(ggml.ggml_backend_dev_count()):
            device = ctypes.c_void_p(ggml.ggml_backend_dev_get(ctypes.c_size_t(index)))
            if ggml.ggml_backend_dev_type(device) in _GRAPHICS:
                registry = ctypes.c_void_p(ggml.ggml_backend_dev_backend_reg(device))
                backend = ggml.ggml_backend_reg_name(registry).decode(errors="replace")
                name = ggml.ggml_backend_dev_description(device).decode(errors="replace")
                found.append(GraphicsCard(backend, name))
        return found

    def _log(self, level: int, text: bytes | None, _data: object) -> None:
        if level in (_LEVEL_WARN, _LEVEL_ERROR) and text:
            self._lines.append(text.decode(errors="replace").lower())

    def _load_backends(self) -> None:
        """Load the processor variants of a build that keeps them in files of their own."""
        ggml = self._ggml()
        if ggml.ggml_backend_reg_count() == 0:
            folder = Path(self.calls.__file__).parent / "lib"
            ggml.ggml_backend_load_all_from_path(os.fsencode(folder))

    def _ggml(self) -> Any:
        """Return the library that holds the registry of devices.

        On Linux by the versioned name, which libllama itself is linked to: the plain
        name opens a second copy with a registry of its own, which is empty.
        """
        folder = Path(self.calls.__file__).parent / "lib"
        names = ("libggml.so.0", "libggml.so", "libggml.dylib", "ggml.dll")
        path = next(folder / name for name in names if (folder / name).exists())
        ggml = ctypes.CDLL(str(path))
        ggml.ggml_backend_dev_count.restype = ctypes.c_size_t
        ggml.ggml_backend_reg_count.restype = ctypes.c_size_t
        for name in ("dev_get", "dev_backend_reg"):
            getattr(ggml, f"ggml_backend_{name}").restype = ctypes.c_void_p
        for name in ("dev_description", "reg_name"):
            getattr(ggml, f"ggml_backend_{name}").restype = ctypes.c_char_p
        return ggml


def missing_instructions(system_info: str) -> str:
    """Return in a sentence what the build leaves unused; empty when it is well built.

    A build without AVX2 reads prompts twenty times slower and gives no other sign.
    """
    if platform.machine().lower() not in {"x86_64", "amd64"} or "AVX2 = 1" in system_info:
        return ""
    if "avx2" not in _processor_flags():
        return ""
    return "The installed llama.cpp was built without AVX2 and is very slow here."


def _processor_flags() -> frozenset[str]:
    """Return the processor's instruction sets; AVX2 is taken for granted where none tells."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return frozenset({"avx2"})
    line = next((line for line in text.splitlines() if line.startswith("flags")), "")
    return frozenset(line.split())
