"""The companion: a procedure in a narrow window that stays above the system the work is done in.

It reads nothing from other programs. Ticks are kept for the day, its place and size until next time.
"""

from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.base.clock import Clock, local_day
from app.base.i18n import pick
from app.course.amounts import amount_text
from app.course.calendar import Calendar
from app.course.due import days_left, due
from app.course.law import LawEntry
from app.course.procedure import Procedure
from app.ui.blocks.boxes import origin_text
from app.ui.questions.calendar import Calendar as MonthCalendar
from app.ui.questions.date import day_of, words_of
from app.ui.state import WindowState
from app.ui.text import plural, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.option import OptionRow
from app.ui.widgets.panels import Panel, ScrollColumn, row
from app.ui.widgets.rich_text import RichText

SIZE_PX = (340, 560)
"""Width and height at 100 % when it is opened for the first time."""

PLACE = "companion"
"""The name under which its place and size are remembered."""

LOOK_MS = 60_000
"""How often it looks whether another day has begun."""


class Companion(QWidget):
    """One procedure with its steps and its terms."""

    closed = Signal()

    def __init__(
        self, procedure: Procedure, calendar: Calendar, clock: Clock, state: WindowState, *, theme: Theme, language: str
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.procedure = procedure
        self._clock, self._state, self._theme = clock, state, theme
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("{title} – Kense").format(title=procedure.title))
        self.setAccessibleName(procedure.title)
        self._day = local_day(clock)
        self.rows: list[OptionRow] = []
        self.count = label("", role="small")
        self.counter = TermCounter(procedure.terms, calendar, theme=theme, language=language, today=self._day)
        self._lay_out()
        self._show_ticks()
        self.setMinimumSize(theme.px(240), 240)
        if not state.restore(self, PLACE):
            self.resize(theme.px(SIZE_PX[0]), theme.px(SIZE_PX[1]))
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look_at_clock)
        self._look.start()

    def look_at_clock(self) -> None:
        """Begin anew with the ticks, and count the days again, when another day has begun."""
        today = local_day(self._clock)
        if today != self._day:
            self._day = today
            self._show_ticks()
            self.counter.show_today(today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; arrow keys go from step to step by themselves, and the space bar ticks."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first step that is open."""
        super().showEvent(event)
        boxes = [one.button for one in self.rows]
        first = next((box for box in boxes if not box.isChecked()), boxes[0] if boxes else self.counter.start.line)
        first.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember place and size."""
        super().hideEvent(event)
        self._state.keep(self, PLACE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self._look.stop()
        self.closed.emit()

    def _lay_out(self) -> None:
        theme, edge = self._theme, self._theme.px(14)
        column = ScrollColumn(name=self.procedure.title, margins=(edge, edge, edge, edge), spacing=theme.px(8))
        column.add(label(self.procedure.title, role="strong"))
        if self.procedure.text:
            column.add(RichText(self.procedure.text, theme, size=15, line_height=140))
        for number, step in enumerate(self.procedure.steps):
            made = OptionRow(str(number), step, theme, many=True)
            made.button.toggled.connect(self._on_tick)
            self.rows.append(made)
            column.add(made)
        self.again = button(self.tr("Begin again"), kind="pill", name=self.tr("Take all ticks away"))
        self.again.clicked.connect(self._begin_again)
        if self.rows:
            column.add(row(self.count, None, self.again))
        if self.procedure.terms:
            column.add(self.counter)
        else:
            self.counter.hide()
        column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _show_ticks(self) -> None:
        ticked = self._state.ticked(self.procedure.id, self._day)
        for number, made in enumerate(self.rows):
            made.button.blockSignals(True)
            made.button.setChecked(number in ticked)
            made.button.blockSignals(False)
        self._say_count()

    def _on_tick(self) -> None:
        ticked = [number for number, made in enumerate(self.rows) if made.button.isChecked()]
        self._state.keep_ticked(self.procedure.id, self._day, ticked)
        self._say_count()

    def _begin_again(self) -> None:
        for made in self.rows:
            made.button.setChecked(False)
        if self.rows:
            self.rows[0].button.setFocus()

    def _say_count(self) -> None:
        done = sum(made.button.isChecked() for made in self.rows)
        words = self.tr("{done} of {count} done today")
        set_text(self.count, words.format(done=done, count=len(self.rows)))
        self.again.setEnabled(done > 0)


class TermCounter(Panel):
    """From which day a term runs, its last day, and how long that still is."""

    def __init__(
        self, terms: tuple[LawEntry, ...], calendar: Calendar, *, theme: Theme, language: str, today: date
    ) -> None:
        margins = (theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        super().__init__("card", margins=margins, spacing=theme.px(6))
        self._terms, self._calendar, self._theme, self._language = terms, calendar, theme, language
        self._today = today
        self._cards = Panel("plain", spacing=theme.px(6))
        self.add(label(self.tr("How long have I got?"), role="strong"))
        self.start = StartDay(theme, today)
        self.start.chosen.connect(self._refresh)
        self.add(self.start, self._cards)
        self._refresh()

    def show_today(self, today: date) -> None:
        """Count from another day on; a start that was today's stays the day it was."""
        self._today = today
        self._refresh()

    def _refresh(self) -> None:
        cards = Panel("plain", spacing=self._theme.px(6))
        for entry in self._terms if self.start.day else ():
            cards.add(self._card(entry))
        self.box.replaceWidget(self._cards, cards)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards
        cards.show()

    def _card(self, entry: LawEntry) -> QWidget:
        assert entry.days is not None
        card = Panel("rule", margins=(self._theme.px(12), self._theme.px(8), self._theme.px(10), self._theme.px(8)))
        card.add(label(amount_text(entry.days, self._language), role="strong"))
        last, left = self._said(entry)
        card.add(label(left, role="heading"), label(last))
        found = due(entry, self._began, self._calendar)
        if found.day_off:
            card.add(label(self.tr("This is a day off. Ask your lawyer whether the next working day counts.")))
        if not found.confirmed:
            card.add(row(pill(self.tr("to be confirmed"), kind="bad"), None))
            if not entry.confirmed and entry.note:
                card.add(label(pick(entry.note, self._language), role="small"))
        return card.add(label(origin_text(entry, self._language), role="small"))

    @property
    def _began(self) -> date:
        assert self.start.day is not None
        return self.start.day

    def _said(self, entry: LawEntry) -> tuple[str, str]:
        assert entry.days is not None
        working = entry.days.unit == "working-day"
        ends = due(entry, self._began, self._calendar).ends
        left = days_left(self._today, ends, self._calendar, working=working)
        last = self.tr("The last day is {day}.").format(day=words_of(ends, self._language))
        return last, _left_words(left, working=working, late=ends < self._today)


class StartDay(QWidget):
    """The day something was received: today until another one is typed or chosen in the calendar."""

    chosen = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self.line = QLineEdit(today.strftime("%d.%m.%Y"))
        self.line.setAccessibleName(self.tr("Received on: day, month and year"))
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self._words = label("", role="small")
        self._opener = button("", icon=theme.icon("date"), name=self.tr("Choose in a calendar"), checkable=True)
        self._calendar = MonthCalendar(theme)
        self._calendar.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(4))
        box.addWidget(label(self.tr("Received on"), role="small"))
        line = row(self.line, self._opener, spacing=theme.px(8))
        line.setStretch(0, 1)
        box.addLayout(line)
        box.addWidget(self._words)
        box.addWidget(self._calendar)
        self.line.textChanged.connect(self._on_typed)
        self._opener.toggled.connect(self._open_calendar)
        self._calendar.picked.connect(self._take)
        self._calendar.left.connect(self._close_calendar)
        self._on_typed(self.line.text())

    @property
    def day(self) -> date | None:
        """The day; None while what is typed is none."""
        return day_of(self.line.text())

    def _on_typed(self, _text: str) -> None:
        wrong = "" if self.day else self.tr("Not a full date yet: day, month, year.")
        set_text(self._words, wrong)
        self._words.setHidden(not wrong)
        self.chosen.emit()

    def _open_calendar(self, opened: bool) -> None:
        self._calendar.setVisible(opened)
        if opened:
            self._calendar.show_day(self.day)

    def _take(self, day: QDate) -> None:
        if self._opener.isChecked():
            self.line.setText(day.toString("dd.MM.yyyy"))
            self._close_calendar()

    def _close_calendar(self) -> None:
        # The line first: hiding what has the keyboard would send it to just any neighbour.
        self.line.setFocus()
        self._opener.setChecked(False)


def _left_words(left: int, *, working: bool, late: bool) -> str:
    if left == 0 and late:
        return translate("companion", "The last day has passed")
    if left == 0:
        return translate("companion", "Today is the last day")
    if late and working:
        return plural("companion", "Overdue by %n working day(s)", -left)
    if late:
        return plural("companion", "Overdue by %n day(s)", -left)
    if working:
        return plural("companion", "%n working day(s) left", left)
    return plural("companion", "%n day(s) left", left)
