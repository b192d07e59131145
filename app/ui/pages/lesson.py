"""The lesson page: outline, a column of blocks, a drawer with the other language and the terms; the place is kept."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.course.procedure import procedure_of
from app.course.structure import Block
from app.questions.common import Response
from app.services.learning import CheckAnswer, Learning
from app.services.noting import Noting
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.blocks.boxes import steps_title
from app.ui.lesson.bar import LessonBar
from app.ui.lesson.column import LessonColumn
from app.ui.lesson.drawer import LessonDrawer
from app.ui.lesson.foot import LessonFoot
from app.ui.lesson.notes import LessonNotes
from app.ui.lesson.opening import Opening
from app.ui.lesson.outline import LessonOutline
from app.ui.reading import Reading
from app.ui.reading_aloud import ListenBar, Passage, spoken_words
from app.ui.text import said, translate

POSITION_REST_MS = 200
"""The place is written after the reader rested this long, so within the 250 ms of records.md."""

END_REST_MS = 800
"""The end counts as read when it was on the screen this long."""


class LessonPage(QWidget):
    """One lesson in one language."""

    item_requested = Signal(str, str)
    course_requested = Signal(str)
    second_language_chosen = Signal(str)
    page_requested = Signal(str)
    term_requested = Signal(str)
    flip_requested = Signal(str, int)
    """The whole lesson in another language, at a block."""
    side_by_side_chosen = Signal(bool)
    companion_requested = Signal(object)
    """The `Procedure` to keep beside the work."""

    def __init__(
        self,
        reading: Reading,
        learning: Learning,
        noting: Noting,
        lesson_id: str,
        *,
        opening: Opening,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._opening = opening
        self._learning = learning
        self._lesson_id = lesson_id
        self.lesson = learning.open_lesson(reading.course, lesson_id, reading.language)
        self._manifest = reading.course.manifest
        self.column = LessonColumn(self.lesson, reading, self, parent=self)
        self.outline = LessonOutline(reading, learning, lesson_id, parent=self)
        self.drawer = LessonDrawer(reading, self.lesson, parent=self)
        self.notes = LessonNotes(reading, noting, self.lesson, self.column, failed=self.failed, parent=self)
        self.drawer.add_below(self.notes)
        self.bar = LessonBar(reading, lesson_id, shown=self.lesson.language, second=self.drawer.language)
        self.listening = ListenBar(opening.aloud, self._passages, reading.theme, page=self)
        self._foot = LessonFoot(reading, lesson_id, self.outline, parent=self)
        self._lay_out()
        self._rest = _timer(self, POSITION_REST_MS, self._remember_place)
        self._end_rest = _timer(self, END_REST_MS, self._finish)
        self._connect()
        self.bar.side.setChecked(opening.side_by_side and bool(self.drawer.language))
        self._placed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def current_block(self) -> int:
        """Return the block (0-based) the reader is at."""
        return self.column.current

    def flush(self) -> None:
        """Write the place and everything typed now; called before the page goes away."""
        self._opening.aloud.stop()
        self.column.flush()
        self.notes.flush()
        # What has not rested yet belongs to a page that is going away.
        self._end_rest.stop()
        if self._placed and self._rest.isActive():
            self._rest.stop()
            self._remember_place()

    def check(self, question_id: str) -> PaperQuestion:
        """Return an inline check ready to show."""
        return self._learning.check(self._reading.course, question_id)

    def check_answer(self, question_id: str) -> CheckAnswer | None:
        """Return the last answer to an inline check."""
        return self._learning.check_answer(self._reading.course, question_id)

    def answer_check(self, shown: PaperQuestion, response: Response, *, revealed: bool) -> MarkedQuestion:
        """Save an answer to an inline check and say so."""
        marked = self._learning.answer_check(self._reading.course, shown, response, revealed=revealed)
        self._say_saved()
        return marked

    def failed(self, error: AppError) -> None:
        """Say that something could not be saved."""
        self._foot.complain(said(error))

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the remembered place once the page has its size."""
        super().showEvent(event)
        self._fold(self.width())
        if not self._placed:
            QTimer.singleShot(0, self, self._go_to_place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold side columns away where there is no room."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _lay_out(self) -> None:
        self._middle = middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for part in (self.bar, self.listening, self.column, self._foot):
            middle.addWidget(part, 1 if part is self.column else 0)
        # The side columns fold away instead of forcing the window wider.
        self.setMinimumSize(320, 240)
        self._whole = whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.outline)
        whole.addLayout(middle, 1)
        whole.addWidget(self.drawer)

    def _go(self, item_id: str) -> None:
        self.flush()
        if item_id:
            self.item_requested.emit(self._manifest.id, item_id)
        else:
            self.course_requested.emit(self._manifest.id)

    def _connect(self) -> None:
        self.column.current_changed.connect(self._on_current)
        self.column.end_shown.connect(self._end_rest.start)
        self.column.followed.connect(self._follow)
        self.outline.item_requested.connect(self._go)
        self._foot.item_requested.connect(self._go)
        self.drawer.language_chosen.connect(self.second_language_chosen)
        self.drawer.language_chosen.connect(self._take_second)
        self.drawer.followed.connect(self._follow)
        self.notes.wanted.connect(self._open_notes)
        self.notes.grown.connect(self.drawer.settle)
        self.notes.closed.connect(self._leave_notes)
        self.notes.all_requested.connect(partial(self.page_requested.emit, "notes"))
        self.drawer.print_requested.connect(partial(self.page_requested.emit, "handout"))
        self.column.kept_beside.connect(self._keep_beside)
        self.bar.outline.toggled.connect(self.outline.setVisible)
        self.bar.drawer.toggled.connect(self._show_drawer)
        self.bar.side.toggled.connect(self._show_both)
        self.bar.side.toggled.connect(self.side_by_side_chosen)
        self.bar.flip.clicked.connect(self._flip)
        self.bar.listen.clicked.connect(self.listening.play)
        self.listening.reached.connect(self._follow_voice)
        for keys, act in (("Ctrl+Down", self.column.next_block), ("Ctrl+Up", self.column.previous_block)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _fold(self, width: int) -> None:
        """Show side columns where the page is wide enough; a reader's own choice holds until the size changes."""
        scale = self._reading.theme.scale
        self._narrow = width < 900 * scale
        self.bar.outline.setChecked(width >= 980 * scale)
        # Both languages in the column leave the drawer nothing to add to them, and need its room.
        self.bar.drawer.setChecked(width >= 900 * scale and not self.column.second)
        self.outline.setVisible(self.bar.outline.isChecked())
        self._show_drawer(self.bar.drawer.isChecked())

    def _show_drawer(self, shown: bool) -> None:
        self.drawer.setVisible(shown)
        # Without room for both, the drawer takes the place of all but its own button until it is closed.
        alone = shown and self._narrow
        for part in (self.column, self._foot):
            part.setVisible(not alone)
        self.bar.set_alone(drawer=alone)
        _place_drawer(self.drawer, self._middle, self._whole, below=alone)
        if shown:
            self.drawer.show_block(self.column.current)

    def _go_to_place(self) -> None:
        place = self._opening.block
        if place < 0:
            place = self._learning.place(self._reading.course, self._lesson_id) or 0
        self.column.go_to(place)
        self.outline.show_current()
        self.setFocus()
        self.drawer.show_block(place)
        self._placed = True
        if self._opening.block >= 0:
            self._rest.start()

    def _show_both(self, both: bool) -> None:
        self.column.show_second(self.drawer.language if both else "")
        if both:
            self.bar.drawer.setChecked(False)

    def _take_second(self, language: str) -> None:
        self.bar.show_second(language)
        if self.column.second:
            self.column.show_second(language)

    def _flip(self) -> None:
        self.flip_requested.emit(self.drawer.language, self.column.current)

    def _keep_beside(self, block: Block) -> None:
        title = steps_title() if block.kind == "steps" else translate("blocks", "The rule")
        law = self._reading.library.law
        self.companion_requested.emit(procedure_of(block, law, self.lesson.language, title=title))

    def _passages(self) -> tuple[list[Passage], int]:
        """Return what is read aloud: the blocks from the one the reader is at, those not built yet included."""
        frames = [self.column.frame(index) for index in range(len(self.lesson.blocks))]
        spoken = [Passage(spoken_words(one.content), self.lesson.language, one) for one in frames]
        return spoken, self.column.current

    def _follow_voice(self, passage: Passage | None) -> None:
        if passage is not None:
            self.column.bring(self.column.frames.index(passage.part))

    def _on_current(self, index: int) -> None:
        self.drawer.show_block(index)
        self.notes.show_block(index)
        if self._placed:
            self._rest.start()

    def _open_notes(self) -> None:
        self.bar.drawer.setChecked(True)
        QTimer.singleShot(0, self, partial(self.drawer.reveal, self.notes.field))

    def _leave_notes(self) -> None:
        if self._narrow:
            self.bar.drawer.setChecked(False)
        self.column.frame(self.column.current).setFocus()

    def _remember_place(self) -> None:
        try:
            self._learning.remember_place(self._reading.course, self._lesson_id, self.column.current)
        except AppError as error:
            self.failed(error)
        else:
            self._say_saved()

    def _finish(self) -> None:
        if not self.column.at_end():
            return
        try:
            self._learning.finish_lesson(self._reading.course, self._lesson_id)
        except AppError as error:
            self.failed(error)
            return
        self.outline.refresh()
        self._foot.say(self.tr("Lesson read. Saved"))

    def _say_saved(self) -> None:
        self._foot.say(self.tr("Saved"))

    def _follow(self, address: str) -> None:
        scheme, _, target = address.partition(":")
        if scheme in {"lesson", "practice"}:
            self._go(target)
        elif scheme == "term":
            self.bar.drawer.setChecked(True)
            self.drawer.show_term(target)
        elif scheme == "glossary":
            self.flush()
            self.term_requested.emit(target)


def _place_drawer(drawer: LessonDrawer, middle: QVBoxLayout, whole: QHBoxLayout, *, below: bool) -> None:
    """Put the drawer below the bar, where it fills the page, or beside the lesson."""
    home, other = (middle, whole) if below else (whole, middle)
    if home.indexOf(drawer) < 0:
        other.removeWidget(drawer)
        home.addWidget(drawer, 1 if below else 0)
        drawer.fill(wide=below)


def _timer(page: LessonPage, milliseconds: int, act: object) -> QTimer:
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
