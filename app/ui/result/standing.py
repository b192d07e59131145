"""Where a handed-in attempt stands: what may be told now, and which floors were missed."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from app.services.examining import AttemptReport
from app.services.values import PartResult
from app.ui.reading import Reading
from app.ui.text import number_text, translate

Stand = Literal["sealed", "later", "practice", "passed", "pending", "failed"]


def stand_of(report: AttemptReport) -> Stand:
    """Return the one thing that matters most; `sealed` and `later` forbid to tell anything of the result."""
    if report.attempt.sealed:
        return "sealed"
    if not report.feedback_due:
        return "later"
    if not report.attempt.recorded:
        return "practice"
    if report.result.passed:
        return "passed"
    return "pending" if report.result.pending else "failed"


def told(report: AttemptReport) -> bool:
    """Tell whether points and answers of an attempt may be shown."""
    return stand_of(report) not in {"sealed", "later"}


def told_from(report: AttemptReport) -> str:
    """Return the first day on which the result may be seen, DD.MM.YYYY; empty where no day is set."""
    closes = report.attempt.terms.rules.closes
    return day_text(closes + timedelta(days=1)) if closes else ""


def day_text(day: date) -> str:
    """Return a day as offices write it."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def missed_floors(report: AttemptReport, reading: Reading) -> list[str]:
    """Return a sentence for every section and objective in which fewer points were earned than are needed."""
    quiz, result = report.attempt.quiz, report.result
    sections = {one.id: reading.words(one.title) for one in quiz.sections}
    objectives = {one.id: reading.words(one.text) for one in reading.course.manifest.objectives}
    return [*_missed(result.sections, sections, reading), *_missed(result.objectives, objectives, reading)]


def _missed(parts: tuple[PartResult, ...], names: Mapping[str, str], reading: Reading) -> list[str]:
    return [
        translate("result", "{name}: {earned} of {possible} points, {needed} are needed").format(
            name=names.get(part.name) or part.name,
            earned=number_text(part.earned, reading.language).replace("-", "−"),
            possible=number_text(part.possible, reading.language),
            needed=number_text(part.floor * part.possible, reading.language),
        )
        for part in parts
        if not part.reached
    ]
