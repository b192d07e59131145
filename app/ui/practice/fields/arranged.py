"""The editor of sentences put together in a row: choose from a list, order what was chosen."""

from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.practice.texts import folded
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.fields.written import group_words
from app.ui.practice.told import Choice, Told
from app.ui.questions.order_list import OrderList
from app.ui.questions.wrap_flow import WrapFlow
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text

ID = Qt.ItemDataRole.UserRole

SEARCH_FROM = 12
"""Sentences from which on a line to search them is offered."""

SHELF_LINES = 7
"""Lines of the list before it scrolls."""


class ArrangeEditor(FieldEditor):
    """Enter or a double click takes a sentence; Alt with the arrow keys moves it, Delete puts it back."""

    wide = True

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        theme = self.theme
        self._locked = False
        self._choices = {one.id: one for one in told.choices(field, subject)}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search these sentences"))
        self.search.setAccessibleName(self.tr("Search these sentences"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        if len(self._choices) < SEARCH_FROM:
            self.search.hide()
        self.shelf = Shelf(self.name, theme)
        self.shelf.taken.connect(self._take)
        self._shelf_head = label(self.tr("Take from these"), role="small")
        self._chosen_head = label("", role="small")
        self.chosen = ChosenList(told, name=self.tr("Your sentences in order; Delete puts one back"))
        self.chosen.moved.connect(self.edited)
        self.chosen.put_back.connect(self._put_back)
        self._add = button(self.tr("Take"), icon=theme.icon("add"), name=self.tr("Take the sentence"))
        self._up = button("", icon=theme.icon("move-up"), name=self.tr("Move the sentence up"))
        self._down = button("", icon=theme.icon("move-down"), name=self.tr("Move the sentence down"))
        self._back = button("", icon=theme.icon("remove"), name=self.tr("Put the sentence back"))
        self._add.clicked.connect(self._take)
        self._up.clicked.connect(lambda: self.chosen.move_current(-1))
        self._down.clicked.connect(lambda: self.chosen.move_current(1))
        self._back.clicked.connect(self._put_back)
        self._buttons = QWidget()
        flow = WrapFlow(self._buttons, spacing=theme.px(6))
        for one in (self._add, self._up, self._down, self._back):
            flow.add(one)
        for part in (self._chosen_head, self.chosen, self._buttons, self._shelf_head, self.search, self.shelf):
            self.box.addWidget(part)
        self._show([])

    def value(self) -> Value | None:
        """Return the ids of the chosen sentences in their order."""
        return self.chosen.order or None

    def show_value(self, value: Value | None) -> None:
        """Show chosen sentences; unknown ones are left out."""
        ids = [one for one in value if one in self._choices] if isinstance(value, list) else []
        if ids != self.chosen.order:
            self._show(ids)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing and moving."""
        self._locked = locked
        self.chosen.set_locked(locked)
        for part in (self._buttons, self._shelf_head, self.shelf):
            part.setVisible(not locked)
        self.search.setVisible(not locked and len(self._choices) >= SEARCH_FROM)

    def focus_first(self) -> None:
        """Put the keyboard on the sentences to take, or on the line to search them."""
        (self.shelf if self.search.isHidden() else self.search).setFocus()

    def _show(self, ids: list[str]) -> None:
        self.chosen.show_order([(one, self._choices[one].words) for one in ids])
        self.chosen.setVisible(bool(ids))
        self.shelf.show_choices([one for one in self._choices.values() if one.id not in ids])
        self._filter(self.search.text())
        most = self.field.most
        words = self.tr("Nothing chosen yet") if not ids else self.name
        if most:
            words = self.tr("{words} · {count} of at most {most}").format(words=words, count=len(ids), most=most)
        set_text(self._chosen_head, words)
        self._add.setEnabled(not (most and len(ids) >= most))
        for one in (self._up, self._down, self._back):
            one.setEnabled(bool(ids))

    def _take(self) -> None:
        ids, row = self.chosen.order, self.shelf.currentRow()
        if self._locked or row < 0:
            return
        item = self.shelf.item(row)
        if item.isHidden() or not item.data(ID):
            return
        if self.field.most and len(ids) >= self.field.most:
            return
        self._show([*ids, item.data(ID)])
        self.chosen.setCurrentRow(self.chosen.count() - 1)
        self.shelf.stand_near(row)
        self.edited.emit()

    def _put_back(self) -> None:
        ids, row = self.chosen.order, self.chosen.currentRow()
        if self._locked or not 0 <= row < len(ids):
            return
        del ids[row]
        self._show(ids)
        self.chosen.setCurrentRow(min(row, len(ids) - 1))
        if not ids:
            self.shelf.setFocus()
        self.edited.emit()

    def _filter(self, typed: str) -> None:
        wanted = folded(typed).strip()
        for row in range(self.shelf.count()):
            item = self.shelf.item(row)
            words = item.text() if item.data(ID) else ""
            item.setHidden(bool(wanted) and wanted not in folded(words))


class ChosenList(OrderList):
    """The chosen sentences; Delete puts the current one back."""

    put_back = Signal()

    def __init__(self, told: Told, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(told.theme, name=name, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put a sentence back with Delete or Backspace."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)


class Shelf(QListWidget):
    """Sentences to take, under their headings."""

    taken = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The style sheet gives the list an edge and a padding that Qt does not count.
        self._edge = theme.px(20)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemDoubleClicked.connect(self.taken)

    def show_choices(self, choices: list[Choice]) -> None:
        """Show sentences to take; headings cannot be taken."""
        self.clear()
        grouped = len({one.group for one in choices}) > 1
        last = ""
        for one in choices:
            if grouped and one.group != last:
                last = one.group
                head = QListWidgetItem(group_words(one.group))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(head)
            item = QListWidgetItem(one.words)
            item.setData(ID, one.id)
            self.addItem(item)
        self.stand_near(0)
        self.updateGeometry()

    def stand_near(self, row: int) -> None:
        """Make the nearest sentence current."""
        rows = [at for at in range(self.count()) if self.item(at).data(ID)]
        if rows:
            self.setCurrentRow(min(rows, key=lambda at: abs(at - row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current sentence with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower list is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all sentences, or of so many that the page keeps room for other things."""
        # No more than count: layouts ask hundreds of times, and each row is laid out for its answer.
        shown = (row for row in range(self.count()) if not self.item(row).isHidden())
        rows = [self.sizeHintForRow(row) for row in islice(shown, SHELF_LINES)]
        least = self.fontMetrics().height() * 3
        return max(least, sum(rows)) + 2 * self.frameWidth() + self._edge

    def sizeHint(self) -> QSize:
        """Return the present width and the height in it."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which sentences can still be read."""
        return QSize(160, self.fontMetrics().height() * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when sentences wrap differently."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
