"""Who may have a certificate follows from facts alone, and everybody else is told why not."""

from datetime import UTC, datetime

import msgspec
import pytest

from app.base.errors import CourseError
from app.services.issuing import CourseRule, run_job
from app.storage.register.notices import add_notice
from app.storage.register.officers import ExamMark, put_marks
from app.storage.register.opening import Register
from app.storage.register.people import Person, put_people
from app.storage.register.schema import BUNDLES, INSTALLATIONS
from tests.certifying import (
    COURSE,
    HR,
    add_people,
    completed,
    desk,
    done,
    looked,
    new_signer,
    set_up,
    take_for,
    wanted,
)
from tests.clock import SetClock
from tests.storage.register.taking import told_at

YEARLY = msgspec.structs.replace(HR, rules={COURSE: CourseRule(valid_months=12, renew_days=60)})
WITH_EXAM = msgspec.structs.replace(HR, rules={COURSE: CourseRule(exam="c03-exam")})


@pytest.fixture(autouse=True)
def office(register: Register) -> None:
    set_up(register)


def whys(register: Register, **changes: object) -> dict[str, str]:
    return {one.person.employee: str(one) for one in looked(register, **changes).refused}


def names(register: Register, **changes: object) -> list[str]:
    return [one.person.employee for one in looked(register, **changes).eligible]


def test_who_completed_the_course_may_have_one_and_nobody_else(register: Register) -> None:
    done(register, "001", "002")
    add_people(register, "003", "004")
    take_for(register, "003", told_at(1, "lesson.opened", {"course": COURSE, "lesson": "one"}))
    told = looked(register)
    assert [one.person.employee for one in told.eligible] == ["001", "002"]
    assert (told.not_completed, told.refused, told.needs_second_person) == (2, (), False)
    assert whys(register, people=["003", "004"]) == {
        "003": "The course is begun, and not completed yet.",
        "004": "The office has no records of this course.",
    }


def test_a_dry_run_changes_nothing(register: Register) -> None:
    done(register, "001")
    assert looked(register) == looked(register)


def test_departments_and_people_can_be_chosen(register: Register) -> None:
    done(register, "001", "002")
    assert names(register, department="hr", people=["002"]) == ["002"]
    assert names(register, department="other") == []
    with pytest.raises(CourseError, match="nobody with the employee number 404"):
        looked(register, people=["404"])


def test_records_of_nobody_on_the_list_make_nobody_eligible(register: Register) -> None:
    add_people(register, "001")
    done(register, "002")
    take_for(register, "002", completed(), profile="second")
    assert names(register) == ["002"]


def test_who_holds_one_for_ever_gets_no_second(register: Register, clock: SetClock) -> None:
    done(register, "001")
    run_job(register, wanted(register).number, new_signer(), desk(), clock)
    assert "holds, and does not expire" in whys(register)["001"]


def test_who_waits_in_a_job_gets_no_second_number(register: Register) -> None:
    done(register, "001")
    job = wanted(register)
    assert whys(register) == {"001": f"The certificate waits in job {job.number} already."}


def test_a_renewal_asks_for_the_end_to_be_near_and_everything_passed_again(register: Register, clock: SetClock) -> None:
    done(register, "001")
    issued = run_job(register, wanted(register, YEARLY).number, new_signer(), desk(), clock)
    assert issued.issued == 1
    assert "can be renewed from 24.09.2027 on" in whys(register, office=YEARLY, clock=clock)["001"]
    clock.move(days=330)
    assert "Still missing: course-quiz" in whys(register, office=YEARLY, clock=clock)["001"]
    later = int((datetime(2027, 10, 1, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) - 1000
    began = told_at(later, "attempt.started", {"course": COURSE, "attempt": "again", "quiz": "course-quiz"})
    handed = told_at(later + 9, "attempt.submitted", {"attempt": "again", "fraction": 0.9, "passed": True})
    take_for(register, "001", began, handed, profile="a-new-pc")
    (candidate,) = looked(register, YEARLY, clock).eligible
    assert (candidate.cycle, candidate.renews.startswith("KZ-DDS-2026-000001")) == (2, True)


def test_an_attempt_before_the_issue_renews_nothing(register: Register, clock: SetClock) -> None:
    done(register, "001")
    began = told_at(1, "attempt.started", {"course": COURSE, "attempt": "early", "quiz": "course-quiz"})
    handed = told_at(2, "attempt.submitted", {"attempt": "early", "fraction": 0.9, "passed": True})
    take_for(register, "001", began, handed, profile="a-new-pc")
    run_job(register, wanted(register, YEARLY).number, new_signer(), desk(), clock)
    clock.move(days=400)
    assert "Still missing: course-quiz" in whys(register, office=YEARLY, clock=clock)["001"]


def test_a_sealed_exam_counts_as_the_office_marked_it(register: Register, clock: SetClock) -> None:
    done(register, "001", "002", "003")
    assert "not passed, as this office marked it" in whys(register, office=WITH_EXAM)["001"]
    marks = [
        ExamMark(
            attempt=f"attempt-{employee}",
            exam="c03-exam",
            profile=f"profile-of-{employee}",
            name="",
            fraction=fraction,
            passed=passed,
            submitted_at=clock.now(),
            marked_at=clock.now(),
            marked_by="Анна",
        )
        for employee, fraction, passed in (("001", 0.93, True), ("002", 0.5, False), ("003", 0.8, None))
    ]
    with register.writing() as connection:
        put_marks(connection, marks)
    (candidate,) = looked(register, WITH_EXAM).eligible
    assert (candidate.person.employee, candidate.fraction) == ("001", 0.93)


def test_a_name_that_no_font_shows_is_found_before_anything_is_issued(register: Register) -> None:
    done(register, "001")
    with register.writing() as connection:
        put_people(connection, [Person(employee="001", name="𒀀𒀁", department="hr")])
    assert "𒀀" in whys(register)["001"]


def test_a_notice_about_the_records_has_to_be_looked_at_first(register: Register, clock: SetClock) -> None:
    done(register, "001")
    with register.writing() as connection:
        pc = {"number": 1, "key": b"k", "first_seen": 1, "last_seen": 1}
        connection.execute(INSTALLATIONS.insert().values(pc))
        bundle = {"number": 1, "digest": b"d", "installation": 1, "profile": 1, "sequence": 1, "previous": b""}
        counts = {"made_at": 1, "taken_at": 1, "new": 0, "known": 0, "quarantined": 0}
        connection.execute(BUNDLES.insert().values(bundle | counts))
        add_notice(connection, "fork", 1, {"name": "Айгүл"}, clock.now())
    assert "A notice about these records waits" in whys(register)["001"]


def test_more_people_than_one_person_may_issue_to_need_a_second(register: Register) -> None:
    done(register, "001", "002")
    assert looked(register, msgspec.structs.replace(HR, second_person_above=1)).needs_second_person
    assert not looked(register, msgspec.structs.replace(HR, second_person_above=2)).needs_second_person
