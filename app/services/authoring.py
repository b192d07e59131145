"""What a trainer does with a course folder: check it, lock its ids, build the sealed package."""

import re
from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.faults import Fault
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.ids import ID_PATTERN
from app.base.paths import PROGRAM, AppPaths
from app.base.progress import Progress, silent
from app.course.checks import check, course_folders, shared_folder_of
from app.course.compiled import content_hash, course_files
from app.course.idlock import updated_lock, write_lock
from app.course.library_file import read_library
from app.course.measures import CourseMeasures, course_measures
from app.course.outline import MANIFEST
from app.course.package import PackageManifest, build_package
from app.course.reader import RUNS, open_folder, read_course

__all__ = [
    "CourseMeasures",
    "FaultReport",
    "build_course",
    "check_courses",
    "lock_course",
    "measure_courses",
    "new_practice",
    "refuse_faulty",
]
"""What commands and the window may use of this use case, values of lower floors included."""


class FaultReport(msgspec.Struct, frozen=True, kw_only=True):
    """A fault as commands print it, one line of JSON or text."""

    file: str
    line: int
    level: str
    code: str
    message: str


def check_courses(path: Path, *, progress: Progress = silent) -> list[FaultReport]:
    """Return all faults of a course or of a folder of courses, by file and line.

    Raises:
        CourseError: if there is no course.
    """
    return [_report(fault) for fault in check(path, progress=progress)]


def measure_courses(path: Path) -> list[CourseMeasures]:
    """Return the measures of a course, or of each course in a folder; one whose course.yaml is unreadable has none.

    Raises:
        CourseError: if there is no course.
    """
    library = read_library(shared_folder_of(path)).library
    readings = map(read_course, course_folders(path))
    return [course_measures(one.course, one.questions, library) for one in readings if one.course]


def lock_course(folder: Path, *, corrections: tuple[str, ...] = ()) -> int:
    """Bring ids.lock up to date and return how many ids it holds.

    Raises:
        CourseError: if the course has faults, or an id changed its meaning without being named.
    """
    # A changed answer is a fault until `corrections` names it, and `updated_lock` sees to that.
    refuse_faulty(folder, but="meaning-change")
    lock = updated_lock(folder, read_course(folder), corrections=corrections)
    write_lock(folder, lock)
    return len(lock.ids)


def build_course(folder: Path, target: Path, paths: AppPaths) -> PackageManifest:
    """Write the course as a package signed with the publisher's key, or that of this PC where none was made.

    Raises:
        CourseError: if the course has faults, or the package cannot be written.
        TrustError: if the key is damaged.
    """
    from app.trust.keys import installation_key
    from app.trust.publisher_key import read_publisher
    from app.trust.signing import sign

    refuse_faulty(folder)
    publisher = read_publisher(paths.keys)
    key, name = (publisher.key, publisher.name) if publisher else (installation_key(paths.keys), "")
    course = msgspec.structs.replace(open_folder(folder), content_hash=content_hash(folder, course_files(folder)))
    try:
        return build_package(
            course,
            target,
            lambda told: (bytes(key.verify_key), sign(told, purpose="package", key=key)),
            publisher_name=name,
        )
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The package could not be written to {file} ({reason}). Choose another folder or free some space."
        )
        raise CourseError(text, file=str(target), reason=error.strerror) from error


def refuse_faulty(folder: Path, *, but: str = "", desks: bool = True) -> None:
    """Return if a course has no errors, those of the code `but` aside; without `desks` they are not proved.

    Raises:
        CourseError: if it has, naming the first, or if there is no course.
    """
    if not (folder / MANIFEST).exists():
        text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
        raise CourseError(text, folder=str(folder))
    faults = [fault for fault in check(folder, desks=desks) if fault.level == "error" and fault.code != but]
    if faults:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The course has {count} faults; the first in {file}, line {line}: {problem} "
            "Run “kense check” to see all of them.",
        )
        raise CourseError(text, count=len(faults), file=faults[0].file, line=faults[0].line, problem=faults[0])


def _report(fault: Fault) -> FaultReport:
    return FaultReport(file=fault.file, line=fault.line, level=fault.level, code=fault.code, message=str(fault))


TEMPLATES = PROGRAM / "app" / "practice" / "templates"
"""A small desk of each kind, with its wrong runs."""


def new_practice(folder: Path, kind: str, name: str) -> list[Path]:
    """Write a small desk of a kind into a course, and its wrong runs beside it; return the files.

    Raises:
        CourseError: if there is no course, the name cannot be an id, or the desk is there already.
    """
    course = read_course(folder).course if (folder / MANIFEST).exists() else None
    if course is None:
        text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
        raise CourseError(text, folder=str(folder))
    if not re.fullmatch(ID_PATTERN, name):
        text = QT_TRANSLATE_NOOP(
            "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
        )
        raise CourseError(text, id=name)
    objective = next((one.id for one in course.manifest.objectives), "x.1")
    made = []
    for ending in (".yaml", RUNS):
        target = folder / "practice" / f"{name}{ending}"
        if target.exists():
            text = QT_TRANSLATE_NOOP("core", "{file} is there already and was left as it is. Choose another name.")
            raise CourseError(text, file=str(target))
        template = (TEMPLATES / f"{kind}{ending}").read_text(encoding="utf-8")
        made.append((target, template.replace("PRACTICE", name).replace("OBJECTIVE", objective)))
    for target, words in made:
        write_whole(target, words.encode())
    return [target for target, _ in made]
