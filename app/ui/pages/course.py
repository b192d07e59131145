"""The outline of one course: what it teaches, how far the learner is, and every lesson and quiz with its state."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.course.outline import LessonItem, Module, OutlineItem, PracticeItem, QuizItem
from app.services.assignments import AssignedWork
from app.services.examining import Examining
from app.services.learning import CourseProgress, Learning
from app.services.practising import Practising
from app.ui.reading import Reading
from app.ui.text import percent_text, plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.due import due_line
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PillKind, label, pill
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.sign import sign
from app.ui.widgets.standing import item_title

WIDEST_PX = 980

STACKED_FROM = 1.75
"""From this text size on the state of an item stands below its title, which needs the whole width."""


@dataclass(frozen=True)
class ItemState:
    """What a row of the outline says about its item: a sign, a word, and the word's colour."""

    meaning: str
    role: str
    words: str = ""
    kind: PillKind = "plain"


class CoursePage(Page):
    """Everything about a course on one page; every item can be opened in any order."""

    item_requested = Signal(str, str)
    """Course and item."""
    statement_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(
        self,
        reading: Reading,
        learning: Learning,
        examining: Examining,
        practising: Practising,
        *,
        theme: Theme,
        assigned: AssignedWork | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a course; `assigned` is what an office asks of it."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self._assigned = assigned
        self._reading = reading
        self._learning = learning
        self._examining = examining
        self._practising = practising
        self._manifest = reading.course.manifest
        entry = learning.catalogue.entry(self._manifest.id)
        assert entry is not None
        self._entry = entry
        progress = learning.progress(entry)
        assert progress is not None, "a course that was opened has an outline"
        self._progress: CourseProgress = progress
        self.set_name(reading.words(self._manifest.title))
        self._next = self._next_item()
        self._add_head()
        self.column.add(self._progress_card())
        if self._manifest.objectives:
            self.column.add(self._objectives_card())
        for number, module in enumerate(self._manifest.modules, start=1):
            self.column.add(self._module_card(number, module))
        self.column.end()

    def _next_item(self) -> OutlineItem | None:
        return self._learning.next_item(self._manifest, self._progress)

    def _add_head(self) -> None:
        small = self.tr("Of your office")
        if self._manifest.number:
            small = self.tr("Course {number}").format(number=self._manifest.number)
        head = Panel("ground", spacing=self.theme.px(6)).add(
            label(small, role="small"),
            label(self._reading.words(self._manifest.title), role="title"),
            label(self._reading.words(self._manifest.summary)),
        )
        self.column.add(head)

    def _progress_card(self) -> QWidget:
        now = self._progress
        complete = now.status == "completed"
        done = self._done_words(now)
        left = self._learning.minutes_left(self._reading.course, now)
        if left:
            done += " · " + plural("CoursePage", "about %n minute(s) left", left)
        languages = " · ".join(LANGUAGE_NAMES[one] for one in LANGUAGE_NAMES if one in self._manifest.languages)
        card = Panel("continue", margins=self.card_margins(), spacing=self.theme.px(8))
        if complete or self._manifest.id in self._learning.completions():
            card.add(row(*self._completed_pills(), None))
        if self._assigned is not None:
            card.add(due_line(self._assigned, self._reading.language))
        card.add(label(done, role="strong"))
        if now.total:
            card.add(progress_bar(now.fraction, name=done, done=complete))
        card.add(
            label(self._rule_words()),
            label(self.tr("Languages of this course: {languages}").format(languages=languages), role="small"),
        )
        buttons = FlowLayout(spacing=self.theme.px(12))
        for one in self._buttons():
            buttons.addWidget(one)
        card.box.addSpacing(self.theme.px(4))
        card.box.addLayout(buttons)
        return card

    def _completed_pills(self) -> list[QWidget]:
        """Return that the course is complete; a new version takes nothing of that away, but is told."""
        updated = [pill(self.tr("updated since"), kind="sun")] if self._learning.updated_since(self._entry) else []
        return [pill(self.tr("Completed"), kind="good"), *updated]

    def _done_words(self, now: CourseProgress) -> str:
        if now.total:
            return plural("CoursePage", "{done} of %n step(s) done", now.total).format(done=now.done)
        return plural("CoursePage", "%n practice desk(s)", len(self._manifest.practice_ids()))

    def _buttons(self) -> list[QPushButton]:
        """Return the button to go on and, for a complete course, the one of its statement; the first has the focus."""
        made: list[QPushButton] = []
        course_id = self._manifest.id
        if course_id in self._learning.completions():
            statement = button(self.tr("Get the statement"), kind="primary", icon=self._icon("certificates"))
            statement.clicked.connect(partial(self.statement_requested.emit, course_id))
            made.append(statement)
        if self._next is not None:
            words = self.tr("Continue") if self._progress.started else self.tr("Start")
            name = self.tr("{verb}: {title}").format(verb=words, title=self._title(self._next))
            go_on = button(words, kind="plain" if made else "primary", name=name)
            go_on.clicked.connect(partial(self.item_requested.emit, course_id, self._next.id))
            made.append(go_on)
        if made:
            self.start_at(made[0])
        if self._manifest.lesson_ids():
            paper = button(self.tr("Print or save…"), icon=self.theme.icon("print"))
            paper.setAccessibleName(self.tr("Print or save the lessons of this course…"))
            paper.clicked.connect(partial(self.page_requested.emit, "handout"))
            made.append(paper)
        return made

    def _rule_words(self) -> str:
        """Return in words when the course is complete."""
        if self._entry.coming:
            return self.tr("This course is still being written. Its practice desks can be used already.")
        rule = self._manifest.completion
        desks = [self._desk_words(one) for one in rule.practices]
        quizzes = ", ".join([*(self._quiz_words(self._manifest.quiz(one)) for one in rule.quizzes), *desks])
        if rule.lessons == "none":
            return self.tr("The course is complete when you have passed: {quizzes}.").format(quizzes=quizzes)
        number = len(self._manifest.lesson_ids())
        if not quizzes:
            return plural("CoursePage", "The course is complete when you have read all %n lesson(s).", number)
        words = plural(
            "CoursePage", "The course is complete when you have read all %n lesson(s) and passed: {quizzes}.", number
        )
        return words.format(quizzes=quizzes)

    def _quiz_words(self, quiz: QuizItem) -> str:
        words = self.tr("{quiz} with {percent} or more")
        return words.format(quiz=self._title(quiz), percent=percent_text(quiz.pass_mark))

    def _desk_words(self, practice: str) -> str:
        desk = self._reading.course.practices[practice]
        words = self.tr("{desk} with {score} points or more")
        return words.format(desk=self._reading.words(desk.title), score=desk.pass_score)

    def _objectives_card(self) -> QWidget:
        px = self.theme.px
        card = Panel("card", margins=self.card_margins(), spacing=px(8))
        card.add(label(self.tr("After this course you will be able to"), role="heading"))
        for objective in self._manifest.objectives:
            line = QHBoxLayout()
            line.setSpacing(px(10))
            line.addWidget(sign(self.theme, "accept", role="accent"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(self._reading.words(objective.text)), 1)
            card.add(line)
        return card

    def _module_card(self, number: int, module: Module) -> QWidget:
        px = self.theme.px
        card = Panel("card", margins=(px(12), px(14), px(12), px(12)), spacing=px(2))
        words = self.tr("Module {number} · {title}")
        head = label(words.format(number=number, title=self._reading.words(module.title)), role="heading")
        head.setContentsMargins(px(8), 0, px(8), px(6))
        card.add(head)
        for item in module.items:
            card.add(self._item_row(item))
        return card

    def _item_row(self, item: OutlineItem) -> QWidget:
        px = self.theme.px
        state = self._state_of(item)
        number = self._manifest.items().index(item) + 1
        title, size = self._title(item), self._size_words(item)
        name = ". ".join(part for part in (f"{number} {title}", state.words, size) if part)
        shown_title = label(f"{number}  {title}", role="strong" if item is self._next else "text")
        shown_state = pill(state.words, kind=state.kind) if state.words else None
        shown_size = label(size, role="small", wrap=False)
        made = CardButton("row", name=name, margins=(px(8), px(8), px(8), px(8)), spacing=px(10))
        made.add(sign(self.theme, state.meaning, role=state.role))
        if self.theme.scale < STACKED_FROM:
            made.add(shown_title, *([shown_state] if shown_state else []), shown_size)
        else:
            below = [shown_state, shown_size] if shown_state else [shown_size]
            words = QVBoxLayout()
            words.setSpacing(px(4))
            words.addWidget(shown_title)
            words.addLayout(row(*below, None, spacing=px(10)))
            made.add(words)
        made.box.setStretch(1, 1)
        made.clicked.connect(partial(self.item_requested.emit, self._manifest.id, item.id))
        return made

    def _state_of(self, item: OutlineItem) -> ItemState:
        if isinstance(item, LessonItem):
            return self._lesson_state(item)
        return self._quiz_state(item) if isinstance(item, QuizItem) else self._practice_state(item)

    def _practice_state(self, item: PracticeItem) -> ItemState:
        best, passed = self._progress.best.get(item.id), item.id in self._progress.passed
        meaning, role = ("right", "good") if passed else ("practice", "accent" if item is self._next else "muted")
        if item.id in self._practising.waiting(self._manifest.id):
            return ItemState(meaning, role, self.tr("A run waits"), "sun")
        if best is None:
            return ItemState(meaning, role, self.tr("Next"), "sun") if item is self._next else ItemState(meaning, role)
        words = self.tr("Passed {percent}") if passed else self.tr("Best score {percent}")
        return ItemState(meaning, role, words.format(percent=percent_text(best)), "good" if passed else "plain")

    def _lesson_state(self, item: LessonItem) -> ItemState:
        if item.id in self._progress.read:
            return ItemState("right", "good", self.tr("Read"), "good")
        opened = self._learning.place(self._reading.course, item.id) is not None
        if item is self._next:
            words = self.tr("Go on here") if opened else self.tr("Next")
            return ItemState("started" if opened else "not-started", "accent", words, "sun")
        if opened:
            return ItemState("started", "accent", self.tr("Opened"), "info")
        return ItemState("not-started", "muted")

    def _quiz_state(self, item: QuizItem) -> ItemState:
        best = self._progress.best.get(item.id)
        passed = item.id in self._progress.passed
        meaning, role = ("right", "good") if passed else ("quiz", "accent" if item is self._next else "muted")
        if self._examining.has_open(self._reading.course, item.id):
            return ItemState(meaning, role, self.tr("An attempt is waiting"), "sun")
        if passed:
            return ItemState(
                meaning, role, self.tr("Passed {percent}").format(percent=percent_text(best or 0.0)), "good"
            )
        if best is not None:
            return ItemState(meaning, role, self.tr("Best score {percent}").format(percent=percent_text(best)), "plain")
        return ItemState(meaning, role, self.tr("Next"), "sun") if item is self._next else ItemState(meaning, role)

    def _size_words(self, item: OutlineItem) -> str:
        if isinstance(item, PracticeItem):
            minutes = self._reading.course.practices[item.id].minutes
        else:
            minutes = item.minutes if isinstance(item, QuizItem) else self._lesson_minutes(item)
        return self.tr("{minutes} min").format(minutes=minutes) if minutes else ""

    def _lesson_minutes(self, item: LessonItem) -> int:
        return self._reading.course.lesson(item.id, self._reading.language).minutes

    def _title(self, item: OutlineItem) -> str:
        language = self._reading.language
        return self._reading.library.law.fill(item_title(self._entry, item, language), language)

    def _icon(self, meaning: str) -> QIcon:
        return self.theme.icon(meaning, role="on-accent")
