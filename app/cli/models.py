"""`wardlight models …`: model and embedder packs."""

import argparse
import sys
from pathlib import Path
from typing import Any

from app.cli import model_files
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
    bring.add_argument("file", metavar="FILE", help="the pack's folder, or a .gguf alone")
    how = bring.add_mutually_exclusive_group()
    how.add_argument("--copy", action="store_true", help="copy the files (default)")
    how.add_argument("--hard-link", action="store_true", help="link them on the same disk")
    bring.add_argument("--dry-run", action="store_true", help="only check")
    sure = bring.add_mutually_exclusive_group()
    sure.add_argument("--sha256", metavar="HEX", help="the hash that the .gguf alone must have")
    sure.add_argument("--yes", action="store_true", help="trust a .gguf alone as it is")
    bring.set_defaults(action=_import)
    model_files.add_actions(actions, shared)
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
    source = Path(options.file)
    with closed_assistant(options) as assistant:
        bar = console.bar()
        try:
            pack = assistant.packs.bring(
                source,
                sha256=_confirmed(options, assistant.packs, source, console),
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


def _confirmed(options: argparse.Namespace, keeper: Any, source: Path, console: Console) -> str:
    """Return the hash that a person vouches for; empty for packs, and where nobody does."""
    if options.sha256 or source.is_dir():
        return options.sha256 or ""
    if not (options.yes or sys.stdin.isatty()):
        return ""
    bar = console.bar()
    try:
        found: str = keeper.hash_file(source, bar)
    finally:
        bar.clear()
    print(f"{source.name} has no manifest. Its SHA-256 is\n{found}", file=sys.stderr)
    if options.yes or input("Is it the one that its maker published? (yes/no) ") == "yes":
        return found
    return ""


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
