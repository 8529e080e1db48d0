"""Results as files for people: one layout, written as Markdown, DOCX or HTML for printing."""

from engine.ground.errors import InputError
from engine.writing.sheet import Sheet

FORMS = ("md", "docx", "html")


def written(sheet: Sheet, form: str) -> bytes:
    """Return a sheet as the bytes of a file.

    Args:
        sheet: What to write.
        form: One of `FORMS`.

    Raises:
        InputError: There is no such form.
    """
    from engine.writing import markdown, printed, word

    writers = {"md": markdown.of_sheet, "docx": word.of_sheet, "html": printed.of_sheet}
    if form not in writers:
        raise InputError(f"It cannot be saved as {form!r}; take {', '.join(FORMS)}.")
    return writers[form](sheet)
