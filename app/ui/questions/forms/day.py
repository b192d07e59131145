"""A day in a form: typed or chosen in a calendar, written as ISO text."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from app.ui.forms.field import Field
from app.ui.questions.date import day_of
from app.ui.questions.day_line import DayLine
from app.ui.theme import Theme


class DayField(Field):
    """A day such as "2026-11-12". What is no day is given back as it was typed, for the check to find."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self._day = DayLine(theme, name)
        self._day.opener.setAccessibleName(f"{name}: {self._day.opener.accessibleName()}")
        self.line = self._day.line
        self.line.textEdited.connect(self._on_edited)
        # After the line took the day, which it connected first.
        self._day.calendar.picked.connect(self._on_picked)
        self.setFocusProxy(self.line)
        self.box.addWidget(self._day, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addWidget(self._day.calendar)

    def value(self) -> str | None:
        """Return the day as ISO text, None for an empty line."""
        typed = self.line.text().strip()
        day = day_of(typed)
        return day.isoformat() if day else typed or None

    def show_value(self, value: Any) -> None:
        """Show a day as DD.MM.YYYY; while it is the same, what is being typed stays."""
        said = None if value is None else str(value)
        if said != self.value():
            self.line.setText(_written(said))

    def _on_edited(self, _text: str) -> None:
        self.edited.emit()

    def _on_picked(self, _day: QDate) -> None:
        self.edited.emit()


def _written(said: str | None) -> str:
    try:
        return f"{date.fromisoformat(said or ''):%d.%m.%Y}"
    except ValueError:
        return said or ""
