"""`wardlight models …`: model and embedder packs."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from app.cli.library import show_findings
from app.cli.session import closed_assistant
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("models", parents=[shared], help="model and embedder packs")
    actions = group.add_subparsers(dest="models_command", metavar="ACTION", required=True)
    listing = actions.add_parser("list", parents=[shared], help="installed packs")
    listing.set_defaults(action=_list)
    bring = actions.add_parser("import", parents=[shared], help="copy a pack in, checking it")
    bring.add_argument("file", metavar="FILE", help="the pack's folder")
    how = bring.add_mutually_exclusive_group()
    how.add_argument("--copy", action="store_true", help="copy the files (default)")
    how.add_argument("--hard-link", action="store_true", help="link them on the same disk")
    bring.add_argument("--dry-run", action="store_true", help="only check")
    bring.set_defaults(action=_import)
    verify = actions.add_parser("verify", parents=[shared], help="hash every installed file")
    verify.set_defaults(action=_verify)
    remove = actions.add_parser("remove", parents=[shared], help="delete a pack")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(action=_remove)
    embedder = actions.add_parser("embedder", parents=[shared], help="make an embedder pack")
    making = embedder.add_subparsers(dest="embedder_command", metavar="ACTION", required=True)
    build = making.add_parser("build", parents=[shared], help="from a folder or a package")
    build.add_argument("source", metavar="SOURCE", help="folder with model.safetensors, or package")
    build.add_argument("--keep-fp32", action="store_true", help="keep the unquantized graph too")
    build.set_defaults(action=_build)


def _list(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        packs = assistant.packs.listed()
    if console.as_json:
        console.data({"packs": packs})
        return ExitCode.DONE
    if not packs:
        console.say("No packs are installed; search by words works without one.")
    rows = [(p.name, p.kind, f"{p.size_bytes / 1e6:.0f} MB", p.license, p.state) for p in packs]
    for line in table(rows, head=("name", "kind", "size", "license", "state")) if rows else ():
        console.text(line)
    return ExitCode.DONE


def _import(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        bar = console.bar()
        try:
            pack = assistant.packs.bring(
                Path(options.file),
                hard_link=options.hard_link,
                dry_run=options.dry_run,
                notify=bar,
            )
        finally:
            bar.clear()
    if console.as_json:
        console.data({"pack": pack, "dry_run": options.dry_run})
    else:
        did = "would be imported" if options.dry_run else "is imported and verified"
        console.say(f"{pack.name} {did}.")
    return ExitCode.DONE


def _verify(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        bar = console.bar()
        try:
            findings = assistant.packs.verify(bar)
        finally:
            bar.clear()
    return show_findings(findings, console)


def _remove(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        assistant.packs.remove(options.name)
    if console.as_json:
        console.data({"removed": options.name})
    else:
        console.say(f"{options.name} is deleted.")
    return ExitCode.DONE


def _build(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        bar = console.bar()
        try:
            pack = assistant.packs.build(options.source, keep_fp32=options.keep_fp32, notify=bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data({"pack": pack})
    else:
        console.say(f"{pack.name} is built and installed.")
    return ExitCode.DONE
