"""Copies of one learner's file that went different ways become one again: nothing lost, whatever the order."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.storage.copied import chains_of, rename_in
from app.storage.learner import facts, projections
from app.storage.learner.copies import BrokenChainError, Chain, chains, check_chain, database_id
from app.storage.learner.facts import read_fact
from app.storage.learner.file import LearnerFile
from app.trust.chain import ChainLink, link_hash
from tests.clock import SetClock
from tests.storage.records import answer, attempt, completion, event, submission

NAMES = count()


def work(file: LearnerFile, clock: SetClock, random: Random) -> None:
    """Record a few things that happen to learners, with a clock that is sometimes set wrong."""
    for _ in range(random.randrange(1, 6)):
        clock.move(minutes=random.choice((1, 5, 60, -30)))
        what = random.randrange(4)
        if what == 0:
            answer(file, f"question-{random.randrange(4)}", random.choice("abc"))
        elif what == 1:
            file.record("lesson.opened", {"course": "c90", "lesson": f"lesson-{random.randrange(3)}", "content": "0"})
        elif what == 2:
            file.record("course.completed", completion(fraction=random.random()))
        else:
            name = f"attempt-{next(NAMES)}"
            file.record("attempt.started", {**attempt(name), "paper": "none"})
            file.record("attempt.event", event(name, kind="flag", question="one", flagged=True))
            file.record("attempt.submitted", submission(name, fraction=random.random()))


@contextmanager
def diverged(number: int, seed: int) -> Iterator[list[Path]]:
    """Make copies of one file, some by hand and some by Kense, each of which went on by itself."""
    random = Random(seed)
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / str(at) / "learner.sqlite" for at in range(number)]
        with closing(LearnerFile(paths[0], SetClock())) as file:
            work(file, SetClock(), random)
        for copy in paths[1:]:
            copy.parent.mkdir()
            shutil.copy(paths[0], copy)
            if random.random() < 0.5:
                rename_in(copy)
        for at, path in enumerate(paths):
            clock = SetClock()
            clock.move(hours=random.randrange(48), seconds=at)
            with closing(LearnerFile(path, clock)) as file:
                work(file, clock, random)
        yield paths


def merge_into(path: Path, others: list[Path]) -> None:
    with closing(LearnerFile(path, SetClock())) as file:
        for other in others:
            given, papers = chains_of(other)
            file.merge(given, papers, told={})


def known(path: Path) -> dict[str, bytes]:
    """Return the records of a file by id, without what merging says of itself."""
    found, _ = chains_of(path)
    links = [link for chain in found for link in chain.links]
    records = {read_fact(link.canonical).id: link.canonical for link in links}
    return {name: record for name, record in records.items() if read_fact(record).kind != "copies.merged"}


STATES = ("lessons", "checks", "completions")


def standing(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(LearnerFile(path, SetClock())) as file:
        snapshot = projections.snapshot(file.db)
        results = file.db.execute("SELECT id, fraction, passed FROM attempts ORDER BY id").fetchall()
    return {**{table: snapshot[table] for table in STATES}, "results": results}


@settings(max_examples=10, deadline=None)
@given(number=st.integers(2, 5), seed=st.integers(0, 10**6), data=st.data())
def test_copies_merged_in_any_order_and_any_number_of_times_know_the_same(
    number: int, seed: int, data: st.DataObject
) -> None:
    with diverged(number, seed) as paths:
        everything = {name: record for path in paths for name, record in known(path).items()}
        first, second = data.draw(st.permutations(range(number))), data.draw(st.permutations(range(number)))
        again = data.draw(st.lists(st.sampled_from(range(number)), max_size=3))
        for target, order in ((paths[0], first), (paths[1], [*second, *again])):
            twin = target.parent.with_name(f"merged-{target.parent.name}") / "learner.sqlite"
            shutil.copytree(target.parent, twin.parent)
            merge_into(twin, [paths[at] for at in order])
        twins = [path.parent.with_name(f"merged-{path.parent.name}") / "learner.sqlite" for path in paths[:2]]
        assert known(twins[0]) == known(twins[1]) == everything
        assert standing(twins[0]) == standing(twins[1])


@settings(max_examples=5, deadline=None)
@given(number=st.integers(2, 4), seed=st.integers(0, 10**6))
def test_projections_grown_behind_a_merge_are_those_of_a_rebuild(number: int, seed: int) -> None:
    with diverged(number, seed) as paths:
        merge_into(paths[0], paths[1:])
        with closing(LearnerFile(paths[0], SetClock())) as file:
            work(file, SetClock(), Random(seed))
            grown = projections.snapshot(file.db)
            file.rebuild()
            assert projections.snapshot(file.db) == grown
            assert file.broken_at() is None


def test_merging_oneself_brings_nothing(file: LearnerFile) -> None:
    answer(file, "one")
    merged = file.merge(chains(file.db), [], told={})
    assert (merged.new, merged.known, merged.quarantined) == (0, 1, 0)


def forged(chain: Chain, at: int) -> Chain:
    """Return the chain with another answer at one place and every hash made to fit, as the owner of a PC can."""
    previous, links = chain.links[0].previous, []
    for place, link in enumerate(chain.links):
        record = link.canonical.replace(b'"response":"a"', b'"response":"b"') if place == at else link.canonical
        links.append(ChainLink(link.sequence, previous, record, link_hash(previous, record)))
        previous = links[-1].hash
    return Chain(chain.db, tuple(links))


def test_same_fact_with_another_content_is_kept_apart_and_changes_nothing(file: LearnerFile) -> None:
    answer(file, "one")
    answer(file, "two")
    before = projections.snapshot(file.db)
    merged = file.merge([forged(chains(file.db)[0], at=1)], [], told={})
    assert (merged.new, merged.known, merged.quarantined) == (0, 1, 1)
    assert projections.snapshot(file.db) == before
    ((kept,),) = file.db.execute("SELECT record FROM quarantined_facts").fetchall()
    assert '"response":"b"' in kept


def test_conflict_is_put_into_quarantine_once(file: LearnerFile) -> None:
    answer(file, "one")
    other = forged(chains(file.db)[0], at=0)
    assert file.merge([other], [], told={}).quarantined == 1
    assert file.merge([other], [], told={}).quarantined == 0


def test_changed_chain_is_refused_whole(file: LearnerFile, tmp_path: Path) -> None:
    with closing(LearnerFile(tmp_path / "other" / "learner.sqlite", SetClock())) as other:
        for number in range(3):
            answer(other, f"question-{number}")
        (chain,) = chains(other.db)
    broken = ChainLink(
        2, chain.links[1].previous, chain.links[1].canonical.replace(b'"a"', b'"b"'), chain.links[1].hash
    )
    with pytest.raises(BrokenChainError):
        file.merge([Chain(chain.db, (chain.links[0], broken, chain.links[2]))], [], told={})
    assert facts.count(file.db) == 0


def test_every_byte_of_a_record_counts(file: LearnerFile) -> None:
    answer(file, "one", "жауап")
    answer(file, "two")
    (chain,) = chains(file.db)
    for at in range(len(chain.links[0].canonical)):
        record = bytearray(chain.links[0].canonical)
        record[at] ^= 1
        changed = ChainLink(1, chain.links[0].previous, bytes(record), chain.links[0].hash)
        with pytest.raises(BrokenChainError):
            check_chain(Chain(chain.db, (changed, chain.links[1])))


def test_merged_facts_travel_on_as_chains_of_their_own(file: LearnerFile, tmp_path: Path) -> None:
    with closing(LearnerFile(tmp_path / "other" / "learner.sqlite", SetClock())) as other:
        for number in range(3):
            answer(other, f"question-{number}")
        given, name = chains(other.db), database_id(other.db)
    file.merge(given, [], told={})
    own, brought = chains(file.db)
    assert (own.db, brought.db) == (database_id(file.db), name)
    assert brought.links == given[0].links
    check_chain(brought)


def test_every_byte_of_a_thousand_records_counts(file: LearnerFile) -> None:
    with file.together():
        for number in range(1000):
            answer(file, f"question-{number % 40}", "жауап" * (number % 7))
    (chain,) = chains(file.db)
    unseen = [
        (link.sequence, at)
        for link in chain.links
        for at in range(len(link.canonical))
        if link_hash(link.previous, changed(link.canonical, at)) == link.hash
    ]
    assert len(chain.links) == 1000
    assert unseen == []


def changed(record: bytes, at: int) -> bytes:
    return record[:at] + bytes([record[at] ^ 0x01]) + record[at + 1 :]
