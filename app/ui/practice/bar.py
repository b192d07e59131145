"""The bar over a run: what is played, the simulated or the real clock, and the ways on."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.practice.desk import DeskPlay, State
from app.services.practising import OpenRun
from app.ui.practice.modes import mode_words
from app.ui.practice.told import Told
from app.ui.questions.date import words_of
from app.ui.widgets.buttons import button
from app.ui.widgets.clock import BUTTON_PX, ExamClock
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class RunBar(Panel):
    """Stays in sight whatever is below."""

    brief_toggled = Signal(bool)
    wait_requested = Signal()
    leave_requested = Signal()
    hand_in_requested = Signal()

    def __init__(self, told: Told, run: OpenRun, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        super().__init__("exambar", margins=margins, horizontal=True, parent=parent)
        self._told = told
        self._stacked = False
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(told.words(run.play.practice.title), role="on-rail-strong"))
        self._what_words = label(self._what(run), role="on-rail-small")
        names.addWidget(self._what_words)
        self._now = label("", role="on-rail-strong", wrap=False)
        self._saved = label("", role="on-rail-small", wrap=False)
        for words in (self._now, self._saved):
            words.setMinimumHeight(theme.px(BUTTON_PX))
        self.clock = ExamClock(theme) if run.seconds_left is not None else None
        self._wait = button(self.tr("Next event"), icon=theme.icon("forward"))
        self._wait.setShortcut("Ctrl+E")
        self._wait.setToolTip(self.tr("Go on to the next event (Ctrl+E)"))
        self._wait.clicked.connect(self.wait_requested)
        about = self.tr("What this is about")
        self.brief = button("", kind="rail", icon=theme.icon("info", role="rail-text"), name=about, checkable=True)
        self.brief.setShortcut("Ctrl+I")
        self.brief.setToolTip(self.tr("What this is about (Ctrl+I)"))
        self.brief.toggled.connect(self.brief_toggled)
        self._leave_words = self.tr("Leave, go on later") if run.recorded else self.tr("Leave")
        self._leave = button(self._leave_words, kind="rail", icon=theme.icon("sign-out", role="rail-text"))
        self._leave.clicked.connect(self.leave_requested)
        self._hand_in = button(self.tr("Hand in"))
        self._hand_in.setShortcut("Ctrl+Return")
        self._hand_in.setToolTip(self.tr("Hand in (Ctrl+Return)"))
        self._hand_in.clicked.connect(self.hand_in_requested)
        if run.mode == "show":
            self._hand_in.hide()
        actions = FlowLayout(spacing=theme.px(12))
        for one in (self._saved, self._now, self.clock, self._wait, self.brief, self._leave, self._hand_in):
            if one is not None:
                actions.addWidget(one)
        self.add(names, actions)
        self.box.setStretch(0, 1)
        self._recorded = run.recorded
        self.refresh(run)
        self.show_saved(saved=True)

    def refresh(self, run: OpenRun) -> None:
        """Show the simulated time, and whether something can still happen."""
        self._run = run
        play, state = run.play, run.state
        simulated = isinstance(play, DeskPlay) and isinstance(state, State) and state.now is not None
        self._now.setVisible(simulated)
        self._wait.setVisible(simulated and run.mode != "show")
        if isinstance(play, DeskPlay) and isinstance(state, State) and state.now is not None:
            words = short_now(state.now) if self._stacked else now_words(state.now, self._told.language)
            if words != self._now.text():
                set_text(self._now, words)
            self._wait.setEnabled(play.next_event(state) is not None)

    def focus_hand_in(self) -> None:
        """Put the keyboard on what is left to do when the work is done."""
        if not self._hand_in.isHidden():
            self._hand_in.setFocus()

    def show_saved(self, *, saved: bool) -> None:
        """Call saved only what is on the disk; of what is only shown say nothing."""
        words = self.tr("Saved") if saved else self.tr("Not saved")
        set_text(self._saved, words if self._recorded else "")
        self._saved.setVisible(self._recorded and not self._stacked)

    def stack(self, *, stacked: bool) -> None:
        """Be two short lines where there is little room."""
        self._stacked = stacked
        self._leave.setText("" if stacked else self._leave_words)
        self._wait.setText("" if stacked else self.tr("Next event"))
        self._what_words.setHidden(stacked)
        self._saved.setVisible(self._recorded and not stacked)
        direction = QBoxLayout.Direction
        self.box.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self.refresh(self._run)

    def _what(self, run: OpenRun) -> str:
        parts = [mode_words(run.mode).name]
        layer = next((one for one in run.play.practice.layers if one.id == run.row.layer), None)
        if layer is not None and len(run.play.practice.layers) > 1:
            parts.append(self._told.words(layer.title))
        if run.row.slower > 1:
            extra = round(100 * (run.row.slower - 1))
            parts.append(self.tr("+{percent} % time").format(percent=extra))
        return " · ".join(parts)


def now_words(now: datetime, language: str) -> str:
    """Return the simulated moment: Tuesday, 10 November 2026 · 11:20."""
    return f"{words_of(now.date(), language)} · {now:%H:%M}"


def short_now(now: datetime) -> str:
    """Return the simulated moment in few letters: 10.11.2026 · 11:20."""
    return f"{now:%d.%m.%Y} · {now:%H:%M}"
