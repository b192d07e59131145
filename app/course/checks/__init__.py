"""`kense check`: every fault of a course or of a whole folder of courses, with file and line, in one run."""

from functools import partial
from pathlib import Path

from app.base.errors import CourseError
from app.base.faults import Fault, each_once
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import PROGRAM
from app.base.progress import Progress, silent
from app.course.checks.checked import CheckedCourse
from app.course.checks.consequences import without_consequences
from app.course.checks.languages import language_faults
from app.course.checks.links import link_faults
from app.course.checks.outline import outline_faults
from app.course.checks.practices import practice_faults
from app.course.checks.questions import question_faults
from app.course.checks.shared import library_faults
from app.course.checks.translations import translation_faults, without_reviewed
from app.course.idlock import lock_faults
from app.course.library_file import ReadLibrary, read_library
from app.course.memory import Memory
from app.course.outline import MANIFEST
from app.course.reader import MEDIA, RUNS, read_course
from app.course.schema import FILE_KINDS, schema_faults

LAW = "law.yaml"
COURSES = PROGRAM / "courses"
"""Where the law of the program lies."""


def check(path: Path, *, progress: Progress = silent, desks: bool = True) -> list[Fault]:
    """Return all faults of the course in `path`, or of all courses in the folder `path`, sorted by place.

    File names in faults are relative to `path`. Shared data (law, glossary) are looked for in `path`
    and in the folder above a single course. Without `desks` practice desks are not proved.

    Raises:
        CourseError: if there is no course at `path`.
    """
    folders = course_folders(path)
    single = folders == [path]
    shared_folder = shared_folder_of(path)
    shared = read_library(shared_folder)
    above = "../" if shared_folder != path else ""
    faults = [_under(above, fault) for fault in _without_doubles(shared.faults, library_file_faults(shared))]
    faults += [] if single else library_faults(shared)
    for number, folder in enumerate(folders):
        progress(number, len(folders))
        prefix = "" if single else f"{folder.name}/"
        faults += [_under(prefix, fault) for fault in check_course(folder, shared, desks=desks)]
    progress(len(folders), len(folders))
    return each_once(faults)


def course_folders(path: Path) -> list[Path]:
    """Return `path` if it is a course, or the courses in it, sorted by name.

    Raises:
        CourseError: if there is none.
    """
    folders = [path] if (path / MANIFEST).exists() else sorted(one.parent for one in path.glob(f"*/{MANIFEST}"))
    if not folders:
        text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
        raise CourseError(text, folder=str(path))
    return folders


def shared_folder_of(path: Path) -> Path:
    """Return where law, glossary and calendars lie for a course or a folder of courses: there, or one folder up.

    Where there is no law beside an office's own course, it is played with that of the program, and so checked with it.
    """
    single = (path / MANIFEST).exists()
    # The parent of “.” is “.” to pathlib: whoever stands in the course's own folder means the one above.
    above = path.parent if path.name else path.resolve().parent
    near = above if single and not (path / LAW).exists() else path
    return near if (near / LAW).exists() or not (COURSES / LAW).exists() else COURSES


def check_course(folder: Path, shared: ReadLibrary, *, desks: bool = True, memory: Memory | None = None) -> list[Fault]:
    """Return all faults of one course folder; those that only follow from an unreadable file are left out.

    Without `desks` its practice desks are not proved, for what takes nothing from them. With a `memory` only what
    changed since it was used last is looked at anew; `shared` must then be the same object as long as it says the same.
    """
    memory = memory or Memory()
    reading = read_course(folder, memory)
    by_schema: list[Fault] = []
    for name, file in reading.files.items():
        kind = FILE_KINDS[_kind_of(name)]
        by_schema += memory.once_for("schema", (file,), partial(schema_faults, file, kind))
    faults = _without_doubles(reading.faults, by_schema)
    if reading.course is None:
        return faults
    checked = CheckedCourse(folder, reading.course, reading, shared.library, memory)
    looks = [outline_faults, language_faults, translation_faults, question_faults, link_faults]
    for look in [*looks, practice_faults] if desks else looks:
        faults += look(checked)
    by_lock = without_reviewed(lock_faults(folder, reading), folder, reading.course)
    return without_consequences(faults, reading.unread | shared.unread) + by_lock


def library_file_faults(shared: ReadLibrary) -> list[Fault]:
    """Return where the shared files do not fit their schemas."""
    kinds = {"law.yaml": "law", "glossary.yaml": "glossary", "path.yaml": "path"}
    return [
        fault
        for name, file in shared.files.items()
        for fault in schema_faults(file, FILE_KINDS[kinds.get(name, "calendar")])
    ]


def _without_doubles(read: tuple[Fault, ...], by_schema: list[Fault]) -> list[Fault]:
    files = {fault.file for fault in by_schema}
    return [fault for fault in read if not (fault.code == "structure" and fault.file in files)] + by_schema


def _kind_of(name: str) -> str:
    if name == MANIFEST:
        return "course"
    if name == MEDIA:
        return "media"
    folder, _, rest = name.partition("/")
    if folder == "practice":
        return "runs" if rest.endswith(RUNS) else "cases" if "/" in rest else "practice"
    return "lesson" if folder == "lessons" else "questions"


def _under(prefix: str, fault: Fault) -> Fault:
    return Fault(prefix + fault.file, fault.line, fault.code, fault.text, fault.fields, fault.level)
