"""Erasing a profile: its folder is renamed first, so that a power cut leaves nothing half erased among the profiles."""

import contextlib
import os
import shutil
from pathlib import Path

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP

PREFIX = ".erasing-"


def erase_folder(folder: Path) -> None:
    """Erase a profile's folder with everything in it; what cannot be deleted now goes with `finish_erasing`.

    Raises:
        StorageError: if the folder cannot be taken away; it is whole then.
    """
    doomed = folder.with_name(PREFIX + folder.name)
    try:
        shutil.rmtree(doomed, ignore_errors=True)
        os.replace(folder, doomed)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The profile could not be erased ({reason}). Nothing was deleted. Close other programs that use the "
            "folder {folder}, then try again.",
        )
        raise StorageError(text, reason=error.strerror or error, folder=str(folder)) from error
    shutil.rmtree(doomed, ignore_errors=True)


def finish_erasing(profiles: Path) -> int:
    """Delete what an interrupted erasure left behind and return how many folders are gone."""
    gone = 0
    with contextlib.suppress(OSError):
        for doomed in list(profiles.glob(f"{PREFIX}*")):
            shutil.rmtree(doomed, ignore_errors=True)
            gone += not doomed.exists()
    return gone
