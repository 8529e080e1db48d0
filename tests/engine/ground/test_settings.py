"""Settings are declared once, kept in one file, and locked by policy."""

from pathlib import Path

import pytest

from engine.ground import choices, policy, settings
from engine.ground.errors import InputError, PolicyError
from engine.ground.policy import Policy


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    loaded = settings.load(tmp_path / "settings.toml", Policy())
    assert loaded.values == {s.key: s.default for s in choices.DECLARED}
    assert loaded.warnings == ()


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    settings.save(file, settings.load(file, Policy()), {"appearance.theme": "dark"})
    settings.save(file, settings.load(file, Policy()), {"answering.passages": 12})
    loaded = settings.load(file, Policy())
    assert loaded.word("appearance.theme") == "dark"
    assert loaded.number("answering.passages") == 12


def test_a_damaged_file_gives_the_defaults_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"\xff = [")
    loaded = settings.load(file, Policy())
    assert loaded.word("appearance.theme") == "system"
    assert loaded.warnings


def test_an_unknown_or_impossible_entry_is_named_and_not_used(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[answering]\npassages = 1000\n[colour]\nsky = 1\n", encoding="utf-8")
    loaded = settings.load(file, Policy())
    assert loaded.number("answering.passages") == 8
    assert any("answering.passages" in warning for warning in loaded.warnings)
    assert any("colour.sky" in warning for warning in loaded.warnings)


def test_policy_locks_a_setting_against_the_user(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[privacy]\nlock_minutes = 60\n", encoding="utf-8")
    strict = Policy(settings={"privacy.lock_minutes": 5})
    loaded = settings.load(file, strict)
    assert loaded.number("privacy.lock_minutes") == 5
    with pytest.raises(PolicyError, match="set by your hospital"):
        settings.save(file, loaded, {"privacy.lock_minutes": 60})


@pytest.mark.parametrize("value", [True, "many", 2, 31])
def test_a_value_that_is_not_allowed_is_refused_with_what_is(value: object) -> None:
    passages = next(s for s in choices.DECLARED if s.key == "answering.passages")
    with pytest.raises(InputError, match="from 3 to 30"):
        passages.checked(value)


@pytest.mark.parametrize(
    "text",
    [
        "[permissions]\nadd_documents = 'no'\n",
        "[permissions]\nfly = false\n",
        "[colours]\n",
        "settings = 3\n",
        "[settings\n",
    ],
)
def test_a_policy_that_cannot_be_followed_starts_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError):
        policy.load(file)


def test_a_policy_may_only_lock_what_exists(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="speed"):
        settings.load(tmp_path / "none.toml", Policy(settings={"speed": 3}))


def test_a_denied_permission_names_the_action(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("[permissions]\nadd_documents = false\n", encoding="utf-8")
    with pytest.raises(PolicyError, match="adding documents"):
        policy.load(file).require("add_documents", "adding documents")


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [
        ("library.ocr", "off", False),
        ("library.ocr", "Yes", True),
        ("privacy.history_days", " 0 ", 0),
        ("appearance.theme", "dark", "dark"),
        ("backup.folder", "/media/stick", "/media/stick"),
    ],
)
def test_what_a_person_types_becomes_the_value(key: str, words: str, value: object) -> None:
    setting = next(s for s in choices.DECLARED if s.key == key)
    assert setting.parsed(words) == value


@pytest.mark.parametrize(
    ("key", "words"),
    [("library.ocr", "perhaps"), ("privacy.history_days", "-1"), ("appearance.theme", "pink")],
)
def test_what_is_not_allowed_is_refused_with_what_is(key: str, words: str) -> None:
    setting = next(s for s in choices.DECLARED if s.key == key)
    with pytest.raises(InputError, match="takes"):
        setting.parsed(words)


def test_every_setting_belongs_to_a_group_with_a_title() -> None:
    assert {setting.group for setting in choices.DECLARED} == set(choices.GROUPS)
