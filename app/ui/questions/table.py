"""The view of a table to fill in: a grid where there is room, else a card for each row."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.questions.common import Response, as_pairs
from app.questions.gaps import Gap, is_right
from app.questions.table import Cell, Column, TableQuestion, TableRow
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.gap import GapField, gap_field
from app.ui.questions.verdict import VerdictLine, verdict_word
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, Surface
from app.ui.widgets.rich_text import RichText

COLUMN_PX = 186
"""Width at 100 % of a column, that of the row titles included, under which rows turn into cards: 560 for three."""

SIDE_PX = 14
"""Room at 100 % before and after a row."""

EDGE = 1
"""Pixels that the line around a row takes (app.qss); the header has none, and keeps the room free."""

SPACE_PX = 16
"""Room at 100 % between columns."""

TEXT_DROP_PX = 9
"""Room at 100 % above a given text, which brings it level with the words in the fields beside it."""


class TableView(QuestionView):
    """Rows of given texts and fields. Response: gap id -> option id or what was typed."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        question = shown.question
        assert isinstance(question, TableQuestion)
        self._narrowest_grid = reading.theme.px(COLUMN_PX * (1 + len(question.columns)))
        self._gaps: dict[str, Gap] = {}
        self.fields: dict[str, GapField] = {}
        self._verdicts: dict[str, VerdictLine] = {}
        self._stacked = False
        self.header = self._header(question.columns)
        self.rows = [self._row(row, question.columns) for row in question.rows]
        self.box.setSpacing(reading.theme.px(6))
        for line in (self.header, *self.rows):
            self.box.addWidget(line)
        # Without it the view would never become narrow enough to turn its rows into cards.
        self.setMinimumWidth(reading.theme.px(160))

    def response(self) -> Response | None:
        """Return the fillings by gap, empty gaps left out."""
        given = {gap_id: field.value for gap_id, field in self.fields.items()}
        return {gap_id: value for gap_id, value in given.items() if value.strip()} or None

    def set_response(self, response: Response | None) -> None:
        """Show stored fillings."""
        self._rest.stop()
        given = as_pairs(response)
        for gap_id, field in self.fields.items():
            field.show_value(given.get(gap_id, ""))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow filling."""
        for field in self.fields.values():
            field.set_locked(locked)

    def show_verdict(self) -> None:
        """Mark each cell; in an answer that was begun, an empty one counts as missing."""
        self.clear_verdict()
        given = as_pairs(self.response())
        for gap_id, field in self.fields.items() if given else ():
            gap, value = self._gaps[gap_id], given.get(gap_id, "")
            good = is_right(gap, value)
            word = verdict_word(good=good) if value else self.tr("No answer")
            field.input.mark(good=good, word=word)
            reason = next((self.plain(option.feedback) for option in gap.options if option.id == value), "")
            self._verdicts[gap_id].say(good=good, word=word, reason=reason)
        self._arrange(self.width())

    def clear_verdict(self) -> None:
        """Take the marks away."""
        for gap_id, field in self.fields.items():
            field.input.clear_mark()
            self._verdicts[gap_id].clear()
        self._arrange(self.width())

    def focus_first(self) -> None:
        """Put the keyboard on the first empty cell, or on the first of all."""
        fields = list(self.fields.values())
        next((field for field in fields if not field.value.strip()), fields[0]).input.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn rows into cards where columns would be too narrow, and back."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        stacked = width < max(self._narrowest_grid, self.header.narrowest, *(row.narrowest for row in self.rows))
        if stacked != self._stacked:
            self._stacked = stacked
            self.header.setVisible(not stacked)
            for row in self.rows:
                row.stack(stacked)

    def _header(self, columns: tuple[Column, ...]) -> "Line":
        theme = self.reading.theme
        titles = [label(self.plain(column.title), role="strong") for column in columns]
        return Line("well", [CellBox(title, theme, drop=2) for title in (QWidget(), *titles)], theme)

    def _row(self, row: TableRow, columns: tuple[Column, ...]) -> "Line":
        theme = self.reading.theme
        title = RichText(f"<b>{self.reading.html(row.title)}</b>", theme, size=16, line_height=140)
        boxes = [CellBox(title, theme, drop=TEXT_DROP_PX)]
        boxes += [self._cell(cell, row, column) for cell, column in zip(row.cells, columns, strict=False)]
        return Line("option", boxes, theme)

    def _cell(self, cell: Cell, row: TableRow, column: Column) -> "CellBox":
        theme, title = self.reading.theme, self.plain(column.title)
        if not isinstance(cell.gap, Gap):
            text = RichText(self.reading.html(cell.text), theme, size=16, line_height=140)
            return CellBox(text, theme, title=title, drop=TEXT_DROP_PX)
        gap = cell.gap
        name = self.tr("Row: {row}; column: {column}").format(row=self.plain(row.title), column=title)
        options = {option.id: self.plain(option.text) for option in gap.options}
        field = gap_field(gap, options, theme, number=len(self.fields) + 1, name=name)
        field.chosen.connect(self.changed)
        field.edited.connect(self.typed)
        field.left.connect(self.flush)
        verdict = VerdictLine(theme)
        self._gaps[gap.id], self.fields[gap.id], self._verdicts[gap.id] = gap, field, verdict
        return CellBox(field.input, theme, title=title, verdict=verdict, narrow=gap.kind == "numeric")


class Line(Panel):
    """A row of the table: all its cells are of one width, so that they stand below those of the other rows."""

    def __init__(
        self, surface: Surface, cells: Iterable["CellBox"], theme: Theme, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(surface, horizontal=True, parent=parent)
        self._theme = theme
        self._edge = 0 if surface == "option" else EDGE
        self._cells = tuple(cells)
        for cell in self._cells:
            # With a stretch, widths do not depend on the words: only so do cells of all rows stand below each other.
            self.box.addWidget(cell, 1)
        self.stack(False)

    @property
    def narrowest(self) -> int:
        """The width in which the longest word still fits into its column."""
        count = len(self._cells)
        edges = 2 * (self._theme.px(SIDE_PX) + EDGE)
        spaces = (count - 1) * self._theme.px(SPACE_PX) + edges
        return count * max(cell.narrowest for cell in self._cells) + spaces

    def stack(self, stacked: bool) -> None:
        """Put the cells below each other, each with the title of its column, or beside each other again."""
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self.box.setDirection(direction)
        self.box.setSpacing(self._theme.px(10 if stacked else SPACE_PX))
        above = self._theme.px(12 if stacked else 6)
        side = self._theme.px(SIDE_PX) + self._edge
        self.box.setContentsMargins(side, above, side, above)
        for cell in self._cells:
            cell.stack(stacked)


class CellBox(QWidget):
    """What stands in a cell, with its verdict below; `title` is that of the column, seen in a card only.

    `drop` is the room in pixels at 100 % above and below the content in a grid.
    """

    def __init__(
        self,
        content: QWidget,
        theme: Theme,
        *,
        title: str = "",
        verdict: VerdictLine | None = None,
        narrow: bool = False,
        drop: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label(title, role="muted")
        self._title.hide()
        self._drop = theme.px(drop)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(theme.px(4))
        self._box.addWidget(self._title)
        # Alignment is leading: it turns with the direction of reading.
        self._box.addWidget(content, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        if verdict:
            self._box.addWidget(verdict)
        self._box.addStretch(1)
        self.stack(False)

    @property
    def narrowest(self) -> int:
        """The width of the longest word, or of the narrowest field."""
        return self._box.minimumSize().width()

    def stack(self, stacked: bool) -> None:
        """Say the column, or leave that to the header."""
        self._title.setVisible(stacked and bool(self._title.text()))
        drop = 0 if stacked else self._drop
        self._box.setContentsMargins(0, drop, 0, drop)
