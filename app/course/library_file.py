"""Reading the files that all courses share: learning path, law, calendars and glossary."""

from pathlib import Path
from typing import TypeVar

import msgspec

from app.base.faults import Fault
from app.course.authored import AuthoredFile, FaultError, lenient_text, read_yaml, to_struct
from app.course.calendar import Calendar
from app.course.glossary import GlossaryFile
from app.course.law import Law
from app.course.library import NO_LAW, Library
from app.course.outline import LearningPath

T = TypeVar("T")


class ReadLibrary(msgspec.Struct, frozen=True):
    """The shared data, its files for checks, and what was wrong in them."""

    library: Library
    files: dict[str, AuthoredFile]
    faults: tuple[Fault, ...]
    unread: dict[str, str]
    """Files that were given up, with their text."""


def read_library(folder: Path) -> ReadLibrary:
    """Return the shared data of a folder of courses; a file that does not fit is reported and left out."""
    reader = _Reader(folder)
    calendars = [
        calendar
        for path in sorted((folder / "calendars").glob("*.yaml"))
        if (calendar := reader.read(f"calendars/{path.name}", Calendar))
    ]
    library = Library(
        law=reader.read("law.yaml", Law) or NO_LAW,
        calendars={calendar.id: calendar for calendar in calendars},
        glossary=reader.read("glossary.yaml", GlossaryFile) or GlossaryFile(format=1, terms=()),
        path=reader.read("path.yaml", LearningPath),
    )
    return ReadLibrary(library, reader.files, tuple(reader.faults), reader.unread)


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, AuthoredFile] = {}
        self.faults: list[Fault] = []
        self.unread: dict[str, str] = {}

    def read(self, name: str, kind: type[T]) -> T | None:
        path = self.folder / name
        if not path.exists():
            return None
        try:
            self.files[name] = read_yaml(path, name=name)
            return to_struct(self.files[name], kind)
        except FaultError as error:
            self.faults.append(error.fault)
            self.unread[name] = lenient_text(path)
            return None
