"""What all courses share: learning path, law, calendars and glossary, from the folder of courses."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from app.base.errors import Fault
from app.course.authored import AuthoredFile, FaultError, lenient_text, read_yaml, to_struct
from app.course.calendar import Calendar, Term
from app.course.glossary import Glossary, GlossaryFile
from app.course.law import Law
from app.course.structure import LearningPath
from app.questions import AnyQuestion
from app.questions.date import DateQuestion

T = TypeVar("T")

NO_LAW = Law(format=1, checked_on=date(1970, 1, 1), entries=())


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """Shared data; a folder without one of the files has an empty one."""

    law: Law = NO_LAW
    calendars: dict[str, Calendar] = {}
    glossary: GlossaryFile = GlossaryFile(format=1, terms=())
    path: LearningPath | None = None

    @property
    def calendar(self) -> Calendar | None:
        """Return the working calendar: that of Kazakhstan, or the only one there is."""
        return self.calendars.get("kz") or next(iter(self.calendars.values()), None)

    def deadline(self, received: date, law_id: str) -> Term | None:
        """Return the end of a term, or None where law or calendar do not know it."""
        if self.calendar is None:
            return None
        try:
            return self.law.deadline(self.calendar, received, law_id)
        except (KeyError, OverflowError):
            return None

    def resolved(self, question: AnyQuestion) -> AnyQuestion:
        """Return the question with its deadline counted, so that law.yaml alone decides the answer."""
        if isinstance(question, DateQuestion) and question.answer is None and question.deadline:
            term = self.deadline(question.deadline.received, question.deadline.law)
            return msgspec.structs.replace(question, answer=term.ends if term else None)
        return question

    def is_graded(self, question: AnyQuestion) -> bool:
        """Tell whether an answer may count: all its law and counted days are confirmed (product.md)."""
        if isinstance(question, DateQuestion) and question.deadline:
            term = self.deadline(question.deadline.received, question.deadline.law)
            if term is None or not term.confirmed or not self.law.graded((question.deadline.law,)):
                return False
        return self.law.graded(question.law)


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


def glossary_of(library: Library) -> Glossary:
    """Return the glossary with its term finder."""
    return Glossary(library.glossary.terms)


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
