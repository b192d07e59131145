"""What every block's builder gets, and the frame around a block that the keyboard can stand on."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.course.markup import plain_text
from app.course.structure import Block
from app.ui.reading import Reading
from app.ui.widgets.panels import Panel
from app.ui.widgets.rich_text import RichText


@dataclass
class BlockContext:
    """The reading, the language the lesson is shown in, and which terms it linked already."""

    reading: Reading
    language: str
    linked: set[str] = field(default_factory=set)

    def html(self, block: Block) -> str:
        """Return the block's HTML with law values and links to terms used for the first time."""
        return self.reading.block_html(block, language=self.language, linked=self.linked)

    def rich(self, block: Block, *, size: float | None = None) -> RichText:
        """Return the block's text as a label in the reading size."""
        html = self.html(block)
        theme = self.reading.theme
        return RichText(html, theme) if size is None else RichText(html, theme, size=size, line_height=145)


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
        self.add(content)
        for label in self.findChildren(RichText):
            label.followed.connect(self.followed)
            label.installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this block is looked at."""
        super().focusInEvent(event)
        self.looked_at.emit(self.index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the block when its text is clicked or a link in it is reached by Tab."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn}:
            self.looked_at.emit(self.index)
        return super().eventFilter(watched, event)
