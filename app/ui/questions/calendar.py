"""A calendar that opens below the line of a date and is left with Escape."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from app.ui.theme import Theme


class Calendar(QCalendarWidget):
    """One month in the language of the interface; arrow keys move, Enter picks, Escape leaves."""

    picked = Signal(QDate)
    """A day was chosen by Enter or by a click."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMaximumWidth(theme.px(420))
        self._soften_weekends(theme)
        self._name_parts(theme)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_day(self, day: date | None) -> None:
        """Show the month of a day, today's for None, and take the keyboard."""
        if day:
            self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.setFocus()

    def _pick(self, day: QDate) -> None:
        self.picked.emit(day)

    def _soften_weekends(self, theme: Theme) -> None:
        # Qt's own red fails on dark grounds, and red is our word for wrong.
        look = QTextCharFormat()
        look.setForeground(QColor(theme.tokens["muted"]))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, look)

    def _name_parts(self, theme: Theme) -> None:
        names = {
            "qt_calendar_prevmonth": self.tr("Previous month"),
            "qt_calendar_nextmonth": self.tr("Next month"),
            "qt_calendar_monthbutton": self.tr("Month"),
            "qt_calendar_yearbutton": self.tr("Year"),
            "qt_calendar_yearedit": self.tr("Year"),
            "qt_calendar_calendarview": self.tr("Days of the month"),
        }
        self.setAccessibleName(self.tr("Calendar"))
        for part, name in names.items():
            child = self.findChild(QWidget, part)
            if child is not None:
                child.setAccessibleName(name)
        for part, icon in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward")):
            arrow = self.findChild(QToolButton, part)
            if arrow is not None:
                arrow.setIcon(theme.icon(icon))
