"""The shell: rail and the page in use. Pages ask by signals; the shell decides where to go."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.base.errors import AppError
from app.base.settings import TEXT_SIZE_RANGE, Settings
from app.course.outline import LessonItem, PracticeItem, QuizItem
from app.ui.clock_strip import ClockStrip
from app.ui.context import UiContext
from app.ui.going import Going, Wishes, connect_page
from app.ui.pages import Place, page_spec
from app.ui.rail import Rail
from app.ui.reminding import ReminderStrip
from app.ui.search.opening import SEARCH_KEYS, Search
from app.ui.text import said

if TYPE_CHECKING:
    from app.services.examining import AttemptReport, OpenAttempt
    from app.services.practising import OpenRun

_PAGE_OF: dict[type, str] = {LessonItem: "lesson", QuizItem: "quiz", PracticeItem: "practice"}
"""The page that shows an item of an outline."""

LOCK_KEYS = "Ctrl+Shift+L"

TEXT_STEP = 10
"""Percent that Ctrl+Plus and Ctrl+Minus change."""


class Left(msgspec.Struct, frozen=True):
    """Where somebody was when the window was locked, and what is kept nowhere else: practice without a record."""

    place: Place
    practising: "OpenAttempt | None" = None
    running: "OpenRun | None" = None
    practised: "AttemptReport | None" = None


class Shell(QWidget):
    """Everything a signed-in learner sees."""

    settings_changed = Signal(object)
    """New `Settings`; the application puts them on and calls `rebuild`."""
    sign_out_requested = Signal()
    lock_requested = Signal()
    pin_changed = Signal()
    restore_requested = Signal(object)
    """The `Backup` to put in place."""
    erase_requested = Signal(bool)
    """Carries whether the name goes on the receipt."""
    companion_requested = Signal(object)
    """The `Procedure` to keep beside the work."""
    trial_requested = Signal(object, object)
    """A course that is being written (`OpenDraft`), to be tried as a learner from a `Node` of it."""

    def __init__(self, ui: UiContext, parent: QWidget | None = None, *, left: Left | None = None) -> None:
        """Show the home page, or the place that was left when the window was locked."""
        super().__init__(parent)
        self.ui = ui
        self.place = left.place if left else Place("home")
        if left:
            ui.practising, ui.running, ui.practised = left.practising, left.running, left.practised
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = QStackedWidget()
        self._rail: Rail | None = None
        self._going = Going(self, self)
        self.search = Search(ui, self)
        self.search.place_requested.connect(self.go)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        reminder = ReminderStrip(ClockStrip(self._pages, ui), self._pages, ui, wanted=left is None)
        reminder.page_requested.connect(self._going.open_page)
        self._layout.addWidget(reminder, 1)
        for keys, step in (("Ctrl++", TEXT_STEP), ("Ctrl+=", TEXT_STEP), ("Ctrl+-", -TEXT_STEP), ("Ctrl+0", 0)):
            _add_text_size_key(self, keys, step)
        QShortcut(QKeySequence(LOCK_KEYS), self).activated.connect(self.lock_requested)
        QShortcut(QKeySequence(SEARCH_KEYS), self).activated.connect(self.open_search)
        self.rebuild()

    @property
    def page(self) -> QWidget:
        """The page in use."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    def go(self, place: Place) -> None:
        """Show a page; if it cannot be built, say why and stay."""
        self.flush()
        if self._pages.currentWidget() is not None:
            self.ui.practising, self.ui.running = self._under_way()
        try:
            page = page_spec(place.page).build(self.ui, place, self._pages)
        except AppError as error:
            from app.ui.dialogs import tell_error  # message boxes and file dialogs are not part of a start

            tell_error(self, said(error))
            if self._pages.currentWidget() is None:
                self.go(Place("home"))
            return
        connect_page(page, self._wishes())
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if page.focusProxy() is not None:
            page.setFocus()
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        # Built anew, a lesson opens where the reader is by then.
        self.place = msgspec.structs.replace(place, block=-1)
        self._show_rail()

    def rebuild(self) -> None:
        """Build rail and page anew in the language, theme and size now in use; everything is saved before."""
        self.flush()
        self.search.forget()
        name = getattr(self.focusWidget(), "objectName", str)()
        self._replace_rail()
        self.go(self.place)
        again = self.page.findChild(QWidget, name) if name else None
        if isinstance(again, QWidget):
            again.setFocus()

    def leave(self) -> Left:
        """Save everything and return what brings the learner back to this place."""
        self.flush()
        practising, running = self._under_way()
        return Left(self.place, practising, running, self.ui.practised)

    def _under_way(self) -> "tuple[OpenAttempt | None, OpenRun | None]":
        page = self._pages.currentWidget()
        return getattr(page, "practising", None), getattr(page, "run", None)

    def flush(self) -> None:
        """Have the page save what is still being typed."""
        page = self._pages.currentWidget()
        flush: Callable[[], None] | None = getattr(page, "flush", None)
        if flush is not None:
            flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where there is no room for its words."""
        super().resizeEvent(event)
        if self._rail is not None and self._folded(event.size().width()) != self._folded(event.oldSize().width()):
            self._replace_rail()
            self._show_rail()

    def _folded(self, width: int) -> bool:
        return self.ui.theme.is_narrow(width)

    def _replace_rail(self) -> None:
        if self._rail is not None:
            self._layout.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
        settings = self.ui.settings
        languages = [settings.reading_language(), settings.second_language]
        self._rail = Rail(
            self.ui.learner.profile.profile.name,
            " · ".join(one.upper() for one in languages if one),
            self.ui.theme,
            folded=self._folded(self.width()),
            workplaces=self.ui.workplaces,
        )
        self._rail.page_requested.connect(self._going.open_page)
        self._rail.search_requested.connect(self.open_search)
        self._rail.sign_out_requested.connect(self.sign_out_requested)
        self._layout.insertWidget(0, self._rail)

    def _show_rail(self) -> None:
        assert self._rail is not None
        self._rail.setVisible(not page_spec(self.place.page).whole_window)
        self._rail.mark(self.place.page)

    def _wishes(self) -> Wishes:
        return {
            **self._going.wishes(),
            "continue_requested": self.open_item,
            "item_requested": self.open_item,
            "lesson_requested": self.open_item,
            "retake_requested": self.open_item,
            "again_requested": self.open_item,
            "course_requested": self.open_course,
            "left": self.open_course,
            "search_requested": self.open_search,
            "draft_requested": self._open_draft,
            "renamed": self._show_name,
            "desk_ready": self._show_name,
            "changed": self.settings_changed.emit,
            "companion_requested": self.companion_requested.emit,
            "trial_requested": self.trial_requested.emit,
            "pin_changed": self.pin_changed.emit,
            "lock_requested": self.lock_requested.emit,
            "erase_requested": self.erase_requested.emit,
            "restore_requested": self.restore_requested.emit,
        }

    def _open_draft(self, folder: Path) -> None:
        # With its first course the Studio comes into the rail.
        self._replace_rail()
        self._going.open_draft(folder)

    def _show_name(self) -> None:
        self._replace_rail()
        self._show_rail()

    def open_course(self, course: str) -> None:
        """Show a course's outline; exams over several courses stand on the page of all courses."""
        self.go(Place("courses") if self._is_path(course) else Place("course", course))

    def open_item(self, course: str, item: str) -> None:
        """Show a lesson or quiz at the place where it was left."""
        if "/" in item:
            course, item = item.split("/", 1)
        if self._is_path(course):
            self.go(Place("quiz", course, item))
            return
        entry = self.ui.services.catalogue.entry(course)
        items = entry.manifest.items() if entry and entry.manifest else ()
        kind = next((one for one in items if one.id == item), None)
        if kind is not None:
            self.go(Place(_PAGE_OF[type(kind)], course, item))

    def open_search(self) -> None:
        """Open the search over the page in use."""
        self.search.open(self.page)

    def _is_path(self, course: str) -> bool:
        path = self.ui.services.catalogue.path
        return path is not None and course == path.id


def _add_text_size_key(shell: Shell, keys: str, step: int) -> None:
    """Have keys change the size of text by so many percent; 0 gives it back."""

    def change() -> None:
        low, high = TEXT_SIZE_RANGE
        size = min(max(shell.ui.settings.text_size + step, low), high) if step else low
        settings: Settings = replace(shell.ui.settings, text_size=size)
        shell.settings_changed.emit(settings)

    QShortcut(QKeySequence(keys), shell).activated.connect(change)
