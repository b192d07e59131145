"""Objectives by levels: what is counted, what is needed, and that all of it is said in words."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.models.bank import bank_rows
from app.ui.models.blueprint import BlueprintRow, ObjectiveLine, blueprint_columns, blueprint_rows, gap_words
from app.ui.models.records import RecordsModel

OBJECTIVES = [
    ObjectiveLine("c3.1", "apply", "Count a term"),
    ObjectiveLine("c3.2", "analyse", "Divide a mixed letter"),
    ObjectiveLine("c3.3", "remember", "Name the kinds of letters"),
]


def rows() -> list[BlueprintRow]:
    told = [("c3.1", "apply", "choice"), ("c3.1", "apply", "date"), ("c3.2", "apply", "choice")]
    told += [("c3.3", "remember", "survey"), ("c3.3", "remember", "info"), ("c9.1", "apply", "order")]
    plain = [{"id": str(at), "objective": o, "level": v, "type": t} for at, (o, v, t) in enumerate(told)]
    return blueprint_rows(OBJECTIVES, bank_rows({"a": plain}, ("en",)))


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model: RecordsModel[BlueprintRow] = RecordsModel(blueprint_columns())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows())
    model.sort(7)
    assert model.rowCount() == 4


def test_cells_count_questions_and_say_where_one_is_needed(qtbot: QtBot) -> None:
    model: RecordsModel[BlueprintRow] = RecordsModel(blueprint_columns())
    model.show_rows(rows())
    assert [[model.index(row, column).data() for column in range(8)] for row in range(4)] == [
        ["c3.1", "Count a term", "–", "–", "2", "–", "–", "2"],
        ["c3.2", "Divide a mixed letter", "–", "–", "1", "needed", "–", "1"],
        ["c3.3", "Name the kinds of letters", "needed", "–", "–", "–", "–", "no question"],
        ["c9.1", "This course has no such objective", "–", "–", "1", "–", "–", "1"],
    ]


def test_a_screen_reader_hears_objective_level_and_number(qtbot: QtBot) -> None:
    model: RecordsModel[BlueprintRow] = RecordsModel(blueprint_columns())
    model.show_rows(rows())
    spoken = [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for row, column in ((0, 4), (1, 5))]
    assert spoken == [
        "c3.1, Apply: 2 question(s)",
        "c3.2, Analyse: no question. One is needed: this is the objective’s own level.",
    ]


def test_what_is_missing_stands_in_a_sentence(qtbot: QtBot) -> None:
    assert gap_words(rows()) == (
        "1 objective(s) without any question. 1 objective(s) without a question of the objective’s own level."
    )
    assert gap_words(rows()[:1]) == "Every objective has a question of its own level."
