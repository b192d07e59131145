"""The view of a desk: inbox, the case in hand, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.practice.common import Action, Value
from app.practice.desk import DRAFT, OPEN, DeskPlay, State
from app.ui.practice.desk_actions import DeskActions
from app.ui.practice.form import FieldForm
from app.ui.practice.inbox import WIDTH_PX, Inbox
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.letter import ActionForm, Letter
from app.ui.practice.parts import PartsBeside, SidePart
from app.ui.practice.told import Told
from app.ui.practice.view import PracticeView
from app.ui.widgets.panels import Panel, ScrollColumn

ACTIONS_PX = 290


class DeskView(PracticeView):
    """Everything by keyboard: arrows walk through the cases, Alt and a letter does an action, Tab goes on."""

    def __init__(self, keeper: RunKeeper, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(keeper, told, parent)
        assert isinstance(told.play, DeskPlay)
        self._play: DeskPlay = told.play
        self._actions = {one.id: one for one in self._play.practice.actions}
        self.current = ""
        self.form: ActionForm | None = None
        self.inbox = Inbox(told)
        self.letter = Letter(told)
        self.deeds = DeskActions(told)
        self._side = ScrollColumn(
            name=self.tr("What do you do?"), margins=(self.theme.px(18), self.theme.px(20), self.theme.px(14), 16)
        )
        self._side.add(self.deeds)
        self._side.end()
        self.side_panel = Panel("drawer", spacing=0)
        self.side_panel.add(self._side)
        self.parts = PartsBeside(
            [
                SidePart(self.tr("Cases"), self.inbox, WIDTH_PX),
                SidePart(self.tr("The case"), self.letter),
                SidePart(self.tr("What do you do?"), self.side_panel, ACTIONS_PX),
            ],
            self.theme,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.parts)
        self.inbox.case_chosen.connect(self.open_case)
        self.deeds.chosen.connect(self.choose_action)
        self.refresh()

    @property
    def state(self) -> State:
        """The desk as it stands."""
        state: State = self.keeper.run.state
        return state

    def open_case(self, name: str) -> None:
        """Take a case in hand; reading it the first time takes simulated time."""
        if name == self.current and self.letter.name == name:
            self._show_part(1)
            return
        self.flush()
        self.current = name
        self._put_form(None)
        if not self.keeper.locked and not self.state.cases[name].opened:
            self.keeper.act(name, OPEN)
        self.refresh()
        self._show_part(1)
        self.attended.emit(name)

    def choose_action(self, name: str) -> None:
        """Do an action, or open its form if something has to be filled in."""
        action = self._actions[name]
        self.flush()
        if not action.fields:
            self._do(action, {})
            return
        draft = {**self._held(action), **self.state.cases[self.current].draft}
        form = ActionForm(action, self._play.subjects[self.current], draft, self.told)
        form.edited.connect(partial(self._keep_draft, form.form))
        form.done.connect(partial(self._do, action))
        form.left.connect(self._leave_form)
        self._put_form(form)
        form.form.focus_first()

    def refresh(self) -> None:
        """Show the desk as it stands."""
        state = self.state
        if self.keeper.run.mode == "show" and state.current:
            self.current = state.current
            self._show_part(1)
        if self.current and self.current in state.cases:
            case = state.cases[self.current]
            if case.tray != self.inbox.tray and self.keeper.run.mode == "show":
                self.inbox.tray = case.tray
            self.letter.show_case(self._play.subjects[self.current])
            self.deeds.show_case(self._play.subjects[self.current], case, locked=self.keeper.locked)
        self.inbox.show_state(state, self.current)

    def focus_first(self) -> None:
        """Put the keyboard on the list of cases."""
        self.inbox.focus_list()

    def flush(self) -> None:
        """Save at once what is still being typed."""
        if self.form is not None:
            self.form.flush()

    def set_compact(self, *, compact: bool) -> None:
        """Show inbox, case and actions one at a time."""
        self.parts.set_compact(compact=compact)

    def _show_part(self, at: int) -> None:
        self.parts.show_part(at)

    def _held(self, action: Action) -> dict[str, Value]:
        """Return what was filled in when the action was done last, to be corrected."""
        done = [one for one in self.state.cases[self.current].done if one.action == action.id]
        return done[-1].values if done else {}

    def _keep_draft(self, form: FieldForm, field: str) -> None:
        self.keeper.act(self.current, DRAFT, {field: form.value(field)})

    def _do(self, action: Action, values: dict[str, Value]) -> None:
        if self.keeper.act(self.current, action.id, values):
            self._put_form(None)
            self.refresh()
            self.attended.emit(self.current)
            if self.state.cases[self.current].tray == "closed":
                self._show_part(0)
                self.inbox.focus_list()
            else:
                self._show_part(2)
                self._focus_next_action()

    def _focus_next_action(self) -> None:
        open_ = (one for one in self.deeds.buttons.values() if one.isVisible() and one.isEnabled())
        following = next(open_, None)
        if following is not None:
            following.setFocus()

    def _leave_form(self) -> None:
        self.flush()
        self._put_form(None)
        self._show_part(2)
        self._focus_next_action()

    def _put_form(self, form: ActionForm | None) -> None:
        self.letter.put_form(None)
        self.deeds.put_form(None)
        self.form = form
        if form is None:
            return
        if form.form.wide:
            self.letter.put_form(form)
            self._show_part(1)
            QTimer.singleShot(0, form, partial(self.letter.ensureWidgetVisible, form, 0, self.theme.px(40)))
        else:
            self.deeds.put_form(form)
            self._show_part(2)
            QTimer.singleShot(0, form, partial(self._side.ensureWidgetVisible, form, 0, self.theme.px(40)))
