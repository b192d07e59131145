"""Numbers are given once, gaps are explained, and a slip in a number is noticed."""

from datetime import UTC, datetime

from app.storage.register.numbers import (
    LEASED_AT_ONCE,
    check_letters,
    close_leases,
    gaps,
    give_numbers,
    is_number,
    open_ranges,
    places_used,
    unexplained,
)
from app.storage.register.opening import Register

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


def give(register: Register, count: int, *, desk: str = "one", year: int = 2026) -> list[str]:
    with register.writing() as connection:
        return [one.number for one in give_numbers(connection, count, prefix="KZ-DDS", year=year, desk=desk, at=AT)]


def test_numbers_rise_within_the_range_of_a_desk(register: Register) -> None:
    assert [one.rsplit("-", 1)[0] for one in give(register, 2) + give(register, 1)] == [
        "KZ-DDS-2026-000001",
        "KZ-DDS-2026-000002",
        "KZ-DDS-2026-000003",
    ]


def test_two_desks_have_ranges_of_their_own(register: Register) -> None:
    first, second, again = give(register, 2), give(register, 2, desk="two"), give(register, 1)
    assert [one.split("-")[3] for one in [*first, *second, *again]] == [
        "000001",
        "000002",
        "000101",
        "000102",
        "000003",
    ]


def test_a_range_that_is_used_up_is_followed_by_the_next_free_one(register: Register) -> None:
    give(register, LEASED_AT_ONCE - 1)
    give(register, 1, desk="two")
    assert [one.split("-")[3] for one in give(register, 3)] == ["000100", "000201", "000202"]


def test_places_on_the_status_list_go_with_the_counters_and_over_the_years(register: Register) -> None:
    with register.writing() as connection:
        told = [
            give_numbers(connection, 2, prefix="KZ-DDS", year=year, desk=desk, at=AT)
            for year, desk in ((2026, "one"), (2026, "two"), (2027, "one"))
        ]
        assert [[one.place for one in each] for each in told] == [[0, 1], [100, 101], [200, 201]]
        assert places_used(connection) == 300


def test_what_a_year_leaves_is_a_gap_that_says_so_and_is_never_given(register: Register) -> None:
    give(register, 3)
    assert give(register, 1, year=2027)[0].startswith("KZ-DDS-2027-000001-")
    with register.reading() as connection:
        (gap,) = gaps(connection)
        assert (gap.year, gap.first, gap.last, gap.reason, gap.by) == (2026, 4, 100, "year-ended", "one")
    assert give(register, 1, year=2026)[0].startswith("KZ-DDS-2026-000101-")


def test_a_desk_that_is_given_up_leaves_a_gap(register: Register) -> None:
    give(register, 10)
    with register.writing() as connection:
        assert close_leases(connection, desk="one", reason="desk-closed", at=AT) == 90
        assert open_ranges(connection) == []
    assert give(register, 1)[0].startswith("KZ-DDS-2026-000101-")


def test_a_number_that_nobody_explains_is_found(register: Register) -> None:
    give(register, 2)
    with register.reading() as connection:
        assert [(one.first, one.last) for one in unexplained(connection)] == [(1, 1), (2, 2)]


def test_every_slip_of_one_sign_and_every_swap_of_neighbours_is_noticed() -> None:
    body = "KZ-DDS-2026-000194"
    whole = f"{body}-{check_letters(body)}"
    assert is_number(whole)
    for place in range(len(body)):
        for sign in "0123456789ABCXYZ-":
            slip = body[:place] + sign + body[place + 1 :]
            assert slip == body or not is_number(f"{slip}-{check_letters(body)}")
    for place in range(len(body) - 1):
        swapped = body[:place] + body[place + 1] + body[place] + body[place + 2 :]
        assert swapped == body or not is_number(f"{swapped}-{check_letters(body)}")
