"""Essays that wait for marks: the own text, and the rubric by which the learner or a trainer gives points."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.questions.essay import EssayQuestion
from app.services.examining import AttemptReport, Examining
from app.ui.questions.rubric import RubricForm
from app.ui.reading import Reading
from app.ui.result.action import ActionButton
from app.ui.result.answers import answered_card
from app.ui.text import said
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

BY_SELF = "self"
"""How the record names marks that the learner gave."""


class EssayCard(Panel):
    """One essay that waits; tells `given` with points by criterion and who gave them ("self" or a name)."""

    given = Signal(object, str)

    def __init__(
        self,
        reading: Reading,
        report: AttemptReport,
        question: EssayQuestion,
        *,
        code_fits: Callable[[str], bool] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show an essay; `code_fits` tells whether a typed code is the quiz's, None if it has none."""
        theme = reading.theme
        super().__init__("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)), parent=parent)
        self._code_fits = code_fits
        self.notice = Notice(theme)
        self.name, self.code = QLineEdit(), QLineEdit()
        shown = report.attempt.paper.question(question.id)
        self.add(answered_card(reading, report, shown))
        self.form = RubricForm(question, reading, {}, with_model=report.answers_shown)
        if question.marked_by == "trainer":
            self.form.marked.connect(self._give_as_trainer)
            self._add_trainer(reading)
        else:
            self.form.marked.connect(partial(self._give, by=BY_SELF))
            self.add(label(self.tr("You mark this answer yourself, by these criteria."), role="muted"))
            self.add(self.form)
        self.add(self.notice)

    def _add_trainer(self, reading: Reading) -> None:
        theme = reading.theme
        panel = Panel("plain", spacing=theme.px(8), parent=self)
        for field, words in ((self.name, self.tr("Name of the trainer")), (self.code, self.tr("Opening code"))):
            if field is self.name or self._code_fits is not None:
                field.setAccessibleName(words)
                panel.add(label(words, role="strong"), field)
            else:
                field.setParent(panel)
                field.hide()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        panel.add(label(self._honest_words(), role="small"), self.form)
        panel.setVisible(False)
        unfold = ActionButton(self.tr("A trainer marks this"), theme, checkable=True, icon="unfold")
        flow = FlowLayout()
        flow.addWidget(unfold)
        unfold.toggled.connect(panel.setVisible)
        unfold.toggled.connect(lambda shown: self.name.setFocus() if shown else None)
        self.add(label(self.tr("A trainer gives the points for this answer."), role="muted"), flow, panel)

    def _honest_words(self) -> str:
        if self._code_fits is None:
            return self.tr(
                "This PC cannot prove who typed the marks: the name stands on the record as it was typed here."
            )
        return self.tr(
            "The code shows that somebody who knows it gave the marks; the name stands on the record as it was typed."
        )

    def _give_as_trainer(self, marks: Mapping[str, float]) -> None:
        name = self.name.text().strip()
        if not name:
            self._refuse(self.name, self.tr("Type the name of the trainer first. The points above are kept."))
        elif self._code_fits is not None and not self._code_fits(self.code.text()):
            words = self.tr(
                "This is not the opening code. Nothing was saved; the points above are kept. Type it again."
            )
            self._refuse(self.code, words)
        else:
            self._give(marks, by=name)

    def _give(self, marks: Mapping[str, float], *, by: str) -> None:
        self.notice.clear()
        self.given.emit(marks, by)

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        self.notice.complain(sentence)
        field.setFocus()


class WaitingEssays(Panel):
    """All essays of an attempt that wait; `marks_given` tells that marks were saved, so the result is another one."""

    marks_given = Signal()

    def __init__(
        self, reading: Reading, examining: Examining, report: AttemptReport, parent: QWidget | None = None
    ) -> None:
        super().__init__("ground", spacing=reading.theme.px(12), parent=parent)
        self._course, self._examining, self._report = reading.course, examining, report
        self.cards: dict[str, EssayCard] = {}
        quiz = report.attempt.quiz
        fits = partial(examining.code_fits, reading.course, quiz.id) if quiz.opening_code else None
        for question in waiting_essays(report):
            card = EssayCard(reading, report, question, code_fits=fits)
            card.given.connect(partial(self._save, question.id))
            self.cards[question.id] = card
            self.add(card)

    def _save(self, question_id: str, marks: Mapping[str, float], by: str) -> None:
        try:
            self._examining.give_marks(self._course, self._report.attempt.row.id, question_id, marks, by=by)
        except AppError as error:
            self.cards[question_id].notice.complain(said(error))
            return
        self.marks_given.emit()


def waiting_essays(report: AttemptReport) -> list[EssayQuestion]:
    """Return the essays that wait for a person's marks, in the order of the paper; none in practice."""
    if not report.attempt.recorded:
        return []
    waiting = {one.question_id for one in report.result.questions if one.pending}
    questions = (one.question for one in report.attempt.paper.questions if one.question.id in waiting)
    return [question for question in questions if isinstance(question, EssayQuestion)]
