"""The result part by part: objectives with what to read again, sections and levels as quiet bars."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.ids import LEVELS
from app.services.examining import AttemptReport, ObjectiveReport
from app.services.values import PartResult
from app.ui.models.question_words import level_words
from app.ui.reading import Reading
from app.ui.text import number_text, percent_text, translate
from app.ui.widgets.buttons import WrapButton
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar


class ObjectiveCard(Panel):
    """One objective: known, or to be read again in these lessons."""

    lesson_requested = Signal(str)

    def __init__(self, reading: Reading, one: ObjectiveReport, parent: QWidget | None = None) -> None:
        theme = reading.theme
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(12))
        super().__init__("card", margins=margins, spacing=theme.px(6), parent=parent)
        words = self.tr("You know this") if one.known else self.tr("Read again")
        self.add(label(reading.words(one.objective.text), role="strong"))
        fraction = max(0.0, one.earned / one.possible) if one.possible else 1.0
        points = points_text(one.earned, one.possible, reading.language)
        self.add(progress_bar(fraction, name=points, done=one.known))
        foot = row(label(points, role="small"), pill(words, kind="good" if one.known else "sun"))
        foot.setStretch(0, 1)
        self.add(foot)
        for lesson_id in () if one.known else one.lessons:
            title = reading.course.lesson(lesson_id, reading.language).title
            link = WrapButton(title, kind="link")
            link.set_sign(theme.icon("courses", role="accent"))
            link.setAccessibleName(self.tr("Read the lesson: {title}").format(title=title))
            link.clicked.connect(partial(self.lesson_requested.emit, lesson_id))
            self.add(link)


class PartsCard(Panel):
    """A few parts of a result below each other, each with a quiet bar and its figures."""

    def __init__(
        self, reading: Reading, parts: Sequence[tuple[str, PartResult]], parent: QWidget | None = None
    ) -> None:
        """Show parts with the words for each."""
        theme = reading.theme
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(4), parent=parent)
        for number, (words, part) in enumerate(parts):
            if number:
                self.box.addSpacing(theme.px(8))
            points = points_text(part.earned, part.possible, reading.language)
            figures = f"{points} · {percent_text(part.fraction)}"
            bar = progress_bar(part.fraction, name=f"{words}: {figures}", done=part.fraction >= 1.0)
            self.add(label(words), bar, label(figures, role="small"))


def section_parts(report: AttemptReport, reading: Reading) -> list[tuple[str, PartResult]]:
    """Return the sections in the order of the quiz, with their titles."""
    titles = {one.id: reading.words(one.title) for one in report.attempt.quiz.sections}
    order = [*titles, *(one.name for one in report.result.sections)]
    shown = sorted(report.result.sections, key=lambda part: order.index(part.name))
    return [(titles.get(part.name) or part.name, part) for part in shown if part.possible]


def level_parts(report: AttemptReport) -> list[tuple[str, PartResult]]:
    """Return the levels from remembering to judging, with their words."""
    words = level_words()
    shown = [part for part in report.result.levels if part.possible and part.name in words]
    return [(words[part.name], part) for part in sorted(shown, key=lambda part: LEVELS.index(part.name))]


def points_text(earned: float, possible: float, language: str) -> str:
    """Return what was earned of what there was."""
    return translate("result", "{earned} of {possible} points").format(
        earned=signed_text(earned, language), possible=number_text(possible, language)
    )


def signed_text(number: float, language: str) -> str:
    """Return a number that may be below nothing, with a minus that cannot be overlooked."""
    return number_text(number, language).replace("-", "−")
