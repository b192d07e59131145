"""One card of the review: a question is answered, anything else is recalled, shown and rated."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.base.i18n import LANGUAGES
from app.course.law import LawEntry
from app.course.markup import plain_text
from app.questions import type_of
from app.questions.common import Response, is_blank
from app.services.reviewing import CardFace, Reviewing
from app.ui.blocks.boxes import origin_text
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.review.rating_row import RatingRow
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.keyboard import KazakhKeys
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class ReviewCard(Panel):
    """A card that is asked; `rated` carries rating, response (None where there is none) and seconds."""

    rated = Signal(int, object, float)
    grown = Signal()
    """It shows more than before."""

    def __init__(self, face: CardFace, reviewing: Reviewing, theme: Theme, parent: QWidget | None = None) -> None:
        margins = (theme.px(22), theme.px(18), theme.px(22), theme.px(20))
        super().__init__("card", margins=margins, spacing=theme.px(10), parent=parent)
        self.face = face
        self.theme = theme
        self._reviewing = reviewing
        self._timer = QElapsedTimer()
        self._timer.start()
        self._seconds = 0.0
        self.ratings: RatingRow | None = None

    def start(self) -> None:
        """Put the keyboard where the answer begins."""
        raise NotImplementedError

    def flush(self) -> None:
        """Take in what is still being typed."""

    def _show_more(self, part: QWidget) -> None:
        """Put a part below the others; by itself Qt shows it only in the next round of events."""
        self.add(part)
        part.show()

    def _stop_the_time(self) -> None:
        if not self._seconds:
            self._seconds = self._timer.elapsed() / 1000

    def _offer_ratings(self, response: Response | None, *, forgotten: bool) -> None:
        self.ratings = RatingRow(self._reviewing.waits(self.face), self.theme, forgotten=forgotten)
        self.ratings.rated.connect(lambda rating: self.rated.emit(rating, response, self._seconds))
        if not forgotten:
            self._show_more(label(self.tr("How well did you recall it?"), role="muted"))
        self._show_more(self.ratings)
        self.grown.emit()
        self.ratings.focus_usual()


class RecallCard(ReviewCard):
    """A term, rule or own note: the learner recalls it, then sees it."""

    def __init__(
        self, face: CardFace, reviewing: Reviewing, theme: Theme, *, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(face, reviewing, theme, parent=parent)
        self._language = language
        self.add(label(self._task(), role="muted"))
        if face.kind != "term" and face.topic:
            self.add(label(face.topic, role="strong"))
        if face.law is not None and not face.prompt:
            self.add(label(origin_text(face.law, language), role="small"))
        if face.prompt:
            self.add(label(face.prompt, role="heading"))
        self.reveal_button = button(self.tr("Show the answer"), kind="primary")
        self.reveal_button.clicked.connect(self.reveal)
        flow = FlowLayout()
        flow.addWidget(self.reveal_button)
        self.box.addLayout(flow)

    def start(self) -> None:
        """Put the keyboard on the button that shows the answer."""
        self.reveal_button.setFocus()

    def reveal(self) -> None:
        """Show the answer and ask how well it was recalled."""
        if self.ratings is not None:
            return
        self._stop_the_time()
        self.reveal_button.hide()
        answer = Panel("info", margins=(self.theme.px(16), self.theme.px(12), self.theme.px(16), self.theme.px(12)))
        for words, role in self._answer():
            answer.add(label(words, role=role))  # type: ignore[arg-type]
        self._show_more(answer)
        self._offer_ratings(None, forgotten=False)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.face.answer))

    def _task(self) -> str:
        if self.face.kind == "term":
            return self.tr("What does this term mean?")
        if self.face.kind == "note":
            return self.tr("What did you note here?")
        return self.tr("Which term does the law set?") if self.face.prompt else self.tr("What does this rule say?")

    def _answer(self) -> list[tuple[str, str]]:
        face = self.face
        lines = [(face.answer, "text")]
        if face.term is not None:
            term = face.term
            others = [term.name(one) for one in LANGUAGES if one != self._language]
            lines.append((" · ".join(others), "small"))
            if not term.checked:
                lines.append((self.tr("Translation not yet checked by a specialist"), "small"))
        if isinstance(face.law, LawEntry) and face.prompt:
            lines.append((origin_text(face.law, self._language), "small"))
        return lines


class AskCard(ReviewCard):
    """A question that was answered wrong before, shown by its own view."""

    def __init__(self, face: CardFace, reviewing: Reviewing, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(face, reviewing, reading.theme, parent=parent)
        assert face.question is not None
        self._reading = reading
        self.add(label(self.tr("You have answered this question wrong before"), role="muted"))
        self.card = QuestionCard(face.question, reading, for_points=False)
        self._keys = KazakhKeys(parent=self)
        self._keys.attend(self.card.view)
        self.check_button = button(self.tr("Check my answer"), kind="primary")
        self._unknown = button(self.tr("I do not know"))
        self.check_button.setToolTip(f"{self.check_button.text()} (Ctrl+Enter)")
        self.check_button.clicked.connect(self.check)
        self._unknown.clicked.connect(self.give_up)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.check)
        self._note = label("", role="small")
        self._note.hide()
        self._buttons = Panel("plain")
        flow = FlowLayout(spacing=reading.theme.px(12))
        flow.addWidget(self.check_button)
        flow.addWidget(self._unknown)
        self._buttons.box.addLayout(flow)
        self.add(self.card, self._note, self._buttons)

    def start(self) -> None:
        """Put the keyboard on the first thing to answer."""
        self.card.view.focus_first()

    def flush(self) -> None:
        """Take in what is still being typed."""
        self.card.view.flush()

    def check(self) -> None:
        """Mark the answer, show what was right, and ask how well it was recalled."""
        self.flush()
        response = self.card.view.response()
        if self.ratings is not None:
            return
        if response is None or is_blank(response):
            words = self.tr("Answer first, or say that you do not know.")
            self._note.setText(words)
            self._note.setAccessibleName(words)
            self._note.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            return
        self._show(response)

    def give_up(self) -> None:
        """Show what is right without an answer."""
        if self.ratings is None:
            self._show("")

    def _show(self, response: Response) -> None:
        self._stop_the_time()
        self._note.hide()
        self._buttons.hide()
        marked = self._reviewing.mark(self.face, response)
        self.card.show_result(marked)
        if marked.fraction < 1.0:
            self._add_right_answer()
        self._offer_ratings(response, forgotten=marked.fraction < 1.0)

    def _add_right_answer(self) -> None:
        assert self.face.question is not None
        question, reading = self.face.question.question, self._reading
        words = type_of(question).in_words(question, type_of(question).correct(question), reading.language)
        if words:
            # The bundled letters have no arrows.
            plain = plain_text(reading.html({reading.language: words})).replace("→", "–")
            self._show_more(label(self.tr("Right answer: {answer}").format(answer=plain), role="strong"))


def review_card(
    face: CardFace, reviewing: Reviewing, theme: Theme, *, language: str, reading_of: Callable[[str], Reading]
) -> ReviewCard:
    """Return the view of a card; `reading_of` gives the reading of the course a question stands in."""
    if face.question is not None:
        return AskCard(face, reviewing, reading_of(face.course))
    return RecallCard(face, reviewing, theme, language=language)
