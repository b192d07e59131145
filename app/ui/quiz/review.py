"""The last look before handing in: blanks and flags by number; handing in takes a second step."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.examining import OpenAttempt
from app.ui.quiz.tally import Tally, tally
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.clock import time_left_words
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn, row


class ReviewSheet(ScrollColumn):
    """Lists what is blank, flagged or without certainty; blanks are allowed."""

    question_requested = Signal(int)
    hand_in_requested = Signal()
    back_requested = Signal()

    def __init__(self, attempt: OpenAttempt, theme: Theme, parent: QWidget | None = None) -> None:
        name = self.tr("Look once more before you hand in")
        margins = (theme.px(40), theme.px(28), theme.px(40), 24)
        super().__init__(name=name, widest=theme.px(820), margins=margins, parent=parent)
        self._theme = theme
        self.add(label(name, role="title"))
        self._time = label("", role="strong")
        if attempt.seconds_left is not None:
            self.add(self._time)
            self.show_time(attempt.seconds_left)
        count = tally(attempt)
        self._add_blanks(count)
        self._add_flags(count)
        self._add_unsure(count, scored=attempt.terms.rules.certainty == "scored")
        if count.by_person:
            texts = len(count.by_person)
            self.add(label(plural("ReviewSheet", "%n text(s) will be marked by a person after handing in.", texts)))
        self.add(label(self._after(attempt), role="muted"))
        self._hand_in = button(self.tr("Hand in…"), kind="primary")
        back = button(self.tr("Back to the questions"), icon=theme.icon("back"))
        back.clicked.connect(self.back_requested)
        self._hand_in.clicked.connect(self._ask)
        actions = FlowLayout(spacing=theme.px(12))
        for made in (back, self._hand_in):
            actions.addWidget(made)
        self.add(actions)
        self._confirmation = self._second_step()
        self.add(self._confirmation)
        self.end()

    def show_time(self, seconds: float) -> None:
        """Show the time left in a quiz that has a limit."""
        words = time_left_words(seconds)
        if self._time.text() != words:
            set_text(self._time, words)

    def focus_first(self) -> None:
        """Put the keyboard on the first step of handing in."""
        self._hand_in.setFocus()

    def _add_blanks(self, count: Tally) -> None:
        if not count.blank:
            self.add(label(self.tr("Every question has an answer.")))
            return
        words = plural(
            "ReviewSheet", "%n question(s) have no answer yet. You may hand in all the same.", len(count.blank)
        )
        self.add(label(words), self._numbers(count.blank))

    def _add_flags(self, count: Tally) -> None:
        if count.flagged:
            words = plural("ReviewSheet", "You flagged %n question(s) to look at again.", len(count.flagged))
            self.add(label(words), self._numbers(count.flagged))

    def _add_unsure(self, count: Tally, *, scored: bool) -> None:
        if not count.unsure:
            return
        number = len(count.unsure)
        words = plural("ReviewSheet", "With %n answer(s) you did not say how sure you are.", number)
        if scored:
            words = plural(
                "ReviewSheet", "With %n answer(s) you did not say how sure you are; they count as guesses.", number
            )
        self.add(label(words), self._numbers(count.unsure))

    def _after(self, attempt: OpenAttempt) -> str:
        if attempt.recorded:
            return self.tr("After handing in, the answers can no longer be changed.")
        return self.tr("This is practice: you will see how well you did, and nothing is recorded.")

    def _numbers(self, places: tuple[int, ...]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=self._theme.px(7))
        for place in places:
            name = self.tr("Go to question {number}").format(number=place + 1)
            tile = button(str(place + 1), kind="tile", name=name)
            tile.clicked.connect(partial(self.question_requested.emit, place))
            flow.addWidget(tile)
        return holder

    def _second_step(self) -> QWidget:
        theme = self._theme
        panel = Panel("rule", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)))
        self._sure = button(self.tr("Yes, hand in now"), kind="primary")
        self._sure.clicked.connect(self.hand_in_requested)
        not_yet = button(self.tr("Not yet"))
        not_yet.clicked.connect(self._think_again)
        panel.add(label(self.tr("Hand in now?"), role="heading"), row(not_yet, self._sure, None))
        panel.hide()
        return panel

    def _ask(self) -> None:
        self._confirmation.show()
        self._sure.setFocus()

    def _think_again(self) -> None:
        # The keyboard first: hiding what has it would send it to just any neighbour.
        self._hand_in.setFocus()
        self._confirmation.hide()
