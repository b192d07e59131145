"""The one window: language and look, who signs in, and the shell of a learner."""

import logging
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.base.errors import AppError
from app.base.settings import Settings, load_settings, save_settings
from app.services.profiles import Profile
from app.services.wiring import Services
from app.ui.context import UiContext
from app.ui.shell import Shell
from app.ui.state import WindowState
from app.ui.text import Translations, said
from app.ui.theme import Theme, system_theme

log = logging.getLogger(__name__)

FIRST_SIZE = (1366, 768)
AFTER_START_MS = 200
"""What the first page does not need is done this long after the window was made."""

PC_SETTINGS = "settings.json"


class MainWindow(QMainWindow):
    """The one window. It shows the welcome, the sign-in, or the shell of a learner."""

    def __init__(self, application: QApplication, services: Services) -> None:
        super().__init__()
        self._application = application
        self.services = services
        self._pc_settings_path = services.paths.config / PC_SETTINGS
        self.settings = load_settings(self._pc_settings_path)
        self._translations = Translations(application, services.paths.assets / "i18n")
        self._state = WindowState(services.paths.config)
        self.shell: Shell | None = None
        self.setWindowTitle("Kense")
        self.setMinimumSize(640, 480)
        if not self._state.restore(self):
            self._take_first_size()
        self._worn: Settings | None = None
        self._started = False
        self._system = system_theme()
        QTimer.singleShot(AFTER_START_MS, self, self._after_start)
        self.start()

    def start(self) -> None:
        """Show the welcome on a new PC, the list of people otherwise; a lone person without PIN goes straight in."""
        profiles = self.services.profiles.all()
        if not profiles:
            self.show_welcome()
        elif len(profiles) == 1 and profiles[0].pin is None:
            self.open_profile(profiles[0], "")
        else:
            self.show_sign_in()

    def put_on(self, settings: Settings) -> None:
        """Use settings from now on: language, theme, text size; nothing happens if they are in use."""
        if settings == self._worn:
            return
        self.settings = self._worn = settings
        self._translations.use(settings.interface_language or "en")
        if self._started:
            self._translations.use_locale()
        name = self._system if settings.theme == "system" else settings.theme
        self.theme = Theme(name, text_size=settings.text_size, assets=self.services.paths.assets)
        self.theme.apply(self._application)

    def show_welcome(self, *, step: int = 0, name: str = "") -> None:
        """Ask for language, name and PIN."""
        from app.ui.pages.welcome import WelcomePage

        self.put_on(self.settings)
        page = WelcomePage(
            self.theme,
            language=self.settings.interface_language,
            step=step,
            name=name,
            can_go_back=bool(self.services.profiles.all()),
        )
        page.language_chosen.connect(self._choose_language)
        page.finished.connect(self._create_profile)
        page.cancelled.connect(self.start)
        self._show(page)

    def show_sign_in(self, problem: str = "") -> None:
        """Ask who learns."""
        from app.ui.pages.sign_in import SignInPage

        self.put_on(self.settings)
        page = SignInPage(self.theme, self.services.profiles.all())
        page.open_requested.connect(self.open_profile)
        page.new_profile_requested.connect(self.show_welcome)
        if problem:
            page.show_error(problem)
        self._show(page)

    def open_profile(self, profile: Profile, pin: str) -> None:
        """Sign a learner in; where that fails, say why on the list of people."""
        try:
            opened = self.services.profiles.open(profile, pin=pin)
        except AppError as error:
            self.put_on(self.settings)
            self._refused(said(error))
            return
        settings = opened.settings()
        if not settings.interface_language:
            settings = replace(settings, interface_language=self.settings.interface_language or "en")
        self.put_on(settings)
        self._keep_pc_settings(settings)
        ui = UiContext(
            services=self.services,
            learner=self.services.for_learner(opened),
            settings=settings,
            theme=self.theme,
            state=self._state,
        )
        self.shell = Shell(ui, self)
        self.shell.settings_changed.connect(self._on_settings)
        self.shell.sign_out_requested.connect(self.sign_out, Qt.ConnectionType.QueuedConnection)
        self._show(self.shell)
        log.info("profile opened")

    def sign_out(self) -> None:
        """Close the learner's file and show the list of people."""
        self.leave_profile()
        self.show_sign_in()

    def leave_profile(self) -> None:
        """Save what is open and give the profile free."""
        if self.shell is not None:
            self.shell.flush()
            learner, self.shell = self.shell.ui.learner, None
            learner.profile.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; closing never asks."""
        self._state.keep(self)
        self.leave_profile()
        self._translations.remove()
        super().closeEvent(event)

    def flush(self) -> None:
        """Save what is still being typed, before a crash dialog."""
        if self.shell is not None:
            self.shell.flush()

    def _show(self, widget: QWidget) -> None:
        self.setCentralWidget(widget)
        page = widget.page if isinstance(widget, Shell) else widget
        # A page that wants the keyboard could not take it before it stood in the window.
        if page.focusProxy() is not None:
            page.setFocus()

    def _take_first_size(self) -> None:
        """Open in the size of the office PC's screen, and no larger than the screen there is."""
        room = self.screen().availableSize()
        if QGuiApplication.platformName() == "offscreen":
            # Its screen of 800 x 800 is nobody's.
            room = QSize(FIRST_SIZE[0] + 1, FIRST_SIZE[1] + 1)
        if room.width() <= FIRST_SIZE[0] or room.height() <= FIRST_SIZE[1]:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))

    def _refused(self, problem: str) -> None:
        page = self.centralWidget()
        show_error = getattr(page, "show_error", None)
        if show_error is None:
            self.show_sign_in(problem)
        else:
            show_error(problem)

    def _choose_language(self, language: str) -> None:
        from app.ui.pages.welcome import WelcomePage

        page = self.centralWidget()
        self.put_on(replace(self.settings, interface_language=language))
        if isinstance(page, WelcomePage):
            step, name = page.state()
            self.show_welcome(step=step, name=name)

    def _create_profile(self, name: str, pin: str) -> None:
        try:
            profile = self.services.profiles.create(name, pin=pin)
        except AppError as error:
            self._refused(said(error))
            return
        self.open_profile(profile, pin)

    def _on_settings(self, settings: Settings) -> None:
        assert self.shell is not None
        self.put_on(settings)
        self.shell.ui.settings = settings
        self.shell.ui.theme = self.theme
        self.shell.ui.keep_settings()
        self._keep_pc_settings(settings)
        self.shell.rebuild()

    def _keep_pc_settings(self, settings: Settings) -> None:
        """Let the welcome and the sign-in speak the language that was used last on this PC."""
        if load_settings(self._pc_settings_path).interface_language == settings.interface_language:
            return
        try:
            save_settings(Settings(interface_language=settings.interface_language), self._pc_settings_path)
        except OSError:
            log.warning("the settings of this PC could not be written")

    def _after_start(self) -> None:
        self._started = True
        self._translations.use_locale()
        self._application.styleHints().colorSchemeChanged.connect(self._on_colour_scheme)

    def _on_colour_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._system = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if self.settings.theme == "system":
            self._worn = None
            self.put_on(self.settings)
            if self.shell is not None:
                self.shell.ui.theme = self.theme
                self.shell.rebuild()
