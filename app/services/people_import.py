"""Taking people and departments from a table into the register: looked at first, then all or nothing, and repeatable.

The same table a second time changes nothing. People who do not stand in it stay as they are.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from pathlib import Path

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.people_columns import ROLES, Mapping, Role, guessed, heading_language
from app.services.people_table import RawTable, Row, read_table
from app.storage.register.departments import Department, all_departments, put_departments
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.people import Person, count_people, put_people
from app.storage.register.people_lists import chosen_people
from app.trust.clean import clean_text

__all__ = [
    "ROLES",
    "Imported",
    "Mapping",
    "PeopleTable",
    "Preview",
    "Role",
    "RowError",
    "import_people",
    "open_table",
    "preview",
    "remapped",
]

PREVIEWED = 5
EMPLOYEE = re.compile(r"^[\w][\w\-./ ]{0,39}$")
SEPARATORS = re.compile(r"\s*[/\\>→]\s*")
FORMULA = re.compile(r"^[=+\-@|%\t\r]+\s*")
"""How a cell begins that a spreadsheet would run as a formula when the list is exported again."""

LOST_LETTERS = re.compile(r"\w\?|\?\w|\ufffd")
LONGEST_NAME = 200
DEEPEST = 12


class RowError(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with a row: its number as the spreadsheet shows it, a marked template and the values in it."""

    row: int
    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class TablePerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody as a row tells; `department` is the path of names from the top, `row` where it stands."""

    row: int
    employee: str
    name: str
    latin: str
    department: tuple[str, ...]
    post: str


class PeopleTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table with the meaning of its columns; `language` is that of its department names."""

    table: RawTable
    mapping: Mapping
    language: str


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What a table would bring: the first people, all errors, and how many people there are.

    `softened` counts cells that began like a formula and lost their first signs.
    """

    people: tuple[TablePerson, ...]
    errors: tuple[RowError, ...]
    count: int
    softened: int


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it; `absent` counts people of the register who do not stand in the table, and stayed."""

    added: int
    changed: int
    unchanged: int
    departments: int
    absent: int
    errors: tuple[RowError, ...]
    stored: bool


def open_table(path: Path, *, encoding: str = "", sheet: str = "") -> PeopleTable:
    """Return the table of a file with its columns guessed.

    Raises:
        StorageError: if it cannot be read, or is refused.
    """
    table = read_table(path, encoding=encoding, sheet=sheet)
    return PeopleTable(table=table, mapping=guessed(table.heading), language=heading_language(table.heading))


def remapped(table: PeopleTable, columns: AnyMapping[Role, int]) -> PeopleTable:
    """Return the table with other columns; -1 for what it does not have."""
    changed = {role: place for role, place in {**table.mapping.columns, **columns}.items() if place >= 0}
    return msgspec.structs.replace(table, mapping=Mapping(columns=changed))


def preview(table: PeopleTable) -> Preview:
    """Return what a table would bring, without a register.

    Raises:
        StorageError: if a column that every list needs is missing.
    """
    read = _read(table)
    return Preview(people=read.people[:PREVIEWED], errors=read.errors, count=len(read.people), softened=read.softened)


def import_people(register: Register, table: PeopleTable, *, skip_faulty: bool = False) -> Imported:
    """Take people and departments in, all in one transaction; with any faulty row nothing, unless those are skipped.

    Raises:
        StorageError: if a column that every list needs is missing, or the register cannot be changed.
    """
    read = _read(table)
    if read.errors and not skip_faulty:
        return Imported(added=0, changed=0, unchanged=0, departments=0, absent=0, errors=read.errors, stored=False)
    with register.writing() as connection:
        ids, new = _departments(connection, [one.department for one in read.people], table.language)
        put_departments(connection, new)
        known = {one.employee: one for one in chosen_people(connection).values()}
        wanted = [_person(one, ids, known.get(one.employee), set(table.mapping.columns)) for one in read.people]
        changed = [one for one in wanted if one.employee in known and one != _without_number(known[one.employee])]
        added = [one for one in wanted if one.employee not in known]
        put_people(connection, [*added, *changed])
        return Imported(
            added=len(added),
            changed=len(changed),
            unchanged=len(wanted) - len(added) - len(changed),
            departments=len(new),
            absent=count_people(connection) - len(wanted),
            errors=read.errors,
            stored=True,
        )


class _Read(msgspec.Struct, frozen=True, kw_only=True):
    people: tuple[TablePerson, ...]
    errors: tuple[RowError, ...]
    softened: int


def _read(table: PeopleTable) -> _Read:
    if table.mapping.missing:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The table has no column for: {columns}. Its columns are: {heading}. Nobody was taken in. "
            "Say which column it is, or give the column a clear heading.",
        )
        raise StorageError(text, columns=", ".join(table.mapping.missing), heading=", ".join(table.table.heading))
    reader = _Reader(table)
    return reader.read()


