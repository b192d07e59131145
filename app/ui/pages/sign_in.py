"""Who learns? The people of this PC, and the PIN of those who have one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.services.profiles import PIN_LENGTHS, Profile
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, icon_size
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 560
FEW = 8
"""Up to so many people are found at a glance; more need the filter."""

LINE_PX = 42

HIGHEST_LIST = 360
"""Pixels at any text size, so that PIN and buttons stay on a small screen; the list scrolls."""


class SignInPage(Page):
    """A list of people; Enter or a double click opens the chosen one."""

    open_requested = Signal(object, str)
    """`Profile` and the PIN typed."""
    new_profile_requested = Signal()

    def __init__(self, theme: Theme, profiles: list[Profile], parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Who is learning?"))
        self._profiles = profiles
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Part of the name"))
        self._filter.setAccessibleName(self.tr("Show only names with these letters"))
        if len(profiles) <= FEW:
            self._filter.hide()
        self._people = self._list()
        self._pin_label = label(self.tr("PIN"), role="strong")
        self._pin = QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(PIN_LENGTHS[1])
        self._pin.setAccessibleName(self.tr("PIN"))
        self._notice = Notice(theme)
        self._open = button(self.tr("Open"), kind="primary")
        self._new = button(self.tr("New person"), icon=theme.icon("add-profile"))
        self._lay_out()
        self._connect()
        self._people.setCurrentRow(0 if profiles else -1)
        self._on_current()
        self.start_at(self._people if profiles else self._new)

    def show_error(self, sentence: str) -> None:
        """Say why the profile could not be opened; the PIN can be typed again at once."""
        self._notice.complain(sentence)
        self.reveal(self._notice)
        self._pin.clear()
        if not self._pin.isHidden():
            self.start_at(self._pin)

    def _list(self) -> QListWidget:
        people = QListWidget()
        people.setAccessibleName(self.tr("People who learn on this PC"))
        people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        people.setWordWrap(True)
        lock = self.theme.icon("lock")
        people.setIconSize(icon_size(lock))
        for profile in self._profiles:
            item = QListWidgetItem(profile.name, people)
            if profile.pin:
                item.setIcon(lock)
                words = self.tr("{name}, with a PIN").format(name=profile.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(words)
        wanted = self.theme.px(LINE_PX * max(len(self._profiles), 2) + 20)
        people.setFixedHeight(min(wanted, HIGHEST_LIST))
        return people

    def _lay_out(self) -> None:
        px = self.theme.px
        buttons = FlowLayout(spacing=px(12))
        buttons.addWidget(self._open)
        buttons.addWidget(self._new)
        card = Panel("card", margins=(px(32), px(24), px(32), px(28)), spacing=px(12))
        card.add(label(self.tr("Who is learning?"), role="title"))
        card.add(self._filter, self._people, self._pin_label, self._pin, self._notice, buttons)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._show_matching)
        self._people.currentItemChanged.connect(self._on_current)
        self._people.itemActivated.connect(self._request)
        self._pin.returnPressed.connect(self._request)
        self._open.clicked.connect(self._request)
        self._new.clicked.connect(self.new_profile_requested)

    def _chosen(self) -> Profile | None:
        row = self._people.currentRow()
        shown = row >= 0 and not self._people.item(row).isHidden()
        return self._profiles[row] if shown else None

    def _on_current(self) -> None:
        profile = self._chosen()
        needs_pin = profile is not None and profile.pin is not None
        self._pin.clear()
        self._pin.setVisible(needs_pin)
        self._pin_label.setVisible(needs_pin)
        self._open.setEnabled(profile is not None)
        self._notice.clear()

    def _show_matching(self, letters: str) -> None:
        wanted = letters.strip().casefold()
        matching = [at for at, profile in enumerate(self._profiles) if wanted in profile.name.casefold()]
        for at in range(len(self._profiles)):
            self._people.item(at).setHidden(at not in matching)
        if self._people.currentRow() not in matching:
            self._people.setCurrentRow(matching[0] if matching else -1)
        self._on_current()

    def _request(self) -> None:
        profile = self._chosen()
        if profile is None:
            return
        if profile.pin and not self._pin.text():
            self._pin.setFocus()
            self._notice.complain(self.tr("This profile has a PIN. Type it, then choose Open."))
            return
        self._notice.clear()
        self.open_requested.emit(profile, self._pin.text())
