"""The head of the result: passed or not yet or not to be told, points, missed floors, the record, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.course.outline import QuizItem
from app.services.examining import Admission, AttemptReport
from app.ui.reading import Reading
from app.ui.result.action import ActionButton
from app.ui.result.record import record_lines
from app.ui.result.standing import Stand, missed_floors, stand_of, told, told_from
from app.ui.text import number_text, percent_text, plural, said
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.sign import sign


class VerdictCard(Panel):
    """What came of the attempt as a whole; asks for the quiz, the course or the statement."""

    retake_requested = Signal()
    course_requested = Signal()
    statement_requested = Signal()

    def __init__(
        self,
        reading: Reading,
        report: AttemptReport,
        *,
        complete: bool,
        admission: Admission,
        parent: QWidget | None = None,
    ) -> None:
        """Show the head; `complete` says that the course is complete, `admission` whether one may try again."""
        theme = reading.theme
        margins = (theme.px(22), theme.px(18), theme.px(22), theme.px(18))
        super().__init__("continue", margins=margins, parent=parent)
        self._reading, self._report = reading, report
        self._stand = stand_of(report)
        word, kind = self._word()
        self.add(row(pill(word, kind=kind), None))
        self.add(label(reading.words(report.attempt.quiz.title), role="heading"))
        if told(report):
            self._add_figures()
        self._add_floors()
        may_retake = admission.refusal is None
        for sentence in self._sentences(complete=complete, may_retake=may_retake):
            self.add(label(sentence))
        record = " ".join(record_lines(report))
        if record:
            self.add(label(record, role="small"))
        if admission.refusal is not None and self._stand not in {"passed", "practice"}:
            self.add(label(said(admission.refusal)))
        self.box.addSpacing(theme.px(4))
        self.add(self._actions(complete=complete, may_retake=may_retake))

    def _word(self) -> tuple[str, PillKind]:
        words: dict[Stand, tuple[str, PillKind]] = {
            "passed": (self.tr("Passed"), "good"),
            "failed": (self.tr("Not passed yet"), "bad"),
            "pending": (self.tr("Handed in, waiting"), "sun"),
            "sealed": (self.tr("Handed in, waiting"), "info"),
            "later": (self.tr("Handed in, waiting"), "info"),
            "practice": (self.tr("Practice"), "info"),
        }
        return words[self._stand]

    def _add_figures(self) -> None:
        theme, result = self._reading.theme, self._report.result
        points = self.tr("{earned} of {possible} points; {mark} are needed").format(
            earned=number_text(result.earned, self._reading.language),
            possible=number_text(result.possible, self._reading.language),
            mark=percent_text(result.pass_mark),
        )
        figures = row(label(percent_text(result.fraction), role="number", wrap=False), label(points, role="muted"))
        figures.setStretch(1, 1)
        figures.setSpacing(theme.px(14))
        self.add(figures, progress_bar(result.fraction, name=points, done=result.passed))

    def _add_floors(self) -> None:
        if not told(self._report):
            return
        theme = self._reading.theme
        for sentence in missed_floors(self._report, self._reading):
            line = row(sign(theme, "warning", role="bad"), label(sentence, role="bad"), spacing=theme.px(8))
            line.setStretch(1, 1)
            self.add(line)

    def _sentences(self, *, complete: bool, may_retake: bool) -> list[str]:
        sentences = [self._advice(complete=complete, may_retake=may_retake)]
        pending = self._report.result.pending
        if pending and told(self._report) and self._report.attempt.recorded:
            waiting = plural("VerdictCard", "%n answer(s) wait for marks: the result may still change.", pending)
            sentences.append(waiting)
        grading = self._report.attempt.terms.rules.grading
        if self._stand not in {"sealed", "practice"} and grading == "last":
            sentences.append(self.tr("The last attempt counts."))
        if self._stand not in {"sealed", "practice"} and grading == "average":
            sentences.append(self.tr("The average of all attempts counts."))
        return [sentence for sentence in sentences if sentence]

    def _advice(self, *, complete: bool, may_retake: bool) -> str:
        day = told_from(self._report)
        advice: dict[Stand, str] = {
            "sealed": self.tr("The office marks this exam. It tells you the result; this PC cannot know it."),
            "later": self.tr("The result can be seen from {day} on. Your answers are safe.").format(day=day),
            "practice": self.tr("You may practise as often as you like."),
            "passed": self.tr("The quiz is passed. Read the lessons that are still open to complete the course."),
            "pending": "",
            "failed": self._what_next(may_retake=may_retake),
        }
        if complete and self._stand in {"passed", "failed", "pending"}:
            return self.tr("The course is complete. You can print your statement of completion.")
        return advice[self._stand]

    def _what_next(self, *, may_retake: bool) -> str:
        if not may_retake:
            return self.tr("Read again what is marked below.")
        if _draws(self._report.attempt.quiz):
            return self.tr(
                "Read again what is marked below, then take the quiz once more; it will ask other questions."
            )
        return self.tr("Read again what is marked below, then take the quiz once more.")

    def _actions(self, *, complete: bool, may_retake: bool) -> QWidget:
        holder, theme = QWidget(self), self._reading.theme
        flow = FlowLayout(holder, spacing=theme.px(10))
        if complete and told(self._report):
            statement = ActionButton(self.tr("Statement of completion"), theme, kind="primary")
            statement.clicked.connect(self.statement_requested)
            flow.addWidget(statement)
        if may_retake or self._stand == "practice":
            words = self.tr("Back to the quiz") if self._stand == "practice" else self.tr("Take the quiz again")
            retake = ActionButton(words, theme, kind="primary" if self._stand == "failed" else "plain")
            retake.clicked.connect(self.retake_requested)
            flow.addWidget(retake)
        outline = ActionButton(self.tr("Course outline"), theme)
        outline.clicked.connect(self.course_requested)
        flow.addWidget(outline)
        return holder


def _draws(quiz: QuizItem) -> bool:
    """Tell whether an attempt has only some of the questions, so that the next one has others."""
    rules = (quiz.draw, *(section.draw for section in quiz.sections))
    return any(one.count or one.per_objective or one.per_bank for one in rules)
