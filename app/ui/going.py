"""Where pages lead: what each of their signals asks for, and the place that answers it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.context import UiContext
from app.ui.pages import PRACTICE, Place

if TYPE_CHECKING:
    from app.services.examining import AttemptReport

Wishes = dict[str, Callable[..., None]]
"""What answers a signal of a page, by the signal's name."""


class Traveller(Protocol):
    """What is needed of the shell."""

    ui: UiContext
    place: Place

    def go(self, place: Place) -> None:
        """Show a page."""


class Going(QObject):
    """Answers those wishes of pages that lead to another place, or keep a choice."""

    def __init__(self, shell: Traveller, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def wishes(self) -> Wishes:
        """Return what is answered here."""
        return {
            "statement_requested": self._open_statement,
            "handed_in": self._open_result,
            "marks_given": self._open_result,
            "practised": self._open_practice,
            "run_ended": self._open_run,
            "practice_left": self._leave_practice,
            "page_requested": self.open_page,
            "term_requested": self._open_term,
            "second_language_chosen": self._choose_second_language,
            "side_by_side_chosen": self._choose_side_by_side,
            "flip_requested": self._flip,
            "flipped": self._remember_flip,
            "person_requested": self._open_person,
        }

    def open_page(self, name: str) -> None:
        """Show a page by its name. A handout is of what is open now; every other page stands for itself."""
        here = self._shell.place
        self._shell.go(msgspec.structs.replace(here, page=name) if name == "handout" else Place(name))

    def open_draft(self, folder: Path) -> None:
        """Show a course that is being written."""
        self._shell.go(Place("studio-course", item=str(folder)))

    def _open_person(self, number: int) -> None:
        self._shell.go(Place("hr-people", item=str(number)))

    def _open_term(self, term: str) -> None:
        self._shell.go(Place("glossary", item=term))

    def _open_result(self, course: str, attempt: str) -> None:
        self._shell.go(Place("result", course, attempt))

    def _open_practice(self, report: "AttemptReport") -> None:
        self._shell.ui.practised = report
        self._shell.go(Place("result", report.attempt.row.course, PRACTICE))

    def _open_run(self, course: str, run: str) -> None:
        self._shell.go(Place("practice-result", course, run))

    def _leave_practice(self, _course: str) -> None:
        self._shell.go(Place("desks"))

    def _open_statement(self, course: str) -> None:
        self._shell.go(Place("certificates", course))

    def _choose_second_language(self, language: str) -> None:
        # The page shows it already; only the choice is kept. In a flipped lesson the first language is the second.
        ui = self._shell.ui
        if language != ui.settings.reading_language():
            ui.settings = replace(ui.settings, second_language=language)
            ui.keep_settings()

    def _choose_side_by_side(self, both: bool) -> None:
        ui = self._shell.ui
        ui.settings = replace(ui.settings, side_by_side=both)
        ui.keep_settings()

    def _flip(self, language: str, block: int) -> None:
        """Show the lesson in another language at the same block."""
        self._shell.go(msgspec.structs.replace(self._shell.place, language=language, block=block))

    def _remember_flip(self, language: str) -> None:
        self._shell.place = msgspec.structs.replace(self._shell.place, language=language)


def connect_page(page: QWidget, wishes: Wishes) -> None:
    """Connect the signals a page has to what they ask for."""
    for name, act in wishes.items():
        signal = getattr(page, name, None)
        if signal is not None:
            signal.connect(act, Qt.ConnectionType.QueuedConnection)
