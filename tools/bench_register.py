"""Measures the register: `python -m tools.bench_register --people 100000 [--postgres] [--least]`.

Fills an empty register with invented people, each of whom has worked through one of twelve courses, and prints how fast
facts are taken in with everything that depends on them, beside a raw executemany of the same rows into the same tables.
With `--least` each of them has seven facts in two courses: a person's rows then cost more than all facts of the person.
Figures of one run; nothing here fails a build.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from app.base.clock import SystemClock
from app.services.reporting import Choice, completion_matrix, figures, overdue, people_matrix
from app.services.reporting.matrix import Only
from app.storage.register import assignments, bulk, departments, facts, people, rollup
from app.storage.register.meaning import Meaning, meaning
from app.storage.register.moments import from_ms
from app.storage.register.opening import CACHE_KB, CHECKPOINT_PAGES, Register, open_register
from app.storage.register.pieces import fact_key, pack_records, record_mark
from app.storage.register.schema import CLAIMS, KNOWN_FACTS, LEARNER_FILES, PIECES, PROFILES
from app.storage.register.standings import DECIDING, TakenFact
from app.trust.chain import FIRST, canonical, link_hash
from tools.bench_files import collected_files

DEPARTMENTS = 400
HEADS = 20
"""Departments at the top; the others stand below them in turn."""

COURSES = [f"c{number:02d}-invented" for number in range(1, 13)]
LEAST = 7
"""Facts of somebody who did next to nothing: a course completed without a desk or a note, another one begun."""

IN_A_COURSE = {
    "lesson.opened": 9,
    "lesson.read": 9,
    "check.answered": 2,
    "practice.entry": 33,
    "attempt.event": 27,
}
"""What is recorded in a course beside its beginnings and ends: a fifth of the 417 facts of `kense tour --path
front-desk`, which walks four courses and an exam."""

RECORD_BYTES = 391
"""Length of a record there on average; 70 bytes of it are left when they are compressed."""

BATCH = 50_000
"""People who are put into the register together."""

FACTS_AT_ONCE = 350_000
"""About so many facts are taken in in one transaction."""

START = 1_790_000_000_000
DUE, TODAY = date(2026, 10, 1), date(2026, 11, 24)
LATE_COURSES = 2
"""So many courses are due for everybody, as many others later."""

GIVEN = ("Айгүл", "Нұрлан", "Әсел", "Дәурен", "Ғалым", "Қарлығаш", "Өмірбек", "Ұлпан", "Екатерина", "Сергей", "Айжан")
FAMILY = ("Сәрсенова", "Омаров", "Бекова", "Тұрсынова", "Әбдірахманова", "Ким", "Жұмабаев", "Щукина", "Иванов")
RARE = 5_000
"""One person in so many has the name that is looked for."""

Rows = tuple[list[TakenFact], list[tuple[Any, ...]]]


def main() -> int:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument(
        "--postgres", action="store_true", help="on a PostgreSQL started for this from the system's own"
    )
    parser.add_argument("--no-raw", action="store_true", help="leave out the raw inserts that it is compared with")
    parser.add_argument("--least", action="store_true", help="seven facts a person")
    parser.add_argument("--files", type=int, default=2_000, help="so many files of PCs are collected into it at last")
    parser.add_argument("--address", help="on this empty register instead")
    arguments = parser.parse_args()
    batches = Batches(arguments.people, work if arguments.least else worked_through)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        address = arguments.address or str(Path(folder) / "register.sqlite")
        if arguments.postgres:
            address = stack.enter_context(postgres())
        register = open_register(address, SystemClock())
        try:
            measure(register, batches)
            measure_files(register, min(arguments.files, arguments.people))
        finally:
            register.close()
        if arguments.no_raw:
            return 0
        if "://" in address:
            raw_postgres(address, batches)
        else:
            raw_sqlite(Path(folder) / "raw.sqlite", batches)
    return 0


@contextmanager
def postgres() -> Iterator[str]:
    """Start a server as the tests do, but with every safety on, and yield the address of an empty database."""
    # By its path: other packages bring a module named "tests", and the first one found would be taken.
    spec = spec_from_file_location("kense_postgres", Path(__file__).parents[1] / "tests" / "postgres.py")
    assert spec is not None
    assert spec.loader is not None
    started: Any = module_from_spec(spec)
    spec.loader.exec_module(started)
    started.FAST = "-c shared_buffers=256MB -c max_wal_size=4GB"
    with started.running_server() as server:
        yield server.address(server.new_database())


def measure(register: Register, batches: "Batches") -> None:
    """Fill the register and print times."""
    told("people", batches.people, timed(lambda: fill(register, batches.people)))
    spent = 0.0
    for rows in batches:
        spent += timed(lambda rows=rows: take_in(register, *rows))  # type: ignore[misc]
    told("facts taken in, with pieces, standings and counts", batches.facts, spent)
    spent, new = 0.0, 0
    for found, _ in batches:
        started = time.perf_counter()
        new += take_in(register, found, ())
        spent += time.perf_counter() - started
    told(f"the same facts again, {new} new", batches.facts, spent)
    for name, asked in questions(register).items():
        runs = sorted(timed(asked) for _ in range(5))
        print(f"{name:<52} {runs[2] * 1000:8.1f} ms (median of 5)", flush=True)


def measure_files(register: Register, number: int) -> None:
    """Collect files of so many people, spread over all, and print times: opened, checked, compared and stored."""
    course = completed_course(COURSES[0], str(uuid.UUID(int=7)))
    with register.reading() as connection:
        step = max(people.count_people(connection) // max(number, 1), 1)
    profiles = [profile_id(one * step) for one in range(number)]
    for what, facts_, spent in collected_files(register, course, profiles, RECORD_BYTES):
        told(what, facts_, spent)


def questions(register: Register) -> dict[str, Callable[[], object]]:
    """Return what is asked of a full register."""

    def cells() -> object:
        with register.reading() as connection:
            found = rollup.matrix(connection, COURSES)
            assert len(found) == DEPARTMENTS * len(COURSES)
            return found

    def statuses() -> object:
        with register.reading() as connection:
            page = people.people_in(connection, ["d0007"], limit=500)
            return rollup.statuses(connection, [one.number for one in page])

    def sought(words: str, only: Only = "all") -> Callable[[], object]:
        choice = Choice(words=words, only=only)
        return lambda: people_matrix(register, COURSES, Today(), language="kk", choice=choice)

    return {
        f"matrix {DEPARTMENTS} x {len(COURSES)}": cells,
        "statuses of 500 people": statuses,
        "the same matrix as the page shows it, with who is late": lambda: completion_matrix(
            register, COURSES, Today(), language="kk"
        ),
        "figures of the overview": lambda: figures(register, COURSES, Today()),
        "who is late: the first 2,000, with reasons": lambda: overdue(register, Today(), language="kk"),
        "who is late in one department": lambda: overdue(register, Today(), language="kk", department="d0007"),
        "people by a rare name": sought("конакб айгул"),
        "people by a common name": sought("сарсенова"),
        "people by a name that nobody has": sought("zzzz"),
        "people who have completed everything": sought("", "complete"),
    }


class Today:
    """The clock of these questions."""

    boot_id = ""

    def now(self) -> datetime:
        """Return the moment at which they are asked."""
        return datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return nothing of use: no question measures time."""
        return 0.0


