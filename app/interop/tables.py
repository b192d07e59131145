"""Tables of questions: CSV from any office program, and XLSX. One row is one question, the first row names columns.

Nothing in a cell is computed: a formula comes in as plain text, or as its last result where a workbook keeps it.
"""

import csv
import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from app.interop import texts
from app.interop.building import Answer, Builder, Head, plain_number
from app.interop.common import MOST_FOUND, Imported, Request, UnfitError
from app.interop.decoding import clean, is_too_large, text_of
from app.interop.losses import LossReport
from app.interop.table_columns import ANSWER, Columns, columns_of, says_true
from app.interop.zipped import Package, PackageError
from app.questions import AnyQuestion

NAME = "table"
SUFFIXES = (".csv", ".tsv", ".xlsx", ".xlsm")

MOST_COLUMNS = 60
_ZIP = b"PK"
_FORMULA = re.compile(r"[=@]|[+-](?=[A-Za-z(])")
"""How a cell begins that a spreadsheet would compute."""

_NOTHING_TO_COMPUTE = re.compile(r"[=@+\-]\s*\S{0,3}")
_LIST = re.compile(r"\s*[;,|]\s*")


class Row(NamedTuple):
    """One row: its 1-based number and its cells as text, None if it could not be read, which is told."""

    number: int
    cells: list[str] | None


def read(content: bytes, request: Request) -> Imported:
    """Return the questions of a table. Nothing is raised for content."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(unit="row", found=1, taken=0, losses=report.losses())
    reader = _TableReader(request, report)
    try:
        for rows in _sheets(content, report):
            reader.sheet(rows)
    except PackageError as error:
        reader.found += 1
        report.add("not-a-package", 0, problem=str(error), whole=True)
    if not reader.has_columns:
        reader.found += 1
        report.add("no-header", 1, whole=True)
    return Imported(
        unit="row",
        found=reader.found,
        taken=len(reader.questions),
        questions=tuple(reader.questions),
        losses=report.losses(),
    )


def _sheets(content: bytes, report: LossReport) -> Iterator[tuple[str, Iterator[Row]]]:
    if content.startswith(_ZIP):
        yield from _workbook(content, report)
    else:
        yield "", _csv_rows(text_of(content, report), report)


def _csv_rows(text: str, report: LossReport) -> Iterator[Row]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t|", key=first.count)
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            report.add("not-a-package", reader.line_num, problem=str(error), whole=True)
            yield Row(reader.line_num, None)
            continue
        yield Row(reader.line_num, [_not_computed(cell, reader.line_num, report) for cell in cells[:MOST_COLUMNS]])


def _not_computed(cell: str, row: int, report: LossReport) -> str:
    """Return a cell as text; one that a spreadsheet would compute is told, for it may be an attack."""
    plain = cell.strip()
    if _FORMULA.match(plain) and not _NOTHING_TO_COMPUTE.fullmatch(plain):
        report.add("cell-formula", row, text=plain)
    return plain


def _workbook(content: bytes, report: LossReport) -> Iterator[tuple[str, Iterator[Row]]]:
    """Yield the sheets of a workbook.

    Raises:
        PackageError: if the file is damaged or a bomb.
    """
    Package(content).measure()
    shown, written = _opened(content, results=True), _opened(content, results=False)
    for name in shown.sheetnames:
        if hasattr(shown[name], "iter_rows"):  # a chart has a sheet of its own, without rows
            yield name, _sheet_rows(shown[name], written[name], report)


def _opened(content: bytes, *, results: bool) -> Any:
    import warnings

    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what the workbook has beside cells
            return openpyxl.load_workbook(io.BytesIO(content), data_only=results, read_only=True, keep_links=False)
    except _UNREADABLE as error:
        raise PackageError("the workbook is damaged") from error


_UNREADABLE = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    SyntaxError,
    OverflowError,
    EOFError,
)
"""What openpyxl raises for workbooks that are none; it has no error of its own."""


def _sheet_rows(shown: Any, written: Any, report: LossReport) -> Iterator[Row]:
    most = MOST_FOUND + 100
    try:
        pairs = zip(shown.iter_rows(max_row=most), written.iter_rows(max_row=most), strict=False)
        for number, (values, formulas) in enumerate(pairs, start=1):
            both = zip(values[:MOST_COLUMNS], formulas[:MOST_COLUMNS], strict=False)
            yield Row(number, [_cell(value, formula, number, report) for value, formula in both])
    except _UNREADABLE as error:
        raise PackageError(f"the sheet {shown.title} is damaged") from error


def _cell(value: Any, formula: Any, row: int, report: LossReport) -> str:
    if getattr(formula, "data_type", "n") == "f":
        source = str(getattr(formula.value, "text", formula.value))
        if value.value is None:
            report.add("cell-formula", row, text=source)
            return clean(source, report, row).strip()
        report.add("cell-computed", row, text=source)
    return clean(_shown(value.value), report, row).strip()


def _shown(value: Any) -> str:
    """Return a cell's value as a person would type it: no ".0" behind a whole number, days as ISO dates."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.12g}"
    text = str(value)
    return text.removesuffix(" 00:00:00")


