"""The page “My records”: backups, what a restore would take back, and the file for another PC."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.profiles import OpenProfile
from app.services.records import Backup, Lost, Records
from app.services.wiring import Services
from app.ui.pages import records as page_module
from app.ui.pages.damaged import DamagedPage
from app.ui.pages.records import RecordsPage, lost_words
from app.ui.state import WindowState
from app.ui.theme import Theme
from tests.clock import SetClock
from tests.storage.records import answer
from tests.ui.pages.look import pressable, words


@pytest.fixture
def records(services: Services) -> Records:
    return services.make_records()


@pytest.fixture
def page(records: Records, opened: OpenProfile, theme: Theme, tmp_path: Path, qtbot: QtBot) -> RecordsPage:
    answer(opened.file, "one")
    made = RecordsPage(
        records, opened.profile.id, name="Айгүл", language="en", theme=theme, state=WindowState(tmp_path)
    )
    qtbot.addWidget(made)
    return made


def test_backup_made_by_hand_stands_in_the_list(page: RecordsPage, records: Records, qtbot: QtBot) -> None:
    assert "There is no backup yet" in words(page)
    page.now.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert [one.facts for one in records.backups(page._profile)] == [1]
    assert "made by you" in words(page)
    assert "was read again" in page.notice.words


def test_restore_says_what_would_be_lost_and_asks(
    page: RecordsPage, records: Records, opened: OpenProfile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    backup = records.back_up(opened.profile.id)
    answer(opened.file, "two")
    page.show_backups()
    asked: list[str] = []

    def confirm(parent: object, question: str, *, yes: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(page_module, "confirm", confirm)
    wanted: list[Backup] = []
    page.restore_requested.connect(wanted.append)
    pressable(page, next(name for name in page_names(page) if name.startswith("Restore the backup"))).click()
    assert "1 check(s) answered" in asked[0]
    assert wanted == [backup]


def page_names(page: RecordsPage) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton

    return [one.accessibleName() or one.text() for one in page.findChildren(QAbstractButton)]


def test_restore_that_is_not_confirmed_asks_for_nothing(
    page: RecordsPage, records: Records, opened: OpenProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = records.back_up(opened.profile.id)
    monkeypatch.setattr(page_module, "confirm", lambda *_, **__: False)
    wanted: list[object] = []
    page.restore_requested.connect(wanted.append)
    page.restore(backup)
    assert wanted == []


def test_backup_that_fails_says_why_and_can_be_tried_again(
    page: RecordsPage, opened: OpenProfile, qtbot: QtBot
) -> None:
    folder = opened.file.path.parent / "backups"
    folder.write_text("in the way", encoding="utf-8")
    page.now.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert "Your progress itself is safe" in page.notice.words
    assert page.now.isEnabled()


def test_file_for_another_pc_is_written_where_it_was_asked(
    page: RecordsPage, records: Records, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "stick" / "aigul.klearner"
    monkeypatch.setattr(page_module, "ask_records_path", lambda *_: target)
    page.carry.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert records.look_into(target).facts == 1
    assert str(target) in page.notice.words


def test_only_the_newest_backups_are_shown_until_more_are_asked_for(
    page: RecordsPage, records: Records, opened: OpenProfile, clock: SetClock
) -> None:
    for number in range(14):
        answer(opened.file, f"question-{number}")
        clock.move(days=5)
        records.back_up(opened.profile.id)
    page.show_backups()
    kept = len(records.backups(opened.profile.id))
    assert words(page).count("made by you") == page_module.SHOWN < kept
    pressable(page, f"Show {kept - page_module.SHOWN} older backup(s)").click()
    assert words(page).count("made by you") == kept


def test_lost_things_are_named_by_what_they_are_to_a_learner() -> None:
    lost = Lost({"lesson.read": 2, "attempt.submitted": 1, "attempt.event": 30}, "")
    assert lost_words(lost) == ["2 lesson(s) read", "1 test(s) handed in", "30 smaller entries"]


def test_damaged_file_is_made_anew_from_its_page(
    records: Records, services: Services, theme: Theme, qtbot: QtBot, put_damage: Callable[[Path], None]
) -> None:
    profile = services.profiles.create("Айгүл")
    opened = services.profiles.open(profile)
    for number in range(20):
        answer(opened.file, f"question-{number}")
    opened.close()
    put_damage(opened.file.path)
    page = DamagedPage(
        theme,
        profile.name,
        problem="It is damaged.",
        plan=records.plan_rescue(profile.id),
        rescue=lambda: records.rescue(profile.id),
        language="en",
    )
    qtbot.addWidget(page)
    assert "20 more entries stand in the journal" in words(page)
    with qtbot.waitSignal(page.mended):
        page.mend.click()
    with_all = services.profiles.open(profile)
    assert with_all.facts() == 21
    with_all.close()


@pytest.fixture
def put_damage() -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        data = bytearray(file.read_bytes())
        data[4096 : 6 * 4096] = b"\xa5" * 5 * 4096
        file.write_bytes(data)

    return damage
