"""Making a damaged learner's file anew: the newest good backup, the journal behind it, what can be read of the rest."""

from contextlib import closing
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.storage.backups import Backup, list_backups, looked_through
from app.storage.copied import chains_of, readable_chain, readable_papers
from app.storage.learner.copies import Chain
from app.storage.learner.file import LearnerFile
from app.storage.learner.journal import FactLine, Journal, Line, fact_line, paper_line
from app.storage.profiles import LEARNER_FILE
from app.storage.restoring import ASIDE, build_aside, discard
from app.trust.chain import FIRST, ChainLink, link_hash


class Rescue(msgspec.Struct, frozen=True):
    """From what a damaged file is made anew: a backup, or nothing, and the lines that go on behind it."""

    backup: Backup | None
    in_backup: int
    lines: tuple[Line, ...]

    @property
    def facts(self) -> int:
        """How many facts the new file will have."""
        return self.in_backup + sum(isinstance(line, FactLine) for line in self.lines)

    def build(self, folder: Path, clock: Clock) -> None:
        """Build the new file aside.

        Raises:
            StorageError: if it cannot be written.
        """
        if self.backup is not None:
            build_aside(folder, self.backup.path)
        else:
            discard(folder)
        with closing(LearnerFile(folder / ASIDE, clock, journal=False)) as aside:
            aside.take_back(self.lines)
            aside.fold()


def plan_rescue(folder: Path) -> Rescue:
    """Return the plan that saves most; nothing is changed."""
    damaged, journal = folder / LEARNER_FILE, Journal(folder)
    readable = readable_chain(damaged)
    plans = [_behind(backup, links, journal, readable) for backup, links in _good(folder)]
    plans.append(_behind(None, (), journal, readable))
    best = max(plans, key=lambda plan: plan.facts)
    papers = [paper_line(name, content) for name, content in readable_papers(damaged)]
    return Rescue(best.backup, best.in_backup, (*[one for one in papers if one.fits], *best.lines))


def _good(folder: Path) -> list[tuple[Backup, tuple[ChainLink, ...]]]:
    """Return the newest backup that is whole, with its facts; nothing if none is."""
    for backup in list_backups(folder):
        try:
            looked_through(backup.path)
            chains, _ = chains_of(backup.path)
        except StorageError:
            continue
        return [(backup, chains[0].links)]
    return []


def _behind(backup: Backup | None, links: tuple[ChainLink, ...], journal: Journal, readable: Chain) -> Rescue:
    """Return the backup with what follows its last fact in the journal, or in the damaged file if that has more."""
    start, head = len(links), links[-1].hash if links else FIRST
    from_journal = _following(journal.facts_after(start), head)
    from_file = _following([fact_line(link) for link in readable.links[start:]], head)
    papers = [line for line in journal.facts_after(start) if not isinstance(line, FactLine)]
    return Rescue(backup, start, (*papers, *max(from_journal, from_file, key=len)))


def _following(lines: list[Line], head: str) -> list[FactLine]:
    """Return the facts that follow each other from `head` on."""
    run: list[FactLine] = []
    for line in lines:
        if not isinstance(line, FactLine):
            continue
        if line.previous != head or line.hash != link_hash(line.previous, line.record.encode()):
            break
        run.append(line)
        head = line.hash
    return run
