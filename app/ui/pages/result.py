"""The result page: what you know and what to read again, by objective; never only a percentage."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.examining import AttemptReport, Examining
from app.ui.reading import Reading
from app.ui.result.answers import OwnAnswers
from app.ui.result.certainty import CertaintyCard
from app.ui.result.comparison import Comparison
from app.ui.result.essays import WaitingEssays, waiting_essays
from app.ui.result.parts import ObjectiveCard, PartsCard, level_parts, section_parts
from app.ui.result.sealed import SealedCard
from app.ui.result.standing import told
from app.ui.result.verdict import VerdictCard
from app.ui.widgets.labels import label
from app.ui.widgets.page import Page

WIDEST_PX = 900


class ResultPage(Page):
    """A finished attempt; of one whose result may not be told yet only that it was handed in."""

    lesson_requested = Signal(str, str)
    retake_requested = Signal(str, str)
    course_requested = Signal(str)
    statement_requested = Signal(str)
    marks_given = Signal(str, str)
    """Course and attempt: marks of an essay were saved, so that the result is to be shown anew."""

    def __init__(
        self,
        reading: Reading,
        examining: Examining,
        report: AttemptReport,
        *,
        complete: bool,
        history: Sequence[AttemptReport] = (),
        save_sealed: Callable[[Path], Path] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a report.

        `history` are the attempts to compare with, this one among them, first one first; `save_sealed` writes the
        answers of a sealed attempt into a folder and returns the file.
        """
        super().__init__(reading.theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Result"))
        self._reading = reading
        self._examining = examining
        self._report = report
        self._course = reading.course.manifest.id
        self.column.add(self._verdict(complete=complete))
        if report.attempt.sealed and save_sealed is not None:
            card = SealedCard(self.theme, save_sealed)
            self.column.add(card)
            self.start_at(card.button)
        if told(report):
            self._add_essays()
            self._add_objectives()
            self._add_parts()
            self._add_certainty()
            self._add_comparison(history)
        answers = OwnAnswers(reading, report)
        answers.grown.connect(self.column.settle)
        self.column.add(answers)
        self.column.end()

    def _verdict(self, *, complete: bool) -> QWidget:
        quiz = self._report.attempt.quiz.id
        admission = self._examining.admission(self._reading.course, quiz)
        card = VerdictCard(self._reading, self._report, complete=complete, admission=admission)
        card.retake_requested.connect(partial(self.retake_requested.emit, self._course, quiz))
        card.course_requested.connect(partial(self.course_requested.emit, self._course))
        card.statement_requested.connect(partial(self.statement_requested.emit, self._course))
        return card

    def _add_essays(self) -> None:
        if not waiting_essays(self._report):
            return
        essays = WaitingEssays(self._reading, self._examining, self._report)
        essays.marks_given.connect(partial(self.marks_given.emit, self._course, self._report.attempt.row.id))
        self.column.add(label(self.tr("Answers that wait for marks"), role="heading"), essays)

    def _add_objectives(self) -> None:
        if not self._report.objectives:
            return
        self.column.add(label(self.tr("What you know and what to read again"), role="heading"))
        for objective in self._report.objectives:
            card = ObjectiveCard(self._reading, objective)
            card.lesson_requested.connect(partial(self.lesson_requested.emit, self._course))
            self.column.add(card)

    def _add_parts(self) -> None:
        sections, levels = section_parts(self._report, self._reading), level_parts(self._report)
        if sections:
            self.column.add(label(self.tr("By section"), role="heading"), PartsCard(self._reading, sections))
        if levels:
            self.column.add(
                label(self.tr("By what was asked of you"), role="heading"), PartsCard(self._reading, levels)
            )

    def _add_certainty(self) -> None:
        if self._report.attempt.terms.rules.certainty == "none":
            return
        title = label(self.tr("How well your certainty fits"), role="heading")
        self.column.add(title, CertaintyCard(self._reading, self._report))

    def _add_comparison(self, history: Sequence[AttemptReport]) -> None:
        present = self._report.attempt.row.id
        if len(history) < 2 or all(one.attempt.row.id != present for one in history):
            return
        title = label(self.tr("Your attempts beside each other"), role="heading")
        self.column.add(title, Comparison(self._reading, history, present))
