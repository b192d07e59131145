"""The numbers of the overview: who has done all, who is late, and how completions came month by month."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

import msgspec

from app.base.clock import Clock, local_day
from app.storage.register import notices, quarantine, reports
from app.storage.register.lateness import count_late
from app.storage.register.opening import Register
from app.storage.register.people import count_parked, count_people
from app.storage.register.people_lists import people_numbered

MONTHS = 12
ENDING_DAYS = 60


class Month(msgspec.Struct, frozen=True):
    """A month by its first day, and how many completions came in it."""

    first: date
    completions: int


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """The overview. `waiting` counts notices, disputed records and profiles of unknown people that wait for HR."""

    people: int
    complete: int
    late: int
    late_by_department: dict[str, int]
    notices: int
    disputed: int
    unknown: int
    files: int
    months: tuple[Month, ...]

    @property
    def waiting(self) -> int:
        """All that waits for a person to look at it."""
        return self.notices + self.disputed + self.unknown


def figures(register: Register, courses: Sequence[str], clock: Clock) -> Figures:
    """Return the numbers for everybody; `complete` are those who have completed all of the courses.

    Raises:
        StorageError: if the register cannot be read.
    """
    today = local_day(clock)
    edges = month_starts(today, MONTHS)
    with register.reading() as connection:
        late = count_late(connection, today)
        counts = reports.count_completions(connection, courses, list(map(_begin, edges)))
        return Figures(
            people=count_people(connection),
            complete=reports.count_complete(connection, courses),
            late=sum(late.values()),
            late_by_department=late,
            notices=notices.count_open(connection),
            disputed=quarantine.count_undecided(connection),
            unknown=count_parked(connection),
            files=reports.count_bundles(connection),
            months=tuple(Month(first, number) for first, number in zip(edges, counts, strict=False)),
        )


def certificate_figures(register: Register, clock: Clock) -> tuple[int, int]:
    """Return how many certificates were issued this year, and how many that hold end within 60 days.

    Raises:
        StorageError: if the register cannot be read.
    """
    today = local_day(clock)
    with register.reading() as connection:
        issued, _ = reports.count_issued(connection, today.replace(month=1, day=1), ending=today)
        _, ending = reports.count_issued(connection, today, ending=today + timedelta(days=ENDING_DAYS))
    return issued, ending


def names_of(register: Register, numbers: Collection[int]) -> dict[int, str]:
    """Return the names of people by their numbers.

    Raises:
        StorageError: if the register cannot be read.
    """
    with register.reading() as connection:
        return {number: one.name for number, one in people_numbered(connection, numbers).items()}


def known_courses(register: Register) -> set[str]:
    """Return the courses that the register knows of.

    Raises:
        StorageError: if the register cannot be read.
    """
    with register.reading() as connection:
        return reports.known_courses(connection)


def month_starts(today: date, months: int) -> list[date]:
    """Return the first days of the last `months` months, this one among them, and of the month to come."""
    whole = today.year * 12 + today.month - 1
    return [date(one // 12, one % 12 + 1, 1) for one in range(whole - months + 1, whole + 2)]


def _begin(day: date) -> datetime:
    """Return when a day begins on the PC's own calendar."""
    return datetime.fromisoformat(day.isoformat()).astimezone()
