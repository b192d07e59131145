"""What came long ago, put into the register as taking in leaves it: bundles, pieces, facts, standings and counts."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime

import msgspec

from app.services.collecting import Register
from app.services.sample_office.chains import SamplePc
from app.storage.register.bundles import Bundle, Head, add_bundles, next_bundle
from app.storage.register.facts import take
from app.storage.register.installations import all_installations
from app.storage.register.meaning import meaning
from app.storage.register.moments import ms_of
from app.storage.register.opening import RegisterConnection
from app.storage.register.people import profile_of
from app.storage.register.pieces import GivenChain, GivenFact, add_pieces, fact_key, learner_file, record_mark
from app.storage.register.standings import TakenFact
from app.trust.chain import FIRST


class History(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a PC recorded, which came in one file."""

    pc: SamplePc
    came: datetime


def put_history(register: Register, told: Sequence[History]) -> None:
    """Put files into the register whose profiles and PCs are there, all in one transaction.

    Raises:
        StorageError: if the register could not be changed.
    """
    with register.writing() as connection:
        installations = {bytes(one.key): one.number for one in all_installations(connection)}
        found: list[TakenFact] = []
        for one in told:
            found += _put(connection, one, installations[bytes(one.pc.key.verify_key)])
        take(connection, found, max(one.came for one in told))


def _put(connection: RegisterConnection, told: History, installation: int) -> list[TakenFact]:
    pc = told.pc
    profile = profile_of(connection, pc.profile)
    assert profile is not None
    file = learner_file(connection, pc.db, profile.number)
    count, head = len(pc.records), bytes.fromhex(pc.hashes[-1])
    digest = hashlib.sha256(head)
    bundle = Bundle(
        number=next_bundle(connection),
        digest=digest.digest(),
        installation=installation,
        profile=profile.number,
        sequence=1,
        previous=b"",
        made_at=told.came,
        taken_at=told.came,
        new=count,
    )
    pc.sent.append(digest.hexdigest())
    add_bundles(connection, [(bundle, [Head(file=file, last=count, head=head)])])
    facts = [
        GivenFact(record=record, hash=bytes.fromhex(hash_)) for record, hash_ in zip(pc.records, pc.hashes, strict=True)
    ]
    chain = GivenChain(db=pc.db, first=1, previous=bytes.fromhex(FIRST), facts=facts)
    add_pieces(connection, chain, file, [range(1, count + 1)], bundle.number)
    return [_taken(one, file) for one in facts]


def _taken(given: GivenFact, file: int) -> TakenFact:
    fields = json.loads(given.record)
    return TakenFact(
        fact_key(fields["id"]),
        record_mark(given.record),
        file,
        fields["sequence"],
        ms_of(fields["at"]),
        meaning(fields["kind"], fields["body"]),
    )
