"""The one window: language and look, who signs in, and the shell of a learner."""

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.base.errors import AppError, DamagedFileError
from app.base.settings import Settings, load_settings, save_settings
from app.services.profiles import OpenProfile, Profile
from app.services.wiring import Services
from app.ui.backing_up import BackingUp
from app.ui.context import UiContext
from app.ui.keeping_beside import KeepingBeside
from app.ui.locking import IdleLock
from app.ui.pages import Place
from app.ui.parting import Parting
from app.ui.recovering import Recovering
from app.ui.shell import Left, Shell
from app.ui.signing_in import SigningIn
from app.ui.state import WindowState
from app.ui.text import Translations, said
from app.ui.theme import Theme, system_theme

if TYPE_CHECKING:
    pass

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
        self.signing_in = SigningIn(self, self)
        self.idle = IdleLock(application, services.clock, self)
        self.idle.idle.connect(self.lock)
        self._recovering = Recovering(self, self)
        self._backing_up = BackingUp(services.make_records, self._present, self)
        self._beside = KeepingBeside(services, self._state, self)
        self._parting = Parting(self, self._recovering, self)
        self.locked: tuple[str, Left | None] = ("", None)
        """Who was here when the window was locked, and where."""
        self.setWindowTitle("Kense")
        self.setMinimumSize(640, 480)
        if not self._state.restore(self):
            _take_first_size(self)
        self._worn: Settings | None = None
        self._started = False
        self._system = system_theme()
        QTimer.singleShot(AFTER_START_MS, self, self._after_start)
        self.start()

    def start(self) -> None:
        """Show the welcome on a new PC, the list of people otherwise; a lone person without PIN goes straight in."""
        profiles, damaged = self.services.profiles.all(), self.services.profiles.damaged()
        if not profiles and not damaged:
            self.show_welcome()
        elif len(profiles) == 1 and profiles[0].pin is None and not damaged:
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
        self.theme = Theme(
            name,
            text_size=settings.text_size,
            assets=self.services.paths.assets,
            line_spacing=settings.line_spacing,
            calm=settings.reduced_motion,
        )
        self.theme.apply(self._application)
        self._beside.wear(self.theme, settings.interface_language or "en")

    def show_welcome(self, *, step: int = 0, name: str = "") -> None:
        """Ask for language, name and PIN."""
        self.signing_in.show_welcome(step=step, name=name)

    def show_sign_in(self, problem: str = "", *, done: str = "") -> None:
        """Ask who learns; say what went wrong, or what was done."""
        self.signing_in.show_sign_in(problem, done=done)

    def open_profile(self, profile: Profile, pin: str) -> None:
        """Sign a learner in; where that fails, say why on the list of people."""
        try:
            opened = self.services.profiles.open(profile, pin=pin)
        except DamagedFileError as error:
            self.put_on(self.settings)
            self._recovering.show_damaged(profile, error)
            return
        except AppError as error:
            self.put_on(self.settings)
            self.signing_in.refused(said(error))
            return
        self.enter(opened)

    def enter(self, opened: OpenProfile, *, page: str = "") -> None:
        """Show an open profile: at a page if one is named, or at the place where it was locked, or at home."""
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
        (person, left), self.locked = self.locked, ("", None)
        if page:
            left = Left(Place(page))
        elif person != opened.profile.id:
            left = None
        self.shell = Shell(ui, self, left=left)
        self.shell.settings_changed.connect(self._on_settings)
        self.shell.sign_out_requested.connect(self.sign_out, Qt.ConnectionType.QueuedConnection)
        self.shell.lock_requested.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self.shell.erase_requested.connect(self._parting.erase, Qt.ConnectionType.QueuedConnection)
        self.shell.pin_changed.connect(self.watch)
        self.shell.restore_requested.connect(self._parting.restore, Qt.ConnectionType.QueuedConnection)
        self.shell.companion_requested.connect(self._beside.show)
        self.shell.trial_requested.connect(self._parting.try_course)
        self._beside.belong_to(opened.profile.id)
        self.signing_in.leave()
        self.show_page(self.shell)
        self.watch()
        log.info("profile opened")

    def lock(self) -> None:
        """Save everything, give the profile free and show the list of people; the same place opens again."""
        modal = self._application.activeModalWidget()
        if self.shell is None or modal is not None:
            # A dialog has to return to the page that opened it: it is closed, and the next look of the watch locks.
            if modal is not None:
                modal.close()
            return
        shell, self.shell = self.shell, None
        profile = shell.ui.learner.profile
        self.locked = (profile.profile.id, shell.leave())
        self.watch()
        # The page first, the file after it: what the old page still saves while it goes finds its file open.
        self.signing_in.show_sign_in(locked=profile.profile)
        profile.close()
        log.info("locked")

    def sign_out(self) -> None:
        """Close the learner's file and show the list of people."""
        self.leave_profile()
        self.show_sign_in()

    def leave_profile(self) -> None:
        """Save what is open and give the profile free."""
        self._beside.close()
        if self.shell is not None:
            self.shell.flush()
            learner, self.shell = self.shell.ui.learner, None
            learner.profile.close()
            self.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; closing never asks."""
        self._state.keep(self)
        self.leave_profile()
        self._backing_up.close()
        self._translations.remove()
        super().closeEvent(event)

    def flush(self) -> None:
        """Save what is still being typed, before a crash dialog."""
        if self.shell is not None:
            self.shell.flush()

    def show_page(self, page: QWidget) -> None:
        """Show a page in the whole window."""
        self.setCentralWidget(page)
        page = page.page if isinstance(page, Shell) else page
        # A page that wants the keyboard could not take it before it stood in the window.
        if page.focusProxy() is not None:
            page.setFocus()

    def carry_in(self) -> None:
        """Take in the records of a learner from another PC."""
        self._recovering.carry_in()

    def _present(self) -> tuple[str, int] | None:
        """Return who is signed in and how many facts there are, for the backup that comes every half an hour."""
        if self.shell is None:
            return None
        opened = self.shell.ui.learner.profile
        return opened.profile.id, opened.facts()

    def watch(self) -> None:
        """Watch for nobody being here, as the learner wants it; with nobody signed in there is nothing to lock."""
        minutes = 0
        if self.shell is not None:
            has_pin = self.shell.ui.learner.profile.profile.pin is not None
            minutes = self.shell.ui.settings.lock_minutes(has_pin=has_pin)
        self.idle.follow(minutes, self.theme)

    def _on_settings(self, settings: Settings) -> None:
        assert self.shell is not None
        self.put_on(settings)
        self.shell.ui.settings = settings
        self.shell.ui.theme = self.theme
        self.shell.ui.keep_settings()
        self._keep_pc_settings(settings)
        self.watch()
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
        from app.base.heap import give_large_blocks_back
        from app.services.erasing import finish

        self._started = True
        give_large_blocks_back()
        self._translations.use_locale()
        finish(self.services.paths)
        self._application.styleHints().colorSchemeChanged.connect(self._on_colour_scheme)

    def _on_colour_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._system = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        if self.settings.theme == "system":
            self._worn = None
            self.put_on(self.settings)
            if self.shell is not None:
                self.shell.ui.theme = self.theme
                self.shell.rebuild()


def _take_first_size(window: MainWindow) -> None:
    """Open in the size of the office PC's screen, and no larger than the screen there is."""
    room = window.screen().availableSize()
    if QGuiApplication.platformName() == "offscreen":
        # Its screen of 800 x 800 is nobody's.
        room = QSize(FIRST_SIZE[0] + 1, FIRST_SIZE[1] + 1)
    if room.width() <= FIRST_SIZE[0] or room.height() <= FIRST_SIZE[1]:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
