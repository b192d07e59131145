"""Assignments with due dates, and who is late."""

from datetime import date

import pytest
from sqlalchemy import Connection

from app.storage.register.assignments import Assignment, assign, assignments, withdraw
from app.storage.register.departments import Department, put_departments
from app.storage.register.lateness import late
from app.storage.register.opening import Register
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from tests.storage.records import completion
from tests.storage.register.taking import NOW, take_facts, told_at

DUE, LATER, TODAY = date(2026, 12, 1), date(2026, 12, 31), date(2026, 12, 15)


@pytest.fixture
def office(register: Register) -> Register:
    """Two people in a department and one in the department below it."""
    tree = [Department(id="top", names={"kk": "Т"}), Department(id="lower", names={"kk": "Л"}, parent="top")]
    places = {"1": "top", "2": "top", "3": "lower"}
    with register.writing() as connection:
        put_departments(connection, tree)
        put_people(connection, [Person(employee=who, name=f"N{who}", department=at) for who, at in places.items()])
    return register


def to_department(department: str, due: date = DUE, course: str = "c90") -> Assignment:
    return Assignment(course=course, due=due, department=department, assigned_by="Болат", assigned_at=NOW)


def number_of(connection: Connection, employee: str) -> int:
    found = person_of(connection, employee)
    assert found is not None
    return found.number


def late_people(connection: Connection, today: date = TODAY, department: str = "top") -> list[tuple[str, bool]]:
    return [(one.employee, one.begun) for one in late(connection, today, department=department)]


def test_an_assignment_of_a_department_holds_below_it(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        assert late_people(connection) == [("1", False), ("2", False), ("3", False)]
        assert late_people(connection, department="lower") == [("3", False)]


def test_nobody_is_late_on_the_last_day(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        assert late_people(connection, today=DUE) == []


def test_those_who_completed_are_not_late_and_those_who_began_are_told(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        for employee in "12":
            profile = seen_profile(connection, employee, "N", NOW)
            link_profile(connection, profile.number, number_of(connection, employee))
        take_facts(connection, "1", [told_at(1, "course.completed", completion())])
        take_facts(connection, "2", [told_at(2, "lesson.opened", {"course": "c90", "lesson": "one"})])
        assert late_people(connection) == [("2", True), ("3", False)]


def test_more_time_for_one_person_counts(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        person = number_of(connection, "2")
        assign(connection, Assignment(course="c90", due=LATER, person=person, assigned_at=NOW))
        assert late_people(connection) == [("1", False), ("3", False)]


def test_an_assignment_given_again_takes_the_place_of_the_first(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        assign(connection, to_department("top", LATER))
        assign(connection, to_department("lower"))
        told = [(one.department, one.due, one.assigned_by) for one in assignments(connection)]
    assert told == [("lower", DUE, "Болат"), ("top", LATER, "Болат")]


def test_what_was_withdrawn_binds_nobody(office: Register) -> None:
    with office.writing() as connection:
        withdraw(connection, assign(connection, to_department("top")))
        assert (late_people(connection), assignments(connection)) == ([], [])


def test_late_people_are_told_in_pages(office: Register) -> None:
    with office.writing() as connection:
        assign(connection, to_department("top"))
        first = late(connection, TODAY, department="top", limit=2)
        rest = late(connection, TODAY, department="top", after=(first[-1].person, first[-1].course), limit=2)
    assert [one.employee for one in (*first, *rest)] == ["1", "2", "3"]
