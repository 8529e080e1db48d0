"""Files that could not be added, kept over restarts until they can be or are forgotten."""

from collections.abc import Iterable

from engine.ground.answers import AddReport
from engine.ground.shelves import Refusal
from engine.library import readings
from engine.library.database import rows
from engine.library.pages import storable_text
from engine.library.store import Library

_insert = """
insert into refusals (path, at, kind, error, advice)
values (:path, :at, :kind, :error, :advice)
on conflict (path) do update set
    at = excluded.at,
    kind = excluded.kind,
    error = excluded.error,
    advice = excluded.advice
"""

_delete = """
delete from refusals
where path = :path
"""

_select = """
select path, at, kind, error, advice
from refusals
order by kind, path
"""


def note(library: Library, report: AddReport) -> None:
    """Keep what a batch refused, and forget what it could add."""
    fine = [item.path for item in report.added] + [item.path for item in report.skipped]
    if not report.refused and not fine:
        return
    with library.noting() as connection:
        connection.executemany(_delete, [{"path": storable_text(path)} for path in fine])
        for file in report.refused:
            connection.execute(
                _insert,
                {
                    "path": storable_text(file.path),
                    "at": readings.now(),
                    "kind": file.kind,
                    "error": storable_text(file.error),
                    "advice": file.advice,
                },
            )


def listed(library: Library) -> list[Refusal]:
    """Return what could not be added, grouped by cause."""
    with library.reading() as connection:
        return [Refusal(*row) for row in rows(connection, _select)]


def forget(library: Library, paths: Iterable[str]) -> None:
    """Forget files, whatever became of them."""
    with library.noting() as connection:
        connection.executemany(_delete, [{"path": storable_text(path)} for path in paths])
