"""The layers, the homes of libraries, the sizes and the weights of the house."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("engine/**/*.py")])
TRACKED_TOP = {
    "app",
    "engine",
    "packaging",
    "models",
    "resources",
    "tests",
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    ".ci",
    ".gitignore",
}
JOURNEYS = {"asking", "summarizing", "patients"}
ROOMS = {"library", "language", "clinical", "reading", "writing"}
MAY_IMPORT: dict[str, set[str]] = {
    "ground": set(),
    **{room: {"ground"} for room in ROOMS},
    **{journey: ROOMS | {"ground"} for journey in JOURNEYS},
    "evaluation": ROOMS | JOURNEYS | {"ground"},
    "finetune": ROOMS | {"ground", "evaluation"},
    "assistant": ROOMS
    | JOURNEYS
    | {"ground", "evaluation", "session", "examination", "casework", "librarian", "desks"},
    "desks": ROOMS | JOURNEYS | {"ground", "evaluation", "session"},
    "librarian": ROOMS | {"ground", "session", "desks"},
    "session": ROOMS | JOURNEYS | {"ground"},
    "casework": ROOMS | JOURNEYS | {"ground"},
    "examination": ROOMS | {"ground"},
}
HOMES: dict[str, tuple[str, ...]] = {
    "pypdfium2": ("engine/reading",),
    "pypdf": ("engine/reading",),
    "docx": ("engine/reading", "engine/writing"),
    "rapidocr": ("engine/reading",),
    "cv2": ("engine/reading",),
    "PIL": ("engine/reading",),
    "charset_normalizer": ("engine/reading",),
    "markdown_it": ("engine/reading",),
    "apsw": ("engine/library",),
    "sqlite_vec": ("engine/library",),
    "sqlite3": (),
    "cryptography": (
        "engine/library",
        "engine/language/signatures.py",
        "engine/finetune/signing.py",
    ),
    "onnxruntime": ("engine/language", "engine/evaluation", "engine/reading/ocr.py"),
    "tokenizers": ("engine/language", "engine/evaluation", "engine/finetune"),
    "onnx": ("engine/language",),
    "safetensors": ("engine/language", "engine/finetune"),
    "llama_cpp": ("engine/language/native.py",),
    "gguf": ("engine/language", "engine/finetune"),
    "torch": ("engine/finetune",),
    "transformers": ("engine/finetune",),
    "peft": ("engine/finetune",),
    "bitsandbytes": ("engine/finetune",),
    "datasketch": ("engine/finetune",),
    "faker": ("engine/finetune",),
    "phonenumbers": ("engine/finetune",),
    "sklearn": ("engine/evaluation",),
    "rapidfuzz": ("engine/library", "engine/clinical"),
    "PySide6": (
        "app/window",
        "app/ask",
        "app/library",
        "app/summarize",
        "app/settings",
        "app/models",
    ),
    "threading": (
        "app/window/tasks.py",
        "engine/ground/workers.py",
        "engine/ground/progress.py",
        "engine/library/locking.py",
    ),
    "socket": ("engine/language/network_connection.py",),
    "ssl": ("engine/language/network_connection.py",),
    "http": ("engine/language/network_connection.py",),
    "requests": (),
    "urllib": (),
    "asyncio": (),
    "pickle": (),
}
LAZY = {"PySide6", "torch", "llama_cpp", "onnxruntime", "pypdfium2", "pypdf", "rapidocr", "cv2"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "manager", "factory", "service"}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _room(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    return parts[1].removesuffix(".py") if len(parts) > 1 else ""


def _engine_rooms(path: Path) -> set[str]:
    return {name.split(".")[1] for name in _imports(path) if name.startswith("engine.")}


def test_only_the_agreed_rooms_stand_at_the_top() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    top = {line.split("/")[0] for line in listed if line}
    assert top <= TRACKED_TOP


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_imports_go_downward_only(path: Path) -> None:
    rooms = _engine_rooms(path)
    if path.is_relative_to(ROOT / "app"):
        assert rooms <= _doors_of(path)
        return
    if path.parent == ROOT / "engine" and path.name == "__init__.py":
        assert not rooms
        return
    assert not any(name.split(".")[0] == "app" for name in _imports(path))
    room = _room(path)
    assert rooms <= MAY_IMPORT[room] | {room}


def _doors_of(path: Path) -> set[str]:
    """What a file of `app` may import: the one door; the making's commands also the making."""
    parts = ("", "_data", "_review", "_risk", "_series")
    making = [f"finetune{part}" for part in parts]
    extra = {f"app/cli/{name}.py": {"finetune"} for name in making}
    return {"assistant", "ground"} | extra.get(_name(path), set())


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_every_library_stays_in_its_home(path: Path) -> None:
    for name in _imports(path):
        homes = HOMES.get(name.split(".")[0])
        if homes is None:
            continue
        assert _name(path).startswith(homes) if homes else False, f"{name} in {_name(path)}"


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            body = length - _docstring_lines(node)
            assert body <= 40, f"{node.name} has {body} lines"
            positional = len(node.args.posonlyargs) + len(node.args.args)
            assert positional <= 5 + _is_method(node), f"{node.name} has {positional} parameters"


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        return (first.end_lineno or first.lineno) - first.lineno + 1
    return 0


def _is_method(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return int(bool(node.args.args) and node.args.args[0].arg in {"self", "cls"})


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_no_module_has_a_name_that_says_nothing(path: Path) -> None:
    assert path.stem not in FORBIDDEN_NAMES


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_only_the_homes_of_parsers_catch_everything(path: Path) -> None:
    allowed = ("engine/reading", "app/window/tasks.py", "app/cli/commands.py")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler) and _catches_all(node):
            reraises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
            assert reraises or _name(path).startswith(allowed), f"line {node.lineno}"


def _catches_all(node: ast.ExceptHandler) -> bool:
    return node.type is None or (
        isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
    )


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_no_statement_is_put_together_from_strings(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            runs = node.func.attr in {"execute", "executemany"}
            assert not (runs and node.args and isinstance(node.args[0], ast.JoinedStr))


def test_packaging_is_no_package() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_the_door_opens_without_heavy_libraries() -> None:
    code = "import sys, engine.assistant; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert LAZY.isdisjoint(loaded)


def test_the_frozen_program_knows_every_worker() -> None:
    started = re.compile(r'WorkerKind\(\s*"([\w.]+)"')
    named = {name for path in SOURCES for name in started.findall(path.read_text("utf-8"))}
    listed = (ROOT / "app" / "__main__.py").read_text(encoding="utf-8")
    assert len(named) >= 4
    assert {name for name in named if f'"{name}"' not in listed} == set()


def test_rooms_of_the_engine_need_no_window() -> None:
    for path in SOURCES:
        if path.is_relative_to(ROOT / "engine"):
            assert not any(name.split(".")[0] == "PySide6" for name in _imports(path))
