"""Pictures of shared PCs for `make shots`: a long list of people, waits, the lock, forgotten PINs, guests, erasing."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tools.shots_exams import settle

if TYPE_CHECKING:
    from app.services.profiles import Profile
    from app.ui.main_window import MainWindow
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.sign_in import SignInPage

Scene = tuple[str, Callable[[], None]]

SURNAMES = ("Әбдірахманова", "Бекенов", "Ғабитұлы", "Ёлкина", "Жүнісова", "Ким", "Қасымова", "Нұрланбеков")
GIVEN = ("Айгүл", "Дмитрий", "Ерлан", "Күләш", "Мұхаммед", "Ольга", "Өркен", "Шыңғыс")
PIN = "4711"
OFFICE = {
    "kk": "Кадр қызметі, Астана қаласының әкімдігі",
    "ru": "Кадровая служба, акимат города Астаны",
    "en": "HR office, akimat of Astana",
}


def people_scenes(window: "MainWindow") -> Iterator[Scene]:
    """Yield a name and what to do for each state; nobody is signed in before or after."""
    people = People(window)
    yield "people-list", people.fill
    yield "people-search", lambda: people.search("касым айг")
    yield "people-damaged", people.choose_damaged
    yield "people-wait", people.wait
    yield "people-pin-no-office", people.forget
    yield "people-pin-question", people.forget_with_office
    yield "people-pin-misheard", people.mishear
    yield "people-guest-settings", people.learn_as_guest
    yield "people-pin-form", people.change_pin
    yield "people-lock-row", people.show_lock
    yield "people-idle-notice", people.warn
    yield "people-locked", people.lock
    yield "people-erase", people.ask_to_erase
    yield "people-erased", people.erase


class People:
    """What the pictures do."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._profiles = window.services.profiles
        self._guarded: Profile | None = None

    def fill(self) -> None:
        """Make many people, one with a damaged card, and show them."""
        for surname in SURNAMES:
            for given in GIVEN:
                self._profiles.create(f"{surname} {given}")
        broken = self._profiles.create("Broken")
        (self._window.services.paths.profiles / broken.id / "profile.json").write_text("{", encoding="utf-8")
        self._guarded = self._profiles.create("Сәрсенова Айгүл Нұрланқызы", pin=PIN)
        self._window.show_sign_in()

    def search(self, letters: str) -> None:
        """Type into the filter."""
        self._sign_in._filter.setText(letters)  # noqa: SLF001 - a picture types where a person would

    def choose_damaged(self) -> None:
        """Choose the folder whose card is damaged."""
        page = self._sign_in
        page._filter.clear()  # noqa: SLF001 - as above
        page._people.setCurrentRow(page._people.count() - 1)  # noqa: SLF001 - as above
        settle()

    def wait(self) -> None:
        """Type four wrong PINs."""
        assert self._guarded is not None
        self._sign_in._filter.setText(self._guarded.name)  # noqa: SLF001 - as above
        for _ in range(4):
            self._window.open_profile(self._guarded, "0000")

    def forget(self) -> None:
        """Show a forgotten PIN on a PC that knows no office."""
        assert self._guarded is not None
        self._window.signing_in.show_forgotten_pin(self._guarded)

    def forget_with_office(self) -> None:
        """Show the question to an office."""
        from nacl.public import PrivateKey
        from nacl.signing import SigningKey

        from app.trust.office_card import accept_card, make_card

        file = self._folder / "hr.koffice"
        key = PrivateKey(bytes(range(32)))
        at = self._window.services.clock.now().isoformat(timespec="seconds")
        file.write_bytes(make_card(OFFICE, box=bytes(key.public_key), receipts=SigningKey(bytes(32)), at=at))
        accept_card(self._window.services.paths, file)
        self.forget()

    def mishear(self) -> None:
        """Type an answer with a wrong letter."""
        page = self._window.centralWidget()
        page.answer.setText("ABCDE-FGHJK")  # type: ignore[union-attr]
        page._check.click()  # type: ignore[union-attr] # noqa: SLF001 - as above

    def learn_as_guest(self) -> None:
        """Sign a guest in and show where the name is given."""
        look = self._window.settings
        self._window.signing_in._create_guest()  # noqa: SLF001 - as above
        assert self._window.shell is not None
        self._window.shell.settings_changed.emit(look)
        self._show(self._settings.name)

    def change_pin(self) -> None:
        """Open the form of the PIN with two that differ."""
        pin = self._settings.pin
        pin.buttons["set"].click()
        pin.form._new.setText("1234")  # noqa: SLF001 - as above
        pin.form._keep.click()  # noqa: SLF001 - as above
        self._show(pin)

    def show_lock(self) -> None:
        """Show when the window locks."""
        self._settings.pin.form.cancelled.emit()
        self._show(self._settings.rows["lock_after"])

    def warn(self) -> None:
        """Say that the window is about to lock."""
        self._window.idle.follow(10, self._window.theme)
        assert self._window.idle.watch is not None
        self._window.idle.watch.warned.emit(23)

    def lock(self) -> None:
        """Lock."""
        self._window.idle.watch.resumed.emit()  # type: ignore[union-attr]
        self._window.lock()

    def ask_to_erase(self) -> None:
        """Show what would be lost."""
        sign_in = self._sign_in
        sign_in._open.click()  # noqa: SLF001 - as above
        settle()
        self._settings.erasing.open_form()
        self._show(self._settings.erasing)

    def erase(self) -> None:
        """Erase the guest."""
        erasing = self._settings.erasing
        assert self._window.shell is not None
        erasing.name.setText(self._window.shell.ui.learner.account.name)
        erasing.erase.click()
        settle()

    @property
    def _folder(self) -> Path:
        return self._window.services.paths.data

    @property
    def _sign_in(self) -> "SignInPage":
        from app.ui.pages.sign_in import SignInPage

        page = self._window.centralWidget()
        assert isinstance(page, SignInPage)
        return page

    @property
    def _settings(self) -> "SettingsPage":
        from app.ui.pages import Place
        from app.ui.pages.settings import SettingsPage

        assert self._window.shell is not None
        if not isinstance(self._window.shell.page, SettingsPage):
            self._window.shell.go(Place("settings"))
        page = self._window.shell.page
        assert isinstance(page, SettingsPage)
        return page

    def _show(self, part: object) -> None:
        settle()
        self._settings.column.ensureWidgetVisible(part, 0, 24)  # type: ignore[arg-type]
