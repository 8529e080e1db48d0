"""Fetch a model on IT's connected PC: hash-checked, its license shown and accepted.

This is the only code of Wardlight that may use the network. It runs on a PC of the IT
department, never on the ward, and needs `pip install "wardlight[fetch]"`:

    python packaging/fetch_models.py list
    python packaging/fetch_models.py get llama-3.2-3b-instruct --to /media/usb

Nothing is converted here and nothing of what is fetched is run. `models/README.md` has the
steps before and after.
"""

import argparse
import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SUMS = "SHA256SUMS"
LICENSES = ("LICENSE.txt", "LICENSE", "USE_POLICY.md")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """A repository from which a model is made.

    Attributes:
        repository: Owner and name.
        patterns: Files that are needed, and nothing else.
        gated: Whether its makers ask for an account and an accepted license first.
    """

    repository: str
    about: str
    license: str
    patterns: tuple[str, ...]
    gated: bool


_WEIGHTS = ("*.safetensors", "*.json", "LICENSE*", "USE_POLICY*", "README.md")
SOURCES = {
    "llama-3.2-3b-instruct": Source(
        "meta-llama/Llama-3.2-3B-Instruct",
        "3.2 billion parameters, 6.4 GB, to be converted and quantized (2.0 GB as Q4_K_M)",
        "Llama 3.2 Community License",
        _WEIGHTS,
        gated=True,
    ),
    "llama-3.2-1b-instruct": Source(
        "meta-llama/Llama-3.2-1B-Instruct",
        "1.2 billion parameters, 2.5 GB, for computers with 4 GB of memory",
        "Llama 3.2 Community License",
        _WEIGHTS,
        gated=True,
    ),
}


def main() -> int:
    """List the sources, or fetch one."""
    parser = argparse.ArgumentParser(description="Fetch a model on a connected PC.")
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="what can be fetched")
    get = actions.add_parser("get", help="fetch one, after its license was accepted")
    get.add_argument("name", choices=sorted(SOURCES))
    get.add_argument("--to", type=Path, required=True, metavar="DIR")
    get.add_argument("--revision", default="main", metavar="COMMIT", help="pin what you approved")
    get.add_argument("--accept-license", action="store_true", help="you have read and accept it")
    check = actions.add_parser("check", help="hash a fetched folder again; needs no network")
    check.add_argument("folder", type=Path, metavar="DIR")
    chosen = parser.parse_args()
    if chosen.action == "list":
        return _list()
    if chosen.action == "check":
        return verify(chosen.folder)
    return _get(chosen)


def _list() -> int:
    for name, source in SOURCES.items():
        gate = "; its makers ask for an account" if source.gated else ""
        print(f"{name}\n  {source.about}\n  {source.license}{gate}\n  {source.repository}")
    return 0


def _get(chosen: argparse.Namespace) -> int:
    os.environ.update(HF_HUB_DISABLE_TELEMETRY="1", DO_NOT_TRACK="1", HF_HUB_DISABLE_SYMLINKS="1")
    try:
        import huggingface_hub
    except ImportError:
        print('Install the extra first: pip install "wardlight[fetch]"', file=sys.stderr)
        return 1
    order = Order(chosen.name, chosen.to, chosen.revision, accepted=chosen.accept_license)
    return fetch(huggingface_hub, order)


@dataclass(frozen=True, slots=True)
class Order:
    """What is fetched, whereto, and whether its license is accepted already."""

    name: str
    to: Path
    revision: str = "main"
    accepted: bool = False


def fetch(hub: Any, order: Order) -> int:
    """Fetch one source through the hub's library; 1 without a license, 4 when a hash differs."""
    source = SOURCES[order.name]
    info = hub.HfApi().model_info(source.repository, revision=order.revision, files_metadata=True)
    folder = order.to / f"{order.name}-{info.sha[:12]}"
    names = {file.rfilename for file in info.siblings}
    texts = [
        Path(hub.hf_hub_download(source.repository, name, revision=info.sha, local_dir=folder))
        for name in LICENSES
        if name in names
    ]
    if not accepted(source, texts, given=order.accepted):
        print("The license was not accepted; no weights were fetched.", file=sys.stderr)
        return 1
    hub.snapshot_download(
        source.repository, revision=info.sha, local_dir=folder, allow_patterns=list(source.patterns)
    )
    published = {file.rfilename: file.lfs.sha256 for file in info.siblings if file.lfs}
    wrong = list(differing(folder, published))
    if wrong:
        print("Differs from what was published:", ", ".join(wrong), file=sys.stderr)
        return 4
    write_sums(folder)
    print(f"{folder}\ncommit {info.sha}\nEvery published SHA-256 agrees; all are in {SUMS}.")
    return 0


def accepted(source: Source, texts: list[Path], *, given: bool) -> bool:
    """Show the license and return whether the person accepts it.

    Args:
        source: What is fetched.
        texts: Its license files, as published.
        given: Accepted on the command line already.
    """
    print(f"{source.repository} comes under the {source.license}.")
    for path in texts:
        print(f"\n--- {path.name} ---\n{path.read_text(encoding='utf-8', errors='replace')}")
    if given:
        return True
    if not sys.stdin.isatty():
        return False
    return input("Do you accept it for your hospital? (yes/no) ") == "yes"


def differing(folder: Path, published: dict[str, str]) -> Iterator[str]:
    """Yield the names of files that are there and differ from their published SHA-256."""
    for name, sha256 in sorted(published.items()):
        path = folder / name
        if path.exists() and _sha256(path) != sha256:
            yield name


def write_sums(folder: Path) -> None:
    """Write the SHA-256 of every file of a folder, in the form that `sha256sum -c` reads."""
    lines = [f"{_sha256(path)}  {path.relative_to(folder).as_posix()}" for path in _files(folder)]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def verify(folder: Path) -> int:
    """Compare a folder with its own list of hashes, on any PC; 4 when it differs."""
    sums = folder / SUMS
    if not sums.exists():
        print(f"There is no {SUMS} in this folder.", file=sys.stderr)
        return 4
    stated = dict(
        reversed(line.split("  ", 1)) for line in sums.read_text(encoding="utf-8").splitlines()
    )
    found = {path.relative_to(folder).as_posix(): _sha256(path) for path in _files(folder)}
    wrong = sorted(
        name for name in stated.keys() | found.keys() if stated.get(name) != found.get(name)
    )
    for name in wrong:
        print(f"differs, is missing or was added: {name}")
    print("Every file is as it was fetched." if not wrong else f"{len(wrong)} files are not.")
    return 4 if wrong else 0


def _files(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and path.name != SUMS and ".cache" not in path.parts
    )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
