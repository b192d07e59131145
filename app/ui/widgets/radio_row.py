"""One choice of a few: radio buttons beside each other, going to the next line where there is no room."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout


class RadioRow(QWidget):
    """Options by value; Tab goes to the chosen one, arrow keys choose."""

    chosen = Signal(str)
    """The new value."""

    def __init__(
        self, title: str, options: Mapping[str, str], *, value: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(self, spacing=theme.px(8))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for option, words in options.items():
            made = QRadioButton(words.replace("&", "&&"))
            # A screen reader says one button at a time: it needs the question too.
            made.setAccessibleName(f"{title}: {words}")
            made.setProperty("kind", "choice")
            made.setChecked(option == value)
            self._group.addButton(made)
            self.buttons[option] = made
            flow.addWidget(made)
        self._leave_one_tab_stop()
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def value(self) -> str:
        """The chosen option; empty if none is."""
        return next((option for option, made in self.buttons.items() if made.isChecked()), "")

    def _leave_one_tab_stop(self) -> None:
        """Let Tab find the chosen button, or the first; Qt itself does so only after a button had the keyboard."""
        stop = self.value or next(iter(self.buttons))
        for option, made in self.buttons.items():
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option == stop else Qt.FocusPolicy.ClickFocus)

    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self._leave_one_tab_stop()
            self.chosen.emit(self.value)
