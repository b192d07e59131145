"""The look at courses: the shared files, each course folder, and each package."""

from collections.abc import Iterator
from pathlib import Path

from app.base.errors import AppError, CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.progress import Progress
from app.course.compiled import CourseCache
from app.course.library_file import read_library
from app.course.outline import MANIFEST
from app.course.package import open_package
from app.services.doctor.finding import COPY_AGAIN, SAVED_IS_SAFE, Finding, good
from app.services.installed import INSTALLED, package_file, read_installed

SHARED = {
    "law.yaml": "law-missing",
    "glossary.yaml": "glossary-missing",
    "path.yaml": "path-missing",
}
"""Files that every folder of courses needs."""


def look(paths: AppPaths, pulse: Progress) -> Iterator[Finding]:
    """Yield what is wrong with courses, and how many can be opened; nothing is written into the cache."""
    yield from _shared(paths.courses)
    cache = CourseCache(paths.cache / "courses", writes=False)
    folders = [one.parent for root in (paths.courses, paths.user_courses) for one in sorted(root.glob(f"*/{MANIFEST}"))]
    count = 0
    for folder in folders:
        pulse(0, 0)
        try:
            cache.course(folder)
        except CourseError as error:
            yield _damaged(folder, error)
        except OSError as error:
            yield _damaged(folder, error.strerror or error)
        else:
            count += 1
    for file in sorted((*paths.user_courses.glob("*.kense"), *paths.user_courses.glob("*/[!.]*.kense"))):
        yield from _package(file)
    yield from _installed(paths)
    yield good("courses", QT_TRANSLATE_NOOP("core", "Courses that can be opened: {count}."), count=count)


def _shared(folder: Path) -> Iterator[Finding]:
    for name, code in SHARED.items():
        if not (folder / name).exists():
            yield Finding(
                code=code,
                level="bad",
                text=QT_TRANSLATE_NOOP(
                    "core", "The file {name} of the courses is missing: articles, terms or the path are not shown."
                ),
                safe=SAVED_IS_SAFE,
                advice=COPY_AGAIN,
                fields={"name": name},
            )
    for fault in read_library(folder).faults:
        yield Finding(
            code="library-damaged",
            level="bad",
            text=QT_TRANSLATE_NOOP("core", "The file {file} of the courses has a fault in line {line}: {problem}"),
            safe=SAVED_IS_SAFE,
            advice=COPY_AGAIN,
            fields={"file": fault.file, "line": fault.line, "problem": fault},
        )


def _damaged(folder: Path, problem: object) -> Finding:
    return Finding(
        code="course-damaged",
        level="bad",
        text=QT_TRANSLATE_NOOP("core", "The course in the folder {folder} cannot be opened. {problem}"),
        safe=SAVED_IS_SAFE,
        advice=QT_TRANSLATE_NOOP("core", "Ask for the course again and put it in the place of this folder."),
        fields={"folder": folder.name, "problem": problem},
    )


def _package(file: Path) -> Iterator[Finding]:
    try:
        open_package(file, _verify)
    except AppError as error:
        yield Finding(
            code="package-damaged",
            level="bad",
            text=QT_TRANSLATE_NOOP("core", "The package {file} cannot be used. {problem}"),
            safe=SAVED_IS_SAFE,
            advice=QT_TRANSLATE_NOOP("core", "Ask for the package again and put it in the place of this file."),
            fields={"file": file.name, "problem": error},
        )


def _installed(paths: AppPaths) -> Iterator[Finding]:
    """Yield the courses of which nobody can tell any more which version is in use, or whose package is gone."""
    for note in sorted(paths.user_courses.glob(f"*/{INSTALLED}")):
        told = read_installed(note)
        if told is None or not package_file(paths, told.id, told.in_use).is_file():
            yield Finding(
                code="installed-damaged",
                level="bad",
                text=QT_TRANSLATE_NOOP(
                    "core", "The installed course {course} cannot be opened: its package is missing."
                ),
                safe=SAVED_IS_SAFE,
                advice=QT_TRANSLATE_NOOP("core", "Install the course again from its file or stick."),
                fields={"course": note.parent.name},
            )


def _verify(told: bytes, public: bytes, signature: bytes) -> None:
    from app.trust.signing import verify

    verify(told, purpose="package", signature=signature, public_key=public)
