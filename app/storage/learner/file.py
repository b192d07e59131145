"""A learner's file: the open database with its path, and the one way to record a fact."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.clock import Clock
from app.storage.database import open_database, storage_errors, transaction
from app.storage.learner import facts, projections
from app.storage.learner.attempts import ClockStand, keep_paper, remember_clock
from app.storage.learner.copies import Chain, Merged, count_merged, merge, placed
from app.storage.learner.facts import Fact
from app.storage.learner.journal import FactLine, Journal, Line, PaperLine, catch_up, fact_line, paper_line
from app.storage.learner.learning import Position, set_position
from app.storage.learner.migrations import LEARNER_SCHEMA

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.engine.paper import Paper
    from app.practice import Staged


class LearnerFile:
    """One learner's open file; used on the thread that opened it. When a method returns, it is on the disk."""

    def __init__(self, path: Path, clock: Clock, *, journal: bool = True) -> None:
        """Open the file, made if there is none; without its journal where a copy is built aside."""
        self.path = path
        self.db: Connection = open_database(path, LEARNER_SCHEMA, refill=projections.rebuild)
        self._clock = clock
        self._merged = count_merged(self.db)
        self._journal = Journal(path.parent) if journal else None
        if self._journal is not None:
            self._catch_up(self._journal)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Record everything in the block or nothing of it; only at its end is it on the disk.

        Raises:
            StorageError: if it could not be written; nothing changed then.
        """
        outermost = not self.db.in_transaction
        try:
            with transaction(self.db, self.path):
                yield
        except BaseException:
            if outermost and self._journal is not None:
                self._journal.forget()
            raise
        if outermost and self._journal is not None:
            self._journal.write()

    def record(self, kind: str, body: dict[str, Any]) -> Fact:
        """Append a fact and change its projections in one transaction.

        Raises:
            StorageError: if it could not be written; nothing changed then.
        """
        with self.together():
            fact, link = facts.append_linked(self.db, kind, body, self._clock)
            projections.project(self.db, placed(fact, behind=self._merged))
            self._note(fact_line(link))
        return fact

    def record_private(self, kind: str, body: dict[str, Any], private: dict[str, Any]) -> Fact:
        """Record a fact whose words stay with the learner: the chain, which the office gets, has only their hash.

        Raises:
            StorageError: if it could not be written; nothing changed then.
        """
        with self.together():
            name, content = facts.sealed_words(private)
            facts.put_paper(self.db, name, content)
            self._note(paper_line(name, content))
            return self.record(kind, {**body, "private": name})

    def start_attempt(self, body: dict[str, Any], paper: "Paper") -> Fact:
        """Record the start of an attempt together with its paper; the body gets the paper's hash."""
        with self.together():
            return self.record("attempt.started", {**body, "paper": self._keep(paper)})

    def start_run(self, body: dict[str, Any], staged: "Staged") -> Fact:
        """Record the start of a run at a practice desk together with the desk; the body gets the desk's hash."""
        with self.together():
            return self.record("practice.started", {**body, "staged": self._keep(staged)})

    def merge(self, given: Iterable[Chain], papers: Iterable[tuple[str, bytes]], *, told: dict[str, Any]) -> Merged:
        """Take in the facts of other copies of this learner's file and say so in a fact; all or nothing.

        Raises:
            BrokenChainError: if a copy was changed from outside.
            StorageError: if it could not be written.
        """
        with self.together():
            for name, content in papers:
                facts.put_paper(self.db, name, content)
                self._note(paper_line(name, content))
            merged = merge(self.db, given)
            self._merged = count_merged(self.db)
            projections.rebuild(self.db)
            brought = {"new": merged.new, "known": merged.known, "quarantined": merged.quarantined}
            self.record("copies.merged", told | brought)
        return merged

    def remember_position(self, course: str, item: str, block: int) -> None:
        """Remember the place in an item; not a fact, since nobody is judged by it."""
        at = self._clock.now().isoformat(timespec="milliseconds")
        with self.together():
            set_position(self.db, Position(course, item, block, at))

    def remember_clock(self, attempt_id: str, stand: ClockStand) -> None:
        """Remember how far the clock of an attempt is."""
        with self.together():
            remember_clock(self.db, attempt_id, stand)

    def rebuild(self) -> None:
        """Compute all projections again from the facts."""
        with self.together():
            projections.rebuild(self.db)

    def broken_at(self) -> int | None:
        """Return where the chain of facts is broken, or None if it is whole."""
        with storage_errors(self.path):
            return facts.broken_at(self.db)

    def _keep(self, paper: "Paper | Staged") -> str:
        name = keep_paper(self.db, paper)
        (content,) = self.db.execute("SELECT content FROM papers WHERE hash = ?", (name,)).fetchone()
        self._note(paper_line(name, content))
        return name

    def _note(self, line: Line) -> None:
        if self._journal is not None:
            self._journal.add(line)

    def _catch_up(self, journal: Journal) -> None:
        """Make file and journal tell the same: a power cut or a copy put in place may have left one behind."""
        try:
            missing = catch_up(self.db, journal)
            if missing is None:
                journal.set_aside(f"other-{self._clock.now():%Y%m%dT%H%M%S%f}")
                catch_up(self.db, journal)
        except OSError:
            return
        if missing:
            self.take_back(missing)

    def take_back(self, lines: Iterable[Line]) -> int:
        """Append facts of the journal that follow the last one here, with their papers; return how many."""
        count = 0
        with transaction(self.db, self.path):
            for line in lines:
                if isinstance(line, PaperLine):
                    facts.put_paper(self.db, line.hash, line.bytes)
                elif isinstance(line, FactLine):
                    facts.put_link(self.db, line.link)
                    count += 1
            projections.rebuild(self.db)
        return count

    def fold(self) -> None:
        """Fold the log into the file, so that it can be moved alone; for files built aside."""
        with storage_errors(self.path):
            self.db.execute("PRAGMA journal_mode=DELETE")

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in by SQLite."""
        if self._journal is not None:
            self._journal.close()
        self.db.close()
