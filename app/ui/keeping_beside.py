"""Keeping a procedure beside the work: one companion at a time; it stays while the window is locked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.wiring import Services
from app.ui.state import WindowState
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.course.procedure import Procedure
    from app.ui.companion import Companion


class KeepingBeside(QObject):
    """Opens the companion when it is first asked for, and closes it with the program or for another person."""

    def __init__(self, services: Services, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._state = state
        self._person = ""
        self._theme: Theme | None = None
        self._language = "en"
        self.companion: Companion | None = None

    def wear(self, theme: Theme, language: str) -> None:
        """Look and speak so from now on."""
        self._theme, self._language = theme, language
        if self.companion is not None:
            self.show(self.companion.procedure)

    def belong_to(self, person: str) -> None:
        """Close what somebody else left open."""
        if person != self._person:
            self.close()
        self._person = person

    def show(self, procedure: "Procedure") -> None:
        """Open the companion with a procedure, in the place of the one before."""
        from app.course.due import NO_CALENDAR
        from app.ui.companion import Companion

        assert self._theme is not None, "the window wears a theme before anything can be asked for"
        self.close()
        self.companion = Companion(
            procedure,
            self._services.catalogue.library.calendar or NO_CALENDAR,
            self._services.clock,
            self._state,
            theme=self._theme,
            language=self._language,
        )
        self.companion.closed.connect(self._forget)
        self.companion.show()

    def close(self) -> None:
        """Close the companion."""
        if self.companion is not None:
            self.companion.close()

    def _forget(self) -> None:
        if self.companion is not None:
            self.companion.deleteLater()
            self.companion = None
