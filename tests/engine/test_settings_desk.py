"""Settings change for good, are audited, and what IT gets names nobody."""

import json
from pathlib import Path

import pytest

from engine.assistant import Assistant
from engine.ground.errors import InputError, PolicyError
from engine.ground.paths import Home
from engine.ground.policy import Policy
from engine.ground.settings import load
from engine.library.store import Library


@pytest.fixture
def assistant(tmp_path: Path) -> Assistant:
    home = Home(tmp_path / "home")
    Library.create(home, "four plain words", log2_cost=4)[0].close()
    strict = Policy("policy.toml", {"privacy.lock_minutes": 5})
    made = Assistant(home, settings=load(home.settings_file, strict), policy=strict)
    made.unlock("four plain words")
    return made


def test_a_change_is_in_force_at_once_kept_and_audited(assistant: Assistant) -> None:
    assistant.preferences.change({"privacy.history_days": 3})
    assert assistant.history.days == 3
    assert load(assistant.home.settings_file, Policy()).number("privacy.history_days") == 3
    record = assistant.audit.newest(action="setting_changed")[0]
    assert record.about == {"privacy.history_days": 3}


def test_what_is_as_before_is_not_written_or_audited(assistant: Assistant) -> None:
    assistant.preferences.change({"privacy.history_days": 30, "privacy.lock_minutes": 5})
    assert assistant.audit.newest(action="setting_changed") == []
    assert not assistant.home.settings_file.exists()


def test_locked_and_impossible_values_change_nothing(assistant: Assistant) -> None:
    with pytest.raises(PolicyError):
        assistant.preferences.change({"privacy.lock_minutes": 60})
    with pytest.raises(InputError):
        assistant.preferences.change({"privacy.history_days": 3, "backup.daily": 999})
    assert assistant.settings.number("privacy.history_days") == 30


def test_the_diagnostic_file_names_no_folder_no_document_and_no_user(
    assistant: Assistant, tmp_path: Path
) -> None:
    assistant.preferences.change({"backup.folder": str(tmp_path / "Quillfeather")})
    told = assistant.diagnostic()
    assert "Quillfeather" not in told
    assert str(tmp_path) not in told
    assert json.loads(told)["settings"]["backup.folder"] == "set"
    assert "Quillfeather" not in "".join(assistant.audit.exported("json"))


def test_about_names_versions_and_licences(assistant: Assistant) -> None:
    about = assistant.about()
    assert about.lines["Wardlight"]
    assert about.lines["Library"].startswith("0 documents")
    licences = {name: licence for name, _version, licence in about.licences}
    assert "Apache" in licences["cryptography"]
    assert all(licences.values())
