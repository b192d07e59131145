"""What the register tells, on both databases: the matrix with roll-ups, who is late and why, transcripts, figures."""

from datetime import UTC, date, datetime

import pytest

from app.services.collecting import Register
from app.services.reporting import (
    Choice,
    State,
    completion_matrix,
    figures,
    known_courses,
    names_of,
    overdue,
    people_matrix,
    transcript,
)
from app.storage.register.assignments import Assignment, assign
from app.storage.register.departments import Department, put_departments
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from tests.clock import SetClock
from tests.storage.records import attempt, completion, submission
from tests.storage.register.taking import NOW, take_facts, told_at

COURSES = ["c90", "c91"]
DEPARTMENTS = [
    Department(id="top", names={"kk": "Министрлік", "en": "Ministry"}),
    Department(id="one", names={"kk": "Бірінші", "en": "First"}, parent="top", place=1),
    Department(id="deep", names={"kk": "Терең", "en": "Deep"}, parent="one", place=2),
    Department(id="two", names={"kk": "Екінші", "en": "Second"}, parent="top", place=3),
]
PEOPLE = [
    Person(employee="007", name="Өтегенов Айдос Серікұлы", latin="Otegenov Aidos", department="deep", post="Сарапшы"),
    Person(employee="008", name="Ёлкина Анна", latin="Yolkina Anna", department="one", post="Бас сарапшы"),
    Person(employee="009", name="Әлімбеков Самат", latin="Alimbekov Samat", department="two", post="Сарапшы"),
    Person(employee="010", name="Ким Дмитрий", latin="Kim Dmitriy", department="two", post="Сарапшы"),
]
PASSED = [
    told_at(1, "attempt.started", attempt("a")),
    told_at(2, "attempt.submitted", submission("a", fraction=0.4)),
    told_at(3, "attempt.started", attempt("b", number=2)),
    told_at(4, "attempt.submitted", submission("b", fraction=0.9)),
    told_at(5, "course.completed", completion(fraction=0.9)),
]
FAILED = [told_at(11, "attempt.started", attempt("c")), told_at(12, "attempt.submitted", submission("c", fraction=0.3))]
BEGUN = [told_at(21, "lesson.opened", {"course": "c90", "lesson": "one", "content": "0" * 64})]


@pytest.fixture
def filled(register: Register) -> Register:
    """Four people: one passed, one failed, one only began, of one nothing came; all were to be done yesterday."""
    with register.writing() as connection:
        put_departments(connection, DEPARTMENTS)
        put_people(connection, PEOPLE)
        for employee, facts in (("007", PASSED), ("008", FAILED), ("009", BEGUN)):
            found = person_of(connection, employee)
            assert found is not None
            link_profile(connection, seen_profile(connection, f"p{employee}", "x", NOW).number, found.number)
            take_facts(connection, f"p{employee}", facts)
        told = Assignment(course="c90", department="top", due=date(2026, 11, 22), assigned_at=NOW, assigned_by="HR")
        assign(connection, told)
    return register


def test_matrix_adds_in_everything_below_in_the_order_of_the_tree(filled: Register, clock: SetClock) -> None:
    matrix = completion_matrix(filled, COURSES, clock, language="en")
    told = [
        (row.name, row.depth, row.people, row.late, row.cells[0].passed, row.cells[0].started) for row in matrix.rows
    ]
    assert told == [
        ("Ministry", 0, 4, 3, 1, 2),
        ("First", 1, 2, 1, 1, 1),
        ("Deep", 2, 1, 0, 1, 0),
        ("Second", 1, 2, 2, 0, 1),
    ]
    assert (matrix.people, matrix.total[0].not_started, matrix.total[1].not_started) == (4, 1, 4)


def test_matrix_of_one_department_begins_with_it(filled: Register, clock: SetClock) -> None:
    matrix = completion_matrix(filled, COURSES, clock, language="en", below="one")
    assert [(row.name, row.depth) for row in matrix.rows] == [("First", 0), ("Deep", 1)]


