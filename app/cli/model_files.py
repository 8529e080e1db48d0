"""`wardlight models inspect|fit|bench`: what a model file is, and how it runs here."""

import argparse
from pathlib import Path
from typing import Any

from app.cli.console import Console, table
from app.cli.session import closed_assistant
from engine.assistant import fit_model, inspect_model
from engine.ground.model_files import BenchResult, Fit, ModelFit, ModelInspection, Speed
from engine.ground.types import ExitCode

_USUAL_CONTEXTS = (2048, 4096, 8192)
_DEFAULT_CONTEXT = 4096
_TEMPLATES = {
    "same": "the same as ours",
    "same tokens": "another text that frames turns with the same control tokens; ours is used",
    "other": "another format; ours is used, and answers may be poor",
    "none": "none inside; ours is used",
}


def add_actions(actions: Any, shared: argparse.ArgumentParser) -> None:
    """Declare the actions of the `models` group that look at one file."""
    look = actions.add_parser("inspect", parents=[shared], help="what a .gguf is, without running")
    look.add_argument("file", metavar="FILE", help="a .gguf, or the folder of a pack")
    look.add_argument("--tensors", action="store_true", help="list the type of every tensor")
    look.set_defaults(action=_inspect)
    fit = actions.add_parser(
        "fit", parents=[shared], help="whether this computer's memory takes it"
    )
    fit.add_argument("file", metavar="FILE", help="a .gguf, or the folder of a pack")
    fit.add_argument("--context", type=int, metavar="N", help="tokens (default: 2k, 4k and 8k)")
    fit.set_defaults(action=_fit)
    bench = actions.add_parser("bench", parents=[shared], help="measure speed, keep the best way")
    bench.add_argument("name", nargs="?", default="", metavar="NAME", help="an installed model")
    bench.set_defaults(action=_bench)


def _inspect(options: argparse.Namespace, console: Console) -> ExitCode:
    found = inspect_model(Path(options.file))
    if console.as_json:
        console.data(found)
        return ExitCode.DONE
    for line in table(_described(found), head=("file", found.name)):
        console.text(line)
    if options.tensors:
        console.text()
        for line in table(list(found.tensor_types.items()), head=("tensor", "type")):
            console.text(line)
    return ExitCode.DONE


def _described(found: ModelInspection) -> list[tuple[str, str]]:
    types = ", ".join(f"{kind} {_bytes(size)}" for kind, size in found.bytes_by_type.items())
    rows = [
        ("size", _bytes(found.size_bytes)),
        ("architecture", (f"{found.architecture}, {found.layers} layers of {found.width:,}, "
         f"{found.heads} heads ({found.kv_heads} for keys and values)")),
        ("parameters", _count(found.parameters)),
        ("quantization", f"{found.quantization} ({types})"),
        ("context", f"{found.context_tokens:,} tokens"),
        ("vocabulary", f"{found.vocabulary:,} tokens"),
        ("template", _TEMPLATES[found.template]),
    ]  # fmt: skip
    said = ("name", "license", "basename", "finetune", "version", "description")
    return rows + [(key, found.labels[key]) for key in said if found.labels.get(key)]


def _count(number: int) -> str:
    for size, word in ((10**9, "billion"), (10**6, "million")):
        if number >= size:
            return f"{number / size:.2f} {word}"
    return f"{number:,}"


def _bytes(size: int) -> str:
    for unit, word in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            return f"{size / unit:.2f} {word}"
    return f"{size} bytes"


def _fit(options: argparse.Namespace, console: Console) -> ExitCode:
    contexts = _USUAL_CONTEXTS if options.context is None else (options.context,)
    wanted = _DEFAULT_CONTEXT if options.context is None else options.context
    fits = [fit_model(Path(options.file), context_tokens=tokens) for tokens in contexts]
    if console.as_json:
        console.data({"file": fits[0].name, "fits": fits})
    else:
        _show_fits(fits, console)
    decisive = next(fit for fit in fits if fit.context_tokens == wanted)
    return ExitCode.DOES_NOT_FIT if decisive.verdict is Fit.NOT else ExitCode.DONE


def _show_fits(fits: list[ModelFit], console: Console) -> None:
    rows = [
        (f"{fit.context_tokens:,}", f"{fit.needed_bytes / 2**30:.2f} GiB", fit.reason)
        for fit in fits
    ]
    for line in table(rows, head=("context", "memory", "verdict")):
        console.text(line)


def _bench(options: argparse.Namespace, console: Console) -> ExitCode:
    with closed_assistant(options) as assistant:
        bar = console.bar()
        try:
            result = assistant.packs.bench(options.name, notify=bar)
        finally:
            bar.clear()
    if console.as_json:
        console.data(result)
    else:
        _show_bench(result, console)
    return ExitCode.DONE


def _show_bench(result: BenchResult, console: Console) -> None:
    rows = [_speed(speed, chosen=speed == result.chosen) for speed in result.tried]
    head = ("threads", "flash", "K cache", "repacked", "prefill", "decode", "memory", "")
    for line in table(rows, head=head):
        console.text(line)
    console.say(f"{result.name} runs this way from now on; the speeds are tokens per second.")


def _speed(speed: Speed, *, chosen: bool) -> tuple[str, ...]:
    return (
        str(speed.threads),
        "yes" if speed.flash_attention else "no",
        speed.key_cache,
        "yes" if speed.repack else "no",
        f"{speed.prefill_tokens_s:.1f}",
        f"{speed.decode_tokens_s:.1f}",
        f"{speed.memory_bytes / 2**30:.2f} GiB",
        "chosen" if chosen else "",
    )
