"""Table: rows and columns with cells to fill in."""

from collections.abc import Iterator

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import (
    Feedback,
    Languages,
    Option,
    Question,
    Response,
    as_pairs,
    id_problems,
    text_problems,
)
from app.questions.gaps import Gap, gap_problems, gap_words, is_right, right_filling, sealed_gap

NAME = "table"

Place = tuple[int, int]
"""Index of a cell's row, and of the cell in it."""


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column and what stands above it; the row titles stand before the first one."""

    id: str
    title: LocalText


class Cell(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Either a given `text` or a `gap` to fill."""

    text: LocalText = {}
    # Left out rather than None: a choice of two in the schema would hide what is wrong inside the gap.
    gap: Gap | msgspec.UnsetType = msgspec.UNSET


class TableRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row with one cell for each column."""

    id: str
    title: LocalText
    cells: tuple[Cell, ...]


class TableQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """A table with gaps. Response: gap id -> option id, or what was typed."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


def placed_gaps(question: TableQuestion) -> Iterator[tuple[Place, Gap]]:
    """Yield the gaps row by row, each with its place."""
    for number, row in enumerate(question.rows):
        for index, cell in enumerate(row.cells):
            if isinstance(cell.gap, Gap):
                yield (number, index), cell.gap


def score(question: TableQuestion, response: Response | None) -> float:
    """Give the share of gaps filled rightly; all gaps weigh the same, in whatever row they stand."""
    given = as_pairs(response)
    right = [is_right(gap, given.get(gap.id, "")) for _, gap in placed_gaps(question)]
    return sum(right) / len(right) if right else 0.0


def correct(question: TableQuestion) -> dict[str, str]:
    """Return a right filling of every gap."""
    return {gap.id: right_filling(gap) for _, gap in placed_gaps(question)}


def options(question: TableQuestion) -> tuple[str, ...]:
    """Return nothing: rows, columns and the options of a gap keep the author's order."""
    del question
    return ()


def in_words(question: TableQuestion, response: Response | None, language: str) -> str:
    """Return "row · column: value" for each gap that was filled."""
    given = as_pairs(response)
    parts: list[str] = []
    for (number, index), gap in placed_gaps(question):
        words = gap_words(gap, given.get(gap.id, ""), language).strip()
        column = pick(question.columns[index].title, language) if index < len(question.columns) else ""
        if words:
            parts.append(f"{pick(question.rows[number].title, language)} · {column}: {words}")
    return "; ".join(parts)


def problems(question: TableQuestion, languages: Languages) -> list[Problem]:
    """Report a table that is out of shape, gaps nobody can fill, repeated ids and missing texts."""
    found = _repeated_ids(question)
    for number, column in enumerate(question.columns):
        found += text_problems(column.title, languages, "columns", number, "title")
    for number, row in enumerate(question.rows):
        found += text_problems(row.title, languages, "rows", number, "title")
        if len(row.cells) != len(question.columns):
            text = QT_TRANSLATE_NOOP("core", "Number of cells in this row: {cells}. Number of columns: {columns}.")
            fields: dict[str, object] = {"cells": len(row.cells), "columns": len(question.columns)}
            found.append(Problem("cell-count", text, ("rows", number, "cells"), fields))
        for index, cell in enumerate(row.cells):
            found += _cell_problems(cell, languages, "rows", number, "cells", index)
    if not any(placed_gaps(question)):
        text = QT_TRANSLATE_NOOP("core", "A table to fill in needs at least one gap.")
        found.append(Problem("too-few-gaps", text, ("rows",)))
    return found


def without_key(question: TableQuestion) -> TableQuestion:
    """Return the table with gaps that do not tell how to fill them."""
    rows = tuple(msgspec.structs.replace(row, cells=tuple(map(_sealed_cell, row.cells))) for row in question.rows)
    return msgspec.structs.replace(question, rows=rows, feedback=Feedback())


