"""What is rarely needed, folded behind a button."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button, set_icon
from app.ui.widgets.flow import FlowLayout


class Fold(QWidget):
    """A button that shows and hides the `inside`; it is pressed in while the inside can be seen."""

    def __init__(self, theme: Theme, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.opener = button(words, icon=theme.icon("unfold"), checkable=True)
        self.opener.toggled.connect(self._on_toggled)
        self.inside = QWidget()
        self.box = QVBoxLayout(self.inside)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.px(10))
        self.inside.hide()
        flow = FlowLayout()
        flow.addWidget(self.opener)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(10))
        whole.addLayout(flow)
        whole.addWidget(self.inside)

    def open(self) -> None:
        """Show the inside."""
        self.opener.setChecked(True)

    def rename(self, words: str, *, spoken: str = "") -> None:
        """Change the words on the button, and what a screen reader says for them."""
        self.opener.setText(words.replace("&", "&&"))
        self.opener.setAccessibleName(spoken or words)

    def _on_toggled(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        set_icon(self.opener, self._theme.icon("fold" if opened else "unfold"))
