"""The HR desk of this PC: where its keys and its register are, and opening both for one piece of work.

Everything stands in the folder `office` of the data folder. A PC without the file `desk.json` there is no HR desk, and
nobody on it sees one.
"""

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths

if TYPE_CHECKING:
    from app.services.collecting import OfficeKeys, Register
    from app.services.issuing.office import Acting, Signer
    from app.trust.office_card import OfficeCard

FOLDER, DESK, REGISTER = "office", "desk.json", "register.sqlite"

NO_DESK = QT_TRANSLATE_NOOP(
    "core",
    "This PC is not set up as an HR desk, or its file {file} is damaged ({reason}). Keys and register are as they "
    "were. Set the HR desk up again in Settings: what is there already is kept.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "core", "The keys of the office are locked. Nothing was done. Type their passphrase first, then try again."
)
NOT_KEPT = QT_TRANSLATE_NOOP(
    "core",
    "The HR desk could not be set up in {folder} ({reason}). Nothing that was there is lost. "
    "Free some space or ask for write rights, then try again.",
)


class DeskFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a PC knows of its HR desk: the address of the register, and who works here, as it stands in records.

    `register` is a path relative to the folder of the office, or the address of a server.
    """

    format: Literal[1] = 1
    register: str = REGISTER
    officer: str = ""


def desk_folder(paths: AppPaths) -> Path:
    """Return the folder for keys and register of the office."""
    return paths.data / FOLDER


def has_desk(paths: AppPaths) -> bool:
    """Tell whether this PC is an HR desk."""
    return (desk_folder(paths) / DESK).is_file()


def set_up_desk(
    paths: AppPaths,
    clock: Clock,
    *,
    names: Mapping[str, str],
    officer: str,
    passphrase: str,
    address: str = "",
    keys: Path | None = None,
) -> "HrDesk":
    """Make this PC an HR desk: a register of its own, or the one at `address`; new keys, or a copy of those in `keys`.

    Keys that are in the folder of the office already are kept and have to open with the passphrase.

    Raises:
        StorageError: if the register does not open, or nothing can be written.
        TrustError: if a name or the passphrase is not allowed, or keys do not open.
    """
    from app.services.collecting import open_register

    folder = desk_folder(paths)
    told = DeskFile(register=address.strip() or REGISTER, officer=" ".join(officer.split()))
    open_register(_where(folder, told), clock).close()
    _provide_keys(folder, names, clock, passphrase=passphrase, keys=keys)
    desk = HrDesk(paths, clock)
    desk.unlock(passphrase)
    try:
        _write(folder / DESK, told)
    except OSError as error:
        raise StorageError(NOT_KEPT, folder=str(folder), reason=error.strerror or error) from error
    return desk


class HrDesk:
    """Keys and register of this PC's office; keys stay unlocked in memory until the program ends or `lock`."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self.paths = paths
        self.clock = clock
        self.folder = desk_folder(paths)
        self._keys: OfficeKeys | None = None
        self._signer: Signer | None = None
        self._passphrase = ""
        self._acting: Acting | None = None

    @property
    def file(self) -> DeskFile:
        """What this PC knows of its desk.

        Raises:
            StorageError: if it is none, or the file is damaged.
        """
        path = self.folder / DESK
        try:
            return msgspec.json.decode(path.read_bytes(), type=DeskFile)
        except (OSError, ValueError, RecursionError) as error:
            reason = getattr(error, "strerror", None) or str(error).split("\n", 1)[0]
            raise StorageError(NO_DESK, file=str(path), reason=reason) from error

    @property
    def officer(self) -> str:
        """Who works here, for records of who did what."""
        return self.file.officer

    @property
    def on_server(self) -> bool:
        """Whether the register is on a server."""
        return "://" in self.file.register

    @property
    def address(self) -> str | Path:
        """Where the register is."""
        return _where(self.folder, self.file)

    @property
    def card(self) -> "OfficeCard":
        """The card of the office.

        Raises:
            TrustError: if it cannot be read, or was changed.
        """
        from app.trust.office_card import read_card_file
        from app.trust.office_keys import CARD

        return read_card_file(self.folder / CARD)

    @property
    def unlocked(self) -> bool:
        """Whether the keys can be used now."""
        return self._keys is not None

    @property
    def locked_by_passphrase(self) -> bool:
        """Whether the keys ask for a passphrase at all.

        Raises:
            TrustError: if they cannot be read.
        """
        from app.services.collecting import office_is_locked

        return office_is_locked(self.folder)

    @property
    def keys(self) -> "OfficeKeys":
        """The open keys.

        Raises:
            TrustError: if they are locked.
        """
        if self._keys is None:
            raise TrustError(LOCKED)
        return self._keys

    @property
    def passphrase(self) -> str:
        """What unlocked the keys, for the key that opens sealed exams; empty while they are locked."""
        return self._passphrase

    @property
    def acting(self) -> "Acting":
        """Who works here now; without a PIN until one was typed."""
        from app.services.issuing.office import Acting

        return self._acting or Acting(self.officer)

    def unlock(self, passphrase: str, *, name: str = "", pin: str = "") -> None:
        """Open the keys, and say who works here; takes about a second, so it is done off the window's thread.

        Raises:
            TrustError: if they cannot be read, or the passphrase is wrong.
        """
        from app.services.collecting import read_office_keys
        from app.services.issuing.office import Acting

        self._keys = read_office_keys(self.folder, passphrase)
        self._passphrase = passphrase
        self._acting = Acting(name.strip(), pin) if name.strip() else None

    def take_over(self, other: "HrDesk") -> None:
        """Use the open keys of another object for the same desk."""
        self._keys, self._passphrase, self._acting = other._keys, other._passphrase, other._acting  # noqa: SLF001

    def save_card(self, folder: Path) -> Path:
        """Copy the card of the office, which is no secret, into a folder.

        Raises:
            StorageError: if it cannot be written.
        """
        from app.trust.office_keys import CARD

        target = folder / CARD
        try:
            write_whole(target, (self.folder / CARD).read_bytes())
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The card could not be written to {folder} ({reason}). Choose another folder or free some space.",
            )
            raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
        return target

    def lock(self) -> None:
        """Forget the open keys and who was here."""
        self._keys = self._signer = self._acting = None
        self._passphrase = ""

    def signer(self, register: "Register", passphrase: str = "") -> "Signer":
        """Return the issuing key of the office, opened once by the same passphrase as the others, or by its own.

        Raises:
            TrustError: if the keys are locked, there is no issuing key, its passphrase is another one, or it may not
                sign today.
        """
        from app.services.issuing import issuing_office, open_signer

        if self._keys is None:
            raise TrustError(LOCKED)
        if self._signer is None:
            office = issuing_office(register)
            self._signer = open_signer(self.folder, passphrase or self._passphrase, self.clock, office=office.id)
        return self._signer

    @contextmanager
    def register(self) -> "Iterator[Register]":
        """Lend the register for one piece of work on one thread.

        Raises:
            StorageError: if it cannot be opened or used.
        """
        from app.services.collecting import open_register

        opened = open_register(self.address, self.clock)
        try:
            yield opened
        finally:
            opened.close()


