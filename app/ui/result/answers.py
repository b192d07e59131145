"""The learner's own answers beside the right ones, made when they are asked for."""

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.course.markup import plain_text
from app.questions import type_of
from app.questions.essay import EssayQuestion
from app.services.examining import AttemptReport
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.result.action import ActionButton
from app.ui.result.certainty_picture import certainty_word
from app.ui.result.parts import points_text
from app.ui.result.standing import Stand, stand_of, told_from
from app.ui.text import number_text, plural
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

STEM_PX = 16.5

GROUP = 8
"""Answers that appear together: a screen or two."""


class OwnAnswers(Panel):
    """A button that unfolds all answers; where they are not shown, a sentence that says why or from when on."""

    grown = Signal()
    """There is more or less to see than before: the page has to give it its place."""

    def __init__(self, reading: Reading, report: AttemptReport, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__("ground", spacing=theme.px(12), parent=parent)
        self._reading, self._report = reading, report
        self._answers: Panel | None = None
        self._group: Panel | None = None
        self._section = ""
        self._left = list(enumerate(report.result.questions, start=1))
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._add_next)
        if not report.answers_shown:
            self.add(label(self._why_not(stand_of(report))))
            return
        show = ActionButton(self.tr("Show my answers"), theme, checkable=True, icon="unfold")
        show.toggled.connect(self._show_answers)
        flow = FlowLayout()
        flow.addWidget(show)
        self.add(flow)

    def _why_not(self, stand: Stand) -> str:
        if stand == "sealed":
            return self.tr("The right answers are not on this PC: the office keeps them.")
        if stand == "later" and self._report.attempt.terms.rules.show_answers:
            day = told_from(self._report)
            return self.tr("Your answers beside the right ones can be seen from {day} on.").format(day=day)
        return self.tr("The office keeps the right answers of this quiz to itself, so they are not shown here.")

    @property
    def complete(self) -> bool:
        """Tell whether all answers stand there."""
        return not self._left

    def _show_answers(self, shown: bool) -> None:
        # Dozens of question widgets are made only for those who want to see them.
        if self._answers is None:
            self._answers = Panel("ground", spacing=self._reading.theme.px(12), parent=self)
            self.add(self._answers)
            if self._left:
                self._pulse.start(0)
        self._answers.setVisible(shown)
        self.grown.emit()

    def _add_next(self) -> None:
        """Make one more answer; a group is shown when it is whole, since each showing lays out the whole page anew."""
        if self._group is None:
            self._group = Panel("ground", spacing=self._reading.theme.px(12), parent=self._answers)
            self._group.hide()
        number, marked = self._left.pop(0)
        shown = self._report.attempt.paper.question(marked.question_id)
        if shown.section != self._section:
            self._section = shown.section
            self._group.add(label(self._section_title(), role="heading"))
        self._group.add(AnswerCard(self._reading, self._report, shown, marked, number=number))
        if number % GROUP == 0 or not self._left:
            self._show_group(self._group)

    def _show_group(self, group: Panel) -> None:
        assert self._answers is not None
        self._answers.add(group)
        group.show()
        self._group = None
        if not self._left:
            self._pulse.stop()
        self.grown.emit()

    def _section_title(self) -> str:
        titles = {one.id: self._reading.words(one.title) for one in self._report.attempt.quiz.sections}
        return titles.get(self._section) or self.tr("Further questions")


class AnswerCard(Panel):
    """One question with the own answer, what it brought, and the right answer in words."""

    def __init__(
        self,
        reading: Reading,
        report: AttemptReport,
        shown: PaperQuestion,
        marked: MarkedQuestion,
        *,
        number: int,
        parent: QWidget | None = None,
    ) -> None:
        theme = reading.theme
        super().__init__("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)), parent=parent)
        self._reading, self._report, self._marked = reading, report, marked
        self._kind = type_of(shown.question)
        self.add(label(" · ".join(self._facts(shown, number)), role="small"))
        self.question = answered_card(reading, report, shown)
        self.add(self.question)
        if marked.blank and self._kind.marked != "nobody":
            self.add(label(self.tr("You left this blank."), role="muted"))
        elif self._kind.marked == "program":
            self.question.show_result(marked)
        if isinstance(shown.question, EssayQuestion):
            self._add_marks(shown.question)
        self._add_right_answer(shown)

    def _facts(self, shown: PaperQuestion, number: int) -> list[str]:
        """Return number, points, certainty and tries, as far as they mean something for this question."""
        marked = self._marked
        facts = [self.tr("Question {number}").format(number=number)]
        if marked.possible:
            facts.append(points_text(marked.earned, marked.possible, self._reading.language))
        if marked.pending:
            facts.append(self.tr("waits for marks"))
        said = self._report.attempt.state.certainties.get(marked.question_id)
        if said and self._report.attempt.terms.rules.certainty != "none":
            facts.append(self.tr("you said: {certainty}").format(certainty=certainty_word(said)))
        if marked.tries > 1:
            facts.append(plural("AnswerCard", "%n try(s)", marked.tries))
        return facts

    def _add_right_answer(self, shown: PaperQuestion) -> None:
        if self._kind.marked != "program" or (not self._marked.blank and self._marked.fraction >= 1.0):
            return
        language = self._reading.language
        words = self._kind.in_words(shown.question, self._kind.correct(shown.question), language)
        if words:
            # The bundled letters have no arrows.
            plain = plain_text(self._reading.html({language: words})).replace("→", "–")
            self.add(label(self.tr("Right answer: {answer}").format(answer=plain), role="strong"))

    def _add_marks(self, question: EssayQuestion) -> None:
        """Show the author's answer, and the points a person gave by criterion."""
        self.question.view.show_verdict()
        marks = self._report.attempt.state.marks.get(question.id)
        for criterion in question.rubric if marks else ():
            words = self.tr("{criterion}: {earned} of {possible}").format(
                criterion=plain_text(self._reading.html(criterion.text)),
                earned=number_text((marks or {}).get(criterion.id, 0.0), self._reading.language),
                possible=number_text(criterion.points, self._reading.language),
            )
            self.add(label(words))


def answered_card(reading: Reading, report: AttemptReport, shown: PaperQuestion) -> QuestionCard:
    """Return a question with the learner's answer, locked, and with the hints that were opened."""
    question = shown.question
    opened = report.attempt.state.hints.get(question.id, 0)
    # Only the opened hints: a button for further ones would promise something after the end.
    left = msgspec.structs.replace(shown, question=msgspec.structs.replace(question, hints=question.hints[:opened]))
    card = QuestionCard(left, reading, stem_size=STEM_PX)
    card.show_answer(report.responses.get(question.id), hints=opened)
    card.view.set_locked(True)
    return card
