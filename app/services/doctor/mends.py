"""Safe mends: each does one thing and keeps what it replaces under `kept/`. Nothing a learner did is touched.

A new mend is one function here and its line in `MENDS`.
"""

import contextlib
import json
import os
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import AppError, StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.settings import Settings, save_settings
from app.services.doctor.finding import Finding, Sentence
from app.services.doctor.leftovers import half_written
from app.storage import restoring
from app.storage.profile_lock import ProfileLock
from app.storage.profiles import PinGuard, Profile, save_profile

RESTORED_NAME = "Restored profile"

_NAME = re.compile(rb'"name"\s*:\s*("(?:[^"\\]|\\.)*")')
_PIN = re.compile(rb'"hash"\s*:\s*"(\$argon2id\$[A-Za-z0-9+/=$,]+)"')
_CREATED = re.compile(rb'"created"\s*:\s*"([0-9T:.+Z-]{16,40})"')


class Mending(msgspec.Struct, frozen=True, kw_only=True):
    """What a mend may use. `name` goes on a card written anew, `unnamed` where nobody knows a name."""

    paths: AppPaths
    clock: Clock
    name: str = ""
    unnamed: str = RESTORED_NAME

    def kept(self, place: Path) -> Path:
        """Make and return a folder for what is replaced: in the profile it belongs to, or in the data folder."""
        profiles = self.paths.profiles
        inside = place.relative_to(profiles).parts if place.is_relative_to(profiles) else ()
        root = (profiles / inside[0] if inside else self.paths.data) / restoring.KEPT
        stamp = f"{self.clock.now():%Y%m%dT%H%M%S}-doctor"
        for number in range(1000):
            folder = root / (f"{stamp}-{number}" if number else stamp)
            with contextlib.suppress(FileExistsError):
                folder.mkdir(parents=True)
                return folder
        raise FileExistsError(str(root))


def mend(finding: Finding, paths: AppPaths, clock: Clock, *, name: str = "", unnamed: str = RESTORED_NAME) -> Sentence:
    """Do the mend of a finding and return what was done; the names are for a profile's card written anew.

    `name` is what a person gave; without it the old card's is taken, and `unnamed` where that cannot be read.

    Raises:
        StorageError: if it cannot be done; everything is as it was then.
        ProfileInUseError: if the profile is open in a Kense.
        KeyError: if the finding has no mend.
    """
    act = MENDS[finding.mend]
    try:
        return act(Path(finding.place), Mending(paths=paths, clock=clock, name=name, unnamed=unnamed))
    except OSError as error:
        raise _not_done(error.strerror or error) from error


def _not_done(reason: object) -> AppError:
    text = QT_TRANSLATE_NOOP(
        "core", "This could not be mended ({reason}). Nothing was changed. Ask for write rights or free some space."
    )
    return StorageError(text, reason=reason)


def _default_settings(file: Path, mending: Mending) -> Sentence:
    kept = mending.kept(file)
    shutil.copy2(file, kept / file.name)
    save_settings(Settings(), file)
    text = QT_TRANSLATE_NOOP("core", "The default settings are in use. The damaged file is kept in {folder}.")
    return Sentence(text, {"folder": kept})


def _empty_cache(folder: Path, mending: Mending) -> Sentence:
    del mending
    for file in folder.glob("*"):
        if file.is_file():
            file.unlink(missing_ok=True)
    return Sentence(QT_TRANSLATE_NOOP("core", "The cache is empty. The next opening of each course takes longer."))


def _leftovers_aside(folder: Path, mending: Mending) -> Sentence:
    files = [file for file in half_written(folder, mending.clock) if file.parent == folder]
    if not (folder / restoring.NOTE).exists():
        files += [file for end in restoring.LOG_ENDS if (file := folder / (restoring.ASIDE + end)).exists()]
    kept = mending.kept(folder)
    for file in files:
        os.replace(file, kept / file.name)
    return Sentence(QT_TRANSLATE_NOOP("core", "The half-written files are kept in {folder}."), {"folder": kept})


def _narrow_key(file: Path, mending: Mending) -> Sentence:
    del mending
    file.chmod(0o600)
    return Sentence(QT_TRANSLATE_NOOP("core", "The key of this PC can be read by you alone."))


def _rebuild_card(card: Path, mending: Mending) -> Sentence:
    """Write a card of what can still be read of the old one; the id is the folder's."""
    folder = card.parent
    lock = ProfileLock(folder)
    try:
        told = card.read_bytes() if card.exists() else b""
        profile = _salvaged(folder, told, mending)
        kept = mending.kept(card)
        if card.exists():
            shutil.copy2(card, kept / card.name)
        save_profile(folder.parent, profile)
    finally:
        lock.release()
    text = QT_TRANSLATE_NOOP("core", "The profile has a card again. The old one is kept in {folder}.")
    return Sentence(text, {"folder": kept})


def _salvaged(folder: Path, told: bytes, mending: Mending) -> Profile:
    name, created, pin = "", "", _PIN.search(told)
    if (found := _NAME.search(told)) is not None:
        with contextlib.suppress(ValueError):
            name = " ".join(str(json.loads(found[1])).split())
    if (found := _CREATED.search(told)) is not None:
        with contextlib.suppress(ValueError):
            created = datetime.fromisoformat(found[1].decode()).isoformat(timespec="seconds")
    oldest = datetime.fromtimestamp(folder.stat().st_mtime, UTC)
    return Profile(
        id=folder.name,
        name=mending.name or name or mending.unnamed,
        created=created or oldest.isoformat(timespec="seconds"),
        pin=PinGuard(hash=pin[1].decode()) if pin else None,
    )


MENDS: dict[str, Callable[[Path, Mending], Sentence]] = {
    "default-settings": _default_settings,
    "empty-cache": _empty_cache,
    "leftovers-aside": _leftovers_aside,
    "narrow-key": _narrow_key,
    "rebuild-card": _rebuild_card,
}
"""The mends by name."""
