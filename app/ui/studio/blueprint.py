"""The blueprint of a course: which objective is asked for at which level, and where a question is needed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.ui.models.bank import BankRow
from app.ui.models.blueprint import (
    LEVEL_OF_COLUMN,
    BlueprintRow,
    ObjectiveLine,
    blueprint_columns,
    blueprint_rows,
    gap_words,
)
from app.ui.models.records import RecordsModel
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.record_table import RecordTable


class BlueprintGrid(QWidget):
    """A grid of objectives and levels; a click or Enter on a cell tells which questions to show."""

    chosen = Signal(str, str)
    """An objective and a level, the level empty for all of them."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RecordsModel[BlueprintRow] = RecordsModel(blueprint_columns())
        self.table = _Grid(self.model, theme, name=self.tr("Questions by objective and level"))
        self.table.picked.connect(self._on_picked)
        self._said = label("")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(8))
        whole.addWidget(self._said)
        whole.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def words(self) -> str:
        """What is missing, in a sentence."""
        return self._said.text()

    def show_blueprint(self, objectives: Sequence[ObjectiveLine], questions: Iterable[BankRow]) -> None:
        """Show the objectives of the course and count the questions; the keyboard stays in its cell."""
        at = self.table.currentIndex()
        place = at.row(), at.column()
        rows = blueprint_rows(objectives, questions)
        self.model.show_rows(rows)
        set_text(self._said, gap_words(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(min(max(place[0], 0), len(rows) - 1), max(place[1], 0)))

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.row(index.row()).objective.id, LEVEL_OF_COLUMN[index.column()])


class _Grid(RecordTable):
    picked = Signal(QModelIndex)

    def __init__(self, model: RecordsModel[BlueprintRow], theme: Theme, *, name: str) -> None:
        super().__init__(model, theme, name=name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.horizontalHeader().setSectionsClickable(False)  # objectives stay in the order of the course
        self.clicked.connect(self.picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the cell by Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
