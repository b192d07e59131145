"""The doctor: looks at what Kense needs on this PC. It reads, tries and tells; it changes nothing."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from app.base.clock import Clock, SystemClock
from app.base.errors import AppError
from app.base.paths import AppPaths
from app.course.library_file import read_library
from app.services.catalogue import Catalogue
from app.storage.inspection import inspect_learner_file, sqlite_version
from app.storage.profiles import CARD, LEARNER_FILE

RESERVE_BYTES = 250 * 1024 * 1024
"""Free space below which we warn, as Kolibri reserves (research/peers-learning.md, section 4)."""

RELEASED = datetime(2026, 11, 23, tzinfo=UTC)
"""A clock before this day is wrong: the program did not exist yet."""

FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing looked at, as a sentence."""

    level: Literal["good", "warning", "bad"]
    text: str


def examine(paths: AppPaths, clock: Clock | None = None) -> list[Finding]:
    """Return all findings, most important first within each look."""
    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _program,
        lambda: _folders(paths),
        lambda: _disk(paths),
        lambda: _clock(clock or SystemClock()),
        lambda: _fonts(paths),
        lambda: _courses(paths),
        lambda: _profiles(paths),
    )
    return [finding for look in looks for finding in look()]


def _good(text: str, **fields: object) -> Finding:
    return Finding(level="good", text=text.format(**fields))


def _warning(text: str, **fields: object) -> Finding:
    return Finding(level="warning", text=text.format(**fields))


def _bad(text: str, **fields: object) -> Finding:
    return Finding(level="bad", text=text.format(**fields))


def _program() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    from app import __version__

    yield _good(
        "Kense {kense}, Python {python}, SQLite {sqlite}.",
        kense=__version__,
        python=sys.version.split()[0],
        sqlite=sqlite_version(),
    )
    for name in ("PySide6", "sqlite-utils", "Markdown", "nh3", "reportlab", "zxing-cpp", "PyNaCl", "cbor2"):
        try:
            version(name)
        except PackageNotFoundError:
            yield _bad("The library {name} is missing. Run “make run” again to install it.", name=name)


def _folders(paths: AppPaths) -> Iterator[Finding]:
    for path in (paths.data, paths.config, paths.cache, paths.logs):
        try:
            path.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=path) as file:
                file.write(b"kense")
        except OSError as error:
            yield _bad(
                "The folder {path} cannot be written ({reason}). Ask for write rights, or start with --data-dir.",
                path=path,
                reason=error.strerror,
            )
        else:
            yield _good("The folder {path} can be written.", path=path)


def _disk(paths: AppPaths) -> Iterator[Finding]:
    place = next(path for path in (paths.data, *paths.data.parents) if path.exists())
    free = shutil.disk_usage(place).free
    size = free // (1024 * 1024)
    if free < RESERVE_BYTES:
        yield _bad("Only {size} MB are free on the disk of your data. Free at least 250 MB.", size=size)
    else:
        yield _good("{size} MB are free on the disk of your data.", size=size)


def _clock(clock: Clock) -> Iterator[Finding]:
    now = clock.now()
    if now < RELEASED:
        yield _warning(
            "The clock of this PC says {day}, which is before Kense was made. You can go on learning; "
            "ask for the clock to be set, so that dates on documents are right.",
            day=now.date().isoformat(),
        )
    else:
        yield _good("The clock says {day}.", day=now.date().isoformat())


def _fonts(paths: AppPaths) -> Iterator[Finding]:
    missing = [name for name in FONTS if not (paths.assets / "fonts" / name).is_file()]
    if missing:
        yield _bad("Fonts are missing: {names}. Copy the program again.", names=", ".join(missing))
    else:
        yield _good("The fonts are there.")


def _courses(paths: AppPaths) -> Iterator[Finding]:
    read = read_library(paths.courses)
    for fault in read.faults:
        yield _bad("{file}, line {line}: {problem}", file=fault.file, line=fault.line, problem=fault)
    entries = Catalogue(paths).entries
    for entry in entries:
        if entry.fault:
            yield _bad("{problem}", problem=entry.fault)
    yield _good("{count} courses can be opened.", count=sum(entry.available for entry in entries))


def _profiles(paths: AppPaths) -> Iterator[Finding]:
    cards = sorted(paths.profiles.glob(f"*/{CARD}"))
    for number, card in enumerate(cards, start=1):
        yield _profile(number, card.parent / LEARNER_FILE)
    if not cards:
        yield _good("There is no profile yet.")


def _profile(number: int, file: Path) -> Finding:
    if not file.exists():
        return _good("Profile {number} has not been opened yet.", number=number)
    try:
        facts, broken_at = inspect_learner_file(file)
    except AppError as error:
        return _bad("Profile {number}: {problem}", number=number, problem=error)
    if broken_at is not None:
        return _bad(
            "Profile {number}: the record was changed from outside at entry {place}. Nothing was deleted; keep the "
            "folder {folder} and show it to your trainer.",
            number=number,
            place=broken_at,
            folder=file.parent,
        )
    return _good("Profile {number}: {facts} entries, all in order.", number=number, facts=facts)
