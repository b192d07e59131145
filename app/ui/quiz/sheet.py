"""One question of a quiz on its sheet: number, flag, the question, how sure one is, and the check if there is one."""

from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.questions import type_of
from app.questions.common import Response, is_blank
from app.services.values import AttemptEvent, Certainty, PaperQuestion
from app.ui.questions.card import QuestionCard
from app.ui.quiz.certainty import CertaintyRow
from app.ui.quiz.check import CheckRow
from app.ui.quiz.keeper import Keeper
from app.ui.quiz.keys import with_key
from app.ui.quiz.navigator import section_title
from app.ui.quiz.tally import asks_certainty, is_asked, is_told_at_once
from app.ui.reading import Reading
from app.ui.reading_aloud import PLAY_KEYS, Passage, spoken_words
from app.ui.text import number_text
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import ScrollColumn, row


class QuestionSheet(ScrollColumn):
    """Shows the question at an index of the paper and hands every change to the keeper."""

    judged = Signal()
    """A verdict was asked for and is shown."""
    flip_requested = Signal()
    """The questions in the other language."""
    listen_requested = Signal()

    def __init__(self, keeper: Keeper, index: int, reading: Reading, parent: QWidget | None = None) -> None:
        theme, attempt = reading.theme, keeper.attempt
        shown = attempt.paper.questions[index]
        number, count = index + 1, len(attempt.paper.questions)
        words = self.tr("Question {number} of {count}").format(number=number, count=count)
        title = section_title(attempt, shown.section, reading)
        words = f"{words} · {title}" if title else words
        margins = (theme.px(40), theme.px(24), theme.px(40), 24)
        super().__init__(name=words, widest=theme.px(1000), margins=margins, parent=parent)
        self._keeper = keeper
        self._language = reading.language
        self._shown = shown
        self.question_id = shown.question.id
        self._flag = button(self.tr("Flag"), kind="pill", icon=theme.icon("flag"), checkable=True)
        with_key(self._flag, "Ctrl+G")
        self._flag.setChecked(self.question_id in attempt.state.flagged)
        self._flag.toggled.connect(self._on_flag)
        self.card = QuestionCard(shown, reading, stem_size=22)
        self.card.answered.connect(self._on_answered)
        self.card.hint_opened.connect(self._on_hint)
        head = row(label(words, role="muted"), self._ways(reading))
        head.setStretch(0, 1)
        self.add(head)
        self.add(label(self._points(shown), role="small"), self.card)
        self.certainty = self._certainty(reading)
        self.check = self._check(reading)
        self.end()
        self._restore()

    def passages(self) -> list[Passage]:
        """Return what is read aloud: the question, then what can be answered."""
        return [Passage(spoken_words(part), self.card.shown_language, part) for part in self.card.parts()]

    def check_now(self) -> None:
        """Record that the verdict was asked for, and show it; without an answer say so."""
        self.flush()
        state = self._keeper.attempt.state
        response = state.responses.get(self.question_id)
        if self.check is None or is_blank(response):
            if self.check is not None:
                self.check.ask_for_answer()
            return
        tried = self._tries()
        again = bool(tried) and tried[-1] == response
        if again or self._keeper.record(AttemptEvent(kind="check", question=self.question_id)):
            self._show_verdict(told=True)

    def try_again(self) -> None:
        """Let the learner answer once more."""
        self.card.clear_result()
        if self.check is not None:
            self.check.show_open()
        self.card.view.focus_first()

    def close_answer(self) -> None:
        """Take no more answers: the time is over."""
        self.card.view.set_locked(True)

    def prepare(self, size: QSize) -> None:
        """Style and arrange the sheet before it is shown."""
        self.resize(size)
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self.settle()
        # The first time a widget is shown costs several times the second one; nothing is painted in between.
        self.show()
        self.hide()

    def flush(self) -> None:
        """Tell at once what is still being typed."""
        self.card.view.flush()

    def _ways(self, reading: Reading) -> FlowLayout:
        """Return the buttons over the question: to flag it, to hear it, to read it in another language."""
        flow = FlowLayout(spacing=reading.theme.px(6))
        flow.addWidget(self._flag)
        listen = button(self.tr("Listen"), kind="pill", icon=reading.theme.icon("read-aloud"))
        listen.setToolTip(self.tr("Reads the question and its answers aloud ({keys})").format(keys=PLAY_KEYS))
        listen.clicked.connect(self.listen_requested)
        flow.addWidget(listen)
        if reading.second:
            words = self.tr("Show in {language}").format(language=LANGUAGE_NAMES[reading.second])
            flip = button(words, kind="pill", icon=reading.theme.icon("language"))
            flip.setToolTip(self.tr("The same question in the other language (F8)"))
            flip.clicked.connect(self.flip_requested)
            flow.addWidget(flip)
        return flow

    def _restore(self) -> None:
        state = self._keeper.attempt.state
        response = state.responses.get(self.question_id)
        self.card.show_answer(response, hints=state.hints.get(self.question_id, 0))
        tried = self._tries()
        once = self._keeper.attempt.terms.rules.feedback == "question"
        if self.check is not None and tried and (once or tried[-1] == response):
            self._show_verdict(told=False)
        self._lock_certainty()

    def _show_verdict(self, *, told: bool) -> None:
        assert self.check is not None
        marked = self._keeper.mark(self.question_id)
        self.card.show_result(marked)
        self.check.show_checked(marked)
        self._lock_certainty()
        if told:
            self.judged.emit()
            self.check.announce(marked)

    def _certainty(self, reading: Reading) -> CertaintyRow | None:
        attempt = self._keeper.attempt
        if not asks_certainty(attempt, self._shown):
            return None
        made = CertaintyRow(
            reading.theme,
            certainty=attempt.state.certainties.get(self.question_id, 0),
            scored=attempt.terms.rules.certainty == "scored" and self._shown.graded,
            language=reading.language,
        )
        made.chosen.connect(self._on_certainty)
        self.add(made)
        return made

    def _lock_certainty(self) -> None:
        # Whoever has seen the verdict is certain; what was said before it stands.
        if self.certainty is not None:
            self.certainty.set_locked(bool(self._tries()))

    def _check(self, reading: Reading) -> CheckRow | None:
        attempt = self._keeper.attempt
        if not is_told_at_once(attempt, self._shown):
            return None
        made = CheckRow(attempt.terms.rules, reading.theme)
        made.check_requested.connect(self.check_now)
        made.retry_requested.connect(self.try_again)
        self.add(made)
        return made

    def _tries(self) -> tuple[Response | None, ...]:
        return self._keeper.attempt.state.checked.get(self.question_id, ())

    def _points(self, shown: PaperQuestion) -> str:
        if not is_asked(shown):
            return self.tr("To read; nothing is asked")
        marked = type_of(shown.question).marked
        if not shown.graded or marked == "nobody":
            return self.tr("Not graded")
        words = self.tr("Points: {points}").format(points=number_text(shown.question.points, self._language))
        by_person = self.tr("marked by a person")
        return f"{words} · {by_person}" if marked == "person" else words

    def _on_answered(self, response: Response | None) -> None:
        self._keeper.record(AttemptEvent(kind="response", question=self.question_id, response=response))

    def _on_hint(self) -> None:
        self._keeper.record(AttemptEvent(kind="hint", question=self.question_id))

    def _on_flag(self, flagged: bool) -> None:
        self._keeper.record(AttemptEvent(kind="flag", question=self.question_id, flagged=flagged))

    def _on_certainty(self, step: int) -> None:
        certainty = cast("Certainty", step)
        self._keeper.record(AttemptEvent(kind="certainty", question=self.question_id, certainty=certainty))
