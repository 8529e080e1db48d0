"""A summary as a file: Markdown, DOCX, FHIR R4, and HTML for printing; always with provenance."""

from engine.ground.errors import InputError
from engine.ground.summaries import Summary
from engine.ground.wording import ENGLISH, Wording

FORMS = ("md", "docx", "html", "fhir.json")


def exported(
    summary: Summary,
    form: str,
    *,
    checked_by: str = "",
    deidentify: bool = False,
    wording: Wording = ENGLISH,
) -> bytes:
    """Return a summary as the bytes of a file.

    Args:
        form: One of `FORMS`.
        checked_by: Who checked it and when, as printed; empty for nobody.
        deidentify: Leave out what names the patient.
        wording: Language of headings and fixed words; quoted lines keep their own.

    Raises:
        InputError: There is no such form, none without names, or the summary does not say
            how it was made.
    """
    from engine import writing
    from engine.summarizing.exports import bundle, sheets

    if form not in FORMS:
        raise InputError(f"A summary cannot be saved as {form!r}; take {', '.join(FORMS)}.")
    if form == "fhir.json" and deidentify:
        raise InputError("A summary without names is saved as md, docx or for printing.")
    if form == "fhir.json":
        return bundle.of_summary(summary, checked_by=checked_by, wording=wording)
    sheet = sheets.of_summary(summary, checked_by=checked_by, wording=wording)
    return writing.written(sheets.nameless(sheet, summary) if deidentify else sheet, form)
