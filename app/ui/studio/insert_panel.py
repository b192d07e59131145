"""The panel under the toolbar with the form of one block: for a new one, or for the one the cursor is in."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.course.editing.lesson_blocks import OwnBlock
from app.ui.forms.form import Form
from app.ui.studio.block_forms import form_of, kind_words, missing, written
from app.ui.studio.tools import LessonTools
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel


class InsertPanel(Panel):
    """Hidden until it is asked for; Escape closes it, Ctrl+Enter writes."""

    submitted = Signal(str, str)
    """A kind and the text for it."""
    picture_requested = Signal()
    shown = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, tools: LessonTools, *, parent: QWidget | None = None) -> None:
        side, edge = theme.px(20), theme.px(10)
        super().__init__("topbar", margins=(side, edge, side, edge), spacing=theme.px(8), parent=parent)
        self._theme = theme
        self.tools = tools
        self.kind = ""
        self.block: OwnBlock | None = None
        """The block that is edited; None for a new one."""
        self.form: Form | None = None
        self.opened = False
        """It is asked for, even while something else is in its place."""
        self._before: dict[str, Any] = {}
        self.title = label("", role="strong")
        self.notice = Notice(theme)
        self.write = button("", kind="primary")
        self.cancel = button(self.tr("Cancel"))
        self.add_picture = button(self.tr("Add a picture…"), icon=theme.icon("add"))
        flow = FlowLayout(spacing=theme.px(8))
        for made in (self.write, self.cancel, self.add_picture):
            flow.addWidget(made)
        self.add(self.title, self.notice, flow)
        self.write.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_panel)
        self.add_picture.clicked.connect(self.picture_requested)
        self.hide()

    def open_new(self, kind: str, words: str = "") -> None:
        """Ask for a new block or link; `words` are what is selected in the text."""
        self._open(kind, {"text": words} if words else {}, None)
        set_text(self.title, self.tr("New: {kind}").format(kind=kind_words(kind)))
        _name(self.write, self.tr("Insert"))

    def open_block(self, block: OwnBlock) -> None:
        """Show what an own block says, to change it."""
        self._open(block.kind, {"argument": block.argument, "text": block.text}, block)
        set_text(self.title, self.tr("Change: {kind}").format(kind=kind_words(block.kind)))
        _name(self.write, self.tr("Change the block"))

    def take_tools(self, tools: LessonTools, *, choose: str = "") -> None:
        """Offer what there is now; an open form keeps what it says, or chooses an id such as that of a new picture."""
        self.tools = tools
        if self.form is not None and self.opened:
            value = self.form.value()
            self._show_form({**value, "argument": choose} if choose else value)

    def submit(self) -> None:
        """Tell the text, or say what is missing for it; a block of which nothing was changed stays as it is."""
        assert self.form is not None, "shown only with a form"
        value = self.form.value()
        sentence = missing(self.kind, value)
        if sentence:
            self.notice.complain(sentence)
        elif self.block is not None and value == self._before:
            self.close_panel()
        else:
            self.submitted.emit(self.kind, written(self.kind, value, self.tools))

    def complain(self, sentence: str) -> None:
        """Say why it could not be written."""
        self.notice.complain(sentence)

    def close_panel(self) -> None:
        """Close without writing."""
        self.opened = False
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape, write by Ctrl+Enter."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _open(self, kind: str, value: dict[str, Any], block: OwnBlock | None) -> None:
        self.kind, self.block = kind, block
        self.notice.clear()
        self.add_picture.setVisible(kind == "figure")
        self._show_form(value)
        self.opened = True
        self.show()
        self.shown.emit()
        assert self.form is not None
        self._before = self.form.value()
        self.form.first().setFocus()

    def _show_form(self, value: dict[str, Any]) -> None:
        if self.form is not None:
            self.box.removeWidget(self.form)
            self.form.setParent(None)
            self.form.deleteLater()
        self.form = form_of(self.kind, self._theme, self.tools)
        self.form.show_value(value)
        self.box.insertWidget(1, self.form)
        self.setAccessibleName(self.form.name)
        # The form is made last and stands first: Tab goes by what is seen.
        last = self.form.parts[-1].field.first()
        for one, other in pairwise((last, self.write, self.cancel, self.add_picture)):
            QWidget.setTabOrder(one, other)


class PanelRoom(QScrollArea):
    """As high as the panel in it, up to a limit; then it scrolls. Seen only while the panel is."""

    def __init__(self, panel: InsertPanel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._most = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.installEventFilter(self)
        self.hide()

    def limit(self, most: int) -> None:
        """Be no higher than so many pixels."""
        self._most = most
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in another width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the panel needs."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.ShowToParent}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setFixedHeight(min(self._panel.box.totalHeightForWidth(self.viewport().width()), self._most))


def _name(made: QPushButton, words: str) -> None:
    made.setText(words)
    made.setAccessibleName(words)
