"""Item statistics: how a quiz and each of its questions measure, from the marks of many attempts.

The definitions are those Moodle publishes as "Quiz statistics calculations"; each formula stands in a docstring here.
"""

from app.engine.statistics.quiz import analyse
from app.engine.statistics.slots import with_slots
from app.engine.statistics.values import (
    AttemptMarks,
    DistractorRow,
    Flag,
    ItemMark,
    ItemStatistics,
    KnownOption,
    QuizStatistics,
)

__all__ = [
    "AttemptMarks",
    "DistractorRow",
    "Flag",
    "ItemMark",
    "ItemStatistics",
    "KnownOption",
    "QuizStatistics",
    "analyse",
    "with_slots",
]
