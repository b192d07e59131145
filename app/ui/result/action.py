"""The buttons of the result page: as wide as their words, broken into lines only where one line has no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Kind, WrapButton, icon_size

BESIDE_PX, ABOVE_PX = 16, 8
"""Room around the words at 100 %, as app.qss gives it to other buttons."""


class ActionButton(WrapButton):
    """A button of a flow; `icon` is the meaning of a sign before the words, empty for none."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        *,
        kind: Kind = "plain",
        icon: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, kind=kind, checkable=checkable, parent=parent)
        # Two more than measured: styles round each part by itself.
        self._line = QFontMetrics(theme.font(bold=True)).horizontalAdvance(words) + 2
        box = self.layout()
        assert box is not None
        beside, above = theme.px(BESIDE_PX), theme.px(ABOVE_PX)
        box.setContentsMargins(beside, above, beside, above)
        box.setSpacing(theme.px(6))
        self._line += 2 * beside
        if icon:
            made = theme.icon(icon, role="on-accent" if kind == "primary" else "text")
            self.set_sign(made)
            self._line += icon_size(made).width() + box.spacing()

    def sizeHint(self) -> QSize:
        """Return the size of all words in one line."""
        return QSize(self._line, self.heightForWidth(self._line))
