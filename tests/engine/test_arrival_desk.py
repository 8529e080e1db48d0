"""The first run comes back to its page, and no kill loses the recovery key."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.assistant import Assistant, open_assistant
from engine.ground import policy, policy_check
from engine.ground.arrival import ORDER, Arrival
from engine.ground.errors import PolicyError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import load

PASSPHRASE = "four plain garden words"


def _assistant(home: Home, *skipped: Arrival) -> Assistant:
    rules = Policy(first_run=frozenset(skipped))
    return Assistant(home, settings=load(home.settings_file, rules), policy=rules)


def test_a_new_home_begins_with_the_first_page(tmp_path: Path) -> None:
    desk = _assistant(Home(tmp_path / "home")).arrival
    assert desk.page is Arrival.LANGUAGE
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("page", ORDER[:3])
def test_a_page_before_the_library_is_come_back_to(tmp_path: Path, page: Arrival) -> None:
    home = Home(tmp_path / "home")
    _assistant(home).arrival.reach(page)
    assert _assistant(home).arrival.page is page


@pytest.mark.parametrize("page", ORDER[3:])
def test_a_page_after_the_library_is_come_back_to(tmp_path: Path, page: Arrival) -> None:
    home = Home(tmp_path / "home")
    made = _assistant(home)
    made.arrival.reach(Arrival.DATA)
    made.create(PASSPHRASE)
    assert made.arrival.page is Arrival.MODEL
    made.arrival.reach(page)
    made.close()
    assert _assistant(home).arrival.page is page
    _assistant(home).arrival.finish()
    assert _assistant(home).arrival.page is None


def test_a_library_made_elsewhere_has_no_first_run(tmp_path: Path) -> None:
    made = _assistant(Home(tmp_path / "home"))
    made.create(PASSPHRASE)
    assert made.arrival.page is None
    made.close()


def test_back_never_leads_from_a_made_library_to_its_making(tmp_path: Path) -> None:
    made = _assistant(Home(tmp_path / "home"))
    assert made.arrival.before(Arrival.DATA) is Arrival.PURPOSE
    made.create(PASSPHRASE)
    assert made.arrival.before(Arrival.MODEL) is None
    assert made.arrival.before(Arrival.TRIAL) is Arrival.LIBRARY
    made.close()


def test_policy_skips_every_page_but_the_making_of_a_library(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    made = _assistant(home, *ORDER)
    first = made.arrival.page
    made.arrival.reach(Arrival.DATA)
    made.create(PASSPHRASE)
    assert (first, made.arrival.page) == (Arrival.DATA, None)
    made.close()


def test_policy_skips_single_pages(tmp_path: Path) -> None:
    desk = _assistant(Home(tmp_path / "home"), Arrival.LANGUAGE, Arrival.MODEL).arrival
    assert desk.page is Arrival.PURPOSE
    assert desk.after(Arrival.DATA) is Arrival.LIBRARY
    assert desk.before(Arrival.PURPOSE) is None


@pytest.mark.parametrize(
    ("denied", "page"),
    [("import_packs", Arrival.MODEL), ("add_documents", Arrival.LIBRARY)],
)
def test_a_page_whose_work_is_forbidden_is_not_shown(
    tmp_path: Path, denied: str, page: Arrival
) -> None:
    home, rules = Home(tmp_path / "home"), Policy(denied=frozenset({denied}))
    made = Assistant(home, settings=load(home.settings_file, rules), policy=rules)
    assert set(made.arrival.pages) == set(ORDER) - {page}


def test_a_written_page_that_means_nothing_begins_anew(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.first_run.write_bytes(b"\xff\x00")
    assert _assistant(home).arrival.page is Arrival.LANGUAGE


def test_the_recovery_key_is_given_again_until_it_is_confirmed(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    made = _assistant(home)
    printed = made.create(PASSPHRASE, keep_key=True)
    assert printed.encode() not in home.unconfirmed_key.read_bytes()
    assert home.unconfirmed_key.stat().st_mode & 0o077 == 0
    made.lock()
    assert made.arrival.recovery_key() == ""
    made.unlock(PASSPHRASE)
    assert made.arrival.recovery_key() == printed
    made.arrival.confirm_recovery_key()
    assert made.arrival.recovery_key() == ""
    assert not home.unconfirmed_key.exists()
    made.lock()
    made.unlock_with_recovery_key(printed)
    made.close()


def test_another_librarys_kept_key_is_never_shown(tmp_path: Path) -> None:
    one, other = Home(tmp_path / "one"), Home(tmp_path / "other")
    for home in (one, other):
        made = _assistant(home)
        made.create(PASSPHRASE, keep_key=True)
        made.close()
    one.unconfirmed_key.write_bytes(other.unconfirmed_key.read_bytes())
    made = _assistant(one)
    made.unlock(PASSPHRASE)
    assert made.arrival.recovery_key() == ""
    made.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from engine.assistant import open_assistant
from engine.ground.paths import Home
from engine.library import store, unconfirmed

kept = unconfirmed.keep
def killed(home, key, printed):
    if sys.argv[2] == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    kept(home, key, printed)
    if sys.argv[2] == "between":
        os.kill(os.getpid(), signal.SIGKILL)
unconfirmed.keep = killed
made = open_assistant(Home(Path(sys.argv[1])))
made.create("four plain garden words", keep_key=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals")
@pytest.mark.parametrize("moment", ["before", "between", "after"])
def test_a_kill_leaves_no_library_or_one_that_shows_its_key_again(
    tmp_path: Path, moment: str
) -> None:
    home = Home(tmp_path / "home")
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(home.root), moment], env=dict(os.environ), check=False
    )
    assert ended.returncode == -signal.SIGKILL
    made = open_assistant(home)
    assert made.is_created == (moment == "after")
    if made.is_created:
        made.unlock(PASSPHRASE)
    else:
        made.create(PASSPHRASE, keep_key=True)
    printed = made.arrival.recovery_key()
    made.lock()
    made.unlock_with_recovery_key(printed)
    assert made.is_unlocked
    made.close()


def test_the_command_line_prints_a_key_that_a_kill_hid(tmp_path: Path) -> None:
    home, secret = Home(tmp_path / "home"), tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    made = open_assistant(home)
    printed = made.create(PASSPHRASE, keep_key=True)
    made.close()
    command = [sys.executable, "-m", "app", "--home", str(home.root), "--passphrase-file"]
    told = [
        subprocess.run(
            [*command, str(secret), "library", "list"], capture_output=True, text=True, check=False
        )
        for _again in range(2)
    ]
    assert printed in told[0].stderr
    assert printed not in told[1].stderr


def _policy(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "policy.toml"
    file.write_text(f"[first_run]\n{text}\n")
    return file


def test_a_policy_file_names_what_the_first_run_skips(tmp_path: Path) -> None:
    assert policy.load(_policy(tmp_path, 'skip = "all"')).first_run == frozenset(ORDER)
    file = _policy(tmp_path, 'skip = ["purpose", "model"]')
    assert policy.load(file).first_run == {Arrival.PURPOSE, Arrival.MODEL}
    told = {one.name: one.detail for one in policy_check.findings(file)}
    assert told["First run"] == "skips purpose, model"


@pytest.mark.parametrize("text", ['skip = "most"', 'skip = ["welcome"]', "show = true", "skip = 1"])
def test_a_skip_that_means_nothing_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(PolicyError, match="first_run"):
        policy.load(_policy(tmp_path, text))


def test_policy_show_tells_what_is_skipped(tmp_path: Path) -> None:
    file = _policy(tmp_path, 'skip = ["model"]')
    told = subprocess.run(
        [sys.executable, "-m", "app", "policy", "show", "--json"],
        env=os.environ | {"WARDLIGHT_POLICY": str(file)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(told.stdout)["first_run_skips"] == ["model"]
