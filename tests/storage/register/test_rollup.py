"""Counts by department are kept right at every change, and equal to counting anew."""

from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from app.storage.register.departments import Department, put_departments
from app.storage.register.opening import Register
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from app.storage.register.rollup import Cell, State, completed_sets, matrix, recount_all, statuses, summed
from app.storage.register.schema import DEPARTMENTS, ROLLUP
from tests.storage.records import attempt, completion, submission
from tests.storage.register.taking import NOW, take_facts, told_at

COURSES = ["c90", "c91"]


def prepare(connection: Connection) -> None:
    put_departments(
        connection,
        [Department(id="top", names={"kk": "Т"}), Department(id="lower", names={"kk": "Л"}, parent="top", place=1)],
    )
    put_people(connection, [Person(employee=str(one), name="Айгүл", department="top") for one in range(3)])


def number_of(connection: Connection, employee: str) -> int:
    found = person_of(connection, employee)
    assert found is not None
    return found.number


def link(connection: Connection, profile: str, employee: str | None) -> None:
    person = None if employee is None else number_of(connection, employee)
    link_profile(connection, seen_profile(connection, profile, "Айгүл", NOW).number, person)


def cells(connection: Connection) -> dict[tuple[str, str], tuple[int, int, int, int]]:
    return {
        (one.department, one.course): (one.not_started, one.started, one.completed, one.passed)
        for one in matrix(connection, COURSES)
    }


PASSED = [
    told_at(1, "attempt.started", attempt("a")),
    told_at(2, "attempt.submitted", submission("a", fraction=0.9)),
    told_at(3, "course.completed", completion(fraction=0.9)),
]
COMPLETED = [told_at(4, "course.completed", completion(fraction=0.7))]


def test_a_matrix_has_a_cell_for_every_department_and_course(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        link(connection, "one", "0")
        link(connection, "two", "1")
        take_facts(connection, "one", PASSED)
        take_facts(connection, "two", COMPLETED)
        assert cells(connection) == {
            ("top", "c90"): (1, 0, 1, 1),
            ("top", "c91"): (3, 0, 0, 0),
            ("lower", "c90"): (0, 0, 0, 0),
            ("lower", "c91"): (0, 0, 0, 0),
        }


def test_facts_count_from_the_moment_their_profile_is_linked(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        take_facts(connection, "one", PASSED)
        assert cells(connection)["top", "c90"] == (3, 0, 0, 0)
        link(connection, "one", "0")
        assert cells(connection)["top", "c90"] == (2, 0, 0, 1)
        link(connection, "one", None)
        assert cells(connection)["top", "c90"] == (3, 0, 0, 0)


def test_a_person_stands_where_all_profiles_together_stand(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        for profile in ("pc", "laptop"):
            link(connection, profile, "0")
        take_facts(connection, "pc", PASSED[:2])
        take_facts(connection, "laptop", COMPLETED)
        (found,) = statuses(connection, [number_of(connection, "0")])
    assert (found.state, found.fraction, found.result) == (State.PASSED, 0.7, 0.9)


def test_somebody_who_moves_takes_the_counts_along(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        link(connection, "one", "0")
        take_facts(connection, "one", PASSED)
        put_people(connection, [Person(employee="0", name="Айгүл", department="lower")])
        found = cells(connection)
    assert (found["top", "c90"], found["lower", "c90"]) == ((2, 0, 0, 0), (0, 0, 0, 1))


def test_lower_departments_are_added_to_those_above() -> None:
    given_ = [
        Cell(department="top", course="c90", not_started=1, started=0, completed=0, passed=2),
        Cell(department="lower", course="c90", not_started=4, started=1, completed=0, passed=0),
    ]
    found = {one.department: one for one in summed(given_, {"top": "", "lower": "top"})}
    assert (found["top"].not_started, found["top"].passed, found["top"].people) == (5, 2, 8)
    assert found["lower"].people == 5


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("take"), st.sampled_from("xyz"), st.sampled_from([PASSED, COMPLETED, PASSED[:1]])),
        st.tuples(st.just("link"), st.sampled_from("xyz"), st.sampled_from(["0", "1", "2", None])),
        st.tuples(st.just("move"), st.sampled_from("012"), st.sampled_from(["top", "lower", ""])),
    ),
    max_size=8,
)


@given(changes=CHANGES)
@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_kept_counts_are_those_counted_anew(
    emptied: Callable[[], Register], changes: list[tuple[str, str, object]]
) -> None:
    with emptied().writing() as connection:
        prepare(connection)
        for kind, one, value in changes:
            if kind == "take":
                take_facts(connection, one, value, db=one + str(len(value)))  # type: ignore[arg-type]
            elif kind == "link":
                link(connection, one, value)  # type: ignore[arg-type]
            else:
                put_people(connection, [Person(employee=one, name="Айгүл", department=str(value))])
        kept = counted(connection)
        recount_all(connection)
        assert kept == counted(connection)


def counted(connection: Connection) -> tuple[object, object, object]:
    rows = connection.execute(select(ROLLUP).where(ROLLUP.c.people != 0)).all()
    heads = sorted(connection.execute(select(DEPARTMENTS.c.id, DEPARTMENTS.c.headcount)).all())
    return sorted(rows), heads, completed_sets(connection)


def test_people_are_counted_by_all_that_they_completed(register: Register) -> None:
    with register.writing() as connection:
        prepare(connection)
        for employee in "01":
            link(connection, employee, employee)
            take_facts(connection, employee, [told_at(int(employee), "course.completed", completion())])
        assert completed_sets(connection) == {"top": {frozenset({"c90"}): 2}}
        other = told_at(9, "course.completed", {**completion(), "course": "c91"})
        take_facts(connection, "1", [other], db="more")
        assert completed_sets(connection) == {"top": {frozenset({"c90"}): 1, frozenset({"c90", "c91"}): 1}}
        link(connection, "0", None)
        assert completed_sets(connection) == {"top": {frozenset({"c90", "c91"}): 1}}
