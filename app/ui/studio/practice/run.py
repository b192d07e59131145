"""The learner's view of a desk beside its form: a run that follows the edits and of which nothing is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.practice import AnyPractice
from app.services.practising import OpenRun, RunReport
from app.services.studio.rehearsing import Rehearsal, in_the_way
from app.ui.practice.report import AutoFailCard, CaseFaults, RubricCard, VerdictOfRun, faults_by_case
from app.ui.practice.session import RunSession
from app.ui.practice.told import Told
from app.ui.reading import Reading
from app.ui.text import Said, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, ScrollColumn

MOST_FAULTS = 8
"""Faults that are told at once; mending one often mends the others."""


class RunPane(QWidget):
    """Shows the run, its result once it is handed in, or what stands in the way of playing the desk."""

    left = Signal()
    """The trainer wants to have the pane closed."""

    def __init__(self, reading: Reading, rehearsal: Rehearsal, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading, self._rehearsal = reading, rehearsal
        self._desk: AnyPractice | None = None
        self._run: OpenRun | None = None
        self.session: RunSession | None = None
        self.faults: tuple[str, ...] = ()
        """What stands in the way, in words; empty while the desk can be played."""
        theme = reading.theme
        self.setAccessibleName(self.tr("Run beside the form"))
        self.again = button(self.tr("Run again from the start"), icon=theme.icon("again"))
        self.again.clicked.connect(self.run_again)
        self.variant = self._pick(self.tr("Variant that is played"))
        self.layer = self._pick(self.tr("Time that is played"))
        self._bar = FlowLayout(spacing=theme.px(8))
        for one in (self.again, self.variant, self.layer):
            self._bar.addWidget(one)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(self._bar)
        self._shown: QWidget | None = None

    @property
    def run(self) -> OpenRun | None:
        """The run under way."""
        return self.session.run if self.session is not None else None

    def show_practice(self, desk: AnyPractice) -> None:
        """Show a desk as it is written now; a run under way goes on with the same draw and what was done in it."""
        self._desk = desk
        self._offer(desk)
        faults = tuple(in_the_way(desk))
        if faults:
            self._tell(faults)
            return
        before = self.run or self._run
        if before is not None and before.row.practice == desk.id:
            try:
                self._play(self._rehearsal.taken_over(before, desk))
            except AppError:  # this variant or layer is gone: another one may do
                self.run_again()
        else:
            self.run_again()

    def show_faults(self, faults: Sequence[Said]) -> None:
        """Say what keeps the desk from being read; the run waits until it can go on."""
        self._desk = None
        self._tell(faults)

    def run_again(self) -> None:
        """Begin anew, with new names, order and cases."""
        if self._desk is None:
            return
        course = self._reading.course.manifest.id
        variant, layer = self.variant.currentText(), self.layer.currentText()
        try:
            run = self._rehearsal.begin(course, self._desk, variant=variant, layer=layer)
        except AppError as error:
            self._tell([error])
            return
        self._play(run)

    def focus_first(self) -> None:
        """Put the keyboard where one begins to work."""
        if self.session is not None:
            self.session.focus_first()
        else:
            self.again.setFocus()

    def _pick(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumWidth(self._reading.theme.px(160))
        made.activated.connect(self._on_picked)
        return made

    def _on_picked(self, _at: int) -> None:
        self.run_again()

    def _offer(self, desk: AnyPractice) -> None:
        """Offer the variants and times there are; what was chosen stays if it is still there."""
        parts = ((self.variant, [one.id for one in desk.variants]), (self.layer, [one.id for one in desk.layers]))
        for pick, names in parts:
            chosen = pick.currentText()
            pick.clear()
            pick.addItems(names)
            pick.setCurrentText(chosen)
            pick.setVisible(len(names) > 1)

    def _play(self, run: OpenRun) -> None:
        self.faults = ()
        session = RunSession(self._reading, self._rehearsal, run)
        session.handed_in.connect(self._on_handed_in)
        session.left.connect(self.left)
        self._put(session)
        self.session, self._run = session, None
        self.variant.setCurrentText(run.row.variant)
        self.layer.setCurrentText(run.row.layer)

    def _tell(self, faults: Sequence[Said]) -> None:
        self._run = self.run or self._run
        self.faults = tuple(map(said, faults))
        theme = self._reading.theme
        edge = theme.px(16)
        panel = Panel("warning", margins=(edge, edge, edge, edge), spacing=theme.px(8))
        panel.add(label(self.tr("The desk cannot be run as it is written now."), role="strong"))
        for words in self.faults[:MOST_FAULTS]:
            panel.add(label(words))
        panel.add(label(self.tr("It goes on here as soon as this is mended."), role="small"))
        column = ScrollColumn(name=self.tr("What stands in the way"))
        column.add(panel)
        column.end()
        self._put(column)
        self.session = None

    def _on_handed_in(self, report: RunReport) -> None:
        told, outcome = Told(self._reading, report.run.play), report.outcome
        column = ScrollColumn(name=self.tr("Result"))
        verdict = VerdictOfRun(report, told)
        verdict.back.hide()
        verdict.again_requested.connect(self.run_again)
        column.add(verdict)
        rules = {one.id: one for one in told.play.practice.auto_fail}
        for broken in outcome.auto_failed:
            column.add(AutoFailCard(rules[broken.rule], broken.case, told))
        if outcome.graded:
            column.add(RubricCard(outcome, told))
        for case, (results, penalties) in faults_by_case(outcome, told).items():
            card = CaseFaults(case, results, penalties, told)
            card.grown.connect(column.settle)
            column.add(card)
        column.end()
        self._put(column)
        self.session = None
        verdict.again.setFocus()

    def _put(self, shown: QWidget) -> None:
        if self._shown is not None:
            self._box.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._box.addWidget(shown, 1)
        shown.show()