class _Reader:
    """One reading of all rows."""

    def __init__(self, table: PeopleTable) -> None:
        self._rows = table.table.rows
        self._columns = table.mapping.columns
        self._seen: dict[str, int] = {}
        self._softened = 0
        self._parents: dict[str, str] = {}
        self._errors: list[RowError] = []

    def read(self) -> _Read:
        if "parent" in self._columns:
            self._learn_parents()
        people = [person for row in self._rows for person in self._person(row)]
        return _Read(people=tuple(people), errors=tuple(self._errors), softened=self._softened)

    def _person(self, row: Row) -> Iterator[TablePerson]:
        before = len(self._errors)
        employee, name = self._employee(row), self._name(row)
        department = self._path(row)
        told = TablePerson(
            row=row.number,
            employee=employee,
            name=name,
            latin=self._text(row, "latin"),
            department=department,
            post=self._text(row, "post"),
        )
        if len(self._errors) == before:
            self._seen[employee] = row.number
            yield told

    def _employee(self, row: Row) -> str:
        told = self._cell(row, "employee")
        if not told:
            self._wrong(row, QT_TRANSLATE_NOOP("core", "There is no employee number."))
        elif not EMPLOYEE.match(told):
            text = QT_TRANSLATE_NOOP(
                "core", "“{told}” is no employee number: up to 40 letters, digits, hyphens, points and slashes."
            )
            self._wrong(row, text, told=told[:60])
        elif told in self._seen:
            text = QT_TRANSLATE_NOOP("core", "The employee number {told} stands in row {first} as well.")
            self._wrong(row, text, told=told, first=self._seen[told])
        return told

    def _name(self, row: Row) -> str:
        parts = ("name",) if "name" in self._columns else ("last", "first", "patronymic")
        name = " ".join(filter(None, (self._text(row, part) for part in parts)))  # type: ignore[arg-type]
        if not any(letter.isalpha() for letter in name):
            self._wrong(row, QT_TRANSLATE_NOOP("core", "There is no name."))
        elif LOST_LETTERS.search(name):
            text = QT_TRANSLATE_NOOP(
                "core",
                "“{told}” has lost letters: the table was saved in an encoding that has no Kazakh letters. "
                "Save it as XLSX or as CSV UTF-8.",
            )
            self._wrong(row, text, told=name[:60])
        elif len(name) > LONGEST_NAME:
            self._wrong(row, QT_TRANSLATE_NOOP("core", "The name is longer than 200 letters."))
        return name

    def _path(self, row: Row) -> tuple[str, ...]:
        told = self._text(row, "department")
        if "parent" in self._columns:
            path = self._upwards(row, told)
        else:
            path = tuple(part for part in map(harmless, SEPARATORS.split(told)) if part)
        if len(path) > DEEPEST:
            self._wrong(row, QT_TRANSLATE_NOOP("core", "The departments are nested too deeply."))
        return path

    def _learn_parents(self) -> None:
        for row in self._rows:
            name, parent = self._text(row, "department"), self._text(row, "parent")
            if name and parent and self._parents.setdefault(name, parent) != parent:
                text = QT_TRANSLATE_NOOP(
                    "core", "The department “{name}” stands under “{parent}” here and under “{other}” before."
                )
                self._wrong(row, text, name=name, parent=parent, other=self._parents[name])
        self._softened = 0

    def _upwards(self, row: Row, name: str) -> tuple[str, ...]:
        path: list[str] = []
        while name and name not in path:
            path.insert(0, name)
            name = self._parents.get(name, "")
        if name:
            text = QT_TRANSLATE_NOOP("core", "The departments stand under one another in a circle: {path}.")
            self._wrong(row, text, path=" / ".join([name, *path]))
        return tuple(path)

    def _text(self, row: Row, role: Role) -> str:
        """Return a cell as clean text; what a spreadsheet would run as a formula loses the signs that make it one."""
        told = clean_text(self._cell(row, role))
        softened = harmless(told)
        self._softened += softened != told
        return softened

    def _cell(self, row: Row, role: Role) -> str:
        place = self._columns.get(role, -1)
        return row.cells[place] if 0 <= place < len(row.cells) else ""

    def _wrong(self, row: Row, text: str, **fields: object) -> None:
        self._errors.append(RowError(row=row.number, text=text, fields=fields))


def harmless(told: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return FORMULA.sub("", told)


def _departments(
    connection: RegisterConnection, paths: Sequence[tuple[str, ...]], language: str
) -> tuple[dict[tuple[str, ...], str], list[Department]]:
    """Return the ids of all paths, and the departments that are new; those of the same names above keep their ids."""
    known = all_departments(connection)
    ids = _ids_by_path(known)
    new: list[Department] = []
    place = max((one.place for one in known), default=0)
    for path in dict.fromkeys(path for path in paths if path):
        for depth in range(1, len(path) + 1):
            part = path[:depth]
            if part not in ids:
                place += 1
                ids[part] = "d-" + hashlib.sha256("\n".join(part).encode()).hexdigest()[:16]
                parent = ids[part[:-1]] if depth > 1 else ""
                new.append(Department(id=ids[part], names={language: part[-1]}, parent=parent, place=place))
    return ids, new


def _ids_by_path(known: Sequence[Department]) -> dict[tuple[str, ...], str]:
    """Return the ids of departments by every path that their names in any language make."""
    by_id = {one.id: one for one in known}
    ids: dict[tuple[str, ...], str] = {}
    for one in known:
        for language in dict.fromkeys(language for step in known for language in step.names):
            path: list[str] = []
            at: Department | None = one
            while at is not None:
                path.insert(0, at.names.get(language) or next(iter(at.names.values()), at.id))
                at = by_id.get(at.parent)
            ids.setdefault(tuple(path), one.id)
    return ids


def _person(told: TablePerson, ids: dict[tuple[str, ...], str], known: Person | None, columns: set[Role]) -> Person:
    """Return somebody as the table says; what it has no column for stays as the register has it."""
    kept = known or Person(employee=told.employee, name=told.name)
    return Person(
        employee=told.employee,
        name=told.name,
        latin=told.latin if "latin" in columns else kept.latin,
        department=ids.get(told.department, "") if "department" in columns else kept.department,
        post=told.post if "post" in columns else kept.post,
    )


def _without_number(person: Person) -> Person:
    return msgspec.structs.replace(person, number=0)
