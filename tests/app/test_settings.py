"""Settings hold at once, what the hospital fixed stays, and nothing is lost by a restore."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from app.settings.rows import SettingRow
from app.window.main import MainWindow
from app.window.tabs import SETTINGS
from engine.ground.audit import AuditVerdict
from engine.ground.errors import DiskFullError
from tests.app.conftest import OpenWindow, settle
from tests.app.fake_door import FakeAssistant
from tests.app.hands import click, press


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.show_tab(SETTINGS)
    settle(qtbot, window)
    return window


def row(window: MainWindow, key: str) -> SettingRow:
    for page in window.settings.pages.values():
        for each in page.rows:
            if each.setting.key == key:
                return each
    raise AssertionError(key)


def show(qtbot: QtBot, window: MainWindow, group: str) -> None:
    window.settings.show_group(group)
    settle(qtbot, window)


def test_alt_6_opens_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert window.shown is window.settings


def test_a_changed_number_is_in_force_and_the_window_follows(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.preferences.values = type(fake.preferences.values)(fake.preferences.values.values)
    window = open_window(fake)
    window.show_tab(SETTINGS)
    show(qtbot, window, "privacy")
    control = row(window, "privacy.lock_minutes").control
    assert isinstance(control, QSpinBox)
    control.setValue(3)
    settle(qtbot, window)
    assert fake.preferences.changed == [{"privacy.lock_minutes": 3}]
    assert window.locking.presence.idle.interval() == 3 * 60_000


def test_what_the_hospital_fixed_has_a_padlock_and_cannot_be_changed(
    qtbot: QtBot, tab: MainWindow
) -> None:
    show(qtbot, tab, "privacy")
    fixed = row(tab, "privacy.lock_minutes")
    assert not fixed.control.isEnabled()
    assert fixed.padlock.isVisible()
    assert fixed.fixed.text() == "Set by your hospital"
    free = row(tab, "privacy.history_days")
    assert free.control.isEnabled()
    assert not free.padlock.isVisible()


def test_the_look_changes_at_once_and_follows_the_menu(qtbot: QtBot, tab: MainWindow) -> None:
    percent = row(tab, "appearance.text_percent").control
    assert isinstance(percent, QSpinBox)
    percent.setValue(150)
    assert tab.appearance.preferences.text_percent == 150
    tab.menus.actions["normal"].trigger()
    qtbot.waitUntil(lambda: percent.value() == 100)


def test_a_switch_is_written(qtbot: QtBot, tab: MainWindow, fake: FakeAssistant) -> None:
    show(qtbot, tab, "library")
    ocr = row(tab, "library.ocr").control
    assert isinstance(ocr, QCheckBox)
    ocr.click()
    settle(qtbot, tab)
    assert fake.preferences.values.is_on("library.ocr") is False


def test_history_is_deleted_only_after_asking(
    qtbot: QtBot, tab: MainWindow, fake: FakeAssistant
) -> None:
    fake.history.record(fake.ask("how much paracetamol"))
    show(qtbot, tab, "privacy")
    assert tab.settings.privacy.kept.text() == "1 question is kept."
    click(tab.settings.privacy.delete_button)
    assert fake.history.listed()
    click(tab.settings.privacy.confirm_button)
    settle(qtbot, tab)
    assert fake.history.listed() == []
    assert tab.settings.message.sentence.text() == "1 question is deleted."


def test_a_backup_is_made_and_listed(qtbot: QtBot, tab: MainWindow, fake: FakeAssistant) -> None:
    show(qtbot, tab, "backup")
    assert tab.settings.backup.table.rowCount() == 3
    click(tab.settings.backup.make_button)
    settle(qtbot, tab)
    assert tab.settings.backup.table.rowCount() == 4
    assert "verified" in tab.settings.message.sentence.text()


def test_a_backup_can_be_stopped(qtbot: QtBot, tab: MainWindow, fake: FakeAssistant) -> None:
    fake.backups.work_s = 5.0
    show(qtbot, tab, "backup")
    click(tab.settings.backup.make_button)
    qtbot.waitUntil(lambda: tab.settings.backup.bar.value() > 0)
    click(tab.settings.backup.stop_button)
    qtbot.waitUntil(lambda: not tab.is_busy, timeout=1000)
    assert len(fake.backups.found) == 3


def test_a_full_disk_is_told(qtbot: QtBot, tab: MainWindow, fake: FakeAssistant) -> None:
    fake.backups.failing = DiskFullError("The backup needs 90 MB and 3 MB are free.")
    show(qtbot, tab, "backup")
    click(tab.settings.backup.make_button)
    settle(qtbot, tab)
    assert "90 MB" in tab.settings.message.sentence.text()
    assert "Free some space" in tab.settings.message.advice.text()


def test_a_restore_asks_and_then_locks(qtbot: QtBot, tab: MainWindow, fake: FakeAssistant) -> None:
    show(qtbot, tab, "backup")
    tab.settings.backup.table.selectRow(0)
    click(tab.settings.backup.restore_button)
    assert fake.backups.restored == []
    click(tab.settings.backup.confirm_button)
    settle(qtbot, tab)
    assert fake.backups.restored == ["/backups/backup-20260302T081500Z"]
    assert not tab.is_open


def test_a_backup_of_another_library_asks_for_its_passphrase(
    qtbot: QtBot, tab: MainWindow, fake: FakeAssistant
) -> None:
    fake.backups.needs = "its own words"
    show(qtbot, tab, "backup")
    tab.settings.backup.table.selectRow(0)
    tab.settings.backup.ask_first()
    click(tab.settings.backup.confirm_button)
    settle(qtbot, tab)
    assert tab.is_open
    tab.settings.backup.secret.setText("its own words")
    click(tab.settings.backup.confirm_button)
    settle(qtbot, tab)
    assert fake.backups.restored
    assert tab.settings.backup.secret.text() == ""


def test_a_backup_that_is_not_whole_cannot_be_chosen(qtbot: QtBot, tab: MainWindow) -> None:
    show(qtbot, tab, "backup")
    tab.settings.backup.table.selectRow(2)
    assert not tab.settings.backup.restore_button.isEnabled()


def test_the_backup_of_the_day_is_made_at_unlocking(
    qtbot: QtBot, open_window: OpenWindow, fake: FakeAssistant
) -> None:
    fake.backups.is_due = True
    open_window(fake)
    assert len(fake.backups.found) == 4


def test_the_audit_is_filtered_by_action_and_words(qtbot: QtBot, tab: MainWindow) -> None:
    show(qtbot, tab, "audit")
    audit = tab.settings.audit
    assert audit.table.rowCount() == 30
    audit.kind.setCurrentIndex(audit.kind.findData("asked"))
    settle(qtbot, tab)
    assert audit.table.rowCount() == 10
    audit.words.setText("adeyemi documents 28")
    assert audit.table.rowCount() == 1


def test_verifying_names_the_first_bad_record(
    qtbot: QtBot, tab: MainWindow, fake: FakeAssistant
) -> None:
    show(qtbot, tab, "audit")
    click(tab.settings.audit.verify_button)
    settle(qtbot, tab)
    assert "All 30 records are whole" in tab.settings.message.sentence.text()
    fake.audit.verdict = AuditVerdict(11, 12, "Record 12 was changed.")
    click(tab.settings.audit.verify_button)
    settle(qtbot, tab)
    assert tab.settings.message.sentence.text() == "Record 12 was changed."


def test_audit_and_diagnostic_file_are_written(
    qtbot: QtBot, tab: MainWindow, tmp_path: Path
) -> None:
    tab.settings.audit.export(tmp_path / "audit.csv")
    tab.settings.about.export(tmp_path / "diagnostic.json")
    settle(qtbot, tab)
    assert (tmp_path / "audit.csv").read_text().startswith("csv 1")
    assert "wardlight" in (tmp_path / "diagnostic.json").read_text()


def test_checks_are_shown_in_words(qtbot: QtBot, tab: MainWindow) -> None:
    show(qtbot, tab, "about")
    click(tab.settings.about.checks_button)
    settle(qtbot, tab)
    assert tab.settings.about.checks.isVisible()
    assert "1 problem" in tab.settings.about.checks.heading.text()


def test_locking_empties_the_tab(qtbot: QtBot, tab: MainWindow) -> None:
    show(qtbot, tab, "audit")
    tab.lock()
    settle(qtbot, tab)
    assert tab.settings.audit.table.rowCount() == 0


def test_prints_without_names_are_chosen_in_the_menu_and_in_the_settings(
    qtbot: QtBot, window: MainWindow
) -> None:
    action = window.menus.actions["nameless"]
    assert not action.isChecked()
    action.trigger()
    settle(qtbot, window)
    assert window.assistant.preferences.values.is_on("privacy.deidentify_exports")
    assert action.isChecked()
    window.settings.change("privacy.deidentify_exports", False)
    settle(qtbot, window)
    assert not action.isChecked()


def test_prints_without_names_can_be_fixed_by_the_hospital(open_window: OpenWindow) -> None:
    fake = FakeAssistant()
    key = "privacy.deidentify_exports"
    fake.preferences.values = replace(
        fake.preferences.values,
        values={**fake.preferences.values.values, key: True},
        locked=frozenset({key}),
    )
    action = open_window(fake).menus.actions["nameless"]
    assert action.isChecked()
    assert not action.isEnabled()


def test_about_is_labeled_in_the_language_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.show_tab(SETTINGS)
    window.settings.show_group("about")
    settle(qtbot, window)
    labels = [label.text() for label in window.settings.about.findChildren(QLabel)]
    assert "Clinical rules" in labels