def _sealed_cell(cell: Cell) -> Cell:
    return Cell(gap=sealed_gap(cell.gap)) if isinstance(cell.gap, Gap) else cell


def _repeated_ids(question: TableQuestion) -> list[Problem]:
    columns, rows = [column.id for column in question.columns], [row.id for row in question.rows]
    places, gaps = zip(*placed_gaps(question), strict=True) if any(placed_gaps(question)) else ((), ())
    found = id_problems(columns, "columns") + id_problems(rows, "rows", taken=columns)
    for problem in id_problems([gap.id for gap in gaps], "gaps", taken=columns + rows):
        row, cell = places[int(problem.where[1])]
        where = ("rows", row, "cells", cell, "gap", "id")
        found.append(Problem(problem.code, problem.text, where, problem.fields))
    return found


def _cell_problems(cell: Cell, languages: Languages, *where: str | int) -> list[Problem]:
    if bool(cell.text) == isinstance(cell.gap, Gap):
        text = QT_TRANSLATE_NOOP("core", "A cell has either a text or a gap, and never both.")
        return [Problem("cell-content", text, where)]
    if isinstance(cell.gap, Gap):
        return gap_problems(cell.gap, languages, *where, "gap")
    return text_problems(cell.text, languages, *where, "text")


SAMPLE = TableQuestion(
    id="sample-table",
    objective="s.1",
    level="apply",
    document={
        "en": "What is ours, we answer within 15 working days.\n\nWhat is not, we forward within 3 working days.",
        "ru": "На свои вопросы отвечаем за 15 рабочих дней.\n\nЧужие передаём за 3 рабочих дня.",
        "kk": "Құзыретіміздегі сұраққа 15 жұмыс күні ішінде жауап береміз.\n\nӨзгесін 3 жұмыс күні ішінде жолдаймыз.",
    },
    stem={
        "en": "Fill in the register of the street lighting department.",
        "ru": "Заполните журнал отдела уличного освещения.",
        "kk": "Көшені жарықтандыру бөлімінің журналын толтырыңыз.",
    },
    columns=(
        Column("days", {"en": "Working days", "ru": "Рабочих дней", "kk": "Жұмыс күні"}),
        Column("who", {"en": "Who answers", "ru": "Кто отвечает", "kk": "Кім жауап береді"}),
        Column("step", {"en": "What we do", "ru": "Что делаем", "kk": "Не істейміз"}),
    ),
    rows=(
        TableRow(
            "lamp",
            {"en": "The lamp in the yard is out", "ru": "Во дворе не горит фонарь", "kk": "Ауладағы шам жанбайды"},
            (
                Cell(gap=Gap(id="lamp-days", kind="numeric", answer=15)),
                Cell(
                    gap=Gap(
                        id="lamp-who",
                        kind="select",
                        options=(
                            Option(
                                "own", {"en": "Our department", "ru": "Наш отдел", "kk": "Біздің бөлім"}, correct=True
                            ),
                            Option("other", {"en": "Another body", "ru": "Другой орган", "kk": "Басқа орган"}),
                        ),
                    )
                ),
                Cell(text={"en": "answer", "ru": "отвечаем", "kk": "жауап береміз"}),
            ),
        ),
        TableRow(
            "school",
            {"en": "The school has no places", "ru": "В школе нет мест", "kk": "Мектепте орын жоқ"},
            (
                Cell(text={"en": "3", "ru": "3", "kk": "3"}),
                Cell(text={"en": "Another body", "ru": "Другой орган", "kk": "Басқа орган"}),
                Cell(
                    gap=Gap(
                        id="school-step",
                        kind="text",
                        accepted={
                            "en": ("forward", "forward*", "pass on"),
                            "ru": ("передаём", "переда*", "перенаправ*"),
                            "kk": ("жолдаймыз", "жолда*", "жібер*"),
                        },
                    )
                ),
            ),
        ),
    ),
)
