"""One making of a model on disk: what each step took, gave and noted, and whether it is done.

A run is a folder with `record.json`. A step that is done, and whose inputs and outputs
are byte for byte what the record says, is not done again; one whose outputs were edited
afterwards is refused, one whose outputs are gone is done again. A kill leaves the record as it was.
"""

import hashlib
import platform
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import msgspec

from engine.ground.errors import InputError, MakingRefusedError
from engine.ground.paths import make_private_folder, written_durably

RECORD = "record.json"
_LIBRARIES = (
    "torch transformers peft bitsandbytes accelerate safetensors gguf llama-cpp-python tokenizers"
).split()


class Step(msgspec.Struct, frozen=True):
    """One step that is done.

    Attributes:
        key: Hash of everything that decides its result.
        outputs: SHA-256 of each file, by its path in the run's folder.
        notes: Figures and choices, for people and for later steps.
    """

    key: str
    outputs: dict[str, str]
    notes: dict[str, object]
    finished: str
    versions: dict[str, str]


class Record(msgspec.Struct, frozen=True):
    """What `record.json` holds."""

    recipe: str = ""
    recipe_sha256: str = ""
    steps: dict[str, Step] = {}


class Run:
    """A run's folder; made at the first use."""

    def __init__(self, folder: Path) -> None:
        """Open or make it.

        Raises:
            InputError: There is a record, but not one that can be read.
        """
        self.folder = folder
        make_private_folder(folder)
        path = folder / RECORD
        try:
            content = path.read_bytes() if path.exists() else b"{}"
            self._record = msgspec.json.decode(content, type=Record)
        except msgspec.MsgspecError as error:
            raise InputError(f"The record of the run {folder.name} is damaged: {error}.") from error

    def step(self, name: str) -> Step | None:
        """Return a step that is done, with all its outputs as they were.

        Raises:
            MakingRefusedError: An output was changed or is gone; it is named.
        """
        step = self._record.steps.get(name)
        if step is None:
            return None
        for file, sha256 in step.outputs.items():
            if not (self.folder / file).is_file() or hash_of(self.folder / file) != sha256:
                raise MakingRefusedError(
                    f"{file} is not what the step {name} made; "
                    "remove the run's folder and make it anew."
                )
        return step

    def needed(self, name: str) -> Step:
        """Return a step that another one builds on.

        Raises:
            InputError: It is not done yet.
            MakingRefusedError: Its outputs were changed.
        """
        step = self.step(name)
        if step is None:
            raise InputError(f"The step {name} must be done first.")
        return step

    def once(
        self,
        name: str,
        decided_by: Mapping[str, object],
        work: Callable[[], tuple[list[Path], dict[str, object]]],
    ) -> tuple[Step, bool]:
        """Do a step unless it is done with the same inputs; return it, and whether it was done now.

        Args:
            decided_by: Everything that decides the result; hashed into the step's key.
            work: Does it and returns the files made and the notes.
        """
        key = key_of(decided_by)
        known = self._record.steps.get(name)
        if known is not None and known.key == key and self._has_outputs(known):
            step = self.step(name)
            if step is not None:
                return step, False
        files, notes = work()
        outputs = {self._inside(file): hash_of(file) for file in files}
        now = datetime.now(UTC).isoformat(timespec="seconds")
        step = Step(key, outputs, notes, now, versions())
        self._keep(name, step)
        return step, True

    def describe(self, recipe: str, sha256: str) -> None:
        """Write down which recipe this run follows."""
        self._record = msgspec.structs.replace(self._record, recipe=recipe, recipe_sha256=sha256)
        self._write()

    @property
    def record(self) -> Record:
        """Everything written down so far."""
        return self._record

    def _has_outputs(self, step: Step) -> bool:
        return all((self.folder / file).is_file() for file in step.outputs)

    def _inside(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    def _keep(self, name: str, step: Step) -> None:
        steps = {**self._record.steps, name: step}
        self._record = msgspec.structs.replace(self._record, steps=steps)
        self._write()

    def _write(self) -> None:
        body = msgspec.json.format(msgspec.json.encode(self._record), indent=2)
        with written_durably(self.folder / RECORD) as file:
            file.write(body + b"\n")


def key_of(decided_by: Mapping[str, object]) -> str:
    """Return the hash of everything that decides a result."""
    return hashlib.sha256(msgspec.json.encode(decided_by, order="sorted")).hexdigest()


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def versions() -> dict[str, str]:
    """Return Python's version and those of the libraries that decide a result."""
    found = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
