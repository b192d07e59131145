"""What the signed-in learner may do with the own profile: its name, its PIN, and erasing it."""

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.erasing import Amounts, Erased, erase, losses, save_receipt
from app.services.pins import Pins
from app.services.profiles import PIN_LENGTHS, OpenProfile, is_pin
from app.storage.profiles import save_profile

__all__ = ["PIN_LENGTHS", "Account", "Amounts", "Erased", "is_pin", "save_receipt"]
"""What the window may use of this use case, values of lower floors included."""


class Account:
    """The open profile of one learner."""

    def __init__(self, opened: OpenProfile, paths: AppPaths, clock: Clock) -> None:
        self._opened = opened
        self._paths = paths
        self._clock = clock
        self._pins = Pins(paths.profiles, clock)

    @property
    def name(self) -> str:
        """The name on the card."""
        return self._opened.profile.name

    @property
    def guest(self) -> bool:
        """Whether the profile has no name of its own yet."""
        return self._opened.profile.guest

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is asked for."""
        return self._opened.profile.pin is not None

    def rename(self, name: str) -> None:
        """Give the profile another name; a guest is none any more. The change goes on the record.

        Raises:
            StorageError: if it could not be written, or there is no name; the old one holds.
        """
        new = " ".join(name.split())
        if not new:
            text = QT_TRANSLATE_NOOP("core", "The name is empty. Nothing was changed. Write your name.")
            raise StorageError(text)
        if new == self.name and not self.guest:
            return
        profile = self._pins.now(self._opened.profile)
        renamed = msgspec.structs.replace(profile, name=new, guest=False)
        # The card last, within the transaction: if it cannot be written, the fact is taken back.
        with self._opened.file.together():
            self._opened.file.record("profile.renamed", {"before": profile.name, "after": new, "guest": profile.guest})
            save_profile(self._paths.profiles, renamed)
        self._opened.profile = renamed

    def change_pin(self, *, old: str, new: str) -> None:
        """Set, change or (with an empty `new`) remove the PIN; 0.3 s of work that any thread may do.

        Raises:
            WrongPinError: if the old PIN is wrong or has to wait, or the new one is no PIN.
            StorageError: if the card cannot be written; the old PIN holds.
        """
        self._opened.profile = self._pins.change(self._opened.profile, old=old, new=new)

    def losses(self) -> Amounts:
        """Return in numbers what erasing would lose."""
        return losses(self._opened)

    def check_pin(self, pin: str) -> None:
        """Return if this is the PIN, or there is none.

        Raises:
            WrongPinError: if it is wrong or has to wait.
        """
        self._pins.check(self._opened.profile, pin)

    def erase(self, *, with_name: bool) -> Erased:
        """Erase the profile, which is closed then; the window has left it before.

        Raises:
            StorageError: if it could not be done; nothing was deleted.
            TrustError: if the key of this PC is damaged; nothing was deleted.
        """
        return erase(self._opened, paths=self._paths, clock=self._clock, with_name=with_name)
