"""Jobs of issuing that are not done: gone on with, approved by a second person, or given up."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.issuing import JobLine
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class JobsCard(Panel):
    """One part a job; hidden while none waits."""

    run_requested = Signal(int)
    cancel_requested = Signal(int)
    approve_requested = Signal(int, str, str)
    """The number of a job, and name and PIN of the second person."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("rule", margins=margins, spacing=theme.px(10))
        self._theme = theme
        self._parts: list[QWidget] = []
        self.add(label(self.tr("Work of issuing that is not done"), role="heading"))
        self.hide()

    def show_jobs(self, jobs: Sequence[JobLine]) -> None:
        """Show the jobs that wait."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._part(one) for one in jobs]
        for part in self._parts:
            self.add(part)
        self.setVisible(bool(jobs))

    def _part(self, line: JobLine) -> QWidget:
        job, theme = line.job, self._theme
        part = Panel("plain", margins=(theme.px(12),) * 4, spacing=theme.px(8))
        words = self.tr("Job {number}, {course}, wanted by {name} on {day}")
        told = words.format(
            number=job.number, course=job.course, name=job.wanted_by, day=f"{job.wanted_at.astimezone():%d.%m.%Y}"
        )
        done = self.tr("{issued} of {total} issued").format(issued=line.counts.issued, total=line.counts.total)
        part.add(label(told, role="strong"), label(" · ".join([done, plural("hr", "%n left out", line.counts.left)])))
        flow = FlowLayout(spacing=theme.px(10))
        if line.waits_for_approval:
            what = self.tr("A second person has to approve it, with the own name and PIN.")
            part.add(label(what))
            self._add_approval(flow, job.number)
        else:
            run = button(self.tr("Go on"), kind="primary", name=self.tr("Go on with job {n}").format(n=job.number))
            run.clicked.connect(partial(self.run_requested.emit, job.number))
            flow.addWidget(run)
        give_up = button(self.tr("Give up…"), name=self.tr("Give up job {n}").format(n=job.number))
        give_up.clicked.connect(partial(self.cancel_requested.emit, job.number))
        flow.addWidget(give_up)
        return part.add(flow)

    def _add_approval(self, flow: FlowLayout, number: int) -> None:
        name, pin = QLineEdit(), QLineEdit()
        pin.setEchoMode(QLineEdit.EchoMode.Password)
        for line, words in ((name, self.tr("Name of the second person")), (pin, self.tr("PIN of the second person"))):
            line.setAccessibleName(words)
            line.setPlaceholderText(words)
            line.setMinimumWidth(self._theme.px(220))
            flow.addWidget(line)
        approve = button(self.tr("Approve"), kind="primary")

        def ask() -> None:
            self.approve_requested.emit(number, name.text(), pin.text())

        approve.clicked.connect(ask)
        flow.addWidget(approve)
