"""Where a profile stands: by the rules of the learner's own file, and the same in whatever order facts come."""

import random
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.storage.register import standings
from app.storage.register.meaning import meaning
from app.storage.register.opening import Register
from app.storage.register.people import profile_of
from app.storage.register.standings import Standing, results_of, standings_of
from tests.storage.records import attempt, completion, submission
from tests.storage.register.taking import take_facts, told_at

START = 1_000_000

BEGUN = told_at(1, "attempt.started", attempt("a"))
FAILED = told_at(2, "attempt.submitted", submission("a", fraction=0.5))
PASSED = told_at(3, "attempt.submitted", submission("a", fraction=0.9))
OPENED = told_at(0, "lesson.opened", {"course": "c90", "lesson": "one"})
COMPLETED = told_at(4, "course.completed", completion(fraction=0.8))


def marked(at: int, fraction: float) -> tuple[int, str, dict[str, Any], str]:
    return told_at(at, "attempt.marked", {**submission("a", fraction=fraction), "pending": 0})


def practice(mode: str) -> list[tuple[int, str, dict[str, Any], str]]:
    return [
        told_at(1, "practice.started", {"run": "r", "course": "c90", "practice": "desk", "mode": mode}),
        told_at(2, "practice.submitted", {"run": "r", "score": 85.0, "passed": True}),
    ]


def stand(connection: Connection, *facts: tuple[int, str, dict[str, Any], str]) -> list[Standing]:
    """Take facts in one by one, as many bundles of one fact."""
    for one in facts:
        take_facts(connection, "p", [one])
    found = profile_of(connection, "p")
    assert found is not None
    return standings_of(connection, [found.number])


def test_an_opened_lesson_begins_a_course(register: Register) -> None:
    with register.writing() as connection:
        (found,) = stand(connection, OPENED)
    assert (found.course, found.started_at, found.completed_at, found.passed) == ("c90", START, None, 0)


def test_a_completion_keeps_its_first_day_and_its_best_fraction(register: Register) -> None:
    later = told_at(9, "course.completed", completion(fraction=0.95))
    with register.writing() as connection:
        (found,) = stand(connection, later, COMPLETED)
    assert (found.completed_at, found.fraction) == (START + 4000, 0.95)


def test_an_attempt_counts_for_the_course_in_which_it_began(register: Register) -> None:
    with register.writing() as connection:
        (found,) = stand(connection, PASSED, BEGUN)
    assert (found.course, found.result, found.passed) == ("c90", 0.9, 1)


def test_of_an_attempt_handed_in_twice_the_first_counts(register: Register) -> None:
    with register.writing() as connection:
        (found,) = stand(connection, BEGUN, PASSED, FAILED)
    assert (found.result, found.passed) == (0.5, 0)


def test_a_clock_before_1970_is_earlier_all_the_same(register: Register) -> None:
    early = told_at(-100_000_000, "attempt.submitted", submission("a", fraction=0.3))
    with register.writing() as connection:
        (found,) = stand(connection, BEGUN, PASSED, early)
        (result,) = results_of(connection, [found.profile])
    assert (found.result, result.ended_at) == (0.3, datetime(1966, 10, 31, 14, 30, tzinfo=UTC))
    assert result.began_at == datetime(1970, 1, 1, 0, 16, 41, tzinfo=UTC)


def test_the_last_marks_of_a_person_count(register: Register) -> None:
    with register.writing() as connection:
        (found,) = stand(connection, marked(6, 0.8), BEGUN, marked(5, 0.2), FAILED)
    assert (found.result, found.passed) == (0.8, 1)


@pytest.mark.parametrize(("mode", "result", "passed"), [("guided", None, 0), ("practice", 0.85, 1), ("exam", 0.85, 1)])
def test_guided_runs_are_for_learning_alone(register: Register, mode: str, result: float | None, passed: int) -> None:
    with register.writing() as connection:
        (found,) = stand(connection, *practice(mode))
    assert (found.result, found.passed) == (result, passed)


def test_a_run_given_up_before_it_was_handed_in_brings_nothing(register: Register) -> None:
    given_up = told_at(1, "practice.given-up", {"run": "r"})
    with register.writing() as connection:
        (found,) = stand(connection, *practice("exam"), given_up)
    assert (found.result, found.passed) == (None, 0)


HOSTILE: list[tuple[str, dict[str, Any]]] = [
    ("course.completed", {"course": "c90", "fraction": 2.0}),
    ("course.completed", {"course": "c90", "fraction": True}),
    ("course.completed", {"course": "c90"}),
    ("course.completed", {"course": ["c90"], "fraction": 1.0}),
    ("course.completed", {"course": "c\x00", "fraction": 1.0}),
    ("course.completed", {"course": "c" * 101, "fraction": 1.0}),
    ("attempt.started", {"attempt": "a"}),
    ("attempt.submitted", {"fraction": 1.0, "passed": True}),
    ("lesson.opened", {}),
    ("made.up", {"course": "c90"}),
]


@pytest.mark.parametrize(("kind", "body"), HOSTILE)
def test_what_a_stranger_wrote_wrongly_says_nothing(kind: str, body: dict[str, Any]) -> None:
    assert meaning(kind, body) is None


def test_fractions_that_are_no_fractions_do_not_count_for_an_attempt(register: Register) -> None:
    endless = told_at(2, "attempt.submitted", {**submission("a", fraction=0.5), "fraction": 10**400, "passed": "yes"})
    with register.writing() as connection:
        (found,) = stand(connection, BEGUN, endless)
    assert (found.result, found.passed) == (None, 0)


ALL = [
    *(OPENED, BEGUN, FAILED, PASSED, COMPLETED, marked(5, 0.2), marked(6, 0.8)),
    told_at(7, "attempt.started", {**attempt("a"), "course": "c91"}),
    told_at(8, "course.completed", completion(fraction=0.9)),
]


@given(seed=st.integers(0, 2**32), again=st.lists(st.sampled_from(ALL), max_size=3))
@settings(max_examples=40, deadline=None)
def test_the_order_of_arrival_changes_nothing(seed: int, again: list[Any]) -> None:
    """On the rules alone, without a database: the same facts in any order, some of them again."""
    shuffled = ALL + again
    random.Random(seed).shuffle(shuffled)
    assert folded(shuffled) == folded(ALL)


def folded(facts: list[tuple[int, str, dict[str, Any], str]]) -> tuple[Any, Any]:
    stands: dict[str, Any] = {}
    results: dict[str, Any] = {}
    for at, kind, body, fact_id in facts:
        fact = standings.TakenFact(fact_id.encode(), b"", 1, 1, at, meaning(kind, body))
        standings.fold(1, [fact], stands, results)
    return stands, results


def test_results_are_told_in_the_order_in_which_they_began(register: Register) -> None:
    second = told_at(5, "attempt.started", attempt("b", number=2))
    with register.writing() as connection:
        take_facts(connection, "p", [second])
        take_facts(connection, "p", [BEGUN, FAILED])
        found = profile_of(connection, "p")
        assert found is not None
        assert [(one.subject, one.item, one.reached) for one in results_of(connection, [found.number])] == [
            ("a", "quiz", (0.5, False)),
            ("b", "quiz", (None, False)),
        ]
