"""What can be done with the case in hand: a button for each action, and what was done already."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.practice.common import Action
from app.practice.desk import Case, CaseState, DeskPlay
from app.ui.practice.letter import done_words
from app.ui.practice.told import Told
from app.ui.widgets.buttons import WrapButton
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.sign import sign


class DeskActions(QWidget):
    """Buttons with their keys; an action that was done says so, one that cannot be done now is grey."""

    chosen = Signal(str)
    """Id of an action."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = told.theme
        self._told = told
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(8))
        self._head = label(self.tr("What do you do?"), role="heading")
        self._box.addWidget(self._head)
        self._parts: dict[str, tuple[Panel, WrapButton]] = {}
        play = told.play
        assert isinstance(play, DeskPlay)
        for action in play.practice.actions:
            self._parts[action.id] = (self._done_panel(), self._button(action))
            for part in self._parts[action.id]:
                self._box.addWidget(part)
        self._form_place = QVBoxLayout()
        self._box.addLayout(self._form_place)
        self.hide()

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons by action."""
        return {name: parts[1] for name, parts in self._parts.items()}

    def show_case(self, case: Case, state: CaseState, *, locked: bool) -> None:
        """Show what can be done with a case as it is."""
        play = self._told.play
        assert isinstance(play, DeskPlay)
        for action in play.practice.actions:
            panel, shown = self._parts[action.id]
            offered, done = play.offered(action, case.id), bool(state.times(action.id))
            open_ = play.allowed(action, case.id, state)
            panel.setVisible(offered and done)
            if done:
                self._say_done(panel, done_words(action, state, self._told))
            shown.setVisible(offered and (open_ or not done))
            shown.setEnabled(open_ and not locked)
        self.show()

    def put_form(self, form: QWidget | None) -> None:
        """Show the form of an action below the buttons, or none."""
        while (item := self._form_place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if form is not None:
            self._form_place.addWidget(form)
            form.show()

    def _button(self, action: Action) -> WrapButton:
        words = self._told.words(action.label)
        key = f"Alt+{action.key}" if action.key else ""
        shown = WrapButton(f"{words}   {key}" if key else words, kind="plain")
        shown.setAccessibleName(words)
        if key:
            shown.setShortcut(QKeySequence(key))
            shown.setToolTip(f"{words} ({key})")
        shown.clicked.connect(partial(self.chosen.emit, action.id))
        return shown

    def _done_panel(self) -> Panel:
        theme = self._told.theme
        panel = Panel("good", margins=(theme.px(12), theme.px(8), theme.px(12), theme.px(8)))
        words = label("", role="good")
        words.setObjectName("done")
        line = row(sign(theme, "right", role="good"), words)
        line.setStretch(1, 1)
        panel.add(line)
        panel.hide()
        return panel

    def _say_done(self, panel: Panel, words: str) -> None:
        from PySide6.QtWidgets import QLabel

        shown = panel.findChild(QLabel, "done")
        assert isinstance(shown, QLabel)
        if shown.text() != words:
            shown.setText(words)
            shown.setAccessibleName(words)
