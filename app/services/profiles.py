"""Who learns on this PC: making, listing and opening profiles."""

import contextlib
import math
from itertools import count
from pathlib import Path

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.paths import AppPaths
from app.base.settings import Settings, load_settings, save_settings
from app.services.pins import Pins
from app.storage.learner import facts
from app.storage.learner.file import LearnerFile
from app.storage.place import require_local
from app.storage.profile_lock import ProfileLock
from app.storage.profiles import (
    LEARNER_FILE,
    SETTINGS,
    PinGuard,
    Profile,
    damaged_cards,
    list_profiles,
    mark_used,
    new_profile,
)
from app.storage.restoring import finish_interrupted
from app.trust.pin import PIN_LENGTHS, hash_pin, is_pin

__all__ = [
    "PIN_LENGTHS",
    "OpenProfile",
    "Profile",
    "Profiles",
    "is_pin",
]
"""What the window may use of this use case, values of lower floors included."""


class OpenProfile:
    """A profile held by this program: its card, file and settings."""

    def __init__(self, profile: Profile, folder: Path, clock: Clock) -> None:
        """Take the profile's lock and open its file.

        Raises:
            ProfileInUseError: if another Kense has it open.
            StorageError: if the file cannot be opened, or lies on a network drive or in a synced folder.
        """
        require_local(folder)
        self.profile = profile
        self.folder = folder
        self._lock = ProfileLock(folder)
        try:
            finish_interrupted(folder)
            self.file = LearnerFile(folder / LEARNER_FILE, clock)
        except BaseException:
            self._lock.release()
            raise
        mark_used(folder, clock)

    def facts(self) -> int:
        """Return how many facts the file holds."""
        return facts.count(self.file.db)

    def settings(self) -> Settings:
        """Return the learner's settings."""
        return load_settings(self.folder / SETTINGS)

    def save_settings(self, settings: Settings) -> None:
        """Keep the learner's settings.

        Raises:
            OSError: if they cannot be written.
        """
        save_settings(settings, self.folder / SETTINGS)

    def close(self) -> None:
        """Close the file and give the profile free."""
        self.file.close()
        self._lock.release()


class Profiles:
    """The profiles of one data folder."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._folder = paths.profiles
        self._clock = clock
        self._pins = Pins(paths.profiles, clock)

    def all(self) -> list[Profile]:
        """Return the profiles, the one used last first; those never used follow by name."""
        return list_profiles(self._folder)

    def damaged(self) -> list[Path]:
        """Return the folders of profiles whose card is damaged; they are not touched."""
        return [self._folder / name for name in damaged_cards(self._folder)]

    def create(self, name: str, *, pin: str = "", guest: bool = False) -> Profile:
        """Make a profile, with an optional PIN.

        Raises:
            StorageError: if the folder cannot be written, or is on a network drive or in a synced folder.
        """
        require_local(self._folder)
        guard = PinGuard(hash=hash_pin(pin)) if pin else None
        return new_profile(self._folder, " ".join(name.split()), self._clock, pin=guard, guest=guest)

    def create_guest(self, name: str) -> Profile:
        """Make the profile of somebody who gives no name; `name` has a place {number} for the first free number.

        Raises:
            StorageError: if the folder cannot be written.
        """
        taken = {profile.name for profile in self.all()}
        free = next(told for number in count(1) if (told := name.format(number=number)) not in taken)
        return self.create(free, guest=True)

    def open(self, profile: Profile, *, pin: str = "") -> OpenProfile:
        """Open a profile for learning.

        Raises:
            WrongPinError: if the PIN is wrong, or has to wait after wrong ones.
            ProfileInUseError: if another Kense has it open.
            StorageError: if its file cannot be opened.
        """
        self._pins.check(profile, pin)
        return OpenProfile(self._pins.now(profile), self._folder / profile.id, self._clock)

    def seconds_to_wait(self, profile: Profile) -> int:
        """Return how many seconds the PIN cannot be tried yet, rounded up; 0 if it can."""
        with contextlib.suppress(StorageError):
            return math.ceil(self._pins.wait(profile).total_seconds())
        return 0
