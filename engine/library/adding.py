"""A batch of files into the library: each on its own, refusals collected."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.ground.answers import AddedDocument, AddReport, RefusedFile, SkippedFile
from engine.ground.errors import (
    EngineError,
    FileTooLargeError,
    InputError,
    NoPermissionError,
    NotFoundError,
    RefusedFileError,
    WorkerError,
)
from engine.ground.paths import storage_errors
from engine.ground.progress import Notify, Progress
from engine.ground.types import DocumentDetails

_TEXTS = (".pdf", ".docx", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".text")
_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
SUFFIXES = frozenset((*_TEXTS, *_PICTURES))
_REFUSALS = (RefusedFileError, WorkerError, NoPermissionError, NotFoundError, InputError)

StoreFile = Callable[["IncomingFile"], AddedDocument | SkippedFile]
Opener = tuple[str, Callable[[], "IncomingFile"]]


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """One file on its way in.

    Attributes:
        path: As the user named it; only for the report.
    """

    path: str
    name: str
    content: bytes
    details: DocumentDetails
    password: str | None = None


def files_under(paths: Sequence[Path]) -> list[Path]:
    """Return the named files, and of named folders every file of a kind that is read."""
    found: list[Path] = []
    for path in paths:
        found.extend(_walk(path) if path.is_dir() else [path])
    return list(dict.fromkeys(found))


def from_disk(
    paths: Sequence[Path],
    *,
    details: DocumentDetails,
    passwords: Mapping[str, str],
    limit_bytes: int,
) -> list[Opener]:
    """Return one opener per file, so that a file is read only when its turn comes."""
    return [
        (str(path), _opener(path, details, passwords.get(str(path)), limit_bytes))
        for path in files_under(paths)
    ]


def from_texts(texts: Sequence[tuple[str, str, DocumentDetails]]) -> list[Opener]:
    """Return one opener per (id, text, details): documents that come as plain text."""
    return [(name, _text_opener(name, text, details)) for name, text, details in texts]


def add_each(openers: Sequence[Opener], store: StoreFile, notify: Notify) -> AddReport:
    """Store every file; what is refused is reported with its reason and the rest goes on.

    Args:
        openers: Path for the report, and what reads that file.
        store: Puts one file into the library.
        notify: Told which file is worked on; may raise `Cancelled`, and every
            file stored before that stays.
    """
    added: list[AddedDocument] = []
    skipped: list[SkippedFile] = []
    refused: list[RefusedFile] = []
    for number, (path, opener) in enumerate(openers):
        notify(Progress("Adding", number, len(openers), Path(path).name))
        try:
            outcome = store(opener())
        except _REFUSALS as error:
            refused.append(_refusal(path, error))
            continue
        if isinstance(outcome, AddedDocument):
            added.append(outcome)
        else:
            skipped.append(outcome)
    return AddReport(tuple(added), tuple(skipped), tuple(refused))


def _refusal(path: str, error: EngineError) -> RefusedFile:
    return RefusedFile(path, str(error), error.advice, type(error).__name__)


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found.extend(
            Path(parent) / name
            for name in sorted(names)
            if Path(name).suffix.lower() in SUFFIXES and not name.startswith((".", "~$"))
        )
    return found


def _opener(
    path: Path, details: DocumentDetails, password: str | None, limit_bytes: int
) -> Callable[[], IncomingFile]:
    def opened() -> IncomingFile:
        with storage_errors("this file"):
            if not path.is_file():
                raise NotFoundError("There is no such file, or it is not a plain file.")
            size = path.stat().st_size
            if size > limit_bytes:
                raise FileTooLargeError(
                    f"The file has {size // 2**20} MB; the limit is {limit_bytes // 2**20} MB."
                )
            content = path.read_bytes()
        return IncomingFile(str(path), path.name, content, details, password)

    return opened


def _text_opener(name: str, text: str, details: DocumentDetails) -> Callable[[], IncomingFile]:
    def opened() -> IncomingFile:
        return IncomingFile(name, f"{name}.txt", text.encode("utf-8", "replace"), details)

    return opened
