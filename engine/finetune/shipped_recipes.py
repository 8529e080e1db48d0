"""The recipes that come with the program, laid out in a folder of one's own to be changed."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from engine.ground.errors import InputError
from engine.ground.paths import resources, storage_errors, written_durably

_SHIPPED = re.compile(r'"\.\./([\w./-]+)"')
"""A path in a shipped recipe to what is shipped beside the recipes."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """One recipe: its name, and what it is for."""

    name: str
    title: str


def listed() -> list[Shipped]:
    """Return the recipes by name; each says in its first line what it is for."""
    files = sorted((resources() / "recipes").glob("*.toml"))
    return [Shipped(one.stem, _title(one.read_text("utf-8"))) for one in files]


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")


def laid_out(name: str, target: Path) -> list[Path]:
    """Copy a recipe to a new file and what it reads of the program's own beside it.

    Returns:
        The recipe first, then what lies beside it.

    Raises:
        InputError: There is no such recipe, or something of that name is there already.
        StorageError: The folder cannot be written to.
    """
    source = resources() / "recipes" / f"{name}.toml"
    if name not in {one.name for one in listed()}:
        known = ", ".join(one.name for one in listed())
        raise InputError(f"There is no recipe {name}; there are {known}.")
    text = source.read_text("utf-8")
    beside = {found: target.parent / Path(found).name for found in _SHIPPED.findall(text)}
    for place in (target, *beside.values()):
        if place.exists():
            raise InputError(f"{place.name} is there already; it is not written over.")
    with storage_errors(f"the folder {target.parent.name}"):
        target.parent.mkdir(parents=True, exist_ok=True)
        for found, place in beside.items():
            _copy(resources() / found, place)
    with written_durably(target) as out:
        out.write(_SHIPPED.sub(lambda found: f'"{Path(found[1]).name}"', text).encode())
    return [target, *beside.values()]


def _copy(source: Path, place: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, place)
    else:
        shutil.copyfile(source, place)
