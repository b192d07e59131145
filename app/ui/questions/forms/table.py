"""The form of a table to fill in: its columns, and a grid of its rows with the cell in hand below."""

from functools import partial

from PySide6.QtCore import Signal

from app.ui.forms.form import Form, Part
from app.ui.questions.forms.grid import GridField
from app.ui.questions.forms.naming import Ids, NamedRows
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of a table."""
    ids = Ids(tools)
    columns = ColumnsField(tools, ids)
    grid = GridField(tools, ids)
    columns.listed.connect(lambda: grid.show_columns(columns.value()))
    columns.added.connect(grid.add_column)
    columns.moved.connect(grid.move_column)
    columns.removed.connect(grid.remove_column)
    return Part("columns", columns, []), Part("rows", grid, [])


class ColumnsField(NamedRows):
    """The columns; the grid is told what happens to one before `edited`, so that its cells go along."""

    added = Signal(int)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, tools: FormTools, ids: Ids) -> None:
        super().__init__(
            tools,
            ids,
            translate("question-forms", "Columns"),
            make=partial(_column, tools),
            words="column",
            blank={"title": {}},
            add_words=translate("question-forms", "Add a column"),
        )

    def add_row(self) -> None:
        """Add a column at the end."""
        self.added.emit(len(self.rows))
        super().add_row()

    def move_row(self, at: int, by: int) -> None:
        """Move a column with its cells; at the ends nothing happens."""
        if 0 <= at + by < len(self.rows):
            self.moved.emit(at, at + by)
        super().move_row(at, by)

    def take_away(self, at: int) -> None:
        """Take a column away with its cells."""
        self.removed.emit(at)
        super().take_away(at)


def _column(tools: FormTools) -> Form:
    name = translate("question-forms", "Column")
    return named_form(tools, name, text_part(tools, "title", name))
