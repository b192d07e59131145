"""A learner's records as a whole: backups, restores, rescue of a damaged file, one file to carry to another PC."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.storage.backups import Backup, is_due, list_backups, make_backup, thin
from app.storage.carrying import CarriedCard, carried_card, read_carried, write_carried
from app.storage.copied import chains_of, rename_in
from app.storage.learner.copies import BrokenChainError, Merged
from app.storage.learner.facts import read_fact
from app.storage.learner.file import LearnerFile
from app.storage.learner.journal import Journal
from app.storage.profile_lock import ProfileLock
from app.storage.profiles import CARD, LEARNER_FILE, Profile, read_profile
from app.storage.rescue import Rescue, plan_rescue
from app.storage.restoring import ASIDE, build_aside, discard, keep_copy_of, swap

__all__ = ["Backup", "CarriedCard", "Lost", "Merged", "Records", "Rescue", "Restored"]
"""What the window may use of this use case, values of lower floors included."""

EVERY = timedelta(minutes=30)
"""Of use, as records.md lays down."""

NEWEST_KEPT_IN_JOURNAL = 3
"""The journal goes back to the third newest backup, should the two after it prove damaged."""


class Lost(msgspec.Struct, frozen=True):
    """What a restore would take out of the record: numbers of facts by kind, and since when."""

    kinds: dict[str, int]
    since: str

    @property
    def facts(self) -> int:
        """How many in all."""
        return sum(self.kinds.values())


class Restored(msgspec.Struct, frozen=True):
    """What came of a restore: how many facts the record has now, and where the file that was replaced is kept."""

    facts: int
    kept: Path


class Records:
    """Backups and copies of the profiles of one data folder; it holds nothing open between calls."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._profiles = paths.profiles
        self._clock = clock

    def backups(self, profile_id: str) -> list[Backup]:
        """Return the backups there are, newest first."""
        return list_backups(self._profiles / profile_id)

    def back_up(self, profile_id: str, *, reason: str = "asked") -> Backup:
        """Make a backup now, also while the profile is in use, and drop the ones that time has made needless.

        Raises:
            StorageError: if it cannot be written, or the file itself is damaged.
        """
        folder = self._profiles / profile_id
        backup = make_backup(folder / LEARNER_FILE, self._clock.now(), reason)
        thin(folder)
        self._shorten_journal(folder)
        return backup

    def back_up_if_due(self, profile_id: str, *, facts: int) -> Backup | None:
        """Make a backup if the last one is half an hour old and something was recorded since.

        Raises:
            StorageError: as `back_up`.
        """
        folder = self._profiles / profile_id
        if not is_due(folder, self._clock.now(), facts=facts, every=EVERY):
            return None
        return self.back_up(profile_id, reason="timer")

    def would_lose(self, profile_id: str, backup: Backup) -> Lost:
        """Return what was recorded that the backup does not have.

        Raises:
            StorageError: if one of the two cannot be read.
        """
        now = _facts(self._profiles / profile_id / LEARNER_FILE)
        then = _facts(backup.path)
        lost = [read_fact(record) for name, record in now.items() if name not in then]
        return Lost(dict(Counter(fact.kind for fact in lost)), min((fact.at for fact in lost), default=""))

    def restore(self, profile_id: str, backup: Backup) -> Restored:
        """Put a backup in the learner's file's place; what was there is kept, and is a backup itself if it is whole.

        Raises:
            ProfileInUseError: if somebody has the profile open.
            StorageError: if the backup is not whole or cannot be put in place; all is as it was then, or the next
                opening of the profile finishes what was begun.
        """
        folder = self._profiles / profile_id
        with _locked(folder):
            with contextlib.suppress(StorageError):
                make_backup(folder / LEARNER_FILE, self._clock.now(), "restore")
            build_aside(folder, backup.path)
            rename_in(_aside(folder))
            self._set_journal_aside(folder)
            kept = swap(folder, self._clock.now(), "restored")
            return self._say_restored(folder, kept, {"from": backup.path.name})

    def plan_rescue(self, profile_id: str) -> Rescue:
        """Return from what a damaged file can be made anew: the newest good backup, and the journal behind it."""
        return plan_rescue(self._profiles / profile_id)

    def rescue(self, profile_id: str) -> Restored:
        """Make a damaged file anew from backup, journal and what can still be read of it; the damaged one is kept.

        Raises:
            ProfileInUseError: if somebody has the profile open.
            StorageError: if nothing to begin from is left, or there is no room; the damaged file is as it was.
        """
        folder = self._profiles / profile_id
        with _locked(folder):
            plan = plan_rescue(folder)
            if plan.facts == 0:
                text = QT_TRANSLATE_NOOP(
                    "core",
                    "There is neither a backup nor a journal to make the file anew from. The damaged file is kept in "
                    "{folder}. Show it to the person who looks after this PC.",
                )
                raise StorageError(text, folder=str(keep_copy_of(folder, self._clock.now(), "damaged")))
            plan.build(folder, self._clock)
            rename_in(_aside(folder))
            self._set_journal_aside(folder)
            kept = swap(folder, self._clock.now(), "damaged")
            told = {"from": plan.backup.path.name if plan.backup else "", "rescued": plan.facts}
            return self._say_restored(folder, kept, told)

    def carry_out(self, profile_id: str, target: Path) -> CarriedCard:
        """Write everything one learner has as one file, to be taken in on another PC.

        Raises:
            StorageError: if it cannot be written.
        """
        return write_carried(self._profiles / profile_id, target, self._clock.now())

    def look_into(self, file: Path) -> CarriedCard:
        """Return whose records a carried file holds, once it is known to be whole.

        Raises:
            StorageError: if it is none, is damaged, or a newer program wrote it.
        """
        return carried_card(file)

    def carry_in(self, file: Path) -> tuple[Profile, Merged | None]:
        """Take in a carried file: as a new profile, or merged with the records the same learner has here.

        Raises:
            ProfileInUseError: if that profile is open.
            StorageError: if the file is not whole or cannot be taken in; nothing changed then.
        """
        card = carried_card(file)
        known = read_profile(self._profiles, card.profile)
        if known is None:
            return self._carry_in_new(file, card), None
        with _locked(self._profiles / card.profile):
            return known, self._merge(file, self._profiles / card.profile)

    def _carry_in_new(self, file: Path, card: CarriedCard) -> Profile:
        folder = self._profiles / f".carried-{card.profile}"
        with read_carried(file, folder) as copy:
            rename_in(copy)
            profile = Profile(id=card.profile, name=card.name, created=card.created)
            copy.replace(folder / LEARNER_FILE)
            # The card before the folder gets its name: from then on the profile is whole.
            write_whole(folder / CARD, msgspec.json.format(msgspec.json.encode(profile)))
            folder.replace(self._profiles / card.profile)
        return profile

    def _merge(self, file: Path, folder: Path) -> Merged:
        if (folder / LEARNER_FILE).exists():
            make_backup(folder / LEARNER_FILE, self._clock.now(), "import")
        with read_carried(file, folder / ".carried") as copy:
            given, papers = chains_of(copy)
            with contextlib.closing(LearnerFile(folder / LEARNER_FILE, self._clock)) as opened:
                try:
                    merged = opened.merge(given, papers, told={"databases": sorted({one.db for one in given})})
                except BrokenChainError as error:
                    text = QT_TRANSLATE_NOOP(
                        "core",
                        "The record in {file} was changed from outside at entry {place}. Nothing was taken over from "
                        "it, and what is on this PC is as it was. Make the file again on the other PC.",
                    )
                    raise StorageError(text, file=file.name, place=error.sequence) from error
        make_backup(folder / LEARNER_FILE, self._clock.now(), "import")
        return merged

    def _say_restored(self, folder: Path, kept: Path, told: dict[str, object]) -> Restored:
        with contextlib.closing(LearnerFile(folder / LEARNER_FILE, self._clock)) as opened:
            fact = opened.record("records.restored", told)
        return Restored(fact.sequence, kept)

    def _set_journal_aside(self, folder: Path) -> None:
        try:
            Journal(folder).set_aside(f"before-{self._clock.now():%Y%m%dT%H%M%S%f}")
        except OSError as error:
            discard(folder)
            raise StorageError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The folder {folder} cannot be written ({reason}). Nothing was changed. "
                    "Ask for write rights to it, then try again.",
                ),
                folder=str(folder),
                reason=error.strerror or error,
            ) from error

    def _shorten_journal(self, folder: Path) -> None:
        """Begin a new segment behind the newest backup; a journal that cannot be tidied up is only longer."""
        whole = [one for one in list_backups(folder) if one.facts >= 0]
        with contextlib.suppress(OSError):
            journal = Journal(folder)
            journal.begin_segment(whole[0].facts + 1)
            if len(whole) >= NEWEST_KEPT_IN_JOURNAL:
                journal.drop_before(whole[NEWEST_KEPT_IN_JOURNAL - 1].facts)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    lock = ProfileLock(folder)
    try:
        yield
    finally:
        lock.release()


def _aside(folder: Path) -> Path:
    return folder / ASIDE


def _facts(file: Path) -> dict[str, bytes]:
    """Return the records of a file by their ids, those merged from copies included."""
    chains, _ = chains_of(file)
    return {read_fact(link.canonical).id: link.canonical for chain in chains for link in chain.links}
