"""Table: the share of cells filled rightly."""

import shutil
from pathlib import Path

import msgspec
import pytest
import yaml

from app.course.idlock import lock_faults
from app.course.meanings import meaning_of, meanings
from app.course.reader import read_course
from app.questions.common import Option
from app.questions.gaps import Gap
from app.questions.table import (
    SAMPLE,
    Cell,
    Column,
    TableQuestion,
    TableRow,
    correct,
    in_words,
    problems,
    score,
    without_key,
)

SOUND = Path(__file__).parent.parent / "data" / "sound"
LANGUAGES = ("en", "ru", "kk")
TEXT = {"en": "Text", "ru": "Текст", "kk": "Мәтін"}
GIVEN = Cell(text=TEXT)
LAMP, SCHOOL = SAMPLE.rows


def with_row(*cells: Cell) -> TableQuestion:
    """The sample with a third row."""
    return msgspec.structs.replace(SAMPLE, rows=(*SAMPLE.rows, TableRow("third", TEXT, cells)))


def counted(gap_id: str) -> Cell:
    return Cell(gap=Gap(id=gap_id, kind="numeric", answer=1))


def faults(question: TableQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        ({"lamp-days": "15", "lamp-who": "own", "school-step": "Forwarding"}, 1.0),
        ({"lamp-days": " 15,0 ", "lamp-who": "other", "school-step": "перенаправляем"}, 2 / 3),
        ({"lamp-days": "fifteen", "lamp-who": "own"}, 1 / 3),
        ({"lamp-days": "3", "lamp-who": "other", "school-step": "answer"}, 0.0),
        ({"lamp": "15", "days": "15"}, 0.0),
    ],
)
def test_every_gap_weighs_the_same(response: dict[str, str], fraction: float) -> None:
    assert score(SAMPLE, response) == pytest.approx(fraction)


def test_rows_with_more_gaps_weigh_more() -> None:
    assert score(with_row(counted("one-gap"), GIVEN, GIVEN), {"one-gap": "1"}) == 0.25


def test_answer_reads_by_row_and_column() -> None:
    words = in_words(SAMPLE, {"school-step": "жолда", "lamp-who": "other"}, "ru")
    assert words == ("Во дворе не горит фонарь · Кто отвечает: Другой орган; В школе нет мест · Что делаем: жолда")


def test_right_word_reads_in_the_readers_language() -> None:
    assert in_words(SAMPLE, correct(SAMPLE), "kk").endswith("Мектепте орын жоқ · Не істейміз: жолдаймыз")


@pytest.mark.parametrize("cells", [(), (GIVEN, GIVEN), (GIVEN,) * 4])
def test_row_with_too_few_or_too_many_cells_is_reported(cells: tuple[Cell, ...]) -> None:
    found = problems(with_row(*cells), LANGUAGES)
    assert [(one.code, one.where, one.fields) for one in found] == [
        ("cell-count", ("rows", 2, "cells"), {"cells": len(cells), "columns": 3})
    ]


@pytest.mark.parametrize("cell", [Cell(), msgspec.structs.replace(counted("both"), text=TEXT)], ids=["none", "both"])
def test_cell_with_neither_or_both_is_reported(cell: Cell) -> None:
    assert faults(with_row(GIVEN, cell, GIVEN)) == [("cell-content", ("rows", 2, "cells", 1))]


def test_table_without_gaps_is_reported() -> None:
    rows = (TableRow("first", TEXT, (GIVEN,) * 3),)
    assert faults(msgspec.structs.replace(SAMPLE, rows=rows)) == [("too-few-gaps", ("rows",))]


@pytest.mark.parametrize("gap_id", ["lamp-days", "days", "school"], ids=["of a gap", "of a column", "of a row"])
def test_gap_with_an_id_that_is_taken_is_reported_in_its_cell(gap_id: str) -> None:
    assert faults(with_row(GIVEN, counted(gap_id), GIVEN)) == [("duplicate-id", ("rows", 2, "cells", 1, "gap", "id"))]


def test_row_with_the_id_of_a_column_is_reported() -> None:
    rows = (*SAMPLE.rows, TableRow("who", TEXT, (GIVEN,) * 3))
    assert faults(msgspec.structs.replace(SAMPLE, rows=rows)) == [("duplicate-id", ("rows", 2, "id"))]


