"""The sheet before a run: what one does here, the four modes, and what was reached so far."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.base.errors import AppError
from app.course.inline import inline_html
from app.practice import AnyPractice
from app.services.practising import MODES, Mode, Practising
from app.ui.practice.modes import mode_words
from app.ui.reading import Reading
from app.ui.text import number_text, plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, ScrollColumn, row
from app.ui.widgets.radio_row import RadioRow
from app.ui.widgets.rich_text import RichText

NARROWEST_PX = 300


class RunStart(ScrollColumn):
    """Records nothing; a run begins only by the button of its mode."""

    begin_requested = Signal(str, str)
    """Mode and layer."""
    go_on_requested = Signal()
    left = Signal()

    def __init__(
        self, reading: Reading, practising: Practising, practice: AnyPractice, *, parent: QWidget | None = None
    ) -> None:
        theme = reading.theme
        margins = (theme.px(28), theme.px(28), theme.px(28), theme.px(28))
        title = reading.words(practice.title)
        super().__init__(name=title, widest=theme.px(900), margins=margins, spacing=theme.px(12), parent=parent)
        self._reading, self._practising, self._practice = reading, practising, practice
        self.notice = Notice(theme, parent=self)
        course = reading.words(reading.course.manifest.short_title)
        self.add(label(course, role="muted"), label(title, role="title"), self.notice)
        self._waiting = practising.waiting_run(reading.course, practice.id)
        self.go_on: QPushButton | None = None
        if self._waiting is not None:
            self.add(self._waiting_card())
        self.add(self._brief())
        self._layers = self._layer_row()
        if self._layers is not None:
            self.add(self._layer_card(self._layers))
        self.add(label(self.tr("How do you want to work?"), role="heading"))
        self.buttons: dict[Mode, QPushButton] = {}
        self.add(self._modes())
        back = button(self.tr("Back"), icon=theme.icon("back"))
        back.clicked.connect(self.left)
        self.add(row(back, None))
        self.end()

    def complain(self, error: AppError) -> None:
        """Say why no run began."""
        self.notice.complain(said(error))
        self.ensureWidgetVisible(self.notice)

    def focus_first(self) -> None:
        """Put the keyboard on the run that waits, or on practising."""
        (self.go_on or self.buttons["practice"]).setFocus()

    def _waiting_card(self) -> QWidget:
        theme, run = self._reading.theme, self._waiting
        assert run is not None
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        card = Panel("continue", margins=margins, spacing=theme.px(8))
        mode = next(one for one in MODES if one == run.mode)
        words = self.tr("A run waits where you left it ({mode}).").format(mode=mode_words(mode).name)
        self.go_on = button(self.tr("Go on"), kind="primary", icon=theme.icon("start", role="on-accent"))
        self.go_on.clicked.connect(self.go_on_requested)
        note = self.tr("A new run gives it up; what was done stays on the record.")
        return card.add(label(words, role="strong"), row(self.go_on, None), label(note, role="small"))

    def _brief(self) -> QWidget:
        theme, practice = self._reading.theme, self._practice
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        card = Panel("card", margins=margins, spacing=theme.px(8))
        card.add(RichText(inline_html(self._reading.words(practice.brief)), theme, size=16, line_height=150))
        card.add(label(self._facts(), role="small"))
        reached = self._practising.standings(self._reading.course.manifest.id).get(practice.id)
        if reached is not None:
            best = self.tr("Best so far: {score} of 100").format(
                score=number_text(reached.best, self._reading.language)
            )
            passed = pill(self.tr("Passed"), kind="good") if reached.passed else pill(self.tr("Not passed yet"))
            runs = plural("RunStart", "%n run(s)", reached.runs)
            card.add(row(label(f"{best} · {runs}"), passed, None))
        return card

    def _facts(self) -> str:
        practice = self._practice
        parts = [self.tr("About {minutes} min").format(minutes=practice.minutes)]
        if practice.limit_minutes:
            limit = number_text(practice.limit_minutes, self._reading.language)
            parts.append(self.tr("Time limit in practice and exam: {minutes} min").format(minutes=limit))
        parts.append(self.tr("Passed with {score} of 100").format(score=practice.pass_score))
        return " · ".join(parts)

    def _layer_row(self) -> RadioRow | None:
        layers = self._practice.layers
        if len(layers) < 2:
            return None
        options = {one.id: self._reading.words(one.title) for one in layers}
        return RadioRow(self.tr("Time"), options, value=layers[0].id, theme=self._reading.theme)

    def _layer_card(self, layers: RadioRow) -> QWidget:
        theme = self._reading.theme
        margins = (theme.px(20), theme.px(12), theme.px(20), theme.px(14))
        card = Panel("card", margins=margins, spacing=theme.px(6))
        self._layer_note = label(self._note(layers.value))
        layers.chosen.connect(lambda value: self._layer_note.setText(self._note(value)))
        return card.add(label(self.tr("Which time do you want to work in?"), role="strong"), layers, self._layer_note)

    def _note(self, layer: str) -> str:
        found = next((one for one in self._practice.layers if one.id == layer), None)
        return self._reading.words(found.note) if found else ""

    def _modes(self) -> QWidget:
        theme = self._reading.theme
        holder = QWidget()
        grid = CardGrid(narrowest=theme.px(NARROWEST_PX), most=2, spacing=theme.px(12))
        holder.setLayout(grid)
        for mode in MODES:
            words = mode_words(mode)
            margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
            card = Panel("card", margins=margins, spacing=theme.px(6))
            card.add(label(words.name, role="strong"), label(words.about))
            if mode == "exam":
                card.add(label(self._unseen(), role="small"))
            card.box.addStretch(1)
            kind = "primary" if mode == "practice" and self._waiting is None else "plain"
            begin = button(words.verb, kind="primary" if kind == "primary" else "plain")
            begin.clicked.connect(partial(self._begin, mode))
            self.buttons[mode] = begin
            foot = FlowLayout(spacing=theme.px(8))
            foot.addWidget(begin)
            card.add(foot)
            grid.addWidget(card)
        return holder

    def _unseen(self) -> str:
        unseen = self._practising.unseen(self._reading.course, self._practice.id)
        if unseen:
            return plural("RunStart", "%n variant(s) you have not seen", unseen)
        return self.tr("You have seen all variants; names, order and cases are drawn anew.")

    def _begin(self, mode: Mode) -> None:
        self.begin_requested.emit(mode, self._layers.value if self._layers is not None else "")
