"""Two parts that belong together: beside each other where both have room, else one under the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget


class Pair(QBoxLayout):
    """Has one part until a second one is put beside it."""

    def __init__(self, first: QWidget, *, spacing: int) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self.addWidget(first, 1)
        self._first = first
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

    def set_across(self, room: int) -> None:
        """Stand beside each other in so many pixels, or one under the other: for 0, or where one has no room."""
        parts = [self._first, self.second] if self.second is not None else [self._first]
        widest = max(part.minimumSizeHint().width() for part in parts)
        across = 2 * widest + self.spacing() <= room
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(beside if across else under)
        for part in parts:
            # Beside a longer text, a short one stays as high as it is and begins at the same line.
            self.setAlignment(part, Qt.AlignmentFlag.AlignTop if across else Qt.AlignmentFlag(0))
