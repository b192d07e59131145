"""Which facts the register knows: each profile's own, and whose those are that decide a result.

A profile's facts stand together, so that a large register is touched where a bundle belongs and nowhere else. One index
over the ids of all facts would be changed all over by every bundle: at seven million facts that costs more than all
else together (decision 0027).
"""

from collections.abc import Callable, Collection, Mapping
from operator import itemgetter

import msgspec
from sqlalchemy import Connection, select

from app.storage.register.bulk import Row, among, insert_new, stage
from app.storage.register.schema import CLAIMS, KNOWN_FACTS
from app.storage.register.standings import DECIDING, TakenFact

KEY, SIZE = 16, 32
"""Bytes of a fact's key, and of the key with the mark of its record behind it."""

Fresh = Mapping[int, Mapping[bytes, TakenFact]]
"""Facts by their profile and key."""


class Known(msgspec.Struct, frozen=True):
    """What is known of a profile: the rows it has, and the mark of each record by the key of its fact."""

    rows: int
    marks: dict[bytes, bytes]


NOTHING = Known(0, {})


def known_facts(connection: Connection, profiles: Collection[int]) -> dict[int, Known]:
    """Return what is known of profiles; those of which nothing is are left out."""
    if not profiles:
        return {}
    wanted = select(KNOWN_FACTS.c.profile, KNOWN_FACTS.c.marks).where(
        among(connection, KNOWN_FACTS.c.profile, profiles)
    )
    marks: dict[int, list[bytes]] = {}
    for profile, told in connection.execute(wanted):
        marks.setdefault(profile, []).append(bytes(told))
    return {profile: Known(len(rows), _marks(b"".join(rows))) for profile, rows in marks.items()}


def known_rows(fresh: Fresh, known: Mapping[int, Known]) -> list[Row]:
    """Return rows of KNOWN_FACTS for facts that are new to their profiles; `known` is what was known of these."""
    return [
        (profile, known.get(profile, NOTHING).rows, b"".join([one.id + one.mark for one in facts.values()]))
        for profile, facts in fresh.items()
        if facts
    ]


def claim(
    connection: Connection, fresh: Fresh, *, meanwhile: Callable[[], None] | None = None
) -> list[tuple[bytes, int, int]]:
    """Claim the facts that decide a result for their profiles; `meanwhile` is called while a server stores that.

    Returns key, profile and owner of each that another profile, the owner, has claimed before.
    """
    rows = [
        (one.id, profile)
        for profile, facts in fresh.items()
        for one in facts.values()
        if one.meaning and one.meaning.step in DECIDING
    ]
    rows.sort(key=itemgetter(0))  # in a large register every page of the index is then visited once
    if insert_new(connection, CLAIMS, rows, meanwhile=meanwhile) == len(rows):
        return []
    given = stage(connection, CLAIMS, rows)
    other = select(given.c.id, given.c.profile, CLAIMS.c.profile.label("owner")).join(CLAIMS, CLAIMS.c.id == given.c.id)
    found = connection.execute(other.where(CLAIMS.c.profile != given.c.profile))
    return [(bytes(row.id), row.profile, row.owner) for row in found]


def _marks(told: bytes) -> dict[bytes, bytes]:
    return {told[at : at + KEY]: told[at + KEY : at + SIZE] for at in range(0, len(told), SIZE)}
