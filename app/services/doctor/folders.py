"""The look at folders: can Kense write where it has to, and read each of its files?"""

import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import LEFT_AS_IT_IS, NOTHING_LOST, SAVED_IS_SAFE, Finding, Level, good
from app.services.doctor.surroundings import Surroundings

NO_ROOM = {errno.ENOSPC, errno.EDQUOT}

_ADVICE = QT_TRANSLATE_NOOP("core", "Ask for write rights to this folder, or start Kense with --data-dir.")

_READ_ONLY = {
    "data": QT_TRANSLATE_NOOP("core", "The folder of your data, {folder}, cannot be written: nothing new is saved."),
    "config": QT_TRANSLATE_NOOP("core", "The folder of settings, {folder}, cannot be written: choices are forgotten."),
    "cache": QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be written: courses open more slowly."),
    "logs": QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be written: faults of Kense leave no trace there."),
    "temporary": QT_TRANSLATE_NOOP("core", "The folder {folder} for temporary files cannot be written."),
}


def look(paths: AppPaths, around: Surroundings) -> Iterator[Finding]:
    """Yield a finding for each folder, and one for each file without rights."""
    folders = {"data": paths.data, "config": paths.config, "cache": paths.cache, "logs": paths.logs}
    for name, folder in folders.items():
        yield from _folder(name, folder)
    yield from _temporary(around.temporary)
    yield from _files(paths)


def write_fault(folder: Path) -> OSError | None:
    """Try to write a nameless file in a folder, or in the one where it would be made; return what goes wrong."""
    place = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"kense" * 1000)
            file.flush()
    except OSError as error:
        return error
    return None


def _folder(name: str, folder: Path) -> Iterator[Finding]:
    error = write_fault(folder)
    if error is None:
        yield good("folder-writable", QT_TRANSLATE_NOOP("core", "The folder {folder} can be written."), folder=folder)
    elif error.errno not in NO_ROOM:
        level: Level = "bad" if name == "data" else "warning"
        yield Finding(
            code=f"{name}-read-only",
            level=level,
            text=_READ_ONLY[name],
            safe=SAVED_IS_SAFE if name == "data" else NOTHING_LOST,
            advice=_ADVICE,
            fields={"folder": folder},
        )


def _temporary(folder: Path | None) -> Iterator[Finding]:
    error = write_fault(folder) if folder is not None and folder.exists() else OSError()
    if error is None or error.errno in NO_ROOM:
        return
    yield Finding(
        code="temporary-read-only",
        level="warning",
        text=_READ_ONLY["temporary"],
        safe=NOTHING_LOST,
        advice=QT_TRANSLATE_NOOP(
            "core", "Ask for write rights to this folder, or for another one in the variable TMPDIR (TEMP on Windows)."
        ),
        fields={"folder": folder or tempfile.tempdir or "TMPDIR"},
    )


def _files(paths: AppPaths) -> Iterator[Finding]:
    """Yield files of the learners and of this PC that may not be read and written; they are not opened for that.

    Opening and closing a database beside SQLite would drop the locks that this very program holds on it.
    """
    for folder in (paths.profiles, paths.keys, paths.config):
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not _allowed(file):
                yield Finding(
                    code="file-no-rights",
                    level="bad",
                    text=QT_TRANSLATE_NOOP("core", "The file {file} may not be read and written by you."),
                    safe=LEFT_AS_IT_IS,
                    advice=QT_TRANSLATE_NOOP("core", "Ask for rights to this file; it may belong to another user."),
                    fields={"file": file},
                )


def _allowed(file: Path) -> bool:
    return os.access(file, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids)
