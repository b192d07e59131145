"""A label for content: wraps, follows links by mouse and keyboard, and tells screen readers its plain words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.course.markup import plain_text
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
        self.setText(theme.reading_html(html, size=size, line_height=line_height))
        self.setAccessibleName(plain_text(html))
        self.linkActivated.connect(self.followed)