def _where(folder: Path, told: DeskFile) -> str | Path:
    return told.register if "://" in told.register else folder / told.register


def _provide_keys(folder: Path, names: Mapping[str, str], clock: Clock, *, passphrase: str, keys: Path | None) -> None:
    from app.trust.office_keys import BOX, CARD, RECEIPTS, new_office

    if (folder / CARD).is_file():
        return
    if keys is None:
        new_office(folder, names, at=clock.now().isoformat(timespec="seconds"), passphrase=passphrase)
        return
    from app.services.collecting import read_office_keys

    read_office_keys(keys, passphrase)
    wanted = [keys / name for name in (BOX, RECEIPTS, f"{BOX}.pub", CARD)]
    for path in wanted:
        if path.is_file():
            _copy(path, folder / path.name)


def _copy(path: Path, target: Path) -> None:
    """Copy a key file; one that is there already is never written over."""
    if target.exists():
        return
    try:
        shutil.copyfile(path, target)
        with contextlib.suppress(OSError):
            target.chmod(0o600)
    except OSError as error:
        raise StorageError(NOT_KEPT, folder=str(target.parent), reason=error.strerror or error) from error


def _write(path: Path, told: DeskFile) -> None:
    write_whole(path, msgspec.json.format(msgspec.json.encode(told)) + b"\n")
    with contextlib.suppress(OSError):
        path.chmod(0o600)  # the address may hold a password
