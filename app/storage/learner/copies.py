"""Copies of a learner's file that went different ways, and how they become one again.

A file names its database. The facts of one database are one chain; a copy made by Kense gets a new name, a copy made by
hand keeps it. Merging is set union by the facts' ids: nothing is discarded, and the same id with another content is
kept in quarantine beside the fact that was there first.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from app.storage.learner.facts import Fact, all_facts, links, read_fact
from app.trust.chain import ChainLink, link_hash

if TYPE_CHECKING:
    from sqlite3 import Connection


class Chain(msgspec.Struct, frozen=True):
    """Consecutive facts of one database; a run that does not begin at 1 goes on from its first `previous`."""

    db: str
    links: tuple[ChainLink, ...]


class Merged(msgspec.Struct, frozen=True):
    """What merging brought: numbers of facts."""

    new: int
    known: int
    quarantined: int


class BrokenChainError(ValueError):
    """A link of a chain does not fit; `sequence` tells which."""

    def __init__(self, sequence: int) -> None:
        super().__init__(f"the chain is broken at {sequence}")
        self.sequence = sequence


class _Given(msgspec.Struct, frozen=True):
    """A fact of another copy: where it stands there, and when it happened by the latest clock before it."""

    id: str
    db: str
    link: ChainLink
    reached: str


def database_id(db: "Connection") -> str:
    """Return the name of this database."""
    (name,) = db.execute("SELECT value FROM identity WHERE name = 'database'").fetchone()
    return str(name)


def rename_database(db: "Connection") -> str:
    """Give the database a new name, as every restored or imported copy needs one, and return it."""
    import uuid

    name = str(uuid.uuid4())
    db.execute("UPDATE identity SET value = ? WHERE name = 'database'", (name,))
    return name


def chains(db: "Connection") -> list[Chain]:
    """Return the own chain, and behind it the runs of facts that were merged from other copies."""
    return [Chain(database_id(db), tuple(links(db))), *_merged_runs(db)]


def check_chain(chain: Chain) -> None:
    """Look that every link of a run fits.

    Raises:
        BrokenChainError: if one does not.
    """
    previous, sequence = "", 0
    for link in chain.links:
        follows = not previous or (link.previous == previous and link.sequence == sequence + 1)
        if not follows or link.hash != link_hash(link.previous, link.canonical):
            raise BrokenChainError(link.sequence)
        previous, sequence = link.hash, link.sequence


def merge(db: "Connection", given: Iterable[Chain]) -> Merged:
    """Take in the facts of other copies, in the caller's transaction; the projections are rebuilt by the caller.

    Raises:
        BrokenChainError: if a chain was changed; whatever was taken in before it is for the caller to roll back.
    """
    known, quarantined, new = 0, 0, []
    records = dict(_records(db))
    for one in _in_order(given):
        record = one.link.canonical.decode()
        if one.id not in records:
            records[one.id] = record
            new.append(one)
        elif records[one.id] == record:
            known += 1
        else:
            quarantined += _keep(db, "quarantined_facts", one)
    place = _next_place(db)
    for at, one in enumerate(new):
        _keep(db, "merged_facts", one, place=place + at)
    return Merged(len(new), known, quarantined)


def count_merged(db: "Connection") -> int:
    """Return how many facts came from other copies."""
    (number,) = db.execute("SELECT count(*) FROM merged_facts").fetchone()
    return int(number)


def placed(fact: Fact, *, behind: int) -> Fact:
    """Return the newest own fact with its place as its sequence: it stands behind so many merged ones."""
    return msgspec.structs.replace(fact, sequence=fact.sequence + behind) if behind else fact


def facts_in_place(db: "Connection") -> Iterator[Fact]:
    """Yield all facts in the order in which they came to be known here, their place as their sequence."""
    merged = iter(db.execute("SELECT place, record FROM merged_facts ORDER BY place").fetchall())
    waiting = next(merged, None)
    place = 0
    for fact in list(all_facts(db)):
        place += 1
        while waiting is not None and waiting[0] == place:
            yield msgspec.structs.replace(read_fact(waiting[1]), sequence=place)
            waiting, place = next(merged, None), place + 1
        yield msgspec.structs.replace(fact, sequence=place)
    while waiting is not None:
        yield msgspec.structs.replace(read_fact(waiting[1]), sequence=waiting[0])
        waiting = next(merged, None)


def _next_place(db: "Connection") -> int:
    (own,) = db.execute("SELECT count(*) FROM facts").fetchone()
    return int(own) + count_merged(db) + 1


def _records(db: "Connection") -> Iterator[tuple[str, str]]:
    yield from db.execute("SELECT id, record FROM facts UNION ALL SELECT id, record FROM merged_facts")


def _keep(db: "Connection", table: str, one: _Given, *, place: int | None = None) -> int:
    """Store a fact of another copy; return 1 if it was not there yet."""
    names = ["id", "db", "sequence", "record", "previous", "hash", *([] if place is None else ["place"])]
    link = one.link
    values = [one.id, one.db, link.sequence, link.canonical.decode(), link.previous, link.hash]
    done = db.execute(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "  # noqa: S608 - ours
        "ON CONFLICT DO NOTHING",
        [*values, *([] if place is None else [place])],
    )
    return done.rowcount


def _in_order(given: Iterable[Chain]) -> list[_Given]:
    """Return the facts of all chains in one order: by time, which no clock set back turns round within a chain."""
    found: dict[tuple[str, bytes], _Given] = {}
    for chain in given:
        check_chain(chain)
        reached = ""
        for link in chain.links:
            try:
                fact = read_fact(link.canonical)
            except ValueError as error:
                raise BrokenChainError(link.sequence) from error
            reached = max(reached, fact.at)
            found.setdefault((fact.id, link.canonical), _Given(fact.id, chain.db, link, reached))
    return sorted(found.values(), key=lambda one: (one.reached, one.link.sequence, one.id, one.link.hash))


def _merged_runs(db: "Connection") -> Iterator[Chain]:
    """Yield merged facts as runs in which each follows the one before."""
    rows = db.execute(
        "SELECT db, sequence, CAST(previous AS BLOB), CAST(record AS BLOB), CAST(hash AS BLOB) "
        "FROM merged_facts ORDER BY db, sequence, hash"
    ).fetchall()
    runs: dict[tuple[str, str], list[ChainLink]] = {}
    for name, sequence, previous, record, hash_ in rows:
        link = ChainLink(sequence, previous.decode(), record, hash_.decode())
        # The run that ends with the fact before; where two go on from it, the second begins one of its own.
        run = runs.pop((name, link.previous), [])
        run.append(link)
        runs[name, link.hash] = run
    yield from (Chain(name, tuple(run)) for (name, _), run in runs.items())
