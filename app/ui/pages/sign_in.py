"""Who learns? The people of this PC, and the PIN of those who have one."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.base.letters import has_parts, loose
from app.services.profiles import PIN_LENGTHS, Profile
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, icon_size
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 640
FEW = 8
"""Up to so many people are found at a glance; more need the filter."""

LINE_PX = 42

HIGHEST_LIST = 360
"""Pixels at any text size, so that PIN and buttons stay on a small screen; the list scrolls."""

COUNT_MS = 500


def no_wait(_profile: Profile) -> int:
    """Return that nobody has to wait."""
    return 0


class SignInPage(Page):
    """A list of people; Enter or a double click opens the chosen one."""

    open_requested = Signal(object, str)
    """`Profile` and the PIN typed."""
    new_profile_requested = Signal()
    guest_requested = Signal()
    carry_in_requested = Signal()
    forgotten = Signal(object)
    """The `Profile` whose PIN nobody knows."""

    def __init__(
        self,
        theme: Theme,
        profiles: Sequence[Profile],
        *,
        damaged: Sequence[Path] = (),
        locked: Profile | None = None,
        seconds_to_wait: Callable[[Profile], int] = no_wait,
        parent: QWidget | None = None,
    ) -> None:
        """Show people in this order, then folders with `damaged` cards; `locked` comes first and is said to wait.

        `seconds_to_wait` tells how long a PIN cannot be tried.
        """
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self._title = self.tr("Kense is locked") if locked else self.tr("Who is learning?")
        self.set_name(self._title)
        self._locked = locked
        people = sorted(profiles, key=lambda profile: locked is None or profile.id != locked.id)
        self._entries: list[Profile | Path] = [*people, *damaged]
        self._seconds_to_wait = seconds_to_wait
        self._waiting = False
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Parts of the name"))
        self._filter.setAccessibleName(self.tr("Show only names with these letters"))
        self._filter.setVisible(len(self._entries) > FEW)
        self._people = self._list()
        self._pin_label = label(self.tr("PIN"), role="strong")
        self._pin = QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(PIN_LENGTHS[1])
        self._pin.setAccessibleName(self.tr("PIN"))
        self._notice = Notice(theme)
        self._open = button(self.tr("Open"), kind="primary")
        self._forgotten = button(self.tr("Forgotten PIN…"), kind="link")
        self._new = button(self.tr("New person"), icon=theme.icon("add-profile"))
        self._guest = button(self.tr("Learn as a guest"))
        self._carry = button(self.tr("From another PC…"), name=self.tr("Take in records from another PC"))
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._lay_out()
        self._connect()
        self._people.setCurrentRow(0 if self._entries else -1)
        self._on_current()
        self.start_at(self._first())

    def show_done(self, sentence: str) -> None:
        """Say what was done."""
        self._notice.confirm(sentence)

    def show_error(self, sentence: str) -> None:
        """Say why the profile could not be opened; the PIN can be typed again at once, or when the wait is over."""
        self._notice.complain(sentence)
        self._pin.clear()
        self._waiting = False
        self.count_down()
        self.reveal(self._notice)
        if self._pin.isVisibleTo(self) and self._pin.isEnabled():
            self.start_at(self._pin)

    def count_down(self) -> None:
        """Show how long the chosen person has to wait, and let the PIN be typed when that is over."""
        profile = self._chosen()
        seconds = self._seconds_to_wait(profile) if isinstance(profile, Profile) and profile.pin else 0
        if seconds:
            words = self.tr("Too many wrong PINs. Your progress is safe. You can try again in {seconds} s.")
            self._say_wait(words.format(seconds=seconds))
            return
        self._count.stop()
        if self._waiting:
            self._waiting = False
            self._notice.confirm(self.tr("The wait is over. You can type the PIN again."))
            self._enable(waiting=False)
            self.start_at(self._pin)

    def _say_wait(self, sentence: str) -> None:
        if self._waiting:
            self._notice.reword(sentence)
            return
        self._waiting = True
        self._notice.remind(sentence)
        self._enable(waiting=True)
        self._count.start()

    def _enable(self, *, waiting: bool) -> None:
        self._pin.setEnabled(not waiting)
        self._open.setEnabled(not waiting and isinstance(self._chosen(), Profile))

    def _first(self) -> QWidget:
        if self._locked is not None and self._locked.pin is not None and self._pin.isEnabled():
            return self._pin
        return self._people if self._entries else self._new

    def _list(self) -> QListWidget:
        people = QListWidget()
        people.setAccessibleName(self.tr("People who learn on this PC"))
        people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        people.setWordWrap(True)
        people.setIconSize(icon_size(self.theme.icon("lock")))
        names = Counter(loose(one.name) for one in self._entries if isinstance(one, Profile))
        for entry in self._entries:
            if isinstance(entry, Profile):
                self._add_person(people, entry, alone=names[loose(entry.name)] == 1)
            else:
                item = QListWidgetItem(self.tr("Damaged card: {folder}").format(folder=entry.name[:8]), people)
                item.setIcon(self.theme.icon("warning", role="bad"))
        wanted = self.theme.px(LINE_PX * max(len(self._entries), 2) + 20)
        people.setFixedHeight(min(wanted, HIGHEST_LIST))
        return people

    def _add_person(self, people: QListWidget, profile: Profile, *, alone: bool) -> None:
        name = profile.name
        if not alone:
            # Two people of one name are told apart by the day their profiles were made.
            day = ".".join(reversed(profile.created[:10].split("-")))
            name = self.tr("{name}, since {day}").format(name=name, day=day)
        item = QListWidgetItem(name, people)
        if profile.pin:
            item.setIcon(self.theme.icon("lock"))
            words = self.tr("{name}, with a PIN").format(name=name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)

    def _lay_out(self) -> None:
        px = self.theme.px
        buttons = FlowLayout(spacing=px(12))
        for made in (self._open, self._new, self._guest, self._carry, self._forgotten):
            buttons.addWidget(made)
        card = Panel("card", margins=(px(32), px(24), px(32), px(28)), spacing=px(12))
        card.add(label(self._title, role="title"))
        if self._locked is not None:
            words = self.tr("Everything is saved. {name} goes on at the same place; others choose their own name.")
            card.add(label(words.format(name=self._locked.name)))
        card.add(self._filter, self._people, self._pin_label, self._pin, self._notice, buttons)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._show_matching)
        self._filter.returnPressed.connect(self._request)
        self._people.currentItemChanged.connect(self._on_current)
        self._people.itemActivated.connect(self._request)
        self._pin.returnPressed.connect(self._request)
        self._open.clicked.connect(self._request)
        self._forgotten.clicked.connect(self._forget)
        self._new.clicked.connect(self.new_profile_requested)
        self._guest.clicked.connect(self.guest_requested)
        self._carry.clicked.connect(self.carry_in_requested)
        self._count.timeout.connect(self.count_down)

    def _chosen(self) -> Profile | Path | None:
        row = self._people.currentRow()
        shown = row >= 0 and not self._people.item(row).isHidden()
        return self._entries[row] if shown else None

    def _on_current(self) -> None:
        chosen = self._chosen()
        needs_pin = isinstance(chosen, Profile) and chosen.pin is not None
        self._pin.clear()
        for part in (self._pin, self._pin_label, self._forgotten):
            part.setVisible(needs_pin)
        self._waiting = False
        self._enable(waiting=False)
        self._notice.clear()
        if isinstance(chosen, Path):
            words = self.tr(
                "The card of this profile is damaged, so Kense cannot tell whose it is. What was learned in it was not "
                "touched. Show the folder {folder} to the person who looks after this PC."
            )
            self._notice.complain(words.format(folder=str(chosen)))
        self.count_down()

    def _show_matching(self, letters: str) -> None:
        found = [has_parts(one.name, letters) if isinstance(one, Profile) else not letters for one in self._entries]
        for at, shown in enumerate(found):
            self._people.item(at).setHidden(not shown)
        row = self._people.currentRow()
        if row < 0 or not found[row]:
            self._people.setCurrentRow(found.index(True) if True in found else -1)
        self._on_current()

    def _forget(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Profile):
            self.forgotten.emit(chosen)

    def _request(self) -> None:
        profile = self._chosen()
        if not isinstance(profile, Profile) or self._waiting:
            return
        if profile.pin and not self._pin.text():
            self._pin.setFocus()
            self._notice.complain(self.tr("This profile has a PIN. Type it, then choose Open."))
            return
        self._notice.clear()
        self.open_requested.emit(profile, self._pin.text())
