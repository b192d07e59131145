"""The settings page has a row for every setting, and each change is told at once."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.base.settings import Settings
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.ui.account.pin import PinForm
from app.ui.account.voice import SAMPLES, VoiceRow
from app.ui.pages.settings import SettingsPage, TextSizeRow
from app.ui.speech import Speech
from app.ui.theme import Theme
from app.ui.widgets.radio_row import RadioRow
from tests.services.work import read_all
from tests.speech import QuietSpeaker
from tests.ui.pages.look import nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def page(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> SettingsPage:
    return settings_page(learner, theme, qtbot, Settings(interface_language="ru"))


def settings_page(
    learner: LearnerServices, theme: Theme, qtbot: QtBot, settings: Settings, speaker: QuietSpeaker | None = None
) -> SettingsPage:
    made = SettingsPage(
        settings,
        account=learner.account,
        speech=Speech(lambda: speaker),
        folder=learner.profile.file.path.parents[2],
        theme=theme,
    )
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
    [
        ("interface_language", "kk"),
        ("content_language", "en"),
        ("second_language", "kk"),
        ("theme", "contrast"),
        ("line_spacing", "wide"),
        ("voice_speed", "slow"),
    ],
)
def test_choice_is_told_at_once(page: SettingsPage, qtbot: QtBot, field: str, value: str) -> None:
    with qtbot.waitSignal(page.changed) as told:
        choices(page, field).buttons[value].click()
    assert getattr(told.args[0], field) == value


@pytest.mark.parametrize(
    ("field", "option", "value"),
    [("reduced_motion", "on", True), ("side_by_side", "on", True), ("reminders", "off", False)],
)
def test_switch_is_told_at_once(page: SettingsPage, qtbot: QtBot, field: str, option: str, value: bool) -> None:
    with qtbot.waitSignal(page.changed) as told:
        choices(page, field).buttons[option].click()
    assert getattr(told.args[0], field) is value


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


def test_reset_brings_the_usual_text_size_back(learner: LearnerServices, theme: Theme, qtbot: QtBot) -> None:
    page = settings_page(learner, theme, qtbot, Settings(text_size=200))
    text_size(page).reset.click()
    assert (page.settings.text_size, text_size(page).slider.value()) == (100, 100)


def test_controls_keep_their_names_when_the_page_is_built_again(page: SettingsPage) -> None:
    assert choices(page, "theme").buttons["dark"].objectName() == "theme-dark"


# ---- the voice, and where data lie


def voice_of(page: SettingsPage, qtbot: QtBot) -> VoiceRow:
    """Show the page and wait until its voices were asked for."""
    page.show()
    row = page.rows["voice"]
    assert isinstance(row, VoiceRow)
    qtbot.waitUntil(lambda: row.layout().count() > 0)
    return row


def test_voices_of_this_pc_are_offered_and_missing_ones_named(
    learner: LearnerServices, theme: Theme, qtbot: QtBot
) -> None:
    speaker = QuietSpeaker("ru", "en")
    page = settings_page(learner, theme, qtbot, Settings(voice_speed="fast"), speaker)
    row = voice_of(page, qtbot)
    assert row.choice is not None
    assert list(row.choice.buttons) == ["", "Voice ru", "Voice en"]
    qtbot.waitUntil(lambda: "This PC has no Kazakh voice" in words(page))
    assert "no Russian voice" not in words(page)
    row.choice.buttons["Voice ru"].click()
    assert page.settings.voice == "Voice ru"
    pressable(page, "Try the voice").click()
    assert (speaker.said, speaker.asked) == ([SAMPLES["ru"]], [("ru", "Voice ru", 0.3)])


def test_pc_without_speech_says_so_plainly(page: SettingsPage, qtbot: QtBot) -> None:
    assert voice_of(page, qtbot).choice is None
    qtbot.waitUntil(lambda: "This PC has no voices that programs can use." in words(page))


class FileViewer(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_data_folder_is_named_and_opened(page: SettingsPage, learner: LearnerServices) -> None:
    folder = str(learner.profile.file.path.parents[2])
    assert folder in words(page).replace("\u200b", "")
    viewer = FileViewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")
    pressable(page, "Open the folder").click()
    QDesktopServices.unsetUrlHandler("file")
    assert viewer.opened == [folder]


# ---- the own profile


def write(form: PinForm, **given: str) -> None:
    for name, text in given.items():
        getattr(form, f"_{name}").setText(text)


def keep(page: SettingsPage, qtbot: QtBot) -> None:
    """Keep what was typed and wait until the work is done."""
    page.pin.form._keep.click()
    qtbot.waitUntil(lambda: not page.pin.busy, timeout=5000)


def test_pin_is_set_and_the_window_then_locks_by_itself(
    page: SettingsPage, learner: LearnerServices, qtbot: QtBot
) -> None:
    page.pin.buttons["set"].click()
    write(page.pin.form, new="4711", again="4711")
    with qtbot.waitSignal(page.pin_changed, timeout=5000):
        page.pin.form._keep.click()
    assert learner.account.has_pin
    assert page.pin.notice.words == "The PIN holds from now on."
    assert choices(page, "lock_after").value == "10"
    assert page.settings.lock_after == -1


def test_wrong_old_pin_changes_nothing(page: SettingsPage, learner: LearnerServices, qtbot: QtBot) -> None:
    learner.account.change_pin(old="", new="4711")
    page.pin._show()
    page.pin.buttons["remove"].click()
    write(page.pin.form, old="0000")
    keep(page, qtbot)
    assert "The PIN is not right." in page.pin.notice.words
    assert learner.account.has_pin
    write(page.pin.form, old="4711")
    keep(page, qtbot)
    assert (page.pin.notice.words, learner.account.has_pin) == ("The PIN is removed.", False)


@pytest.mark.parametrize(
    ("new", "again", "said"),
    [("12", "12", "A PIN has 4 to 6 digits."), ("4711", "4712", "The two PINs differ."), ("", "", "A PIN has")],
)
def test_pin_of_the_wrong_form_is_told_before_any_work(
    page: SettingsPage, learner: LearnerServices, new: str, again: str, said: str
) -> None:
    page.pin.buttons["set"].click()
    write(page.pin.form, new=new, again=again)
    page.pin.form._keep.click()
    assert page.pin.form.notice.words.startswith(said)
    assert (page.pin.busy, learner.account.has_pin) == (False, False)


def test_guest_is_asked_for_a_name_and_keeps_it(services: Services, theme: Theme, qtbot: QtBot) -> None:
    opened = services.profiles.open(services.profiles.create_guest("Guest {number}"))
    learner = services.for_learner(opened)
    account = learner.account
    made = settings_page(learner, theme, qtbot, Settings())
    assert "Give this profile a name" in words(made)
    made.name.field.setText("Сәрсенова Айгүл")
    with qtbot.waitSignal(made.renamed):
        made.name.keep.click()
    assert (account.name, account.guest) == ("Сәрсенова Айгүл", False)
    assert "Your name" in words(made)
    opened.close()


def test_time_to_lock_is_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed) as told:
        choices(page, "lock_after").buttons["5"].click()
    assert told.args[0].lock_after == 5


def test_lock_now_is_a_button_too(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.lock_requested):
        pressable(page, "Lock now").click()


def test_erasing_says_what_is_lost_and_wants_the_name(
    page: SettingsPage, learner: LearnerServices, course: Course, qtbot: QtBot
) -> None:
    read_all(learner, course)
    erasing = page.erasing
    erasing.begin.click()
    lessons = len(course.manifest.lesson_ids())
    assert f"{lessons} lesson(s) read" in words(page)
    with qtbot.assertNotEmitted(page.erase_requested):
        erasing.name.setText("Somebody Else")
        erasing.erase.click()
    assert "The name is not that of this profile." in erasing.notice.words
    erasing.name.setText("айгул сарсенова")
    with qtbot.waitSignal(page.erase_requested) as told:
        erasing.erase.click()
    assert told.args == [False]


def test_erasing_wants_the_pin_where_there_is_one(page: SettingsPage, learner: LearnerServices, qtbot: QtBot) -> None:
    learner.account.change_pin(old="", new="4711")
    erasing = page.erasing
    erasing.begin.click()
    erasing.name.setText(learner.account.name)
    with qtbot.assertNotEmitted(page.erase_requested):
        erasing.pin.setText("0000")
        erasing.erase.click()
    erasing.pin.setText("4711")
    erasing.with_name.setChecked(True)
    with qtbot.waitSignal(page.erase_requested) as told:
        erasing.erase.click()
    assert told.args == [True]


def test_everything_that_takes_the_keyboard_has_a_name(page: SettingsPage) -> None:
    page.erasing.begin.click()
    page.pin.buttons["set"].click()
    assert nameless(page) == []
