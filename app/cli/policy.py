"""`wardlight policy show|validate`: what IT fixed, and whether a policy file can be followed."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console
from app.cli.library import show_findings
from engine.ground import policy, policy_check
from engine.ground.arrival import ORDER
from engine.ground.paths import site_policy_file
from engine.ground.policy import Policy
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("policy", parents=[shared], help="what the hospital's IT fixed")
    actions = group.add_subparsers(dest="policy_command", metavar="ACTION", required=True)
    show = actions.add_parser("show", parents=[shared], help="the policy in force")
    show.set_defaults(action=_show)
    validate = actions.add_parser("validate", parents=[shared], help="check a policy file")
    validate.add_argument(
        "file", nargs="?", metavar="FILE", help="default: the one of this computer"
    )
    validate.set_defaults(action=_validate)


def _show(_options: argparse.Namespace, console: Console) -> ExitCode:
    rules = policy.load(site_policy_file())
    if console.as_json:
        console.data(_record(rules))
        return ExitCode.DONE
    if not rules.source:
        console.say(f"There is no policy file; it would be {site_policy_file()}.")
        return ExitCode.DONE
    console.text(f"Policy file: {rules.source}")
    for key, value in sorted(rules.settings.items()):
        console.text(f"Fixed: {key} = {str(value).lower()}")
    for name in sorted(rules.denied):
        console.text(f"Not allowed: {name}")
    if rules.emergency_collection:
        console.text(f"Emergency shelf: the collection {rules.emergency_collection}")
    if rules.signing_key:
        console.text(f"Packs: only those signed by {rules.signing_key}")
    if rules.first_run:
        console.text(f"First run: skips {', '.join(_skipped(rules))}")
    console.text(_network(rules))
    return ExitCode.DONE


def _validate(options: argparse.Namespace, console: Console) -> ExitCode:
    file = Path(options.file) if options.file else site_policy_file()
    return show_findings(policy_check.findings(file), console)


def _network(rules: Policy) -> str:
    if rules.network is None:
        return "Network: no server is named; nothing connects"
    return f"Network: {rules.network.model} at {rules.network.address}"


def _skipped(rules: Policy) -> list[str]:
    return [str(page) for page in ORDER if page in rules.first_run]


def _record(rules: Policy) -> dict[str, object]:
    server = rules.network
    return {
        "source": rules.source,
        "settings": rules.settings,
        "denied": sorted(rules.denied),
        "signing_key": rules.signing_key,
        "emergency_collection": rules.emergency_collection,
        "first_run_skips": _skipped(rules),
        "network": None
        if server is None
        else {
            "address": server.address,
            "certificate_sha256": server.certificate_sha256,
            "model": server.model,
            "token_file": server.token_file,
            "context_tokens": server.context_tokens,
            "timeout_s": server.timeout_s,
        },
    }
