"""Every failure that a person can meet, each with advice that a nurse can follow.

    EngineError                      something expected went wrong; the window lives on
    |-- RefusedFileError             one file cannot be used; the rest of the batch goes on
    |   |-- UnreadableFileError      damaged, or not what its name says
    |   |-- UnsupportedFileError     a kind that Wardlight does not read
    |   |-- PasswordNeededError      encrypted, and the empty password does not open it
    |   |-- FileTooLargeError        more bytes, pages or characters than the limits allow
    |   |-- ReadingLimitError        the reader ran out of time or memory on this file
    |   |-- EmptyFileError           no text in it, even after OCR
    |   |-- SealBrokenError          a signed collection was changed, or is no such file
    |   `-- SignerUnknownError       a whole collection, signed by someone not trusted here yet
    |-- LibraryError                 the encrypted store
    |   |-- WrongPassphraseError
    |   |-- TooManyTriesError        wrong attempts; the next one waits
    |   |-- LibraryLockedError
    |   |-- LibraryDamagedError
    |   |-- BackupDamagedError       a backup is not whole; the library is not touched
    |   |-- NewerLibraryError        written by a newer Wardlight; left untouched
    |   |-- LibraryBusyError         a second program holds it
    |   `-- NoSuchDocumentError
    |-- PackError                    model and embedder packs
    |   |-- PackRefusedError         damaged, incomplete, wrong hash
    |   |   |-- UnsupportedPackError a kind of model that Wardlight does not run
    |   |   |-- UnconfirmedError     a file without a manifest whose hash nobody confirmed
    |   |   `-- MakingRefusedError   a step of a model's making refuses what it got or made
    |   |-- NoModelError
    |   |-- RuntimeMissingError      the language runtime is not installed
    |   |-- NoEmbedderError
    |   `-- OtherEmbedderError       vectors of two embedders are never mixed
    |-- WorkerError                  a child process died or did not answer in time
    |   `-- ModelServerError         the hospital's model server did not answer as it should
    |       `-- ServerIdentityError  it is not the server that the policy names
    |-- StorageError                 the disk or the folder
    |   |-- DiskFullError
    |   `-- NoPermissionError
    |-- DoesNotFitError              not enough memory or disk for what was asked
    |-- PatientMismatchError         reports of two patients in one case; nothing was merged
    |-- InputError                   what the user typed cannot be used
    |-- NotFoundError                nothing there by that name
    |-- RulesError                   a rule or vocabulary file has a mistake
    `-- PolicyError                  forbidden by the hospital's policy, or a broken policy file

`Cancelled` stands outside the tree: it is a wish of the user, never shown as an error.
Anything else that escapes is a bug.
"""

from typing import ClassVar

from engine.ground.types import ExitCode


class EngineError(Exception):
    """An expected failure: a message for the screen and advice on what to do.

    Attributes:
        advice: One sentence that tells the person what to do next.
        exit_code: What the command line exits with.
    """

    advice: ClassVar[str] = "Try again; if it happens again, tell your IT department."
    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED


class Cancelled(Exception):  # noqa: N818 - a wish, not an error
    """The user pressed Stop; raised by `notify` and never shown as an error."""


class RefusedFileError(EngineError):
    """One file cannot be used; the others of a batch are not affected."""

    advice = "Nothing was added from this file; the others are not affected."


class UnreadableFileError(RefusedFileError):
    """The file is damaged, or is not what its name says."""

    advice = "Open the original to check it, save it again as PDF, and add that copy."


class UnsupportedFileError(RefusedFileError):
    """Wardlight does not read this kind of file."""

    advice = "Save it as PDF, DOCX, HTML, Markdown, plain text or an image, and add that copy."


class PasswordNeededError(RefusedFileError):
    """The file is encrypted and the given (or the empty) password does not open it."""

    advice = "Type the file's password, or save a copy without one and add that copy."


class FileTooLargeError(RefusedFileError):
    """The file has more bytes, pages or characters than the limits allow."""

    advice = "Split the file into smaller parts, or ask IT to raise the limit in the settings."


class ReadingLimitError(RefusedFileError):
    """Reading the file took more time or memory than one file may take, or crashed the reader."""

    advice = "The file may be damaged or made to do harm; print it to a new PDF and add that copy."


class EmptyFileError(RefusedFileError):
    """The file holds no text that could be read, even after OCR."""

    advice = "Check that the pages are not blank; scan them again at 300 dpi if they are pictures."


class SealBrokenError(RefusedFileError):
    """A signed collection was changed or is damaged."""

    advice = "Get the file again from the hospital that made it; nothing was imported."


class SignerUnknownError(RefusedFileError):
    """A collection is whole, but this library does not trust its signer yet."""

    advice = "Compare the fingerprint with the maker of the file, then import it with --trust."


class LibraryError(EngineError):
    """The encrypted library could not do what was asked."""


class WrongPassphraseError(LibraryError):
    """The passphrase or recovery key does not open this library."""

    advice = "Check Caps Lock and the keyboard language, or use the printed recovery key."
    exit_code = ExitCode.LOCKED


