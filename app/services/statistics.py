"""Item statistics of many attempts: collected from files, grouped by quiz, with what should be mended said in words."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from app.base.errors import AppError
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
from app.services.attempt_records import AttemptsRead, RecordedAttempt, read_attempts
from app.services.catalogue import Catalogue
from app.services.marks_table import MarksTable, read_table
from app.storage.inspection import read_records
from app.storage.profiles import LEARNER_FILE

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


class _Collection:
    """Attempts from files, each once, with what could not be taken in."""

    def __init__(self) -> None:
        self.attempts: dict[str, RecordedAttempt] = {}
        self.warnings: list[str] = []

    def add(self, attempts: Iterable[RecordedAttempt]) -> None:
        for one in attempts:
            self.attempts.setdefault(one.id, one)

    def warn(self, text: str, **fields: object) -> None:
        self.warnings.append(text.format(**fields))


def item_statistics(
    sources: Sequence[Path], paths: AppPaths, *, all_attempts: bool = False, course: str = "", quiz: str = ""
) -> StatisticsReport:
    """Return the statistics of every quiz found in `sources`, or only of those of a course or with a quiz's name.

    A source is a learner's file, a folder with such files somewhere below, a .jsonl file of facts or a .csv table of
    marks. Only attempts handed in count, each once, and of each learner the first at a quiz unless `all_attempts`.
    A source that cannot be used is named in the warnings; the others count all the same.
    """
    collected = _collect(sources)
    groups: dict[tuple[str, str], list[RecordedAttempt]] = {}
    for one in collected.attempts.values():
        if all_attempts or one.number == 1:
            groups.setdefault((one.course, one.quiz), []).append(one)
    asked = {key: group for key, group in groups.items() if course in {"", key[0]} and quiz in {"", key[1]}}
    others = sorted("/".join(filter(None, key)) for key in groups.keys() - asked.keys())
    catalogue = Catalogue(paths)
    return StatisticsReport(
        quizzes=tuple(_quiz_report(key, asked[key], catalogue) for key in sorted(asked)),
        warnings=tuple(collected.warnings),
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


# ---- what the files hold


def _collect(sources: Sequence[Path]) -> _Collection:
    collected = _Collection()
    files = _files(sources, collected)
    tables = [file for file in files if file.suffix.lower() == ".csv"]
    _take_in_tables(tables, collected)
    for file in files:
        if file in tables:
            continue
        try:
            read = _lines(file) if file.suffix.lower() == ".jsonl" else _database(file)
        except AppError as error:
            collected.warn("{file} was left out. {problem}", file=file, problem=error)
        except (OSError, UnicodeDecodeError) as error:
            collected.warn("{file} cannot be read ({reason}) and was left out.", file=file, reason=error)
        else:
            collected.add(read.attempts)
            _warn_of(read, file, collected)
    return collected


def _files(sources: Sequence[Path], collected: _Collection) -> list[Path]:
    """Return the files of all sources, each once."""
    found: dict[Path, Path] = {}
    for source in sources:
        if not source.exists():
            collected.warn("There is no file or folder {source}.", source=source)
        below = sorted(source.rglob(LEARNER_FILE)) if source.is_dir() else [source] if source.exists() else []
        if source.is_dir() and not below:
            collected.warn("There is no learner's file ({name}) in {source}.", name=LEARNER_FILE, source=source)
        for file in below:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def _database(file: Path) -> AttemptsRead:
    held = read_records(file)
    return read_attempts(held.facts, held.papers)


def _lines(file: Path) -> AttemptsRead:
    lines = file.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    return read_attempts((line for line in lines if line.strip()), {})


def _warn_of(read: AttemptsRead, file: Path, collected: _Collection) -> None:
    if read.unreadable:
        text = "{file}: {number} entries cannot be read and were left out."
        collected.warn(text, file=file, number=read.unreadable)
    for reason, number in sorted(read.left_out.items()):
        text = "{file}: {number} attempts were left out, because {reason}."
        collected.warn(text, file=file, number=number, reason=reason)


def _take_in_tables(files: Sequence[Path], collected: _Collection) -> None:
    """Take in tables of marks; maxima told by tables of questions hold for all of them."""
    first = {file: table for file in files if (table := _table(file, {}, collected))}
    maxima = {name: most for table in first.values() for name, most in table.maxima.items()}
    for file, table in first.items():
        read = _table(file, maxima, collected) if maxima and table.attempts else table
        if read is None:
            continue
        collected.add(read.attempts)
        if read.unknown:
            text = (
                "{file}: no maximum is given for {names}, so there is no facility. Write it into the heading: {name}/5."
            )
            collected.warn(text, file=file, names=", ".join(read.unknown), name=read.unknown[0])
        if read.slips:
            text = "{file}: {number} lines were left out; the first: {slip}."
            collected.warn(text, file=file, number=len(read.slips), slip=read.slips[0])


def _table(file: Path, maxima: dict[str, float], collected: _Collection) -> MarksTable | None:
    try:
        return read_table(file, maxima)
    except AppError as error:
        collected.warn("{file} was left out. {problem}", file=file, problem=error)
        return None
