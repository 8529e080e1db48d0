"""Tiny GGUF packs for tests: real files that llama.cpp loads, written in a moment."""

from pathlib import Path

from engine.language import bare_files, manifests, tiny_llama
from engine.language.tiny_llama import Shape

SHAPE = Shape()
TRAINED = Path(__file__).resolve().parents[2] / "models" / "wardlight-tiny-test.gguf"
NAME = "Tiny-Llama-0.1M-v1-Q8_0"


def tiny_file(folder: Path, *, name: str = NAME, shape: Shape = SHAPE, seed: int = 1) -> Path:
    """Write a random tiny Llama into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.gguf"
    tiny_llama.write(path, shape=shape, seed=seed)
    return path


def tiny_pack(folder: Path, *, name: str = NAME, shape: Shape = SHAPE, seed: int = 1) -> Path:
    """Write a pack of a random tiny Llama below a folder and return the pack's folder."""
    path = tiny_file(folder / name, name=name, shape=shape, seed=seed)
    manifest = bare_files.manifest_of(path, confirmed=manifests.sha256_of(path))
    manifests.write(path.parent, manifest)
    return path.parent


def trained_pack(folder: Path) -> Path:
    """Write a pack of the committed trained test model below a folder; return its folder.

    It copies sentences of the passages and cites them; beyond that it makes things up.
    """
    pack = folder / TRAINED.stem
    pack.mkdir(parents=True)
    (pack / TRAINED.name).write_bytes(TRAINED.read_bytes())
    manifest = bare_files.manifest_of(pack / TRAINED.name, confirmed=manifests.sha256_of(TRAINED))
    manifests.write(pack, manifest)
    return pack
