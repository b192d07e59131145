"""Measures the register: `python -m tools.bench_register --people 100000 [--postgres]`.

Fills an empty register with invented people, each with seven facts in two of twelve courses, and prints how fast facts
are taken in with everything that depends on them, beside a raw executemany of the same rows into the same tables.
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
from importlib.util import module_from_spec, spec_from_file_location
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from app.base.clock import SystemClock
from app.services.reporting import Choice, completion_matrix, figures, overdue, people_matrix
from app.services.reporting.matrix import Only
from app.storage.register import assignments, bulk, departments, facts, people, rollup
from app.storage.register.meaning import meaning
from app.storage.register.moments import from_ms
from app.storage.register.opening import CACHE_KB, CHECKPOINT_PAGES, Register, open_register
from app.storage.register.pieces import fact_key, pack_records, record_mark
from app.storage.register.schema import CLAIMS, KNOWN_FACTS, LEARNER_FILES, PIECES, PROFILES
from app.storage.register.standings import DECIDING, TakenFact
from app.trust.chain import FIRST, canonical, link_hash

DEPARTMENTS = 400
HEADS = 20
"""Departments at the top; the others stand below them in turn."""

COURSES = [f"c{number:02d}-invented" for number in range(1, 13)]
FACTS_EACH = 7
BATCH = 50_000
"""People whose facts are taken in together, 350,000 facts a transaction."""

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
    parser.add_argument("--address", help="on this empty register instead")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        address = arguments.address or str(Path(folder) / "register.sqlite")
        if arguments.postgres:
            address = stack.enter_context(postgres())
        register = open_register(address, SystemClock())
        try:
            measure(register, arguments.people)
        finally:
            register.close()
        if arguments.no_raw:
            return 0
        if "://" in address:
            raw_postgres(address, arguments.people)
        else:
            raw_sqlite(Path(folder) / "raw.sqlite", arguments.people)
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


def measure(register: Register, number: int) -> None:
    """Fill the register and print times."""
    told("people", number, timed(lambda: fill(register, number)))
    spent, size = 0.0, number * FACTS_EACH
    for rows in batches(number):
        spent += timed(lambda rows=rows: take_in(register, *rows))  # type: ignore[misc]
    told("facts taken in, with pieces, standings and counts", size, spent)
    spent, new = 0.0, 0
    for found, _ in batches(number):
        started = time.perf_counter()
        new += take_in(register, found, ())
        spent += time.perf_counter() - started
    told(f"the same facts again, {new} new", size, spent)
    for name, asked in questions(register).items():
        runs = sorted(timed(asked) for _ in range(5))
        print(f"{name:<52} {runs[2] * 1000:8.1f} ms (median of 5)", flush=True)


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


def batches(number: int) -> Iterator[Rows]:
    """Yield the facts and pieces of all people, made before the clock runs."""
    for start in range(0, number, BATCH):
        found: list[TakenFact] = []
        pieces: list[tuple[Any, ...]] = []
        for one in range(start, min(start + BATCH, number)):
            made, piece = work(one)
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
    return found, (one + 1, one + 1, 1, FACTS_EACH, *ends, pack_records(records), 1)


def take_in(register: Register, found: list[TakenFact], pieces: Sequence[tuple[Any, ...]]) -> int:
    """Take facts and the pieces that are new in, and return how many facts are new."""
    with register.writing() as connection:
        bulk.add(connection, PIECES, pieces)
        return facts.take(connection, found, from_ms(START)).new


RAW = (PIECES, KNOWN_FACTS, CLAIMS)


def raw_rows(rows: Rows) -> tuple[list[tuple[Any, ...]], ...]:
    """Return the rows of these tables as plain tuples; in this benchmark file and profile have the same number."""
    found, pieces = rows
    known = [
        (file, 0, b"".join(one.id + one.mark for one in facts))
        for file, facts in groupby(found, key=attrgetter("file"))
    ]
    return list(pieces), known, [(one.id, one.file) for one in found if one.meaning and one.meaning.step in DECIDING]


def raw_sqlite(path: Path, number: int) -> None:
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

        told("raw executemany of the same rows", number * FACTS_EACH, raw(insert, number))


def raw_postgres(address: str, number: int) -> None:
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

        told("raw executemany of the same rows", number * FACTS_EACH, raw(insert, number))


def raw(insert: Callable[..., None], number: int) -> float:
    """Return the seconds that inserting all rows takes."""
    spent = 0.0
    for rows in batches(number):
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
