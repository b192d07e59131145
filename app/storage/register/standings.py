"""Where profiles stand, computed from facts so that the order of their arrival changes nothing.

Every step keeps the earlier of two moments, the better of two fractions, or the first of two endings: the same facts in
any order give the same rows. Of an attempt that was handed in twice, as by two copies of a file, the first counts: the
second was given after the answers were shown.
"""

import struct
from collections.abc import Callable, Collection, Iterable, Mapping
from copy import copy
from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import astuple
from sqlalchemy import Connection, Table, delete, select

from app.storage.register.bulk import Row, add, among
from app.storage.register.meaning import Meaning, Step
from app.storage.register.moments import from_ms
from app.storage.register.schema import RESULTS, STANDINGS

DECIDING: frozenset[Step] = frozenset({"completed", "ended", "given-up", "marked"})
"""What a result or a completion rests on."""

_ORDER = struct.Struct(">QQ")
_BEFORE_1970 = 2**62
"""Added to moments, so that earlier ones come first as bytes too."""


class TakenFact(msgspec.Struct, frozen=True, gc=False):
    """A fact to be taken in; its record stands in a piece of `file`.

    `id` is a key as `facts.fact_key` gives it, `mark` one of its record as
    `pieces.record_mark` does, `at` in ms.
    """

    id: bytes
    mark: bytes
    file: int
    sequence: int
    at: int
    meaning: Meaning | None

    @property
    def order(self) -> bytes:
        """Bytes by which facts are ordered: by time, then by place in the chain, then by id."""
        return _ORDER.pack(self.at + _BEFORE_1970, self.sequence) + self.id


class Result(msgspec.Struct, gc=False):
    """An attempt or run, in the order of the table; `began`, `ended` and `marked` are orders of facts, b"" for none."""

    profile: int
    subject: str
    course: str = ""
    item: str = ""
    counts: int = 0
    began: bytes = b""
    ended: bytes = b""
    fraction: float | None = None
    passed: int | None = None
    marked: bytes = b""
    marked_fraction: float | None = None
    marked_passed: int | None = None

    @property
    def began_at(self) -> datetime | None:
        """When it began, by the clock of its PC."""
        return _moment(self.began)

    @property
    def ended_at(self) -> datetime | None:
        """When it was handed in or given up, by the clock of its PC."""
        return _moment(self.ended)

    @property
    def reached(self) -> tuple[float | None, bool]:
        """The fraction and whether it was passed, as a person marked it if one did."""
        if not (self.ended and self.counts):
            return None, False
        if self.marked:
            return self.marked_fraction, bool(self.marked_passed)
        return self.fraction, bool(self.passed)


class Standing(msgspec.Struct, gc=False):
    """Where a profile stands in a course, in the order of the table; moments in ms."""

    profile: int
    course: str
    started_at: int | None = None
    completed_at: int | None = None
    fraction: float | None = None
    result: float | None = None
    passed: int = 0


class Stood(msgspec.Struct, frozen=True):
    """Where profiles stood before facts are counted in, as rows are kept."""

    standings: list[Standing]
    results: list[Result]


class Counted(msgspec.Struct, frozen=True):
    """Where profiles stood before and stand now, in all of their courses, and the rows by which that is told."""

    before: list[Standing]
    after: list[Standing]
    new_standings: list[Row]
    changed_standings: list[Row]
    new_results: list[Row]
    changed_results: list[Row]


def stood(connection: Connection, profiles: Collection[int]) -> Stood:
    """Return where profiles stand in the register."""
    return Stood(_load(connection, STANDINGS, profiles, Standing), _load(connection, RESULTS, profiles, Result))


def count(facts: Mapping[int, Iterable[TakenFact]], before: Stood) -> Counted:
    """Count facts in, given by their profile, in whatever order; `before` is left as it is.

    Facts that say nothing, or were counted before, change nothing. `before` has the standings and results of all these
    profiles, and may have those of others.
    """
    standings: dict[int, dict[str, Standing]] = {profile: {} for profile in facts}
    for one in before.standings:
        standings.setdefault(one.profile, {})[one.course] = copy(one)
    results: dict[int, dict[str, Result]] = {profile: {} for profile in facts}
    for result in before.results:
        results.setdefault(result.profile, {})[result.subject] = copy(result)
    rows: tuple[list[Row], list[Row], list[Row], list[Row]] = ([], [], [], [])
    for profile, told in facts.items():
        mine, runs = standings[profile], results[profile]
        had, ran = set(mine), set(runs)
        changed, attempts = fold(profile, told, mine, runs)
        for course in changed:
            rows[course in had].append(astuple(mine[course]))
        for subject in attempts:
            rows[2 + (subject in ran)].append(astuple(runs[subject]))
    return Counted(before.standings, [one for mine in standings.values() for one in mine.values()], *rows)


