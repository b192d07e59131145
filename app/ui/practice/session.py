"""A run under way: its bar, the view of its kind, what guides it, and its clock."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.practice import kind_of
from app.practice.desk import WAIT
from app.services.practising import OpenRun
from app.ui.dialogs import confirm
from app.ui.practice import VIEWS
from app.ui.practice.bar import RunBar
from app.ui.practice.brief import Brief
from app.ui.practice.guide import GuideBar, ShowBar
from app.ui.practice.keeper import RunDeeds, RunKeeper
from app.ui.practice.told import Told
from app.ui.reading import Reading
from app.ui.text import said
from app.ui.widgets.clock import Pulse, Reminders, time_left_words
from app.ui.widgets.notice import Notice

ROOMY_PX = 1020
"""Width at 100 % under which a view shows one part at a time."""


class RunSession(QWidget):
    """Opening a run again shows it as it was left, at the same second."""

    handed_in = Signal(object)
    """The `RunReport`."""
    left = Signal()

    def __init__(self, reading: Reading, practising: RunDeeds, run: OpenRun, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = reading.theme
        self._reading = reading
        self.keeper = RunKeeper(practising, reading.course, run, parent=self)
        self.told = Told(reading, run.play)
        self.bar = RunBar(self.told, run, parent=self)
        self.notice = Notice(theme, parent=self)
        self.guide = GuideBar(self.keeper, self.told, parent=self) if run.mode == "guided" else None
        self.show_bar = ShowBar(self.keeper, self.told, parent=self) if run.mode == "show" else None
        self.brief = Brief(self.told, parent=self)
        self.view = VIEWS[kind_of(run.play.practice).name](self.keeper, self.told)
        self._over = False
        self._roomy: bool | None = None
        self._reminders = Reminders(run.seconds_left or 0.0)
        self._lay_out()
        self._connect()
        self._pulse = Pulse(self)
        self._pulse.beat.connect(self._tick)
        self.keeper.tick()

    @property
    def run(self) -> OpenRun:
        """The run as it stands."""
        return self.keeper.run

    def hand_in(self) -> None:
        """Score and record the run; on failure it stays open and nothing is lost."""
        self.flush()
        if self._over:
            return
        report = self.keeper.hand_in()
        if report is not None:
            self._over = True
            self.handed_in.emit(report)

    def focus_first(self) -> None:
        """Put the keyboard where one begins to work."""
        if self.show_bar is not None:
            self.show_bar.focus_first()
        else:
            self.view.focus_first()

    def flush(self) -> None:
        """Save at once what is still being typed."""
        if not self._over:
            self.view.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Fold where there is no room."""
        super().showEvent(event)
        self._fold(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.brief)
        for part in (self.guide, self.show_bar):
            if part is not None:
                whole.addWidget(part)
        edges = QVBoxLayout()
        theme = self._reading.theme
        edges.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), 0)
        edges.addWidget(self.notice)
        whole.addLayout(edges)
        whole.addWidget(self.view, 1)
        self.setMinimumSize(320, 240)

    def _connect(self) -> None:
        self.bar.brief_toggled.connect(self.brief.setVisible)
        self.bar.wait_requested.connect(self._wait)
        self.bar.leave_requested.connect(self._leave)
        self.bar.hand_in_requested.connect(self._ask_to_hand_in)
        self.keeper.changed.connect(self._refresh)
        self.keeper.saved.connect(self._say_saved)
        self.keeper.failed.connect(self._complain)
        if self.show_bar is not None:
            self.show_bar.stepped.connect(self.view.look_at)
        self.view.finished.connect(self.bar.focus_hand_in)
        if self.guide is not None:
            self.view.attended.connect(self.guide.attend)

    def _fold(self, width: int) -> None:
        roomy = width >= ROOMY_PX * self._reading.theme.scale
        if roomy != self._roomy:
            self._roomy = roomy
            self.bar.stack(stacked=not roomy)
            self.view.set_compact(compact=not roomy)

    def _refresh(self) -> None:
        self.bar.refresh(self.run)
        self.view.refresh()
        if self.guide is not None:
            self.guide.refresh()

    def _wait(self) -> None:
        self.flush()
        self.keeper.act("", WAIT)

    def _leave(self) -> None:
        self.flush()
        self.left.emit()

    def _ask_to_hand_in(self) -> None:
        self.flush()
        question = self.tr("Hand in this run? It is scored as it stands, and nothing can be added afterwards.")
        if self.run.over or confirm(self, question, yes=self.tr("Hand in")):
            self.hand_in()

    def _tick(self) -> None:
        if self._over:
            return
        self.keeper.tick()
        self._pulse.set_next(self.run.seconds_left)
        left = self.run.seconds_left
        if left is not None and self.bar.clock is not None:
            self.bar.clock.show_left(left)
            if self._reminders.due(left):
                self.notice.remind(time_left_words(left))
            if self.run.out_of_time:
                self.hand_in()

    def _say_saved(self) -> None:
        self.bar.show_saved(saved=True)
        self.notice.clear()

    def _complain(self, error: AppError) -> None:
        self.bar.show_saved(saved=False)
        self.notice.complain(said(error))
