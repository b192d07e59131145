"""Collecting progress: from a stick or folder into the register, receipts back, and what then needs a person."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.base.handover import sticks
from app.base.progress import Progress
from app.services.collecting import Collected, Taken, collect
from app.services.inbox import Disputed, Inbox, Installation, Person, Waiting
from app.services.issuing import write_lists
from app.ui.hr.desk_page import DeskPage, broken
from app.ui.hr.files import chosen_folder
from app.ui.hr.parts import DeskParts
from app.ui.hr.unlock import UnlockCard
from app.ui.hr.waiting import WaitingList
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

SHOWN_LEFT = 12


class CollectingPage(DeskPage):
    """Collects and settles; everything may be done again at any time."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr-collect", theme=parts.theme, parent=parent)
        self._parts = parts
        why = self.tr("They open the files that PCs send and sign the receipts.")
        self.unlock = UnlockCard(self, self.theme, why=why)
        self.unlock.unlocked.connect(self._on_unlocked)
        self.taken: RecordsModel[Taken] = RecordsModel(self._columns())
        self.table = RecordTable(self.taken, self.theme, name=self.tr("Files that were taken in"), most_shown=8)
        self.waiting = WaitingList(self.theme, parts.language)
        self._connect_waiting()
        self._result = label("", role="strong")
        self._left = Panel("plain", spacing=self.theme.px(4))
        self.column.add(self.unlock, self._source_card(), self._result_card(), self.waiting)
        self.column.end()
        self._on_unlocked()
        self.start_at(self.folder if self.desk.unlocked else self.unlock.first)
        self.look()

    def collect(self, folder: Path) -> None:
        """Take in all files of a folder, and write the receipts there."""
        desk = self.desk

        def work(progress: Progress) -> Collected:
            with desk.register() as register:
                found = collect(register, folder, desk.keys, desk.clock, receipts=folder, progress=progress)
                # Beside the receipts, so that PCs learn which certificates were taken back.
                write_lists(register, folder)
                return found

        self.start_work(work, partial(self._show_collected, folder), words=self.tr("Taking in files"))

    def look(self) -> None:
        """Read what waits for a person."""
        self.start_work(self._read_waiting, self.waiting.show_waiting)

    def _source_card(self) -> QWidget:
        icons = self.theme
        self.stick = button(
            self.tr("Collect from a USB stick"), kind="primary", icon=icons.icon("download", role="on-accent")
        )
        self.folder = button(self.tr("Collect from a folder…"), icon=icons.icon("folder"))
        self.stick.clicked.connect(self._from_stick)
        self.folder.clicked.connect(self._from_folder)
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (self.stick, self.folder):
            flow.addWidget(made)
        what = self.tr(
            "Kense takes in every file that ends in .kbundle, in the folder and below it, in any order and as often as "
            "you like: nothing is counted twice. For each file a receipt is written beside it, for the PC it came from."
        )
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("From where?"), role="heading"), label(what), flow)

    def _result_card(self) -> QWidget:
        self._card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        self._card.add(label(self.tr("What came"), role="heading"), self._result, self.table, self._left)
        self._card.hide()
        return self._card

    def _columns(self) -> list[RecordColumn[Taken]]:
        def outcome(row: Taken) -> str:
            if row.repeated:
                return self.tr("taken in before")
            return plural("hr", "%n notice(s)", len(row.notices)) if row.notices else self.tr("in order")

        def tone(row: Taken) -> str:
            return "plain" if row.repeated else "sun" if row.notices else "good"

        def number(name: str, title: str) -> RecordColumn[Taken]:
            return RecordColumn(
                title=title,
                text=lambda row: str(getattr(row, name)),
                order=lambda row: getattr(row, name),
                centred=True,
            )

        return [
            RecordColumn(title=self.tr("Name"), text=lambda row: row.name, stretch=3),
            number("new", self.tr("New")),
            number("known", self.tr("Known")),
            number("quarantined", self.tr("Set aside")),
            RecordColumn(title=self.tr("Outcome"), text=outcome, tone=tone, stretch=1),
        ]

    def _connect_waiting(self) -> None:
        waiting = self.waiting
        waiting.settle_requested.connect(self._settle)
        waiting.settle_all_requested.connect(self._settle_all)
        waiting.link_requested.connect(self._link)
        waiting.find_requested.connect(self._find)
        waiting.choose_requested.connect(self._choose)
        waiting.accept_requested.connect(self._accept)

    def _on_unlocked(self) -> None:
        for made in (self.stick, self.folder):
            made.setEnabled(self.desk.unlocked)

    def _from_stick(self) -> None:
        found = sticks()
        if not found:
            self.notice.complain(
                self.tr("No USB stick was found. Plug one in, wait a moment and press again, or choose a folder.")
            )
            return
        if len(found) == 1:
            self.collect(found[0])
            return
        folder = chosen_folder(self, self.tr("Which stick?"), self._parts.state)
        if folder is not None:
            self.collect(folder)

    def _from_folder(self) -> None:
        folder = chosen_folder(self, self.tr("Folder with the files that PCs sent"), self._parts.state)
        if folder is not None:
            self.collect(folder)

    def _show_collected(self, folder: Path, collected: Collected) -> None:
        self._card.show()
        files = plural("hr", "%n file(s) taken in", len(collected.taken))
        new = plural("hr", "%n new record(s)", collected.new)
        known = self.tr("{known} known already").format(known=collected.known)
        aside = self.tr("{aside} set aside").format(aside=collected.quarantined)
        set_text(self._result, " · ".join([files, new, known, aside]))
        self.taken.show_rows(collected.taken)
        self._show_left(collected)
        if collected.stopped:
            self.notice.remind(self.tr("Stopped. What was taken in is kept; collect again for the rest."))
        elif not collected.taken and not collected.left:
            words = self.tr("There is no file that ends in .kbundle in {folder}.")
            self.notice.remind(broken(words.format(folder=folder)))
        else:
            self.confirm(self.tr("Done. The receipts are in {folder}.").format(folder=folder))
        self.look()

    def _show_left(self, collected: Collected) -> None:
        while (item := self._left.box.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.deleteLater()
        for left in collected.left[:SHOWN_LEFT]:
            words = f"{Path(left.file).name}: {said(left.reason)}"
            self._left.add(label(broken(words), role="bad"))
        more = len(collected.left) - SHOWN_LEFT
        if more > 0:
            self._left.add(label(plural("hr", "and %n more file(s) that were left", more), role="small"))

    def _read_waiting(self, _progress: Progress) -> Waiting:
        desk = self.desk
        with desk.register() as register:
            return Inbox(register, desk.clock, acting=desk.acting).waiting()

    def _decide(self, act: Callable[[Inbox], None], done: str) -> None:
        """Settle something, say so, and read what waits then."""
        desk = self.desk

        def work(_progress: Progress) -> Waiting:
            with desk.register() as register:
                inbox = Inbox(register, desk.clock, acting=desk.acting)
                act(inbox)
                return inbox.waiting()

        def show(waiting: Waiting) -> None:
            self.notice.confirm(done)
            self.waiting.show_waiting(waiting)

        self.start_work(work, show)

    def _settle(self, number: int) -> None:
        self._decide(lambda inbox: inbox.settle([number]), self.tr("Noted that you have looked at it."))

    def _settle_all(self) -> None:
        def act(inbox: Inbox) -> None:
            inbox.settle([one.number for one in inbox.waiting().notices])

        self._decide(act, self.tr("Noted that you have looked at all of them."))

    def _link(self, profile: int, person: int) -> None:
        self._decide(lambda inbox: inbox.link(profile, person), self.tr("Linked. The records count now."))

    def _choose(self, version: Disputed) -> None:
        self._decide(lambda inbox: inbox.choose(version), self.tr("Chosen. The other versions are kept."))

    def _accept(self, installation: Installation, accepted: bool) -> None:
        words = self.tr("The PC is accepted.") if accepted else self.tr("The PC is refused; what it sent is kept.")
        self._decide(lambda inbox: inbox.accept(installation, accepted=accepted), words)

    def _find(self, profile: int, words: str) -> None:
        desk = self.desk

        def work(_progress: Progress) -> list[Person]:
            with desk.register() as register:
                return Inbox(register, desk.clock, acting=desk.acting).find(words)

        def show(people: list[Person]) -> None:
            card = self.waiting.parked.get(profile)
            if card is not None:
                card.offer(people)

        self.start_work(work, show)
