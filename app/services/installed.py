"""The packages that are installed on this PC: which version of a course is in use, and those kept to go back to.

Each course has a folder of its own in the office's courses: its packages as they were signed, named by their versions,
and `installed.json`, which says the one in use. That file is written last, so an installation that was interrupted
leaves the version before.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.ids import ID_PATTERN
from app.base.paths import AppPaths
from app.course.outline import VERSION_PATTERN

if TYPE_CHECKING:
    from app.course.package import PackagedCourse

INSTALLED = "installed.json"
PACKAGE = ".kense"
_FILE = re.compile(r"[0-9.]+-[0-9a-f]{12}\.kense")


class InstalledVersion(msgspec.Struct, frozen=True, kw_only=True):
    """One package that is kept. `publisher` is the public key in hexadecimal, `installed_at` UTC ISO text."""

    version: str
    file: str
    """Its name: the version and a sum, so that no package is ever written over another."""
    publisher: str
    publisher_name: str = ""
    content_hash: str = ""
    installed_at: str = ""


class InstalledCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A course with its packages, the newest installation first; `current` is the version in use."""

    format: int = 1
    id: str
    title: LocalText = {}
    current: str
    versions: tuple[InstalledVersion, ...]

    @property
    def in_use(self) -> InstalledVersion:
        """The package in use."""
        return next(one for one in self.versions if one.version == self.current)

    @property
    def before(self) -> tuple[InstalledVersion, ...]:
        """The packages that are kept to go back to."""
        return tuple(one for one in self.versions if one.version != self.current)


def course_folder(paths: AppPaths, course_id: str) -> Path:
    """Return where the packages of a course lie."""
    return paths.user_courses / course_id


def package_file(paths: AppPaths, course_id: str, version: InstalledVersion) -> Path:
    """Return where a package of a course lies."""
    return course_folder(paths, course_id) / version.file


def installed_course(paths: AppPaths, course_id: str) -> InstalledCourse | None:
    """Return what is installed of a course; None if nothing is, or nobody can tell any more."""
    return read_installed(course_folder(paths, course_id) / INSTALLED)


def installed_courses(paths: AppPaths) -> dict[str, InstalledCourse]:
    """Return all courses that are installed as packages, by id."""
    found = (read_installed(file) for file in sorted(paths.user_courses.glob(f"*/{INSTALLED}")))
    return {one.id: one for one in found if one is not None}


def read_installed(file: Path) -> InstalledCourse | None:
    """Return what a file says is installed; None if it is damaged or says what cannot be."""
    try:
        told = msgspec.json.decode(file.read_bytes(), type=InstalledCourse)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return None
    versions = [one.version for one in told.versions]
    fits = told.format == 1 and told.id == file.parent.name and re.fullmatch(ID_PATTERN, told.id)
    named = told.current in versions and all(
        re.fullmatch(VERSION_PATTERN, one.version) and _FILE.fullmatch(one.file) for one in told.versions
    )
    return told if fits and named else None


def opener(publisher: str) -> "Callable[[Path], PackagedCourse]":
    """Return what opens an installed package: with distrust, and only if this publisher (hexadecimal) signed it."""
    return partial(_open_installed, publisher)


def _open_installed(publisher: str, file: Path) -> "PackagedCourse":
    packaged = open_signed(file)
    if packaged.publisher.hex() != publisher:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The package {file} was signed by another publisher than the one it was installed from. It was not opened "
            "and your progress is safe. Install the course again.",
        )
        raise TrustError(text, file=file.name)
    return packaged


def open_signed(file: Path) -> "PackagedCourse":
    """Return a package whose signature fits, whoever signed it.

    Raises:
        CourseError: if it is damaged or unsafe.
        TrustError: if the signature does not fit.
    """
    from app.course.package import open_package
    from app.trust.signing import verify

    def fits(told: bytes, public: bytes, signature: bytes) -> None:
        verify(told, purpose="package", signature=signature, public_key=public)

    return open_package(file, fits)
