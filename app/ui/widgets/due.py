"""How much time assigned work has left, in a word with a colour and in a line, as Home and courses say it."""

from PySide6.QtWidgets import QWidget

from app.services.assignments import AssignedWork
from app.ui.text import date_text, plural, translate
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.panels import Panel, row


def due_words(work: AssignedWork, language: str) -> str:
    """Return "due in 4 days", "due today", "3 days overdue", "due 11 December 2026", or when it was done."""
    if work.done_on is not None:
        return translate("due", "done on {day}").format(day=date_text(work.done_on, language))
    if work.late:
        return plural("due", "%n day(s) overdue", -work.days_left)
    if work.days_left == 0:
        return translate("due", "due today")
    if work.soon:
        return plural("due", "due in %n day(s)", work.days_left)
    return translate("due", "due {day}").format(day=date_text(work.due, language))


def due_kind(work: AssignedWork) -> PillKind:
    """Return the colour that goes with the words."""
    if work.done_on is not None:
        return "good"
    if work.late:
        return "bad"
    return "sun" if work.soon else "plain"


def due_line(work: AssignedWork, language: str) -> QWidget:
    """Return the time that is left, and below it the day and who assigned it."""
    told = translate("due", "Assigned by {who}, due {day}")
    words = told.format(who=work.assigned_by(language), day=date_text(work.due, language))
    left = pill(due_words(work, language), kind=due_kind(work))
    return Panel("plain", spacing=4).add(row(left, None), label(words, role="small"))
