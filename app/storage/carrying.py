"""Everything one learner has as one file (`.klearner`): a ZIP of a card, the learner's file and the settings."""

import contextlib
import io
import os
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Literal

import msgspec

from app.base.errors import StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.backups import copy_whole, looked_through
from app.storage.copied import chains_of
from app.storage.profiles import LEARNER_FILE, SETTINGS, read_profile

SUFFIX = ".klearner"
CARD = "learner.json"
FORMAT: Literal[1] = 1
MOST_BYTES = 2 * 1024**3
"""More than forty years of learning; a file that says it is larger is none of ours."""


class CarriedCard(msgspec.Struct, frozen=True, kw_only=True):
    """Whose records they are, how many facts, and when the file was made (UTC, ISO)."""

    format: Literal[1] = FORMAT
    profile: str
    name: str
    created: str
    facts: int
    made_at: str


def write_carried(folder: Path, target: Path, now: datetime) -> CarriedCard:
    """Write a profile as one file. The PIN is not in it: who has the file can read it, as the window says.

    Raises:
        StorageError: if it cannot be written.
    """
    profile = read_profile(folder.parent, folder.name)
    if profile is None:
        text = QT_TRANSLATE_NOOP(
            "core", "The card of this profile is damaged. Nothing was written. Run “kense doctor”."
        )
        raise StorageError(text)
    aside = folder / f".{os.urandom(4).hex()}.carrying"
    try:
        copy_whole(folder / LEARNER_FILE, aside)
        card = CarriedCard(
            profile=profile.id,
            name=profile.name,
            created=profile.created,
            facts=looked_through(aside),
            made_at=now.isoformat(timespec="seconds"),
        )
        write_whole(target, _packed(card, aside, folder / SETTINGS))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The records could not be written to {file} ({reason}). Nothing is lost. "
            "Choose another folder or free some space.",
        )
        raise StorageError(text, file=str(target), reason=error.strerror or error) from error
    finally:
        aside.unlink(missing_ok=True)
    return card


def carried_card(file: Path) -> CarriedCard:
    """Return whose records a file holds, read strictly.

    Raises:
        StorageError: if it is none of ours, or damaged.
    """
    with _opened(file) as packed:
        try:
            card = msgspec.json.decode(packed.read(CARD), type=CarriedCard)
        except (KeyError, ValueError) as error:
            raise _foreign(file) from error
    if not _is_id(card.profile):
        raise _foreign(file)
    return card


@contextlib.contextmanager
def read_carried(file: Path, folder: Path) -> Iterator[Path]:
    """Lend the learner's file out of a carried one, unpacked to `folder` and looked through; the folder goes again.

    Raises:
        StorageError: if it is damaged, a newer program wrote it, or there is no room.
    """
    shutil.rmtree(folder, ignore_errors=True)
    try:
        with _opened(file) as packed:
            copy = _unpack(packed, file, folder)
        looked_through(copy)
        chains_of(copy)
        yield copy
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The records in {file} could not be taken in ({reason}). What is on this PC is as it was. "
            "Free some space, then try again.",
        )
        raise StorageError(text, file=file.name, reason=error.strerror or error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _packed(card: CarriedCard, database: Path, settings: Path) -> bytes:
    packed = io.BytesIO()
    # A zip holds no time before 1980, where the clock of a PC may fall back to: neither of now nor of files.
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        archive.writestr(zipfile.ZipInfo(CARD), msgspec.json.format(msgspec.json.encode(card)), zipfile.ZIP_DEFLATED)
        archive.write(database, LEARNER_FILE)
        if settings.exists():
            archive.write(settings, SETTINGS)
    return packed.getvalue()


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as packed:
            yield packed
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise _foreign(file) from error
    except FileNotFoundError as error:
        text = QT_TRANSLATE_NOOP("core", "There is no file {file}. Nothing was changed. Choose it again.")
        raise StorageError(text, file=str(file)) from error


def _unpack(packed: zipfile.ZipFile, file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in (LEARNER_FILE, SETTINGS):
        if name not in packed.namelist():
            continue
        if packed.getinfo(name).file_size > MOST_BYTES:
            raise _foreign(file)
        with packed.open(name) as source, (folder / name).open("wb") as target:
            _copy_limited(source, target, packed.getinfo(name).file_size, file)
    copy = folder / LEARNER_FILE
    if not copy.exists():
        raise _foreign(file)
    return copy.rename(folder / f"carried-{LEARNER_FILE}")


def _copy_limited(source: IO[bytes], target: IO[bytes], size: int, file: Path) -> None:
    """Copy no more than the size told: a bomb tells less than it unpacks to."""
    left = size
    while block := source.read(1 << 20):
        left -= len(block)
        if left < 0:
            raise _foreign(file)
        target.write(block)


def _is_id(text: str) -> bool:
    import uuid

    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _foreign(file: Path) -> StorageError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} holds no records of Kense, or it is damaged. Nothing was taken over from it. "
        "Make it again on the other PC, or take another copy.",
    )
    return StorageError(text, file=file.name)
