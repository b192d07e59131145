"""A label for content: wraps, follows links by mouse and keyboard, and tells screen readers its plain words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.course.markup import plain_text
from app.course.passages import Span, letters, with_marks
from app.ui.theme import READING_LINE, READING_PX, Theme


class RichText(QLabel):
    """Shows clean HTML in the reading size or another one."""

    followed = Signal(str)
    """A link was chosen; its address, for example term:forwarding."""

    def __init__(
        self,
        html: str,
        theme: Theme,
        *,
        size: float = READING_PX,
        line_height: int = READING_LINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        links = "<a " in html
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags if links else Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
        self._html, self._theme, self._size, self._line_height = html, theme, size, line_height
        self.setText(theme.reading_html(html, size=size, line_height=line_height))
        self.setAccessibleName(plain_text(html))
        self.linkActivated.connect(self.followed)

    def letters(self) -> str:
        """Return the words without spaces, by which marks and selections are counted."""
        return letters(plain_text(self._html))

    def mark(self, spans: Sequence[Span]) -> None:
        """Give letters, counted without spaces, the ground of what a reader kept; all others lose it."""
        html = with_marks(self._html, spans)
        self.setText(self._theme.reading_html(html, size=self._size, line_height=self._line_height))

    def allow_selection(self) -> None:
        """Let words be selected by mouse, and by Shift and arrow keys once the keyboard is here.

        Not from the beginning: a label that can select costs several times as much to build.
        """
        flags, policy = self.textInteractionFlags(), self.focusPolicy()
        wanted = flags | Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        if flags != wanted:
            self.setTextInteractionFlags(wanted)
            # Tab goes on to links and answers, not into every paragraph.
            self.setFocusPolicy(max(policy, Qt.FocusPolicy.ClickFocus, key=lambda one: one.value))

    def selected_span(self) -> Span | None:
        """Return the selected letters, counted without spaces, or None if nothing is selected."""
        from PySide6.QtGui import QTextDocument

        chosen = letters(self.selectedText())
        if not chosen:
            return None
        document = QTextDocument()
        document.setHtml(self.text())
        first = len(letters(document.toPlainText()[: self.selectionStart()]))
        return first, first + len(chosen)
