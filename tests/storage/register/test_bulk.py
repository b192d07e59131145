"""Many rows at once, on both databases."""

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.storage.register.binary_rows import CHUNK
from app.storage.register.bulk import add, among, found_by, insert_new
from app.storage.register.schema import CLAIMS, PIECES, STANDINGS

if TYPE_CHECKING:
    from app.storage.register.opening import Register

ROWS = [
    (1, "c01-қазақша", -(2**62), None, 0.25, None, 0),
    (2, "", None, 2**62, None, 1.0, -1),
    (3, 'quo"te\\ and\ttab', 0, 0, 0.0, 0.0, 2**31 - 1),
]


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
