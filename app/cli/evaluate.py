"""`wardlight evaluate SUITE`: the figures, each measured by a command anyone can run."""

import argparse
import os
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from app.cli.session import closed_assistant, home_of, open_library
from engine.assistant import Assistant, evaluation_request, evaluation_suites
from engine.ground.errors import NoEmbedderError, NotFoundError
from engine.ground.types import ExitCode

_GOLDEN = "golden"
_ABOUT_GOLDEN = "this hospital's own questions, asked of its own library"


def add_commands(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "evaluate", parents=[shared], help="golden sets, public sets, benchmarks"
    )
    parser.add_argument("suite", nargs="?", metavar="SUITE", help="without it, lists the suites")
    parser.add_argument("--data", metavar="DIR", help="public data (or WARDLIGHT_EVAL_DATA)")
    parser.add_argument("--pack", metavar="DIR", help="embedder pack (default: the home's)")
    parser.add_argument(
        "--cache",
        metavar="DIR",
        default="build/evaluation",
        help="where vectors are kept between runs",
    )
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="items of each set")
    parser.add_argument("--runs", type=int, default=0, metavar="N", help="repetitions or kills")
    parser.add_argument("--weights", metavar="FILE", help="GGUF for model-speed (default: tiny)")
    parser.set_defaults(action=_evaluate)


def _evaluate(options: argparse.Namespace, console: Console) -> ExitCode:
    suites = {suite.name: suite for suite in evaluation_suites()}
    if not options.suite:
        return _list(suites, console)
    if options.suite == _GOLDEN:
        figures = _golden(options, console)
    else:
        figures = _measured(suites.get(options.suite), options, console)
    missed = any(figure.is_reached is False for figure in figures)
    if console.as_json:
        console.data({"suite": options.suite, "figures": figures, "reached": not missed})
    else:
        _print(figures, console)
    return ExitCode.REFUSED if missed else ExitCode.DONE


def _measured(suite: Any, options: argparse.Namespace, console: Console) -> list[Any]:
    if suite is None:
        raise NotFoundError(f"There is no suite called {options.suite}.")
    bar = console.bar()
    request = evaluation_request(
        data=_data(options, suite),
        pack=_pack(options),
        cache=Path(options.cache),
        limit=options.limit,
        runs=options.runs,
        weights=Path(options.weights) if options.weights else None,
        notify=bar,
    )
    if suite.uses_model:
        with _assistant(options, console) as assistant:
            figures = assistant.measured(suite, request)
    else:
        figures = suite.measure(request)
    bar.clear()
    return list(figures)


def _assistant(options: argparse.Namespace, console: Console) -> AbstractContextManager[Assistant]:
    """Give the home's assistant, its library open where there is one and a passphrase for it."""
    given = options.passphrase_file or os.environ.get("WARDLIGHT_PASSPHRASE_FILE")
    if given and home_of(options).database.exists():
        return open_library(options, console)
    return closed_assistant(options)


def _golden(options: argparse.Namespace, console: Console) -> list[Any]:
    """Ask the home's own golden questions, which need its library open."""
    with open_library(options, console) as assistant:
        bar = console.bar()
        figures = assistant.history.evaluated(assistant.ask, bar)
        bar.clear()
    return list(figures)


def _list(suites: dict[str, Any], console: Console) -> ExitCode:
    named = [*((s.name, s.about) for s in suites.values()), (_GOLDEN, _ABOUT_GOLDEN)]
    if console.as_json:
        console.data({"suites": [{"name": name, "about": about} for name, about in named]})
        return ExitCode.DONE
    for line in table(named, head=("suite", "what")):
        console.text(line)
    return ExitCode.DONE


def _data(options: argparse.Namespace, suite: Any) -> Path:
    chosen = options.data or os.environ.get("WARDLIGHT_EVAL_DATA") or "../shared/data"
    folder = Path(chosen)
    for name in suite.needs:
        if not (folder / name).exists():
            raise NotFoundError(f"This suite needs {name} in the folder given by --data.")
    return folder


def _pack(options: argparse.Namespace) -> Path:
    if options.pack:
        return Path(options.pack)
    places = (home_of(options).models, Path("build/packs"))
    for place in places:
        for manifest in sorted(place.glob("*/manifest.json")):
            return manifest.parent
    raise NoEmbedderError("No embedder pack was found; give --pack.")


def _print(figures: list[Any], console: Console) -> None:
    rows = [
        (
            figure.name,
            f"{figure.value:.4g}{' ' + figure.unit if figure.unit else ''}",
            _target(figure),
            {True: "reached", False: "MISSED", None: ""}[figure.is_reached],
            figure.beside,
        )
        for figure in figures
    ]
    for line in table(rows, head=("figure", "measured", "target", "", "beside")):
        console.text(line)


def _target(figure: Any) -> str:
    if figure.target is None:
        return ""
    return f"{'≥' if figure.at_least else '≤'} {figure.target:g}"
