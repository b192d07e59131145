"""What every block's builder gets, and the frame around a block that the keyboard can stand on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.course.markup import plain_text
from app.course.passages import Span, letters, place_of
from app.course.structure import Block
from app.ui.reading import Reading
from app.ui.widgets.pair import Pair
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText


@dataclass
class BlockContext:
    """The reading, the language the lesson is shown in, and which terms it linked already.

    `keep_beside` takes a block that the reader wants in a window of its own; None where there is no such window.
    """

    reading: Reading
    language: str
    linked: set[str] = field(default_factory=set)
    keep_beside: Callable[[Block], None] | None = None

    def html(self, block: Block) -> str:
        """Return the block's HTML with law values and links to terms used for the first time."""
        return self.reading.block_html(block, language=self.language, linked=self.linked)

    def rich(self, block: Block, *, size: float | None = None) -> RichText:
        """Return the block's text as a label in the reading size."""
        html = self.html(block)
        theme = self.reading.theme
        return RichText(html, theme) if size is None else RichText(html, theme, size=size, line_height=145)


SIDES_PX = 24
"""Between a block and its translation."""


class BlockFrame(Panel):
    """A block in the column: can have the keyboard, tells when it is looked at and which link was followed."""

    looked_at = Signal(int)
    """Its index in the lesson: it got the keyboard or was clicked."""
    followed = Signal(str)

    def __init__(self, index: int, block: Block, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("block", margins=(4, 2, 4, 2), parent=parent)
        self.index = index
        self.block = block
        self.content = content
        # Ctrl+Up and Ctrl+Down walk the blocks; Tab goes on to links and answers.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(plain_text(block.html) or content.accessibleName() or block.argument)
        self._sides = Pair(content, spacing=SIDES_PX)
        self.add(self._sides)
        self._kept: QWidget | None = None
        self._name = self.accessibleName()
        self._attend(self)

    def show_beside(self, other: QWidget | None) -> None:
        """Show the block in another language beside its own words; None takes it away."""
        self._sides.show_second(other)
        if other is not None:
            self._attend(other)

    def set_across(self, room: int) -> None:
        """Show both languages beside each other in so many pixels, or one under the other: for 0 or without room."""
        self._sides.set_across(room)

    @property
    def beside(self) -> QWidget | None:
        """The block in another language, if it is shown."""
        return self._sides.second

    def text_label(self, text: str) -> RichText | None:
        """Return the part that shows the block's own words, or None if none of them does."""
        wanted = letters(text)
        return next((one for one in self.findChildren(RichText) if one.letters() == wanted), None)

    def selected(self, text: str) -> tuple[int, int] | None:
        """Return which letters of the block's words are selected, or None."""
        shown = self.text_label(text)
        span = shown.selected_span() if shown is not None else None
        return place_of(text, span) if span is not None else None

    def show_kept(self, kept: QWidget | None, *, text: str, spans: Sequence[Span], words: str) -> None:
        """Show what the reader kept here: signs below the block, marks in its words, and both in its name."""
        shown = self.text_label(text)
        if shown is not None:
            shown.mark(spans)
        if self._kept is not None:
            self.box.removeWidget(self._kept)
            self._kept.hide()
            self._kept.deleteLater()
        self._kept = kept
        if kept is not None:
            self.box.addWidget(kept)
        self.setAccessibleName(f"{self._name} · {words}" if words else self._name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this block is looked at."""
        super().focusInEvent(event)
        self.looked_at.emit(self.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the words by Enter: there Shift and the arrow keys select."""
        first = next((one for one in self.findChildren(RichText) if one.isVisible()), None)
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or first is None:
            super().keyPressEvent(event)
            return
        first.allow_selection()
        first.setFocus()
        first.setSelection(0, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the block when its text is clicked or a link in it is reached by Tab."""
        if event.type() == QEvent.Type.Enter and isinstance(watched, RichText):
            watched.allow_selection()
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn}:
            self.looked_at.emit(self.index)
        return super().eventFilter(watched, event)

    def _attend(self, part: QWidget) -> None:
        for label in part.findChildren(RichText):
            label.followed.connect(self.followed)
            label.installEventFilter(self)
