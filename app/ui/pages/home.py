"""The home page: what next? Where the learner stopped, what is assigned, and the learning path."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QWidget

from app.base.errors import AppError
from app.base.i18n import LocalText, pick
from app.course.outline import LessonItem
from app.services.assignments import Assignments
from app.services.catalogue import CatalogueEntry
from app.services.learning import Continue, Learning
from app.services.review_glance import Glance
from app.ui.review.today import TodayCard
from app.ui.state import WindowState
from app.ui.text import date_text, percent_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.assigned import AssignedCard
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.path_cards import course_cards, short_path_cards
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.standing import Standing, item_title, standing

BESIDE_PX = 820
"""Width of the page at 100 % from which on the review stands beside what comes next."""

SHORT_SEARCH_FROM = 1.25
"""From this text size on the way to the search says less."""

PATRONYMIC_ENDINGS = ("вич", "ич", "вна", "чна", "ұлы", "қызы", "улы", "кызы", "uly", "kyzy", "qyzy", "vich", "vna")


def called_by(name: str) -> str:
    """Return how to greet a person: the given name where an official name of three words shows it, else all of it.

    Papers put the surname first; some people write it last, and then the patronymic stands in the middle.
    """
    words = name.split()
    if len(words) != 3:
        return name
    return words[0] if words[1].casefold().endswith(PATRONYMIC_ENDINGS) else words[1]


class HomePage(Page):
    """Greeting, the one thing to do next, and all courses of the path with their standing."""

    continue_requested = Signal(str, str)
    """Course and item."""
    course_requested = Signal(str)
    page_requested = Signal(str)
    search_requested = Signal()

    def __init__(  # noqa: PLR0913 - a page is handed each of its parts, and nothing it could reach more through
        self,
        learning: Learning,
        glance: Glance,
        assignments: Assignments,
        *,
        state: WindowState,
        name: str,
        content_language: str,
        language: str,
        theme: Theme,
        hour: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is true now; `hour` is the local one, 0 to 23."""
        super().__init__(theme, parent=parent)
        self.set_name(self.tr("Home"))
        self._learning = learning
        self._assignments, self._state = assignments, state
        self._content_language, self._language = content_language, language
        self._path = learning.catalogue.path
        self._work = assignments.open()
        self.notice = Notice(theme)
        entries = learning.catalogue.entries
        standings = {entry.id: standing(entry, learning) for entry in entries}
        self.column.box.setSpacing(theme.px(4))
        greeting = label(self._greeting(hour).format(name=called_by(name)), role="title")
        self.column.add(self._head(greeting), self._progress(entries, standings), self.notice)
        self.column.box.addSpacing(theme.px(12))
        today = TodayCard(glance, theme, language=language)
        today.review_requested.connect(partial(self.page_requested.emit, "review"))
        self._next_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._next_row.setSpacing(theme.px(16))
        self._next_row.addWidget(self._next_card(entries, standings), 7)
        self._next_row.addWidget(today, 3)
        self._next_row.addWidget(self._assigned_card(), 3)
        self.column.add(self._next_row)
        self.column.box.addSpacing(theme.px(16))
        self.column.add(self._path_head(entries))
        self.column.box.addSpacing(theme.px(8))
        self.column.add(course_cards(entries, standings, theme, words=self._words, chosen=self.course_requested.emit))
        self._add_short_paths(standings)
        self.column.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the review below what comes next where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < BESIDE_PX * self.theme.scale
        directions = QBoxLayout.Direction
        for one in (self._next_row, self._head_row, self._progress_row, self._path_row):
            one.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._size.setWordWrap(narrow)

    def save_calendar(self) -> None:
        """Ask for a file and write the last days of assigned work for a calendar."""
        from app.ui.dialogs import ask_calendar_path  # message boxes and file dialogs are not part of a start

        name = self.tr("Kense, assigned work")
        target = ask_calendar_path(self, self._folder() / f"{name}.ics")
        if target is None:
            return
        try:
            count = self._assignments.save_calendar(target, self._language)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._state.last_folder = str(target.parent)
        told = plural("HomePage", "%n day(s) are saved. Open {file} with your calendar to take them in.", count)
        self.notice.confirm(told.format(file=str(target)))

    def _head(self, greeting: QWidget) -> QLayout:
        """Return the greeting with the way to the search, which names its keys."""
        words = self.tr("Search lessons, terms, rules…   Ctrl K")
        if self.theme.scale >= SHORT_SEARCH_FROM:
            words = self.tr("Search…   Ctrl K")
        find = button(words, icon=self.theme.icon("search"))
        find.setAccessibleName(self.tr("Search lessons, terms, rules (Ctrl+K)"))
        find.clicked.connect(self.search_requested)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(self.theme.px(12))
        self._head_row.addWidget(greeting, 1)
        self._head_row.addLayout(row(find, None))
        return self._head_row

    def _progress(self, entries: tuple[CatalogueEntry, ...], standings: dict[str, Standing]) -> QLayout:
        words = self._progress_line(entries, standings)
        next_day = next((one.due for one in self._work if not one.late), None)
        if next_day is not None:
            due = self.tr("next deadline {day}").format(day=date_text(next_day, self._language))
            words += f" · {due}"
        transcript = button(self.tr("My transcript"), kind="link", icon=self.theme.icon("history"))
        transcript.clicked.connect(partial(self.page_requested.emit, "transcript"))
        self._progress_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._progress_row.addWidget(label(words, role="muted"), 1)
        self._progress_row.addLayout(row(transcript, None))
        return self._progress_row

    def _assigned_card(self) -> QWidget:
        titles = {
            one.course: self._words(entry.short_title)
            for one in self._work
            if (entry := self._learning.catalogue.entry(one.course))
        }
        card = AssignedCard(self._work, self.theme, titles=titles, language=self._language)
        card.course_requested.connect(self.course_requested)
        card.calendar_requested.connect(self.save_calendar)
        return card

    def _add_short_paths(self, standings: dict[str, Standing]) -> None:
        if self._path is None or not self._path.short_paths:
            return
        self.column.box.addSpacing(self.theme.px(16))
        self.column.add(label(self.tr("Short paths by role"), role="heading"))
        self.column.box.addSpacing(self.theme.px(8))
        chosen = partial(self.page_requested.emit, "courses")
        self.column.add(short_path_cards(self._path, standings, self.theme, words=self._words, chosen=chosen))

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _greeting(self, hour: int) -> str:
        if 5 <= hour < 12:
            return self.tr("Good morning, {name}")
        return self.tr("Good afternoon, {name}") if 12 <= hour < 18 else self.tr("Good evening, {name}")

    def _progress_line(self, entries: tuple[CatalogueEntry, ...], standings: dict[str, Standing]) -> str:
        done = [entry for entry in entries if standings[entry.id].completed]
        courses = plural("HomePage", "{done} of %n course(s) done", len(entries)).format(done=len(done))
        return f"{courses} · {self._hours(sum(entry.minutes for entry in done))}"

    def _hours(self, minutes: int) -> str:
        length = self._path.academic_hour_minutes if self._path else 45
        return plural("HomePage", "%n academic hour(s)", round(minutes / length))

    def _next_card(self, entries: tuple[CatalogueEntry, ...], standings: dict[str, Standing]) -> QWidget:
        place = self._learning.to_continue()
        entry = self._learning.catalogue.entry(place.course) if place else None
        if place and entry and not standings[entry.id].completed:
            return self._continue_card(entry, place, standings[entry.id])
        open_ones = [one for one in entries if one.available and not one.coming and not standings[one.id].completed]
        if open_ones:
            return self._start_card(open_ones[0], first=not any(one.completed for one in standings.values()))
        return self._nothing_card(any(one.available for one in entries))

    def _continue_card(self, entry: CatalogueEntry, place: Continue, now: Standing) -> QWidget:
        title = self._words(entry.title)
        go_on = button(self.tr("Continue"), kind="primary", name=self.tr("Continue: {title}").format(title=title))
        go_on.clicked.connect(partial(self.continue_requested.emit, entry.id, place.item.id))
        bar_name = self.tr("{title}: {percent} done").format(title=title, percent=percent_text(now.fraction))
        return self._card(
            label(self.tr("Continue where you stopped"), role="small"),
            label(title, role="heading"),
            label(self._place_words(entry, place)),
            progress_bar(now.fraction, name=bar_name),
            buttons=(go_on, self._outline_button(entry)),
        )

    def _place_words(self, entry: CatalogueEntry, place: Continue) -> str:
        title = self._law(item_title(entry, place.item, self._content_language))
        if not isinstance(place.item, LessonItem):
            words = self.tr("Step {number} of {total} · {title}")
            return words.format(number=place.number, total=place.total, title=title)
        words = self.tr("Lesson {number} of {total} · {title}")
        if place.block:
            words = self.tr("Lesson {number} of {total} · {title} · paragraph {paragraph}")
        return words.format(number=place.number, total=place.total, title=title, paragraph=place.block + 1)

    def _start_card(self, entry: CatalogueEntry, *, first: bool) -> QWidget:
        assert entry.manifest is not None
        progress = self._learning.progress(entry)
        done = progress.read | progress.passed if progress else frozenset()
        item = next((one for one in entry.manifest.items() if one.id not in done), entry.manifest.items()[0])
        title = self._words(entry.title)
        start = button(self.tr("Start"), kind="primary", name=self.tr("Start: {title}").format(title=title))
        start.clicked.connect(partial(self.continue_requested.emit, entry.id, item.id))
        return self._card(
            label(self.tr("Start here") if first else self.tr("Your next course"), role="small"),
            label(title, role="heading"),
            label(self._words(entry.summary)),
            label(self._hours(entry.minutes), role="small"),
            buttons=(start, self._outline_button(entry)),
        )

    def _nothing_card(self, all_done: bool) -> QWidget:
        if all_done:
            head = self.tr("You have completed every course on this PC")
            text = self.tr("You can read the lessons again at any time. Your statements are under Certificates.")
        else:
            head = self.tr("No course on this PC can be opened yet")
            text = self.tr("Ask your trainer for a course. When it is on this PC, start Kense again.")
        return self._card(label(head, role="heading"), label(text))

    def _card(self, *parts: QWidget, buttons: tuple[QPushButton, ...] = ()) -> QWidget:
        """Return the card of the next thing to do; its first button has the keyboard when the page is shown."""
        card = Panel("continue", margins=self.card_margins(), spacing=self.theme.px(8)).add(*parts)
        if buttons:
            flow = FlowLayout(spacing=self.theme.px(12))
            for one in buttons:
                flow.addWidget(one)
            card.box.addSpacing(self.theme.px(8))
            card.box.addLayout(flow)
            self.start_at(buttons[0])
        card.box.addStretch(1)
        return card

    def _outline_button(self, entry: CatalogueEntry) -> QPushButton:
        name = self.tr("Course outline: {title}").format(title=self._words(entry.title))
        made = button(self.tr("Course outline"), name=name)
        made.clicked.connect(partial(self.course_requested.emit, entry.id))
        return made

    def _path_head(self, entries: tuple[CatalogueEntry, ...]) -> QLayout:
        title = self.tr("Courses")
        if self._path:
            title = self.tr("Learning path: {title}").format(title=self._words(self._path.title))
        size = self._hours(sum(entry.minutes for entry in entries))
        size += " · " + plural("HomePage", "%n course(s)", len(entries))
        desks = sum(len(entry.practices) for entry in entries)
        size += " · " + plural("HomePage", "%n practice desk(s)", desks) if desks else ""
        self._path_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._path_row.setSpacing(self.theme.px(4))
        self._path_row.addWidget(label(title, role="heading"), 1)
        self._size = label(size, role="small", wrap=False)
        self._path_row.addWidget(self._size)
        return self._path_row

    def _words(self, text: LocalText) -> str:
        return self._law(pick(text, self._content_language))

    def _law(self, text: str) -> str:
        return self._learning.catalogue.with_law(text, self._content_language)
