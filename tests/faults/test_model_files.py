"""Damaged and foreign model files are refused in words, and everything else lives on."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.evaluation import model_files
from engine.ground.errors import PackRefusedError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.language import manifests, packs
from engine.language.keeping import PackKeeper
from engine.library.store import Library
from tests.engine.language.tiny_models import NAME, tiny_file, tiny_pack
from tests.engine.library.made import FEVER, PASSPHRASE, added


def test_every_bad_model_file_is_refused_with_the_right_sentence(tmp_path: Path) -> None:
    tally = model_files.campaign(tmp_path, share=0.2)
    assert sum(tally.tried.values()) > 200
    assert (tally.accepted, tally.wrong_words, tally.leftovers) == ([], [], 0)
    assert tally.whole_is_taken


def test_a_mutated_header_that_passes_the_check_ends_no_worker(tmp_path: Path) -> None:
    tally = model_files.Tally()
    model_files.survivors(tmp_path, tally, loads=60)
    assert tally.deaths == 0


def test_the_library_lives_on_beside_a_refused_model(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with Library.create(home, PASSPHRASE, log2_cost=4)[0] as library:
        pack = tiny_pack(tmp_path)
        os.truncate(pack / f"{NAME}.gguf", 50_000)
        keeper = PackKeeper(home, Policy())
        with pytest.raises(PackRefusedError, match="ends early"):
            keeper.bring(pack)
        added(library, "fever.pdf", FEVER)
        assert keeper.listed() == []


@pytest.mark.skipif(os.name != "posix", reason="limits are of POSIX")
def test_a_disk_that_takes_no_more_leaves_nothing_half_written(tmp_path: Path) -> None:
    pack, models = tiny_pack(tmp_path), tmp_path / "models"
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from engine.ground.errors import StorageError; from engine.language import packs\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try: packs.import_pack(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except StorageError as error: print(error)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, pack, models], capture_output=True, text=True, check=True
    ).stdout
    assert "reported an error" in told
    assert list(models.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="a kill is of POSIX")
@pytest.mark.parametrize("after_s", [0.0, 0.02, 0.05])
def test_a_kill_at_any_moment_leaves_a_whole_model_or_none(tmp_path: Path, after_s: float) -> None:
    pack, models = tiny_pack(tmp_path), tmp_path / "models"
    code = (
        "import sys; from pathlib import Path; from engine.language import packs\n"
        "print('ready', flush=True)\n"
        "while True: packs.import_pack(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    with subprocess.Popen([sys.executable, "-c", code, pack, models], stdout=-1) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(after_s)
        child.send_signal(signal.SIGKILL)
    for found in packs.installed(models):
        packs.verify(found.folder)
    packs.import_pack(pack, models)
    assert [path.name for path in models.iterdir()] == [NAME]


def test_a_hash_confirmed_for_another_file_brings_nothing_in(tmp_path: Path) -> None:
    keeper = PackKeeper(Home(tmp_path / "home"), Policy())
    path = tiny_file(tmp_path / "one")
    other = tiny_file(tmp_path / "two", seed=2)
    with pytest.raises(PackRefusedError, match="another SHA-256"):
        keeper.bring(path, sha256=manifests.sha256_of(other))
    assert keeper.listed() == []
