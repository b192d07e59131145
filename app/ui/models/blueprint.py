"""Objectives by levels: how many questions ask for each, and where one is needed."""

from collections.abc import Iterable, Sequence
from functools import partial

import msgspec

from app.base.ids import LEVELS
from app.questions import QUESTION_TYPES
from app.ui.models.bank import BankRow
from app.ui.models.question_words import level_words
from app.ui.models.records import RecordColumn
from app.ui.text import plural, translate


class ObjectiveLine(msgspec.Struct, frozen=True):
    """An objective of the course: id, its own level, and what it says."""

    id: str
    level: str
    words: str


class BlueprintRow(msgspec.Struct, frozen=True):
    """An objective with the number of its questions by level; `known` is false if the course has no such objective."""

    objective: ObjectiveLine
    counts: dict[str, int]
    known: bool = True

    @property
    def total(self) -> int:
        """All its questions, whatever their level."""
        return sum(self.counts.values())

    def needed(self, level: str) -> bool:
        """Tell whether a question is needed in a cell: its own level has none."""
        return self.known and level == self.objective.level and not self.counts.get(level)


def blueprint_rows(objectives: Sequence[ObjectiveLine], questions: Iterable[BankRow]) -> list[BlueprintRow]:
    """Return a row for each objective; those that only questions name come last. What nobody marks does not count."""
    counts: dict[str, dict[str, int]] = {one.id: {} for one in objectives}
    for question in questions:
        if question.type not in QUESTION_TYPES or QUESTION_TYPES[question.type].marked == "nobody":
            continue
        levels = counts.setdefault(question.objective, {})
        levels[question.level] = levels.get(question.level, 0) + 1
    known = {one.id: one for one in objectives}
    return [
        BlueprintRow(known.get(one, ObjectiveLine(one, "", "")), levels, one in known) for one, levels in counts.items()
    ]


def blueprint_columns() -> list[RecordColumn[BlueprintRow]]:
    """Return the objective, a column for each level, and all levels together."""
    words = level_words()
    return [
        RecordColumn(
            title=translate("blueprint", "Objective"),
            text=lambda row: row.objective.id,
            spoken=objective_words,
        ),
        RecordColumn(title=translate("blueprint", "What it says"), text=_says, stretch=1),
        *(_level_column(level, words[level]) for level in LEVELS),
        RecordColumn(
            title=translate("blueprint", "All"),
            text=lambda row: str(row.total) if row.total else translate("blueprint", "no question"),
            spoken=_all_spoken,
            tone=lambda row: "" if row.total else "bad",
            order=lambda row: row.total,
            centred=True,
        ),
    ]


LEVEL_OF_COLUMN = ("", "", *LEVELS, "")
"""The level of each column, empty for those that are about all levels."""


def objective_words(row: BlueprintRow) -> str:
    """Return an objective with what it says."""
    return f"{row.objective.id}: {_says(row)}"


def gap_words(rows: Sequence[BlueprintRow]) -> str:
    """Return in a sentence or two what is missing, or that nothing is."""
    none = sum(row.known and not row.total for row in rows)
    own = sum(row.known and row.total > 0 and row.needed(row.objective.level) for row in rows)
    said = []
    if none:
        said.append(plural("blueprint", "%n objective(s) without any question.", none))
    if own:
        said.append(plural("blueprint", "%n objective(s) without a question of the objective’s own level.", own))
    return " ".join(said) or translate("blueprint", "Every objective has a question of its own level.")


def _says(row: BlueprintRow) -> str:
    return row.objective.words if row.known else translate("blueprint", "This course has no such objective")


def _level_column(level: str, name: str) -> RecordColumn[BlueprintRow]:
    return RecordColumn(
        title=name,
        text=partial(_cell, level=level),
        spoken=partial(_spoken, level=level, name=name),
        tone=partial(_tone, level=level),
        order=lambda row: row.counts.get(level, 0),
        centred=True,
    )


def _cell(row: BlueprintRow, level: str) -> str:
    if row.needed(level):
        return translate("blueprint", "needed")
    return str(row.counts[level]) if row.counts.get(level) else "–"


def _tone(row: BlueprintRow, level: str) -> str:
    if row.needed(level):
        return "sun"
    return "good" if row.counts.get(level) and level == row.objective.level else ""


def _spoken(row: BlueprintRow, level: str, name: str) -> str:
    count = row.counts.get(level, 0)
    said = plural("blueprint", "%n question(s)", count) if count else translate("blueprint", "no question")
    told = translate("blueprint", "{objective}, {level}: {count}")
    words = told.format(objective=row.objective.id, level=name, count=said)
    if not row.needed(level):
        return words
    why = translate("blueprint", "One is needed: this is the objective’s own level.")
    return f"{words}. {why}"


def _all_spoken(row: BlueprintRow) -> str:
    count = plural("blueprint", "%n question(s)", row.total) if row.total else translate("blueprint", "no question")
    return f"{row.objective.id}: {count}"
