"""Records as a table: true to Qt's rules, sorted by what columns mean, ticked row by row."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.models.records import OBJECT_ROLE, TONE_ROLE, RecordColumn, RecordsModel


class Row(NamedTuple):
    name: str
    result: float | None


ROWS = [Row("Өтегенов", 0.5), Row("Әлімбеков", 0.9), Row("Ким", None)]
COLUMNS: list[RecordColumn[Row]] = [
    RecordColumn(title="Name", hint="The whole name", text=lambda row: row.name),
    RecordColumn(
        title="Result",
        text=lambda row: "–" if row.result is None else str(row.result),
        spoken=lambda row: "none" if row.result is None else f"{row.result} of 1",
        tone=lambda row: "good" if row.result == 0.9 else "",
        order=lambda row: row.result,
        centred=True,
    ),
]


def model_of(*, tickable: bool = False) -> RecordsModel[Row]:
    made: RecordsModel[Row] = RecordsModel(COLUMNS, tickable=tickable)
    made.show_rows(ROWS)
    return made


def names(model: RecordsModel[Row]) -> list[str]:
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = model_of(tickable=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(1)
    model.tick_all(ticked=False)
    model.show_rows(ROWS[:1])
    assert model.rowCount() == 1


def test_cells_tell_text_words_tone_and_the_row(qtbot: QtBot) -> None:
    model = model_of()
    index = model.index(1, 1)
    assert (index.data(), index.data(TONE_ROLE), index.data(OBJECT_ROLE)) == ("0.9", "good", ROWS[1])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "0.9 of 1"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "0.9 of 1"


def test_heads_are_short_and_said_in_full(qtbot: QtBot) -> None:
    model = model_of()
    told = [model.headerData(0, Qt.Orientation.Horizontal, role) for role in (0, Qt.ItemDataRole.ToolTipRole)]
    assert told == ["Name", "The whole name"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_sorting_follows_the_value_and_puts_nothing_last(qtbot: QtBot) -> None:
    model = model_of()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Әлімбеков", "Өтегенов", "Ким"]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["Өтегенов", "Әлімбеков", "Ким"]


def test_ticks_stay_with_their_rows_when_the_table_is_sorted(qtbot: QtBot) -> None:
    model = model_of(tickable=True)
    assert model.ticked == ROWS
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.name for row in model.ticked] == ["Әлімбеков", "Ким"]
    assert not model.setData(model.index(0, 1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_rows_without_ticks_offer_none(qtbot: QtBot) -> None:
    model = model_of()
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
