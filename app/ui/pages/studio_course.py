"""The page of a course that is being written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.services.studio.checking import Checking
from app.services.studio.workshop import Workshop
from app.services.wiring import Services
from app.ui.dialogs import ask_folder, tell_error
from app.ui.state import WindowState
from app.ui.studio.desk import StudioDesk
from app.ui.studio.model import StudioModel
from app.ui.studio.ways import Ways
from app.ui.studio.workbench import Workbench
from app.ui.text import said
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.studio.tree import Node


class StudioCoursePage(QWidget):
    """Opens the course, keeps it saved while the page is there, and lets it go with the page."""

    page_requested = Signal(str)
    trial_requested = Signal(object, object)
    """The `OpenDraft`, and the `Node` from which it is tried."""

    def __init__(
        self,
        services: Services,
        folder: Path,
        *,
        language: str,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        """Open the course of a folder.

        Raises:
            CourseError: if there is none.
        """
        super().__init__(parent)
        self.setAccessibleName(self.tr("Studio"))
        self._shown = False
        opened = Workshop(services.paths, services.clock).open(folder)
        checking = Checking(folder, services.clock)
        self.model = StudioModel(opened, checking, services.clock, self)
        desk = StudioDesk(self.model, checking.library.library, theme, language)
        self.bench = Workbench(desk, Ways(desk, services, state))
        self.bench.left.connect(self._on_left)
        self.bench.try_requested.connect(self._on_try)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.bench)
        self.setFocusProxy(self.bench.tree)

    def flush(self) -> None:
        """Save what is being typed; where that fails for good, offer a copy elsewhere."""
        self.bench.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        self._shown = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the course go when the page is left; what could not be saved is saved as a copy."""
        super().hideEvent(event)
        # A stack hides a new page once before it is shown.
        if event.spontaneous() or not self._shown:
            return
        self.bench.flush()
        if not self.model.close() and self.model.problem is not None:
            self._rescue(self.model.problem)

    def _rescue(self, problem: AppError) -> None:
        folder = ask_folder(self, said(problem))
        if folder is not None:
            try:
                self.model.opened.save_copy(folder)
            except AppError as error:
                tell_error(self, said(error))

    def _on_left(self) -> None:
        self.page_requested.emit("studio")

    def _on_try(self, node: "Node") -> None:
        self.trial_requested.emit(self.model.opened, node)
