"""`wardlight doctor`: what works on this computer, what does not, and what to do."""

import argparse
from typing import Any

from app.cli.console import Console
from app.cli.library import show_findings
from app.cli.session import closed_assistant
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    doctor = commands.add_parser("doctor", parents=[shared], help="check this computer")
    doctor.set_defaults(action=_doctor)


def _doctor(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        findings = assistant.doctor()
    return show_findings(findings, console)
