"""How an HR officer gets to the desk: through Settings once, then by the rail; on other PCs there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services.hr_desk import has_desk
from app.ui.pages import Place
from app.ui.pages.hr.overview import OverviewPage
from app.ui.pages.hr.setting_up import SettingUpPage
from app.ui.rail import Rail
from app.ui.shell import Shell

SECRET = "four quiet words here"


def in_rail(shell: Shell) -> list[str]:
    (rail,) = [one for one in shell.findChildren(Rail) if one.isVisible()]
    return [one.accessibleName() for one in rail.findChildren(QPushButton)]


def test_pc_without_a_desk_shows_none(shell: Shell) -> None:
    assert "HR desk" not in in_rail(shell)
    shell.go(Place("settings"))
    made = shell.page.findChild(QPushButton, "hr-desk")
    assert isinstance(made, QPushButton)
    assert made.text() == "Set up the HR desk…"


def test_desk_is_set_up_by_keyboard_and_opens(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("settings"))
    made = shell.page.findChild(QPushButton, "hr-desk")
    assert isinstance(made, QPushButton)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(shell.page, SettingUpPage))
    page = shell.page
    assert isinstance(page, SettingUpPage)
    qtbot.keyClick(page.make, Qt.Key.Key_Space)
    assert "name in at least one language" in page.notice.words
    qtbot.keyClicks(page.names["en"], "HR office")
    qtbot.keyClicks(page.officer, "A. Nurlan")
    qtbot.keyClicks(page.passphrase, SECRET)
    qtbot.keyClicks(page.again, "four quiet words")
    qtbot.keyClick(page.make, Qt.Key.Key_Space)
    assert "not the same" in page.notice.words
    page.again.setText(SECRET)
    qtbot.keyClick(page.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(shell.page, OverviewPage), timeout=20_000)
    overview = shell.page
    assert isinstance(overview, OverviewPage)
    assert has_desk(shell.ui.services.paths)
    assert "HR desk" in in_rail(shell)
    assert shell.ui.desk.unlocked
    qtbot.waitUntil(lambda: not overview.busy, timeout=20_000)


def test_passphrase_that_is_too_short_makes_nothing(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("desk-setup"))
    page = shell.page
    assert isinstance(page, SettingUpPage)
    page.names["kk"].setText("Кадр")
    page.officer.setText("А. Н.")
    for line in (page.passphrase, page.again):
        line.setText("short")
    page.make.click()
    assert "too short" in page.notice.words
    assert not has_desk(shell.ui.services.paths)


def test_address_that_is_none_is_said_so(shell: Shell, qtbot: QtBot) -> None:
    shell.go(Place("desk-setup"))
    page = shell.page
    assert isinstance(page, SettingUpPage)
    page.names["kk"].setText("Кадр")
    page.officer.setText("А. Н.")
    page.where.buttons["server"].setChecked(True)
    page.address.setText("mysql://server/kense")
    for line in (page.passphrase, page.again):
        line.setText(SECRET)
    page.make.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    assert "no address of a register" in page.notice.words
    assert not has_desk(shell.ui.services.paths)
