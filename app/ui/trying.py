"""Trying a course as a learner would see it: the real shell, with a learner who is thrown away afterwards."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.base.settings import Settings
from app.services.studio.open_draft import OpenDraft
from app.services.studio.tree import Node
from app.services.wiring import Services
from app.ui.context import UiContext
from app.ui.place import Place
from app.ui.shell import Left, Shell
from app.ui.state import WindowState
from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

_PAGES = {"lesson": "lesson", "quiz": "quiz", "practice": "practice"}


class TryWindow(QMainWindow):
    """A window of its own; closing it forgets everything that was done in it."""

    def __init__(
        self,
        services: Services,
        opened: OpenDraft,
        node: Node,
        *,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`services` are those of the trainer; the trial has its own data folder.

        Raises:
            CourseError: if the course cannot be copied or opened as it is.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trying as a learner"))
        self._folder = Path(tempfile.mkdtemp(prefix="kense-trial-"))
        trial = services.beside(self._folder)
        self._learner = None
        try:
            course = opened.save_copy(trial.paths.user_courses).name
            trial.catalogue.course(course)
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        profile = trial.profiles.create(self.tr("A learner on trial"))
        self._learner = trial.for_learner(trial.profiles.open(profile))
        ui = UiContext(
            services=trial,
            learner=self._learner,
            settings=settings,
            theme=theme,
            state=WindowState(trial.paths.config),
        )
        page = _PAGES.get(node.kind)
        place = Place(page, course, node.name) if page else Place("course", course)
        self.shell = Shell(ui, left=Left(place))
        self.shell.settings_changed.connect(self._on_settings)
        self._lay_out(theme)
        self.resize(theme.px(1100), theme.px(720))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget everything."""
        super().closeEvent(event)
        if self._learner is not None:
            self.shell.flush()
            shown = self.takeCentralWidget()
            if shown is not None:
                shown.deleteLater()
            self._learner.profile.close()
            self._learner = None
            shutil.rmtree(self._folder, ignore_errors=True)

    def _lay_out(self, theme: Theme) -> None:
        edge = theme.px(16)
        strip = Panel("info", margins=(edge, theme.px(6), edge, theme.px(6)))
        words = self.tr("You try the course as a learner. Nothing is kept; closing this window forgets all of it.")
        strip.add(label(words))
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(strip)
        box.addWidget(self.shell, 1)
        self.setCentralWidget(whole)

    def _on_settings(self, settings: Settings) -> None:
        """Take what can differ from the trainer's window: languages of the text, not the look of the program."""
        self.shell.ui.settings = settings
        self.shell.rebuild()
