"""The rows of a table as a real grid: arrow keys go from cell to cell, the one in hand is edited below."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.forms.form import Form
from app.ui.questions.forms.cell import CellForm
from app.ui.questions.forms.grid_view import Grid, GridModel, cells_of
from app.ui.questions.forms.naming import Ids
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class GridField(Field):
    """The rows of a table with their cells; columns are told to it, and their cells go with them."""

    def __init__(self, tools: FormTools, ids: Ids) -> None:
        super().__init__(tools.theme, translate("question-forms", "Rows and cells"))
        self._ids = ids
        self.model = GridModel(tools, self)
        self.grid = Grid(self.model, tools.theme)
        self.grid.setAccessibleName(self.name)
        self.cell = CellForm(tools, ids)
        self.row = _row_form(tools)
        self._place = label("", role="strong")
        self.add = button(translate("question-forms", "Add a row"), icon=tools.theme.icon("add"))
        self.up = button(translate("question-forms", "Move the row up"), icon=tools.theme.icon("move-up"))
        self.down = button(translate("question-forms", "Move the row down"), icon=tools.theme.icon("move-down"))
        self.remove = button(translate("question-forms", "Take the row away"), icon=tools.theme.icon("delete"))
        self._arrange()
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.entered_cell.connect(self._on_entered)
        self.cell.edited.connect(self._on_cell)
        self.row.edited.connect(self._on_row)
        self.setFocusProxy(self.grid)
        self._open(-1, 0)

    def value(self) -> list[Any]:
        """Return the rows."""
        return list(self.model.rows)

    def show_value(self, value: Any) -> None:
        """Show rows; the cell in hand stays in hand."""
        rows = list(value) if isinstance(value, list) else []
        self._ids.see(rows)
        self._show(self.model.columns, rows)

    def show_columns(self, columns: list[Any]) -> None:
        """Show other columns, and leave the cells as they are."""
        self._show(columns, self.model.rows)

    def add_column(self, at: int) -> None:
        """Give every row that has as many cells as there are columns an empty one more."""
        self._change_cells(lambda cells: cells.insert(at, {"text": {}}) if len(cells) == at else None)

    def move_column(self, at: int, to: int) -> None:
        """Move a cell in every row."""
        self._change_cells(lambda cells: cells.insert(to, cells.pop(at)) if max(at, to) < len(cells) else None)

    def remove_column(self, at: int) -> None:
        """Take a cell from every row."""
        self._change_cells(lambda cells: cells.pop(at) if at < len(cells) else None)

    def reach(self, where: tuple[str | int, ...]) -> QWidget:
        """Take the cell of a place such as (1, "cells", 2, "gap") in hand and return its part, or that of the row."""
        if not where or where[0] not in range(len(self.model.rows)):
            return self.first()
        row = int(where[0])
        if where[1:2] == ("cells",) and len(where) > 2 and where[2] in range(self.model.width):
            self.grid.setCurrentIndex(self.model.index(row, 1 + int(where[2])))
            return self.cell.reach(where[3:])
        self.grid.setCurrentIndex(self.model.index(row, 0))
        return self.grid if where[1:2] == ("cells",) else self.row.reach(where[1:])

    def add_row(self) -> None:
        """Add a row with an empty cell for each column, and give its title the keyboard."""
        cells = [dict[str, Any](text={}) for _ in self.model.columns]
        made = {"id": self._ids.new("row"), "title": {}, "cells": cells}
        self._change_rows([*self.model.rows, made], len(self.model.rows))
        self.grid.setCurrentIndex(self.model.index(len(self.model.rows) - 1, 0))
        self.row.first().setFocus()

    def move_row(self, by: int) -> None:
        """Move the row in hand up (-1) or down (1)."""
        at = self.grid.currentIndex().row()
        if at >= 0 and 0 <= at + by < len(self.model.rows):
            rows = list(self.model.rows)
            rows[at], rows[at + by] = rows[at + by], rows[at]
            self._change_rows(rows, at + by)

    def take_row_away(self) -> None:
        """Take the row in hand away; its neighbour is in hand then."""
        at = self.grid.currentIndex().row()
        if at >= 0:
            self._change_rows(self.model.rows[:at] + self.model.rows[at + 1 :], at)
            if not self.model.rows:
                self.add.setFocus()

    def _arrange(self) -> None:
        flow = FlowLayout(spacing=self.theme.px(8))
        for made in (self.add, self.up, self.down, self.remove):
            flow.addWidget(made)
        self.add.clicked.connect(self.add_row)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self.take_row_away)
        edge = self.theme.px(10)
        self._panel = Panel("well", margins=(edge, edge, edge, edge), spacing=self.theme.px(6))
        self._panel.add(self._place, self.row, self.cell)
        self.box.addWidget(self.grid)
        self.box.addLayout(flow)
        self.box.addWidget(self._panel)

    def _show(self, columns: list[Any], rows: list[Any]) -> None:
        """Show columns and rows without telling it; what was in hand stays there if it is still there."""
        current = self.grid.currentIndex()
        self._show_at(columns, rows, current.row(), current.column())

    def _show_at(self, columns: list[Any], rows: list[Any], row: int, column: int) -> None:
        with QSignalBlocker(self.grid.selectionModel()):
            self.model.show_table(columns, rows)
            row, column = min(max(row, 0), len(rows) - 1), min(max(column, 0), self.model.width)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.grid.selectionModel().setCurrentIndex(self.model.index(row, column), flags)
        self.grid.fit()
        self._open(row, column)

    def _open(self, row: int, column: int) -> None:
        """Show the form of a cell or of a row's title."""
        there = row >= 0
        self._panel.setVisible(there)
        for made, possible in ((self.up, row > 0), (self.down, row < len(self.model.rows) - 1), (self.remove, True)):
            made.setEnabled(there and possible)
        if not there:
            return
        self.row.setVisible(column == 0)
        self.cell.setVisible(column > 0)
        words = translate("question-forms", "Row: {row}; column: {column}")
        set_text(self._place, words.format(row=self.model.words(row, 0), column=self.model.title(column)))
        if column == 0:
            self.row.show_value(self.model.rows[row])
            return
        cells = cells_of(self.model.rows[row])
        self.cell.show_value(cells[column - 1] if column <= len(cells) else {"text": {}})

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._open(current.row(), current.column())

    def _on_entered(self) -> None:
        current = self.grid.currentIndex()
        if current.isValid():
            (self.row if current.column() == 0 else self.cell).first().setFocus()

    def _on_row(self) -> None:
        row = self.grid.currentIndex().row()
        self._put(row, self.row.value())

    def _on_cell(self) -> None:
        row, column = self.grid.currentIndex().row(), self.grid.currentIndex().column()
        cells = list(cells_of(self.model.rows[row]))
        while len(cells) < column:
            cells.append({"text": {}})
        cells[column - 1] = self.cell.value()
        self._put(row, {**self.model.rows[row], "cells": cells})

    def _put(self, row: int, value: Any) -> None:
        """Take what the form of a cell says, without showing it there again."""
        self.model.rows = [*self.model.rows[:row], value, *self.model.rows[row + 1 :]]
        self.model.dataChanged.emit(self.model.index(row, 0), self.model.index(row, self.model.width))
        self.grid.fit()
        self.edited.emit()

    def _on_up(self) -> None:
        self.move_row(-1)

    def _on_down(self) -> None:
        self.move_row(1)

    def _change_rows(self, rows: list[Any], row: int) -> None:
        self._show_at(self.model.columns, rows, row, max(0, self.grid.currentIndex().column()))
        self.edited.emit()

    def _change_cells(self, change: Any) -> None:
        """Change the cells of every row without telling it: the columns tell what happened to them."""
        rows = []
        for one in self.model.rows:
            cells = list(cells_of(one))
            change(cells)
            rows.append({**one, "cells": cells} if isinstance(one, dict) and cells != cells_of(one) else one)
        self.model.rows = rows


def _row_form(tools: FormTools) -> Form:
    name = translate("question-forms", "Title of the row")
    return named_form(tools, name, text_part(tools, "title", name))
