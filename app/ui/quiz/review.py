"""The last look before handing in: blanks and flags by number; handing in takes a second step."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.examining import OpenAttempt
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, ScrollColumn, row


class ReviewSheet(ScrollColumn):
    """Lists what is blank or flagged; blanks are allowed."""

    question_requested = Signal(int)
    hand_in_requested = Signal()
    back_requested = Signal()

    def __init__(self, attempt: OpenAttempt, theme: Theme, parent: QWidget | None = None) -> None:
        name = self.tr("Look once more before you hand in")
        super().__init__(name=name, widest=theme.px(820), margins=(theme.px(40), theme.px(28), theme.px(40), 24))
        self._theme = theme
        questions, state = attempt.paper.questions, attempt.state
        blank = [number for number, one in enumerate(questions) if not state.answered(one.question.id)]
        flagged = [number for number, one in enumerate(questions) if one.question.id in state.flagged]
        self.add(label(name, role="title"))
        if blank:
            count = plural(
                "ReviewSheet", "%n question(s) have no answer yet. You may hand in all the same.", len(blank)
            )
            self.add(label(count), self._numbers(blank))
        else:
            self.add(label(self.tr("Every question has an answer.")))
        if flagged:
            words = plural("ReviewSheet", "You flagged %n question(s) to look at again.", len(flagged))
            self.add(label(words), self._numbers(flagged))
        self.add(label(self.tr("After handing in, the answers can no longer be changed."), role="muted"))
        self._hand_in = button(self.tr("Hand in…"), kind="primary")
        self._back = button(self.tr("Back to the questions"), icon=theme.icon("back"))
        self._back.clicked.connect(self.back_requested)
        self._hand_in.clicked.connect(self._ask)
        self.add(row(self._back, self._hand_in, None))
        self._confirmation = self._second_step()
        self.add(self._confirmation)
        self.end()

    def _numbers(self, numbers: list[int]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=self._theme.px(7))
        for number in numbers:
            name = self.tr("Go to question {number}").format(number=number + 1)
            tile = button(str(number + 1), kind="tile", name=name)
            tile.clicked.connect(partial(self.question_requested.emit, number))
            flow.addWidget(tile)
        return holder

    def _second_step(self) -> QWidget:
        theme = self._theme
        panel = Panel("rule", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)))
        self._sure = button(self.tr("Yes, hand in now"), kind="primary")
        self._sure.clicked.connect(self.hand_in_requested)
        not_yet = button(self.tr("Not yet"))
        not_yet.clicked.connect(panel.hide)
        panel.add(label(self.tr("Hand in now?"), role="heading"), row(not_yet, self._sure, None))
        panel.hide()
        return panel

    def _ask(self) -> None:
        self._confirmation.show()
        self._sure.setFocus()
