"""The transcript of one person: courses, attempts, and what the office knows besides."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.services.reporting import AttemptLine, CourseColumn, CourseLine, State, Transcript
from app.ui.models.matrix import state_words
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import date_text, percent_text, plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

SHOWN_COURSES, SHOWN_ATTEMPTS = 12, 8


class TranscriptCard(Panel):
    """Shows one person; hidden while there is none."""

    save_requested = Signal()

    def __init__(self, theme: Theme, language: str) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._language = language
        self._known: dict[str, CourseColumn] = {}
        self.told: Transcript | None = None
        self._name, self._about = label("", role="heading"), label("", role="muted")
        self.courses: RecordsModel[CourseLine] = RecordsModel(self._course_columns())
        self.attempts: RecordsModel[AttemptLine] = RecordsModel(self._attempt_columns())
        self.course_table = RecordTable(
            self.courses, theme, name=self.tr("Courses of this person"), most_shown=SHOWN_COURSES
        )
        self.attempt_table = RecordTable(
            self.attempts, theme, name=self.tr("Attempts of this person"), most_shown=SHOWN_ATTEMPTS
        )
        self._attempts_head = label(self.tr("Attempts"), role="strong")
        self.save = button(self.tr("Save the transcript…"), icon=theme.icon("save"))
        self.save.clicked.connect(self.save_requested)
        close = button(self.tr("Close the transcript"), icon=theme.icon("close"))
        close.clicked.connect(self.hide)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.save)
        flow.addWidget(close)
        self.add(self._name, self._about, self.course_table, self._attempts_head, self.attempt_table, flow)
        self.hide()

    @property
    def about_words(self) -> str:
        """What is said of the person below the name."""
        return self._about.text()

    def show_transcript(self, told: Transcript, courses: Sequence[CourseColumn]) -> None:
        """Show what the register knows of a person."""
        self.told = told
        self._known = {one.id: one for one in courses}
        set_text(self._name, told.person.name)
        parts = [told.person.latin, told.person.employee, told.department, told.person.post]
        parts.append(plural("hr", "%n profile(s) on PCs", len(told.profiles)))
        if told.heard:
            heard = self.tr("last file on {day}")
            parts.append(heard.format(day=date_text(told.heard.astimezone().date(), self._language)))
        set_text(self._about, " · ".join(filter(None, parts)))
        self.courses.show_rows(told.courses)
        self.attempts.show_rows(told.attempts)
        for part in (self._attempts_head, self.attempt_table):
            part.setVisible(bool(told.attempts))
        self.show()

    def _course_columns(self) -> list[RecordColumn[CourseLine]]:
        def title(row: CourseLine) -> str:
            return self._known[row.course].title if row.course in self._known else row.course

        def state(row: CourseLine) -> str:
            return self.tr("overdue") if row.late else state_words(row.state)

        def tone(row: CourseLine) -> str:
            if row.late:
                return "bad"
            return {State.NOT_STARTED: "plain", State.STARTED: "sun"}.get(row.state, "good")

        return [
            RecordColumn(title=self.tr("Course"), text=title, stretch=4),
            RecordColumn(title=self.tr("State"), text=state, tone=tone),
            RecordColumn(title=self.tr("Best result"), text=lambda row: _percent(row.best), centred=True),
            RecordColumn(
                title=self.tr("Completed"),
                text=lambda row: f"{row.completed_at.astimezone():%d.%m.%Y}" if row.completed_at else "–",
                order=lambda row: row.completed_at,
            ),
            RecordColumn(
                title=self.tr("Due"),
                text=lambda row: f"{row.due:%d.%m.%Y}" if row.due else "–",
                order=lambda row: row.due,
            ),
        ]

    def _attempt_columns(self) -> list[RecordColumn[AttemptLine]]:
        def item(row: AttemptLine) -> str:
            known = self._known.get(row.course)
            return known.items.get(row.item, row.item) if known else row.item

        def outcome(row: AttemptLine) -> str:
            if row.passed is None:
                return "–"
            return self.tr("passed") if row.passed else self.tr("not passed")

        def tone(row: AttemptLine) -> str:
            return "" if row.passed is None else "good" if row.passed else "bad"

        return [
            RecordColumn(
                title=self.tr("Day"),
                text=lambda row: f"{row.ended_at.astimezone():%d.%m.%Y}",
                order=lambda row: row.ended_at,
            ),
            RecordColumn(
                title=self.tr("Course"),
                text=lambda row: self._known[row.course].short_title if row.course in self._known else row.course,
                stretch=2,
            ),
            RecordColumn(title=self.tr("Quiz or practice"), text=item, stretch=3),
            RecordColumn(title=self.tr("Result"), text=lambda row: _percent(row.fraction), centred=True),
            RecordColumn(title=self.tr("Outcome"), text=outcome, tone=tone, centred=True),
        ]


def _percent(fraction: float | None) -> str:
    return "–" if fraction is None else percent_text(fraction)
