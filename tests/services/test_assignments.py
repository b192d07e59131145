"""Assigned work comes from offices alone, counts its days, and goes into a calendar."""

from datetime import date
from pathlib import Path

import pytest

from app.base.errors import DocumentError, TrustError
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from tests.clock import SetClock
from tests.services.offices import FarOffice
from tests.services.work import again, facts_of, pass_quiz, read_all

COURSE = "c03-inquiries"
SOON, LATER = date(2026, 11, 27), date(2027, 1, 20)
"""Four days from the clock of tests, and far away."""


@pytest.fixture
def office(tmp_path: Path, learner: LearnerServices) -> FarOffice:
    """An office whose card the PC of the learner has."""
    made = FarOffice(tmp_path / "office")
    learner.sending.accept(made.file)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def assign(office: FarOffice, stick: Path, learner: LearnerServices, due: dict[str, date], **told: str) -> Path:
    return office.assign(stick, due, **({"profile": learner.profile.profile.id} | told))


def test_work_is_told_with_days_left_and_who_assigned_it(
    office: FarOffice, stick: Path, learner: LearnerServices
) -> None:
    learner.assignments.take(assign(office, stick, learner, {"c09-security": LATER, COURSE: SOON}))
    first, second = learner.assignments.open()
    assert (first.course, first.days_left, first.soon, first.late) == (COURSE, 4, True, False)
    assert (second.course, second.soon) == ("c09-security", False)
    assert first.assigned_by("ru") == "Серікова Динара, Отдел: Кадр бөлімі"


def test_day_after_the_last_one_it_is_late(
    office: FarOffice, stick: Path, learner: LearnerServices, clock: SetClock
) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}))
    clock.move(days=4)
    (work,) = learner.assignments.open()
    assert (work.days_left, work.late) == (0, False)
    clock.move(days=1)
    (work,) = learner.assignments.open()
    assert (work.days_left, work.late) == (-1, True)


def test_completed_course_is_done_and_never_late(
    office: FarOffice, stick: Path, learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}))
    read_all(learner, course)
    pass_quiz(learner, course)
    clock.move(days=30)
    assert learner.assignments.open() == ()
    work = learner.assignments.of(COURSE)
    assert work is not None
    assert (work.done_on, work.late) == (date(2026, 11, 23), False)


def test_same_file_twice_is_one_fact(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    file = assign(office, stick, learner, {COURSE: SOON})
    learner.assignments.take(file)
    learner.assignments.take(file)
    assert facts_of(learner, "assignment.taken") == 1


def test_later_list_moves_days_and_takes_courses_away(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON, "c09-security": SOON}))
    learner.assignments.take(assign(office, stick, learner, {COURSE: LATER}, at="2026-11-25T09:00:00+00:00"))
    assert [(one.course, one.due) for one in learner.assignments.open()] == [(COURSE, LATER)]


def test_of_two_lists_the_later_day_counts(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}))
    learner.assignments.take(assign(office, stick, learner, {COURSE: LATER}, profile="", group="Құқық бөлімі"))
    assert [one.due for one in learner.assignments.open()] == [LATER]


def test_work_of_another_person_is_refused(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    with pytest.raises(TrustError, match="another person"):
        learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}, profile="somebody-else"))
    assert learner.assignments.all() == ()


def test_work_of_an_unknown_office_is_refused(tmp_path: Path, stick: Path, learner: LearnerServices) -> None:
    stranger = FarOffice(tmp_path / "stranger")
    with pytest.raises(TrustError, match="card is not on this PC"):
        learner.assignments.take(assign(stranger, stick, learner, {COURSE: SOON}))
    assert facts_of(learner, "assignment.taken") == 0


def test_work_is_taken_in_beside_receipts_when_progress_is_sent(
    office: FarOffice, stick: Path, learner: LearnerServices, course: Course
) -> None:
    learner.learning.open_lesson(course, "six-parts", "kk")
    assign(office, stick, learner, {COURSE: SOON})
    assign(office, stick, learner, {"c01-foundations": SOON}, profile="", group="Құқық бөлімі")
    (stick / "kense-group-broken.kassign").write_text("{}", "utf-8")
    taken = learner.sending.send(stick).receipts
    assert (taken.assigned, len(taken.refused)) == (2, 1)
    assert {one.course for one in learner.assignments.open()} == {COURSE, "c01-foundations"}


def test_what_is_assigned_waits_for_no_receipt(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}))
    assert learner.sending.standing().waiting == 0


def test_work_is_there_after_a_new_start_also_without_the_office_s_card(
    office: FarOffice, stick: Path, learner: LearnerServices, services: Services
) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON}))
    learner.sending.forget(office.card)
    learner.profile.close()
    with again(services) as later:
        (work,) = later.assignments.open()
        assert work.assigned_by("kk") == "Серікова Динара, Кадр бөлімі"


def test_course_that_is_not_here_is_named_by_its_id(office: FarOffice, stick: Path, learner: LearnerServices) -> None:
    learner.assignments.take(assign(office, stick, learner, {"c77-other": SOON}))
    (work,) = learner.assignments.open()
    assert (work.title("kk"), work.available) == ("c77-other", False)


def test_calendar_has_what_is_open_in_the_language_asked_for(
    office: FarOffice, stick: Path, learner: LearnerServices, tmp_path: Path
) -> None:
    learner.assignments.take(assign(office, stick, learner, {COURSE: SOON, "c09-security": LATER}))
    assert learner.assignments.save_calendar(tmp_path / "days.ics", "ru") == 2
    text = (tmp_path / "days.ics").read_bytes().decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == 2
    assert "SUMMARY;LANGUAGE=ru:Последний день: Обращения граждан" in text
    assert "Назначил(а): Серікова Динара\\, Отдел: Кадр бөлімі." in text


def test_nothing_assigned_writes_no_calendar(learner: LearnerServices, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="Nothing is assigned"):
        learner.assignments.save_calendar(tmp_path / "days.ics", "kk")
    assert not (tmp_path / "days.ics").exists()
