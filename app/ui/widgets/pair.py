"""Two parts that belong together: beside each other where both have room, else one under the other."""

from PySide6.QtWidgets import QBoxLayout, QWidget


class Pair(QBoxLayout):
    """Has one part until a second one is put beside it."""

    def __init__(self, first: QWidget, *, spacing: int) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self.addWidget(first, 1)
        self.second: QWidget | None = None

    def show_second(self, second: QWidget | None) -> None:
        """Put a part beside the first one in the place of what was there; None for nothing."""
        if self.second is not None:
            self.removeWidget(self.second)
            self.second.hide()
            self.second.deleteLater()
        self.second = second
        if second is not None:
            self.addWidget(second, 1)

    def set_across(self, *, across: bool) -> None:
        """Stand beside each other, or one under the other."""
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(beside if across else under)
