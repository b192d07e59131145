"""The keys of the office: how each stands, copies on stick and paper, signatures of custodians, and who may do what."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.i18n import pick
from app.base.progress import Progress
from app.services.issuing.office import ISSUING_FILE
from app.services.key_state import KeyStates, copy_keys, key_states
from app.services.signing_keys import (
    Custodian,
    KeyOwner,
    ListState,
    MadeKeys,
    RootFile,
    make_signing_keys,
    paper_of,
    rotate,
    sign_list,
)
from app.ui.dialogs import ask_file, confirm
from app.ui.hr.desk_page import DeskPage
from app.ui.hr.files import chosen_folder, starting_folder
from app.ui.hr.parts import DeskParts
from app.ui.hr.signing_form import SigningForm
from app.ui.hr.unlock import UnlockCard
from app.ui.text import date_text, plural
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.panels import Panel, row

GROUPS_A_LINE = 5


class KeysPage(DeskPage):
    """Says in plain words what there is and what to do; no key is ever written over."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr-keys", theme=parts.theme, parent=parent)
        self._parts = parts
        self.unlock = UnlockCard(self, self.theme, why=self.tr("Copies on paper and new keys need them open."))
        self.unlock.unlocked.connect(self.read)
        self._states = Panel("ground", spacing=self.theme.px(12))
        self.form = SigningForm(self.theme, pick(parts.desk.card.local_names, parts.language))
        self.form.wanted.connect(self._make)
        self.paper = PaperPanel(parts)
        self.signing = SignPanel(parts)
        self.signing.sign_requested.connect(self._sign)
        self.column.add(self.unlock, self._states, self.form, self.signing, self._copies_card(), self.paper)
        self.column.end()
        self.start_at(self.stick if self.desk.unlocked else self.unlock.first)
        self.read()

    def read(self) -> None:
        """Look at the keys anew."""
        desk = self.desk

        def work(_progress: Progress) -> KeyStates:
            return key_states(desk.folder, desk.clock)

        self.start_work(work, self._show)

    def _copies_card(self) -> QWidget:
        icons = self.theme
        self.stick = button(self.tr("Copy all keys to a stick…"), icon=icons.icon("copy"))
        self.show_paper = button(self.tr("Show the issuing key for paper…"), icon=icons.icon("document"))
        self.renew = button(self.tr("Replace the issuing key…"), icon=icons.icon("again"))
        self.card = button(self.tr("Save the card for PCs…"), icon=icons.icon("people"))
        self.stick.clicked.connect(self._copy)
        self.show_paper.clicked.connect(self._show_paper)
        self.renew.clicked.connect(self._rotate)
        self.card.clicked.connect(self._save_card)
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (self.stick, self.show_paper, self.renew, self.card):
            flow.addWidget(made)
        what = self.tr(
            "If the keys or their passphrase are lost, nothing that people sent can be opened and no certificate "
            "signed. Keep one copy on a stick in the safe, and the issuing key on paper in a closed envelope."
        )
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("Copies"), role="heading"), label(what), flow)

    def _show(self, states: KeyStates) -> None:
        while (item := self._states.box.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._states.add(self._card_part(states), self._issuing_part(states))
        if states.custodians:
            self._states.add(self._custodian_part(states))
        self.form.setVisible(states.issuing is None)
        self.form.make.setEnabled(self.desk.unlocked)
        self.show_paper.setEnabled(states.issuing is not None and self.desk.unlocked)
        self.renew.setEnabled(states.issuing is not None and states.waiting is None and self.desk.unlocked)
        self.signing.show_state(states.waiting)

    def _part(self, title: str, told: str, kind: PillKind, *sentences: str) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(6))
        card.add(label(title, role="heading"), row(pill(told, kind=kind), None))
        return card.add(*(label(one) for one in sentences))

    def _card_part(self, states: KeyStates) -> QWidget:
        locked = self.tr("unlocked") if self.desk.unlocked else self.tr("locked")
        number = self.tr("Number of the card: {id}. People ask for it by phone before they send.")
        return self._part(
            self.tr("Keys that open what PCs send, and sign receipts"),
            locked,
            "good" if self.desk.unlocked else "plain",
            pick(states.card.local_names, self._parts.language),
            number.format(id=states.card.id),
        )

    def _issuing_part(self, states: KeyStates) -> QWidget:
        title, issuing = self.tr("Key that signs certificates"), states.issuing
        if issuing is None:
            return self._part(title, self.tr("not made yet"), "sun", self.tr("Certificates cannot be issued yet."))
        words: dict[str, tuple[str, PillKind]] = {
            "good": (self.tr("in order"), "good"),
            "ending": (self.tr("ends soon: replace it"), "sun"),
            "over": (self.tr("does not hold today"), "bad"),
            "revoked": (self.tr("revoked"), "bad"),
            "unlisted": (self.tr("waits for the custodians"), "sun"),
        }
        told, kind = words[issuing.state]
        sentences = [self.tr("Number of the key: {kid}").format(kid=issuing.kid)]
        if issuing.valid_from and issuing.valid_to:
            days = self.tr("It signs for {office} from {first} to {last}.")
            language = self._parts.language
            first, last = date_text(issuing.valid_from, language), date_text(issuing.valid_to, language)
            sentences.append(days.format(office=issuing.office, first=first, last=last))
        if states.listed is not None:
            listed = self.tr("Key list number {version}, signed by {signatures} custodians; root keys: {roots}")
            version, count = states.listed.key_list.version, states.listed.signatures
            sentences.append(listed.format(version=version, signatures=count, roots=", ".join(states.roots)))
        return self._part(title, told, kind, *sentences)

    def _custodian_part(self, states: KeyStates) -> QWidget:
        words = self.tr(
            "The root keys of the custodians still lie on this PC. Move each to the stick of its custodian, and delete "
            "it here: one who has both can make any key valid."
        )
        files = ", ".join(path.name for path in states.custodians)
        return self._part(self.tr("Root keys"), self.tr("move them away"), "sun", words, files)

    def _make(self, owner: KeyOwner, custodians: Sequence[Custodian]) -> None:
        desk = self.desk

        def work(_progress: Progress) -> MadeKeys:
            return make_signing_keys(desk.folder, owner, custodians, desk.passphrase, desk.clock)

        def done(made: MadeKeys) -> None:
            self.form.clear_secrets()
            words = self.tr("The keys are made. Numbers of the root keys, to compare by phone: {ids}")
            self.confirm(words.format(ids=", ".join(made.root_ids)))
            self.read()

        self.start_work(work, done, words=self.tr("Making keys"))

    def _copy(self) -> None:
        stick = chosen_folder(self, self.tr("Stick for the copies"), self._parts.state)
        if stick is None:
            return
        desk = self.desk

        def work(_progress: Progress) -> tuple[Path, ...]:
            return copy_keys(desk.folder, stick)

        def done(copies: tuple[Path, ...]) -> None:
            count = plural("hr", "%n file(s) copied and read back", len(copies))
            self.confirm(f"{count}: {copies[0].parent}")

        self.start_work(work, done)

    def _show_paper(self) -> None:
        question = self.tr("Whoever reads the letters has the key. Are you alone at the screen?")
        if not confirm(self, question, yes=self.tr("Show them")):
            return
        desk = self.desk

        def work(_progress: Progress) -> list[str]:
            return paper_of(desk.folder / ISSUING_FILE, desk.passphrase)

        def done(groups: list[str]) -> None:
            self.paper.show_groups(groups)
            self.reveal(self.paper)

        self.start_work(work, done)

    def _rotate(self) -> None:
        question = self.tr(
            "Make a new issuing key? It is used from the moment on at which both custodians have signed. "
            "What the old key signed holds for ever."
        )
        if not confirm(self, question, yes=self.tr("Make a new key")):
            return
        desk = self.desk

        def work(_progress: Progress) -> ListState:
            return rotate(desk.folder, desk.passphrase, [], desk.clock)

        self.start_work(work, self._on_signed, words=self.tr("Making a key"))

    def _sign(self, file: str, passphrase: str) -> None:
        desk = self.desk

        def work(_progress: Progress) -> ListState:
            return sign_list(desk.folder, RootFile(Path(file), passphrase))

        self.start_work(work, self._on_signed)

    def _on_signed(self, state: ListState) -> None:
        if state.holds:
            self.confirm(self.tr("Enough custodians have signed. The new list is in force."))
        else:
            words = self.tr("Signed by {signatures} of {needed} custodians; the list waits for the others.")
            self.notice.remind(words.format(signatures=state.signatures, needed=state.needed))
        self.read()

    def _save_card(self) -> None:
        folder = chosen_folder(self, self.tr("Folder for the card"), self._parts.state)
        if folder is None:
            return
        desk = self.desk

        def work(_progress: Progress) -> Path:
            return desk.save_card(folder)

        saved = self.tr("The card is saved: {file}. It is no secret: give it to every PC.")
        self.start_work(work, lambda file: self.confirm(saved.format(file=file)))


