"""`wardlight backup …`: copies of the library, verified, and putting one back."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from app.cli.session import closed_assistant, open_library, passphrase_of
from engine.ground.backups import BackupCard
from engine.ground.errors import InputError, NotFoundError
from engine.ground.paths import storage_errors
from engine.ground.types import ExitCode

_STATES = {
    "backup": "ready",
    "replaced": "put aside by a restore",
    "before-upgrade": "put aside before an upgrade",
}


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("backup", parents=[shared], help="copies of the library")
    actions = group.add_subparsers(dest="backup_command", metavar="ACTION", required=True)
    create = actions.add_parser("create", parents=[shared], help="make one and verify it")
    create.set_defaults(action=_create)
    listing = actions.add_parser("list", parents=[shared], help="what can be restored")
    listing.set_defaults(action=_list)
    restore = actions.add_parser(
        "restore",
        parents=[shared],
        help="put one in the place of the library, which is kept aside",
    )
    restore.add_argument("name", metavar="NAME", help="of the list, or a backup's folder")
    restore.add_argument(
        "--recovery-key-file", metavar="F", help="file with the recovery key, for a lost passphrase"
    )
    restore.add_argument("--yes", "-y", action="store_true", help="do not ask")
    restore.set_defaults(action=_restore)


def _create(options: argparse.Namespace, console: Console) -> ExitCode:
    with open_library(options, console) as assistant:
        bar = console.bar()
        try:
            made = assistant.backups.create(bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data({"backup": made})
    else:
        console.say(f"{made.name} is made and verified: {made.documents} documents, {_mb(made)}.")
        console.say(f"It is in {made.path}.")
    return ExitCode.DONE


def _list(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        found = assistant.backups.listed()
        folder = assistant.backups.folder
    if console.as_json:
        console.data({"folder": str(folder), "backups": found})
        return ExitCode.DONE
    if not found:
        raise NotFoundError(f"There are no backups in {folder}.")
    rows = [
        (
            one.name,
            one.made_at,
            str(one.documents or "–"),
            _mb(one),
            one.problem or _STATES[one.kind],
        )
        for one in found
    ]
    for line in table(rows, head=("name", "made (UTC)", "documents", "database", "state")):
        console.text(line)
    return ExitCode.DONE


def _mb(one: BackupCard) -> str:
    return f"{one.size_bytes / 1e6:.1f} MB"


def _restore(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        if assistant.is_created and not options.yes:
            _ask_first(options.name)
        recovery_key = _recovery_key(options)
        bar = console.bar()
        try:
            done = assistant.backups.restore(
                options.name,
                passphrase="" if recovery_key else passphrase_of(options),
                recovery_key=recovery_key,
                notify=bar,
            )
        finally:
            bar.clear()
    if console.as_json:
        console.data({"restored": done})
        return ExitCode.DONE
    console.say(f"The library is restored, with {done.documents} documents.")
    if done.safety_copy:
        console.say(f"What was there before is kept in {done.safety_copy}.")
    return ExitCode.DONE


def _ask_first(name: str) -> None:
    if not sys.stdin.isatty():
        raise InputError("The library here would be replaced; say --yes.")
    print(f"{name} takes the place of the library here, which is kept aside.", file=sys.stderr)
    print("Type yes to go on: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() != "yes":
        raise InputError("Nothing was restored.")


def _recovery_key(options: argparse.Namespace) -> str:
    if not options.recovery_key_file:
        return ""
    if options.recovery_key_file == "-" and sys.stdin.isatty():
        return getpass.getpass("Recovery key: ")
    with storage_errors("the file with the recovery key"):
        file = Path(options.recovery_key_file)
        if not file.is_file():
            raise InputError("There is no file with the recovery key at the place given.")
        return file.read_text(encoding="utf-8").strip()
