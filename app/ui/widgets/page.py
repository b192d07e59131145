"""The ground of a page: one scrolling column on the window's colour."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.panels import ScrollColumn


class Page(QWidget):
    """Base of pages that scroll; the column is at most `widest` pixels (at 100 %) wide, 0 for no limit."""

    def __init__(self, theme: Theme, *, widest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        margins = (theme.px(28), theme.px(24), theme.px(28), theme.px(24))
        self.column = ScrollColumn(name="", widest=theme.px(widest), margins=margins, spacing=theme.px(16))
        # Wrapped words ask for the height of a narrow column; Qt would keep it as blank ground below wide pages.
        holder = self.column.widget()
        assert holder is not None
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)

    def set_name(self, name: str) -> None:
        """Name the page for screen readers."""
        self.setAccessibleName(name)
        self.column.setAccessibleName(name)

    def start_at(self, part: QWidget) -> None:
        """Give the keyboard to a part, now or when the page is shown for the first time."""
        self.setFocusProxy(part)
        part.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Hand the keyboard over: a part that took it before it stood on the page has lost it."""
        super().showEvent(event)
        first = self.focusProxy()
        if first is not None and self.focusWidget() is None:
            first.setFocus()

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part as soon as it has its place; one that has just appeared has none yet."""
        QTimer.singleShot(0, self, partial(self.column.ensureWidgetVisible, part))

    def card_margins(self) -> tuple[int, int, int, int]:
        """Return the room inside cards."""
        return (self.theme.px(20), self.theme.px(16), self.theme.px(20), self.theme.px(18))
