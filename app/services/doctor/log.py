"""The look at the log folder: three files of half a megabyte belong there, not hundreds."""

from collections.abc import Iterator

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import NOTHING_LOST, Finding

MEGABYTE = 1024 * 1024
LARGEST_BYTES = 20 * MEGABYTE


def look(paths: AppPaths) -> Iterator[Finding]:
    """Yield that the folder is too large."""
    size = sum(file.stat().st_size for file in paths.logs.rglob("*") if file.is_file())
    if size > LARGEST_BYTES:
        yield Finding(
            code="log-large",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "The folder of the log, {folder}, has grown to {size} MB."),
            safe=NOTHING_LOST,
            advice=QT_TRANSLATE_NOOP("core", "Everything in it may be deleted when no fault has to be reported."),
            fields={"folder": paths.logs, "size": size // MEGABYTE},
        )
