"""The courses on this PC: those that came with Kense and those the office added."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import CourseError
from app.base.paths import AppPaths
from app.course.compiled import CourseCache
from app.course.outline import MANIFEST, CourseManifest, LearningPath, Overview, PathCourse

if TYPE_CHECKING:
    from app.course.glossary import Glossary
    from app.course.library import Library
    from app.course.structure import Course


class CatalogueEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A course of the path or beside it. `manifest` is None while it is being written, or if it is damaged."""

    id: str
    number: int
    title: dict[str, str]
    short_title: dict[str, str]
    summary: dict[str, str]
    minutes: int
    requires: tuple[str, ...] = ()
    manifest: CourseManifest | None = None
    titles: dict[str, dict[str, str]] = {}
    """Titles of the lessons, by lesson and language."""
    fault: CourseError | None = None
    """Why a course that is there cannot be opened."""

    @property
    def available(self) -> bool:
        """Tell whether the course can be opened."""
        return self.manifest is not None


class Catalogue:
    """Finds and opens courses."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._cache = CourseCache(paths.cache / "courses")
        self._opened: dict[str, Course] = {}

    @cached_property
    def path(self) -> LearningPath | None:
        """The learning path, if the courses have one."""
        return self._cache.path(self._paths.courses)

    @cached_property
    def library(self) -> "Library":
        """Law, calendars, glossary and path."""
        return self._cache.library(self._paths.courses)

    @cached_property
    def glossary(self) -> "Glossary":
        """The terms, with their finder."""
        from app.course.library import glossary_of

        return glossary_of(self.library)

    @cached_property
    def entries(self) -> tuple[CatalogueEntry, ...]:
        """All courses: those of the path in its order, then the office's own."""
        folders = self._folders
        path = self.path
        of_path = [self._entry(course, folders.get(course.id)) for course in path.courses] if path else []
        known = {entry.id for entry in of_path}
        own = [self._own_entry(folder) for name, folder in sorted(folders.items()) if name not in known]
        return (*of_path, *own)

    def with_law(self, text: str, language: str) -> str:
        """Return a title or summary with its law values; the law is read only for those that have one."""
        return self.library.law.fill(text, language) if "{law:" in text else text

    def entry(self, course_id: str) -> CatalogueEntry | None:
        """Return one course of the list, or None."""
        return next((entry for entry in self.entries if entry.id == course_id), None)

    def course(self, course_id: str) -> "Course":
        """Return a whole course.

        Raises:
            CourseError: if it is damaged.
            KeyError: if there is none of that id.
        """
        if course_id not in self._opened:
            self._opened[course_id] = self._cache.course(self._folders[course_id])
        return self._opened[course_id]

    @cached_property
    def _folders(self) -> dict[str, Path]:
        roots = (self._paths.user_courses, self._paths.courses)
        return {manifest.parent.name: manifest.parent for root in roots for manifest in root.glob(f"*/{MANIFEST}")}

    def _entry(self, course: PathCourse, folder: Path | None) -> CatalogueEntry:
        overview, fault = self._overview(folder)
        return CatalogueEntry(
            id=course.id,
            number=course.number,
            title=course.title,
            short_title=course.short_title or course.title,
            summary=course.summary,
            minutes=course.minutes,
            requires=course.requires,
            manifest=overview.manifest if overview else None,
            titles=overview.titles if overview else {},
            fault=fault,
        )

    def _own_entry(self, folder: Path) -> CatalogueEntry:
        overview, fault = self._overview(folder)
        manifest = overview.manifest if overview else None
        title = manifest.title if manifest else {"en": folder.name}
        return CatalogueEntry(
            id=folder.name,
            number=0,
            title=title,
            short_title=(manifest.short_title if manifest else {}) or title,
            summary=manifest.summary if manifest else {},
            minutes=manifest.minutes if manifest else 0,
            manifest=manifest,
            titles=overview.titles if overview else {},
            fault=fault,
        )

    def _overview(self, folder: Path | None) -> tuple[Overview | None, CourseError | None]:
        if folder is None:
            return None, None
        try:
            return self._cache.overview(folder), None
        except CourseError as error:
            return None, error
