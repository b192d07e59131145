"""Questions as rows, read from plain values that may be half written."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.models.bank import BankRow, Wanted, bank_columns, bank_rows, fitting, lacking_languages
from app.ui.models.records import ORDER_ROLE, RecordsModel

LANGUAGES = ("en", "ru", "kk")


def question(named: str, **more: Any) -> dict[str, Any]:
    stem = {"en": f"About {named}?", "ru": "О чём?", "kk": "Не туралы?"}
    return {"id": named, "type": "choice", "objective": "c3.1", "level": "apply", "stem": stem, **more}


QUESTIONS = [
    question("late-answer", tags=["deadlines"], points=2),
    question("mixed-letter", objective="c3.10", level="analyse", type="case", tags=["mixed", "deadlines"]),
    question("half-done", objective="c3.2", stem={"en": "Who answers?", "ru": ""}, points="many"),
    "no question at all",
]


@pytest.fixture
def rows() -> list[BankRow]:
    return bank_rows({"questions/a.yaml": QUESTIONS[:2], "questions/b.yaml": QUESTIONS[2:]}, LANGUAGES)


def test_the_model_keeps_the_rules_of_qt(rows: list[BankRow], qtbot: QtBot) -> None:
    model: RecordsModel[BankRow] = RecordsModel(bank_columns(files=True))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(rows)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    model.show_rows(rows[:1], columns=bank_columns(files=False))
    assert (model.rowCount(), model.columnCount()) == (1, 8)


def test_a_row_says_what_a_trainer_looks_for(rows: list[BankRow], qtbot: QtBot) -> None:
    model: RecordsModel[BankRow] = RecordsModel(bank_columns(files=True))
    model.show_rows(rows)
    told = [[model.index(row, column).data() for column in range(9)] for row in range(4)]
    assert told == [
        ["About late-answer?", "late-answer", "Single choice", "c3.1", "Apply", "deadlines", "Complete", "2",
         "questions/a.yaml"],
        ["About mixed-letter?", "mixed-letter", "Case with several questions", "c3.10", "Analyse", "mixed, deadlines",
         "Complete", "1", "questions/a.yaml"],
        ["Who answers?", "half-done", "Single choice", "c3.2", "Apply", "", "RU, KK missing", "–", "questions/b.yaml"],
        ["No words yet", "", "", "", "", "", "EN, RU, KK missing", "1", "questions/b.yaml"],
    ]  # fmt: skip
    spoken = model.index(2, 6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Text is missing in: Русский, Қазақша"


def test_columns_sort_by_what_they_mean(rows: list[BankRow], qtbot: QtBot) -> None:
    model: RecordsModel[BankRow] = RecordsModel(bank_columns(files=False))
    model.show_rows(rows[:3])
    model.sort(3)
    assert [model.index(at, 3).data() for at in range(3)] == ["c3.1", "c3.2", "c3.10"]
    model.sort(4, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 4).data() == "Analyse"
    model.sort(7)
    assert [model.index(at, 7).data(ORDER_ROLE) for at in range(3)] == [1.0, 2.0, None]


@pytest.mark.parametrize(
    ("value", "lacking"),
    [
        ({"choices": [{"id": "one", "text": {"en": "a", "ru": "b"}}]}, ("kk",)),
        ({"choices": [{"id": "one", "text": {}}]}, ("en", "ru", "kk")),
        ({"feedback": {"right": {}}}, ()),
        ({"feedback": {"right": {"en": "Yes", "kk": "Иә"}}}, ("ru",)),
        ({"accepted": {"en": ["a"], "ru": [], "kk": ["b", "c"]}}, ("ru",)),
        ({"items": [{"stem": {"en": "Inner", "kk": " "}}]}, ("ru", "kk")),
        ({"stem": {}}, ("en", "ru", "kk")),
        ({"stem": None}, ("en", "ru", "kk")),
    ],
)
def test_a_language_lacks_text_wherever_one_is_missing(value: dict[str, Any], lacking: tuple[str, ...]) -> None:
    assert lacking_languages(question("one", **value), LANGUAGES) == lacking


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        (Wanted(), [0, 1, 2, 3]),
        (Wanted(objective="c3.1"), [0]),
        (Wanted(level="apply"), [0, 2]),
        (Wanted(type="case"), [1]),
        (Wanted(tag="deadlines"), [0, 1]),
        (Wanted(language="whole"), [0, 1]),
        (Wanted(language="lacking"), [2, 3]),
        (Wanted(language="en"), [3]),
        (Wanted(words="MIXED"), [1]),
        (Wanted(words="late-ans"), [0]),
        (Wanted(words="чем", level="apply"), [0]),
        (Wanted(words="nowhere"), []),
    ],
)
def test_a_filter_leaves_what_is_wanted(rows: list[BankRow], wanted: Wanted, places: list[int]) -> None:
    assert [row.place for row in fitting(rows, wanted)] == places
