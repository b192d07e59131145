"""The pages of the HR desk, walked as an officer does: look, collect, settle, certify, take back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services.hr_desk import HrDesk
from app.services.issued import issued_certificates
from app.services.issuing import add_officer, issuing_office, set_office
from app.services.reporting import completion_matrix
from app.ui.hr.parts import DeskParts
from app.ui.models.records import RecordsModel
from app.ui.pages.hr.certificates import IssuingPage
from app.ui.pages.hr.collecting import CollectingPage
from app.ui.pages.hr.exams import SealedExamsPage
from app.ui.pages.hr.keys import KeysPage
from app.ui.pages.hr.overview import OverviewPage
from app.ui.pages.hr.people import PeoplePage
from tests.ui.pages.hr.conftest import COURSE, SECRET, Shown
from tests.ui.pages.look import cut, nameless, pressable, words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a page is shown as a window."""


@pytest.fixture
def always_yes(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("app.ui.pages.hr.certificates", "app.ui.hr.issued_acts", "app.ui.pages.hr.keys"):
        monkeypatch.setattr(f"{module}.confirm", lambda *_, **__: True)


def test_overview_tells_figures_matrix_and_who_is_late(parts: DeskParts, shown: Shown) -> None:
    page = OverviewPage(parts)
    shown(page)
    assert page.matrix is not None
    assert [row.name for row in page.matrix.departments.rows] == ["Министрлік", "Қаржы"]
    first = page.matrix.departments.index(0, 2)
    assert first.data() == "66 %"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "4 of 6 completed, 1 begun, 1 not begun"
    assert {(row.employee, row.reason) for row in page.late.rows} == {("004", "begun"), ("005", "nothing-came")}
    assert page.overdue.words.startswith("2 ")
    assert "6 person(s)" in words(page)
    assert "keys unlocked" in words(page)


def test_department_opens_its_people_and_a_person_is_asked_for(parts: DeskParts, shown: Shown, qtbot: QtBot) -> None:
    page = OverviewPage(parts)
    shown(page)
    assert page.matrix is not None
    page.matrix.table.choose(1)
    qtbot.keyClick(page.matrix.table, Qt.Key.Key_Return)
    shown.wait(page)
    assert {row.person.employee for row in page.matrix.people.rows} == {"001", "003", "005"}
    page.matrix.people_table.choose(0)
    with qtbot.waitSignal(page.person_requested) as asked:
        qtbot.keyClick(page.matrix.people_table, Qt.Key.Key_Return)
    assert asked.args == [page.matrix.people.row(0).person.number]


def test_table_is_saved_as_it_is_chosen(
    parts: DeskParts, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.hr.files.ask_report_path", lambda *_: tmp_path / "late.csv")
    page = OverviewPage(parts)
    shown(page)
    page.save_late.click()
    shown.wait(page)
    text = (tmp_path / "late.csv").read_text(encoding="utf-8-sig")
    assert "Қасымова Айгүл" in text
    assert "As of 23.11.2026" in text
    assert "late.csv" in page.notice.words


def test_collecting_takes_in_what_is_whole_and_lists_the_rest(parts: DeskParts, inbox: Path, shown: Shown) -> None:
    page = CollectingPage(parts)
    shown(page)
    page.collect(inbox)
    shown.wait(page)
    assert [(row.name, row.new) for row in page.taken.rows] == [("Белов Игорь Иванович", 1)]
    assert "kense-2.kbundle" in words(page)
    assert len(list(inbox.glob("*.kreceipt"))) == 1
    page.collect(inbox)
    shown.wait(page)
    assert [(row.new, row.repeated) for row in page.taken.rows] == [(0, True)]


def test_unknown_person_is_found_and_linked(parts: DeskParts, inbox: Path, shown: Shown, desk: HrDesk) -> None:
    page = CollectingPage(parts)
    shown(page)
    page.collect(inbox)
    shown.wait(page)
    (card,) = page.waiting.parked.values()
    assert "Белов Игорь · 005" in card.people.currentText()
    card.words.setText("кас")
    pressable(card, "Search").click()
    shown.wait(page)
    assert "Қасымова Айгүл" in card.people.currentText()
    card.words.setText("005")
    pressable(card, "Search").click()
    shown.wait(page)
    card.link.click()
    shown.wait(page)
    assert page.waiting.parked == {}
    assert "is not linked to anybody" not in words(page.waiting)
    with desk.register() as register:
        matrix = completion_matrix(register, [COURSE], desk.clock, language="kk")
    assert matrix.total[0].started == 2


def test_notices_are_settled_one_by_one_and_together(parts: DeskParts, inbox: Path, shown: Shown) -> None:
    page = CollectingPage(parts)
    shown(page)
    page.collect(inbox)
    shown.wait(page)
    assert "2 notice(s)" in words(page.waiting)
    pressable(page.waiting, "I have looked at the notice").click()
    shown.wait(page)
    assert "1 notice(s)" in words(page.waiting)
    pressable(page.waiting, "I have looked at all").click()
    shown.wait(page)
    assert "notice(s)" not in words(page.waiting)


def test_new_pc_is_accepted_and_its_notice_goes(parts: DeskParts, inbox: Path, shown: Shown) -> None:
    page = CollectingPage(parts)
    shown(page)
    page.collect(inbox)
    shown.wait(page)
    pressable(page.waiting, "It is ours: accept").click()
    shown.wait(page)
    assert "New PCs" not in words(page.waiting)
    assert "1 notice(s)" in words(page.waiting)


def test_locked_keys_are_asked_for_before_anything_is_taken_in(parts: DeskParts, shown: Shown, qtbot: QtBot) -> None:
    parts.desk.lock()
    page = CollectingPage(parts)
    shown(page)
    assert page.unlock.isVisible()
    assert not page.folder.isEnabled()
    qtbot.keyClicks(page.unlock.passphrase, "not this one at all")
    qtbot.keyClick(page.unlock.passphrase, Qt.Key.Key_Return)
    shown.wait(page)
    assert "does not open" in page.unlock.notice.words
    page.unlock.passphrase.clear()
    qtbot.keyClicks(page.unlock.passphrase, SECRET)
    qtbot.keyClick(page.unlock.passphrase, Qt.Key.Key_Return)
    shown.wait(page)
    assert page.unlock.isHidden()
    assert page.folder.isEnabled()


def test_people_are_filtered_while_typing_and_one_is_opened(parts: DeskParts, shown: Shown, qtbot: QtBot) -> None:
    page = PeoplePage(parts)
    shown(page)
    assert page.matrix is not None
    page.matrix.words.setText("елк")
    qtbot.waitUntil(lambda: page.matrix is not None and page.matrix.people.rowCount() == 1, timeout=10_000)
    shown.wait(page)
    number = page.matrix.people.row(0).person.number
    page.open_person(number)
    shown.wait(page)
    assert page.transcript.isVisible()
    assert [line.course for line in page.transcript.courses.rows] == [COURSE]
    assert [line.passed for line in page.transcript.attempts.rows] == [True]


def test_course_is_assigned_to_the_person_who_is_open(parts: DeskParts, shown: Shown) -> None:
    page = PeoplePage(parts)
    shown(page)
    assert page.matrix is not None
    page.open_person(page.matrix.people.row(0).person.number)
    shown.wait(page)
    page.assigning.course.choose("c02-services")
    page.assigning.target.setCurrentIndex(0)
    page.assigning.due.line.setText("31.12.2026")
    pressable(page.assigning, "Assign").click()
    shown.wait(page)
    told = [(row.course, row.due.isoformat(), bool(row.person)) for row in page.assigning.assignments.rows]
    assert ("c02-services", "2026-12-31", True) in told


def test_half_a_day_assigns_nothing(parts: DeskParts, shown: Shown) -> None:
    page = PeoplePage(parts)
    shown(page)
    page.assigning.due.line.setText("31.12")
    pressable(page.assigning, "Assign").click()
    assert "day, month and year" in page.assigning.notice.words
    assert page.assigning.assignments.rowCount() == 1


def test_table_of_people_is_looked_at_and_taken_in_whole(parts: DeskParts, shown: Shown, tmp_path: Path) -> None:
    table = tmp_path / "staff.csv"
    table.write_text("Табельный номер;ФИО;Подразделение\n0099;Новый Человек;Қаржы\n;Без номера;Қаржы\n", "utf-8-sig")
    page = PeoplePage(parts)
    shown(page)
    page.look_at_table(table)
    shown.wait(page)
    assert page.importing.verdict == "1 person(s) would be taken in · 1 row(s) have faults"
    assert not page.importing.take.isEnabled()
    page.importing.skip.setChecked(True)
    page.importing.take.click()
    shown.wait(page)
    assert page.matrix is not None
    assert "0099" in {row.person.employee for row in page.matrix.people.rows}
    assert page.importing.isHidden()


def test_column_that_is_missing_is_named(parts: DeskParts, shown: Shown, tmp_path: Path) -> None:
    table = tmp_path / "staff.csv"
    table.write_text("Код;ФИО\n0099;Новый Человек\n", "utf-8-sig")
    page = PeoplePage(parts)
    shown(page)
    page.look_at_table(table)
    shown.wait(page)
    assert "employee" in page.importing.verdict
    page.importing.boxes["employee"].choose(0)
    page.importing.boxes["employee"].activated.emit(1)
    shown.wait(page)
    assert page.importing.verdict == "1 person(s) would be taken in"


def issued_by(page: IssuingPage, shown: Shown) -> None:
    page.look(COURSE, "")
    shown.wait(page)
    page.eligible.issue.click()
    shown.wait(page)


def test_certificates_are_issued_to_those_who_are_ticked(parts: DeskParts, shown: Shown, desk: HrDesk) -> None:
    page = IssuingPage(parts)
    shown(page)
    page.look(COURSE, "")
    shown.wait(page)
    assert page.eligible.eligible.rowCount() == 4
    model = page.eligible.eligible
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert page.eligible.issue.text() == "Issue 3 certificate(s)"
    page.eligible.issue.click()
    shown.wait(page)
    with desk.register() as register:
        assert len(issued_certificates(register)) == 3
    assert page.eligible.eligible.rowCount() == 1
    assert page.issued.certificates.rowCount() == 3


def test_second_person_approves_what_is_above_the_limit(parts: DeskParts, shown: Shown, desk: HrDesk) -> None:
    import msgspec

    with desk.register() as register:
        set_office(register, msgspec.structs.replace(issuing_office(register), second_person_above=2))
        add_officer(register, "А. Нұрлан", ["collect", "issue"], "1111", desk.clock)
        add_officer(register, "Б. Омаров", ["approve", "issue"], "2222", desk.clock)
    desk.unlock(SECRET, name="А. Нұрлан", pin="1111")
    page = IssuingPage(parts)
    shown(page)
    issued_by(page, shown)
    assert "second person has to approve" in page.notice.words
    assert page.jobs.isVisible()
    page.jobs.approve_requested.emit(1, "Б. Омаров", "2222")
    shown.wait(page)
    assert page.issued.certificates.rowCount() == 4
    assert page.jobs.isHidden()


def test_certificate_is_looked_at_printed_and_taken_back(
    parts: DeskParts, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, always_yes: None
) -> None:
    target = tmp_path / "print.pdf"
    monkeypatch.setattr("app.ui.hr.issued_acts.ask_pdf_path", lambda *_: target)
    page = IssuingPage(parts)
    shown(page)
    issued_by(page, shown)
    page.issued.table.choose(0)
    page.issued.preview.click()
    shown.wait(page)
    assert (page.preview.pages, page.preview.print_button.isVisible()) == (1, False)
    page.issued.print_new.click()
    shown.wait(page)
    assert target.read_bytes().startswith(b"%PDF")
    assert page.preview.print_button.isVisible()
    page.issued.table.choose(0)
    page.issued.note.setText("slip")
    page.issued.revoke.click()
    shown.wait(page)
    (gone,) = [row for row in page.issued.certificates.rows if row.revocation]
    assert (gone.revocation.note if gone.revocation else "", len(gone.prints)) == ("slip", 1)


def test_reprint_without_a_reason_is_refused(
    parts: DeskParts, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.hr.issued_acts.ask_pdf_path", lambda *_: tmp_path / "print.pdf")
    page = IssuingPage(parts)
    shown(page)
    issued_by(page, shown)
    page.issued.print_new.click()
    shown.wait(page)
    page.issued.table.choose(0)
    page.issued.print_one.click()
    shown.wait(page)
    assert "was printed before" in page.notice.words
    page.issued.reason.setText("lost")
    page.issued.print_one.click()
    shown.wait(page)
    assert "ready" in page.notice.words


def test_keys_are_told_in_words_and_copied(
    parts: DeskParts, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, always_yes: None
) -> None:
    monkeypatch.setattr("app.ui.hr.files.ask_folder", lambda *_, **__: tmp_path)
    page = KeysPage(parts)
    shown(page)
    told = words(page)
    assert "in order" in told
    assert "KZ-DDS" in told
    assert "move them away" in told
    page.stick.click()
    shown.wait(page)
    assert (tmp_path / "kense-office-keys" / "issuing.key").is_file()
    page.show_paper.click()
    shown.wait(page)
    assert page.paper.isVisible()
    assert "14. " in words(page.paper)
    page.paper.hide_groups()
    assert page.paper.isHidden()


@pytest.mark.parametrize("kind", [OverviewPage, CollectingPage, PeoplePage, IssuingPage, SealedExamsPage, KeysPage])
def test_pages_have_room_at_200_percent_and_every_part_has_a_name(
    kind: type, large: DeskParts, inbox: Path, shown: Shown, qtbot: QtBot
) -> None:
    page = kind(large)
    shown(page)
    if isinstance(page, CollectingPage):
        page.collect(inbox)
        shown.wait(page)
    # What came off the thread gets its place in the next rounds of events.
    qtbot.waitUntil(lambda: cut(page) == [], timeout=5000)
    assert nameless(page) == []


def test_models_of_the_pages_keep_the_rules_of_qt(parts: DeskParts, shown: Shown) -> None:
    overview, people = OverviewPage(parts), PeoplePage(parts)
    models: list[RecordsModel[object]] = [
        overview.late, people.importing.rows, people.importing.errors, people.assigning.assignments,
        people.transcript.courses, people.transcript.attempts,
    ]  # type: ignore[list-item]  # fmt: skip
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    shown(overview)
    shown(people)
    assert overview.late.rowCount() == 2


def test_ways_lead_to_the_other_pages(parts: DeskParts, shown: Shown, qtbot: QtBot) -> None:
    page = SealedExamsPage(parts)
    shown(page)
    way = page.findChild(QPushButton, "way-hr-keys")
    assert isinstance(way, QPushButton)
    with qtbot.waitSignal(page.page_requested) as asked:
        way.click()
    assert asked.args == ["hr-keys"]