def fill(register: Register, number: int) -> None:
    """Store departments, people, and one profile with one learner file each."""
    with register.writing() as connection:
        departments.put_departments(connection, [department(one) for one in range(DEPARTMENTS)])
        for assignment in assigned():
            assignments.assign(connection, assignment)
    for start in range(0, number, BATCH):
        batch = range(start, min(start + BATCH, number))
        with register.writing() as connection:
            people.put_people(connection, [person(one) for one in batch])
            profiles = [(one + 1, profile_id(one), "Айгүл", one + 1, START) for one in batch]
            bulk.insert_new(connection, PROFILES, profiles)
            bulk.insert_new(connection, LEARNER_FILES, [(one + 1, profile_id(one), one + 1) for one in batch])


def department(number: int) -> departments.Department:
    """Return an invented department."""
    parent = f"d{number % HEADS:04d}" if number >= HEADS else ""
    return departments.Department(id=f"d{number:04d}", names={"kk": f"Бөлім {number}"}, parent=parent)


def assigned() -> Iterator[assignments.Assignment]:
    """Yield what is due: four courses for everybody, two of them in the past."""
    told = {"assigned_by": "bench", "assigned_at": from_ms(START)}
    for head in range(HEADS):
        for place, course in enumerate(COURSES[: 2 * LATE_COURSES]):
            due = DUE if place < LATE_COURSES else date(2027, 3, 31)
            yield assignments.Assignment(course=course, due=due, department=f"d{head:04d}", **told)  # type: ignore[arg-type]


