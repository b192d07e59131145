"""The home page: what next? Where the learner stopped, and the learning path."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QWidget

from app.base.i18n import LocalText, pick
from app.course.outline import LessonItem
from app.services.catalogue import CatalogueEntry
from app.services.learning import Continue, Learning
from app.services.review_glance import Glance
from app.ui.review.today import TodayCard
from app.ui.text import percent_text, plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.standing import Standing, item_title, standing

NARROWEST_CARD_PX = 190
MOST_CARDS = 5
BESIDE_PX = 820
"""Width of the page at 100 % from which on the review stands beside what comes next."""

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

    def __init__(  # noqa: PLR0913 - a page is handed each of its parts, and nothing it could reach more through
        self,
        learning: Learning,
        glance: Glance,
        *,
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
        self._content_language = content_language
        self._path = learning.catalogue.path
        entries = learning.catalogue.entries
        standings = {entry.id: standing(entry, learning) for entry in entries}
        self.column.box.setSpacing(theme.px(4))
        self.column.add(label(self._greeting(hour).format(name=called_by(name)), role="title"))
        self.column.add(label(self._progress_line(entries, standings), role="muted"))
        self.column.box.addSpacing(theme.px(12))
        today = TodayCard(glance, theme, language=language)
        today.review_requested.connect(partial(self.page_requested.emit, "review"))
        self._next_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._next_row.setSpacing(theme.px(16))
        self._next_row.addWidget(self._next_card(entries, standings), 7)
        self._next_row.addWidget(today, 3)
        self.column.add(self._next_row)
        self.column.box.addSpacing(theme.px(16))
        self.column.add(self._path_head(entries))
        self.column.box.addSpacing(theme.px(8))
        self.column.add(self._path_grid(entries, standings))
        self.column.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the review below what comes next where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < BESIDE_PX * self.theme.scale
        directions = QBoxLayout.Direction
        self._next_row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

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
        head = row(label(title, role="heading"), label(size, role="small", wrap=False), spacing=self.theme.px(16))
        head.setStretch(0, 1)
        return head

    def _path_grid(self, entries: tuple[CatalogueEntry, ...], standings: dict[str, Standing]) -> QWidget:
        holder = QWidget()
        px = self.theme.px
        grid = CardGrid(narrowest=px(NARROWEST_CARD_PX), most=MOST_CARDS, spacing=px(12))
        holder.setLayout(grid)
        for entry in entries:
            grid.addWidget(self._path_card(entry, standings[entry.id]))
        return holder

    def _path_card(self, entry: CatalogueEntry, now: Standing) -> QWidget:
        px = self.theme.px
        title = self._words(entry.short_title)
        number = str(entry.number) if entry.number else self.tr("Of your office")
        parts: list[QLayout | QWidget] = [
            row(label(number, role="small", wrap=False), None, pill(now.words, kind=now.kind)),
            label(title, role="strong"),
        ]
        if entry.available:
            bar_name = f"{title}: {percent_text(now.fraction)}"
            parts.append(progress_bar(now.fraction, name=bar_name, done=now.completed))
        margins = (px(14), px(12), px(14), px(14))
        if not entry.available:
            card: Panel | CardButton = Panel("card", margins=margins).add(*parts)
        else:
            name = self.tr("{title}. {standing}, {percent} done")
            name = name.format(title=title, standing=now.words, percent=percent_text(now.fraction))
            card = CardButton("card", name=name, margins=margins).add(*parts)
            card.clicked.connect(partial(self.course_requested.emit, entry.id))
        card.box.addStretch(1)
        card.setMinimumHeight(px(116))
        return card

    def _words(self, text: LocalText) -> str:
        return self._law(pick(text, self._content_language))

    def _law(self, text: str) -> str:
        return self._learning.catalogue.with_law(text, self._content_language)
