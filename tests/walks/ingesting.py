"""Add a folder of a hundred files with ten bad ones, and deal with what was refused."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.engine.reading import pdfs
from tests.walks import dialogs
from tests.walks.walk import Journey, Ward, library_of, unlock

_GOOD = 90
_LOCKED = "locked-1.pdf"
_PASSWORD = "open sesame"


def _prepare(folder: Path) -> None:
    library_of()(folder)
    files = folder / "ward guidelines"
    files.mkdir()
    for number in range(_GOOD):
        text = (
            f"# Care {number:02}\n\nNumber {number:02}: wash hands before touching the patient.\n"
        )
        (files / f"care-{number:02}.md").write_text(text, encoding="utf-8")
    for number, bad in enumerate(_bad_files()):
        (files / f"{bad[0]}-{number}{bad[1]}").write_bytes(bad[2])
    (files / _LOCKED).write_bytes(pdfs.encrypted(_PASSWORD))


def _bad_files() -> list[tuple[str, str, bytes]]:
    """Return nine: cut short, of another kind than the name says, unknown, and empty."""
    whole = pdfs.plain()
    return [
        ("cut", ".pdf", whole[:400]),
        ("cut", ".pdf", b"%PDF-1.7\n"),
        ("renamed", ".pdf", b"PK\x03\x04 no PDF at all"),
        ("cut", ".jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF"),
        ("cut", ".docx", b"PK\x03\x04\x14\x00"),
        ("cut", ".png", b"\x89PNG\r\n\x1a\n\x00"),
        ("empty", ".pdf", b""),
        ("empty", ".txt", b""),
        ("blank", ".md", b"   \n\n  \n"),
    ]


def walk(ward: Ward) -> None:
    """From the lock screen to a library of ninety-one documents and a list of nine files."""
    person, library = ward.person, ward.window.library
    unlock(person)
    person.go_to(2, Qt.Key.Key_3)
    folder = ward.folder / "ward guidelines"
    dialogs.give_path(person, lambda: person.press("Choose a folder…"), folder)
    person.until(lambda: len(library.failures.refused) == 100 - _GOOD, "all were looked at")
    person.until(lambda: library.model.rowCount() == _GOOD, f"{_GOOD} documents are listed")
    refused = {Path(file.path).name for file in library.failures.refused}
    assert len(refused) == 100 - _GOOD, sorted(refused)
    assert {name.split("-")[0] for name in refused} == {
        "cut", "renamed", "empty", "blank", "locked",
    }  # fmt: skip
    listed = ward.folder / "refused.csv"
    dialogs.give_path(person, lambda: person.press("Export CSV…"), listed)
    person.until(listed.exists, "the list is saved")
    person.until(lambda: listed.read_text(encoding="utf-8").count("\n") >= 11, "it is whole")
    _open_locked(ward)
    person.write("Filter documents", "care 42")
    person.until(lambda: library.model.rowCount() == 1, "one document is left by the filter")


def _open_locked(ward: Ward) -> None:
    """Choose the locked file in the list of failures and give its password."""
    person = ward.person
    person.pick("Files that could not be added", _LOCKED)
    person.write("Password of the chosen file", _PASSWORD)
    person.press("Open and add")
    model = ward.window.library.model
    person.until(lambda: model.rowCount() == _GOOD + 1, "the locked file is added")
    assert len(ward.window.library.failures.refused) == 99 - _GOOD


JOURNEY = Journey(_prepare, walk)
