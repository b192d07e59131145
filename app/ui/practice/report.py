"""What came of a run: the verdict, the rubric in bars, what went wrong with its rule, and the log to look through."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.base.i18n import pick
from app.practice.rubric import checks_of
from app.practice.scoring import CheckResult, Outcome
from app.practice.spec import AutoFail, Check, Penalty
from app.services.practising import RunReport
from app.ui.practice.deeds import subject_words
from app.ui.practice.told import Told
from app.ui.text import number_text, plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.sign import sign


class VerdictOfRun(Panel):
    """The score, whether it is enough and what else passing needs, and the ways on."""

    again_requested = Signal()
    course_requested = Signal()

    def __init__(self, report: RunReport, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(22), theme.px(18), theme.px(22), theme.px(18))
        super().__init__("continue", margins=margins, spacing=theme.px(8), parent=parent)
        outcome, practice = report.outcome, told.play.practice
        self.add(self._pill(outcome), label(told.words(practice.title), role="heading"))
        if outcome.graded:
            score = number_text(outcome.score, told.language)
            needed = self.tr("of 100 points; {score} are needed to pass").format(score=practice.pass_score)
            line = row(label(score, role="number", wrap=False), label(needed), spacing=theme.px(12))
            line.setStretch(1, 1)
            self.add(line, progress_bar(outcome.score / 100, name=f"{score} {needed}", done=outcome.passed))
        else:
            layer = next((one for one in practice.layers if one.id == report.run.row.layer), None)
            self.add(label(self.tr("Nothing is scored in this time. See below what was met and what was not.")))
            if layer is not None:
                self.add(label(told.words(layer.note)))
        conditions = {one.id: one.text for one in practice.conditions}
        for one in outcome.conditions:
            if not one.met and outcome.graded:
                self.add(_line(theme, told.words(conditions[one.condition])))
        if report.best is not None and report.runs > 1:
            best = number_text(report.best, told.language)
            self.add(label(plural("VerdictOfRun", "Best of %n run(s): {score}", report.runs).format(score=best)))
        self.again = button(self.tr("Try a new variant"), kind="primary")
        self.again.clicked.connect(self.again_requested)
        self.back = button(self.tr("To the course"))
        self.back.clicked.connect(self.course_requested)
        flow = FlowLayout(spacing=theme.px(10))
        flow.addWidget(self.again)
        flow.addWidget(self.back)
        self.box.addSpacing(theme.px(4))
        self.add(flow)

    def _pill(self, outcome: Outcome) -> QWidget:
        if not outcome.graded:
            made = pill(self.tr("Looked at, not scored"), kind="info")
        elif outcome.passed:
            made = pill(self.tr("Passed"), kind="good")
        else:
            made = pill(self.tr("Not passed yet"), kind="bad")
        holder = QWidget()
        line = row(made, None)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder


class AutoFailCard(Panel):
    """Something was done that must never be done: what, where, and why it caps the score."""

    def __init__(self, rule: AutoFail, case: str, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        super().__init__("warning", margins=margins, spacing=theme.px(6), parent=parent)
        line = row(sign(theme, "warning", role="bad"), label(told.words(rule.title, case=case), role="strong"))
        line.setStretch(1, 1)
        self.add(line)
        where = subject_words(told.play.subjects.get(case), told)
        if where:
            self.add(label(where, role="small"))
        self.add(label(told.words(rule.why, case=case)))
        for words in law_words(rule.law, told):
            self.add(label(words, role="small"))
        cap = self.tr("Whatever else was right, such a run earns at most 49 points.")
        self.add(label(cap, role="small"))


class RubricCard(Panel):
    """The rubric: a bar for each criterion."""

    def __init__(self, outcome: Outcome, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(4), parent=parent)
        titles = {one.id: told.words(one.title) for one in told.play.practice.rubric}
        for number, one in enumerate(outcome.criteria):
            if number:
                self.box.addSpacing(theme.px(8))
            title = titles[one.criterion]
            if not one.possible:
                self.add(label(title), label(self.tr("Nothing of it was graded in this run."), role="small"))
                continue
            points = self.tr("{earned} of {possible} points").format(
                earned=number_text(one.earned, told.language), possible=number_text(one.possible, told.language)
            )
            fraction = one.earned / one.possible
            bar = progress_bar(fraction, name=f"{title}: {points}", done=fraction >= 1.0 - 1e-9)
            self.add(label(title), bar, label(points, role="small"))


class CaseFaults(Panel):
    """What was not met in one case: what happened, why it matters, the rule, and what would have been right."""

    grown = Signal()

    def __init__(
        self, case: str, results: list[CheckResult], penalties: list[Penalty], told: Told, parent: QWidget | None = None
    ) -> None:
        theme = told.theme
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(6), parent=parent)
        subject = told.play.subjects[case]
        self.setAccessibleName(subject_words(subject, told))
        self.add(label(subject_words(subject, told), role="strong"))
        checks = {one.id: one for one in checks_of(told.play.practice, subject, layer=told.scene.layer)}
        for number, result in enumerate(results):
            if number:
                self.box.addSpacing(theme.px(6))
            self._add_fault(result, checks[result.check], told)
        for penalty in penalties:
            words = told.words(penalty.fault, case=case)
            taken = self.tr("{words} (−{points} points)").format(
                words=words, points=number_text(penalty.points, told.language)
            )
            self.add(_line(theme, taken))
            if penalty.why:
                self.add(label(told.words(penalty.why, case=case)))
            for one in law_words(penalty.law, told):
                self.add(label(one, role="small"))
        if subject.solution:
            self._add_solution(case, told)

    def _add_fault(self, result: CheckResult, check: Check, told: Told) -> None:
        case, theme = result.case, told.theme
        words = told.words(check.fault, case=case)
        if 0.0 < result.fraction < 1.0:
            words = self.tr("Partly: {words}").format(words=words)
        self.add(_line(theme, words))
        subject = told.play.subjects[case]
        why = subject.notes.get(check.id) or check.why
        if why:
            self.add(label(told.words(why, case=case)))
        if check.right:
            right = told.words(check.right, case=case)
            line = row(sign(theme, "right", role="good"), label(right), spacing=theme.px(8))
            line.setStretch(1, 1)
            self.add(line)
        for one in law_words(check.law, told):
            self.add(label(one, role="small"))
        if not result.graded:
            self.add(label(self.tr("To be confirmed: this brings no points."), role="small"))

    def _add_solution(self, case: str, told: Told) -> None:
        theme = told.theme
        body = Panel("well", margins=(theme.px(14), theme.px(10), theme.px(14), theme.px(10)), spacing=theme.px(6))
        for words, why in solution_lines(case, told):
            body.add(label(words, role="strong"))
            if why:
                body.add(label(why))
        body.hide()
        words = self.tr("What a good answer looks like")
        folded, unfolded = theme.icon("unfold"), theme.icon("fold")
        head: QPushButton = button(words, kind="link", icon=folded, checkable=True)

        def turn(opened: bool) -> None:
            head.setIcon(unfolded if opened else folded)
            body.setVisible(opened)
            self.grown.emit()

        head.toggled.connect(turn)
        self.add(row(head, None), body)


def solution_lines(case: str, told: Told) -> Iterator[tuple[str, str]]:
    """Yield the steps of the model solution of a case: what is done, and why."""
    from app.practice.solving import entry_of
    from app.ui.practice.deeds import deed_words

    subject = told.play.subjects[case]
    for step in subject.solution:
        entry = entry_of(told.play.practice, told.scene, subject, step, told.language)
        yield deed_words(entry, told), told.words(step.why, case=case) if step.why else ""


def law_words(law: tuple[str, ...], told: Told) -> Iterator[str]:
    """Yield each rule with act, article and the day it was checked; what is not confirmed says so."""
    for one in law:
        entry = told.reading.law_entry(one)
        if entry is None:
            continue
        words = pick(entry.act, told.language)
        if entry.article:
            words += " · " + _article(entry.article, told.language)
        words += " · " + _checked(entry.checked_on.strftime("%d.%m.%Y"), told.language)
        yield words if entry.confirmed else words + " · " + _unconfirmed(told.language)


def _article(article: str, language: str) -> str:
    forms = {"en": f"Article {article}", "ru": f"статья {article}", "kk": f"{article}-бап"}
    return forms[language]


def _checked(day: str, language: str) -> str:
    forms = {"en": f"checked {day}", "ru": f"проверено {day}", "kk": f"{day} тексерілді"}
    return forms[language]


def _unconfirmed(language: str) -> str:
    return {"en": "to be confirmed", "ru": "нужно уточнить", "kk": "нақтылануы тиіс"}[language]


def _line(theme: Theme, words: str) -> QWidget:
    holder = QWidget()
    line = row(sign(theme, "warning", role="bad"), label(words, role="strong"), spacing=theme.px(8))
    line.setContentsMargins(0, 0, 0, 0)
    line.setStretch(1, 1)
    holder.setLayout(line)
    return holder


def faults_by_case(outcome: Outcome, told: Told) -> dict[str, tuple[list[CheckResult], list[Penalty]]]:
    """Return what was not met and which penalties were taken, by case in the order of the desk."""
    penalties = {one.id: one for one in told.play.practice.penalties}
    found: dict[str, tuple[list[CheckResult], list[Penalty]]] = {}
    for result in outcome.failed():
        found.setdefault(result.case, ([], []))[0].append(result)
    for broken in outcome.penalties:
        found.setdefault(broken.case, ([], []))[1].append(penalties[broken.rule])
    return found
