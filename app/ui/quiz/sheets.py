"""The stack of sheets: the question shown, its neighbours made ready while it is read, and the review."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.quiz.keeper import Keeper
from app.ui.quiz.sheet import QuestionSheet
from app.ui.reading import Reading
from app.ui.reading_aloud import Passage

FLIP_KEYS = "F8"

IDLE_MS = 80
"""The next question is made ready this long after one was shown: the picture of this one comes first."""


class SheetStack(QStackedWidget):
    """Shows one sheet; only neighbours of the question shown are kept."""

    rested = Signal()
    """The learner has been on a question for a moment: time for what can wait."""
    judged = Signal()
    flip_requested = Signal()
    listen_requested = Signal()

    def __init__(self, keeper: Keeper, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._reading = reading
        self._made: dict[int, QuestionSheet] = {}
        self.index = 0
        """The question shown last (0-based)."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._rest)

    @property
    def sheet(self) -> QuestionSheet | None:
        """The question on the screen; None while something else is."""
        shown = self.currentWidget()
        return shown if isinstance(shown, QuestionSheet) else None

    def open(self, index: int) -> QuestionSheet:
        """Show a question (0-based) and return its sheet."""
        self.index = index
        ready = index in self._made
        sheet = self._sheet_of(index)
        self._swap(sheet)
        if not ready and self.isVisible():
            sheet.settle()
        return sheet

    def open_apart(self, sheet: QWidget) -> None:
        """Show something that is no question, until another sheet is opened."""
        self.addWidget(sheet)
        self._swap(sheet)

    def wear(self, reading: Reading) -> None:
        """Show all questions in another language from the next one opened on."""
        self._reading = reading
        for index in list(self._made):
            old = self._made.pop(index)
            self.removeWidget(old)
            old.hide()
            old.deleteLater()

    def passages(self) -> tuple[list[Passage], int]:
        """Return what is read aloud of the question shown, and where to begin."""
        return (self.sheet.passages() if self.sheet is not None else []), 0

    def bring(self, passage: Passage | None) -> None:
        """Scroll to what is read aloud."""
        if passage is not None and self.sheet is not None:
            self.sheet.reveal(passage.part, 24)

    def close_answers(self) -> None:
        """Take no more answers on any sheet."""
        for sheet in self._made.values():
            sheet.close_answer()

    def _swap(self, sheet: QWidget) -> None:
        old = self.currentWidget()
        self.setCurrentWidget(sheet)
        self._idle.start()
        if old is not None and old is not sheet and not isinstance(old, QuestionSheet):
            self.removeWidget(old)
            old.deleteLater()

    def _sheet_of(self, index: int) -> QuestionSheet:
        if index not in self._made:
            sheet = QuestionSheet(self._keeper, index, self._reading, parent=self)
            sheet.judged.connect(self.judged)
            sheet.flip_requested.connect(self.flip_requested)
            sheet.listen_requested.connect(self.listen_requested)
            self.addWidget(sheet)
            self._made[index] = sheet
        return self._made[index]

    def _rest(self) -> None:
        """Build a neighbour while the learner reads this sheet: the next one first, then the one before."""
        self.rested.emit()
        for index in [made for made in self._made if abs(made - self.index) > 1]:
            old = self._made.pop(index)
            self.removeWidget(old)
            old.deleteLater()
        last = len(self._keeper.attempt.paper.questions) - 1
        missing = [at for at in (self.index + 1, self.index - 1) if 0 <= at <= last and at not in self._made]
        if missing and self.isVisible():
            self._sheet_of(missing[0]).prepare(self.size())
            self._idle.start()
