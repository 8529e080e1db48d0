"""An empty library per test, copied from one that is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.ground.paths import Home
from engine.library.store import Library
from tests.engine.library.made import PASSPHRASE


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """Return the home of an empty, closed library; copy it, do not change it."""
    home = Home(tmp_path_factory.mktemp("template") / "home")
    Library.create(home, PASSPHRASE, log2_cost=4)[0].close()
    return home


@pytest.fixture
def home(empty_home: Home, tmp_path: Path) -> Home:
    """Return a home of one's own with an empty, closed library."""
    shutil.copytree(empty_home.root, tmp_path / "home")
    return Home(tmp_path / "home")


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Return an open, empty library."""
    with Library.open(home, PASSPHRASE) as opened:
        yield opened
