"""Profiles on this PC: one folder each, with profile.json beside the learner's file."""

import contextlib
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP

CARD = "profile.json"
LEARNER_FILE = "learner.sqlite"
SETTINGS = "settings.json"


class PinGuard(msgspec.Struct, frozen=True, kw_only=True):
    """A PIN's Argon2id hash, and the wrong tries since the last right one with the time of the latest."""

    hash: str
    wrong: int = 0
    last_wrong: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """Who a profile belongs to; nothing a learner did is in here."""

    format: int = 1
    id: str
    name: str
    created: str
    pin: PinGuard | None = None


def new_profile(folder: Path, name: str, clock: Clock, *, pin: PinGuard | None = None) -> Profile:
    """Make a profile under `folder`, the folder of all profiles.

    Raises:
        StorageError: if the folder cannot be written.
    """
    import uuid  # 4 ms that a start does not need

    created = clock.now().isoformat(timespec="seconds")
    profile = Profile(id=str(uuid.uuid4()), name=name, created=created, pin=pin)
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
    """Return a profile as its card says now, or None if the card is missing or damaged."""
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode((folder / profile_id / CARD).read_bytes(), type=Profile)
    return None


def list_profiles(folder: Path) -> list[Profile]:
    """Return the profiles in order of their names; a damaged card is skipped, its learner's file is not touched."""
    found = [profile for card in folder.glob(f"*/{CARD}") if (profile := read_profile(folder, card.parent.name))]
    return sorted(found, key=lambda profile: (profile.name.casefold(), profile.created))
