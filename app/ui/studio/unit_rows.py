"""Texts to translate as rows of a table: only what is seen is drawn, and a row that changed is changed in its place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.editing.units import State, Unit
from app.ui.models.records import OBJECT_ROLE, TONE_ROLE
from app.ui.text import translate

Index = QModelIndex | QPersistentModelIndex

STATE, SOURCE, TARGET, PLACE = range(4)

STATE_WORDS: dict[State, str] = {
    "missing": QT_TRANSLATE_NOOP("translations", "Missing"),
    "stale": QT_TRANSLATE_NOOP("translations", "Source changed"),
    "not-aligned": QT_TRANSLATE_NOOP("translations", "Other blocks"),
    "same": QT_TRANSLATE_NOOP("translations", "Same as source"),
    "translated": QT_TRANSLATE_NOOP("translations", "Translated"),
}
TONES: dict[State, str] = {
    "missing": "bad",
    "stale": "sun",
    "not-aligned": "bad",
    "same": "plain",
    "translated": "good",
}

HEADS = (
    QT_TRANSLATE_NOOP("translations", "State"),
    QT_TRANSLATE_NOOP("translations", "Source"),
    QT_TRANSLATE_NOOP("translations", "Translation"),
    QT_TRANSLATE_NOOP("translations", "Place"),
)
LONGEST_SHOWN = 300
"""Letters of a text that a row shows; a longer one is cut before it is laid out."""


def state_words(state: State) -> str:
    """Return the name of a state in the language in use."""
    return translate("translations", STATE_WORDS[state])


class UnitsModel(QAbstractTableModel):
    """The units shown, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.units: tuple[Unit, ...] = ()

    def show_units(self, units: Sequence[Unit]) -> bool:
        """Show units; return whether the rows stayed, and only what is in them changed."""
        fresh = tuple(units)
        if [one.place for one in fresh] != [one.place for one in self.units]:
            self.beginResetModel()
            self.units = fresh
            self.endResetModel()
            return False
        changed = [at for at, (old, new) in enumerate(zip(self.units, fresh, strict=True)) if old != new]
        self.units = fresh
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, PLACE))
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of units."""
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, says or is about."""
        if not index.isValid():
            return None
        unit, column = self.units[index.row()], index.column()
        if role == OBJECT_ROLE:
            return unit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(unit, column)
        if role == TONE_ROLE and column == STATE:
            return TONES[unit.state]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("translations", HEADS[section])
        return None

    def _words(self, unit: Unit, column: int) -> str:
        if column == STATE:
            return state_words(unit.state)
        text = {SOURCE: unit.source, TARGET: unit.target, PLACE: unit.key}[column]
        return " ".join(text[:LONGEST_SHOWN].split())
