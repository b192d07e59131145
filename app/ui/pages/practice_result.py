"""The result of a run at a practice desk: rubric, faults with their rules, and the log to step through."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.practising import RunReport
from app.ui.practice.report import AutoFailCard, CaseFaults, RubricCard, VerdictOfRun, faults_by_case
from app.ui.practice.timeline import Timeline
from app.ui.practice.told import Told
from app.ui.reading import Reading
from app.ui.text import plural
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.page import Page
from app.ui.widgets.panels import row

WIDEST_PX = 900

FIRST_FAULTS = 6
"""Cases with faults that are shown at once; the others when asked for."""


class PracticeResultPage(Page):
    """One run that was handed in."""

    again_requested = Signal(str, str)
    """Course and desk."""
    course_requested = Signal(str)

    def __init__(self, reading: Reading, report: RunReport, *, parent: QWidget | None = None) -> None:
        super().__init__(reading.theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Result"))
        self._report = report
        self._told = Told(reading, report.run.play)
        course = reading.course.manifest.id
        self.verdict = VerdictOfRun(report, self._told)
        self.verdict.again_requested.connect(partial(self.again_requested.emit, course, report.run.row.practice))
        self.verdict.course_requested.connect(partial(self.course_requested.emit, course))
        self.column.add(self.verdict)
        self.start_at(self.verdict.again)
        self._add_auto_fails()
        if report.outcome.graded:
            self.column.add(label(self.tr("What it was made of"), role="heading"))
            self.column.add(RubricCard(report.outcome, self._told))
        self._add_faults()
        self.column.add(label(self.tr("What I did, step by step"), role="heading"))
        self.timeline = Timeline(report.run, report.outcome, self._told)
        self.column.add(self.timeline)
        self.column.end()

    def _add_auto_fails(self) -> None:
        rules = {one.id: one for one in self._told.play.practice.auto_fail}
        for broken in self._report.outcome.auto_failed:
            self.column.add(AutoFailCard(rules[broken.rule], broken.case, self._told))

    def _add_faults(self) -> None:
        self._faults = list(faults_by_case(self._report.outcome, self._told).items())
        if not self._faults:
            self.column.add(label(self.tr("Everything was done as it should be."), role="good"))
            return
        head = plural("PracticeResultPage", "What to look at again: %n case(s)", len(self._faults))
        self.column.add(label(head, role="heading"))
        for case, (results, penalties) in self._faults[:FIRST_FAULTS]:
            self._add_case(self.column.box.count(), case, results, penalties)
        if len(self._faults) > FIRST_FAULTS:
            left = len(self._faults) - FIRST_FAULTS
            self._more = button(plural("PracticeResultPage", "Show %n more", left), icon=self.theme.icon("unfold"))
            self._more.clicked.connect(self._show_more)
            self._more_line = row(self._more, None)
            self.column.add(self._more_line)

    def _add_case(self, at: int, case: str, results: list, penalties: list) -> None:  # type: ignore[type-arg]
        card = CaseFaults(case, results, penalties, self._told)
        card.grown.connect(self.column.settle)
        self.column.box.insertWidget(at, card)

    def _show_more(self) -> None:
        at = self.column.box.indexOf(self._more_line)
        for case, (results, penalties) in self._faults[FIRST_FAULTS:]:
            self._add_case(at, case, results, penalties)
            at += 1
        self._more.hide()
        self.column.settle()
