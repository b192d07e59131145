"""Who learns on this PC: making, listing and opening profiles."""

import math
from datetime import datetime
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import WrongPinError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.settings import Settings, load_settings, save_settings
from app.storage.learner.file import LearnerFile
from app.storage.profile_lock import ProfileLock
from app.storage.profiles import (
    LEARNER_FILE,
    SETTINGS,
    PinGuard,
    Profile,
    list_profiles,
    new_profile,
    read_profile,
    save_profile,
)
from app.trust.pin import PIN_LENGTHS, hash_pin, is_pin, pin_matches, wait_left

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
            StorageError: if the file cannot be opened.
        """
        self.profile = profile
        self._settings_path = folder / SETTINGS
        self._lock = ProfileLock(folder)
        try:
            self.file = LearnerFile(folder / LEARNER_FILE, clock)
        except BaseException:
            self._lock.release()
            raise

    def settings(self) -> Settings:
        """Return the learner's settings."""
        return load_settings(self._settings_path)

    def save_settings(self, settings: Settings) -> None:
        """Keep the learner's settings.

        Raises:
            OSError: if they cannot be written.
        """
        save_settings(settings, self._settings_path)

    def close(self) -> None:
        """Close the file and give the profile free."""
        self.file.close()
        self._lock.release()


class Profiles:
    """The profiles of one data folder."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._folder = paths.profiles
        self._clock = clock

    def all(self) -> list[Profile]:
        """Return the profiles in order of their names."""
        return list_profiles(self._folder)

    def create(self, name: str, *, pin: str = "") -> Profile:
        """Make a profile, with an optional PIN.

        Raises:
            StorageError: if the folder cannot be written.
        """
        guard = PinGuard(hash=hash_pin(pin)) if pin else None
        return new_profile(self._folder, " ".join(name.split()), self._clock, pin=guard)

    def open(self, profile: Profile, *, pin: str = "") -> OpenProfile:
        """Open a profile for learning.

        Raises:
            WrongPinError: if the PIN is wrong, or has to wait after wrong ones.
            ProfileInUseError: if another Kense has it open.
            StorageError: if its file cannot be opened.
        """
        # The card on the disk, since it alone knows the wrong tries made after the list was shown.
        profile = read_profile(self._folder, profile.id) or profile
        if profile.pin:
            self._check_pin(profile, profile.pin, pin)
        return OpenProfile(profile, self._folder / profile.id, self._clock)

    def _check_pin(self, profile: Profile, guard: PinGuard, pin: str) -> None:
        now = self._clock.now()
        last = datetime.fromisoformat(guard.last_wrong) if guard.last_wrong else now
        wait = wait_left(guard.wrong, last, now)
        if wait:
            text = QT_TRANSLATE_NOOP("core", "Too many wrong PINs. Your progress is safe. Try again in {seconds} s.")
            raise WrongPinError(text, seconds=math.ceil(wait.total_seconds()))
        if pin_matches(pin, guard.hash):
            if guard.wrong:
                self._keep_guard(profile, msgspec.structs.replace(guard, wrong=0, last_wrong=""))
            return
        self._keep_guard(
            profile, msgspec.structs.replace(guard, wrong=guard.wrong + 1, last_wrong=now.isoformat(timespec="seconds"))
        )
        text = QT_TRANSLATE_NOOP(
            "core", "The PIN is not right. Nothing is lost: try again, or ask your trainer to help you."
        )
        raise WrongPinError(text)

    def _keep_guard(self, profile: Profile, guard: PinGuard) -> None:
        save_profile(self._folder, msgspec.structs.replace(profile, pin=guard))