class PaperPanel(Panel):
    """The letters of a key, to be written down; gone again by a press."""

    def __init__(self, parts: DeskParts) -> None:
        theme = parts.theme
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("warning", margins=margins, spacing=theme.px(8))
        self._lines = Panel("warning", spacing=theme.px(4))
        hide = button(self.tr("Hide the letters"), icon=theme.icon("hide"))
        hide.clicked.connect(self.hide_groups)
        flow = FlowLayout()
        flow.addWidget(hide)
        what = self.tr(
            "Write these groups down by hand, put the paper into an envelope, close it, and lock it into the safe. "
            "Each group notices a slip when it is typed back."
        )
        self.add(label(self.tr("The issuing key for the safe"), role="heading"), label(what), self._lines, flow)
        self.hide()

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show the groups with their places."""
        self.hide_groups()
        for start in range(0, len(groups), GROUPS_A_LINE):
            line = [f"{start + at + 1}. {one}" for at, one in enumerate(groups[start : start + GROUPS_A_LINE])]
            self._lines.add(label("     ".join(line), role="strong"))
        self.show()

    def hide_groups(self) -> None:
        """Take the letters off the screen."""
        while (item := self._lines.box.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.deleteLater()
        self.hide()


class SignPanel(Panel):
    """A key list that lacks signatures: a custodian chooses the own root key and types its passphrase."""

    sign_requested = Signal(str, str)
    """The file of a root key and its passphrase."""

    def __init__(self, parts: DeskParts) -> None:
        theme = parts.theme
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("rule", margins=margins, spacing=theme.px(8))
        self._state = parts.state
        self._file: Path | None = None
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the root key"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase of the root key"))
        self.passphrase.setMinimumWidth(theme.px(260))
        self.choose = button(self.tr("Root key of a custodian…"), icon=theme.icon("folder"))
        self.choose.clicked.connect(self._choose)
        self.sign = button(self.tr("Sign the list"), kind="primary", icon=theme.icon("accept", role="on-accent"))
        self.sign.clicked.connect(self._sign)
        flow = FlowLayout(spacing=theme.px(12))
        for part in (self.choose, self.passphrase, self.sign):
            flow.addWidget(part)
        self._told = label("")
        self.add(label(self.tr("A key list waits for signatures"), role="heading"), self._told, flow)
        self.hide()

    def show_state(self, state: ListState | None) -> None:
        """Show how many have signed; hidden where nothing waits."""
        self.setVisible(state is not None)
        if state is not None:
            words = self.tr("Signed by {signatures} of {needed} custodians. It takes effect with the last of them.")
            self._told.setText(words.format(signatures=state.signatures, needed=state.needed))

    def _choose(self) -> None:
        kind = self.tr("Keys (*.key)")
        file = ask_file(self, self.tr("Root key of a custodian"), kind, start=starting_folder(self._state))
        if file is not None:
            self._file = file
            self.choose.setText(file.name)
            self.choose.setAccessibleName(file.name)
            self.passphrase.setFocus()

    def _sign(self) -> None:
        if self._file is not None:
            self.sign_requested.emit(str(self._file), self.passphrase.text())
            self.passphrase.clear()