def test_gap_id_of_the_wrong_form_is_reported_in_its_cell() -> None:
    assert faults(with_row(GIVEN, counted("Gap 1"), GIVEN)) == [("wrong-id", ("rows", 2, "cells", 1, "gap", "id"))]


def test_gap_nobody_can_fill_is_reported_in_its_cell() -> None:
    gap = Gap(id="third-who", kind="select", options=(Option("own-way", TEXT),))
    assert faults(with_row(GIVEN, Cell(gap=gap), GIVEN)) == [
        ("correct-count", ("rows", 2, "cells", 1, "gap", "options"))
    ]


def test_missing_words_are_reported_at_their_part() -> None:
    part = {"en": "Part", "ru": "Часть"}
    question = msgspec.structs.replace(
        SAMPLE,
        columns=(Column("days", part), *SAMPLE.columns[1:]),
        rows=(*SAMPLE.rows, TableRow("third", part, (GIVEN, GIVEN, Cell(text=part)))),
    )
    assert faults(question) == [
        ("missing-language", ("columns", 0, "title")),
        ("missing-language", ("rows", 2, "title")),
        ("missing-language", ("rows", 2, "cells", 2, "text")),
    ]


def test_sealed_table_does_not_tell_how_to_fill_it() -> None:
    sealed = without_key(SAMPLE)
    assert set(correct(sealed).values()) == {""}
    assert score(sealed, correct(SAMPLE)) == 0.0


def test_sealed_table_keeps_what_is_given_and_asked() -> None:
    sealed = without_key(SAMPLE)
    assert [row.title for row in sealed.rows] == [row.title for row in SAMPLE.rows]
    assert sealed.rows[0].cells[2] == LAMP.cells[2]
    assert in_words(sealed, {"lamp-who": "other"}, "en") == "The lamp in the yard is out · Who answers: Another body"


def test_gap_in_another_column_is_another_meaning() -> None:
    moved = TableRow("lamp", LAMP.title, (LAMP.cells[1], LAMP.cells[0], LAMP.cells[2]))
    assert meaning_of(msgspec.structs.replace(SAMPLE, rows=(moved, SCHOOL))) != meaning_of(SAMPLE)


def test_columns_in_another_order_are_another_meaning() -> None:
    question = msgspec.structs.replace(SAMPLE, columns=SAMPLE.columns[::-1])
    assert meaning_of(question) != meaning_of(SAMPLE)


def test_rows_in_another_order_are_the_same_meaning() -> None:
    assert meaning_of(msgspec.structs.replace(SAMPLE, rows=(SCHOOL, LAMP))) == meaning_of(SAMPLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sound course with one more file, in which the sample stands."""
    made = Path(shutil.copytree(SOUND, tmp_path / "courses")) / "c90-sample"
    questions = {"format": 1, "id": "tables", "questions": [msgspec.to_builtins(SAMPLE)]}
    with (made / "questions" / "tables.yaml").open("w", encoding="utf-8") as file:
        yaml.safe_dump(questions, file, allow_unicode=True, sort_keys=False)
    return made


def test_every_part_with_an_id_is_recorded(folder: Path) -> None:
    reading = read_course(folder)
    assert reading.course is not None
    parts = [one.removeprefix("sample-table/") for one in meanings(reading.course, reading) if "sample-table/" in one]
    assert parts == [
        *("days", "who", "step"),
        *("lamp", "lamp/lamp-days", "lamp/lamp-who", "lamp/lamp-who/own", "lamp/lamp-who/other"),
        *("school", "school/school-step"),
    ]


def test_recorded_gap_says_on_which_line_it_stands(folder: Path) -> None:
    reading = read_course(folder)
    assert reading.course is not None
    found = meanings(reading.course, reading)["sample-table/school/school-step"]
    lines = (folder / found.file).read_text(encoding="utf-8").splitlines()
    assert [line.strip() for line in lines[found.line - 1 : found.line + 1]] == ["gap:", "id: school-step"]


def test_course_with_a_table_reads_without_faults(folder: Path) -> None:
    reading = read_course(folder)
    assert [str(fault) for fault in (*reading.faults, *lock_faults(folder, reading)) if fault.level == "error"] == []
