"""Collecting all bundles of a folder: in any order, as often as one likes, and none stops the others."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import AppError, CancelledError, StorageError, TrustError
from app.base.garbage import collected_later
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.services.collecting.office import OfficeKeys
from app.services.collecting.rounds import Rounds
from app.services.collecting.taken import Taken, answer
from app.services.collecting.taking import known_files, read_packed, take_round
from app.services.issuing import current_lists
from app.storage.register.opening import Register
from app.trust.bundle import SUFFIX, digest, unpack

MOST_BYTES = 4 * 1024**2
MOST_FILES = 200
"""So much is read before it is opened: the register is asked once which of these files it knows."""


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was not taken in, and why; it lies where it lay."""

    file: str
    reason: AppError


class Collected(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder brought.

    `stopped` if somebody cancelled: what was taken in until then is kept, and collecting again takes in the rest.
    """

    taken: tuple[Taken, ...]
    left: tuple[Left, ...]
    stopped: bool = False

    @property
    def new(self) -> int:
        """Number of new facts."""
        return sum(one.new for one in self.taken)

    @property
    def known(self) -> int:
        """Number of facts that were known."""
        return sum(one.known for one in self.taken)

    @property
    def quarantined(self) -> int:
        """Number of facts that were set aside."""
        return sum(one.quarantined for one in self.taken)

    @property
    def needs_a_person(self) -> bool:
        """Whether anything was noticed, or a file was left."""
        return bool(self.left) or any(one.notices for one in self.taken)


def collect(
    register: Register,
    folder: Path,
    keys: OfficeKeys,
    clock: Clock,
    *,
    receipts: Path | None = None,
    progress: Progress = silent,
) -> Collected:
    """Take all bundles of a folder and those below it into the register, and write receipts into another folder.

    A file that is damaged, foreign or unreadable is left where it is and listed.

    Raises:
        StorageError: if the folder cannot be read, the register cannot be changed, or a receipt cannot be written;
            what was taken in before is kept.
    """
    collecting = _Collecting(register, keys, clock, receipts)
    files = _files(folder)
    with collected_later():
        for done, file in enumerate(files):
            try:
                progress(done, len(files))
            except CancelledError:
                return collecting.collected(stopped=True)
            collecting.read(file)
        found = collecting.collected()
    progress(len(files), len(files))
    return found


class _Collecting:
    """Files on their way into the register: read one by one, opened some at once, stored in rounds."""

    def __init__(self, register: Register, keys: OfficeKeys, clock: Clock, receipts: Path | None) -> None:
        self._register = register
        self._keys = keys
        self._clock = clock
        self._receipts = receipts
        self._lists = current_lists(register) if receipts is not None else ()
        self._read: list[tuple[Path, bytes]] = []
        self._bytes = 0
        self._rounds = Rounds()
        self._taken: list[Taken] = []
        self._left: list[Left] = []

    def read(self, file: Path) -> None:
        """Read a file; once enough are read they are opened."""
        try:
            packed = read_packed(file)
        except TrustError as error:
            self._left.append(Left(file=str(file), reason=_bare(error)))
            return
        self._read.append((file, packed))
        self._bytes += len(packed)
        if self._bytes >= MOST_BYTES or len(self._read) >= MOST_FILES:
            self._open()

    def collected(self, *, stopped: bool = False) -> Collected:
        """Take in what is read, and return what all files brought."""
        self._open()
        self._store()
        return Collected(taken=tuple(self._taken), left=tuple(self._left), stopped=stopped)

    def _open(self) -> None:
        """Open what is read, but for the files that were taken in before; once enough are open they are stored."""
        read, self._read, self._bytes = self._read, [], 0
        again = known_files(self._register, [packed for _, packed in read], self._keys, self._clock)
        for file, packed in read:
            if digest(packed) in again:
                self._answer([again[digest(packed)]])
                continue
            try:
                enough = self._rounds.add(unpack(packed, self._keys.box))
            except TrustError as error:
                self._left.append(Left(file=str(file), reason=_bare(error)))
            else:
                if enough:
                    self._store()

    def _store(self) -> None:
        for together in self._rounds:
            self._answer(take_round(self._register, together, self._keys, self._clock))

    def _answer(self, found: Sequence[Taken]) -> None:
        self._taken += found
        if self._receipts is not None:
            for one in found:
                answer(one, self._keys, self._receipts, lists=self._lists)


def _bare(error: AppError) -> AppError:
    """Return an error without the places it came through: they would keep every damaged file in memory to the end."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _files(folder: Path) -> list[Path]:
    try:
        if not folder.is_dir():
            raise NotADirectoryError
        return sorted(path for path in folder.rglob(f"*{SUFFIX}") if path.is_file())
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The folder {folder} cannot be read ({reason}). Nothing was taken in. Look that the stick or shared drive "
            "is there, then try again.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or "it is no folder") from error
