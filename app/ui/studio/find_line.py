"""The line under a text that finds, replaces and goes to a line: hidden until it is asked for, Escape closes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.course.editing.finding import next_place, places_of, replace_everywhere, replace_here
from app.course.editing.lesson_text import Selection
from app.ui.studio.editor import LessonEditor
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel

FIELD_PX = 150


class FindLine(Panel):
    """Works on one text. What it replaces counts as typed."""

    closed = Signal()

    def __init__(self, editor: LessonEditor, theme: Theme, *, parent: QWidget | None = None) -> None:
        side, edge = theme.px(12), theme.px(8)
        super().__init__("bottombar", margins=(side, edge, side, edge), parent=parent)
        self._editor = editor
        self.wanted = _field(self.tr("Find"), theme)
        self.by = _field(self.tr("Replace with"), theme)
        self.exact = QCheckBox(self.tr("Same capitals"))
        self.next = button("", icon=theme.icon("move-down"), name=self.tr("Next place"))
        self.previous = button("", icon=theme.icon("move-up"), name=self.tr("Place before"))
        self.replace = button(self.tr("Replace"))
        self.replace_all = button(self.tr("Replace all"))
        self.line = _field(self.tr("Go to line"), theme)
        self.line.setValidator(QIntValidator(1, 1_000_000, self))
        self.go = button(self.tr("Go"))
        self.told = label("", role="small", wrap=False)
        self.shut = button("", icon=theme.icon("close"), name=self.tr("Close the search"))
        self._finding = (self.wanted, self.previous, self.next, self.exact)
        self._replacing = (self.by, self.replace, self.replace_all)
        self._going = (self.line, self.go)
        self._lay_out(theme)
        self._connect()
        self.hide()

    def ask_words(self) -> None:
        """Open to find; what is selected is looked for."""
        self._open(self._finding, self.wanted)
        self._take_selection()

    def ask_replacement(self) -> None:
        """Open to find and replace."""
        self._open((*self._finding, *self._replacing), self.wanted)
        self._take_selection()

    def ask_line(self) -> None:
        """Open to go to a line."""
        self._open(self._going, self.line)
        self.line.setText(str(self._editor.line + 1))
        self.line.selectAll()

    def find_next(self) -> None:
        """Select the next place."""
        self._find(forwards=True)

    def find_previous(self) -> None:
        """Select the place before."""
        self._find(forwards=False)

    def close_line(self) -> None:
        """Close, and give the keyboard back to the text."""
        self.hide()
        self._editor.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; Enter finds the next place, with Shift the one before."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif entered and self.line.hasFocus():
            self._on_go()
        elif entered and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        elif entered:
            self.find_next()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        flow = FlowLayout(spacing=theme.px(8))
        for part in (*self._finding, *self._replacing, *self._going, self.told, self.shut):
            flow.addWidget(part)
        self.add(flow)

    def _connect(self) -> None:
        self.wanted.textEdited.connect(self._on_edited)
        self.exact.clicked.connect(self._count)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.replace.clicked.connect(self._on_replace)
        self.replace_all.clicked.connect(self._on_replace_all)
        self.go.clicked.connect(self._on_go)
        self.shut.clicked.connect(self.close_line)

    def _open(self, shown: tuple[QWidget, ...], first: QLineEdit) -> None:
        for part in (*self._finding, *self._replacing, *self._going):
            part.setVisible(part in shown)
        set_text(self.told, "")
        self.show()
        first.setFocus()

    def _take_selection(self) -> None:
        words = self._editor.selection().words
        if words and "\n" not in words:
            self.wanted.setText(words)
        self.wanted.selectAll()
        self._count()

    def _on_edited(self, _words: str) -> None:
        # What is found while it is typed begins where the search began, so that each letter narrows it.
        chosen = self._editor.selection()
        self._show(
            next_place(Selection(chosen.text, chosen.start, chosen.start), self.wanted.text(), exact=self._exact)
        )
        self._count()

    def _find(self, *, forwards: bool) -> None:
        found = next_place(self._editor.selection(), self.wanted.text(), forwards=forwards, exact=self._exact)
        self._show(found)
        self._count()

    def _show(self, found: Selection | None) -> None:
        if found is not None:
            self._editor.select(found.start, found.end)

    def _on_replace(self) -> None:
        chosen = self._editor.selection()
        changed = replace_here(chosen, self.wanted.text(), self.by.text(), exact=self._exact)
        if changed != chosen:
            self._editor.put(changed)
        self.find_next()

    def _on_replace_all(self) -> None:
        chosen = self._editor.selection()
        text, count = replace_everywhere(chosen.text, self.wanted.text(), self.by.text(), exact=self._exact)
        if text != chosen.text:
            place = min(chosen.start, len(text))
            self._editor.put(Selection(text, place, place))
        set_text(self.told, plural("FindLine", "%n place(s) replaced", count))

    def _on_go(self) -> None:
        if self.line.text():
            self._editor.go_to_line(int(self.line.text()))
            self.close_line()

    @property
    def _exact(self) -> bool:
        return self.exact.isChecked()

    def _count(self) -> None:
        count = len(places_of(self._editor.text(), self.wanted.text(), exact=self._exact))
        set_text(self.told, plural("FindLine", "%n place(s)", count) if self.wanted.text() else "")


def _field(name: str, theme: Theme) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(name)
    made.setMinimumWidth(theme.px(FIELD_PX))
    return made
