"""A day to type or to choose in a calendar, which opens below the line."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.questions.calendar import Calendar
from app.ui.questions.date import day_of
from app.ui.theme import Theme
from app.ui.widgets.buttons import button

LINE_PX = 140


class DayLine(QWidget):
    """The line with the button that opens the calendar; `calendar` is to be put where there is room for it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.line.setFixedWidth(theme.px(LINE_PX))
        self.opener = button("", icon=theme.icon("date"), name=self.tr("Choose in a calendar"), checkable=True)
        self.calendar = Calendar(theme)
        self.calendar.hide()
        self.opener.toggled.connect(self._open)
        self.calendar.picked.connect(self._take)
        self.calendar.left.connect(self._close)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        box.addWidget(self.line)
        box.addWidget(self.opener)

    @property
    def day(self) -> date | None:
        """The day that was typed, or None if it is none."""
        return day_of(self.line.text())

    def _open(self, opened: bool) -> None:
        self.calendar.setVisible(opened)
        if opened:
            self.calendar.show_day(self.day)

    def _take(self, day: QDate) -> None:
        self.line.setText(day.toString("dd.MM.yyyy"))
        self._close()

    def _close(self) -> None:
        self.line.setFocus()
        self.opener.setChecked(False)
