"""People and departments of the office, and whose profiles are whose."""

import pytest

from app.base.errors import StorageError
from app.storage.register.departments import Department, all_departments, people_below, put_departments
from app.storage.register.opening import Register
from app.storage.register.people import (
    Person,
    count_people,
    link_profile,
    parked_profiles,
    people_in,
    person_of,
    profiles_of,
    put_people,
    seen_profile,
)
from tests.clock import SetClock

TREE = [
    Department(id="lower", names={"kk": "Төменгі"}, parent="top", place=2),
    Department(id="top", names={"kk": "Жоғарғы", "ru": "Верхний"}, place=1),
]


@pytest.fixture
def office(register: Register) -> Register:
    """Two departments, one below the other."""
    with register.writing() as connection:
        put_departments(connection, TREE)
    return register


def person(employee: str, department: str = "top") -> Person:
    return Person(employee=employee, name="Айгүл Сәрсенова", latin="Aigul Sarsenova", department=department, post="HR")


def heads(register: Register) -> dict[str, int]:
    with register.reading() as connection:
        return {one.id: one.headcount for one in all_departments(connection)}


def test_departments_come_in_any_order_and_are_read_in_that_of_their_places(office: Register) -> None:
    with office.reading() as connection:
        found = all_departments(connection)
    assert [(one.id, one.parent, one.names["kk"]) for one in found] == [
        ("top", "", "Жоғарғы"),
        ("lower", "top", "Төменгі"),
    ]


@pytest.mark.parametrize("parent", ["lower", "nowhere", "top"])
def test_a_department_cannot_stand_below_itself_or_nothing(office: Register, parent: str) -> None:
    with pytest.raises(StorageError, match="cannot be placed"), office.writing() as connection:
        put_departments(connection, [Department(id="top", names={"kk": "Т"}, parent=parent)])
    assert heads(office) == {"top": 0, "lower": 0}


def test_employee_numbers_are_text(office: Register) -> None:
    with office.writing() as connection:
        put_people(connection, [person("007"), person("7")])
        assert count_people(connection) == 2
        found = person_of(connection, "007")
    assert found is not None
    assert (found.employee, found.latin, found.post) == ("007", "Aigul Sarsenova", "HR")


def test_people_given_again_are_changed_and_counted_where_they_work_now(office: Register) -> None:
    with office.writing() as connection:
        put_people(connection, [person("1"), person("2"), person("3", "lower")])
        put_people(connection, [person("2", "lower"), person("4", ""), person("2", "lower")])
        assert count_people(connection) == 4
        assert people_below(connection, "top") == 3
    assert heads(office) == {"top": 1, "lower": 2}


def test_departments_given_again_keep_their_people(office: Register) -> None:
    with office.writing() as connection:
        put_people(connection, [person("1")])
        put_departments(connection, [Department(id="top", names={"kk": "Жаңа"})])
    assert heads(office)["top"] == 1


def test_people_are_read_in_pages(office: Register) -> None:
    with office.writing() as connection:
        put_people(connection, [person(str(number)) for number in range(5)])
        first = people_in(connection, ["top"], limit=3)
        rest = people_in(connection, ["top"], after=first[-1].number, limit=3)
    assert [one.employee for one in first + rest] == ["0", "1", "2", "3", "4"]


def test_a_person_may_have_several_profiles(office: Register, clock: SetClock) -> None:
    with office.writing() as connection:
        put_people(connection, [person("1")])
        number = people_in(connection, ["top"])[0].number
        for name in ("one", "two"):
            link_profile(connection, seen_profile(connection, name, "Айгүл", clock.now()).number, number)
        seen_profile(connection, "three", "Кім", clock.now())
        assert [one.profile for one in profiles_of(connection, number)] == ["one", "two"]
        assert [(one.profile, waiting) for one, waiting in parked_profiles(connection)] == [("three", 0)]


def test_the_name_of_a_profile_is_the_one_told_last(office: Register, clock: SetClock) -> None:
    with office.writing() as connection:
        first = seen_profile(connection, "one", "Қонақ", clock.now())
        again = seen_profile(connection, "one", "Айгүл", clock.now())
    assert (again.number, again.name) == (first.number, "Айгүл")
