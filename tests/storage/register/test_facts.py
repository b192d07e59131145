"""The set of facts: each id once, what differs is set aside, and HR's choice brings one version back."""

import uuid

import pytest
from sqlalchemy import Connection

from app.storage.register.facts import Intake, facts_of, rebuild
from app.storage.register.opening import Register
from app.storage.register.people import profile_of
from app.storage.register.pieces import COMPRESSED_FROM, fact_key, pack_records, unpack_records
from app.storage.register.quarantine import choose, count_undecided, disputed
from app.storage.register.standings import standings_of
from tests.storage.records import completion
from tests.storage.register.taking import NOW, count_facts, take_facts, told_at

ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
LOW = told_at(1, "course.completed", completion(fraction=0.5), fact_id=ID)
HIGH = told_at(1, "course.completed", completion(fraction=1.0), fact_id=ID)
OTHER = told_at(2, "lesson.opened", {"course": "c90", "lesson": "one"})


def fractions(connection: Connection, profile: str = "p") -> list[float | None]:
    found = profile_of(connection, profile)
    assert found is not None
    return [one.fraction for one in standings_of(connection, [found.number])]


def test_facts_that_come_again_are_known(register: Register) -> None:
    with register.writing() as connection:
        assert take_facts(connection, "p", [LOW, OTHER]) == Intake(new=2)
        assert take_facts(connection, "p", [LOW, OTHER]) == Intake(known=2)
        assert count_facts(connection) == 2


def test_a_fact_with_another_history_is_the_same_fact(register: Register) -> None:
    before = told_at(0, "lesson.opened", {"course": "c90", "lesson": "two"})
    with register.writing() as connection:
        take_facts(connection, "p", [OTHER])
        moved = take_facts(connection, "p", [OTHER, before])
    assert (moved.new, moved.known, moved.quarantined) == (1, 1, 0)


@pytest.mark.parametrize("order", [(LOW, HIGH), (HIGH, LOW)])
def test_two_contents_under_one_id_are_both_set_aside(register: Register, order: tuple[object, object]) -> None:
    with register.writing() as connection:
        take_facts(connection, "p", [order[0], OTHER])  # type: ignore[list-item]
        assert take_facts(connection, "p", [order[1]]) == Intake(quarantined=1)  # type: ignore[list-item]
        assert take_facts(connection, "p", [order[0]]) == Intake(known=1)  # type: ignore[list-item]
        assert sorted("0.5" in one.record for one in disputed(connection)) == [False, True]
        assert (count_facts(connection), count_undecided(connection), fractions(connection)) == (1, 1, [None])


def test_two_contents_in_one_bundle_are_both_set_aside(register: Register) -> None:
    with register.writing() as connection:
        assert take_facts(connection, "p", [LOW, HIGH, OTHER]).new == 1
        assert (len(disputed(connection)), count_facts(connection), fractions(connection)) == (2, 1, [None])


def test_the_same_fact_under_two_profiles_is_set_aside(register: Register) -> None:
    """Whose work it is cannot be told, and who sends first must not win."""
    with register.writing() as connection:
        take_facts(connection, "p", [LOW])
        assert take_facts(connection, "q", [LOW]) == Intake(quarantined=1)
        assert [one.profile for one in disputed(connection, undecided=True)] == ["p", "q"]
        assert fractions(connection) == []


def test_what_decides_no_result_is_set_aside_only_in_a_copied_database(register: Register) -> None:
    """That a lesson was opened brings nobody anything; a copy of the whole file is another matter."""
    with register.writing() as connection:
        take_facts(connection, "p", [OTHER], db="theirs")
        assert take_facts(connection, "q", [OTHER], db="own") == Intake(new=1)
        assert take_facts(connection, "r", [OTHER], db="theirs") == Intake(quarantined=1)
        assert [one.profile for one in disputed(connection)] == ["p", "r"]


def test_the_version_that_hr_chooses_counts(register: Register) -> None:
    with register.writing() as connection:
        take_facts(connection, "p", [LOW, OTHER])
        take_facts(connection, "p", [HIGH])
        true_one = next(one for one in disputed(connection) if "0.5" in one.record)
        rebuild(connection, choose(connection, true_one, by="Болат", at=NOW))
        assert fractions(connection) == [0.5]
        assert [(one.chosen, "0.5" in one.record) for one in disputed(connection)].count((True, True)) == 1
        assert (count_undecided(connection), disputed(connection, undecided=True)) == (0, [])
        assert take_facts(connection, "p", [HIGH]) == Intake(known=1)
        third = told_at(1, "course.completed", completion(fraction=0.6), fact_id=ID)
        assert take_facts(connection, "p", [third]) == Intake(quarantined=1)
        assert (count_undecided(connection), fractions(connection)) == (0, [0.5])


def test_facts_are_read_back_as_they_came(register: Register) -> None:
    with register.writing() as connection:
        take_facts(connection, "p", [LOW, OTHER])
        found = profile_of(connection, "p")
        assert found is not None
        read = list(facts_of(connection, found.number))
    assert [(one.id, one.sequence, one.kind, one.body) for one in read] == [
        (ID, 1, "course.completed", LOW[2]),
        (OTHER[3], 2, "lesson.opened", OTHER[2]),
    ]


def test_standings_computed_anew_are_those_that_were_kept(register: Register) -> None:
    with register.writing() as connection:
        take_facts(connection, "p", [LOW, OTHER])
        found = profile_of(connection, "p")
        assert found is not None
        kept = standings_of(connection, [found.number])
        rebuild(connection, [found.number])
        assert standings_of(connection, [found.number]) == kept


def test_ids_that_look_alike_have_keys_of_their_own() -> None:
    ids = [ID, ID.upper(), ID.replace("-", ""), "A" * 16, ID[:8] + ID[9:13] + "--" + ID[13:]]
    assert len({fact_key(one) for one in ids}) == len(ids)
    assert fact_key(ID) == uuid.UUID(ID).bytes


@pytest.mark.parametrize("size", [1, COMPRESSED_FROM])
def test_records_are_stored_as_they_are(size: int) -> None:
    records = [b'{"a":"' + b"x" * size + b'"}', '{"б":"Ә"}'.encode()]
    assert unpack_records(pack_records(records)) == records
