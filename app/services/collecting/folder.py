"""Collecting all bundles of a folder: in any order, as often as one likes, and none stops the others."""

from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import AppError, CancelledError, StorageError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.services.collecting.office import OfficeKeys
from app.services.collecting.taking import Taken, answer, take_in
from app.services.issuing import current_lists
from app.storage.register.opening import Register
from app.trust.bundle import SUFFIX


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
    files = _files(folder)
    lists = current_lists(register) if receipts is not None else ()
    taken: list[Taken] = []
    left: list[Left] = []
    for done, file in enumerate(files):
        try:
            progress(done, len(files))
        except CancelledError:
            return Collected(taken=tuple(taken), left=tuple(left), stopped=True)
        try:
            one = take_in(register, file, keys, clock)
        except TrustError as error:
            left.append(Left(file=str(file), reason=error))
            continue
        taken.append(one)
        if receipts is not None:
            answer(one, keys, receipts, lists=lists)
    progress(len(files), len(files))
    return Collected(taken=tuple(taken), left=tuple(left))


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
