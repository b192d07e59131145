"""The workshop of this PC: the courses that are being written here, and those a trainer opened from other folders.

A course being written is an ordinary folder; learners see it only once it is published and installed.
"""

import contextlib
import re
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.base.ids import ID_PATTERN
from app.base.paths import AppPaths
from app.course.authored import lenient_text
from app.course.outline import MANIFEST
from app.course.yaml_edit import plain
from app.services.studio.history import keep_state
from app.services.studio.open_draft import OpenDraft

FOLDER, ELSEWHERE = "workshop", "elsewhere.json"


class WorkshopCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A course in the list. `title` is by language; empty if course.yaml cannot be read just now."""

    folder: Path
    id: str
    title: dict[str, str] = {}
    version: str = ""
    languages: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Return the title in a language, or the name of the folder."""
        return pick(self.title, language) or self.folder.name


class Workshop:
    """Lists, makes and opens courses that are being written."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock
        self.folder = paths.data / FOLDER

    @property
    def exists(self) -> bool:
        """Whether courses are written on this PC."""
        return self.folder.is_dir()

    def courses(self) -> list[WorkshopCourse]:
        """Return the courses of the workshop by name, then those opened from other folders, newest first."""
        own = sorted(path.parent for path in self.folder.glob(f"*/{MANIFEST}"))
        return [_course(folder) for folder in [*own, *(one for one in self._elsewhere() if one.is_dir())]]

    def open(self, folder: Path) -> OpenDraft:
        """Open a course; the state in which it was found is kept, so that one can go back to it.

        Raises:
            CourseError: if there is no such folder, or it has no course.yaml.
        """
        if not (folder / MANIFEST).is_file():
            text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
            raise CourseError(text, folder=str(folder))
        if folder.parent != self.folder:
            self._remember(folder)
        opened = OpenDraft(folder, self._clock)
        keep_state(folder, opened.draft, self._clock)
        return opened

    def new_folder(self, course_id: str) -> Path:
        """Return the folder for a new course, which is free.

        Raises:
            CourseError: if the name cannot be an id, or there is a course of that name.
        """
        if not re.fullmatch(ID_PATTERN, course_id):
            text = QT_TRANSLATE_NOOP(
                "core",
                "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first.",
            )
            raise CourseError(text, id=course_id)
        folder = self.folder / course_id
        if folder.exists():
            text = QT_TRANSLATE_NOOP("core", "{file} is there already and was left as it is. Choose another name.")
            raise CourseError(text, file=str(folder))
        return folder

    def forget(self, folder: Path) -> None:
        """Take a course in another folder off the list; the folder stays as it is."""
        self._keep([one for one in self._elsewhere() if one != folder])

    def _remember(self, folder: Path) -> None:
        self._keep([folder, *(one for one in self._elsewhere() if one != folder)])

    def _elsewhere(self) -> list[Path]:
        try:
            names = msgspec.json.decode((self.folder / ELSEWHERE).read_bytes(), type=list[str])
        except (OSError, msgspec.MsgspecError):
            return []
        return [Path(name) for name in names]

    def _keep(self, folders: list[Path]) -> None:
        # A list that cannot be kept costs a trainer one click in the next session, no more.
        with contextlib.suppress(OSError):
            write_whole(self.folder / ELSEWHERE, msgspec.json.encode([str(one) for one in folders]))


def _course(folder: Path) -> WorkshopCourse:
    try:
        value = plain(lenient_text(folder / MANIFEST))
    except CourseError:
        value = None
    told = value if isinstance(value, dict) else {}
    title, languages = told.get("title"), told.get("languages")
    return WorkshopCourse(
        folder=folder,
        id=str(told.get("id", folder.name)),
        title={str(key): str(words) for key, words in title.items()} if isinstance(title, dict) else {},
        version=str(told.get("version", "")),
        languages=tuple(map(str, languages)) if isinstance(languages, list) else (),
    )
