"""Saving a summary: the desk writes most forms, Qt writes PDF; leaving is accounted for."""

from pathlib import Path

from app.summarize import dialogs
from app.summarize.desk import CaseKeeper
from app.window import printing
from app.window.door import Desk
from app.window.language import say
from app.window.tasks import Callbacks, Lane
from engine.ground.audit import AuditAction
from engine.ground.errors import InputError
from engine.ground.paths import written_durably
from engine.ground.summaries import Summary


def account(case: CaseKeeper, lane: Lane, how: str, summary: Summary | None) -> None:
    """Note in the audit that a summary was "copied" or "printed"; of it no word is noted."""
    if summary is not None:
        action, reports = AuditAction(f"summary_{how}"), len(summary.documents)
        lane.start(lambda _notify: case.account(action, reports=reports), Callbacks())


def save(desk: Desk, summary: Summary, path: Path, *, checked_by: str) -> None:
    """Write a summary to a private file, whole or not at all.

    Raises:
        InputError: The name has no known ending.
        StorageError: The disk or folder does not take it.
    """
    form = dialogs.form_of(path)
    if not form:
        raise InputError(f"A summary is saved as .{', .'.join(dialogs.FORMS)}.")
    if form == "pdf":
        page = desk.export(summary, "html", checked_by=checked_by)
        content = printing.to_pdf(page, title=say("Summary"))
    else:
        content = desk.export(summary, form, checked_by=checked_by)
    with written_durably(path) as file:
        file.write(content)
