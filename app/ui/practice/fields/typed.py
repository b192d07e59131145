"""Editors of numbers and days."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.questions.matching import number_of, number_text
from app.ui.practice.fields.base import FieldEditor
from app.ui.practice.told import Told
from app.ui.questions.calendar import Calendar
from app.ui.questions.date import day_of, words_of
from app.ui.questions.typed import AnswerLine
from app.ui.questions.wrap_flow import FlowLabel, WrapFlow
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import set_text

NUMBER_PX, DATE_PX = 130, 150


class NumberEditor(FieldEditor):
    """A number with comma or point, and its unit."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        self.line = AnswerLine(self.name, width=self.theme.px(NUMBER_PX))
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self.flush)
        self._note = FlowLabel(role="small")
        flow = WrapFlow(spacing=self.theme.px(8))
        flow.add(self.line)
        if field.unit:
            flow.add(FlowLabel(told.words(field.unit, case=self.case)))
        flow.add(self._note)
        self.box.addLayout(flow)
        self._show_note()

    def value(self) -> Value | None:
        """Return the number; empty text while what is typed is none, None for nothing."""
        text = self.line.text().strip()
        number = number_of(text)
        return number if number is not None else ("" if text else None)

    def show_value(self, value: Value | None) -> None:
        """Show a number; what is half typed stays if nothing else is held."""
        self._rest.stop()
        if value != self.value():
            number = isinstance(value, int | float) and not isinstance(value, bool)
            plain = number_text(float(value)) if number else ""  # type: ignore[arg-type] # a number, as just looked
            self.line.setText(plain if self.told.language == "en" else plain.replace(".", ","))
            self.line.setCursorPosition(0)  # a long number shows its beginning, not its end
        self._show_note()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing."""
        self.line.setReadOnly(locked)

    def focus_first(self) -> None:
        """Put the keyboard on the line."""
        self.line.setFocus()

    def _on_typed(self) -> None:
        self._show_note()
        self.typed()

    def _show_note(self) -> None:
        wrong = self.value() == ""
        set_text(self._note, self.tr("Not a number yet") if wrong else "")


class DateEditor(FieldEditor):
    """A day to type or to choose in a calendar. Value: ISO text."""

    def __init__(self, field: Field, subject: Subject | None, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(field, subject, told, parent)
        self.line = AnswerLine(self.name, width=self.theme.px(DATE_PX))
        self.line.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self.flush)
        words = self.tr("Choose in a calendar")
        self._opener = button("", icon=self.theme.icon("date"), name=words, checkable=True)
        self._words = FlowLabel(role="small")
        flow = WrapFlow(spacing=self.theme.px(8))
        for part in (self.line, self._opener, self._words):
            flow.add(part)
        self.box.addLayout(flow)
        self._calendar: Calendar | None = None
        self._opener.toggled.connect(self._open_calendar)
        self._say_in_words()

    def value(self) -> Value | None:
        """Return the day as ISO text, "" while what is typed is no day, None for nothing."""
        text = self.line.text().strip()
        day = day_of(text)
        return day.isoformat() if day else ("" if text else None)

    def show_value(self, value: Value | None) -> None:
        """Show a day; what is half typed stays if nothing else is held."""
        self._rest.stop()
        if value != self.value():
            day = day_of(value) if isinstance(value, str) else None
            self.line.setText(day.strftime("%d.%m.%Y") if day else "")
        self._say_in_words()

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow typing and choosing."""
        self.line.setReadOnly(locked)
        self._opener.setChecked(False)
        self._opener.setVisible(not locked)

    def focus_first(self) -> None:
        """Put the keyboard on the line."""
        self.line.setFocus()

    def _on_typed(self) -> None:
        self._say_in_words()
        self.typed()

    def _say_in_words(self) -> None:
        text = self.line.text()
        day = day_of(text)
        words = self.tr("Not a full date yet") if text.strip() else ""
        set_text(self._words, words_of(day, self.told.language) if day else words)

    def _open_calendar(self, opened: bool) -> None:
        if self._calendar is None:
            if not opened:
                return
            # A month of cells costs 10 ms; most days are typed.
            self._calendar = Calendar(self.theme)
            self._calendar.picked.connect(self._take)
            self._calendar.left.connect(self._close_calendar)
            self.box.addWidget(self._calendar)
        self._calendar.setVisible(opened)
        if opened:
            start = self.told.scene.start
            self._calendar.show_day(day_of(self.line.text()) or start)

    def _take(self, day: QDate) -> None:
        if self._opener.isChecked():
            self.line.setText(day.toString("dd.MM.yyyy"))
            self._say_in_words()
            self._close_calendar()
            self.edited.emit()

    def _close_calendar(self) -> None:
        # The line first: hiding what has the keyboard would send it to just any neighbour.
        self.line.setFocus()
        self._opener.setChecked(False)
