"""The daily review: one card after the other, then what will be recalled and what was set aside."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.questions.common import Response
from app.services.learning import Learning
from app.services.reviewing import CardFace, Reviewing, SetAside
from app.ui.reading import Reading
from app.ui.review.card import ReviewCard, review_card
from app.ui.review.figures import ForecastCard, TruthCard
from app.ui.review.words import reason_text
from app.ui.text import plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar

WIDEST_PX = 860
MORE = 10
"""Cards beyond the limit of the day for who asks for more."""

MOST_SET_ASIDE = 30
"""Cards that were set aside and are listed at once."""


class ReviewPage(Page):
    """Asks today's cards."""

    item_requested = Signal(str, str)
    page_requested = Signal(str)

    def __init__(
        self,
        reviewing: Reviewing,
        learning: Learning,
        *,
        reading_of: Callable[[str], Reading],
        content_language: str,
        language: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show today's first card; `reading_of` gives the reading of a question's course."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Review"))
        self._reviewing = reviewing
        self._learning = learning
        self._reading_of = reading_of
        self._content_language = content_language
        self._language = language
        self._more = 0
        self._answered = 0
        self.card: ReviewCard | None = None
        self.notice = Notice(theme)
        notes = button(self.tr("My notes"), kind="pill", icon=theme.icon("note"))
        notes.clicked.connect(partial(self.page_requested.emit, "notes"))
        self.column.add(row(label(self.tr("Review"), role="title"), None, notes), self.notice)
        self._asked = Panel("ground", spacing=theme.px(12))
        self._below = Panel("ground", spacing=theme.px(16))
        self.column.add(self._asked, self._below)
        self.column.end()
        self._tell_dropped()
        self.show_next()

    def show_next(self) -> None:
        """Show the next card of the day, or that the day is done."""
        queue = self._reviewing.queue(self._content_language, more=self._more)
        if queue:
            self.show_card(queue[0], left=len(queue))
        else:
            self._show_end()

    def show_card(self, face: CardFace, *, left: int = 1) -> None:
        """Ask a card; `left` counts those still to be asked, this one included."""
        asked = Panel("ground", spacing=self.theme.px(12))
        self.card = self._add_card(asked, face, left=left)
        self._show(asked, Panel("ground"))
        self.card.start()
        self.column.ensureVisible(0, 0)

    def flush(self) -> None:
        """Take in what is still being typed; an answer counts when it is rated."""
        if self.card is not None:
            self.card.flush()

    def _show_end(self) -> None:
        self.card = None
        asked, below = Panel("ground", spacing=self.theme.px(12)), Panel("ground", spacing=self.theme.px(16))
        self._add_end(asked)
        self._add_figures(below)
        self._show(asked, below)

    def _show(self, asked: Panel, below: Panel) -> None:
        self._asked = self._replaced(self._asked, asked)
        self._below = self._replaced(self._below, below)
        if self.isVisible():
            self.column.settle()

    def _tell_dropped(self) -> None:
        try:
            dropped = self._reviewing.drop_gone(self._content_language)
        except AppError as error:
            self.notice.complain(said(error))
            return
        if dropped:
            words = plural(
                "ReviewPage", "%n card(s) were taken out: what they asked is no longer in your courses.", len(dropped)
            )
            self.notice.remind(words)

    def _add_card(self, asked: Panel, face: CardFace, *, left: int) -> ReviewCard:
        total = self._answered + left
        words = plural("ReviewPage", "%n card(s) left", left)
        card = review_card(
            face, self._reviewing, self.theme, language=self._content_language, reading_of=self._reading_of
        )
        card.rated.connect(self._rate)
        card.grown.connect(self._settle)
        bar = progress_bar(self._answered / total, name=words)
        asked.add(label(words, role="small"), bar, card, self._foot(face))
        return card

    def _foot(self, face: CardFace) -> QWidget:
        foot = Panel("ground")
        flow = FlowLayout(spacing=self.theme.px(8))
        if face.item:
            again = button(self.tr("Read about it"), kind="pill", icon=self.theme.icon("courses"))
            again.clicked.connect(partial(self._read, face.course, face.item, face.block))
            flow.addWidget(again)
        aside = button(self.tr("Do not ask this"), kind="pill", icon=self.theme.icon("hide"))
        aside.clicked.connect(partial(self._set_aside, face))
        flow.addWidget(aside)
        foot.box.addLayout(flow)
        return foot

    def _add_end(self, asked: Panel) -> None:
        done = self._reviewing.today(self._content_language).done
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        if done:
            card.add(label(self.tr("Done for today"), role="heading"))
            card.add(
                label(
                    plural("ReviewPage", "You answered %n card(s). Those that fade come again when it is time.", done)
                )
            )
        else:
            card.add(label(self.tr("Nothing waits to be repeated"), role="heading"))
            card.add(
                label(
                    self.tr(
                        "Cards come from questions you answered wrong, from the terms and rules of lessons you opened, "
                        "and from your own notes."
                    )
                )
            )
        if self._reviewing.queue(self._content_language, more=self._more + MORE):
            more = button(self.tr("Ten more cards"))
            more.clicked.connect(self._ask_more)
            flow = FlowLayout()
            flow.addWidget(more)
            card.box.addLayout(flow)
            self.start_at(more)
        asked.add(card)

    def _add_figures(self, below: Panel) -> None:
        below.add(ForecastCard(self._reviewing, self.theme, language=self._language, failed=self._fail))
        below.add(TruthCard(self._reviewing, self.theme))
        aside = self._reviewing.set_aside(self._content_language)
        if aside:
            below.add(label(self.tr("Set aside"), role="heading"))
        for one in aside[:MOST_SET_ASIDE]:
            below.add(self._aside_card(one))

    def _aside_card(self, one: SetAside) -> QWidget:
        theme = self.theme
        card = Panel("card", margins=(theme.px(16), theme.px(12), theme.px(16), theme.px(12)), spacing=theme.px(4))
        if one.words:
            card.add(label(one.words, role="strong"))
        card.add(label(reason_text(one.reason)))
        flow = FlowLayout(spacing=theme.px(8))
        if one.item:
            link = WrapButton(self.tr("Read about it"), kind="link")
            link.setAccessibleName(self.tr("Read about it: {words}").format(words=one.words))
            link.clicked.connect(partial(self._read, one.course, one.item, None))
            flow.addWidget(link)
        if one.reason in {"leech", "own"}:
            name = self.tr("Ask it again: {words}").format(words=one.words)
            again = button(self.tr("Ask it again"), kind="pill", name=name)
            again.clicked.connect(partial(self._resume, one.id))
            flow.addWidget(again)
        card.box.addLayout(flow)
        return card

    def _rate(self, rating: int, response: Response | None, seconds: float) -> None:
        assert self.card is not None
        try:
            done = self._reviewing.answer(self.card.face, rating=rating, response=response, seconds=seconds)
        except AppError as error:
            self._fail(error)
            return
        self.notice.clear()
        self._answered += 1
        self.show_next()
        if done.leech:
            self.notice.remind(
                self.tr("This card was forgotten eight times and is set aside. Read about it again first.")
            )

    def _set_aside(self, face: CardFace) -> None:
        self._try(lambda: self._reviewing.suspend(face))

    def _resume(self, card: str) -> None:
        self._try(lambda: self._reviewing.resume(card))

    def _ask_more(self) -> None:
        self._more += MORE
        self.show_next()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except AppError as error:
            self._fail(error)
            return
        self.show_next()

    def _read(self, course: str, item: str, block: int | None) -> None:
        if block is not None:
            self._learning.remember_place(self._reading_of(course).course, item, block)
        self.item_requested.emit(course, item)

    def _settle(self) -> None:
        self.column.settle()
        if self.card is not None and self.card.ratings is not None:
            self.reveal(self.card.ratings)

    def _fail(self, error: AppError) -> None:
        self.notice.complain(said(error))

    def _replaced(self, old: Panel, new: Panel) -> Panel:
        self.column.box.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        # By itself Qt shows a new part of a visible page only in the next round of events, and gives it no keyboard.
        new.show()
        return new
