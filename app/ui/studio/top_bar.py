"""The bar over the panes: whether all is saved, undo and redo, and the ways to what concerns the whole course."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.studio.model import StudioModel
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel

STATE_PX = 120
"""Room for the words about saving, so that nothing jumps while they change."""


class TopBar(Panel):
    """`way_requested` carries the name of a panel: languages, import, statistics, earlier, publish."""

    way_requested = Signal(str)
    try_requested = Signal()
    left = Signal()

    def __init__(self, model: StudioModel, theme: Theme, *, parent: QWidget | None = None) -> None:
        edge = theme.px(16)
        super().__init__("topbar", margins=(edge, theme.px(8), edge, theme.px(8)), parent=parent)
        self._model = model
        self.state = label("", role="small")
        self.undo = button("", kind="pill", icon=theme.icon("undo"), name=self.tr("Undo"))
        self.redo = button("", kind="pill", icon=theme.icon("redo"), name=self.tr("Redo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        self.undo.clicked.connect(model.stack.undo)
        self.redo.clicked.connect(model.stack.redo)
        self.state.setMinimumWidth(theme.px(STATE_PX))
        back = button("", kind="pill", icon=theme.icon("back"), name=self.tr("All courses"))
        back.clicked.connect(self.left)
        trying = button(self.tr("Try as learner"), kind="pill", icon=theme.icon("start"), shortcut="Ctrl+T")
        trying.clicked.connect(self.try_requested)
        self.ways = {
            "languages": button(self.tr("Languages"), kind="pill", icon=theme.icon("language"), checkable=True),
            "import": button(self.tr("Bring in…"), kind="pill", icon=theme.icon("download"), checkable=True),
            "statistics": button(self.tr("Statistics"), kind="pill", icon=theme.icon("progress"), checkable=True),
            "earlier": button(self.tr("Earlier states"), kind="pill", icon=theme.icon("history"), checkable=True),
            "publish": button(
                self.tr("Publish…"), kind="primary", icon=theme.icon("upload", role="on-accent"), checkable=True
            ),
        }
        flow = FlowLayout(spacing=theme.px(8))
        last: list[QPushButton] = [self.ways["publish"]]
        for part in (back, self.undo, self.redo, self.state, *list(self.ways.values())[:-1], trying, *last):
            flow.addWidget(part)
        for name, way in self.ways.items():
            way.clicked.connect(partial(self._on_way, name))
        self.add(flow)
        model.state_changed.connect(self.show_state)
        model.draft_changed.connect(self.show_state)
        self.show_state()

    def mark(self, name: str) -> None:
        """Show which panel is open; empty for none."""
        for one, way in self.ways.items():
            way.setChecked(one == name)

    def show_state(self) -> None:
        """Say whether all is saved, and how much can be undone."""
        stack = self._model.stack
        words = self.tr("Not saved") if self._model.problem else self.tr("Saving …")
        if not self._model.opened.unsaved:
            words = self.tr("Saved")
        elif self._model.opened.conflicts:
            words = self.tr("Waiting for your choice")
        if stack.index():
            words += " · " + plural("TopBar", "undo %n", stack.index())
        set_text(self.state, words)
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        _name(self.undo, self.tr("Undo"), stack.undoText())
        _name(self.redo, self.tr("Redo"), stack.redoText())

    def _on_way(self, name: str, _checked: bool) -> None:
        self.way_requested.emit(name)


def _name(made: QPushButton, what: str, edit: str) -> None:
    words = f"{what}: {edit}" if edit else what
    made.setAccessibleName(words)
    made.setToolTip(words)
