"""A field for an answer of several lines: grows with its text, holds plain text only, and tells what is typed."""

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.questions.wrapped_text import wrapped_height
from app.ui.theme import Theme

LONGEST_TEXT = 20_000
"""Characters one can type: some eight printed pages."""

ANSWER_PX = 16
"""Size of the letters at 100 %, as that of every answer (app.qss)."""

PADDING_PX = (12, 8)
"""Free space at 100 % beside and above the text (app.qss). With the keyboard there the field keeps its height."""


class LongText(QPlainTextEdit):
    """Tab leaves the field, Enter begins a new line; locked, the text can still be reached, read and copied."""

    edited = Signal()
    """The learner changed the text; never sent for `show_text`."""

    left = Signal()
    """The keyboard went elsewhere: what was typed can be told at once."""

    def __init__(
        self, name: str, theme: Theme, *, fewest: int = 4, most: int = 12, parent: QWidget | None = None
    ) -> None:
        """Take the name for screen readers, and the heights in lines between which the field grows."""
        super().__init__(parent)
        self._fewest, self._most = fewest, most
        self._narrowest = theme.px(160)
        self._beside, self._above = (theme.px(free) for free in PADDING_PX)
        # Written here as well: heights are asked before the style sheet has set it.
        self.setFont(theme.font(size=ANSWER_PX))
        self._line = wrapped_height("x", self.font(), self._narrowest)
        self.setProperty("kind", "answer")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self._on_changed)

    @property
    def text(self) -> str:
        """The text as typed, its lines parted by line feeds."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text without telling it; left alone if it is the same, so that the cursor stays."""
        if text == self.text:
            return
        with QSignalBlocker(self):
            self.setPlainText(_cut(text, LONGEST_TEXT))
        self._settle()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing."""
        self.setReadOnly(locked)
        if locked:
            # Read-only alone, Qt lets the mouse select but takes the cursor keys away.
            keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower field is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in a field of this width, within the lines the field may have."""
        tallest, frame = self._most * self._line, self._frame()
        height = min(self._text_height(width), tallest)
        return max(height, self._fewest * self._line) + frame.height()

    def sizeHint(self) -> QSize:
        """Return the present width and the height of the text in it."""
        width = max(self.width(), self._narrowest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which a line can still be read."""
        return QSize(self._narrowest, self.heightForWidth(max(self.width(), self._narrowest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text a scroll bar only where it is longer than the field may be high."""
        super().resizeEvent(event)
        self._settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as much of a text as there is room for."""
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        room = LONGEST_TEXT - self._length() + selected
        if source.hasText() and room > 0:
            self.textCursor().insertText(_cut(source.text(), room))
            self.ensureCursorVisible()

    def _on_changed(self) -> None:
        with QSignalBlocker(self):
            while self._length() > LONGEST_TEXT:
                self.textCursor().deletePreviousChar()
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        # Qt would show the bar for a moment whenever a line is added, and wrap the text anew beside it.
        scrolls = self._text_height(self.width()) > self._most * self._line
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def _text_height(self, width: int) -> int:
        """Return the height of the text in a field of this width; counting ends where the field stops growing."""
        room, height = width - self._frame().width(), 0
        for paragraph in self.text.split("\n"):
            height += max(self._line, wrapped_height(paragraph, self.font(), room))
            if height > self._most * self._line:
                break
        return height

    def _frame(self) -> QSize:
        """Return what edge, padding and margin take of the field's size."""
        edge, margin = 1, round(self.document().documentMargin())
        # A scroll bar would come as soon as less than one margin more is left below the last line.
        return QSize(2 * (edge + self._beside + margin), 2 * (edge + self._above + margin) + margin)

    def _length(self) -> int:
        # Qt counts the end of the last line as a character.
        return self.document().characterCount() - 1


def _cut(text: str, longest: int) -> str:
    """Return the beginning of a text, counted as Qt does: letters beyond 16 bits count twice."""
    return text.encode("utf-16-le", "ignore")[: 2 * longest].decode("utf-16-le", "ignore")
