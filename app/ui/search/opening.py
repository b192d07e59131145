"""Opening the search over the page in use, and finding the place that shows a hit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import fallbacks
from app.course.outline import LessonItem, QuizItem
from app.services.catalogue import Catalogue
from app.ui.context import UiContext
from app.ui.pages import Place

if TYPE_CHECKING:
    from app.services.searching import Hit
    from app.ui.search.palette import SearchPalette

SEARCH_KEYS = "Ctrl+K"


class Search(QObject):
    """Makes the palette when it is first asked for: a start loads nothing of it."""

    place_requested = Signal(object)
    """The `Place` of a hit."""

    def __init__(self, ui: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._window = parent
        self._before: QWidget | None = None
        self.palette: SearchPalette | None = None

    def open(self, page: QWidget) -> None:
        """Open the palette over a page; not in an exam, where it would be a crib."""
        if getattr(page, "examined", False):
            return
        before: QWidget | None = self._window.focusWidget()
        self._before = page if before is None else before
        if self.palette is None:
            self.palette = self._made()
        self.palette.open()

    def forget(self) -> None:
        """Drop a palette in a language or size that is no longer used."""
        if self.palette is not None:
            self.palette.close_palette()
            self.palette.deleteLater()
            self.palette = None

    def _made(self) -> "SearchPalette":
        from app.services.searching import searchable_notes
        from app.ui.search.palette import SearchPalette

        learner = self._ui.learner
        made = SearchPalette(
            learner.searching,
            self._ui.services.catalogue,
            notes=lambda: searchable_notes(learner.noting.all()),
            languages=fallbacks(self._ui.settings.reading_language()),
            theme=self._ui.theme,
            parent=self._window,
        )
        made.chosen.connect(self._show, Qt.ConnectionType.QueuedConnection)
        made.closed.connect(self._give_back)
        return made

    def _show(self, hit: "Hit") -> None:
        place = place_of(hit, self._ui.services.catalogue)
        if place is not None:
            self.place_requested.emit(place)

    def _give_back(self) -> None:
        """Put the keyboard where it was."""
        if self._before is not None:
            self._before.setFocus()
        self._before = None


def place_of(hit: "Hit", catalogue: Catalogue) -> Place | None:
    """Return the place that shows a hit, a lesson at the very block; None if its course is gone."""
    if hit.kind == "term":
        return Place("glossary", item=hit.item)
    entry = catalogue.entry(hit.course)
    if entry is None or entry.manifest is None:
        return None
    if hit.kind == "course":
        return Place("course", hit.course)
    item = next((one for one in entry.manifest.items() if one.id == hit.place), None)
    if isinstance(item, LessonItem):
        return Place("lesson", hit.course, item.id, -1 if hit.kind == "lesson" else hit.block)
    if isinstance(item, QuizItem):
        return Place("quiz", hit.course, item.id)
    return Place("practice", hit.course, hit.place) if hit.place in entry.practices else None
