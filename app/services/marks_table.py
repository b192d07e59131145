"""Tables of marks (CSV): a row per attempt and a column per question, as other programs and spreadsheets write them."""

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.engine.statistics import ItemMark
from app.services.attempt_records import GREATEST_MARK, RecordedAttempt

SLOT = re.compile(r"slots\.(\d+)\.mark$")
WITH_MAXIMUM = re.compile(r"(.+?)\s*/\s*(\d+(?:[.,]\d+)?)$")
NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,2})?$")
TOTALS = {"summarks", "total"}
"""Columns that add up others."""

OMITTED = {"", "-"}
"""A question of the paper that was left blank: it earned nothing, as in Moodle."""

ABSENT = {"n/a", "x"}
"""A question that was not on this paper."""

USUAL_MAXIMUM = 1.0


class MarksTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table as read. `attempts` have their maximum where it was found; `maxima` is what a table of questions told.

    `unknown` are questions with marks above 1 for which no maximum was given.
    """

    attempts: tuple[RecordedAttempt, ...] = ()
    maxima: Mapping[str, float] = {}
    unknown: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    """What cannot be a mark, with its line; such rows are left out."""


class _Question(msgspec.Struct, frozen=True):
    column: int
    id: str
    possible: float | None


def read_table(path: Path, maxima: Mapping[str, float]) -> MarksTable:
    """Return the marks in a table, or the maxima in a table of questions (columns `slot` and `mark` or `maxmark`).

    Columns named slots.N.mark are questions; without them all columns after the first are, apart from totals. A
    maximum stands in the heading ("q7/5") or in `maxima`; otherwise it is 1, unless somebody earned more. Cells may
    be separated by commas, semicolons or tabs, and numbers written with a comma.

    Raises:
        CourseError: if it is no such table.
    """
    rows = _rows(path)
    heading = [cell.strip() for cell in rows[0][1]] if rows else []
    if "slot" in heading and {"mark", "maxmark"} & set(heading):
        return MarksTable(maxima=_maxima(heading, rows[1:]))
    questions = _questions(heading, maxima)
    names = [one.id for one in questions]
    if not names or len(set(names)) < len(names):
        text = QT_TRANSLATE_NOOP(
            "core",
            "{file} is no table of marks. The first line names the columns: the attempt, then each question once; "
            "or slots.1.mark, slots.2.mark and so on.",
        )
        raise CourseError(text, file=path.name)
    return _table(path, rows[1:], questions)


def _rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the lines that hold something, each with its number."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        problem = QT_TRANSLATE_NOOP("core", "{file} cannot be read ({reason}). Save it again as CSV in UTF-8.")
        raise CourseError(problem, file=path.name, reason=str(error)) from error
    lines = text.splitlines()
    first = lines[0] if lines else ""
    separator = max(",;\t", key=first.count)
    try:
        read = csv.reader(lines, delimiter=separator, strict=True)
        return [(read.line_num, row) for row in read if any(cell.strip() for cell in row)]
    except csv.Error as error:
        problem = QT_TRANSLATE_NOOP("core", "{file} cannot be read ({reason}). Save it again as CSV in UTF-8.")
        raise CourseError(problem, file=path.name, reason=str(error)) from error


def _maxima(heading: list[str], rows: Iterable[tuple[int, list[str]]]) -> dict[str, float]:
    slot, most = heading.index("slot"), heading.index("maxmark" if "maxmark" in heading else "mark")
    told = ((row[slot].strip(), _number(row[most])) for _, row in rows if len(row) > max(slot, most))
    return {name: number for name, number in told if number is not None and number > 0}


def _questions(heading: list[str], maxima: Mapping[str, float]) -> list[_Question]:
    found = []
    slots = any(SLOT.match(WITH_MAXIMUM.sub(r"\1", cell)) for cell in heading)
    for column, cell in enumerate(heading):
        split = WITH_MAXIMUM.match(cell)
        name, possible = (split[1], _number(split[2])) if split else (cell, None)
        slot = SLOT.match(name)
        asked = slot is not None if slots else column > 0 and name != "" and name.lower() not in TOTALS
        if asked:
            question = slot[1] if slot else name
            found.append(_Question(column, question, possible or maxima.get(question)))
    return found


def _table(path: Path, rows: Iterable[tuple[int, list[str]]], questions: list[_Question]) -> MarksTable:
    marks: dict[int, dict[str, float]] = {}
    slips: list[str] = []
    for line, row in rows:
        cells = {one.id: row[one.column].strip() if one.column < len(row) else "" for one in questions}
        there = {name: cell for name, cell in cells.items() if cell.lower() not in ABSENT}
        read = {name: 0.0 if cell in OMITTED else _number(cell) for name, cell in there.items()}
        wrong = next((name for name, number in read.items() if number is None), None)
        if wrong is not None:
            slips.append(f"line {line}, {wrong}: “{cells[wrong][:40]}” is no mark")
        elif read:
            marks[line] = {name: number for name, number in read.items() if number is not None}
    possible = {one.id: one.possible for one in questions}
    above = {name for row in marks.values() for name, mark in row.items() if mark > USUAL_MAXIMUM}
    unknown = tuple(name for name, most in possible.items() if most is None and name in above)
    most_of = {name: 0.0 if name in unknown else most or USUAL_MAXIMUM for name, most in possible.items()}
    attempts = tuple(
        RecordedAttempt(
            id=f"{path.resolve()}:{line}",
            course="",
            quiz=path.stem,
            items=tuple(ItemMark(question=name, earned=mark, possible=most_of[name]) for name, mark in row.items()),
        )
        for line, row in marks.items()
    )
    return MarksTable(attempts=attempts, unknown=unknown, slips=tuple(slips))


def _number(cell: str) -> float | None:
    if not NUMBER.match(cell.strip()):
        return None
    number = float(cell.strip().replace(",", "."))
    return number if abs(number) <= GREATEST_MARK else None
