"""The result page: what you know and what to read again, by objective; never only a percentage."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.examining import AttemptReport, ObjectiveReport
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.text import number_text, percent_text
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, ScrollColumn, row
from app.ui.widgets.progress import progress_bar


class ResultPage(QWidget):
    """A finished attempt."""

    lesson_requested = Signal(str, str)
    retake_requested = Signal(str, str)
    course_requested = Signal(str)
    statement_requested = Signal(str)

    def __init__(
        self,
        reading: Reading,
        report: AttemptReport,
        *,
        complete: bool,
        earlier: list[float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reading = reading
        self._report = report
        self._course = reading.course.manifest.id
        theme = reading.theme
        self._scroll = ScrollColumn(name=self.tr("Result"), widest=theme.px(900), spacing=theme.px(14))
        self._scroll.add(self._verdict(complete=complete, earlier=earlier))
        self._scroll.add(label(self.tr("What you know and what to read again"), role="heading"))
        for objective in report.objectives:
            self._scroll.add(self._objective(objective))
        self._scroll.add(self._answers())
        self._scroll.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _verdict(self, *, complete: bool, earlier: list[float]) -> QWidget:
        theme, result = self._reading.theme, self._report.result
        card = Panel("continue", margins=(theme.px(22), theme.px(18), theme.px(22), theme.px(18)))
        title = self._reading.words(self._report.attempt.quiz.title)
        word = self.tr("Passed") if result.passed else self.tr("Not passed yet")
        card.add(row(label(title, role="muted"), pill(word, kind="good" if result.passed else "bad")))
        points = self.tr("{earned} of {possible} points; {mark} are needed").format(
            earned=number_text(result.earned, self._reading.language),
            possible=number_text(result.possible, self._reading.language),
            mark=percent_text(result.pass_mark),
        )
        figures = row(label(percent_text(result.fraction), role="number", wrap=False), label(points, role="muted"))
        figures.setStretch(1, 1)
        card.add(figures)
        card.add(progress_bar(result.fraction, name=points, done=result.passed))
        card.add(label(self._advice(complete=complete)))
        if earlier:
            scores = ", ".join(percent_text(one) for one in earlier)
            card.add(label(self.tr("Your earlier attempts: {scores}").format(scores=scores), role="small"))
        return card.add(self._actions(complete=complete))

    def _advice(self, *, complete: bool) -> str:
        if complete:
            return self.tr("The course is complete. You can print your statement of completion.")
        if self._report.result.passed:
            return self.tr("The quiz is passed. Read the lessons that are still open to complete the course.")
        return self.tr("Read again what is marked below, then take the quiz once more; it will ask other questions.")

    def _actions(self, *, complete: bool) -> QWidget:
        statement = button(self.tr("Statement of completion"), kind="primary")
        statement.clicked.connect(partial(self.statement_requested.emit, self._course))
        passed = self._report.result.passed
        retake = button(self.tr("Take the quiz again"), kind="plain" if passed else "primary")
        retake.clicked.connect(partial(self.retake_requested.emit, self._course, self._report.attempt.quiz.id))
        outline = button(self.tr("Course outline"))
        outline.clicked.connect(partial(self.course_requested.emit, self._course))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=self._reading.theme.px(10))
        for one in (statement, retake, outline):
            if one is not statement or complete:
                flow.addWidget(one)
        return holder

    def _objective(self, one: ObjectiveReport) -> QWidget:
        theme = self._reading.theme
        card = Panel("card", margins=(theme.px(18), theme.px(12), theme.px(18), theme.px(12)), spacing=theme.px(6))
        words = self.tr("You know this") if one.known else self.tr("Read again")
        text = label(self._reading.words(one.objective.text), role="strong")
        card.add(row(text, pill(words, kind="good" if one.known else "sun")))
        fraction = one.earned / one.possible if one.possible else 1.0
        points = self.tr("{earned} of {possible} points").format(
            earned=number_text(one.earned, self._reading.language),
            possible=number_text(one.possible, self._reading.language),
        )
        card.add(progress_bar(fraction, name=points, done=one.known), label(points, role="small"))
        if not one.known:
            for lesson_id in one.lessons:
                title = self._reading.course.lesson(lesson_id, self._reading.language).title
                link = WrapButton(title, kind="link")
                link.set_sign(theme.icon("courses", role="accent"))
                link.setAccessibleName(self.tr("Read the lesson: {title}").format(title=title))
                link.clicked.connect(partial(self.lesson_requested.emit, self._course, lesson_id))
                card.add(link)
        return card

    def _answers(self) -> QWidget:
        theme = self._reading.theme
        panel = Panel("ground", spacing=theme.px(12))
        show = button(self.tr("Show my answers"), checkable=True, icon=theme.icon("unfold"))
        panel.add(row(show, None))
        show.toggled.connect(partial(self._show_answers, panel))
        return panel

    def _show_answers(self, panel: Panel, shown: bool) -> None:
        # Ten question widgets are made only for those who want to see them.
        if shown and panel.box.count() == 1:
            for number, marked in enumerate(self._report.result.questions, start=1):
                panel.add(self._answer(number, marked))
        for at in range(1, panel.box.count()):
            item = panel.box.itemAt(at)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setVisible(shown)

    def _answer(self, number: int, marked: MarkedQuestion) -> QWidget:
        theme = self._reading.theme
        shown: PaperQuestion = self._report.attempt.paper.question(marked.question_id)
        card = Panel("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)))
        words = self.tr("Question {number} · {earned} of {possible} points").format(
            number=number,
            earned=number_text(marked.earned, self._reading.language),
            possible=number_text(marked.possible, self._reading.language),
        )
        question = QuestionCard(shown, self._reading, stem_size=16.5)
        question.show_answer(self._report.responses.get(marked.question_id))
        if marked.blank:
            question.view.set_locked(True)
            card.add(label(words, role="small"), question, label(self.tr("You left this blank."), role="muted"))
        else:
            question.show_result(marked)
            card.add(label(words, role="small"), question)
        return card
