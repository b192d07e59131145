"""Many rows at once, on both databases."""

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from app.base.errors import StorageError
from app.storage.register import bulk
from app.storage.register.binary_rows import CHUNK
from app.storage.register.bulk import add, add_up, among, asked_by_key, behind, found_by, insert_new, put
from app.storage.register.departments import Department, put_departments
from app.storage.register.schema import CLAIMS, PIECES, ROLLUP, STANDINGS

if TYPE_CHECKING:
    from app.storage.register.opening import Register

ROWS = [
    (1, "c01-қазақша", -(2**62), None, 0.25, None, 0),
    (2, "", None, 2**62, None, 1.0, -1),
    (3, 'quo"te\\ and\ttab', 0, 0, 0.0, 0.0, 2**31 - 1),
]


@pytest.fixture(params=[0, bulk.FEW], ids=["many at once", "one by one"], autouse=True)
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to a server are tried, with however few rows."""
    monkeypatch.setattr(bulk, "FEW", request.param)


def test_every_kind_of_value_comes_back_as_it_was(register: "Register") -> None:
    pieces = [(1, 2, 3, 4, b"", bytes(range(256)), b"\xff\xff\xff\xff", 5)]

    with register.writing() as connection:
        add(connection, STANDINGS, ROWS)
        add(connection, PIECES, pieces)

    with register.reading() as connection:
        assert [tuple(row) for row in connection.execute(select(STANDINGS).order_by(STANDINGS.c.profile))] == ROWS
        assert [tuple(row) for row in connection.execute(select(PIECES))] == pieces


def test_rows_of_several_parts_all_come(register: "Register") -> None:
    number = 2 * CHUNK + 1

    with register.writing() as connection:
        add(connection, CLAIMS, [(one.to_bytes(16), one) for one in range(number)])
        add(connection, STANDINGS, [])

    with register.reading() as connection:
        found = connection.execute(select(func.count(), func.sum(CLAIMS.c.profile))).one()
        assert (found[0], int(found[1])) == (number, number * (number - 1) // 2)


def test_of_rows_with_known_keys_only_the_new_ones_are_inserted(register: "Register") -> None:
    with register.writing() as connection:
        assert insert_new(connection, CLAIMS, [(b"a" * 16, 1), (b"b" * 16, 1)]) == 2
        assert insert_new(connection, CLAIMS, [(b"b" * 16, 2), (b"c" * 16, 2)]) == 1
        add(connection, CLAIMS, [(b"d" * 16, 3)])  # the refused rows left the transaction whole

    with register.reading() as connection:
        found = connection.execute(select(CLAIMS).order_by(CLAIMS.c.id)).all()
        assert [(bytes(key)[:1], profile) for key, profile in found] == [(b"a", 1), (b"b", 1), (b"c", 2), (b"d", 3)]


def test_rows_are_sent_while_a_block_computes(register: "Register") -> None:
    with register.writing() as connection:
        with behind(connection) as send:
            send(CLAIMS, [(one.to_bytes(16), one) for one in range(CHUNK + 1)])
            send(STANDINGS, ROWS)
            send(CLAIMS, [])
            send(CLAIMS, [(b"z" * 16, 7)])
        assert connection.scalar(select(func.count()).select_from(CLAIMS)) == CHUNK + 2
        assert connection.scalar(select(func.count()).select_from(STANDINGS)) == len(ROWS)


def test_a_server_is_sent_rows_before_the_block_ends(register: "Register", monkeypatch: pytest.MonkeyPatch) -> None:
    begun, send_on = Event(), bulk._send

    def send_and_tell(*told: Any) -> None:
        begun.set()
        send_on(*told)

    monkeypatch.setattr(bulk, "_send", send_and_tell)
    with register.writing() as connection, behind(connection) as send:
        send(CLAIMS, [(one.to_bytes(16), one) for one in range(CHUNK)])
        assert connection.dialect.name == "sqlite" or begun.wait(10)


def test_rows_that_cannot_be_sent_are_told_at_the_end_of_the_block(register: "Register") -> None:
    with pytest.raises(StorageError), register.writing() as connection, behind(connection) as send:
        send(CLAIMS, [(b"a" * 16, 1), (b"a" * 16, 2)])

    with register.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(CLAIMS)) == 0


@pytest.mark.parametrize("known", [[], [(b"b" * 16, 1)]])
def test_what_is_computed_meanwhile_is_computed_once(register: "Register", known: "list[tuple[bytes, int]]") -> None:
    called: list[int] = []
    with register.writing() as connection:
        add(connection, CLAIMS, known)
        inserted = insert_new(connection, CLAIMS, [(b"b" * 16, 2)], meanwhile=lambda: called.append(1))
    assert (called, inserted) == ([1], 1 - len(known))


def test_rows_with_known_keys_are_replaced(register: "Register") -> None:
    with register.writing() as connection:
        add(connection, STANDINGS, ROWS)
        put(connection, STANDINGS, [(1, "c01-қазақша", 5, 6, 0.5, 0.75, 1), (4, "c01", None, None, None, None, 0)])

    with register.reading() as connection:
        found = [tuple(row) for row in connection.execute(select(STANDINGS).order_by(STANDINGS.c.profile))]
        assert found == [
            (1, "c01-қазақша", 5, 6, 0.5, 0.75, 1),
            *ROWS[1:],
            (4, "c01", None, None, None, None, 0),
        ]


def test_numbers_are_added_to_what_is_there(register: "Register") -> None:
    with register.writing() as connection:
        put_departments(connection, [Department(id="d1", names={"kk": "Бөлім"})])
        add_up(connection, ROLLUP, [("d1", "c01", 1, 5), ("d1", "c02", 1, 2)], column="people")
        add_up(connection, ROLLUP, [("d1", "c01", 1, -3), ("d1", "c01", 2, 4)], column="people")

    with register.reading() as connection:
        found = connection.execute(select(ROLLUP.c.course, ROLLUP.c.state, ROLLUP.c.people))
        assert {tuple(row) for row in found} == {("c01", 1, 2), ("c02", 1, 2), ("c01", 2, 4)}


def test_a_server_compiles_no_plans_and_reads_no_tables_while_keys_are_asked_for(register: "Register") -> None:
    with register.writing() as connection:
        if connection.dialect.name == "sqlite":
            return
        assert connection.exec_driver_sql("SHOW jit").scalar() == "off"
        with asked_by_key(connection):
            assert connection.exec_driver_sql("SHOW enable_seqscan").scalar() == "off"
        assert connection.exec_driver_sql("SHOW enable_seqscan").scalar() == "on"


@pytest.mark.parametrize("chosen", [[], [2], range(1, 20_001)])
def test_rows_are_found_by_however_many_numbers(register: "Register", chosen: "list[int] | range") -> None:
    with register.writing() as connection:
        add(connection, STANDINGS, ROWS)

    with register.reading() as connection:
        numbers = select(STANDINGS.c.profile).where(among(connection, STANDINGS.c.profile, chosen))
        again = select(STANDINGS.c.profile).where(found_by(connection, STANDINGS.c.profile, numbers))
        expected = [one for one in (1, 2, 3) if one in chosen]
        assert sorted(connection.scalars(numbers)) == expected
        assert sorted(connection.scalars(again)) == expected
