"""A course that something new goes into: its languages, its ids, and the files that are there, as text."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.authored import FaultError, parse_yaml, to_struct
from app.course.draft import read_draft
from app.course.editing.new_ids import taken_ids
from app.course.idlock import read_lock
from app.course.outline import MANIFEST, CourseManifest, Objective
from app.course.reader import MEDIA


class CourseFiles(msgspec.Struct, frozen=True, kw_only=True):
    """What must be known of a course before something is put into it.

    `texts` are its YAML and Markdown files by name relative to `folder`; `banks` maps each bank to the file to
    which more of its questions go.
    """

    folder: Path
    languages: tuple[str, ...]
    source_language: str
    objectives: tuple[Objective, ...]
    taken: frozenset[str]
    """Ids that the course has or ever had."""
    media: frozenset[str]
    """Ids of its pictures."""
    texts: dict[str, str]
    banks: dict[str, str]

    def has(self, name: str) -> bool:
        """Tell whether there is a file of that name, text or not."""
        return name in self.texts or (self.folder / name).exists()


def read_course_files(folder: Path, texts: Mapping[str, str] | None = None) -> CourseFiles:
    """Return what is in a course folder; `texts` are its files where they are newer than the folder.

    Raises:
        CourseError: if there is no course, or course.yaml or ids.lock cannot be read.
    """
    files = dict(read_draft(folder).files if texts is None else texts)
    manifest = _manifest(folder, files)
    lock = read_lock(folder)
    return CourseFiles(
        folder=folder,
        languages=manifest.languages,
        source_language=manifest.source_language,
        objectives=manifest.objectives,
        taken=taken_ids(files, lock.ids if lock else ()),
        media=frozenset(_media(files)),
        texts=files,
        banks=_banks(files),
    )


def _manifest(folder: Path, files: Mapping[str, str]) -> CourseManifest:
    try:
        if MANIFEST in files:
            return to_struct(parse_yaml(files[MANIFEST], name=MANIFEST), CourseManifest)
    except FaultError:
        pass
    text = QT_TRANSLATE_NOOP("core", "There is no course in {folder}: a course has a file named course.yaml.")
    raise CourseError(text, folder=str(folder))


def _media(files: Mapping[str, str]) -> list[str]:
    listed = _told(files, MEDIA).get("media") or []
    return [str(one["id"]) for one in listed if isinstance(one, dict) and "id" in one]


def _banks(files: Mapping[str, str]) -> dict[str, str]:
    """Return the banks with the last file of each; a file that is no YAML just now has none."""
    found = {}
    for name in sorted(one for one in files if one.startswith("questions/") and one.endswith(".yaml")):
        bank = _told(files, name).get("bank")
        if isinstance(bank, str) and bank:
            found[bank] = name
    return found


def _told(files: Mapping[str, str], name: str) -> dict[str, Any]:
    try:
        told = parse_yaml(files.get(name, ""), name=name).data
    except FaultError:
        return {}
    return told if isinstance(told, dict) else {}
