"""The README and the code agree: version, commands, files, and no host names in the locks."""

import re
import tomllib
from pathlib import Path

import pytest

from app.cli.commands import parser
from engine.ground.types import VERSION

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^wardlight ([a-z]+)", README, re.MULTILINE)))


def test_the_version_is_said_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_tour_exists(command: str) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, "--help"])
    assert ended.value.code == 0


def test_every_picture_and_file_that_is_linked_is_there() -> None:
    linked = re.findall(r"\]\(([^)#]+)\)", README)
    assert linked
    for name in linked:
        assert (ROOT / name).exists(), name


def test_locks_carry_hashes_and_no_host() -> None:
    for lock in (ROOT / "packaging" / "locks").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text, lock.name
