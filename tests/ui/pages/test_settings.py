"""The settings page has a row for every setting, and each change is told at once."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.base.settings import Settings
from app.ui.pages.settings import SettingsPage, TextSizeRow
from app.ui.theme import Theme
from app.ui.widgets.radio_row import RadioRow


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(Settings(interface_language="ru"), theme=theme)
    qtbot.addWidget(made)
    return made


def choices(page: SettingsPage, field: str) -> RadioRow:
    row = page.rows[field]
    assert isinstance(row, RadioRow)
    return row


def text_size(page: SettingsPage) -> TextSizeRow:
    row = page.rows["text_size"]
    assert isinstance(row, TextSizeRow)
    return row


def test_every_setting_has_a_row(page: SettingsPage) -> None:
    assert set(page.rows) == {field.name for field in fields(Settings)}


def test_rows_show_the_settings_in_use(page: SettingsPage) -> None:
    assert choices(page, "interface_language").value == "ru"
    assert choices(page, "theme").value == "system"


@pytest.mark.parametrize(
    ("field", "value"),
    [("interface_language", "kk"), ("content_language", "en"), ("second_language", "kk"), ("theme", "contrast")],
)
def test_choice_is_told_at_once(page: SettingsPage, qtbot: QtBot, field: str, value: str) -> None:
    with qtbot.waitSignal(page.changed) as told:
        choices(page, field).buttons[value].click()
    assert getattr(told.args[0], field) == value


def test_changes_add_up(page: SettingsPage) -> None:
    choices(page, "theme").buttons["dark"].click()
    choices(page, "second_language").buttons["en"].click()
    assert page.settings == Settings(interface_language="ru", theme="dark", second_language="en")


def test_arrow_keys_make_the_text_larger_by_ten_percent(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed) as told:
        qtbot.keyClick(text_size(page).slider, Qt.Key.Key_Right)
    assert told.args[0].text_size == 110


def test_text_size_is_said_with_its_value(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(text_size(page).slider, Qt.Key.Key_Right)
    assert text_size(page).slider.accessibleName() == "Text size, 110 %"


def test_a_place_between_two_steps_is_rounded_to_one(page: SettingsPage) -> None:
    text_size(page).slider.setValue(174)
    assert (page.settings.text_size, text_size(page).slider.value()) == (170, 170)


def test_reset_brings_the_usual_text_size_back(theme: Theme, qtbot: QtBot) -> None:
    page = SettingsPage(Settings(text_size=200), theme=theme)
    qtbot.addWidget(page)
    text_size(page).reset.click()
    assert (page.settings.text_size, text_size(page).slider.value()) == (100, 100)


def test_controls_keep_their_names_when_the_page_is_built_again(page: SettingsPage) -> None:
    assert choices(page, "theme").buttons["dark"].objectName() == "theme-dark"
