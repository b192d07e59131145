"""A forgotten PIN: a question to read to the office over the phone, and the answer that takes the PIN away."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.ui.dialogs import ask_folder
from app.ui.result.action import ActionButton
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 720
COUNT_MS = 500


class ForgottenPinPage(Page):
    """The question of one profile. Without an office that could answer, it says how this PC comes to know one."""

    answered = Signal(str)
    """What was typed as the answer."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        question: str,
        offices: Sequence[str],
        save_card: Callable[[Path], Path],
        seconds_to_wait: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """Show the question, and the offices (name and id) that can answer.

        `save_card` writes the card of this PC into a folder and returns the file, or raises AppError.
        """
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Forgotten PIN"))
        self._save_card = save_card
        self._seconds_to_wait = seconds_to_wait
        self._waiting = False
        self._question = label("", role="number")
        self.notice = Notice(theme)
        self.answer = QLineEdit()
        self.answer.setAccessibleName(self.tr("The answer of the office"))
        self.answer.setPlaceholderText("XXXXX-XXXXX")
        self._check = ActionButton(self.tr("Check the answer"), theme, kind="primary")
        self._card = ActionButton(self.tr("Save this PC's card…"), theme, icon="save")
        self._back = ActionButton(self.tr("Back"), theme)
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self.show_question(question)
        self._lay_out(name, offices)
        self._connect()
        self.count_down()
        self.start_at(self.answer if offices else self._card)

    def show_question(self, question: str) -> None:
        """Show the question, which changes after three wrong answers; spaces part its groups, so that it wraps."""
        set_text(self._question, question.replace("-", " "))

    def show_error(self, sentence: str) -> None:
        """Say why the answer was not taken."""
        self.notice.complain(sentence)
        self.count_down()
        self.reveal(self.notice)

    def count_down(self) -> None:
        """Show how long no answer is taken, and take answers again when that is over."""
        seconds = self._seconds_to_wait()
        self._check.setEnabled(not seconds)
        if seconds:
            words = self.tr("Too many wrong answers. Your progress is safe. You can try again in {seconds} s.")
            (self.notice.reword if self._waiting else self.notice.remind)(words.format(seconds=seconds))
            self._count.start()
        elif self._waiting:
            self._count.stop()
            self.notice.confirm(self.tr("The wait is over. You can type an answer again."))
        self._waiting = bool(seconds)

    def _lay_out(self, name: str, offices: Sequence[str]) -> None:
        px = self.theme.px
        card = Panel("card", margins=(px(32), px(24), px(32), px(28)), spacing=px(12))
        card.add(label(self.tr("Forgotten PIN"), role="title"))
        words = self.tr("{name}: your progress stays. The office can take the PIN away, over the phone.")
        card.add(label(words.format(name=name)))
        buttons = FlowLayout(spacing=px(12))
        if offices:
            self._add_steps(card, offices)
            buttons.addWidget(self._check)
        else:
            self._add_no_office(card)
        for made in (self._card, self._back):
            buttons.addWidget(made)
        card.add(self.notice, buttons)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)

    def _add_steps(self, card: Panel, offices: Sequence[str]) -> None:
        card.add(label(self.tr("1. Call the office and read this to it, letter by letter:"), role="strong"))
        well = Panel("well", margins=self.card_margins())
        card.add(well.add(self._question))
        card.add(label(self.tr("There is no zero, no O, no one and no I in it."), role="small"))
        card.add(label(self.tr("Offices that can answer: {offices}").format(offices="; ".join(offices)), role="small"))
        ask = label(self.tr("2. Type what the office reads to you:"), role="strong")
        ask.setBuddy(self.answer)
        card.add(ask, self.answer)
        words = self.tr(
            "If the office does not know this PC yet, save the card of this PC to a stick and bring it there once."
        )
        card.add(label(words, role="small"))

    def _add_no_office(self, card: Panel) -> None:
        for words in (
            self.tr("This PC does not know your office yet, so nobody could answer from afar."),
            self.tr("1. Ask your HR officer for the card of the office, a small file that ends in .koffice."),
            self.tr(
                "2. Somebody who can sign in here, or a guest, opens Certificates, then “Send my progress”, and takes "
                "the card in. Compare its id with the office by phone."
            ),
            self.tr("3. Save the card of this PC to a stick and give it to the office, which needs it to answer."),
            self.tr("4. Come back to this page. Your progress waits for you unchanged."),
        ):
            card.add(label(words))

    def _connect(self) -> None:
        self.answer.returnPressed.connect(self._give)
        self._check.clicked.connect(self._give)
        self._card.clicked.connect(self._save)
        self._back.clicked.connect(self.left)
        self._count.timeout.connect(self.count_down)

    def _give(self) -> None:
        if self._waiting:
            return
        if not self.answer.text().strip():
            self.answer.setFocus()
            self.notice.complain(self.tr("Type the answer of the office first."))
            return
        self.notice.clear()
        self.answered.emit(self.answer.text())

    def _save(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the card of this PC"))
        if folder is None:
            return
        try:
            file = self._save_card(folder)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.notice.confirm(self.tr("The card of this PC is saved: {file}").format(file=str(file)))
