"""The text of a lesson as its author types it: line numbers, colours, the block one is in; no undo of its own."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.course.editing import lesson_text
from app.course.editing.lesson_blocks import OPENING
from app.course.editing.lesson_text import Selection
from app.ui.studio.colours import LessonColours, block_lines
from app.ui.studio.line_numbers import LineNumbers
from app.ui.theme import Theme

_STACK_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class LessonEditor(QPlainTextEdit):
    """A lesson's Markdown with its front matter. `typed` follows what a person did, never `show_text`.

    Undo and redo belong to the page, which keeps one stack for all files: their keys go on to it.
    """

    typed = Signal(str)
    line_reached = Signal(int)
    """The cursor came to another line (0-based), by a person."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._told = ""
        """The text as it was shown or told last: the document also reports changes of mere colours."""
        self._quiet = False
        self._leaving = False
        """Escape was pressed: the next Tab leaves the text."""
        self.setProperty("kind", "source")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setFont(theme.fixed_font())
        self.document().setDocumentMargin(theme.px(6))
        self.setTabStopDistance(lesson_text.INDENT * self.fontMetrics().horizontalAdvance(" "))
        self.setCursorWidth(max(2, theme.px(2)))
        self.setAccessibleName(self.tr("Text of the lesson"))
        about = self.tr("Markdown. In a list, Tab moves a line in. Ctrl+Tab, or Escape and then Tab, leaves the text.")
        self.setAccessibleDescription(about)
        self._colours = LessonColours(self.document(), theme)
        self._numbers = LineNumbers(self, theme)
        self._lines = (0, 0)
        self._line = 0
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        self.cursorPositionChanged.connect(self._on_moved)
        self.textChanged.connect(self._on_changed)
        self._make_room()

    def text(self) -> str:
        """Return the text as it stands; unlike `toPlainText`, with spaces that do not break."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show a text; only what differs is written, so cursor and scrolling stay. Nothing is told.

        A cursor in what differs stays in its line and column: the languages of a lesson have the same blocks.
        """
        text = text.replace("\r\n", "\n")
        if text != self._told:
            self._quiet = True
            cursor, scrolled = self.textCursor(), self.verticalScrollBar().value()
            place, line, column = cursor.position(), cursor.blockNumber(), cursor.positionInBlock()
            first, last = self._write(text)
            if first < place and first < cursor.position() <= last:
                block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
                cursor.setPosition(block.position() + min(column, block.length() - 1))
                self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scrolled)
            self._quiet = False
        self._told = text

    def selection(self) -> Selection:
        """Return the text with what is selected in it."""
        text, cursor = self.text(), self.textCursor()
        return Selection(text, _characters(text, cursor.selectionStart()), _characters(text, cursor.selectionEnd()))

    def put(self, changed: Selection) -> None:
        """Write a text that a person asked for, select what it says, and tell it."""
        self._write(changed.text)
        self.select(changed.start, changed.end)

    def select(self, start: int, end: int) -> None:
        """Select characters, 0-based, and bring them into sight."""
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(_units(text, start))
        cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def line(self) -> int:
        """The 0-based line of the cursor."""
        return self.textCursor().blockNumber()

    def go_to_line(self, number: int) -> None:
        """Put the cursor on a 1-based line, or the nearest there is, in the middle of what is seen."""
        at = min(max(number, 1), self.blockCount()) - 1
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(at)))
        self.centerCursor()

    def current_lines(self) -> tuple[int, int]:
        """Return the 0-based lines of the block the cursor is in, the last one included."""
        return self._lines

    def own_kind(self) -> str:
        """Return the kind of the own block the cursor is in; empty elsewhere."""
        opening = OPENING.match(self.document().findBlockByNumber(self._lines[0]).text())
        return opening[1] if opening else ""

    def top_line(self) -> float:
        """Return the 0-based line at the top, with the fraction of it that is scrolled away."""
        first = self.firstVisibleBlock()
        box = self.blockBoundingGeometry(first).translated(self.contentOffset())
        return first.blockNumber() + max(0.0, -box.top()) / max(1.0, box.height())

    def scroll_to(self, line: float) -> None:
        """Bring a line to the top, as far as the text goes on below."""
        block = self.document().findBlockByNumber(min(max(int(line), 0), self.blockCount() - 1))
        rows = block.lineCount()
        self.verticalScrollBar().setValue(block.firstLineNumber() + int((line - int(line)) * rows))

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the page: Qt's own would take them and do nothing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_stack_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys as a text does, but let Tab leave."""
        leaving, self._leaving = self._leaving, self._leaving and event.key() in _MODIFIERS
        if _is_stack_key(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self._leaving = True
            event.ignore()
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._on_tab(event, leaving=leaving)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _SHIFT:
            # Qt would write a sign that divides lines only for it.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        self._place_numbers()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the block one is in, then draw the text over it."""
        painter = QPainter(self.viewport())
        first, last = self._lines
        top = self._geometry(first).top()
        height = self._geometry(last).bottom() - top
        painter.fillRect(
            QRect(0, round(top), self.viewport().width(), round(height)), QColor(self.theme.tokens["ground"])
        )
        painter.end()
        super().paintEvent(event)

    def numbers_at(self, y_from: int, y_to: int) -> list[tuple[int, QRect]]:
        """Return the 0-based lines between two heights of the viewport with the place of each."""
        found = []
        block = self.firstVisibleBlock()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > y_to:
                break
            if box.bottom() >= y_from:
                found.append((block.blockNumber(), box.toRect()))
            block = block.next()
        return found

    def row_height(self) -> int:
        """Return the height of one line of letters in pixels."""
        return self.fontMetrics().height()

    def _write(self, text: str) -> tuple[int, int]:
        """Change the document to a text by one edit of what differs; return the places (of Qt) it lies between."""
        old = self.text()
        start = _same(old, text)
        end = _same(old[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old, start))
        cursor.setPosition(_units(old, len(old) - end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        return _units(text, start), cursor.position()

    def _geometry(self, line: int) -> QRect:
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).toAlignedRect()

    def _on_tab(self, event: QKeyEvent, *, leaving: bool) -> None:
        forwards = event.key() == Qt.Key.Key_Tab and not event.modifiers() & _SHIFT
        chosen = self.selection()
        if not leaving and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and lesson_text.in_list(chosen):
            moved = lesson_text.indent(chosen, 1 if forwards else -1)
            if moved.text != chosen.text:
                self.put(moved)
                return
        # A text's own way would type the tab instead.
        QWidget.focusNextPrevChild(self, forwards)

    def _on_changed(self) -> None:
        if self._quiet:
            return
        text = self.text()
        if text != self._told:
            self._told = text
            self._mark_current()
            self.typed.emit(text)

    def _on_moved(self) -> None:
        self._mark_current()
        if self.line != self._line:
            self._line = self.line
            if not self._quiet:
                self.line_reached.emit(self._line)

    def _mark_current(self) -> None:
        lines = block_lines(self.textCursor().block())
        if lines != self._lines:
            self._lines = lines
            self.viewport().update()
            self._numbers.update()

    def _make_room(self) -> None:
        width = self._numbers.sizeHint().width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if mirrored else width, 0, width if mirrored else 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        room = self.contentsRect()
        width = self._numbers.sizeHint().width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() - width + 1 if mirrored else room.left()
        self._numbers.setGeometry(left, room.top(), width, room.height())

    def _follow(self, changed: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, changed.y(), self._numbers.width(), changed.height())

    def sizeHint(self) -> QSize:
        """Ask for a page of text."""
        return QSize(self.theme.px(420), self.theme.px(420))


_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _is_stack_key(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _STACK_KEYS)


def _same(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their beginning on."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if one[:middle] == other[:middle] else (least, middle - 1)
    return least


def _units(text: str, count: int) -> int:
    """Return how many of Qt's UTF-16 units so many characters are."""
    return len(text[:count].encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters so many of Qt's UTF-16 units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace"))