def count_in(connection: Connection, profile: int, facts: Iterable[TakenFact]) -> None:
    """Store standings and results of a profile of which nothing was counted."""
    counted = count({profile: facts}, Stood([], []))
    add(connection, STANDINGS, counted.new_standings)
    add(connection, RESULTS, counted.new_results)


def forget(connection: Connection, profile: int) -> None:
    """Take away what was computed for a profile."""
    for table in (STANDINGS, RESULTS):
        connection.execute(delete(table).where(table.c.profile == profile))


def results_of(connection: Connection, profiles: Collection[int]) -> list[Result]:
    """Return the attempts and runs of profiles, first ones first."""
    return sorted(_load(connection, RESULTS, profiles, Result), key=lambda one: (one.began, one.subject))


def standings_of(connection: Connection, profiles: Collection[int]) -> list[Standing]:
    """Return where profiles stand, in order of courses."""
    return sorted(_load(connection, STANDINGS, profiles, Standing), key=lambda one: (one.profile, one.course))


def fold(
    profile: int, facts: Iterable[TakenFact], standings: dict[str, Standing], results: dict[str, Result]
) -> tuple[set[str], set[str]]:
    """Change a profile's standings, by course, and results, by subject, in place; return what may have changed."""
    changed: set[str] = set()
    attempts: set[str] = set()
    for fact in facts:
        meant = fact.meaning
        if meant is None:
            continue
        course, subject, at = meant.course, meant.subject, fact.at
        if course:
            standing = standings.get(course)
            if standing is None:
                standing = standings[course] = Standing(profile, course, at)
                changed.add(course)
            elif standing.started_at is None or at < standing.started_at:
                standing.started_at = at
                changed.add(course)
            if meant.step == "completed":
                _complete(standing, meant, at)
                changed.add(course)
        if subject:
            result = results.get(subject)
            if result is None:
                result = results[subject] = Result(profile, subject)
            attempts.add(subject)
            before = result.course
            _STEPS[meant.step](result, meant, fact.order)
            changed |= {before, result.course}
    changed &= standings.keys()
    _reach(standings, results, changed)
    return changed, attempts


def _reach(standings: Mapping[str, Standing], results: Mapping[str, Result], changed: Collection[str]) -> None:
    """Compute anew what attempts brought to these standings."""
    for course in changed:
        standings[course].result, standings[course].passed = None, 0
    for result in results.values():
        if result.course in changed:
            fraction, passed = result.reached
            standing = standings[result.course]
            standing.result = _better(standing.result, fraction)
            standing.passed = max(standing.passed, int(passed))


def _complete(standing: Standing, meant: Meaning, at: int) -> None:
    if standing.completed_at is None or at < standing.completed_at:
        standing.completed_at = at
    standing.fraction = _better(standing.fraction, meant.fraction)


def _begin(result: Result, meant: Meaning, order: bytes) -> None:
    if not result.began or order < result.began:
        result.began, result.course, result.item, result.counts = order, meant.course, meant.item, int(meant.counts)


def _end(result: Result, meant: Meaning, order: bytes) -> None:
    if not result.ended or order < result.ended:
        result.ended, result.fraction, result.passed = order, meant.fraction, _number(meant.passed)


def _mark(result: Result, meant: Meaning, order: bytes) -> None:
    if order > result.marked:
        result.marked, result.marked_fraction, result.marked_passed = order, meant.fraction, _number(meant.passed)


_STEPS: dict[str, Callable[[Result, Meaning, bytes], None]] = {
    "began": _begin,
    "ended": _end,
    "given-up": _end,
    "marked": _mark,
}


def _moment(order: bytes) -> datetime | None:
    return from_ms(_ORDER.unpack_from(order)[0] - _BEFORE_1970) if order else None


def _number(passed: bool | None) -> int | None:
    return None if passed is None else int(passed)


def _better(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else max(one, other)


def _load(connection: Connection, table: Table, profiles: Collection[int], kind: type[Any]) -> list[Any]:
    if not profiles:
        return []
    wanted = select(table).where(among(connection, table.c.profile, profiles))
    return [kind(*row) for row in connection.execute(wanted)]
