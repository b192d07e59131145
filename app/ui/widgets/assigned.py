"""What offices assigned, for the home page: courses with the time that is left, and the way into a calendar."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.assignments import AssignedWork
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.due import due_kind, due_words
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, row

MOST_SHOWN = 4
"""More would bury what is next; the rest is counted."""


class AssignedCard(Panel):
    """The work due first; hidden where nothing is assigned."""

    course_requested = Signal(str)
    calendar_requested = Signal()

    def __init__(
        self,
        work: tuple[AssignedWork, ...],
        theme: Theme,
        *,
        titles: dict[str, str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is still to be done; `titles` are short, by course, `language` is that of the interface."""
        margins = (theme.px(18), theme.px(16), theme.px(18), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        if not work:
            self.hide()
        self.add(label(self.tr("Assigned to you"), role="small"))
        for one in work[:MOST_SHOWN]:
            self.add(self._line(one, titles.get(one.course) or one.course, theme, language))
        if len(work) > MOST_SHOWN:
            self.add(label(plural("AssignedCard", "and %n more", len(work) - MOST_SHOWN), role="small"))
        save = button(self.tr("To my calendar…"), kind="link", icon=theme.icon("date"))
        save.setAccessibleName(self.tr("Save the last days of assigned work for a calendar"))
        save.clicked.connect(self.calendar_requested)
        flow = FlowLayout()
        flow.addWidget(save)
        self.box.addLayout(flow)
        self.box.addStretch(1)

    def _line(self, one: AssignedWork, title: str, theme: Theme, language: str) -> QWidget:
        words = due_words(one, language)
        shown_title, shown_time = label(title), row(pill(words, kind=due_kind(one)), None)
        if not one.available:
            return Panel("plain", spacing=theme.px(2)).add(shown_title, shown_time)
        told = self.tr("{title}: {time}, assigned by {who}")
        name = told.format(title=title, time=words, who=one.assigned_by(language))
        made = CardButton("row", name=name, margins=(0, theme.px(2), 0, theme.px(2)))
        made.add(Panel("plain", spacing=theme.px(2)).add(shown_title, shown_time))
        made.box.setStretch(0, 1)
        made.clicked.connect(partial(self.course_requested.emit, one.course))
        return made
