"""The sheet before a new attempt: what comes, by which rules, and the ways to begin."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.base.errors import AppError
from app.services.examining import Examining
from app.ui.quiz.certainty import CertaintyTable
from app.ui.quiz.extra_time import ExtraTimeForm
from app.ui.quiz.rules import Sentence, rules_in_words
from app.ui.reading import Reading
from app.ui.text import said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, ScrollColumn
from app.ui.widgets.sign import sign


class StartSheet(ScrollColumn):
    """Says what comes and records nothing; an attempt begins only by its button."""

    begin_requested = Signal(str)
    """The opening code as typed; empty where none is asked for."""
    practice_requested = Signal()
    left = Signal()

    def __init__(self, reading: Reading, examining: Examining, quiz_id: str, *, parent: QWidget | None = None) -> None:
        theme = reading.theme
        self._quiz = reading.course.manifest.quiz(quiz_id)
        title = reading.words(self._quiz.title)
        margins = (theme.px(28), theme.px(28), theme.px(28), theme.px(28))
        super().__init__(name=title, widest=theme.px(820), margins=margins, spacing=theme.px(12), parent=parent)
        self._reading = reading
        self._examining = examining
        self._admission = examining.admission(reading.course, quiz_id)
        self.notice = Notice(theme, parent=self)
        self.code: QLineEdit | None = None
        self.extra_time: ExtraTimeForm | None = None
        self._rules = self._card()
        course = reading.words(reading.course.manifest.short_title)
        self.add(label(course, role="muted"), label(title, role="title"), self.notice, self._rules)
        if self._quiz.certainty != "none":
            self.add(self._certainty())
        self.add(self._recorded(), self._actions())
        self.end()
        self._tell_rules()
        if self._admission.refusal is not None:
            self.notice.complain(said(self._admission.refusal))

    def complain(self, error: AppError) -> None:
        """Say why no attempt began; what was typed stays."""
        self.notice.complain(said(error))
        self.ensureWidgetVisible(self.notice)

    def focus_first(self) -> None:
        """Put the keyboard on what has to be typed, or on the button that begins."""
        if self.code is not None:
            self.code.setFocus()
        else:
            self._first.setFocus()

    def _card(self) -> Panel:
        theme = self._reading.theme
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        return Panel("card", margins=margins, spacing=theme.px(8))

    def _tell_rules(self) -> None:
        while (item := self._rules.box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        extra, _by = self._examining.extra_time()
        told = rules_in_words(self._quiz, self._reading, self._admission, extra_time=extra)
        for one in told:
            self._rules.add(self._line(one))

    def _line(self, one: Sentence) -> QWidget:
        theme = self._reading.theme
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(10))
        box.addWidget(sign(theme, one.meaning, role="accent"), 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(label(one.words), 1)
        return line

    def _certainty(self) -> QWidget:
        theme, scored = self._reading.theme, self._quiz.certainty == "scored"
        card = self._card()
        card.add(label(self.tr("How sure are you?"), role="strong"))
        if not scored:
            words = self.tr(
                "Say with each answer how sure you are. It does not count; your result shows how well you knew it."
            )
            return card.add(label(words))
        words = self.tr(
            "Say with each answer how sure you are: being fairly sure pays if you are right in two of three cases, "
            "being certain if in four of five. Certain and right earns all points of a question."
        )
        return card.add(label(words), CertaintyTable(theme, language=self._reading.language))

    def _recorded(self) -> QWidget:
        words = self.tr(
            "What is recorded: answers, times, interruptions, language. "
            "Screen readers and other aids are never blocked."
        )
        return label(words, role="small")

    def _actions(self) -> QWidget:
        theme = self._reading.theme
        panel = Panel("ground", spacing=theme.px(12))
        may_begin = self._admission.refusal is None
        if may_begin and self._quiz.opening_code:
            self.code = QLineEdit()
            self.code.setAccessibleName(self.tr("Opening code"))
            self.code.setMaximumWidth(theme.px(320))
            self.code.returnPressed.connect(self._begin)
            words = label(self.tr("Opening code, from the invigilator"), role="strong")
            words.setBuddy(self.code)
            panel.add(words, self.code)
        flow = FlowLayout(spacing=theme.px(10))
        begin = button(self.tr("Begin"), kind="primary", icon=theme.icon("start", role="on-accent"))
        begin.clicked.connect(self._begin)
        practise = button(self.tr("Practise without a record"), icon=theme.icon("practice"))
        practise.clicked.connect(self.practice_requested)
        extra = button(self.tr("Extra time…"), icon=theme.icon("time"), checkable=True)
        back = button(self.tr("Back to the course"), icon=theme.icon("back"))
        back.clicked.connect(self.left)
        timed = may_begin and bool(self._quiz.limit_minutes)
        offered = ((begin, may_begin), (practise, self._quiz.practice), (extra, timed), (back, True))
        shown = [made for made, wanted in offered if wanted]
        for made in shown:
            flow.addWidget(made)
        self._first = shown[0]
        panel.add(flow)
        if extra in shown:
            self.extra_time = ExtraTimeForm(theme, self._examining)
            self.extra_time.kept.connect(self._tell_rules)
            self.extra_time.hide()
            extra.toggled.connect(self._open_extra_time)
            panel.add(self.extra_time)
        return panel

    def _open_extra_time(self, opened: bool) -> None:
        assert self.extra_time is not None
        self.extra_time.setVisible(opened)
        if opened:
            self.extra_time.focus_first()
            # It has its place only after the next round of events.
            QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, self.extra_time))

    def _begin(self) -> None:
        self.begin_requested.emit(self.code.text() if self.code is not None else "")