class _TableReader:
    def __init__(self, request: Request, report: LossReport) -> None:
        self.builder = Builder(request, report)
        self.report = report
        self.questions: list[AnyQuestion] = []
        self.found = 0
        self.has_columns = False

    def sheet(self, named: tuple[str, Iterator[Row]]) -> None:
        """Take all rows of one sheet; one without a column for the question is told."""
        name, rows = named
        columns: Columns | None = None
        filled = 0
        for row in rows:
            if row.cells is None:
                self.found += 1
                continue
            if not any(row.cells):
                continue
            filled += 1
            if columns is None:
                columns = columns_of(row.cells, row.number, self.report)
                self.has_columns = self.has_columns or columns is not None
            else:
                self._row(row.number, row.cells, columns)
        if filled and columns is None and name:
            self.found += 1
            self.report.add("sheet", 1, whole=True, name=name)

    def _row(self, number: int, cells: list[str], columns: Columns) -> None:
        self.found += 1
        if self.found > MOST_FOUND:
            self.report.tally("too-many", number, whole=True, most=MOST_FOUND)
            return
        try:
            self.questions.append(_RowReader(number, cells, columns, self.builder).question())
        except UnfitError as error:
            self.report.unfit(error, number, whole=True)


class _RowReader:
    """One row being read."""

    def __init__(self, number: int, cells: list[str], columns: Columns, builder: Builder) -> None:
        self.number = number
        self.cells = cells
        self.columns = columns
        self.builder = builder

    def question(self) -> AnyQuestion:
        """Return the question of the row.

        Raises:
            UnfitError: if there is no text or no right answer.
        """
        if not self._words("question"):
            raise UnfitError("no-text")
        head = self._head()
        choices = [(number, text) for number, text in self.columns.answers(self.cells) if text]
        right = self._words("correct")
        kind = self._words("type").lower()
        if choices and kind not in {"short", "numeric"}:
            return self._choice(head, choices, right)
        if kind in {"truefalse", "true/false"} or (not kind and says_true(right) is not None):
            return self._verdict(head, right)
        forms = [text for _, text in choices] or [one for one in re.split(r"\s*[;|]\s*", right) if one]
        answers = [Answer(text=form, fraction=1.0) for form in forms]
        if kind == "numeric" or (not kind and len(forms) == 1 and _is_number(forms[0])):
            return self.builder.numeric(head, answers, unit=self._words("unit"))
        return self.builder.short(head, answers)

    def _verdict(self, head: Head, right: str) -> AnyQuestion:
        verdict = says_true(right)
        if verdict is None:
            raise UnfitError("no-right")
        return self.builder.truefalse(head, answer=verdict)

    def _choice(self, head: Head, choices: list[tuple[int, str]], right: str) -> AnyQuestion:
        """Return a choice; `right` names answers by letter, number or their whole text."""
        texts_of = {text.casefold(): number for number, text in choices}
        named = {texts_of[right.casefold()]} if right.casefold() in texts_of else self._named(right, choices)
        if not named:
            raise UnfitError("no-right")
        wrong = -1.0 if len(named) > 1 else 0.0
        feedback = self.columns.answer_feedback(self.cells)
        answers = [
            Answer(
                text=texts.from_plain(text),
                fraction=1.0 if number in named else wrong,
                feedback=texts.from_plain(feedback.get(number, "")),
            )
            for number, text in choices
        ]
        return self.builder.choice(head, answers, single=len(named) == 1)

    def _named(self, right: str, choices: list[tuple[int, str]]) -> set[int]:
        numbers = {number for number, _ in choices}
        texts_of = {text.casefold(): number for number, text in choices}
        found: set[int] = set()
        for mark in filter(None, _LIST.split(right)):
            number = texts_of.get(mark.casefold()) or ANSWER.number_of(mark)
            if number in numbers:
                found.add(number)
            else:
                self.builder.report.add("answer-mark", self.number, text=mark)
        return found

    def _head(self) -> Head:
        tags = [one for one in _LIST.split(self._words("tags")) if one]
        tags += [f"{name}:{self._words(name).lower()}" for name in ("objective", "level") if self._words(name)]
        return Head(
            line=self.number,
            idnumber=self._words("id"),
            names=(),
            stem=self._text("question"),
            document=self._text("document"),
            points=self._points(),
            tags=tuple(tags),
            hints=tuple(filter(None, (self._text("hint"),))),
            right=self._text("right"),
            wrong=self._text("wrong"),
            general=self._text("feedback"),
        )

    def _points(self) -> float:
        words = self._words("points")
        try:
            return plain_number(words) if words else 1.0
        except UnfitError:
            self.builder.report.add("points", self.number, text=words)
            return 1.0

    def _text(self, name: str) -> str:
        return texts.from_plain(self._words(name))

    def _words(self, name: str) -> str:
        return self.columns.words(name, self.cells)


def _is_number(text: str) -> bool:
    try:
        plain_number(text.partition("..")[0].partition(":")[0])
    except UnfitError:
        return False
    return True
