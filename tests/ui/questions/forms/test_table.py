"""The form of a table to fill in: columns, and a grid of rows with given and asked cells."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.ui.questions.forms.grid import GridField
from tests.ui.questions.forms.trying import Forms, Trial, Where, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

EDITS: tuple[tuple[Where, str, Any], ...] = (
    (("columns", 1, "title", "kk"), "Кім", "Кім"),
    (("rows", 1, "title", "ru"), "Школа", "Школа"),
    (("rows", 0, "cells", 0, "gap", "answer"), "3", 3),
    (("rows", 0, "cells", 1, "gap", "options", 1, "text", "en"), "A school", "A school"),
    (("rows", 1, "cells", 1, "text", "en"), "The school", "The school"),
    (("rows", 1, "cells", 2, "gap", "accepted", "en"), "send", ["send"]),
    (("rows", 1, "cells", 2, "gap", "id"), "step-2", "step-2"),
)


def grid_of(trial: Trial) -> GridField:
    field = trial.form.field("rows")
    assert isinstance(field, GridField)
    return field


def words(trial: Trial) -> list[list[str]]:
    model = grid_of(trial).model
    return [[model.words(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]


@pytest.mark.parametrize(("where", "text", "said"), EDITS)
def test_typing_changes_its_part_and_no_other(where: Where, text: str, said: Any, forms: Forms) -> None:
    trial = forms.show(plain("table"))
    trial.type(text, *where)
    assert trial.value == trial.told[-1] == put(plain("table"), where, said)
    assert question_of(trial.value).id == "sample-table"


def test_grid_tells_titles_given_texts_and_answers(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    model = grid_of(trial).model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert [model.title(column) for column in range(4)] == ["Row", "Working days", "Who answers", "What we do"]
    assert words(trial) == [
        ["The lamp in the yard is out", "To fill in: 15", "To fill in: Our department", "answer"],
        ["The school has no places", "3", "Another body", "To fill in: forward"],
    ]
    said = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Row: The lamp in the yard is out; column: Working days. To fill in: 15"


def test_arrow_keys_go_from_cell_to_cell_and_enter_into_its_form(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    field = grid_of(trial)
    field.grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        trial.press(key)
    assert (field.grid.currentIndex().row(), field.grid.currentIndex().column()) == (1, 2)
    assert field.cell.value() == plain("table")["rows"][1]["cells"][1]
    trial.press(Qt.Key.Key_Return)
    assert field.cell.isAncestorOf(QApplication.focusWidget())
    assert trial.told == []


def test_tab_leaves_the_grid(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    grid_of(trial).grid.setFocus()
    trial.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is grid_of(trial).add


def test_given_cell_becomes_a_gap_that_accepts_its_words(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    trial.press(Qt.Key.Key_Down, "rows", 0, "cells", 2)
    text = plain("table")["rows"][0]["cells"][2]["text"]
    gap = {"id": "gap-1", "kind": "text", "accepted": {one: [said] for one, said in text.items()}}
    assert trial.told == [put(plain("table"), ("rows", 0, "cells", 2), {"gap": gap})]
    trial.press(Qt.Key.Key_Up)
    assert trial.value == plain("table")


def test_gap_becomes_a_given_text(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    trial.press(Qt.Key.Key_Up, "rows", 0, "cells", 0)
    trial.type("15", "rows", 0, "cells", 0, "text", "en")
    assert trial.value == put(plain("table"), ("rows", 0, "cells", 0), {"text": {"en": "15"}})


def test_row_is_added_with_a_cell_for_each_column(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    trial.button("Add a row")
    assert grid_of(trial).row.isAncestorOf(QApplication.focusWidget())
    made = {"id": "row-1", "title": {}, "cells": [{"text": {}}] * 3}
    assert trial.told == [plain("table") | {"rows": [*plain("table")["rows"], made]}]
    assert len(question_of(trial.value).rows) == 3


def test_rows_are_moved_and_taken_away_with_their_cells(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    lamp, school = plain("table")["rows"]
    trial.reach("rows", 1, "cells", 1)
    trial.button("Move the row up")
    assert trial.value["rows"] == [school, lamp]
    assert (grid_of(trial).grid.currentIndex().row(), grid_of(trial).grid.currentIndex().column()) == (0, 2)
    trial.button("Take the row away")
    assert trial.value["rows"] == [lamp]
    trial.button("Take the row away")
    assert trial.value["rows"] == []
    assert QApplication.focusWidget() is grid_of(trial).add


def test_column_is_added_moved_and_taken_away_with_its_cells_in_one_step(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    lamp, school = plain("table")["rows"]
    trial.button("Add a column")
    assert trial.told[0]["columns"][3] == {"id": "column-1", "title": {}}
    assert [one["cells"][3] for one in trial.told[0]["rows"]] == [{"text": {}}, {"text": {}}]
    trial.press(Qt.Key.Key_Up, "columns", 3, "title", "en", mods=Qt.KeyboardModifier.AltModifier)
    assert [one["cells"][2:] for one in trial.told[1]["rows"]] == [
        [{"text": {}}, lamp["cells"][2]],
        [{"text": {}}, school["cells"][2]],
    ]
    trial.button("Take away: Columns 1")
    assert [one["cells"] for one in trial.told[2]["rows"]] == [
        [lamp["cells"][1], {"text": {}}, lamp["cells"][2]],
        [school["cells"][1], {"text": {}}, school["cells"][2]],
    ]
    assert len(trial.told) == 3
    assert len(question_of(trial.value).columns) == 3


def test_row_with_too_few_cells_is_kept_and_can_be_filled(forms: Forms) -> None:
    value = put(plain("table"), ("rows", 1, "cells"), [{"text": {"en": "3"}}])
    trial = forms.show(value)
    assert trial.value == value
    trial.type("more", "rows", 1, "cells", 2, "text", "en")
    cells = [{"text": {"en": "3"}}, {"text": {}}, {"text": {"en": "more"}}]
    assert trial.value == put(value, ("rows", 1, "cells"), cells)


def test_showing_keeps_the_cell_in_hand(forms: Forms) -> None:
    trial = forms.show(plain("table"))
    widget = trial.reach("rows", 1, "cells", 1, "text", "ru")
    trial.form.show_value(put(plain("table"), ("rows", 1, "cells", 1, "text", "ru"), "Школа"))
    assert (QApplication.focusWidget(), trial.told) == (widget, [])
    trial.press(Qt.Key.Key_Tab)
    assert trial.value["rows"][1]["cells"][1]["text"]["ru"] == "Школа"


def test_cell_with_text_and_gap_shows_both_until_one_is_chosen(forms: Forms) -> None:
    value = put(plain("table"), ("rows", 0, "cells", 0, "text"), {"en": "15"})
    trial = forms.show(value)
    assert trial.form.reach(("rows", 0, "cells", 0, "text", "en")).isVisible()
    assert trial.form.reach(("rows", 0, "cells", 0, "gap", "answer")).isVisible()
    assert trial.value == value
