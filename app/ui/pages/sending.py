"""The page “Send my progress”: what the office has, what waits, the file that brings it, and the office's receipts."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.i18n import pick
from app.services.sending import OfficeCard, Receipt, Sending, Sent, Standing, TakenReceipts
from app.ui.dialogs import ask_file, ask_folder
from app.ui.state import WindowState
from app.ui.text import date_text, plural, said, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 980
SHOWN_RECEIPTS = 5


class SendingPage(Page):
    """Sends the records of one learner; every result is said in the notice below the buttons."""

    def __init__(
        self, sending: Sending, *, language: str, theme: Theme, state: WindowState, parent: QWidget | None = None
    ) -> None:
        """Show what an office has; `language` is that of the interface."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Send my progress"))
        self._sending = sending
        self._language = language
        self._state = state
        self._waiting_folder: Path | None = None
        self.notice = Notice(theme)
        self.offer = OfferCard(theme, language)
        self.offer.accepted.connect(self._accept)
        self.offer.declined.connect(self._decline)
        self.standing = StandingCard(theme, language)
        self.receipts = ReceiptsCard(theme, language)
        self.receipts.take_requested.connect(self._ask_receipt)
        self._offices = Panel("plain", spacing=theme.px(6))
        self.column.add(label(self.tr("Send my progress"), role="title"), self._explanation())
        self.column.add(self.standing, self._send_card(), self.offer, self.receipts, self._office_card())
        self.column.end()
        self._office: OfficeCard | None = None
        self._show()

    def _explanation(self) -> QWidget:
        what = self.tr(
            "Your office sees what you learned only when you send it. Kense writes it into a file that the office "
            "alone can open. You can send as often as you like: nothing is counted twice."
        )
        return Panel("info", margins=self.card_margins()).add(label(what))

    def _send_card(self) -> QWidget:
        icons = self.theme
        self.stick = button(self.tr("Save to a USB stick"), kind="primary", icon=icons.icon("save", role="on-accent"))
        self.folder = button(self.tr("Save into a folder…"), icon=icons.icon("folder"))
        self.mail = button(self.tr("Save as a file for mail…"), icon=icons.icon("document"))
        self.stick.clicked.connect(self._to_stick)
        self.folder.clicked.connect(self._to_folder)
        self.mail.clicked.connect(self._to_mail)
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (self.stick, self.folder, self.mail):
            flow.addWidget(made)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        card.add(label(self.tr("Send"), role="heading"), flow)
        hint = self.tr("Receipts of your office that lie on the stick or in the folder are taken in at once.")
        return card.add(label(hint, role="small"), self.notice)

    def _office_card(self) -> QWidget:
        self.choose_card = button(self.tr("Take in the card of an office…"), icon=self.theme.icon("people"))
        self.choose_card.clicked.connect(self._ask_card)
        flow = FlowLayout()
        flow.addWidget(self.choose_card)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        what = self.tr(
            "To which office your progress goes is told by its card, a small file that ends in .koffice. "
            "It comes from your HR officer."
        )
        card.add(label(self.tr("Your office"), role="heading"), label(what), self._offices)
        self._pc = label("", role="small")
        return card.add(self._pc, flow)

    def _show(self) -> None:
        """Show how things stand now."""
        try:
            standing = self._sending.standing(self._office)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._office = standing.office
        self.standing.show_standing(standing)
        self.receipts.show_receipts(standing.receipts)
        self._show_offices()
        try:
            set_text(self._pc, self.tr("The key of this PC: {key}").format(key=self._sending.installation))
        except AppError as error:
            set_text(self._pc, said(error))

    def _show_offices(self) -> None:
        """Let the learner choose where there are several."""
        while self._offices.box.count():
            old = self._offices.box.takeAt(0)
            widget = old.widget() if old else None
            if widget is not None:
                widget.deleteLater()
        offices = self._sending.offices()
        self._offices.setVisible(len(offices) > 1)
        if len(offices) > 1:
            names = {card.id: f"{pick(card.local_names, self._language)} · {card.id}" for card in offices}
            value = self._office.id if self._office else ""
            row = RadioRow(self.tr("Send to"), names, value=value, theme=self.theme)
            row.chosen.connect(self._choose_office)
            self._offices.add(row)

    def _choose_office(self, office: str) -> None:
        self._office = next((card for card in self._sending.offices() if card.id == office), self._office)
        standing = self._sending.standing(self._office)
        self.standing.show_standing(standing)
        self.receipts.show_receipts(standing.receipts)

    def _to_stick(self) -> None:
        sticks = self._sending.sticks()
        if not sticks:
            words = self.tr(
                "No USB stick was found. Plug one in, wait a moment and press again, or save into a folder."
            )
            self.notice.complain(words)
            return
        folder = sticks[0] if len(sticks) == 1 else ask_folder(self, self.tr("Which stick?"), start=sticks[0].parent)
        if folder is not None:
            self._send(folder, self.tr("Your progress is on the stick: {file}. Give it to your HR officer."))

    def _to_folder(self) -> None:
        folder = ask_folder(self, self.tr("Folder for your progress"), start=self._start())
        if folder is not None:
            self._state.last_folder = str(folder)
            self._send(folder, self.tr("Your progress is saved: {file}."))

    def _to_mail(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the file"), start=self._start())
        if folder is not None:
            words = self.tr(
                "The file is saved: {file}. Attach it to a mail to your HR officer and change nothing in it."
            )
            self._send(folder, words)

    def _send(self, folder: Path, words: str) -> None:
        """Write the file, or first offer the card that lies there if no office is known yet."""
        self._clear()
        cards = self._sending.cards_in(folder)
        if cards and not self._sending.offices():
            self._waiting_folder, self._waiting_words = folder, words
            self._offer(cards)
            return
        try:
            sent = self._sending.send(folder, self._office)
        except AppError as error:
            self.notice.complain(said(error))
        else:
            self.notice.confirm(self._told(sent, words))
            self._show()
            self._offer(cards)

    def _told(self, sent: Sent, words: str) -> str:
        count = plural("SendingPage", "%n record(s) are in it.", sent.records)
        return " ".join([words.format(file=str(sent.file)), count, *self._told_receipts(sent.receipts)])

    def _told_receipts(self, taken: TakenReceipts) -> list[str]:
        new = (
            [plural("SendingPage", "%n receipt(s) of your office were taken in.", len(taken.new))] if taken.new else []
        )
        refused = [
            self.tr("A receipt there was not taken in: {reason}").format(reason=said(one)) for one in taken.refused
        ]
        assigned = (
            [plural("SendingPage", "%n list(s) of assigned work were taken in: see Home.", taken.assigned)]
            if taken.assigned
            else []
        )
        return new + assigned + refused

    def _offer(self, cards: dict[Path, OfficeCard]) -> None:
        if cards:
            file, card = next(iter(cards.items()))
            self.offer.show_card(file, card)
            self.reveal(self.offer)

    def _ask_card(self) -> None:
        kind = self.tr("Cards of offices (*.koffice)")
        file = ask_file(self, self.tr("Card of the office"), kind, start=self._start())
        if file is None:
            return
        self._clear()
        self._try(partial(self._look_at_card, file))

    def _look_at_card(self, file: Path) -> str:
        self._offer({file: self._sending.look_at(file)})
        return ""

    def _accept(self, file: str) -> None:
        folder, self._waiting_folder = self._waiting_folder, None
        self._clear()
        self._try(partial(self._take_card, Path(file)))
        if folder is not None and self._office is not None:
            self._send(folder, self._waiting_words)

    def _take_card(self, file: Path) -> str:
        self._office = self._sending.accept(file)
        name = pick(self._office.local_names, self._language)
        return self.tr("Your progress goes to this office now: {name}").format(name=name)

    def _decline(self) -> None:
        self._waiting_folder = None
        self._clear()

    def _ask_receipt(self) -> None:
        kind = self.tr("Receipts and assigned work (*.kreceipt *.kassign)")
        file = ask_file(self, self.tr("File of your office"), kind, start=self._start())
        if file is None:
            return
        self._clear()
        self._try(partial(self._take_receipt, file))

    def _take_receipt(self, file: Path) -> str:
        if file.suffix.lower() == ".kassign":
            self._sending.take_assignment(file)
            return self.tr("The assigned work is taken in. It stands on the home page.")
        self._sending.take(file)
        return self.tr("The receipt is taken in.")

    def _try(self, act: Callable[[], str]) -> None:
        """Do something and say what came of it."""
        try:
            done = act()
        except AppError as error:
            self.notice.complain(said(error))
            return
        if done:
            self.notice.confirm(done)
        self._show()

    def _clear(self) -> None:
        self.notice.clear()
        self.offer.hide()

    def _start(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


class StandingCard(Panel):
    """What the office has and what waits, in plain words."""

    def __init__(self, theme: Theme, language: str) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(6))
        self._language = language
        self._title, self._id = label("", role="heading"), label("", role="small")
        self._has, self._waits, self._under_way = label("", role="strong"), label(""), label("", role="muted")
        self.add(self._title, self._id, self._has, self._waits, self._under_way)

    def show_standing(self, standing: Standing) -> None:
        """Say how things stand."""
        card = standing.office
        set_text(self._title, pick(card.local_names, self._language) if card else self.tr("No office is known yet"))
        words = self.tr("Card {id}. Ask your office by phone whether its card has this id.")
        set_text(self._id, words.format(id=card.id) if card else "")
        self._id.setVisible(card is not None)
        set_text(self._has, self._told_has(standing))
        set_text(self._waits, self._told_waiting(standing.waiting))
        sent = self._moment(standing.sent_at) if standing.sent_at else ""
        words = self.tr("The last file was made on {when}. Its receipt has not come back yet.")
        set_text(self._under_way, words.format(when=sent))
        self._under_way.setVisible(standing.under_way)

    def _told_has(self, standing: Standing) -> str:
        if standing.up_to:
            return self.tr("HR has your records up to {when}.").format(when=self._moment(standing.up_to))
        if standing.office is None:
            return self.tr("Ask your HR officer for the card of the office, a small file that ends in .koffice.")
        return self.tr("HR has confirmed nothing yet.")

    def _told_waiting(self, waiting: int) -> str:
        if waiting:
            return plural("StandingCard", "%n record(s) are not confirmed by HR yet.", waiting)
        return self.tr("Nothing waits to be sent.")

    def _moment(self, at: str) -> str:
        return moment_text(at, self._language)


class OfferCard(Panel):
    """Shows the card of an office, to be accepted once its id has been compared; hidden until there is one."""

    accepted = Signal(str)
    """The file of the card."""
    declined = Signal()

    def __init__(self, theme: Theme, language: str) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("rule", margins=margins, spacing=theme.px(8))
        self._language = language
        self._file = ""
        self._name, self._id = label("", role="heading"), label("", role="strong")
        what = self.tr(
            "This is the card of an office. Anybody can make such a file: call your office and compare the id. "
            "Accept it only if it is the same."
        )
        self.yes = button(self.tr("The id is the same: accept"), icon=theme.icon("accept"))
        self.no = button(self.tr("Do not accept"))
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.declined)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        self.add(self._name, self._id, label(what), flow)
        self.hide()

    def show_card(self, file: Path, card: OfficeCard) -> None:
        """Offer a card."""
        self._file = str(file)
        set_text(self._name, pick(card.local_names, self._language))
        set_text(self._id, card.id)
        self.show()
        # A press of Enter out of habit must not make a foreign card one's own.
        self.no.setFocus()

    def _on_yes(self) -> None:
        self.accepted.emit(self._file)


