"""Profiles on this PC: one folder each, with profile.json beside the learner's file."""

import contextlib
import os
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.letters import loose
from app.storage.profile_lock import NAME as LOCK

CARD = "profile.json"
LEARNER_FILE = "learner.sqlite"
SETTINGS = "settings.json"


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    """The wrong tries since the last right one, and when the latest was: by the wall clock, and within its boot."""

    wrong: int = 0
    last_wrong: str = ""
    monotonic: float = 0.0
    boot: str = ""


class PinGuard(Tries, frozen=True, kw_only=True):
    """A PIN's Argon2id hash."""

    hash: str


class PinReset(Tries, frozen=True, kw_only=True):
    """A question that was read to the office and not answered yet; `nonce` is hexadecimal."""

    nonce: str


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """Who a profile belongs to; nothing a learner did is in here."""

    format: int = 1
    id: str
    name: str
    created: str
    pin: PinGuard | None = None
    guest: bool = False
    """Whether nobody gave it a name yet."""
    reset: PinReset | None = None


def new_profile(folder: Path, name: str, clock: Clock, *, pin: PinGuard | None = None, guest: bool = False) -> Profile:
    """Make a profile under `folder`, the folder of all profiles.

    Raises:
        StorageError: if the folder cannot be written.
    """
    import uuid  # 4 ms that a start does not need

    created = clock.now().isoformat(timespec="seconds")
    profile = Profile(id=str(uuid.uuid4()), name=name, created=created, pin=pin, guest=guest)
    save_profile(folder, profile)
    return profile


def save_profile(folder: Path, profile: Profile) -> None:
    """Write a profile's card whole.

    Raises:
        StorageError: if the folder cannot be written.
    """
    try:
        write_whole(folder / profile.id / CARD, msgspec.json.format(msgspec.json.encode(profile)))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The profile could not be saved in {folder} ({reason}). Nothing was changed. "
            "Check that the disk has space and that you may write there, then try again.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror) from error


def read_profile(folder: Path, profile_id: str) -> Profile | None:
    """Return a profile as its card says now, or None if the card is missing, damaged or that of another folder."""
    # ValueError: msgspec's own errors, and bytes that are no text. RecursionError: brackets without end.
    with contextlib.suppress(OSError, ValueError, RecursionError):
        profile = msgspec.json.decode((folder / profile_id / CARD).read_bytes(), type=Profile)
        # A card copied from elsewhere must not lead into another person's file.
        return profile if profile.id == profile_id else None
    return None


def list_profiles(folder: Path) -> list[Profile]:
    """Return the profiles, last used first, those never used by name; damaged cards are left out and untouched."""
    found = [profile for one in profile_folders(folder) if (profile := read_profile(folder, one.name))]
    # Loosely, so that Ә stands among А instead of behind Я.
    by_name = sorted(found, key=lambda profile: (loose(profile.name), profile.name, profile.created))
    return sorted(by_name, key=lambda profile: -_last_used(folder / profile.id))


def damaged_cards(folder: Path) -> list[str]:
    """Return the names of folders whose card cannot be read although there is one, or a learner's file beside it."""
    return sorted(one.name for one in profile_folders(folder) if read_profile(folder, one.name) is None)


def profile_folders(folder: Path) -> list[Path]:
    """Return the folders of profiles, those with damaged cards among them; one that is being erased is none."""
    with contextlib.suppress(OSError):
        return [one for one in folder.iterdir() if one.name[0] != "." and _is_profile(one)]
    return []


def mark_used(folder: Path, clock: Clock) -> None:
    """Remember that a profile is used now; the time of its lock file does, so that no start writes the card anew."""
    at = clock.now().timestamp()
    with contextlib.suppress(OSError):
        os.utime(folder / LOCK, (at, at))


def _is_profile(folder: Path) -> bool:
    return (folder / CARD).exists() or (folder / LEARNER_FILE).exists()


def _last_used(folder: Path) -> float:
    with contextlib.suppress(OSError):
        return (folder / LOCK).stat().st_mtime
    return 0.0