def test_late_people_are_told_with_the_reason_and_the_best_result(filled: Register, clock: SetClock) -> None:
    found = overdue(filled, clock, language="en")
    told = {one.employee: (one.reason, one.best, one.days, one.department) for one in found.rows}
    assert told == {
        "008": ("not-passed", 0.3, 1, "First"),
        "009": ("begun", None, 1, "Second"),
        "010": ("nothing-came", None, 1, "Second"),
    }
    assert not found.more


def test_late_people_of_a_department_are_those_below_it_too(filled: Register, clock: SetClock) -> None:
    assert [one.employee for one in overdue(filled, clock, language="en", department="one").rows] == ["008"]


def test_long_list_of_late_people_says_that_there_are_more(filled: Register, clock: SetClock) -> None:
    found = overdue(filled, clock, language="en", limit=2)
    assert (len(found.rows), found.more) == (2, True)


@pytest.mark.parametrize(
    ("choice", "employees"),
    [
        (Choice(), ["009", "008", "010", "007"]),
        (Choice(words="елк"), ["008"]),
        (Choice(words="отег"), ["007"]),
        (Choice(words="бас анн"), ["008"]),
        (Choice(words="ALIMB"), ["009"]),
        (Choice(department="one"), ["008", "007"]),
        (Choice(only="late", department="two"), ["009", "010"]),
        (Choice(words="nobody"), []),
    ],
)
def test_people_are_found_by_department_words_and_standing(
    filled: Register, clock: SetClock, choice: Choice, employees: list[str]
) -> None:
    found = people_matrix(filled, COURSES, clock, language="en", choice=choice)
    assert [row.person.employee for row in found.rows] == employees


def test_people_who_did_everything_and_those_who_did_not(filled: Register, clock: SetClock) -> None:
    done = people_matrix(filled, ["c90"], clock, language="en", choice=Choice(only="complete"))
    rest = people_matrix(filled, ["c90"], clock, language="en", choice=Choice(only="unfinished"))
    assert [row.person.employee for row in done.rows] == ["007"]
    assert {row.person.employee for row in rest.rows} == {"008", "009", "010"}
    assert done.rows[0].state("c90") == State.PASSED


def test_transcript_tells_courses_and_every_attempt(filled: Register, clock: SetClock) -> None:
    with filled.reading() as connection:
        found = person_of(connection, "007")
    assert found is not None
    told = transcript(filled, found.number, COURSES, clock, language="en")
    assert told is not None
    (course,) = told.courses
    assert (course.state, course.best, course.due, course.late) == (State.PASSED, 0.9, date(2026, 11, 22), False)
    assert [(one.fraction, one.passed) for one in told.attempts] == [(0.9, True), (0.4, False)]
    assert told.department == "Deep"


def test_transcript_of_nobody_is_none(filled: Register, clock: SetClock) -> None:
    assert transcript(filled, 9999, COURSES, clock, language="en") is None


def test_figures_count_people_and_completions_by_month(filled: Register, clock: SetClock) -> None:
    told = figures(filled, ["c90"], clock)
    assert (told.people, told.complete, told.late, told.waiting) == (4, 1, 3, 0)
    assert told.late_by_department == {"one": 1, "two": 2}
    assert [one.first for one in told.months][-1] == date(2026, 11, 1)
    assert sum(one.completions for one in told.months) == 0  # it was in 1970
    early = figures(filled, ["c90"], SetClock(datetime(1970, 1, 20, tzinfo=UTC)))
    assert early.months[-1].completions == 1


def test_register_knows_its_courses_and_names(filled: Register) -> None:
    assert known_courses(filled) == {"c90"}
    with filled.reading() as connection:
        found = person_of(connection, "010")
    assert found is not None
    assert names_of(filled, [found.number]) == {found.number: "Ким Дмитрий"}
