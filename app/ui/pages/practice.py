"""The page of a practice desk: the sheet before a run, then the run itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.services.practising import Mode, OpenRun, Practising, RunReport
from app.ui.practice.session import RunSession
from app.ui.practice.start import RunStart
from app.ui.reading import Reading


class PracticePage(QWidget):
    """One desk of a course. Nothing is recorded before a run begins."""

    run_ended = Signal(str, str)
    """Course and run."""
    practice_left = Signal(str)
    """The learner wants out; everything is saved. Carries the course."""

    def __init__(
        self,
        reading: Reading,
        practising: Practising,
        practice_id: str,
        *,
        run: OpenRun | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the run under way, if any: a page is built anew at every change of language or size."""
        super().__init__(parent)
        self._reading = reading
        self._practising = practising
        self._practice = reading.course.practices[practice_id]
        self._course = reading.course.manifest.id
        self.start: RunStart | None = None
        self.session: RunSession | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        if run is not None and (run.row.course, run.row.practice) == (self._course, practice_id):
            again = practising.go_on(reading.course, practice_id) if run.recorded else run
            self._play(again or run)
        else:
            self._show_start()

    @property
    def run(self) -> OpenRun | None:
        """The run under way."""
        return self.session.run if self.session is not None else None

    @property
    def examined(self) -> bool:
        """Whether a run in exam mode is under way: nothing may be looked up meanwhile."""
        return self.run is not None and self.run.row.mode == "exam"

    def begin(self, mode: Mode, layer: str = "") -> None:
        """Begin a new run; where that is refused, the sheet says why."""
        try:
            run = self._practising.begin(self._reading.course, self._practice.id, mode, layer=layer)
        except AppError as error:
            self._refuse(error)
            return
        self._play(run)

    def go_on(self) -> None:
        """Take up the run that waits."""
        try:
            run = self._practising.go_on(self._reading.course, self._practice.id)
        except AppError as error:
            self._refuse(error)
            return
        if run is not None:
            self._play(run)

    def flush(self) -> None:
        """Save what is still being typed."""
        if self.session is not None:
            self.session.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where the page is to be used."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._focus_first()

    def _show_start(self) -> None:
        self.start = RunStart(self._reading, self._practising, self._practice, parent=self)
        self.start.begin_requested.connect(self.begin)
        self.start.go_on_requested.connect(self.go_on)
        self.start.left.connect(self._leave)
        self._box.addWidget(self.start)
        self._focus_first()

    def _play(self, run: OpenRun) -> None:
        if self.start is not None:
            self._box.removeWidget(self.start)
            self.start.hide()
            self.start.deleteLater()
            self.start = None
        self.session = RunSession(self._reading, self._practising, run, parent=self)
        self.session.handed_in.connect(self._on_handed_in)
        self.session.left.connect(self._leave)
        self._box.addWidget(self.session)
        self.session.show()
        self._focus_first()

    def _focus_first(self) -> None:
        if self.start is not None:
            self.start.focus_first()
        elif self.session is not None:
            self.session.focus_first()

    def _refuse(self, error: AppError) -> None:
        if self.start is not None:
            self.start.complain(error)

    def _on_handed_in(self, report: RunReport) -> None:
        self.run_ended.emit(self._course, report.run.row.id)

    def _leave(self) -> None:
        self.practice_left.emit(self._course)
