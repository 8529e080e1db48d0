"""`wardlight settings show|set|reset`: what is in force here, and changing it."""

import argparse
from typing import Any

from app.cli.console import Console, table
from app.cli.session import closed_assistant
from engine.ground.choices import DECLARED, GROUPS, Setting, Value
from engine.ground.errors import PolicyError
from engine.ground.types import ExitCode


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the group."""
    group = commands.add_parser("settings", parents=[shared], help="what is set, and setting it")
    actions = group.add_subparsers(dest="settings_command", metavar="ACTION", required=True)
    show = actions.add_parser("show", parents=[shared], help="all settings, or one with its help")
    show.add_argument("key", nargs="?", metavar="KEY")
    show.set_defaults(action=_show)
    change = actions.add_parser("set", parents=[shared], help="change one")
    change.add_argument("key", metavar="KEY")
    change.add_argument("value", metavar="VALUE")
    change.set_defaults(action=_set)
    reset = actions.add_parser("reset", parents=[shared], help="back to how it comes")
    reset.add_argument("key", metavar="KEY")
    reset.set_defaults(action=_reset)


def _show(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        shown = [assistant.preferences.declared(options.key)] if options.key else DECLARED
        values = assistant.preferences.values
    if console.as_json:
        console.data({"settings": [_record(s, values.values[s.key], s.key in values.locked)
                                   for s in shown]})  # fmt: skip
        return ExitCode.DONE
    rows = [
        (s.key, _words(values.values[s.key]), "by your hospital" if s.key in values.locked else "",
         s.label)
        for s in shown
    ]  # fmt: skip
    for line in table(rows, head=("setting", "value", "set", "what it is")):
        console.text(line)
    if options.key and shown[0].help:
        console.text(shown[0].help)
    for warning in values.warnings:
        console.say(warning)
    return ExitCode.DONE


def _record(setting: Setting, value: Value, locked: bool) -> dict[str, object]:  # noqa: FBT001 - a field
    return {
        "key": setting.key,
        "value": value,
        "default": setting.default,
        "locked": locked,
        "group": GROUPS[setting.group],
        "label": setting.label,
        "help": setting.help,
        "choices": list(setting.choices),
        "least": setting.least,
        "most": setting.most,
    }


def _set(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        setting = assistant.preferences.declared(options.key)
        if setting.key in assistant.preferences.values.locked:
            raise PolicyError(f"{setting.label} is set by your hospital.")
        value = setting.parsed(options.value)
        assistant.preferences.change({setting.key: value})
    return _told(setting.key, value, console)


def _reset(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        setting = assistant.preferences.declared(options.key)
        assistant.preferences.change({setting.key: setting.default})
    return _told(setting.key, setting.default, console)


def _told(key: str, value: Value, console: Console) -> ExitCode:
    if console.as_json:
        console.data({"key": key, "value": value})
    else:
        console.say(f"{key} is {_words(value)} now.")
    return ExitCode.DONE


def _words(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value) or "–"
