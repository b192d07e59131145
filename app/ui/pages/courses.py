"""The courses page: all courses with what they teach and what they need, and the short paths by role."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import LocalText, pick
from app.course.outline import ShortPath
from app.services.catalogue import CatalogueEntry, ExamEntry
from app.services.learning import Learning
from app.ui.text import percent_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.standing import standing

NARROWEST_COURSE_PX = 440
NARROWEST_PATH_PX = 250


class CoursesPage(Page):
    """A card for each course, then one for each short path."""

    course_requested = Signal(str)
    item_requested = Signal(str, str)
    """The path and one of its exams."""
    page_requested = Signal(str)
    """The name of another page."""

    def __init__(
        self, learning: Learning, *, content_language: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.set_name(self.tr("Courses"))
        self._learning = learning
        self._content_language = content_language
        self._entries = {entry.id: entry for entry in learning.catalogue.entries}
        path = learning.catalogue.path
        self.column.add(label(self.tr("Courses"), role="title"))
        if path:
            self.column.add(label(self._words(path.summary)))
        if not self._entries:
            self.column.add(self._nothing())
        self.column.add(self._grid(NARROWEST_COURSE_PX, 2, [self._card(entry) for entry in self._entries.values()]))
        self.column.add(self._adding())
        self._add_exams(learning.catalogue.exams())
        if path and path.short_paths:
            self._add_short_paths(path.short_paths)
        self.column.end()

    def _adding(self) -> FlowLayout:
        self.add_course = button(self.tr("Add a course from a file…"), icon=self.theme.icon("add"))
        self.add_course.clicked.connect(partial(self.page_requested.emit, "install"))
        flow = FlowLayout()
        flow.addWidget(self.add_course)
        return flow

    def _nothing(self) -> QWidget:
        text = self.tr("There is no course on this PC yet. Ask your trainer for one, then start Kense again.")
        return Panel("info", margins=self.card_margins()).add(label(text))

    def _card(self, entry: CatalogueEntry) -> QWidget:
        px = self.theme.px
        now = standing(entry, self._learning)
        number = self.tr("Course {number}").format(number=entry.number) if entry.number else self.tr("Of your office")
        card = Panel("card", margins=self.card_margins(), spacing=px(6))
        card.add(
            row(label(number, role="small", wrap=False), None, pill(now.words, kind=now.kind)),
            label(self._words(entry.title), role="heading"),
            label(self._words(entry.summary)),
            label(self._size_words(entry), role="small"),
        )
        if entry.coming:
            card.add(label(self.tr("Its practice desks are ready; the lessons are coming."), role="small"))
        if entry.fault:
            card.add(Panel("bad", margins=(px(12), px(10), px(12), px(10))).add(label(said(entry.fault))))
        card.box.addStretch(1)
        if entry.available:
            title = self._words(entry.title)
            bar_name = self.tr("{title}: {percent} done").format(title=title, percent=percent_text(now.fraction))
            open_it = button(self.tr("Open"), name=self.tr("Open: {title}").format(title=title))
            open_it.clicked.connect(partial(self.course_requested.emit, entry.id))
            foot = FlowLayout(spacing=px(12))
            foot.addWidget(open_it)
            card.box.addSpacing(px(4))
            card.add(progress_bar(now.fraction, name=bar_name, done=now.completed))
            card.box.addSpacing(px(4))
            card.add(foot)
        return card

    def _size_words(self, entry: CatalogueEntry) -> str:
        """Return how long a course takes and which courses it builds on."""
        words = plural("CoursesPage", "About %n minute(s)", entry.minutes)
        if not entry.requires:
            return words
        before = [self._short_title(course_id) for course_id in entry.requires]
        # The last course builds on all the others: their names would be longer than its summary.
        if len(before) > 3:
            return words + " · " + plural("CoursesPage", "Builds on %n other course(s)", len(before))
        return words + " · " + self.tr("Builds on: {courses}").format(courses=", ".join(before))

    def _add_exams(self, exams: tuple[ExamEntry, ...]) -> None:
        if exams:
            self.column.box.addSpacing(self.theme.px(12))
            self.column.add(
                label(self.tr("Exams over several courses"), role="heading"),
                self._grid(NARROWEST_COURSE_PX, 2, [self._exam_card(one) for one in exams]),
            )

    def _exam_card(self, exam: ExamEntry) -> QWidget:
        px, title = self.theme.px, self._words(exam.title)
        card = Panel("card", margins=self.card_margins(), spacing=px(6))
        card.add(label(title, role="strong"), label(self._words(exam.summary)))
        card.box.addStretch(1)
        if exam.missing:
            names = ", ".join(self._short_title(one) for one in exam.missing)
            words = self.tr("Opens when these courses are on this PC: {courses}").format(courses=names)
            return card.add(label(words, role="small"))
        begin = button(self.tr("To the exam"), name=self.tr("To the exam: {title}").format(title=title))
        begin.clicked.connect(partial(self.item_requested.emit, exam.path, exam.id))
        foot = FlowLayout(spacing=px(12))
        foot.addWidget(begin)
        return card.add(foot)

    def _add_short_paths(self, paths: tuple[ShortPath, ...]) -> None:
        self.column.box.addSpacing(self.theme.px(12))
        self.column.add(
            label(self.tr("Short paths by role"), role="heading"),
            label(self.tr("If you have little time, begin with the courses that your work needs most."), role="muted"),
            self._grid(NARROWEST_PATH_PX, 4, [self._path_card(path) for path in paths]),
        )

    def _path_card(self, path: ShortPath) -> QWidget:
        px = self.theme.px
        card = Panel("card", margins=self.card_margins(), spacing=px(6))
        card.add(label(self._words(path.title), role="strong"))
        for course_id in path.courses:
            entry = self._entries.get(course_id)
            ready = entry is not None and entry.available and not entry.coming
            words = self.tr("{course}: ready") if ready else self.tr("{course}: coming")
            shown = words.format(course=self._short_title(course_id))
            card.add(label(shown, role="text" if ready else "muted"))
        card.box.addStretch(1)
        return card

    def _grid(self, narrowest: int, most: int, cards: list[QWidget]) -> QWidget:
        holder = QWidget()
        px = self.theme.px
        grid = CardGrid(narrowest=px(narrowest), most=most, spacing=px(12))
        holder.setLayout(grid)
        for card in cards:
            grid.addWidget(card)
        return holder

    def _short_title(self, course_id: str) -> str:
        entry = self._entries.get(course_id)
        return self._words(entry.short_title) if entry else course_id

    def _words(self, text: LocalText) -> str:
        return self._learning.catalogue.with_law(pick(text, self._content_language), self._content_language)
