"""Taking people in from a table: which column holds what, five rows to look at, what is wrong, and then all of it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.services.people_import import ROLES, Imported, PeopleTable, Preview, Role, RowError, remapped
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

BOX_PX = 250
MOST_ERRORS = 200


class ImportCard(Panel):
    """Looks at a table before anything is taken in; hidden until a file was chosen."""

    changed = Signal(object)
    """The table (`PeopleTable`) with other columns, of which a preview is wanted."""
    import_requested = Signal(object, bool)
    """The table, and whether rows with faults are left out."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._theme = theme
        self._table: PeopleTable | None = None
        self._file, self._about = label("", role="heading"), label("", role="small")
        self.boxes: dict[Role, ChoiceBox] = {}
        self.rows: RecordsModel[tuple[str, ...]] = RecordsModel([])
        self.preview_table = RecordTable(self.rows, theme, name=self.tr("The first rows of the table"), most_shown=5)
        self.errors: RecordsModel[RowError] = RecordsModel(self._error_columns())
        self.error_table = RecordTable(self.errors, theme, name=self.tr("Rows with faults"), most_shown=5)
        self._verdict = label("", role="strong")
        self.skip = QCheckBox(self.tr("Leave rows with faults out and take in the others"))
        self.skip.setAccessibleName(self.skip.text())
        self.skip.toggled.connect(self._allow)
        self.take = button(self.tr("Take in"), kind="primary", icon=theme.icon("accept", role="on-accent"))
        self.take.clicked.connect(self._on_take)
        close = button(self.tr("Do not take in"))
        close.clicked.connect(self.hide)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.take)
        flow.addWidget(close)
        self.add(self._file, self._about, label(self.tr("Which column holds what?"), role="strong"), self._columns())
        self.add(label(self.tr("The first rows"), role="strong"), self.preview_table, self._verdict)
        self.add(self.error_table, self.skip, flow)
        self.hide()

    @property
    def verdict(self) -> str:
        """What taking the table in would bring, in words."""
        return self._verdict.text()

    def show_table(self, file: Path, table: PeopleTable) -> None:
        """Show the columns of a file that was read."""
        self._table = table
        raw = table.table
        set_text(self._file, file.name)
        known = {"\t": self.tr("tabs"), ";": self.tr("semicolons"), ",": self.tr("commas")}
        apart = known.get(raw.separator, raw.separator)
        sheet, text = self.tr("sheet “{sheet}”"), self.tr("text in {encoding}, columns parted by {apart}")
        words = sheet.format(sheet=raw.sheet) if raw.sheet else text.format(encoding=raw.encoding, apart=apart)
        set_text(self._about, words)
        for role, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("– none –"), -1)
            for place, heading in enumerate(raw.heading):
                box.addItem(heading or self.tr("column {number}").format(number=place + 1), place)
            box.choose(table.mapping.columns.get(role, -1))
            box.blockSignals(False)
        self.show()

    def show_preview(self, table: PeopleTable, told: Preview) -> None:
        """Show what the table would bring with its columns as they are now."""
        self._table = table
        self._show_rows(table)
        self.errors.show_rows(told.errors[:MOST_ERRORS])
        self.error_table.setVisible(bool(told.errors))
        self.skip.setVisible(bool(told.errors))
        self.skip.setChecked(False)
        parts = [plural("hr", "%n person(s) would be taken in", told.count)]
        if told.errors:
            parts.append(plural("hr", "%n row(s) have faults", len(told.errors)))
        if told.softened:
            parts.append(plural("hr", "%n cell(s) began like a formula and lost their first signs", told.softened))
        set_text(self._verdict, " · ".join(parts))
        self._allow()

    def show_problem(self, words: str) -> None:
        """Say why there is no preview: a column that no list can do without is missing."""
        if self._table is not None:
            self._show_rows(self._table)
        set_text(self._verdict, words)
        for part in (self.error_table, self.skip):
            part.hide()
        self.take.setEnabled(False)

    def told(self, done: Imported) -> str:
        """Return what came of taking in, in words."""
        parts = [
            plural("hr", "%n new", done.added),
            plural("hr", "%n changed", done.changed),
            plural("hr", "%n as they were", done.unchanged),
            plural("hr", "%n new department(s)", done.departments),
        ]
        if done.absent:
            parts.append(plural("hr", "%n of the register do not stand in the table and stayed", done.absent))
        return " · ".join(parts)

    def _columns(self) -> QWidget:
        theme = self._theme
        grid = CardGrid(narrowest=theme.px(BOX_PX), most=4, spacing=theme.px(8))
        for role, words in self._role_words().items():
            part = Panel("plain", spacing=theme.px(2))
            self.boxes[role] = ChoiceBox(theme, words, letters=16)
            self.boxes[role].activated.connect(self._on_column)
            grid.addWidget(part.add(label(words, role="small"), self.boxes[role]))
        whole = Panel("plain", spacing=0)
        return whole.add(grid)

    def _role_words(self) -> Mapping[Role, str]:
        words: dict[Role, str] = {
            "employee": self.tr("Employee number"),
            "name": self.tr("Whole name"),
            "last": self.tr("Surname"),
            "first": self.tr("First name"),
            "patronymic": self.tr("Patronymic"),
            "latin": self.tr("Name in Latin letters"),
            "department": self.tr("Department"),
            "parent": self.tr("Department above it"),
            "post": self.tr("Post"),
        }
        return {role: words[role] for role in ROLES}

    def _error_columns(self) -> list[RecordColumn[RowError]]:
        return [
            RecordColumn(title=self.tr("Row"), text=lambda row: str(row.row), order=lambda row: row.row, centred=True),
            RecordColumn(title=self.tr("What is wrong"), text=said, spoken=said, stretch=1),
        ]

    def _show_rows(self, table: PeopleTable) -> None:
        raw = table.table
        columns = [_cell_column(place, heading) for place, heading in enumerate(raw.heading)]
        self.rows.show_rows([row.cells for row in raw.rows[:5]], columns=columns)

    def _on_column(self) -> None:
        if self._table is not None:
            columns: dict[Role, int] = {role: box.currentData() for role, box in self.boxes.items()}
            self._table = remapped(self._table, columns)
            self.changed.emit(self._table)

    def _allow(self) -> None:
        self.take.setEnabled(not self.errors.rowCount() or self.skip.isChecked())

    def _on_take(self) -> None:
        if self._table is not None:
            self.import_requested.emit(self._table, self.skip.isChecked())


def _cell_column(place: int, heading: str) -> RecordColumn[tuple[str, ...]]:
    def text(row: tuple[str, ...]) -> str:
        return row[place] if place < len(row) else ""

    return RecordColumn(title=heading or str(place + 1), text=text)
