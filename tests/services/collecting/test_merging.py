"""Copies of one learner's file that went different ways: in any order, any number of times, one and the same result."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey
from sqlalchemy import Connection, select

from app.services.collecting import OfficeKeys, Register, take_in
from app.storage.learner.copies import rename_database
from app.storage.learner.file import LearnerFile
from app.storage.register.facts import facts_of, rebuild
from app.storage.register.people import profile_of
from app.storage.register.pieces import fact_key, pieces_of_profile, stored_facts
from app.storage.register.schema import QUARANTINE, RESULTS, STANDINGS
from app.trust.bundle import Unpacked, unpack
from tests.bundles import Pc, answered, begun, completed, forged, handed_in, opened
from tests.clock import SetClock
from tests.long_form import LONG

COPIES = 5
CLOCK = SetClock()


class Sent(msgspec.Struct, frozen=True):
    """A bundle, which of the copies sent it, and what is in it."""

    copy: int
    packed: bytes
    opened: Unpacked


@pytest.fixture(scope="module")
def sent(office: OfficeKeys, tmp_path_factory: pytest.TempPathFactory) -> list[Sent]:
    """Bundles of five copies of one file, each of which was worked in; of the last, also of a chain forged in it.

    All copies have the attempt that one of them, then another, hands in: with different answers.
    """
    folder = tmp_path_factory.mktemp("copies")
    first = Pc(folder / "0" / "learner.sqlite", CLOCK)
    first.work(opened(), answered(0), begun("shared"))
    copies = [first]
    for number in range(1, COPIES):
        new_pc = SigningKey.generate() if number % 2 else None
        copies.append(copies[-1].copied_by_hand(folder / str(number), key=new_pc))
        if number == 2:
            rename(copies[-1])  # as Kense does when it restores or imports
        copies[-1].work(answered(number))
    found = [bundles for number, copy in enumerate(copies) for bundles in work(number, copy, office)]
    return [Sent(copy, packed, unpack(packed, office.box)) for copy, packed in found]


def rename(pc: Pc) -> None:
    with closing(LearnerFile(pc.path, CLOCK, journal=False)) as file:
        rename_database(file.db)


def work(number: int, pc: Pc, office: OfficeKeys) -> Iterator[tuple[int, bytes]]:
    """Go on in a copy, and send on the way: everything, then what is new, then everything again."""
    pc.work(answered(10 + number), opened(f"c{number}"), handed_in("shared", 0.2 * number))
    yield number, pc.bundle(office)
    done = len(pc.chains()[0].links)
    pc.work(begun(f"own-{number}"), handed_in(f"own-{number}", 1 - 0.1 * number), completed(fraction=0.1 * number))
    yield number, pc.bundle(office, after=done)
    yield number, pc.bundle(office)
    if number == COPIES - 1:
        yield number, pc.bundle(office, chain=forged(pc.chains()[0], 2, response="forged"))
        yield number, pc.bundle(office, chain=forged(pc.chains()[0], done, fraction=1.0, passed=True))


def versions(given_: Sequence[Sent]) -> dict[bytes, set[bytes]]:
    """Return all records that were sent, by the keys of their facts."""
    found: dict[bytes, set[bytes]] = {}
    for one in given_:
        for chain in one.opened.chains:
            for read in chain.facts:
                found.setdefault(fact_key(read.fact.id), set()).add(read.record)
    return found


def state(connection: Connection) -> dict[str, list[Any]]:
    """Return what the order of arrival must not change; places and PCs of facts depend on who came first."""
    profile = profile_of(connection, Pc.profile)
    assert profile is not None
    return {
        "facts": sorted(fact_key(one.id) for one in facts_of(connection, profile.number)),
        "read": sorted((one.id, json.dumps(one.body, sort_keys=True)) for one in facts_of(connection, profile.number)),
        "quarantine": sorted((bytes(one.id), bytes(one.digest)) for one in connection.execute(select(QUARANTINE))),
        "standings": sorted(map(tuple, connection.execute(select(STANDINGS)))),
        "results": sorted(map(tuple, connection.execute(select(RESULTS)))),
    }


def kept_records(connection: Connection) -> set[bytes]:
    """Return all records in the register, disputed ones included."""
    profile = profile_of(connection, Pc.profile)
    assert profile is not None
    pieces = pieces_of_profile(connection, profile.number)
    return {record for piece in pieces for _, _, record in stored_facts(connection, piece)}


@given(draw=st.data())
@settings(
    max_examples=25 if LONG else 5,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],  # looking for a smaller example would take minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_order_and_any_repetition_give_one_result(
    draw: st.DataObject, sent: list[Sent], emptied: Callable[[], Register], office: OfficeKeys
) -> None:
    copies = draw.draw(st.sets(st.integers(0, COPIES - 1), min_size=2), label="copies")
    chosen = [one for one in sent if one.copy in copies]
    order = draw.draw(st.permutations(chosen), label="order")
    again = draw.draw(st.lists(st.sampled_from(chosen), max_size=3), label="again")
    taken = collected(emptied(), [*order, *again], office)
    straight = collected(emptied(), chosen, office)
    told = versions(chosen)
    disputed = {key for key, records in told.items() if len(records) > 1}
    assert taken == straight
    assert taken["facts"] == sorted(told.keys() - disputed)
    assert taken["quarantine"] == sorted(
        (key, hashlib.sha256(record).digest()) for key in disputed for record in told[key]
    )


def collected(register: Register, given_: Sequence[Sent], office: OfficeKeys) -> dict[str, list[Any]]:
    """Take bundles in, look that nothing is lost and that computing anew changes nothing, and return the result."""
    for one in given_:
        take_in(register, one.packed, office, CLOCK)
    with register.writing() as connection:
        assert kept_records(connection) == set().union(*versions(given_).values())
        found = state(connection)
        profile = profile_of(connection, Pc.profile)
        assert profile is not None
        rebuild(connection, [profile.number])
        assert state(connection) == found
    return found


def test_forks_are_noticed_whoever_comes_first(
    sent: list[Sent], emptied: Callable[[], Register], office: OfficeKeys
) -> None:
    """Between copies that kept the name of the database; the one that Kense renamed is none."""
    last = {one.copy: one.packed for one in sent if one.opened.body.sequence >= 3}
    for first, second, fork in ((0, 1, True), (1, 0, True), (0, 2, False), (2, 0, False)):
        register = emptied()
        take_in(register, last[first], office, CLOCK)
        kinds = [notice.kind for notice in take_in(register, last[second], office, CLOCK).notices]
        assert ("fork" in kinds) == fork, (first, second)


def test_copies_of_the_sample_differ(sent: list[Sent]) -> None:
    """The property above is about something: facts of each copy alone, and conflicts."""
    told = versions(sent)
    assert len(told) > 20
    assert sum(len(records) > 1 for records in told.values()) >= 2
    assert {Path(one.opened.body.profile).name for one in sent} == {Pc.profile}