def person(number: int) -> people.Person:
    """Return an invented person."""
    given, family = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
    name = f"{family} {given}" if number % RARE else f"Қонақбаева {given}"
    return people.Person(
        employee=f"{number:08d}",
        name=name,
        latin="Aigul Sarsenova",
        department=f"d{number % DEPARTMENTS:04d}",
        post="маман",
    )


def profile_id(number: int) -> str:
    """Return the id of a profile, the same in every run."""
    return str(uuid.UUID(int=number + 2**100))


Work = Callable[[int], tuple[list[TakenFact], tuple[Any, ...]]]


class Batches:
    """The facts and pieces of so many people, made while no clock runs; they are the same each time."""

    def __init__(self, people: int, work: Work) -> None:
        self.people = people
        self._work = work
        self._each = len(work(0)[0])
        self.facts = people * self._each

    def __iter__(self) -> Iterator[Rows]:
        """Yield what is taken in at once."""
        size = FACTS_AT_ONCE // self._each
        for start in range(0, self.people, size):
            found: list[TakenFact] = []
            pieces: list[tuple[Any, ...]] = []
            for one in range(start, min(start + size, self.people)):
                made, piece = self._work(one)
                found += made
                pieces.append(piece)
            yield found, pieces


def work(one: int) -> tuple[list[TakenFact], tuple[Any, ...]]:
    """Return the facts of one person and the piece they stand in, as their PC would have recorded them."""
    draw = random.Random(one)  # noqa: S311 - invented
    first, second = draw.sample(COURSES, 2)
    attempt = str(uuid.UUID(int=draw.getrandbits(128), version=4))
    content = "0" * 64
    bodies: list[tuple[str, dict[str, Any]]] = [
        ("lesson.opened", {"course": first, "lesson": "one", "content": content}),
        ("check.answered", {"course": first, "question": "q", "response": "a", "fraction": 1.0, "revealed": True}),
        ("attempt.started", {"attempt": attempt, "course": first, "quiz": "quiz", "number": 1, "content": content}),
        (
            "attempt.submitted",
            {"attempt": attempt, "event": {"kind": "submit"}, "fraction": 0.8, "passed": one % 3 > 0},
        ),
        ("course.completed", {"course": first, "version": "1.0.0", "content": content, "fraction": 0.8}),
        ("lesson.opened", {"course": second, "lesson": "one", "content": content}),
        ("check.answered", {"course": second, "question": "q", "response": "a", "fraction": 1.0, "revealed": True}),
    ]
    found: list[TakenFact] = []
    records: list[bytes] = []
    previous = FIRST
    for sequence, (kind, body) in enumerate(bodies, start=1):
        at = START + one * 1000 + sequence
        name = str(uuid.UUID(int=draw.getrandbits(128), version=4))
        moment = from_ms(at).isoformat(timespec="milliseconds")
        fields = {"id": name, "sequence": sequence, "at": moment, "local": moment, "monotonic": 1.5, "boot": attempt}
        record = canonical({**fields, "kind": kind, "body": body})
        previous = link_hash(previous, record)
        records.append(record)
        found.append(TakenFact(fact_key(name), record_mark(record), one + 1, sequence, at, meaning(kind, body)))
    ends = (bytes.fromhex(FIRST), bytes.fromhex(previous))
    return found, (one + 1, one + 1, 1, LEAST, *ends, pack_records(records), 1)


def worked_through(one: int) -> tuple[list[TakenFact], tuple[Any, ...]]:
    """Return the facts of one person who completed a course, and the piece they stand in.

    What the records say is of no matter to taking in, so all pieces hold the same, as long as real ones.
    """
    draw = random.Random(one)  # noqa: S311 - invented
    meant = meanings(draw.choice(COURSES), str(uuid.UUID(int=draw.getrandbits(128))), passed=one % 3 > 0)
    names, at = draw.randbytes(32 * len(meant)), START + one * 1000
    found = [
        TakenFact(names[32 * place :][:16], names[32 * place + 16 :][:16], one + 1, place + 1, at + place, told)
        for place, told in enumerate(meant)
    ]
    return found, (one + 1, one + 1, 1, len(meant), bytes.fromhex(FIRST), names[:32], stored_records(len(meant)), 1)


def meanings(course: str, subject: str, *, passed: bool) -> list[Meaning | None]:
    """Return what the facts of a completed course say, in order; most say nothing about standings."""
    return [meaning(kind, body) for kind, body in completed_course(course, subject, passed=passed)]


