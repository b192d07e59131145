"""PINs of profiles: checked with waits that grow, set, changed and taken away."""

import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec

from app.base.clock import Clock
from app.base.errors import WrongPinError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.profiles import PinGuard, Profile, Tries, read_profile, save_profile
from app.trust.pin import hash_pin, is_pin, pin_matches, wait_left

T = TypeVar("T", bound=Tries)


class Pins:
    """The PINs on this PC; always by the card on the disk, which alone knows the tries made meanwhile."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Look after the cards under `folder`, the folder of all profiles."""
        self._folder = folder
        self._clock = clock

    def now(self, profile: Profile) -> Profile:
        """Return a profile as its card says now."""
        return read_profile(self._folder, profile.id) or profile

    def wait(self, profile: Profile) -> timedelta:
        """Return how long a person has to wait before the PIN can be tried again."""
        profile = self.now(profile)
        if profile.pin is None:
            return timedelta()
        guard = steadied(profile.pin, self._clock)
        if guard is not profile.pin:
            self._keep(profile, guard)
        return wait_of(guard, self._clock)

    def check(self, profile: Profile, pin: str) -> None:
        """Return if this is the PIN, or there is none; an open question to the office is then forgotten.

        Raises:
            WrongPinError: if the PIN is wrong, or has to wait after wrong ones.
            StorageError: if the try could not be counted.
        """
        profile = self.now(profile)
        guard = profile.pin
        if guard is None:
            return
        wait = self.wait(profile)
        if wait:
            text = QT_TRANSLATE_NOOP("core", "Too many wrong PINs. Your progress is safe. Try again in {seconds} s.")
            raise WrongPinError(text, seconds=math.ceil(wait.total_seconds()))
        if pin_matches(pin, guard.hash):
            if guard.wrong or profile.reset:
                save_profile(self._folder, _with_pin(profile, PinGuard(hash=guard.hash)))
            return
        self._keep(profile, failed(guard, self._clock))
        text = QT_TRANSLATE_NOOP(
            "core", "The PIN is not right. Nothing is lost: try again, or ask your trainer to help you."
        )
        raise WrongPinError(text)

    def change(self, profile: Profile, *, old: str, new: str) -> Profile:
        """Give a profile another PIN, or none if `new` is empty, and return its new card; 0.3 s of work.

        Raises:
            WrongPinError: if the old PIN is wrong or has to wait, or the new one is no PIN.
            StorageError: if the card cannot be written; the old PIN holds.
        """
        self.check(profile, old)
        if new and not is_pin(new):
            text = QT_TRANSLATE_NOOP("core", "A PIN has 4 to 6 digits. The PIN was not changed. Choose another one.")
            raise WrongPinError(text)
        changed = _with_pin(self.now(profile), PinGuard(hash=hash_pin(new)) if new else None)
        save_profile(self._folder, changed)
        return changed

    def _keep(self, profile: Profile, guard: PinGuard) -> None:
        save_profile(self._folder, msgspec.structs.replace(profile, pin=guard))


def failed(tries: T, clock: Clock) -> T:
    """Return the tries with one more wrong one, now."""
    return msgspec.structs.replace(
        tries,
        wrong=tries.wrong + 1,
        last_wrong=clock.now().isoformat(timespec="seconds"),
        monotonic=clock.monotonic(),
        boot=clock.boot_id,
    )


def wait_of(tries: Tries, clock: Clock) -> timedelta:
    """Return how long to wait: within one boot no clock that is set shortens or lengthens it."""
    now = clock.now()
    if tries.boot and tries.boot == clock.boot_id:
        last = now - timedelta(seconds=max(clock.monotonic() - tries.monotonic, 0.0))
    else:
        last = _moment(tries.last_wrong) or now
    return wait_left(tries.wrong, last, now)


def steadied(tries: T, clock: Clock) -> T:
    """Return the tries themselves, or, if they lie in the future of a clock set back, as if the last were now.

    Without this the wait would begin anew at every look, until that future is reached.
    """
    if not tries.wrong or tries.boot == clock.boot_id:
        return tries
    last = _moment(tries.last_wrong)
    if last is not None and last <= clock.now():
        return tries
    return failed(msgspec.structs.replace(tries, wrong=tries.wrong - 1), clock)


def _with_pin(profile: Profile, guard: PinGuard | None) -> Profile:
    return msgspec.structs.replace(profile, pin=guard, reset=None)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
