"""Jobs of issuing: who wanted and who approved them, and how far each person of them is, whatever is switched off.

A number is tied to its person in one transaction, and the certificate stored in the next: whoever goes on with a job
finds the numbers that were tied and uses them. So none is given twice, and none is lost.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from app.base.i18n import LocalText
from app.storage.register.bulk import next_number
from app.storage.register.certificate_tables import ISSUING_ITEMS, ISSUING_JOBS
from app.storage.register.moments import from_ms, maybe_from_ms, to_ms
from app.storage.register.numbers import Numbered

ItemState = Literal["waiting", "numbered", "issued", "left"]


class JobTerms(msgspec.Struct, frozen=True, kw_only=True):
    """What all certificates of a job share, as it was when somebody wanted them.

    `template` is the hash of the kept look. `office` is the id that the key list knows, `prefix` that of the numbers;
    `valid_months` 0 for certificates that do not expire, `exam` the sealed exam that had to be passed, if any.
    """

    course_title: LocalText
    minutes: int
    law_date: date | None
    office: str
    prefix: str
    office_names: LocalText
    signatory: str
    signatory_post: LocalText
    template: str
    template_name: str
    template_version: int
    valid_months: int = 0
    exam: str = ""
    notice: bool = True


class ItemTerms(msgspec.Struct, frozen=True, kw_only=True):
    """What a person brought: version and day of completion, `fraction` 0.0 to 1.0, and the certificate it renews."""

    version: str
    completed_on: date
    fraction: float
    cycle: int
    renews: str = ""
    covered: tuple[str, ...] = ()


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A job; `approved_by` is "" until a second person agreed, `ended` "", "done" or "cancelled"."""

    number: int
    course: str
    terms: JobTerms
    wanted_by: str
    wanted_at: datetime
    approved_by: str = ""
    approved_at: datetime | None = None
    ended: str = ""
    ended_at: datetime | None = None


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One person of a job; `certificate` and `index` are there once it is numbered, `reason` if it was left."""

    job: int
    place: int
    person: int
    terms: ItemTerms
    state: ItemState
    certificate: str = ""
    index: int = -1
    reason: str = ""


class JobCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many people of a job are in each state."""

    waiting: int = 0
    numbered: int = 0
    issued: int = 0
    left: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.waiting + self.numbered + self.issued + self.left

    @property
    def open(self) -> int:
        """Those who still wait."""
        return self.waiting + self.numbered


def add_job(connection: Connection, job: Job, people: Iterable[tuple[int, ItemTerms]]) -> int:
    """Store a job with its people and return its number."""
    number = next_number(connection, ISSUING_JOBS)
    told = {
        "number": number,
        "course": job.course,
        "told": msgspec.json.encode(job.terms).decode(),
        "wanted_by": job.wanted_by,
        "wanted_at": to_ms(job.wanted_at),
        "approved_by": job.approved_by or None,
        "approved_at": to_ms(job.approved_at) if job.approved_at else None,
        "runner": "",
    }
    connection.execute(insert(ISSUING_JOBS).values(told))
    rows = [
        {
            "job": number,
            "place": place,
            "person": person,
            "told": msgspec.json.encode(terms).decode(),
            "state": "waiting",
            "reason": "",
        }
        for place, (person, terms) in enumerate(people)
    ]
    if rows:
        connection.execute(insert(ISSUING_ITEMS), rows)
    return number


def job_of(connection: Connection, number: int) -> Job | None:
    """Return a job, or None."""
    row = connection.execute(select(ISSUING_JOBS).where(ISSUING_JOBS.c.number == number)).one_or_none()
    return _job(row) if row else None


def jobs(connection: Connection, *, only_open: bool = False) -> list[Job]:
    """Return all jobs, or those that are not ended, oldest first."""
    wanted = select(ISSUING_JOBS).order_by(ISSUING_JOBS.c.number)
    if only_open:
        wanted = wanted.where(ISSUING_JOBS.c.ended.is_(None))
    return [_job(row) for row in connection.execute(wanted)]


def counts_of(connection: Connection, job: int) -> JobCounts:
    """Return how far a job is."""
    counted = select(ISSUING_ITEMS.c.state, func.count()).where(ISSUING_ITEMS.c.job == job)
    return JobCounts(**dict(connection.execute(counted.group_by(ISSUING_ITEMS.c.state)).all()))


