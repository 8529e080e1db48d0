"""What a pack says of itself, and how that is read, checked and written."""

import hashlib
import importlib.metadata
import re
from pathlib import Path
from typing import Literal

import msgspec

from engine.ground.errors import PackRefusedError
from engine.ground.paths import written_durably
from engine.ground.types import EmbedderCard

FILE_NAME = "manifest.json"
_SIZE_LIMIT = 1024 * 1024


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a pack; `role` is what the program does with it.

    Attributes:
        parts: Names of its parts in order, where it is too large for one file of a
            USB stick; they are joined when the pack is imported.
    """

    name: str
    role: str
    size_bytes: int
    sha256: str
    parts: tuple[str, ...] = ()


class PackSource(msgspec.Struct, frozen=True):
    """Where the weights came from; `sha256` is of the weights file that was read."""

    package: str = ""
    version: str = ""
    sha256: str = ""


class EmbedderManifest(msgspec.Struct, frozen=True, tag_field="kind", tag="embedder"):
    """What a pack says of itself.

    Attributes:
        format: Of this file; a higher number is refused.
        max_tokens: Longest text that the graph sees, special tokens included.
        pooling: How token vectors become one, for graphs that do not do it themselves.
        normalize: Whether vectors are meant to be of unit length.
        query_prefix, passage_prefix: Words that some embedders want before a text.
        min_app_version: Oldest Wardlight that can use the pack.
    """

    format: int
    name: str
    dimensions: int
    max_tokens: int
    languages: tuple[str, ...]
    pooling: Literal["mean", "cls"]
    normalize: bool
    files: tuple[PackFile, ...]
    license: str
    quantization: str = ""
    query_prefix: str = ""
    passage_prefix: str = ""
    source: PackSource = PackSource()
    built_with: dict[str, str] = {}
    min_app_version: str = "0.1.0"

    def file(self, role: str) -> PackFile:
        """Return the file of that role.

        Raises:
            PackRefusedError: The manifest names none.
        """
        return _named(self, role)


class ModelManifest(msgspec.Struct, frozen=True, tag_field="kind", tag="model"):
    """What a pack of a language model says of itself.

    Attributes:
        format: Of this file; a higher number is refused.
        architecture: As in the header of the GGUF.
        quantization: As in Q4_K_M.
        parameters: Numbers in all weights.
        context_tokens: The longest context that the model was made for.
        base, adapter: What it was made from, with version or hash; empty when unknown.
        base_sha256: Of the installed weights that a pack of adapters alone goes on top of.
        merge: How the adapter was folded in; empty for none.
        template_sha256: Of the chat template inside the file; empty when it has none.
        evaluation: Scores by suite, 0 to 1, as its makers measured them.
        min_memory_bytes: Least physical memory of the computer; 0 when nobody said.
        confirmed: Who vouches for the hash: "pack" for one that came with a manifest, "hand"
            where a person compared the SHA-256 of a file that came alone.
        min_app_version: Oldest Wardlight that can use the pack.
    """

    format: int
    name: str
    files: tuple[PackFile, ...]
    license: str
    architecture: str
    quantization: str
    parameters: int
    context_tokens: int
    languages: tuple[str, ...] = ()
    base: str = ""
    base_sha256: str = ""
    adapter: str = ""
    merge: str = ""
    description: str = ""
    template_sha256: str = ""
    evaluation: dict[str, float] = {}
    min_memory_bytes: int = 0
    confirmed: Literal["pack", "hand"] = "pack"
    source: PackSource = PackSource()
    built_with: dict[str, str] = {}
    min_app_version: str = "0.1.0"

    @property
    def main_file(self) -> PackFile:
        """The GGUF: the weights, or the adapters of a pack that has no weights of its own."""
        return self.file("adapter" if self.is_adapter else "weights")

    @property
    def is_adapter(self) -> bool:
        """Whether it holds adapters alone, an update of some installed weights."""
        return any(file.role == "adapter" for file in self.files)

    def file(self, role: str) -> PackFile:
        """Return the file of that role ("weights" for the GGUF).

        Raises:
            PackRefusedError: The manifest names none.
        """
        return _named(self, role)


Manifest = EmbedderManifest | ModelManifest


def _named(manifest: Manifest, role: str) -> PackFile:
    for file in manifest.files:
        if file.role == role:
            return file
    raise PackRefusedError(f"The pack {manifest.name} names no {role} file.")


def read(folder: Path) -> Manifest:
    """Read and check what a pack says of itself, without reading its weights.

    Raises:
        PackRefusedError: There is no manifest, or it is not one that can be used.
    """
    path = folder / FILE_NAME
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise PackRefusedError(f"The manifest of {folder.name} is too long to be one.")
        manifest: Manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except OSError as error:
        raise PackRefusedError(f"{folder.name} holds no readable {FILE_NAME}.") from error
    except msgspec.MsgspecError as error:
        raise PackRefusedError(f"The manifest of {folder.name} is not usable: {error}.") from error
    _check(manifest, folder.name)
    return manifest


def read_embedder(folder: Path) -> EmbedderManifest:
    """Read the manifest of an embedder pack; raises as `read` does, and for another kind."""
    manifest = read(folder)
    if not isinstance(manifest, EmbedderManifest):
        raise PackRefusedError(f"{manifest.name} is no embedder but a language model.")
    return manifest


def read_model(folder: Path) -> ModelManifest:
    """Read the manifest of a model pack; raises as `read` does, and for another kind."""
    manifest = read(folder)
    if not isinstance(manifest, ModelManifest):
        raise PackRefusedError(f"{manifest.name} is no language model but an embedder.")
    return manifest


def card(manifest: EmbedderManifest) -> EmbedderCard:
    """Return what the library records of the embedder that made its vectors."""
    return EmbedderCard(
        name=manifest.name,
        sha256=manifest.file("graph").sha256,
        dimensions=manifest.dimensions,
        max_tokens=manifest.max_tokens,
        license=manifest.license,
        languages=manifest.languages,
    )


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def described(path: Path, *, role: str) -> PackFile:
    """Return what a manifest says of a file that is there now."""
    return PackFile(
        name=path.name, role=role, size_bytes=path.stat().st_size, sha256=sha256_of(path)
    )


def verified_path(folder: Path, file: PackFile) -> Path:
    """Return the path of a file of a pack after reading every byte of it.

    Raises:
        PackRefusedError: It is absent or differs from the manifest.
    """
    path = folder / file.name
    try:
        found = sha256_of(path)
    except OSError as error:
        raise PackRefusedError(f"{file.name} of {folder.name} cannot be read.") from error
    if found != file.sha256.lower():
        raise PackRefusedError(f"{file.name} of {folder.name} differs from its manifest.")
    return path


def write(folder: Path, manifest: Manifest) -> None:
    """Write a manifest in the order of its fields, readable by people."""
    body = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
    with written_durably(folder / FILE_NAME) as file:
        file.write(body + b"\n")


def _check(manifest: Manifest, folder: str) -> None:
    parts = [part for file in manifest.files for part in file.parts]
    names = [manifest.name, *(file.name for file in manifest.files), *parts]
    if any(not _is_plain(name) for name in names):
        raise PackRefusedError(f"The manifest of {folder} names files outside its folder.")
    if len(set(names)) != len(names) or FILE_NAME in names:
        raise PackRefusedError(f"The manifest of {folder} names a file twice.")
    if manifest.format != 1 or _is_newer(manifest.min_app_version):
        raise PackRefusedError(f"The pack {manifest.name} needs a newer Wardlight.")
    if isinstance(manifest, EmbedderManifest):
        _check_embedder(manifest)
    else:
        _check_model(manifest)


def _check_embedder(manifest: EmbedderManifest) -> None:
    if manifest.dimensions < 1 or manifest.max_tokens < 8:
        raise PackRefusedError(f"The pack {manifest.name} states impossible sizes.")
    manifest.file("graph")
    manifest.file("tokenizer")


def _check_model(manifest: ModelManifest) -> None:
    if manifest.parameters < 1 or manifest.context_tokens < 64 or manifest.min_memory_bytes < 0:
        raise PackRefusedError(f"The pack {manifest.name} states impossible sizes.")
    if not manifest.main_file.name.lower().endswith(".gguf"):
        raise PackRefusedError(f"The weights of {manifest.name} are no GGUF file.")
    if manifest.is_adapter and not re.fullmatch(r"[0-9a-f]{64}", manifest.base_sha256):
        raise PackRefusedError(f"{manifest.name} does not say which weights it belongs to.")


def _is_newer(wanted: str) -> bool:
    """Whether a pack wants a newer program; a program that does not know its version lets it in."""
    try:
        here = importlib.metadata.version("wardlight")
    except importlib.metadata.PackageNotFoundError:
        return False
    return _numbers(wanted) > _numbers(here)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)[:3]]


def _is_plain(name: str) -> bool:
    """Whether this is one path component on every system, and no hidden file."""
    return (
        0 < len(name) <= 120
        and not name.startswith(".")
        and all(letter.isalnum() or letter in "-_. +" for letter in name)
        and name == name.strip(" .")
    )
