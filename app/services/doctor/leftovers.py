"""The look at what interrupted work left behind: half-written files, copies built aside, erasures."""

import re
from collections.abc import Iterator
from pathlib import Path

from app.base.clock import Clock
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import NOTHING_LOST, SAVED_IS_SAFE, Finding
from app.storage import erasing, restoring

HALF_WRITTEN = re.compile(r"\..+\.[0-9a-f]{8}|.+\.new")
"""Names of files that become whole by being renamed (`app.base.files`, `app.storage.database`)."""

YOUNG_S = 60.0
"""A file this young may be one that is just being written."""


def look(paths: AppPaths, clock: Clock) -> Iterator[Finding]:
    """Yield each folder with half-written files, then restores and erasures that did not end."""
    for root in (paths.profiles, paths.config, paths.keys):
        for folder in sorted({file.parent for file in half_written(root, clock)}):
            yield Finding(
                code="write-leftover",
                level="warning",
                text=QT_TRANSLATE_NOOP("core", "In {folder} lie files that were being written when the PC stopped."),
                safe=NOTHING_LOST,
                advice=QT_TRANSLATE_NOOP("core", "Let Kense move them aside; the whole files stay where they are."),
                fields={"folder": folder},
                mend="leftovers-aside",
                place=str(folder),
            )
    for folder in sorted(one for one in paths.profiles.glob("*") if one.is_dir()):
        yield from _interrupted(folder)


def half_written(root: Path, clock: Clock) -> list[Path]:
    """Return the half-written files under a folder, but for those kept aside and those of an erasure under way."""
    files = [file for file in root.rglob("*") if HALF_WRITTEN.fullmatch(file.name) and file.is_file()]
    now = clock.now().timestamp()
    return [
        file
        for file in files
        if not any(part == restoring.KEPT or part.startswith(erasing.PREFIX) for part in file.parts)
        and abs(now - file.stat().st_mtime) > YOUNG_S
    ]


def _interrupted(folder: Path) -> Iterator[Finding]:
    if folder.name.startswith(erasing.PREFIX):
        yield Finding(
            code="erase-interrupted",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "The erasure of a profile was interrupted; a part of it is still there."),
            safe=QT_TRANSLATE_NOOP("core", "The other profiles are safe."),
            advice=QT_TRANSLATE_NOOP("core", "Start Kense: it finishes the erasure."),
        )
    elif (folder / restoring.NOTE).exists():
        yield Finding(
            code="restore-interrupted",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "Putting a backup back was interrupted in {folder}."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Open the profile: Kense finishes what was begun and keeps the old file."),
            fields={"folder": folder},
        )
    elif (folder / restoring.ASIDE).exists():
        yield Finding(
            code="restore-leftover",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "In {folder} lies a copy that was to be put back; nothing was replaced."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Let Kense move it aside."),
            fields={"folder": folder},
            mend="leftovers-aside",
            place=str(folder),
        )
