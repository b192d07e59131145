"""The pages before somebody is signed in: welcome, the list of people, a forgotten PIN, and after an erasure."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.i18n import pick
from app.base.settings import Settings
from app.services.profiles import OpenProfile, Profile, Profiles
from app.services.wiring import Services
from app.ui.text import said
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.erasing import Erased
    from app.ui.pages.forgotten_pin import ForgottenPinPage


class Front(Protocol):
    """What the window does for these pages."""

    services: Services
    settings: Settings
    theme: Theme

    def put_on(self, settings: Settings) -> None:
        """Use settings from now on."""

    def show_page(self, page: QWidget) -> None:
        """Show a page in the whole window."""

    def start(self) -> None:
        """Begin as at the start of the program."""

    def open_profile(self, profile: Profile, pin: str) -> None:
        """Sign a learner in."""

    def show_sign_in(self, problem: str = "", *, done: str = "") -> None:
        """Show the list of people."""

    def carry_in(self) -> None:
        """Take in the records of a learner from another PC."""

    def enter(self, opened: OpenProfile, *, page: str = "") -> None:
        """Show an open profile, at a page of its own if one is named."""


class SigningIn(QObject):
    """Shows one page after another and opens what they ask for."""

    def __init__(self, front: Front, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._page: QWidget | None = None

    @property
    def _profiles(self) -> Profiles:
        return self._front.services.profiles

    def show_welcome(self, *, step: int = 0, name: str = "") -> None:
        """Ask for language, name and PIN."""
        from app.ui.pages.welcome import WelcomePage

        self._front.put_on(self._front.settings)
        page = WelcomePage(
            self._front.theme,
            language=self._front.settings.interface_language,
            step=step,
            name=name,
            can_go_back=bool(self._profiles.all() or self._profiles.damaged()),
        )
        page.language_chosen.connect(self._choose_language)
        page.finished.connect(self._create)
        page.guest_requested.connect(self._create_guest)
        page.cancelled.connect(self._front.start)
        self._show(page)

    def show_sign_in(self, problem: str = "", *, locked: Profile | None = None, done: str = "") -> None:
        """Ask who learns; `locked` is who has just been here and will go on, `done` what has just been done."""
        from app.ui.pages.sign_in import SignInPage

        self._front.put_on(self._front.settings)
        page = SignInPage(
            self._front.theme,
            self._profiles.all(),
            damaged=self._profiles.damaged(),
            locked=locked,
            seconds_to_wait=self._profiles.seconds_to_wait,
        )
        page.open_requested.connect(self._front.open_profile)
        page.new_profile_requested.connect(self.show_welcome)
        page.guest_requested.connect(self._create_guest)
        page.forgotten.connect(self.show_forgotten_pin)
        page.carry_in_requested.connect(self._front.carry_in)
        if problem:
            page.show_error(problem)
        elif done:
            page.show_done(done)
        self._show(page)

    def show_forgotten_pin(self, profile: Profile) -> None:
        """Ask the office to take a PIN away."""
        from app.ui.pages.forgotten_pin import ForgottenPinPage

        resets = self._front.services.make_pin_resets()
        language = self._front.settings.interface_language or "en"
        try:
            offices = resets.offices()
            question = resets.question(profile) if offices else ""
        except AppError as error:
            self.refused(said(error))
            return
        page = ForgottenPinPage(
            self._front.theme,
            profile.name,
            question=question,
            offices=[f"{pick(office.names, language)} ({office.id})" for office in offices],
            save_card=resets.save_card,
            seconds_to_wait=partial(resets.seconds_to_wait, profile),
        )
        page.answered.connect(partial(self._redeem, page, profile))
        page.left.connect(self._front.start)
        self._show(page)

    def show_erased(self, erased: "Erased") -> None:
        """Say that a person was erased, and offer the receipt."""
        from app.services.erasing import save_receipt
        from app.ui.pages.erased import ErasedPage

        def save(folder: Path) -> tuple[Path, ...]:
            return save_receipt(erased, folder)

        page = ErasedPage(self._front.theme, facts=erased.receipt.facts, folder=erased.files[0].parent, save=save)
        page.left.connect(self._front.start)
        self._show(page)

    def refused(self, problem: str) -> None:
        """Say on the page in sight why nothing was opened; on the list of people if there is no such page."""
        show_error: Callable[[str], None] | None = getattr(self._page, "show_error", None)
        if show_error is None:
            self.show_sign_in(problem)
        else:
            show_error(problem)

    def leave(self) -> None:
        """Forget the page in sight: a learner is signed in."""
        self._page = None

    def _show(self, page: QWidget) -> None:
        self._page = page
        self._front.show_page(page)

    def _choose_language(self, language: str) -> None:
        from app.ui.pages.welcome import WelcomePage

        page = self._page
        self._front.put_on(replace(self._front.settings, interface_language=language))
        if isinstance(page, WelcomePage):
            step, name = page.state()
            self.show_welcome(step=step, name=name)

    def _create(self, name: str, pin: str) -> None:
        self._open_new(partial(self._profiles.create, name, pin=pin), pin)

    def _create_guest(self) -> None:
        self._open_new(partial(self._profiles.create_guest, self.tr("Guest {number}")), "")

    def _open_new(self, create: Callable[[], Profile], pin: str) -> None:
        try:
            profile = create()
        except AppError as error:
            self.refused(said(error))
            return
        self._front.open_profile(profile, pin)

    def _redeem(self, page: "ForgottenPinPage", profile: Profile, answer: str) -> None:
        resets = self._front.services.make_pin_resets()
        try:
            opened = resets.redeem(profile, answer)
        except AppError as error:
            page.show_error(said(error))
            page.show_question(resets.question(profile))
            return
        # Where a new PIN can be set.
        self._front.enter(opened, page="settings")