class ReceiptsCard(Panel):
    """The last receipts of the office with what it remarks."""

    take_requested = Signal()

    def __init__(self, theme: Theme, language: str) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._language = language
        self._list = Panel("plain", spacing=theme.px(4))
        self.take = button(self.tr("Take in a receipt or assigned work…"), icon=theme.icon("download"))
        self.take.clicked.connect(self.take_requested)
        flow = FlowLayout()
        flow.addWidget(self.take)
        self.add(label(self.tr("Receipts of your office"), role="heading"), self._list, flow)

    def show_receipts(self, receipts: tuple[Receipt, ...]) -> None:
        """Show the newest ones."""
        while self._list.box.count():
            old = self._list.box.takeAt(0)
            widget = old.widget() if old else None
            if widget is not None:
                widget.deleteLater()
        for receipt in receipts[:SHOWN_RECEIPTS]:
            self._list.add(label(self._told(receipt)))
            for notice in receipt.notices:
                self._list.add(label(translate("core", notice.text), role="bad"))
        if not receipts:
            self._list.add(label(self.tr("None yet. Your office gives one back for every file."), role="muted"))

    def _told(self, receipt: Receipt) -> str:
        new = plural("ReceiptsCard", "%n record(s) were new to the office.", receipt.new)
        return f"{moment_text(receipt.at, self._language)} · {new}"


def moment_text(at: str, language: str) -> str:
    """Return a UTC ISO time as day and time of this PC."""
    local = datetime.fromisoformat(at).astimezone()
    return f"{date_text(local.date(), language)}, {local:%H:%M}"
