"""A calendar that opens below the line of a date and is left with Escape."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSizePolicy, QTableView, QToolButton, QWidget

from app.ui.theme import Theme

WIDTH_PX = 275
"""Width of the calendar at 100 %: at 200 % it still fits a column of 560 pixels."""

HEIGHT_PX = 240
"""Height at 100 %: the bar with month and year, the names of the days and six weeks."""


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
        self._size = QSize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._soften_weekends(theme)
        self._narrow_columns(theme)
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

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits the narrowest column; Qt's own leaves no room for the ring of the focus."""
        return self._size

    def sizeHint(self) -> QSize:
        """Return the same size."""
        return self._size

    def _pick(self, day: QDate) -> None:
        self.picked.emit(day)

    def _soften_weekends(self, theme: Theme) -> None:
        # Qt's own red fails on dark grounds, and red is our word for wrong.
        look = QTextCharFormat()
        look.setForeground(QColor(theme.tokens["muted"]))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, look)

    def _narrow_columns(self, theme: Theme) -> None:
        # Left to itself a column is as wide as the widest letter of the font, and Sunday falls off the edge.
        table = self.findChild(QTableView, "qt_calendar_calendarview")
        if table is not None:
            table.horizontalHeader().setMinimumSectionSize(theme.px(20))

    def _name_parts(self, theme: Theme) -> None:
        names = {
            "qt_calendar_prevmonth": self.tr("Previous month"),
            "qt_calendar_nextmonth": self.tr("Next month"),
            "qt_calendar_monthbutton": self.tr("Month"),
            "qt_calendar_yearbutton": self.tr("Year"),
            "qt_calendar_yearedit": self.tr("Year"),
            "qt_spinbox_lineedit": self.tr("Year"),
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
