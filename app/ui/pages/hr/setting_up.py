"""The page that makes this PC an HR desk: where the register is, the office's keys, their passphrase."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.i18n import LANGUAGE_NAMES
from app.base.progress import Progress
from app.services.hr_desk import HrDesk, set_up_desk
from app.ui.dialogs import ask_folder
from app.ui.hr.desk_page import broken
from app.ui.hr.parts import DeskParts
from app.ui.tasks import Tasks
from app.ui.text import said, translate
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 860
SHORTEST = 12
"""Letters of a passphrase (`app.trust.passphrase`), said before it is refused."""


class SettingUpPage(Page):
    """Asks for four things and does them together; nothing that is there already is written over."""

    page_requested = Signal(str)
    """The name of another page."""
    desk_ready = Signal()
    """This PC is an HR desk now."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.theme, widest=WIDEST_PX, parent=parent)
        title = translate("pages", "Set up the HR desk")
        self.set_name(title)
        self._desk = parts.desk
        self._state = parts.state
        self._tasks = Tasks(self)
        self._keys: Path | None = None
        self.names: dict[str, QLineEdit] = {}
        self.notice = Notice(self.theme)
        self.column.add(label(title, role="title"), self._explanation())
        self.column.add(self._office_card(), self._register_card(), self._keys_card(), self._foot())
        self.column.end()
        self.start_at(self.names["kk"])

    @property
    def busy(self) -> bool:
        """Whether the desk is being set up."""
        return self._tasks.busy

    def _explanation(self) -> QWidget:
        words = self.tr(
            "An HR desk collects progress, shows who has done what, and issues certificates. Set it up on one PC of "
            "the office, where only HR signs in to Windows. Learning on this PC goes on as before."
        )
        return Panel("info", margins=self.card_margins()).add(label(words))

    def _office_card(self) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        card.add(label(self.tr("The office"), role="heading"))
        for language, called in LANGUAGE_NAMES.items():
            asked = self.tr("Name of the office, {language}").format(language=called)
            self.names[language] = _line(asked)
            card.add(label(asked, role="small"), self.names[language])
        self.officer = _line(self.tr("Your name, as it will stand in records"))
        return card.add(label(self.tr("Your name, as it will stand in records"), role="small"), self.officer)

    def _register_card(self) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        options = {"here": self.tr("On this PC"), "server": self.tr("On a PostgreSQL server")}
        self.where = RadioRow(self.tr("Where the register is kept"), options, value="here", theme=self.theme)
        self.address = _line(self.tr("Address of the register"))
        self.address.setPlaceholderText("postgresql://hr@server/kense")
        hint = self.tr(
            "The person who looks after the server gives you the address. A password in it is kept in a file that "
            "only your account can read."
        )
        self._address_hint = label(hint, role="small")
        self.where.chosen.connect(self._on_where)
        card.add(label(self.tr("The register"), role="heading"), self.where, self.address, self._address_hint)
        self._on_where("here")
        return card

    def _keys_card(self) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        what = self.tr(
            "The keys open what PCs send and sign receipts. If your office has keys already, name their folder; "
            "otherwise new ones are made."
        )
        self.choose = button(self.tr("Use the keys in a folder…"), icon=self.theme.icon("folder"))
        self.choose.clicked.connect(self._choose_keys)
        self._chosen = label(self.tr("New keys will be made."), role="muted")
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.choose)
        self.passphrase = _line(self.tr("Passphrase of the keys"), secret=True)
        self.again = _line(self.tr("Passphrase once more"), secret=True)
        hint = self.tr(
            "At least {letters} letters: four or five words that nobody would guess are best. Without it the keys are "
            "of no use; nobody can tell it to you."
        )
        card.add(label(self.tr("The keys"), role="heading"), label(what), self._chosen, flow)
        card.add(label(self.tr("Passphrase of the keys"), role="small"), self.passphrase)
        card.add(label(self.tr("Passphrase once more"), role="small"), self.again)
        return card.add(label(hint.format(letters=SHORTEST), role="small"))

    def _foot(self) -> QWidget:
        self.make = button(
            self.tr("Set up the HR desk"), kind="primary", icon=self.theme.icon("hr-desk", role="on-accent")
        )
        self.make.clicked.connect(self.set_up)
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.make)
        foot = Panel("ground", spacing=self.theme.px(12))
        return foot.add(flow, self.notice)

    def set_up(self) -> None:
        """Make the desk from what was typed."""
        if self.busy or not self._is_complete():
            return
        names = {language: line.text().strip() for language, line in self.names.items() if line.text().strip()}
        address = self.address.text() if self.where.value == "server" else ""
        desk = self._desk
        act = partial(
            set_up_desk,
            desk.paths,
            desk.clock,
            names=names,
            officer=self.officer.text(),
            passphrase=self.passphrase.text(),
            address=address,
            keys=self._keys,
        )
        self.notice.remind(self.tr("Making register and keys…"))
        self.make.setEnabled(False)

        def work(_progress: Progress) -> HrDesk:
            return act()

        self._tasks.start(work, done=self._on_made, failed=self._on_failed)

    def _is_complete(self) -> bool:
        asked = (
            (self.names["kk"], bool(any(line.text().strip() for line in self.names.values())), self._no_name()),
            (self.officer, bool(self.officer.text().strip()), self._no_officer()),
            (self.address, self.where.value == "here" or bool(self.address.text().strip()), self._no_address()),
            (self.passphrase, len(self.passphrase.text().strip()) >= SHORTEST, self._too_short()),
            (self.again, self.passphrase.text() == self.again.text(), self._not_the_same()),
        )
        for line, good, words in asked:
            if not good:
                self.notice.complain(words)
                line.setFocus()
                return False
        return True

    def _no_name(self) -> str:
        return self.tr("Give the office a name in at least one language.")

    def _no_officer(self) -> str:
        return self.tr("Type your name: it stands in the register beside what you decide.")

    def _no_address(self) -> str:
        return self.tr("Type the address of the register, or keep it on this PC.")

    def _too_short(self) -> str:
        return self.tr("The passphrase is too short: at least {letters} letters.").format(letters=SHORTEST)

    def _not_the_same(self) -> str:
        return self.tr("The two passphrases are not the same. Type them again.")

    def _on_where(self, where: str) -> None:
        for part in (self.address, self._address_hint):
            part.setVisible(where == "server")

    def _choose_keys(self) -> None:
        folder = ask_folder(self, self.tr("Folder with the keys of the office"), start=Path.home())
        if folder is None:
            return
        self._keys = folder
        set_text(self._chosen, broken(self.tr("The keys in {folder} will be copied.").format(folder=folder)))

    def _on_made(self, made: HrDesk) -> None:
        self.make.setEnabled(True)
        self._desk.take_over(made)
        for line in (self.passphrase, self.again):
            line.clear()
        words = self.tr("The HR desk is ready. The card of the office has the number {id}.")
        self.notice.confirm(words.format(id=made.card.id))
        self.desk_ready.emit()
        self.page_requested.emit("hr")

    def _on_failed(self, error: AppError) -> None:
        self.make.setEnabled(True)
        self.notice.complain(broken(said(error)))


def _line(name: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
