"""Backups of a learner's file: whole copies beside it, looked through before they count, thinned with time.

A backup's name tells when it was made, how many facts it holds and why:
`backups/20261126T083000-000412-timer.sqlite`.
"""

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.database import connect_to_look, storage_errors
from app.storage.learner.facts import links
from app.trust.chain import first_break

FOLDER = "backups"
_NAME = re.compile(r"(\d{8}T\d{6})-(\d+)-([a-z0-9-]+)\.sqlite")
_MIGRATION_COPY = re.compile(r"learner\.before-(m\d+)_\w+\.sqlite")

KEPT_LAST = 8
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 5, 12
"""Of the newest all, then one a day, one a week and one a month are kept."""


class Backup(msgspec.Struct, frozen=True):
    """A copy of a learner's file. `reason`: timer, asked, restore, import or the migration it was made before."""

    path: Path
    at: datetime
    facts: int
    reason: str


def make_backup(file: Path, at: datetime, reason: str) -> Backup:
    """Copy a learner's file through SQLite while it is used, look the copy through, and only then give it its name.

    Raises:
        StorageError: if the copy cannot be written or is not whole; nothing is left of it then.
    """
    folder = file.parent / FOLDER
    aside = folder / f".{os.urandom(4).hex()}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with storage_errors(file):
            copy_whole(file, aside)
        facts = looked_through(aside)
        _flush(aside)
        target = folder / f"{at.astimezone(UTC):%Y%m%dT%H%M%S}-{facts:06}-{reason}.sqlite"
        os.replace(aside, target)
    except OSError as error:
        raise StorageError(
            QT_TRANSLATE_NOOP(
                "core",
                "The backup could not be written to {folder} ({reason}). Your progress itself is safe. Free some space "
                "or ask for write rights; Kense tries again by itself.",
            ),
            folder=str(folder),
            reason=error.strerror or error,
        ) from error
    finally:
        with suppress(OSError):  # where nothing could be written, nothing has to go
            aside.unlink(missing_ok=True)
    return Backup(target, at.astimezone(UTC).replace(microsecond=0), facts, reason)


def copy_whole(file: Path, target: Path) -> None:
    """Copy a database through SQLite to a file of its own, what waits in its log included."""
    with closing(connect_to_look(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        # A file alone: the copy may lie on a stick where no log can be made.
        copy.execute("PRAGMA journal_mode=DELETE")


def looked_through(file: Path) -> int:
    """Return the number of facts of a copy, once every page and every link of the chain is known to be whole.

    Raises:
        StorageError: if it is not.
    """
    with storage_errors(file), closing(connect_to_look(file)) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        chain = list(links(connection)) if verdict == "ok" else []
    place = first_break(chain)
    if verdict != "ok" or place is not None:
        text = QT_TRANSLATE_NOOP("core", "{file} is not whole, so it is not used. It was left as it is.")
        raise StorageError(text, file=file.name)
    return len(chain)


def list_backups(profile: Path) -> list[Backup]:
    """Return the backups of a profile's folder, newest first; they are not opened."""
    found = [backup for path in (profile / FOLDER).glob("*.sqlite") if (backup := _named(path))]
    found += [backup for path in profile.glob("learner.before-*.sqlite") if (backup := _before_migration(path))]
    return sorted(found, key=lambda one: (one.at, one.facts), reverse=True)


def thin(profile: Path) -> list[Path]:
    """Delete backups that time has made needless and return them; copies made before a migration stay."""
    own = [one for one in list_backups(profile) if one.path.parent.name == FOLDER]
    kept = {one.path for one in own[:KEPT_LAST]} | {one.path for one in own if one.reason in {"restore", "import"}}
    for rule, number in ((_day, KEPT_DAYS), (_week, KEPT_WEEKS), (_month, KEPT_MONTHS)):
        newest: dict[str, Path] = {}
        for one in own:
            newest.setdefault(rule(one.at), one.path)
        kept |= set(list(newest.values())[:number])
    gone = [one.path for one in own if one.path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def is_due(profile: Path, now: datetime, *, facts: int, every: timedelta) -> bool:
    """Tell whether it is time for another backup: something new was recorded, and the last one is old enough."""
    newest = next(iter(list_backups(profile)), None)
    if newest is None:
        return facts > 0
    # A clock set back must not keep the next backup away for years.
    return facts != newest.facts and not timedelta() <= now - newest.at < every


def _named(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    at = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return Backup(path, at, int(match[2]), match[3])


def _before_migration(path: Path) -> Backup | None:
    match = _MIGRATION_COPY.fullmatch(path.name)
    if match is None:
        return None
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
    return Backup(path, at, -1, f"before-{match[1]}")


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d}"


def _week(at: datetime) -> str:
    return f"{at:%G-%V}"


def _month(at: datetime) -> str:
    return f"{at:%Y-%m}"
