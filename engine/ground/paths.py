"""Where things live on disk, and how they are written: private, whole or not at all."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.ground.errors import DiskFullError, EngineError, NoPermissionError, StorageError

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Home:
    """One folder that holds everything of one Wardlight: library, models, settings, logs."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted library."""
        return self.root / "library.db"

    @property
    def key_file(self) -> Path:
        """The data key, wrapped by the passphrase and by the recovery key."""
        return self.root / "library.key"

    @property
    def originals(self) -> Path:
        """Encrypted copies of the added files."""
        return self.root / "originals"

    @property
    def models(self) -> Path:
        """Model and embedder packs."""
        return self.root / "models"

    @property
    def backups(self) -> Path:
        """Verified backups."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Logs without patient text or file names."""
        return self.root / "logs"

    @property
    def settings_file(self) -> Path:
        """What the user set."""
        return self.root / "settings.toml"

    @property
    def unconfirmed_key(self) -> Path:
        """The sealed recovery key of a new library, until it is confirmed as written down."""
        return self.root / "library.unconfirmed"

    @property
    def first_run(self) -> Path:
        """Which page of the first run is shown; absent when it is over."""
        return self.root / "first-run"

    @property
    def tries(self) -> Path:
        """How many wrong attempts at the passphrase there were; no secret."""
        return self.root / "unlock.tries"

    @property
    def audit_head(self) -> Path:
        """Which audit record is the last, kept apart from the records."""
        return self.root / "audit.head"

    @property
    def audit_notes(self) -> Path:
        """What happened while the library was locked, until the next opening."""
        return self.root / "audit.notes"

    @property
    def emergency(self) -> Path:
        """Guidelines that stay readable while the library is locked, where policy wants them."""
        return self.root / "emergency.shelf"

    @property
    def rules(self) -> Path:
        """The hospital's own edits of shipped rules and vocabularies."""
        return self.root / "rules"


def default_home() -> Home:
    """Return the home that `WARDLIGHT_HOME` names, else the platform's data folder."""
    chosen = os.environ.get("WARDLIGHT_HOME")
    if chosen:
        return Home(Path(chosen).expanduser().absolute())
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("wardlight", appauthor=False)))


def resources() -> Path:
    """Return the folder of shipped rules, prompts, samples, icons and translations."""
    return Path(__file__).resolve().parents[2] / "resources"


def site_policy_file() -> Path:
    """Return the place of IT's policy file, whether or not it exists."""
    chosen = os.environ.get("WARDLIGHT_POLICY")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.site_config_dir("wardlight", appauthor=False)) / "policy.toml"


@contextlib.contextmanager
def storage_errors(what: str) -> Iterator[None]:
    """Turn the system's errors into ours while `what` ("the library") is read or written.

    Raises:
        DiskFullError, NoPermissionError, StorageError: With the cause kept.
    """
    try:
        yield
    except OSError as error:
        raise _translated(error, what) from error


def _translated(error: OSError, what: str) -> EngineError:
    if error.errno in _NO_SPACE:
        return DiskFullError(f"The disk is full; {what} could not be written.")
    if error.errno in _FORBIDDEN:
        return NoPermissionError(f"You may not read or write {what}.")
    return StorageError(f"The disk reported an error for {what}.")


def make_private_folder(folder: Path) -> None:
    """Create a folder (and its parents) that only this user can enter (mode 0700).

    Raises:
        StorageError: The folder cannot be made.
    """
    with storage_errors(f"the folder {folder}"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_uid == os.getuid():
            folder.chmod(0o700)


def create_private_file(path: Path) -> None:
    """Create an empty file with mode 0600 before anything sensitive goes into it."""
    with storage_errors(f"the file {path.name}"):
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


@contextlib.contextmanager
def written_durably(path: Path) -> Iterator[BinaryIO]:
    """Open a private temporary file that becomes `path` only when whole and synced.

    Order: write, fsync, rename, fsync of the folder; on any failure the
    temporary file is removed and an existing `path` stays as it was.

    Raises:
        StorageError: With the cause kept.
    """
    with storage_errors(f"the file {path.name}"):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and removals in a folder durable; a no-op where folders cannot be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftovers(folder: Path) -> int:
    """Delete temporary files that a kill left behind; return how many there were."""
    leftovers = list(folder.glob(".part-*"))
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    return len(leftovers)