def approve_job(connection: Connection, number: int, *, by: str, at: datetime) -> None:
    """Say that a second person agreed."""
    told = update(ISSUING_JOBS).where(ISSUING_JOBS.c.number == number)
    connection.execute(told.values(approved_by=by, approved_at=to_ms(at)))


def end_job(connection: Connection, number: int, ended: Literal["done", "cancelled"], *, at: datetime) -> None:
    """Say that nothing more comes of a job."""
    told = update(ISSUING_JOBS).where(ISSUING_JOBS.c.number == number, ISSUING_JOBS.c.ended.is_(None))
    connection.execute(told.values(ended=ended, ended_at=to_ms(at), runner=""))


def take_over(connection: Connection, number: int, runner: str) -> None:
    """Work at a job from now on; whoever did before stops at the next step."""
    connection.execute(update(ISSUING_JOBS).where(ISSUING_JOBS.c.number == number).values(runner=runner))


def is_runner(connection: Connection, number: int, runner: str) -> bool:
    """Tell whether a job is still in these hands, and not ended."""
    told = select(ISSUING_JOBS.c.runner).where(ISSUING_JOBS.c.number == number, ISSUING_JOBS.c.ended.is_(None))
    return connection.scalar(told) == runner


def open_items(connection: Connection, job: int, limit: int) -> list[Item]:
    """Return people of a job who are not done: those with a number first, since it waits for them."""
    columns = ISSUING_ITEMS.c
    wanted = select(ISSUING_ITEMS).where(columns.job == job, columns.state.in_(("waiting", "numbered")))
    return [_item(row) for row in connection.execute(wanted.order_by(columns.state, columns.place).limit(limit))]


def items_of(connection: Connection, job: int, *states: ItemState) -> list[Item]:
    """Return the people of a job in given states, in their order."""
    columns = ISSUING_ITEMS.c
    wanted = select(ISSUING_ITEMS).where(columns.job == job, columns.state.in_(states)).order_by(columns.place)
    return [_item(row) for row in connection.execute(wanted)]


def tie_number(connection: Connection, item: Item, numbered: Numbered) -> None:
    """Give a number to a person of a job."""
    told = {"state": "numbered", "certificate": numbered.number, "index": numbered.place}
    connection.execute(_this(item).values(told))


def finish_item(connection: Connection, item: Item) -> None:
    """Say that the certificate of a person is stored."""
    connection.execute(_this(item).values(state="issued"))


def leave_item(connection: Connection, item: Item, reason: str) -> None:
    """Say why somebody gets no certificate from this job; a number that was tied has to be explained beside it."""
    connection.execute(_this(item).values(state="left", reason=reason))


def waiting_elsewhere(connection: Connection, course: str, people: Sequence[int]) -> dict[int, int]:
    """Return who of these people waits in which open job for a certificate of a course."""
    columns = ISSUING_ITEMS.c
    waits = (
        select(columns.person, columns.job)
        .join(ISSUING_JOBS, ISSUING_JOBS.c.number == columns.job)
        .where(ISSUING_JOBS.c.course == course, ISSUING_JOBS.c.ended.is_(None))
        .where(columns.state.in_(("waiting", "numbered")))
    )
    wanted = set(people)
    return {row.person: row.job for row in connection.execute(waits) if row.person in wanted}


def _this(item: Item) -> Any:
    columns = ISSUING_ITEMS.c
    return update(ISSUING_ITEMS).where(columns.job == item.job, columns.place == item.place)


def _job(row: Row[Any]) -> Job:
    told = row._asdict()
    return Job(
        number=told["number"],
        course=told["course"],
        terms=msgspec.json.decode(told["told"], type=JobTerms),
        wanted_by=told["wanted_by"],
        wanted_at=from_ms(told["wanted_at"]),
        approved_by=told["approved_by"] or "",
        approved_at=maybe_from_ms(told["approved_at"]),
        ended=told["ended"] or "",
        ended_at=maybe_from_ms(told["ended_at"]),
    )


def _item(row: Row[Any]) -> Item:
    told = row._asdict()
    return Item(
        job=told["job"],
        place=told["place"],
        person=told["person"],
        terms=msgspec.json.decode(told["told"], type=ItemTerms),
        state=told["state"],
        certificate=told["certificate"] or "",
        index=-1 if told["index"] is None else told["index"],
        reason=told["reason"],
    )
