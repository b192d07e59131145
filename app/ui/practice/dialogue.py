"""The view of a dialogue: who speaks, what was said so far, and the answer that is being put together."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.practice.common import Done
from app.practice.dialogue import ANSWER, CHOICE, DRAFT, GO_ON, TIME_UP, DialoguePlay, State, Turn, fields_of
from app.ui.practice.form import FieldForm
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.told import Told
from app.ui.practice.view import PracticeView
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn, restyle
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.rich_text import RichText

LAST_SECONDS = 10
"""Seconds from which on the time of a turn is marked."""


class DialogueView(PracticeView):
    """One turn at a time; what was said before stands above it and can be read again."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(keeper, told, parent)
        assert isinstance(told.play, DialoguePlay)
        self._play: DialoguePlay = told.play
        theme = self.theme
        margins = (theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        self._column = ScrollColumn(
            name=self.tr("The conversation"), widest=theme.px(820), margins=margins, spacing=theme.px(12)
        )
        self._past = QVBoxLayout()
        self._past.setSpacing(theme.px(8))
        self._now = QVBoxLayout()
        self._column.add(self._past, self._now)
        self._column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._told_turns: tuple[str, ...] = ()
        self._shown = ""
        self.turn: TurnCard | None = None
        keeper.ticked.connect(self._show_time)
        self.refresh()

    @property
    def state(self) -> State:
        """The dialogue as it stands."""
        state: State = self.keeper.run.state
        return state

    def refresh(self) -> None:
        """Show the dialogue as it stands; an answer that is being put together is left alone."""
        state = self.state
        past = tuple(one for one in state.path if one != state.current)
        if past[: len(self._told_turns)] != self._told_turns:
            _empty(self._past)
            self._told_turns = ()
        for name in past[len(self._told_turns) :]:
            self._past.addWidget(self._said(self._play.subjects[name], state))
        self._told_turns = past
        if self._shown != state.current or (self.turn is None and not state.over):
            self._shown = state.current
            self._show_turn()
        self._show_time()

    def focus_first(self) -> None:
        """Put the keyboard on the answer."""
        if self.turn is not None:
            self.turn.focus_first()

    def flush(self) -> None:
        """Save at once what is still being put together."""
        if self.turn is not None:
            self.turn.flush()

    def _show_turn(self) -> None:
        _empty(self._now)
        self.turn = None
        state = self.state
        if state.over:
            card = Panel("good", margins=(self.theme.px(16),) * 4)
            self._now.addWidget(card.add(label(self.tr("The conversation is over. Hand in to see what it was worth."))))
            self.finished.emit()
            return
        turn = self._play.subjects[state.current]
        self.turn = TurnCard(turn, self.keeper, self.told)
        self._now.addWidget(self.turn)
        self.attended.emit(turn.id)
        self.turn.focus_first()
        QTimer.singleShot(0, self.turn, self._reveal)

    def _reveal(self) -> None:
        if self.turn is not None:
            self._column.ensureWidgetVisible(self.turn, 0, 0)

    def _show_time(self) -> None:
        state = self.state
        if self.turn is None or state.over:
            return
        left = seconds_left(self._play.subjects[state.current], state, self.keeper)
        self.turn.show_left(left)
        if left is not None and left <= 0 and not self.keeper.locked:
            self.turn.flush()
            self.keeper.act(state.current, TIME_UP, by_clock=True)

    def _said(self, turn: Turn, state: State) -> QWidget:
        """Return a turn that is behind: what was said, what was answered, and what was said to that."""
        theme, told = self.theme, self.told
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        panel = Panel("well", margins=margins, spacing=theme.px(4))
        who = told.words(turn.speaker, case=turn.id)
        panel.add(label(who, role="small"), label(told.words(turn.text, case=turn.id, language=turn.spoken)))
        for done in state.done.get(turn.id, ()):
            words = self._answer_words(turn, done)
            if words:
                panel.add(label(self.tr("You: {words}").format(words=words), role="strong"))
        if turn.id in state.replies:
            reply = told.words(state.replies[turn.id], case=turn.id)
            panel.add(label(f"{who}: {reply}"))
        return panel

    def _answer_words(self, turn: Turn, done: Done) -> str:
        if done.action == TIME_UP:
            return self.tr("(the time was over)")
        fields = {one.id: one for one in fields_of(turn, self._play.practice.variables)}
        answers = {one.id: one.text for one in turn.answers}
        parts = []
        for name, value in done.values.items():
            if name == CHOICE and str(value) in answers:
                parts.append(self.told.words(answers[str(value)], case=turn.id))
            elif name in fields:
                parts.append(self.told.value_words(fields[name], turn, value))
        return " · ".join(part for part in parts if part)


class TurnCard(Panel):
    """The turn that waits: speaker, words, time, and the answer."""

    def __init__(self, turn: Turn, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8), parent=parent)
        self._turn, self._keeper, self._told = turn, keeper, told
        state: State = keeper.run.state
        who = [told.words(turn.speaker, case=turn.id), told.words(turn.place, case=turn.id) if turn.place else ""]
        if turn.spoken and turn.spoken != told.language:
            who.append(LANGUAGE_NAMES[turn.spoken])
        self.add(label(" · ".join(part for part in who if part), role="strong"))
        self.add(RichText(told.html(turn.text, case=turn.id, language=turn.spoken), theme, size=18, line_height=145))
        if turn.spoken and turn.spoken != told.language:
            meaning = told.words(turn.text, case=turn.id)
            self.add(label(self.tr("In your language: {words}").format(words=meaning), role="small"))
        self._bar = progress_bar(1.0, name=self.tr("Time to answer"))
        self._left = label("", role="small")
        for part in (self._bar, self._left):
            self.add(part)
            part.setVisible(bool(turn.seconds))  # only now: a part without a parent would come as a window of its own
        fields = fields_of(turn, state.variables)
        self.form = FieldForm(fields, turn, told) if fields else None
        self._lacking = label("", role="bad")
        self._lacking.hide()
        words = self.tr("Say it") if fields else self.tr("Go on")
        self._do = button(words, kind="primary", icon=theme.icon("accept", role="on-accent"))
        self._do.clicked.connect(self.answer)
        self._do.setEnabled(not keeper.locked)
        if self.form is not None:
            self.form.show_values(state.draft)
            self.form.edited.connect(self._keep)
            self.form.set_locked(keeper.locked)
            self.add(self.form)
        foot = FlowLayout(spacing=theme.px(8))
        foot.addWidget(self._do)
        self.add(self._lacking, foot)

    def answer(self) -> None:
        """Say what is put together, or go on."""
        if self.form is None:
            self._keeper.act(self._turn.id, GO_ON)
            return
        self.form.flush()
        missing = self.form.missing()
        if missing:
            words = self.tr("Put an answer together first.")
            set_text(self._lacking, words)
            self._lacking.show()
            self.form.focus_first()
            return
        self._keeper.act(self._turn.id, ANSWER, self.form.values())

    def show_left(self, seconds: float | None) -> None:
        """Show the time left for this turn."""
        if seconds is None or not self._turn.seconds:
            return
        whole = self._turn.seconds * self._keeper.run.row.slower
        self._bar.setValue(round(1000 * max(0.0, seconds) / whole))
        words = self.tr("{seconds} s to answer").format(seconds=max(0, round(seconds)))
        if self._left.text() != words:
            self._left.setText(words)
        restyle(self._left, "role", "bad" if seconds <= LAST_SECONDS else "small")

    def focus_first(self) -> None:
        """Put the keyboard on the answer, or on the button to go on."""
        if self.form is not None and not self._keeper.locked:
            self.form.focus_first()
        else:
            self._do.setFocus()

    def flush(self) -> None:
        """Save at once what is still being put together."""
        if self.form is not None:
            self.form.flush()

    def _keep(self, field: str) -> None:
        assert self.form is not None
        self._lacking.hide()
        state: State = self._keeper.run.state
        if state.current == self._turn.id and not self._keeper.locked:
            self._keeper.act(self._turn.id, DRAFT, {field: self.form.value(field)})


def seconds_left(turn: Turn, state: State, keeper: RunKeeper) -> float | None:
    """Return the time left for a turn, longer for who has extra time; None where nobody is hurried."""
    run = keeper.run
    if not turn.seconds or not turn.asks or run.mode in {"show", "guided"}:
        return None
    return turn.seconds * run.row.slower - (run.used - state.since)


def _empty(place: QVBoxLayout) -> None:
    while (item := place.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
