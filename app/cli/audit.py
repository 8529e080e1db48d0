"""`wardlight audit …`: who did what and when, and whether that is whole."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from app.cli.session import open_library
from engine.ground.audit import AuditAction, AuditRecord, AuditVerdict
from engine.ground.paths import written_durably
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("audit", parents=[shared], help="who did what and when")
    actions = group.add_subparsers(dest="audit_command", metavar="ACTION", required=True)
    show = actions.add_parser("show", parents=[shared], help="records, the newest first")
    show.add_argument("--action", dest="audited", choices=list(AuditAction), default="")
    show.add_argument("--who", default="", metavar="NAME", help="of this user only")
    show.add_argument("--since", default="", metavar="YYYY-MM-DD", help="from this day on (UTC)")
    show.add_argument("--count", type=int, default=100, metavar="N", help="at most (default 100)")
    show.set_defaults(action=_show)
    verify = actions.add_parser(
        "verify", parents=[shared], help="nothing changed, deleted or cut; names the first bad"
    )
    verify.set_defaults(action=_verify)
    export = actions.add_parser("export", parents=[shared], help="all records with their seals")
    export.add_argument("--form", choices=("csv", "json"), default="csv")
    export.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    export.set_defaults(action=_export)


def _show(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        found = assistant.audit.newest(
            action=options.audited, who=options.who, since=options.since, count=options.count
        )
    if console.as_json:
        console.data({"audit": found})
        return ExitCode.DONE
    rows = [(str(r.sequence), r.at, r.who, r.action.replace("_", " "), about(r)) for r in found]
    for line in table(rows, head=("no.", "at (UTC)", "who", "what", "about")):
        console.text(line)
    return ExitCode.DONE


def about(record: AuditRecord) -> str:
    """Return the details of a record on one line; what is empty is left out."""
    stated = {name: value for name, value in record.about.items() if value not in ("", [])}
    return ", ".join(f"{name} {_words(value)}" for name, value in stated.items())


def _words(value: object) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _verify(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        verdict = assistant.audit.verify()
    if console.as_json:
        console.data({"ok": verdict.is_whole, **_as_table(verdict)})
    elif verdict.is_whole:
        console.text(f"✓ All {verdict.records} records are whole.")
    else:
        console.text(f"✗ {verdict.reason}")
        console.text("    Tell your IT department; keep this library and its backups as they are.")
    return ExitCode.DONE if verdict.is_whole else ExitCode.REFUSED


def _as_table(verdict: AuditVerdict) -> dict[str, object]:
    return {
        "records": verdict.records,
        "first_bad": verdict.first_bad,
        "reason": verdict.reason,
    }


def _export(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        lines = assistant.audit.exported(options.form)
        if not options.output:
            for line in lines:
                console.text(line)
            return ExitCode.DONE
        target = Path(options.output)
        with written_durably(target) as out:
            for line in lines:
                out.write(line.encode("utf-8", "backslashreplace") + b"\n")
    if console.as_json:
        console.data({"path": str(target), "form": options.form})
    else:
        console.say(f"The audit is in {target.name}.")
    return ExitCode.DONE
