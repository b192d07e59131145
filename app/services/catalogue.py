"""The courses on this PC: those that came with Kense, those the office added, and those installed from packages."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.base.errors import CourseError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.course.compiled import CourseCache
from app.course.outline import MANIFEST, CourseManifest, LearningPath, Overview, PathCourse, PracticeCard
from app.services.installed import PACKAGE, InstalledCourse, installed_courses, opener, package_file

if TYPE_CHECKING:
    from app.course.glossary import Glossary
    from app.course.library import Library
    from app.course.package import PackagedCourse
    from app.course.structure import Course

    Opened = Callable[[Path], PackagedCourse]

T = TypeVar("T")


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
    practices: dict[str, PracticeCard] = {}
    """The practice desks of the course."""
    coming: bool = False
    """The path says that the course is still being written: of it there are only practice desks yet."""
    fault: CourseError | None = None
    """Why a course that is there cannot be opened."""

    @property
    def available(self) -> bool:
        """Tell whether the course can be opened."""
        return self.manifest is not None


class ExamEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An exam over courses of the path; it opens when none of its courses is `missing`."""

    path: str
    id: str
    title: dict[str, str]
    summary: dict[str, str]
    missing: tuple[str, ...] = ()


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
        places = self._places
        path = self.path
        of_path = [self._entry(course, places.get(course.id)) for course in path.courses] if path else []
        known = {entry.id for entry in of_path}
        own = [self._own_entry(name, place) for name, place in sorted(places.items()) if name not in known]
        return (*of_path, *own)

    def with_law(self, text: str, language: str) -> str:
        """Return a title or summary with its law values; the law is read only for those that have one."""
        return self.library.law.fill(text, language) if "{law:" in text else text

    def entry(self, course_id: str) -> CatalogueEntry | None:
        """Return one course of the list, or None."""
        return next((entry for entry in self.entries if entry.id == course_id), None)

    def course(self, course_id: str) -> "Course":
        """Return a whole course; under the id of the path, the exams over its courses.

        Raises:
            CourseError: if it is damaged, or a package that is missing or not to be trusted.
            KeyError: if there is none of that id.
        """
        if course_id not in self._opened:
            of_path = self.path is not None and course_id == self.path.id
            self._opened[course_id] = self._path_course() if of_path else self._read(course_id)
        return self._opened[course_id]

    def _read(self, course_id: str) -> "Course":
        place = self._places[course_id]
        return self._of_package(course_id, self._cache.packaged) if _is_package(place) else self._cache.course(place)

    def _of_package(self, course_id: str, read: "Callable[[Path, Opened], T]") -> T:
        """Return what is read of an installed package.

        Raises:
            CourseError: if it is missing, damaged or not to be trusted.
        """
        try:
            return read(self._places[course_id], opener(self._installed[course_id].in_use.publisher))
        except TrustError as error:
            raise CourseError(error.text, **error.fields) from error
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The package of the course {course} is missing or cannot be read ({reason}). Your progress is safe. "
                "Install the course again.",
            )
            raise CourseError(text, course=course_id, reason=error.strerror or str(error)) from error

    def forget(self) -> None:
        """Look at the courses anew when they are asked for next: one was installed, changed or removed."""
        self._opened.clear()
        for name in ("entries", "_places", "_installed"):
            self.__dict__.pop(name, None)

    def exams(self) -> tuple[ExamEntry, ...]:
        """Return the exams of the path, with the courses each of them still misses."""
        if self.path is None:
            return ()
        there = [entry.id for entry in self._of_path if entry.available and not entry.coming]
        return tuple(
            ExamEntry(
                path=self.path.id,
                id=exam.id,
                title=exam.title,
                summary=exam.summary,
                missing=tuple(one for one in exam.courses if one not in there),
            )
            for exam in self.path.exams
            if there
        )

    @property
    def _of_path(self) -> list[CatalogueEntry]:
        of_path = {course.id for course in self.path.courses} if self.path else set()
        return [entry for entry in self.entries if entry.id in of_path]

    def _path_course(self) -> "Course":
        from app.course.path_course import path_course  # loads every question type

        assert self.path is not None
        there = [entry.id for entry in self._of_path if entry.available and not entry.coming]
        return path_course(self.path, [self.course(one) for one in there])

    @cached_property
    def _installed(self) -> dict[str, InstalledCourse]:
        return installed_courses(self._paths)

    @cached_property
    def _places(self) -> dict[str, Path]:
        """The folder or package of each course: what somebody installed wins over what came with Kense."""
        roots = (self._paths.user_courses, self._paths.courses)
        folders = {manifest.parent.name: manifest.parent for root in roots for manifest in root.glob(f"*/{MANIFEST}")}
        return folders | {one.id: package_file(self._paths, one.id, one.in_use) for one in self._installed.values()}

    def _entry(self, course: PathCourse, place: Path | None) -> CatalogueEntry:
        overview, fault = self._overview(course.id, place)
        whole = course.available or course.id in self._installed
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
            practices=overview.practices if overview else {},
            coming=overview is not None and not whole,
            fault=fault,
        )

    def _own_entry(self, course_id: str, place: Path) -> CatalogueEntry:
        overview, fault = self._overview(course_id, place)
        manifest = overview.manifest if overview else None
        installed = self._installed.get(course_id)
        title = manifest.title if manifest else (installed.title if installed else {}) or {"en": course_id}
        return CatalogueEntry(
            id=course_id,
            number=0,
            title=title,
            short_title=(manifest.short_title if manifest else {}) or title,
            summary=manifest.summary if manifest else {},
            minutes=manifest.minutes if manifest else 0,
            manifest=manifest,
            titles=overview.titles if overview else {},
            practices=overview.practices if overview else {},
            fault=fault,
        )

    def _overview(self, course_id: str, place: Path | None) -> tuple[Overview | None, CourseError | None]:
        if place is None:
            return None, None
        try:
            if _is_package(place):
                return self._of_package(course_id, self._cache.packaged_overview), None
            return self._cache.overview(place), None
        except CourseError as error:
            return None, error


def _is_package(place: Path) -> bool:
    return place.suffix == PACKAGE
