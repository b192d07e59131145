"""The table of a bank: all questions of one or many files, filtered, sorted, opened and put in order."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QVBoxLayout, QWidget

from app.ui.models.bank import BankRow, Wanted, bank_columns, bank_rows, fitting
from app.ui.models.question_words import type_words
from app.ui.models.records import RecordsModel, in_order
from app.ui.studio.bank_filter import BankFilter
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.record_table import RecordTable

AS_WRITTEN = -1
"""The order of the files, in which questions can be moved."""


class BankTable(QWidget):
    """Shows questions and asks for what is to be done with them; it changes none itself.

    Ids come in the order in which the files have them. What is chosen stays chosen when the questions are shown anew.
    """

    opened = Signal(str)
    add_requested = Signal(str)
    """A question type."""
    remove_requested = Signal(list)
    duplicate_requested = Signal(list)
    move_requested = Signal(list, int)
    """Ids, and -1 for one place up or 1 for one down."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[BankRow] = []
        self._columns = bank_columns(files=False)
        self.filter = BankFilter(theme)
        self.model: RecordsModel[BankRow] = RecordsModel(self._columns)
        self.table = BankView(self.model, theme, name=self.tr("Questions"))
        self.order = ChoiceBox(theme, self.tr("Order"), letters=14)
        self.reversed = button("", icon=theme.icon("sort"), name=self.tr("The other way round"), checkable=True)
        self.notice = Notice(theme)
        self._count = label("", role="small")
        self._buttons = self._make_buttons()
        self._lay_out()
        self._connect()
        self._offer_orders()
        self._show()
        self.setFocusProxy(self.table)

    @property
    def rows(self) -> list[BankRow]:
        """All questions in the order of the files, whatever is filtered."""
        return list(self._rows)

    def show_questions(
        self,
        files: Mapping[str, Sequence[Any]],
        *,
        languages: Sequence[str],
        objectives: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show the plain values of the questions by file; `objectives` are those of the course with their words."""
        self._rows = bank_rows(files, languages)
        self._columns = bank_columns(files=len(files) > 1)
        self._offer_orders()
        self.filter.offer(self._rows, languages=languages, objectives=objectives)
        self._show()

    def chosen(self) -> list[str]:
        """Return the ids of the chosen questions in the order of the files."""
        chosen = (self.model.row(one.row()) for one in self.table.selectionModel().selectedRows())
        return [row.id for row in sorted(chosen, key=lambda row: row.place)]

    def choose(self, *question_ids: str) -> None:
        """Choose questions and bring the first into sight; a filter that hides one is taken away."""
        shown = {row.id for row in self.model.rows}
        if not shown.issuperset(question_ids):
            self.filter.clear()
        self._choose(question_ids)

    def want(self, wanted: Wanted) -> None:
        """Filter the questions."""
        self.filter.want(wanted)

    def _make_buttons(self) -> dict[str, QPushButton]:
        theme = self._theme
        return {
            "open": button(self.tr("Open"), icon=theme.icon("studio")),
            "duplicate": button(self.tr("Duplicate"), icon=theme.icon("copy")),
            "up": button(self.tr("Up"), icon=theme.icon("move-up"), name=self.tr("Move up")),
            "down": button(self.tr("Down"), icon=theme.icon("move-down"), name=self.tr("Move down")),
            "remove": button(self.tr("Remove"), icon=theme.icon("delete")),
        }

    def _lay_out(self) -> None:
        theme = self._theme
        add = button(self.tr("Add a question"), icon=theme.icon("add"))
        self.menu = QMenu(add)
        for kind, words in type_words().items():
            self.menu.addAction(words.replace("&", "&&")).triggered.connect(partial(self._on_add, kind))
        add.setMenu(self.menu)
        actions, orders = FlowLayout(spacing=theme.px(8)), FlowLayout(spacing=theme.px(8))
        for part in (add, *self._buttons.values()):
            actions.addWidget(part)
        for beside in (self.order, self.reversed, self._count):
            orders.addWidget(beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(10))
        whole.addWidget(self.filter)
        whole.addLayout(orders)
        whole.addWidget(self.notice)
        whole.addWidget(self.table, 1)
        whole.addLayout(actions)

    def _connect(self) -> None:
        for asked, made in self._buttons.items():
            made.clicked.connect(partial(self._on_asked, asked))
        self.table.asked.connect(self._on_asked)
        self.table.opened.connect(self._on_opened)
        self.table.sorted_by.connect(self._on_sorted)
        self.table.selectionModel().selectionChanged.connect(self._rest_buttons)
        self.filter.changed.connect(self._show)
        self.order.currentIndexChanged.connect(self._show)
        self.reversed.toggled.connect(self._show)

    def _offer_orders(self) -> None:
        columns = [(at, one.title) for at, one in enumerate(self._columns)]
        self.order.offer([(AS_WRITTEN, self.tr("As in the file")), *columns])

    def _show(self) -> None:
        chosen, current = self.chosen(), self.table.current()
        at = self.table.currentIndex().row()
        wanted, order = self.filter.wanted, int(self.order.currentData())
        way = Qt.SortOrder.DescendingOrder if self.reversed.isChecked() else Qt.SortOrder.AscendingOrder
        rows = fitting(self._rows, wanted)
        if order != AS_WRITTEN:
            rows = in_order(rows, self._columns[order], way)
        elif self.reversed.isChecked():
            rows.reverse()
        self.model.show_rows(rows, columns=self._columns)
        self.table.show_order(order, way)
        self._keep(chosen, current, at)
        shown, count = plural("bank", "%n question(s)", len(rows)), len(self._rows)
        partly = self.tr("{shown} of {count}").format(shown=shown, count=count)
        set_text(self._count, shown if len(rows) == count else partly)
        self.notice.clear()
        self._rest_buttons()

    def _keep(self, chosen: list[str], current: BankRow | None, at: int) -> None:
        """Choose again what was chosen; where the current question has gone, its neighbour takes its place."""
        ids = [row.id for row in self.model.rows]
        still = [one for one in chosen if one in ids]
        if current is not None and current.id in ids:
            self._choose(still, current.id)
        elif current is not None and ids:
            near = ids[min(at, len(ids) - 1)]
            self._choose(still or [near], near)

    def _choose(self, question_ids: Sequence[str], current: str = "") -> None:
        places = {row.id: at for at, row in enumerate(self.model.rows)}
        at = places.get(current or next(iter(question_ids), ""))
        if at is not None:
            index = self.model.index(at, max(self.table.currentIndex().column(), 0))
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(index)
        selection = QItemSelection()
        for one in question_ids:
            if one in places:
                index = self.model.index(places[one], 0)
                selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().select(selection, flags)

    def _rest_buttons(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        for asked, made in self._buttons.items():
            made.setEnabled(chosen and (asked not in {"up", "down"} or self._is_as_written()))

    def _is_as_written(self) -> bool:
        """Tell whether neighbours in the table are neighbours in the file."""
        in_file_order = self.order.currentData() == AS_WRITTEN and not self.reversed.isChecked()
        return in_file_order and self.model.rowCount() == len(self._rows)

    def _on_asked(self, asked: str) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        if asked == "open":
            current = self.table.current()
            self.opened.emit(current.id if current is not None and current.id in chosen else chosen[0])
        elif asked == "duplicate":
            self.duplicate_requested.emit(chosen)
        elif asked == "remove":
            self.remove_requested.emit(chosen)
        elif self._is_as_written():
            self.move_requested.emit(chosen, -1 if asked == "up" else 1)
        else:
            self.notice.remind(self.tr("Show all questions in the order of the file, then they can be moved."))

    def _on_opened(self, row: BankRow) -> None:
        self.opened.emit(row.id)

    def _on_add(self, kind: str) -> None:
        self.add_requested.emit(kind)

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Follow a press on a head with the list of orders."""
        with QSignalBlocker(self.order), QSignalBlocker(self.reversed):
            self.order.choose(column)
            self.reversed.setChecked(order == Qt.SortOrder.DescendingOrder)
        self._show()


class BankView(RecordTable):
    """The table itself: several questions can be chosen, and keys ask for what the buttons below ask for."""

    asked = Signal(str)
    """ "remove", "duplicate", "up" or "down"."""
    sorted_by = Signal(int, Qt.SortOrder)
    """The column whose head was pressed, and the order asked for."""

    def __init__(self, model: RecordsModel[BankRow], theme: Theme, *, name: str) -> None:
        super().__init__(model, theme, name=name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Widths follow the rows in sight: measuring all of a large bank would be felt at every key.
        self.horizontalHeader().setResizeContentsPrecision(0)

    def sort_rows(self, column: int, order: Qt.SortOrder) -> None:
        """Leave sorting to the table around it, which keeps what is chosen."""
        self.sorted_by.emit(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Ctrl+D duplicates, Alt+Up and Alt+Down move, Enter opens."""
        asked = _ASKED.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        if asked:
            self.asked.emit(asked)
            return
        super().keyPressEvent(event)


_ASKED: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "remove",
    (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier): "duplicate",
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): "up",
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): "down",
}