class TooManyTriesError(LibraryError):
    """There were too many wrong attempts; the next one is allowed in `wait_s` seconds."""

    advice = "Wait for the time that is shown; after it, the right passphrase opens the library."
    exit_code = ExitCode.LOCKED

    def __init__(self, message: str, *, wait_s: float) -> None:
        """Say it with the seconds to wait."""
        super().__init__(f"{message} The next one is possible in {round(wait_s + 0.5)} seconds.")
        self.wait_s = wait_s


class LibraryLockedError(LibraryError):
    """The library is locked and no passphrase was given."""

    advice = "Unlock the library with its passphrase."
    exit_code = ExitCode.LOCKED


class LibraryDamagedError(LibraryError):
    """Stored data fails its authentication or its checks."""

    advice = "Do not add documents; make a copy of the folder, then restore the last backup."


class BackupDamagedError(LibraryError):
    """A backup is not whole, so it is not restored; the library is not touched."""

    advice = "Choose another backup from the list; the library is as it was."


class NewerLibraryError(LibraryError):
    """The library was written by a newer Wardlight and is left untouched."""

    advice = "Install the newer version of Wardlight on this computer."


class LibraryBusyError(LibraryError):
    """Another program holds the library."""

    advice = "Close the other Wardlight window or command, then try again."


class NoSuchDocumentError(LibraryError):
    """The library has no document with this number."""

    advice = "List the documents to see their numbers."
    exit_code = ExitCode.NOTHING_FOUND


class PackError(EngineError):
    """A model or embedder pack cannot be used."""


class PackRefusedError(PackError):
    """The pack is damaged, of an unsupported kind, or its hash does not match."""

    advice = "Copy the pack again from its source and check its SHA-256 before importing it."


class NoModelError(PackError):
    """No language model is installed or usable; answers by quotation work."""

    advice = "Ask IT to import a language model pack; answers by quotation work meanwhile."


class UnsupportedPackError(PackRefusedError):
    """The file may be whole, but is of a kind that Wardlight does not run."""

    advice = "Choose a Llama model in GGUF format; models/README.md names the ones to use."


class UnconfirmedError(PackRefusedError):
    """A model file without a manifest was not confirmed by its SHA-256."""

    advice = "Compare the SHA-256 with the one that its maker published, then give it as --sha256."


class MakingRefusedError(PackRefusedError):
    """A step of a model's making refuses its data or files, or what came of them."""

    advice = "Mend what the sentence names and do this step again; nothing was handed over."


class RuntimeMissingError(PackError):
    """The language runtime is not installed, so no model can be loaded; search works."""

    advice = (
        "Ask IT to install the language runtime (`make model`); quoted answers work without it."
    )


class NoEmbedderError(PackError):
    """No embedder pack is installed, so search by meaning is off; search by words works."""

    advice = "Ask IT to import an embedder pack; search by words works meanwhile."


class OtherEmbedderError(PackError):
    """The library's vectors were made by another embedder; two are never mixed."""

    advice = "Run `wardlight library reindex` to make all vectors anew with this embedder."


class WorkerError(EngineError):
    """A child process died or did not answer in time; it is started again at the next use."""

    advice = "Try again; the part that failed is started afresh and nothing was lost."


class ModelServerError(WorkerError):
    """The hospital's model server did not answer, or not as it should."""

    advice = "Answers are quoted from your documents meanwhile; if it stays, tell IT."


class ServerIdentityError(ModelServerError):
    """Something else answers at the address of the hospital's model server; nothing was sent."""

    advice = "Nothing was sent; tell IT that the model server's certificate has changed."


class StorageError(EngineError):
    """The disk or folder did not take what had to be written."""


class DiskFullError(StorageError):
    """No space is left on the disk."""

    advice = "Free some space on this disk and try again; everything saved before is safe."
    exit_code = ExitCode.DOES_NOT_FIT


class NoPermissionError(StorageError):
    """The user may not read or write this file or folder."""

    advice = "Ask IT for access to this folder, or choose another one."
    exit_code = ExitCode.LOCKED


class DoesNotFitError(EngineError):
    """Not enough memory or disk for what was asked."""

    advice = "Close other programs, or choose a smaller model."
    exit_code = ExitCode.DOES_NOT_FIT


class PatientMismatchError(EngineError):
    """The reports of one case name different patients; nothing was merged."""

    advice = "Remove the report that belongs to the other patient, or summarize them one by one."
    exit_code = ExitCode.REFUSED


class InputError(EngineError):
    """What was typed or passed cannot be used as it stands."""

    advice = "Check what was typed; --help shows the accepted forms."
    exit_code = ExitCode.USAGE


class NotFoundError(EngineError):
    """There is nothing by that name."""

    advice = "Check the name; the list command shows what there is."
    exit_code = ExitCode.NOTHING_FOUND


class RulesError(EngineError):
    """A rule, score or vocabulary file has a mistake; the shipped file stays in use."""

    advice = "Correct the named line, or remove the edited file to use the shipped one."


class PolicyError(EngineError):
    """The hospital's policy forbids this, or the policy file cannot be read."""

    advice = "Ask your IT department; the policy file says what is allowed."
    exit_code = ExitCode.LOCKED
