"""The look at settings: those of this PC and those of each profile."""

import json
from collections.abc import Iterator
from pathlib import Path

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import SAVED_IS_SAFE, Finding
from app.storage.profiles import SETTINGS


def look(paths: AppPaths) -> Iterator[Finding]:
    """Yield the files of settings that cannot be read; Kense takes the defaults then."""
    for file in (paths.config / SETTINGS, *sorted(paths.profiles.glob(f"*/{SETTINGS}"))):
        if file.is_file() and not _is_whole(file):
            yield Finding(
                code="settings-damaged",
                level="warning",
                text=QT_TRANSLATE_NOOP("core", "The file of settings, {file}, is damaged: the defaults are used."),
                safe=SAVED_IS_SAFE,
                advice=QT_TRANSLATE_NOOP("core", "Let Kense keep the damaged file aside and write the defaults."),
                fields={"file": file},
                mend="default-settings",
                place=str(file),
            )


def _is_whole(file: Path) -> bool:
    try:
        return isinstance(json.loads(file.read_text(encoding="utf-8")), dict)
    except (ValueError, RecursionError):
        return False
    except OSError:
        return True  # missing rights are told by the look at folders
