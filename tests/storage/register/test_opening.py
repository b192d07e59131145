"""Opening a register: on both databases alike, never changing what is newer or damaged, and saying what is wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect, select

from app.base.errors import DamagedFileError, NewerDatabaseError, StorageError
from app.storage.register.departments import Department, all_departments, put_departments
from app.storage.register.facts import Intake
from app.storage.register.opening import Register, open_register
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from app.storage.register.people_lists import people_below
from app.storage.register.rollup import completed_sets
from app.storage.register.schema import STEPS_TAKEN
from app.storage.register.steps import STEPS
from tests.clock import SetClock
from tests.postgres import Server
from tests.storage.conftest import SmallDisk
from tests.storage.records import completion
from tests.storage.register.taking import NOW, count_facts, take_facts, told_at


def department(name: str) -> Department:
    return Department(id=name, names={"kk": name})


def put(register: Register, *names: str) -> None:
    with register.writing() as connection:
        put_departments(connection, [department(name) for name in names])


def names(register: Register) -> list[str]:
    with register.reading() as connection:
        return [one.id for one in all_departments(connection)]


def newer(address: str) -> None:
    """Note a step that this program does not know."""
    if "://" in address:
        with psycopg.connect(address) as connection:
            connection.execute("INSERT INTO register_steps VALUES ('r999_later', 1)")
    else:
        with closing(sqlite3.connect(address)) as connection, connection:
            connection.execute("INSERT INTO register_steps VALUES ('r999_later', 1)")


def test_a_new_register_has_had_all_steps(register: Register) -> None:
    with register.reading() as connection:
        assert set(connection.scalars(select(STEPS_TAKEN.c.name))) == {name for name, _ in STEPS}


def test_an_older_register_learns_to_search_and_to_count_sets(
    register: Register, address: str, clock: SetClock
) -> None:
    """Before step r003 there was nothing to look through, and nobody was counted by what all was completed."""
    with register.writing() as connection:
        put_departments(connection, [department("one")])
        put_people(connection, [Person(employee="007", name="Қасымов Нұрлан", department="one")])
        person, profile = person_of(connection, "007"), seen_profile(connection, "p", "N", NOW)
        assert person is not None
        link_profile(connection, profile.number, person.number)
        take_facts(connection, "p", [told_at(1, "course.completed", completion())])
        for older in (
            "DROP TABLE rollup_sets",
            "ALTER TABLE people DROP COLUMN sought",
            "DELETE FROM register_steps WHERE name = 'r003_large_offices'",
        ):
            connection.exec_driver_sql(older)
    register.close()
    with closing(open_register(address, clock)) as again, again.reading() as connection:
        assert [one.employee for page in people_below(connection, words=["касым"]) for one in page] == ["007"]
        assert completed_sets(connection) == {"one": {frozenset({"c90"}): 1}}


def test_an_older_register_knows_its_facts_again(register: Register, address: str, clock: SetClock) -> None:
    """Before step r004 every fact had a row of its own; disputed ones stay disputed."""
    mine = told_at(1, "course.completed", completion())
    opened = told_at(2, "lesson.opened", {"course": "c90", "lesson": "one"})
    with register.writing() as connection:
        take_facts(connection, "p", [mine, opened])
        take_facts(connection, "q", [mine])
        for older in (
            "DROP TABLE known_facts",
            "DROP TABLE claims",
            "CREATE TABLE facts (id INTEGER)",
            "DELETE FROM register_steps WHERE name = 'r004_known_facts'",
        ):
            connection.exec_driver_sql(older)
    register.close()
    with closing(open_register(address, clock)) as again, again.writing() as connection:
        assert not inspect(connection).has_table("facts")
        assert count_facts(connection) == 1
        assert take_facts(connection, "p", [mine, opened]) == Intake(known=2)
        assert take_facts(connection, "r", [mine]) == Intake(quarantined=1)


def test_an_older_register_finds_the_notices_of_a_bundle_by_an_index(
    register: Register, address: str, clock: SetClock
) -> None:
    """Before step r005 all notices that wait were looked through for each file that came."""
    with register.writing() as connection:
        connection.exec_driver_sql("DROP INDEX ix_notices_bundle")
        connection.exec_driver_sql("DELETE FROM register_steps WHERE name = 'r005_notices_by_bundle'")
    register.close()
    with closing(open_register(address, clock)) as again, again.reading() as connection:
        assert ["bundle"] in [one["column_names"] for one in inspect(connection).get_indexes("notices")]


def test_what_was_saved_is_there_after_opening_again(register: Register, address: str, clock: SetClock) -> None:
    put(register, "one", "two")
    register.close()
    with closing(open_register(address, clock)) as again:
        assert names(again) == ["one", "two"]


def test_a_block_that_fails_changes_nothing(register: Register) -> None:
    put(register, "one")

    def fail() -> None:
        with register.writing() as connection:
            put_departments(connection, [department("two")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(register) == ["one"]


def test_a_newer_register_is_refused(register: Register, address: str, clock: SetClock) -> None:
    register.close()
    newer(address)
    with pytest.raises(NewerDatabaseError, match="newer Kense"):
        open_register(address, clock)


def test_a_newer_file_is_left_as_it_is(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "register.sqlite"
    open_register(path, clock).close()
    newer(str(path))
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        open_register(path, clock)
    assert path.read_bytes() == before


def test_a_damaged_file_is_named_and_left_as_it_is(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "register.sqlite"
    open_register(path, clock).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    before = path.read_bytes()
    with pytest.raises(DamagedFileError, match="damaged"):
        open_register(path, clock)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_not_written_over(tmp_path: Path, clock: SetClock) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Құрметті әріптестер! " * 300, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"letter\.txt is damaged"):
        open_register(path, clock)
    assert path.read_bytes() == before


def test_a_file_is_on_the_disk_when_the_block_ends(tmp_path: Path, clock: SetClock) -> None:
    with closing(open_register(tmp_path / "register.sqlite", clock)) as register, register.reading() as connection:
        told = [connection.exec_driver_sql(f"PRAGMA {one}").scalar() for one in ("journal_mode", "synchronous")]
    assert told == ["wal", 2]


@pytest.mark.parametrize("small_disk", [2048], indirect=True)
def test_a_full_disk_is_told_and_nothing_saved_before_is_lost(small_disk: SmallDisk, clock: SetClock) -> None:
    with closing(open_register(small_disk.folder / "register.sqlite", clock)) as register:
        put(register, "one")
        small_disk.fill()
        with pytest.raises(StorageError, match="disk is full"):
            put(register, *(f"{number:0400d}" for number in range(2000)))
        small_disk.make_room()
        assert names(register) == ["one"]


def test_a_second_writer_waits_for_the_first(register: Register, address: str, clock: SetClock) -> None:
    """Two HR desks: what the first has begun to write, the second neither sees nor writes over."""
    from concurrent.futures import ThreadPoolExecutor

    with closing(open_register(address, clock)) as other, ThreadPoolExecutor(1) as pool:
        with register.writing() as connection:
            waiting = pool.submit(put, other, "second")
            put_departments(connection, [department("first")])
            assert names(other) == []
        waiting.result(timeout=30)
        assert names(register) == ["first", "second"]


@pytest.fixture
def database(postgres: Server, clock: SetClock) -> Iterator[str]:
    """An empty register on a server, by the name of its database."""
    name = postgres.new_database()
    open_register(postgres.address(name), clock).close()
    return name


@pytest.mark.parametrize("address", ["mysql://one@two/three", "http://one", "postgresql://u@h/d?password=secret"])
def test_what_is_no_address_is_refused(address: str, clock: SetClock) -> None:
    with pytest.raises(StorageError, match="no address of a register") as refused:
        open_register(address, clock)
    assert "secret" not in str(refused.value)


def test_a_server_that_is_not_there_is_told_without_the_password(clock: SetClock) -> None:
    with pytest.raises(StorageError, match="does not answer") as refused:
        open_register("postgresql://anna:secret@127.0.0.1:1/register", clock)
    assert "secret" not in str(refused.value)


def test_a_wrong_password_is_told(postgres: Server, database: str, clock: SetClock) -> None:
    with pytest.raises(StorageError, match="did not accept the name or password"):
        open_register(postgres.address(database, password="wrong"), clock)


def test_a_database_that_is_not_there_is_told(postgres: Server, clock: SetClock) -> None:
    with pytest.raises(StorageError, match="refused to open"):
        open_register(postgres.address("nowhere"), clock)


def test_missing_rights_are_told(postgres: Server, database: str, clock: SetClock) -> None:
    postgres.run("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    with pytest.raises(StorageError, match="You have no right"):
        open_register(postgres.address(database, user="guest", password="guest"), clock)


def test_a_server_that_goes_away_is_told(postgres: Server, database: str, clock: SetClock) -> None:
    end_all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Kense'"

    def cut_off(register: Register) -> None:
        with register.writing() as connection:
            postgres.run(end_all)
            all_departments(connection)

    with closing(open_register(postgres.address(database), clock)) as register:
        with pytest.raises(StorageError, match="does not answer"):
            cut_off(register)
        assert names(register) == []
