"""What a signed-in learner asks of the whole window: to be erased, to go back to a backup, to try a course."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.settings import Settings
from app.services.profiles import Profile
from app.services.wiring import Services
from app.ui.pages import Place
from app.ui.recovering import Recovering
from app.ui.shell import Left, Shell
from app.ui.signing_in import SigningIn
from app.ui.text import said, translate
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.records import Backup
    from app.services.studio.open_draft import OpenDraft
    from app.services.studio.tree import Node


class Whole(Protocol):
    """What is needed of the window."""

    services: Services
    settings: Settings
    theme: Theme
    shell: Shell | None
    signing_in: SigningIn
    locked: tuple[str, Left | None]

    def watch(self) -> None:
        """Watch for nobody being here, or stop watching."""

    def leave_profile(self) -> None:
        """Save what is open and give the profile free."""

    def open_profile(self, profile: Profile, pin: str) -> None:
        """Sign a learner in."""

    def show_sign_in(self, problem: str = "", *, done: str = "") -> None:
        """Show the list of people."""


class Parting(QWidget):
    """Does it in the right order: the page goes before the file. Never shown itself."""

    def __init__(self, window: Whole, recovering: Recovering, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._window = window
        self._recovering = recovering

    def erase(self, with_name: bool) -> None:
        """Erase the learner, who confirmed it: the page goes first, then the file, then the folder."""
        window = self._window
        assert window.shell is not None
        account = window.shell.ui.learner.account
        profile = window.shell.ui.learner.profile
        window.shell.flush()
        window.shell = None
        window.watch()
        try:
            erased = account.erase(with_name=with_name)
        except AppError as error:
            profile.close()
            window.show_sign_in(said(error))
            return
        window.signing_in.show_erased(erased)

    def restore(self, backup: "Backup") -> None:
        """Put a backup in place while nobody has the file open, and go on at the page of backups."""
        window = self._window
        assert window.shell is not None
        profile = window.shell.ui.learner.profile.profile
        window.leave_profile()
        problem = self._recovering.restore(profile, backup)
        window.locked = (profile.id, Left(Place("records")))
        if problem or profile.pin:
            done = translate("MainWindow", "The backup is in place. Your PIN opens it.")
            window.show_sign_in(problem, done="" if problem else done)
        else:
            window.open_profile(profile, "")

    def try_course(self, opened: "OpenDraft", node: "Node") -> None:
        """Open a window in which a course that is being written is tried as a learner."""
        from app.ui.dialogs import tell_error
        from app.ui.trying import TryWindow

        window, parent = self._window, self.parentWidget()
        try:
            trial = TryWindow(
                window.services, opened, node, settings=window.settings, theme=window.theme, parent=parent
            )
        except AppError as error:
            tell_error(parent, said(error))
            return
        trial.show()
