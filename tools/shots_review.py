"""Pictures of notes and review for `make shots`: cards of each kind, the end of a day, notes in a lesson and listed."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from app.questions import type_of
from tools.shots_exams import settle

if TYPE_CHECKING:
    from app.services.reviewing import Reviewing
    from app.ui.pages.lesson import LessonPage
    from app.ui.pages.review import ReviewPage
    from app.ui.shell import Shell

Scene = tuple[str, Callable[[], None]]

COURSE, LESSON = "c03-inquiries", "fifteen-working-days"
WORDS = {"kk": "Мерзім қай күннен басталады?", "ru": "С какого дня считать срок?", "en": "From which day does it run?"}
RULE, PARAGRAPH = 2, 4
"""Blocks of the lesson."""

DAYS = 25


class PastClock:
    """The time of a study that is over, moved on by whoever studies."""

    boot_id = "past"

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment as aware UTC."""
        return self.moment

    def monotonic(self) -> float:
        """Return seconds since the epoch."""
        return self.moment.timestamp()


def review_scenes(shell: "Shell", language: str) -> Iterator[Scene]:
    """Yield a name and what to do for each state."""
    pictures = Pictures(shell, language)
    yield "notes-empty", lambda: pictures.go("notes")
    yield "lesson-note-writing", pictures.write_note
    yield "lesson-note-kept", pictures.keep_note
    yield "notes", lambda: pictures.go("notes")
    for kind in ("question", "deadline", "rule", "term", "note"):
        yield f"review-{kind}", lambda kind=kind: pictures.card(kind)  # type: ignore[misc]
        yield f"review-{kind}-shown", pictures.reveal
    yield "review-forecast", pictures.study
    yield "review-forecast-end", pictures.scroll_down
    yield "home-review", lambda: pictures.go("home")


class Pictures:
    """Brings the learner of the window to each state."""

    def __init__(self, shell: "Shell", language: str) -> None:
        self._shell = shell
        self._language = language

    def go(self, page: str, item: str = "") -> None:
        """Show a page."""
        from app.ui.pages import Place

        self._shell.go(Place(page, COURSE if item else "", item))

    def write_note(self) -> None:
        """Write a note beside a rule."""
        page = self._lesson()
        page.notes.write()
        page.notes.field.text.insertPlainText(WORDS[self._language])

    def keep_note(self) -> None:
        """Keep the note, a bookmark and a highlight."""
        page = self._lesson()
        page.notes.write()
        page.notes.field.text.insertPlainText(WORDS[self._language])
        page.notes.field.finish()
        page.notes.bookmark()
        page.notes.highlight()
        page.column.frame(PARAGRAPH).setFocus()
        page.notes.bookmark()
        page.column.frame(RULE).setFocus()

    def card(self, kind: str) -> None:
        """Show a card of a kind: a deadline is a rule with a term."""
        learner = self._shell.ui.learner
        self._answer_a_check_wrong()
        for note in learner.noting.all():
            if note.kind == "note":
                learner.reviewing.add_note(note.id)
        self.go("review")
        page = self._review()
        for face in learner.reviewing.queue(self._language, more=500):
            told = "deadline" if face.kind == "rule" and face.prompt else face.kind
            if told == kind:
                page.show_card(face)
                return

    def reveal(self) -> None:
        """Show the answer of the card."""
        from app.ui.review.card import AskCard, RecallCard

        card = self._review().card
        if isinstance(card, RecallCard):
            card.reveal()
        elif isinstance(card, AskCard):
            card.give_up()

    def study(self) -> None:
        """Show the end of a day, with weeks of study behind it."""
        from app.services.reviewing import Reviewing

        ui = self._shell.ui
        clock = PastClock(ui.services.clock.now() - timedelta(days=DAYS))
        past = Reviewing(ui.learner.profile.file, ui.services.catalogue, clock)
        source = Random("study")  # noqa: S311 - a made-up learner, not a secret
        for _ in range(DAYS):
            self._study_a_day(past, source)
            clock.moment += timedelta(days=1)
        for face in ui.learner.reviewing.queue(self._language, more=500):
            ui.learner.reviewing.suspend(face)
        ui.learner.reviewing.set_check_day((ui.services.clock.now() + timedelta(days=90)).date())
        self.go("review")

    def scroll_down(self) -> None:
        """Scroll to the end of the page."""
        bar = self._review().column.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _study_a_day(self, past: "Reviewing", source: Random) -> None:
        for face in past.queue(self._language):
            question = face.question.question if face.question else None
            response = type_of(question).correct(question) if question else None
            rating = 3 if source.random() < 0.87 else 1
            past.answer(face, rating=rating, response=response, seconds=12)

    def _answer_a_check_wrong(self) -> None:
        ui = self._shell.ui
        course = ui.services.catalogue.course(COURSE)
        shown = ui.learner.learning.check(course, "kinds-heading")
        ui.learner.learning.answer_check(course, shown, "heading-message", revealed=True)

    def _lesson(self) -> "LessonPage":
        from app.ui.pages.lesson import LessonPage

        self.go("lesson", LESSON)
        page = self._shell.page
        assert isinstance(page, LessonPage)
        while not page.column.complete:
            settle()
        settle(milliseconds=300)
        page.column.frame(RULE).setFocus()
        settle()
        return page

    def _review(self) -> "ReviewPage":
        from app.ui.pages.review import ReviewPage

        page = self._shell.page
        assert isinstance(page, ReviewPage)
        return page
