"""A learner's file: the open database with its path, and the one way to record a fact."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.clock import Clock
from app.storage.database import open_database, storage_errors, transaction
from app.storage.learner import facts, projections
from app.storage.learner.attempts import ClockStand, keep_paper, remember_clock
from app.storage.learner.facts import Fact
from app.storage.learner.learning import Position, set_position
from app.storage.learner.migrations import LEARNER_SCHEMA

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.engine.paper import Paper
    from app.practice import Staged


class LearnerFile:
    """One learner's open file; used on the thread that opened it. When a method returns, it is on the disk."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self.db: Connection = open_database(path, LEARNER_SCHEMA, refill=projections.rebuild)
        self._clock = clock

    @contextmanager
    def together(self) -> Iterator[None]:
        """Record everything in the block or nothing of it; only at its end is it on the disk.

        Raises:
            StorageError: if it could not be written; nothing changed then.
        """
        with transaction(self.db, self.path):
            yield

    def record(self, kind: str, body: dict[str, Any]) -> Fact:
        """Append a fact and change its projections in one transaction.

        Raises:
            StorageError: if it could not be written; nothing changed then.
        """
        with transaction(self.db, self.path):
            fact = facts.append(self.db, kind, body, self._clock)
            projections.project(self.db, fact)
        return fact

    def start_attempt(self, body: dict[str, Any], paper: "Paper") -> Fact:
        """Record the start of an attempt together with its paper; the body gets the paper's hash."""
        with transaction(self.db, self.path):
            name = keep_paper(self.db, paper)
            fact = facts.append(self.db, "attempt.started", {**body, "paper": name}, self._clock)
            projections.project(self.db, fact)
        return fact

    def start_run(self, body: dict[str, Any], staged: "Staged") -> Fact:
        """Record the start of a run at a practice desk together with the desk; the body gets the desk's hash."""
        with transaction(self.db, self.path):
            name = keep_paper(self.db, staged)
            fact = facts.append(self.db, "practice.started", {**body, "staged": name}, self._clock)
            projections.project(self.db, fact)
        return fact

    def remember_position(self, course: str, item: str, block: int) -> None:
        """Remember the place in an item; not a fact, since nobody is judged by it."""
        at = self._clock.now().isoformat(timespec="milliseconds")
        with transaction(self.db, self.path):
            set_position(self.db, Position(course, item, block, at))

    def remember_clock(self, attempt_id: str, stand: ClockStand) -> None:
        """Remember how far the clock of an attempt is."""
        with transaction(self.db, self.path):
            remember_clock(self.db, attempt_id, stand)

    def rebuild(self) -> None:
        """Compute all projections again from the facts."""
        with transaction(self.db, self.path):
            projections.rebuild(self.db)

    def broken_at(self) -> int | None:
        """Return where the chain of facts is broken, or None if it is whole."""
        with storage_errors(self.path):
            return facts.broken_at(self.db)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in by SQLite."""
        self.db.close()
