"""The view of a day to type or to choose in a calendar."""

import re
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.questions.common import Response, as_text
from app.questions.date import DateQuestion
from app.services.values import PaperQuestion
from app.ui.questions.calendar import Calendar
from app.ui.questions.typed import TypedView
from app.ui.questions.wrap_flow import FlowLabel, WrapFlow
from app.ui.reading import Reading
from app.ui.text import date_text
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import set_text

WEEKDAYS = {
    "kk": ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}

_DAY_FIRST = re.compile(r"(\d{1,2})[.,/\-\s]+(\d{1,2})[.,/\-\s]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[.,/\-\s]+(\d{1,2})[.,/\-\s]+(\d{1,2})")
_UNDIVIDED = re.compile(r"(\d{2})(\d{2})(\d{4})")


class DateView(TypedView):
    """A line for a day, a calendar below it, and the day in words. Response: ISO text, empty while it is half typed."""

    LINE_PX = 160

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, DateQuestion)
        theme = reading.theme
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.line.setAccessibleName(self.tr("Your answer: day, month and year"))
        self._opener = button("", icon=theme.icon("date"), name=self.tr("Choose in a calendar"), checkable=True)
        self._words = FlowLabel(role="muted")
        flow = WrapFlow(spacing=theme.px(10))
        for part in (self.line, self._opener, self._words):
            flow.add(part)
        self._calendar = Calendar(theme)
        self._calendar.hide()
        self.box.addLayout(flow)
        self.box.addWidget(self._calendar)
        self.box.addWidget(self.verdict)
        self.line.textChanged.connect(self._say_in_words)
        self._opener.toggled.connect(self._open_calendar)
        self._calendar.picked.connect(self._take)
        self._calendar.left.connect(self._close_calendar)
        self._say_in_words(self.line.text())

    def response(self) -> Response | None:
        """Return the day as ISO text, "" while what is typed is no day, None for nothing."""
        text = self.line.text().strip()
        day = day_of(text)
        return day.isoformat() if day else ("" if text else None)

    def set_response(self, response: Response | None) -> None:
        """Show a stored day as DD.MM.YYYY; what is half typed stays if nothing else was stored."""
        self._rest.stop()
        if response != self.response():
            day = day_of(as_text(response))
            self.line.setText(day.strftime("%d.%m.%Y") if day else "")

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing and choosing."""
        super().set_locked(locked)
        self._opener.setChecked(False)
        self._opener.setVisible(not locked)

    def _say_in_words(self, text: str) -> None:
        day = day_of(text)
        if day:
            words = words_of(day, self.reading.language)
        elif text.strip():
            words = self.tr("Not a full date yet: day, month, year.")
        else:
            words = self.tr("Day, month, year")
        set_text(self._words, words)

    def _open_calendar(self, opened: bool) -> None:
        self._calendar.setVisible(opened)
        if opened:
            self._calendar.show_day(day_of(self.line.text()))

    def _take(self, day: QDate) -> None:
        if not self._opener.isChecked():
            return  # the second half of a double click
        self.line.setText(day.toString("dd.MM.yyyy"))
        self._close_calendar()
        self.changed()

    def _close_calendar(self) -> None:
        # The line first: hiding what has the keyboard would send it to just any neighbour.
        self.line.setFocus()
        self._opener.setChecked(False)


def day_of(text: str) -> date | None:
    """Return the day a person typed: 12.11.2026, 12/11/2026, 12 11 2026, 12112026 or 2026-11-12; None if it is none."""
    plain = text.strip().rstrip(".")
    if found := _DAY_FIRST.fullmatch(plain) or _UNDIVIDED.fullmatch(plain):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def words_of(day: date, language: str) -> str:
    """Return Thursday, 12 November 2026; четверг, 12 ноября 2026 года; 2026 жылғы 12 қараша, бейсенбі."""
    weekday = WEEKDAYS[language][day.weekday()]
    if language == "kk":
        return f"{date_text(day, language)}, {weekday}"
    return f"{weekday}, {date_text(day, language)}"
