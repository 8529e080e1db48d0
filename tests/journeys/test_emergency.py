"""Break-glass (C16): guidelines stay reachable when the store is locked, and it is audited."""

import json
from pathlib import Path

import pytest

from app.cli.commands import run
from engine.assistant import Assistant, open_assistant
from engine.ground.errors import LibraryDamagedError, PolicyError
from engine.ground.paths import Home
from engine.ground.types import DocumentClass, DocumentDetails, DocumentId

PASSPHRASE = "a passphrase for tests"
SHOCK = "Shock\n\nGive 20 mL/kg of Ringer lactate fast. Reassess the pulse after each bolus.\n"
ROTA = "Rota\n\nThe lactate machine is serviced on Mondays.\n"
POLICY = '[emergency]\ncollection = "Emergency"\n'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Return a locked home whose policy wants an emergency shelf."""
    policy = tmp_path / "policy.toml"
    policy.write_text(POLICY, encoding="utf-8")
    monkeypatch.setenv("WARDLIGHT_POLICY", str(policy))
    made = Home(tmp_path / "home")
    assistant = open_assistant(made)
    assistant.create(PASSPHRASE)
    guideline = _added(assistant, tmp_path / "shock.txt", SHOCK, DocumentClass.GUIDELINE)
    rota = _added(assistant, tmp_path / "rota.txt", ROTA, DocumentClass.UNVERIFIED)
    assistant.shelves.put("Emergency", [guideline, rota])
    assistant.close()
    return made


def _added(assistant: Assistant, file: Path, text: str, kind: DocumentClass) -> DocumentId:
    file.write_text(text, encoding="utf-8")
    report = assistant.add([file], DocumentDetails(document_class=kind, review_by="2031-01-01"))
    return report.added[0].document.id


def test_guidelines_are_read_without_the_passphrase_and_each_use_is_audited(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--home", str(home.root), "--json"]
    assert run(["emergency", "lactate for a woman with BP 70/40", *options]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["titles"] == ["shock"], "what nobody verified is not on it"
    assert "20 mL/kg" in record["passages"][0]["text"]
    assert record["passages"][0]["page"] == 1
    assistant = open_assistant(home)
    assistant.unlock(PASSPHRASE)
    actions = [str(record.action) for record in assistant.audit.newest()]
    assert actions.count("emergency_opened") == 1
    assert actions.count("emergency_searched") == 1
    about = json.dumps([dict(record.about) for record in assistant.audit.newest()])
    assert "lactate" not in about and "70/40" not in about
    assert assistant.audit.verify().is_whole
    assistant.close()


def test_the_shelf_is_private_and_a_changed_one_is_refused(home: Home) -> None:
    assert home.emergency.stat().st_mode & 0o077 == 0
    content = bytearray(home.emergency.read_bytes())
    content[-9] ^= 1
    home.emergency.write_bytes(bytes(content))
    with pytest.raises(LibraryDamagedError):
        open_assistant(home).emergency.open()


def test_without_the_policy_the_shelf_goes_and_nothing_is_read(
    home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("WARDLIGHT_POLICY", str(tmp_path / "none.toml"))
    assistant = open_assistant(home)
    assert not assistant.emergency.is_offered
    with pytest.raises(PolicyError):
        assistant.emergency.search("shock")
    assistant.unlock(PASSPHRASE)
    assert not home.emergency.exists()
    assistant.close()


def test_a_document_taken_out_is_off_the_shelf_after_locking(home: Home) -> None:
    assistant = open_assistant(home)
    assistant.unlock(PASSPHRASE)
    (card,) = assistant.shelves.collections()
    assistant.shelves.take("Emergency", card.documents)
    assistant.lock()
    assert not home.emergency.exists()
