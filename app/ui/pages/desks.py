"""The page of all practice desks, by course, with what was reached at each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import LocalText, pick
from app.course.outline import PracticeCard
from app.services.catalogue import Catalogue, CatalogueEntry
from app.services.practising import Practising, Standing
from app.ui.text import number_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar

NARROWEST_PX = 420


class DesksPage(Page):
    """A card for each desk of the courses on this PC."""

    item_requested = Signal(str, str)
    """Course and desk."""

    def __init__(
        self,
        catalogue: Catalogue,
        practising: Practising,
        *,
        content_language: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.set_name(self.tr("Practice"))
        self._catalogue, self._practising, self._language = catalogue, practising, content_language
        about = self.tr(
            "Desks on which you do the work itself: on invented cases, at your own pace, as often as you like. "
            "You are scored on lawfulness and time, never on the order of your clicks."
        )
        self.column.add(label(self.tr("Practice"), role="title"), label(about))
        entries = [entry for entry in catalogue.entries if entry.practices]
        if not entries:
            nothing = self.tr("There is no practice desk on this PC yet. Ask your trainer for a course that has some.")
            self.column.add(Panel("info", margins=self.card_margins()).add(label(nothing)))
        for entry in entries:
            self.column.add(label(self._words(entry.title), role="heading"), self._grid(entry))
        self.column.end()

    def _grid(self, entry: CatalogueEntry) -> QWidget:
        holder = QWidget()
        grid = CardGrid(narrowest=self.theme.px(NARROWEST_PX), most=2, spacing=self.theme.px(12))
        holder.setLayout(grid)
        reached, waiting = self._practising.standings(entry.id), self._practising.waiting(entry.id)
        order = entry.manifest.practice_ids() if entry.manifest else ()
        for name in order:
            if name in entry.practices:
                grid.addWidget(self._card(entry, name, reached.get(name), waits=name in waiting))
        return holder

    def _card(self, entry: CatalogueEntry, name: str, reached: Standing | None, *, waits: bool) -> QWidget:
        desk: PracticeCard = entry.practices[name]
        title = self._words(desk.title)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(6))
        state = self._state(reached, waits=waits)
        minutes = self.tr("About {minutes} min").format(minutes=desk.minutes)
        card.add(row(label(minutes, role="small", wrap=False), None, *([state] if state else [])))
        card.add(label(title, role="strong"), label(self._words(desk.summary)))
        card.box.addStretch(1)
        if reached is not None:
            words = self.tr("Best {score} of 100").format(score=number_text(reached.best, self._language))
            card.add(progress_bar(reached.best / 100, name=f"{title}: {words}", done=reached.passed))
            card.add(label(words, role="small"))
        open_it = button(self.tr("Go on") if waits else self.tr("Open"))
        open_it.setAccessibleName(self.tr("{verb}: {title}").format(verb=open_it.text(), title=title))
        open_it.clicked.connect(partial(self.item_requested.emit, entry.id, name))
        foot = FlowLayout(spacing=self.theme.px(10))
        foot.addWidget(open_it)
        return card.add(foot)

    def _state(self, reached: Standing | None, *, waits: bool) -> QWidget | None:
        if waits:
            return pill(self.tr("A run waits"), kind="sun")
        if reached is None:
            return None
        return pill(self.tr("Passed"), kind="good") if reached.passed else pill(self.tr("Not passed yet"))

    def _words(self, text: LocalText) -> str:
        return self._catalogue.with_law(pick(text, self._language), self._language)
