"""The look at the course cache: a damaged file in it only costs time, and may be thrown away."""

from collections.abc import Iterator

from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.course.compiled import is_cache_file
from app.services.doctor.finding import NOTHING_LOST, Finding


def look(paths: AppPaths) -> Iterator[Finding]:
    """Yield that the cache is damaged, once."""
    folder = paths.cache / "courses"
    for file in sorted(folder.glob("*")):
        try:
            whole = not file.is_file() or is_cache_file(file.read_bytes())
        except OSError:
            continue
        if not whole:
            yield Finding(
                code="cache-damaged",
                level="warning",
                text=QT_TRANSLATE_NOOP("core", "The file {file} in the cache of courses is damaged."),
                safe=NOTHING_LOST,
                advice=QT_TRANSLATE_NOOP("core", "Empty the cache; Kense fills it again by itself."),
                fields={"file": file.name},
                mend="empty-cache",
                place=str(folder),
            )
            return
