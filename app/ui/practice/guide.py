"""What stands beside the work: the next duty in a guided run, the reason of each step when the solution is shown."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.practice.common import Entry, Step
from app.practice.desk import WAIT
from app.practice.dialogue import GO_ON
from app.practice.workbench import FINISH
from app.ui.practice.deeds import deed_words, subject_words
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.told import Told
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.sign import sign

SHORTER = 110
"""Characters of a step in the bar: what was filled in stands in the view below."""


class GuideBar(Panel):
    """Names the next duty, of the case looked at before all others; says when nothing is left to do."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        super().__init__("info", margins=margins, spacing=theme.px(10), parent=parent)
        self._keeper, self._told = keeper, told
        self._case = ""
        self.words = label("")
        line = row(sign(theme, "hint", role="accent"), self.words, spacing=theme.px(10))
        line.setStretch(1, 1)
        self.add(line)
        self.refresh()

    def attend(self, case: str) -> None:
        """Speak about another case."""
        self._case = case
        self.refresh()

    def refresh(self) -> None:
        """Say the next duty."""
        duty = self._keeper.duty(self._case)
        if duty is None:
            words = self._nothing_left()
        else:
            words = self._told.words(duty.check.duty, case=duty.case)
            if duty.case != self._case:
                words = self.tr("{where}: {words}").format(where=self._where(duty.case), words=words)
        if words != self.words.text():
            set_text(self.words, words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _where(self, case: str) -> str:
        return subject_words(self._told.play.subjects[case], self._told)

    def _nothing_left(self) -> str:
        run = self._keeper.run
        ways = set() if run.over else {one.action for one in run.play.moves(run.state)}
        if GO_ON in ways:
            return self.tr("Nothing is asked here. Listen, then go on.")
        if WAIT in ways:
            return self.tr("Nothing is left to do now. Go on to the next event.")
        if FINISH in ways:
            return self.tr("Nothing is left to do in this stage. Look it over, then finish it.")
        return self.tr("Nothing is left to do here. Look over your work, then hand in.")


class ShowBar(Panel):
    """Plays the model solution: each step with its reason, forwards and back."""

    ended = Signal()
    stepped = Signal(str)
    """The case the step was about."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        super().__init__("info", margins=margins, spacing=theme.px(8), parent=parent)
        self._keeper, self._told = keeper, told
        self._steps: list[Step] = list(told.play.solution())
        self._log: list[Entry] = keeper.model_log(told.language)
        self.at = len(keeper.run.log)
        self._number = label("", role="small", wrap=False)
        self.words: QLabel = label("", role="strong")
        self._why = label("")
        self._next = button(self.tr("Next step"), kind="primary", icon=theme.icon("forward", role="on-accent"))
        self._back = button(self.tr("Step back"), icon=theme.icon("back"))
        self._next.clicked.connect(self.forward)
        self._back.clicked.connect(self.back)
        buttons = FlowLayout(spacing=theme.px(8))
        for one in (self._next, self._back):
            buttons.addWidget(one)
        line = row(self.words, self._number, spacing=theme.px(12))
        line.setStretch(0, 1)
        self.add(line, self._why, buttons)
        self.show_step()

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self._log)

    def forward(self) -> None:
        """Take the next step."""
        if self.at < self.count:
            self._step(self.at + 1)

    def back(self) -> None:
        """Take the last step back."""
        if self.at:
            self._step(self.at - 1)

    def _step(self, at: int) -> None:
        self.at = at
        self._keeper.play(tuple(self._log[:at]))
        self.show_step()
        if at:
            self.stepped.emit(self._log[at - 1].case)

    def focus_first(self) -> None:
        """Put the keyboard on the next step."""
        (self._next if self._next.isEnabled() else self._back).setFocus()

    def show_step(self) -> None:
        """Say what was done last and why."""
        set_text(self._number, self.tr("{number} of {count}").format(number=self.at, count=self.count))
        if not self.at:
            what, why = self.tr("The model solution"), self.tr("Press the button for the first step.")
        else:
            step, entry = self._steps[self.at - 1], self._log[self.at - 1]
            what = deed_words(entry, self._told, most=SHORTER)
            why = self._told.words(step.why, case=step.case) if step.why else ""
        set_text(self.words, what)
        set_text(self._why, why)
        self._why.setVisible(bool(why))
        self._next.setEnabled(self.at < self.count)
        self._back.setEnabled(self.at > 0)
        if self.at:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{what}. {why}"))
        if self.at == self.count:
            self.ended.emit()