def completed_course(course: str, subject: str, *, passed: bool = True) -> list[tuple[str, dict[str, Any]]]:
    """Return kind and body of the facts of a completed course, in order."""
    begun: dict[str, Any] = {"course": course, "content": "0" * 64}
    attempt, run = {"attempt": subject}, {"run": f"run-{subject[:31]}"}
    end = {"fraction": 0.8, "score": 80.0, "passed": passed}
    return [
        *((kind, begun) for kind, number in IN_A_COURSE.items() for _ in range(number)),
        ("practice.started", {**begun, **run, "practice": "desk", "mode": "practice"}),
        ("practice.submitted", {**run, **end}),
        ("attempt.started", {**begun, **attempt, "quiz": "quiz"}),
        ("attempt.submitted", {**attempt, **end}),
        ("course.completed", {**begun, "fraction": 0.8}),
    ]


@cache
def stored_records(number: int) -> bytes:
    """Return so many records as a piece stores them."""
    draw = random.Random(number)  # noqa: S311 - invented
    names = [str(uuid.UUID(int=draw.getrandbits(128))) for _ in range(2 * number)]
    moment = "2026-11-24T09:00:00.000+00:00"
    fields = {"kind": "attempt.event", "at": moment, "local": moment, "boot": names[0]}
    records = []
    for place in range(number):
        body = {"attempt": names[1], "event": names[2 * place + 1], "mark": draw.randbytes(12).hex(), "course": ""}
        body["course"] = "c" * (RECORD_BYTES - len(canonical({**fields, "id": names[2 * place], "body": body})))
        records.append(canonical({**fields, "id": names[2 * place], "body": body}))
    return pack_records(records)


def take_in(register: Register, found: list[TakenFact], pieces: Sequence[tuple[Any, ...]]) -> int:
    """Take facts and the pieces that are new in, and return how many facts are new."""
    with register.writing() as connection:
        return facts.take(connection, found, from_ms(START), pieces=pieces).new


RAW = (PIECES, KNOWN_FACTS, CLAIMS)


def raw_rows(rows: Rows) -> tuple[list[tuple[Any, ...]], ...]:
    """Return the rows of these tables as plain tuples; in this benchmark file and profile have the same number."""
    found, pieces = rows
    known = [
        (file, 0, b"".join(one.id + one.mark for one in facts))
        for file, facts in groupby(found, key=attrgetter("file"))
    ]
    return list(pieces), known, [(one.id, one.file) for one in found if one.meaning and one.meaning.step in DECIDING]


def raw_sqlite(path: Path, batches: Batches) -> None:
    """Insert the same rows by the driver alone, nothing checked and nothing counted."""
    with closing(open_register(path, SystemClock())):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("synchronous=FULL", f"cache_size=-{CACHE_KB}", f"wal_autocheckpoint={CHECKPOINT_PAGES}"):
            connection.execute(f"PRAGMA {pragma}")

        def insert(rows: tuple[list[tuple[Any, ...]], ...]) -> None:
            connection.execute("BEGIN IMMEDIATE")
            for table, given in zip(RAW, rows, strict=True):
                marks = ", ".join("?" * len(table.columns))
                connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", given)  # noqa: S608
            connection.execute("COMMIT")

        told("raw executemany of the same rows", batches.facts, raw(insert, batches))


def raw_postgres(address: str, batches: Batches) -> None:
    """Insert the same rows by the driver alone into tables made empty again."""
    import psycopg

    with psycopg.connect(address) as connection:
        connection.execute(f"TRUNCATE {', '.join(table.name for table in RAW)}".encode())
        connection.commit()

        def insert(rows: tuple[list[tuple[Any, ...]], ...]) -> None:
            with connection.cursor() as cursor:
                for table, given in zip(RAW, rows, strict=True):
                    marks = ", ".join(["%s"] * len(table.columns))
                    cursor.executemany(f"INSERT INTO {table.name} VALUES ({marks})".encode(), given)  # noqa: S608
            connection.commit()

        told("raw executemany of the same rows", batches.facts, raw(insert, batches))


def raw(insert: Callable[..., None], batches: Batches) -> float:
    """Return the seconds that inserting all rows takes."""
    spent = 0.0
    for rows in batches:
        plain = raw_rows(rows)
        spent += timed(lambda plain=plain: insert(plain))  # type: ignore[misc]
    return spent


def timed(work_: Callable[[], object]) -> float:
    """Return the seconds it takes."""
    started = time.perf_counter()
    work_()
    return time.perf_counter() - started


def told(what: str, number: int, seconds: float) -> None:
    """Print a rate."""
    print(f"{what:<52} {number:>9,} in {seconds:6.1f} s: {number / seconds:>9,.0f} a second", flush=True)


if __name__ == "__main__":
    sys.exit(main())
