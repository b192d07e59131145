"""The terms of the glossary as a table: a column for each language, and whether the translation was checked."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.base.i18n import LANGUAGE_NAMES
from app.course.glossary import TermEntry
from app.ui.text import translate

CHECKED = 3
"""The column behind the three languages."""

OBJECT_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class TermsModel(QAbstractTableModel):
    """Rows in the order of the glossary; `keep` leaves those of which it says True."""

    def __init__(self, terms: tuple[TermEntry, ...], languages: tuple[str, ...]) -> None:
        super().__init__()
        self._all = terms
        self._rows = list(terms)
        self.languages = languages

    def keep(self, fits: Callable[[TermEntry], bool]) -> None:
        """Show the terms that fit."""
        self.beginResetModel()
        self._rows = [term for term in self._all if fits(term)]
        self.endResetModel()

    def row_of(self, term_id: str) -> int:
        """Return the row of a term, -1 if it is not shown."""
        return next((at for at, term in enumerate(self._rows) if term.id == term_id), -1)

    def term(self, row: int) -> TermEntry:
        """Return the term of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of terms shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the languages and one more."""
        return 0 if parent.isValid() else CHECKED + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a word, the sign for checked, the term itself, or the row as a screen reader says it."""
        term = self._rows[index.row()]
        if role == OBJECT_ROLE:
            return term
        if index.column() == CHECKED:
            if role == Qt.ItemDataRole.DisplayRole:
                return "✓" if term.checked else ""
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            spoken = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
            return checked_words(checked=term.checked) if role in spoken else None
        return term.name(self.languages[index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the names of the languages."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("glossary", "Checked") if section == CHECKED else LANGUAGE_NAMES[self.languages[section]]


def checked_words(*, checked: bool) -> str:
    """Return whether a specialist or an official source stands behind a translation."""
    if checked:
        return translate("glossary", "Checked: an official source shows the term in all languages")
    return translate("glossary", "Not yet checked by a specialist")
