"""The look at the disk of the data: is there room to save?"""

from collections.abc import Iterator

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.doctor.finding import SAVED_IS_SAFE, Finding, good
from app.services.doctor.folders import NO_ROOM, write_fault
from app.services.doctor.surroundings import Surroundings

MEGABYTE = 1024 * 1024

RESERVE_BYTES = 250 * MEGABYTE
"""Free space below which we warn, as Kolibri reserves (research/peers-learning.md, section 4)."""

LEAST_BYTES = 2 * MEGABYTE
"""Less than an exam with its log may need: answers cannot be relied on to be saved."""


def look(paths: AppPaths, around: Surroundings) -> Iterator[Finding]:
    """Yield how much room there is; a quota that is used up counts as a full disk."""
    place = next(path for path in (paths.data, *paths.data.parents) if path.exists())
    free = around.free_bytes(place)
    fields: dict[str, object] = {"size": free // MEGABYTE}
    error = write_fault(place)
    if free < LEAST_BYTES or (error is not None and error.errno in NO_ROOM):
        yield Finding(
            code="disk-full",
            level="bad",
            text=QT_TRANSLATE_NOOP("core", "The disk of your data is full ({size} MB are free): nothing new is saved."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Free at least 250 MB, then go on."),
            fields=fields,
        )
    elif free < RESERVE_BYTES:
        yield Finding(
            code="disk-nearly-full",
            level="warning",
            text=QT_TRANSLATE_NOOP("core", "Only {size} MB are free on the disk of your data."),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Free at least 250 MB soon: backups need room."),
            fields=fields,
        )
    else:
        text = QT_TRANSLATE_NOOP("core", "{size} MB are free on the disk of your data.")
        yield good("disk-room", text, size=free // MEGABYTE)
