"""A GGUF that comes alone: named, confirmed by its SHA-256, and given a manifest."""

import hashlib
import re
from pathlib import Path

from engine.ground.errors import InputError, PackRefusedError, UnconfirmedError
from engine.ground.progress import Notify, Progress, ignore
from engine.language import fitting, gguf_check, gguf_header, llama_template, packs
from engine.language.gguf_check import CheckedModel
from engine.language.manifests import ModelManifest, PackFile
from engine.language.packs import PackImport, Transfer

_BLOCK = 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 80


def sha256(path: Path, *, notify: Notify = ignore) -> str:
    """Check a model file and return its SHA-256, for a person to compare.

    Raises:
        PackRefusedError: It is no complete GGUF of a supported kind.
    """
    gguf_check.check(path)
    digest = hashlib.sha256()
    with gguf_header.opened(path) as file:
        size, done = path.stat().st_size, 0
        while block := file.read(_BLOCK):
            digest.update(block)
            done += len(block)
            notify(Progress("Hashing", done, size, path.name))
    return digest.hexdigest()


def manifest_of(path: Path, *, confirmed: str) -> ModelManifest:
    """Return the manifest of a model file whose SHA-256 a person has confirmed.

    Raises:
        InputError: That is no SHA-256.
        PackRefusedError: It is no complete GGUF of a supported kind.
    """
    digest = confirmed.strip().lower()
    if not _SHA256.fullmatch(digest):
        raise InputError("A SHA-256 has 64 digits and letters from a to f.")
    checked = gguf_check.check(path)
    name = _name(path)
    weights = PackFile(f"{name}.gguf", "weights", checked.size_bytes, digest)
    return _written(name, weights, checked)


def import_file(
    path: Path,
    models: Path,
    *,
    confirmed: str,
    hard_link: bool = False,
    dry_run: bool = False,
    notify: Notify = ignore,
) -> PackImport:
    """Bring a model file into the models folder, under a manifest of its own.

    Args:
        path: The GGUF.
        models: Folder of all packs; made if need be.
        confirmed: The SHA-256 that a person vouches for; empty to be told it.
        hard_link: Link the file instead of copying it (same disk only).
        dry_run: Check everything, change nothing.
        notify: Told of the bytes checked.

    Raises:
        UnconfirmedError: No hash was confirmed; the sentence tells the file's.
        PackRefusedError: It is no complete GGUF of a supported kind, or has another hash.
        StorageError: The disk did not take it.
    """
    if not confirmed:
        raise UnconfirmedError(
            f"{path.name} has no manifest and its SHA-256 was not confirmed. "
            f"It is {sha256(path, notify=notify)}."
        )
    manifest = manifest_of(path, confirmed=confirmed)
    how = Transfer(lambda _file: path, hard_link=hard_link, dry_run=dry_run)
    try:
        return packs.import_files(manifest, models, how, notify=notify)
    except packs.WrongHashError as error:
        raise PackRefusedError(f"{path.name} has another SHA-256 than the one given.") from error


def _name(path: Path) -> str:
    """Return a plain name for the pack, from the file's own."""
    letters = (letter if letter.isalnum() or letter in "-_.+" else "-" for letter in path.stem)
    return "".join(letters).strip(" .-")[:_LONGEST_NAME] or "model"


def _written(name: str, weights: PackFile, checked: CheckedModel) -> ModelManifest:
    labels = checked.labels
    template = llama_template.sha256(checked.template) if checked.template else ""
    return ModelManifest(
        format=1,
        name=name,
        files=(weights,),
        license=labels.get("license", ""),
        architecture=checked.architecture,
        quantization=checked.quantization,
        parameters=checked.parameters,
        context_tokens=checked.shape.context_tokens,
        base=labels.get("base_model.0.name", labels.get("basename", "")),
        description=labels.get("description", ""),
        template_sha256=template,
        min_memory_bytes=fitting.least_memory(checked),
        confirmed="hand",
    )
