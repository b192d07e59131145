"""Counting who is late, from counts by department, gives the same as looking at everybody."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.storage.register.assignments import Assignment, assign
from app.storage.register.departments import Department, put_departments
from app.storage.register.lateness import count_late, due_days, late
from app.storage.register.opening import Register
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from app.storage.register.people_lists import people_below
from tests.storage.records import completion
from tests.storage.register.taking import NOW, take_facts, told_at

DUE, LATER, TODAY = date(2026, 12, 1), date(2026, 12, 31), date(2026, 12, 15)
PEOPLE = {"1": "top", "2": "top", "3": "low", "4": "low", "5": ""}


def prepare(connection: Connection) -> None:
    """Two departments, one below the other, and five people, one of whom works in none."""
    tree = [Department(id="top", names={"kk": "Т"}), Department(id="low", names={"kk": "Л"}, parent="top")]
    put_departments(connection, tree)
    put_people(connection, [Person(employee=one, name=f"N{one}", department=at) for one, at in PEOPLE.items()])
    for one in PEOPLE:
        link_profile(connection, seen_profile(connection, one, "N", NOW).number, number_of(connection, one))


def number_of(connection: Connection, employee: str) -> int:
    found = person_of(connection, employee)
    assert found is not None
    return found.number


def complete(connection: Connection, employee: str, course: str) -> None:
    body = {**completion(), "course": course}
    fact = told_at(int(employee), "course.completed", body, fact_id=f"{employee}-{course}")
    take_facts(connection, employee, [fact], db=employee + course)


def give(connection: Connection, course: str, target: str, due: date) -> None:
    whom = {"department": target} if target in {"top", "low"} else {"person": number_of(connection, target)}
    assign(connection, Assignment(course=course, due=due, assigned_at=NOW, **whom))  # type: ignore[arg-type]


def looked_at(connection: Connection) -> dict[str, int]:
    """Return the same counts by looking at everybody who is late."""
    people = {(one.department, one.person) for one in late(connection, TODAY, limit=1000)}
    return dict(Counter(department for department, _ in people))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("complete"), st.sampled_from("12345"), st.sampled_from(["c90", "c91"])),
        st.tuples(st.just("DUE"), st.sampled_from(["top", "low", *"12345"]), st.sampled_from(["c90", "c91"])),
        st.tuples(st.just("LATER"), st.sampled_from(["top", "low", *"12345"]), st.sampled_from(["c90", "c91"])),
    ),
    max_size=9,
)


@given(steps=STEPS)
@settings(
    max_examples=20,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_counts_are_those_of_looking_at_everybody(
    emptied: Callable[[], Register], steps: list[tuple[str, str, str]]
) -> None:
    with emptied().writing() as connection:
        prepare(connection)
        given_days: dict[tuple[str, str], date] = {}
        done: set[tuple[str, str]] = set()
        for kind, target, course in steps:
            if kind == "complete":
                complete(connection, target, course)
                done.add((target, course))
            else:
                given_days[target, course] = DUE if kind == "DUE" else LATER
                give(connection, course, target, given_days[target, course])
        expected: Counter[str] = Counter()
        for employee, department in PEOPLE.items():
            places = {employee, department, *(["top"] if department == "low" else [])}
            days = [
                max(day for (target, name), day in given_days.items() if name == course and target in places)
                for course in ("c90", "c91")
                if (employee, course) not in done and any((place, course) in given_days for place in places)
            ]
            if department and any(day < TODAY for day in days):
                expected[department] += 1
        assert count_late(connection, TODAY) == dict(expected)
        assert looked_at(connection) == dict(expected)


def test_days_of_departments_above_hold_below_and_the_latest_counts(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        give(connection, "c90", "top", LATER)
        give(connection, "c90", "low", DUE)
        give(connection, "c91", "low", DUE)
        assert due_days(connection) == {"top": {"c90": LATER}, "low": {"c90": LATER, "c91": DUE}}


def test_people_are_found_by_beginnings_of_words_in_any_spelling_alone(register: Register) -> None:
    with register.writing() as connection:
        named = [
            Person(employee="10", name="Өтегенов Айдос", latin="Otegenov", post="Бас маман"),
            Person(employee="11", name="Ёлкина Анна 100 %", post="Маман"),
        ]
        put_people(connection, named)

        def found(*words: str) -> list[str]:
            return [one.employee for page in people_below(connection, words=words) for one in page]

        assert found("отег") == found("айд", "бас") == found("oteg") == ["10"]
        assert found("маман") == ["10", "11"]
        assert found("тегенов") == found("%", "айд") == found("_") == []
        put_people(connection, [Person(employee="10", name="Басқа Аты")])
        assert (found("отег"), found("баска")) == ([], ["10"])
