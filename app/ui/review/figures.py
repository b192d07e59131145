"""What stands below the cards of the day: the forecast with the day of the check, and how true forecasts were."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.services.reviewing import FEWEST_REVIEWS, Reviewing
from app.ui.questions.calendar import Calendar
from app.ui.questions.date import day_of
from app.ui.review.calibration_picture import CalibrationPicture
from app.ui.review.words import calibration_text, forecast_text
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel

LINE_PX = 160

FEWEST_IN_BIN = 5
"""Ranges with fewer answers say nothing and are not drawn."""


class ForecastCard(Panel):
    """What will be recalled on the day of the check, and the field for that day."""

    def __init__(
        self,
        reviewing: Reviewing,
        theme: Theme,
        *,
        language: str,
        failed: Callable[[AppError], None],
        parent: QWidget | None = None,
    ) -> None:
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._reviewing = reviewing
        self._language = language
        self._failed = failed
        self._words = label("")
        day, named = reviewing.check_day()
        self.day = QLineEdit(day.strftime("%d.%m.%Y") if named else "")
        self.day.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.day.setAccessibleName(self.tr("The day of your next check: day, month and year"))
        self.day.setMaximumWidth(theme.px(LINE_PX))
        self._opener = button("", icon=theme.icon("date"), name=self.tr("Choose in a calendar"), checkable=True)
        self._calendar = Calendar(theme)
        self._calendar.hide()
        self.keep = button(self.tr("Set the day"), name=self.tr("Set the day of your next check"))
        self._note = label("", role="bad")
        self._note.hide()
        flow = FlowLayout(spacing=theme.px(10))
        for part in (self.day, self._opener, self.keep):
            flow.addWidget(part)
        self.add(label(self.tr("What you will recall"), role="strong"), self._words)
        self.add(label(self.tr("The day of your next check"), role="small"), flow, self._calendar, self._note)
        self.day.returnPressed.connect(self.set_day)
        self.keep.clicked.connect(self.set_day)
        self._opener.toggled.connect(self._open_calendar)
        self._calendar.picked.connect(self._take)
        self._calendar.left.connect(self._close_calendar)
        self.show_forecast()

    def show_forecast(self) -> None:
        """Count the forecast anew."""
        told = self._reviewing.forecast()
        if told is None:
            left = max(1, FEWEST_REVIEWS - self._reviewing.reviews())
            set_text(self._words, plural("ForecastCard", "A forecast stands here after %n more answer(s).", left))
            return
        _, named = self._reviewing.check_day()
        set_text(self._words, forecast_text(told, self._language, named=named))

    def set_day(self) -> None:
        """Keep the day that was typed, if it is one to come."""
        chosen = day_of(self.day.text())
        if chosen is None or chosen < self._reviewing.first_check_day():
            set_text(self._note, self.tr("Write a day to come, such as 01.03.2027."))
            self._note.show()
            return
        self._note.hide()
        try:
            self._reviewing.set_check_day(chosen)
        except AppError as error:
            self._failed(error)
            return
        self.show_forecast()

    def _open_calendar(self, opened: bool) -> None:
        self._calendar.setVisible(opened)
        if opened:
            self._calendar.show_day(day_of(self.day.text()) or self._reviewing.check_day()[0])

    def _take(self, day: QDate) -> None:
        if self._opener.isChecked():  # the second half of a double click comes when it is closed already
            self.day.setText(day.toString("dd.MM.yyyy"))
            self._close_calendar()
            self.set_day()

    def _close_calendar(self) -> None:
        self.day.setFocus()
        self._opener.setChecked(False)


class TruthCard(Panel):
    """How true forecasts were, as sentence and drawing; nothing before there are enough of them."""

    def __init__(self, reviewing: Reviewing, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        told = reviewing.calibration()
        self.picture: CalibrationPicture | None = None
        self.add(label(self.tr("How true the forecasts were"), role="strong"))
        if told is None:
            self.add(label(self.tr("This is told once 30 cards have come again on another day.")))
            return
        self.add(label(calibration_text(told)))
        bins = [one for one in told.bins if one.count >= FEWEST_IN_BIN]
        if bins:
            self.picture = CalibrationPicture(theme, bins)
            what = self.tr("The shaded part of each line is where chance alone may put the share.")
            self.add(self.picture, label(what, role="small"))
