"""Item statistics of many attempts: collected from files, grouped by quiz, with what should be mended said in words."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.base.paths import AppPaths
from app.engine.statistics import (
    AttemptMarks,
    DistractorRow,
    Flag,
    ItemStatistics,
    QuizStatistics,
    analyse,
    with_slots,
)
from app.services.answer_options import QuestionOptions
from app.services.attempt_files import collect_attempts
from app.services.attempt_records import RecordedAttempt
from app.services.catalogue import Catalogue

__all__ = [
    "FEW",
    "DistractorRow",
    "Flag",
    "ItemStatistics",
    "QuizReport",
    "QuizStatistics",
    "StatisticsReport",
    "item_statistics",
]
"""What a command may use of this use case, values of lower floors included."""

FEW = 10
"""With fewer attempts the figures of a question change a lot with every further one."""


class QuizReport(msgspec.Struct, frozen=True, kw_only=True):
    """A quiz with its figures; `course` is empty for a table of marks, whose name is the quiz.

    `few` counts the questions that fewer than FEW attempts had.
    """

    course: str
    quiz: str
    few: int
    statistics: QuizStatistics
    mend: tuple[str, ...]
    """A sentence per reason to look at a question again; wrong options that nobody took share one."""

    @property
    def name(self) -> str:
        """Return course and quiz as one text."""
        return "/".join(filter(None, (self.course, self.quiz)))


class StatisticsReport(msgspec.Struct, frozen=True, kw_only=True):
    """All quizzes asked for, by course and quiz; `warnings` say what was left out, `others` which quizzes there are."""

    quizzes: tuple[QuizReport, ...]
    warnings: tuple[str, ...]
    others: tuple[str, ...] = ()


def item_statistics(
    sources: Sequence[Path], paths: AppPaths, *, all_attempts: bool = False, course: str = "", quiz: str = ""
) -> StatisticsReport:
    """Return the statistics of every quiz found in `sources`, or only of those of a course or with a quiz's name.

    A source is a learner's file, a folder with such files somewhere below, a .jsonl file of facts or a .csv table of
    marks. Only attempts handed in count, each once, and of each learner the first at a quiz unless `all_attempts`.
    A source that cannot be used is named in the warnings; the others count all the same.
    """
    collected = collect_attempts(sources)
    groups: dict[tuple[str, str], list[RecordedAttempt]] = {}
    for one in collected.attempts:
        if all_attempts or one.number == 1:
            groups.setdefault((one.course, one.quiz), []).append(one)
    asked = {key: group for key, group in groups.items() if course in {"", key[0]} and quiz in {"", key[1]}}
    others = sorted("/".join(filter(None, key)) for key in groups.keys() - asked.keys())
    catalogue = Catalogue(paths)
    return StatisticsReport(
        quizzes=tuple(_quiz_report(key, asked[key], catalogue) for key in sorted(asked)),
        warnings=tuple(map(str, collected.remarks)),
        others=tuple(others),
    )


def _quiz_report(key: tuple[str, str], attempts: list[RecordedAttempt], catalogue: Catalogue) -> QuizReport:
    told = QuestionOptions(key[0], attempts, catalogue)
    marks = [AttemptMarks(attempt=one.id, items=one.items, chosen=told.chosen(one)) for one in attempts]
    figures = analyse(with_slots(marks, told.objectives), options=told.options)
    return QuizReport(
        course=key[0],
        quiz=key[1],
        few=sum(item.attempts < FEW for item in figures.items),
        statistics=figures,
        mend=tuple(sentence for item in figures.items for sentence in _sentences(item)),
    )


# ---- what should be mended


def _sentences(item: ItemStatistics) -> list[str]:
    """Return what is wrong with a question and what to look at; with few attempts their number stands beside it."""
    told = [_figure(flag) for flag in item.flags if not flag.option]
    unused = {flag.option for flag in item.flags if flag.option}
    named = [f"{row.option} (“{row.text}”)" if row.text else row.option for row in item.options if row.option in unused]
    if named:
        text = "Nobody took {options}. An option that misleads nobody is none: make it plausible, or take it out."
        told.append(text.format(options=", ".join(named)))
    question = f"{item.id} ({item.attempts} attempts)" if item.attempts < FEW else item.id
    return [f"{question}: {text}" for text in told]


def _figure(flag: Flag) -> str:
    value = 0.0 if flag.value is None else flag.value
    if flag.code == "too-hard":
        text = (
            "Only {percent:.0f} % of the points were earned. Is the key right, is it clear what is asked, is it taught?"
        )
    elif flag.code == "too-easy":
        text = "{percent:.0f} % of the points were earned. It measures nothing; keep it only if everybody must know it."
    elif value < 0:
        text = "Those who do well elsewhere do worse here ({value:.2f}). Look first whether the key is right."
    else:
        text = "It hardly tells apart who knows and who does not ({value:.2f}). Is there more than one right answer?"
    return text.format(percent=100 * value, value=value)
