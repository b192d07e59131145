"""Writing a lesson: its text, and beside it the lesson as learners will see it, kept together while one types."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSplitter, QVBoxLayout, QWidget

from app.course.editing.lesson_blocks import OwnBlock, block_at, own_blocks, replace_block
from app.course.editing.lesson_text import Selection, insert_block
from app.ui.studio.block_forms import INLINE, OWN_KINDS
from app.ui.studio.editor import LessonEditor
from app.ui.studio.find_line import FindLine
from app.ui.studio.insert_panel import InsertPanel, PanelRoom
from app.ui.studio.preview import LessonPreview
from app.ui.studio.toolbar import EDIT_KEYS, KEYS, LessonToolbar, apply_mark
from app.ui.studio.tools import LessonTools
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.panels import Panel

REST_MS = 150
"""How long a person stops typing before the preview follows."""

REST_SHARE, LONGEST_REST_MS = 2, 1500
"""A long lesson takes longer to show: its author rests so many times as long before, but never longer than this."""

ROOMY_PX = 760
"""Width at 100 % under which text and preview take turns."""

MOST_FORM = 0.6
"""How much of the height a form may take; a longer one scrolls."""


class LessonPane(QWidget):
    """Knows nothing of files: it is shown a text, and tells what a person makes of it."""

    typed = Signal(str)
    picture_requested = Signal()
    language_requested = Signal(str)
    followed = Signal(str)
    """A link in the preview was chosen; its address, for example term:forwarding."""

    def __init__(self, theme: Theme, tools: LessonTools, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.tools = tools
        self.toolbar = LessonToolbar(theme)
        self.panel = InsertPanel(theme, tools)
        self.editor = LessonEditor(theme)
        self.find_line = FindLine(self.editor, theme)
        self.preview = LessonPreview(theme)
        self._together = True
        """Scrolling one brings the other along; not while one of them is moved for the other's sake."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._fold(self.width())

    def show_text(self, text: str) -> None:
        """Show a text, another one or one that undo brought back; nothing is told, and the preview follows at once."""
        self.editor.show_text(text)
        self.refresh()

    def take_tools(self, tools: LessonTools, *, picture: str = "") -> None:
        """Offer what the course has now; an open form for a picture chooses the new one."""
        self.tools = tools
        self.panel.take_tools(tools, choose=picture if self.panel.kind == "figure" else "")
        self._rest.start()

    def refresh(self) -> None:
        """Bring the preview up to the text now."""
        self._rest.stop()
        running, column = QElapsedTimer(), self.preview.column
        running.start()
        with self._apart():
            self.preview.show_previewed(self.tools.preview(self.editor.text()))
        # A lesson shown for the first time takes longer than any change of it.
        cost = running.elapsed() if self.preview.column is column else 0
        self._rest.setInterval(min(max(REST_MS, REST_SHARE * cost), LONGEST_REST_MS))

    def go_to_line(self, number: int) -> None:
        """Put the keyboard on a 1-based line of the text."""
        self._choose_side(text=True)
        self.editor.go_to_line(number)
        self.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let text and preview take turns where they have no room beside each other."""
        super().resizeEvent(event)
        self._room.limit(round(event.size().height() * MOST_FORM))
        self._fold(event.size().width())

    @property
    def narrow(self) -> bool:
        """Whether text and preview take turns."""
        return not self._sides.isHidden()

    def _lay_out(self) -> None:
        theme = self.theme
        self.text_side = button(self.tr("Text"), kind="pill", checkable=True)
        self.preview_side = button(self.tr("Preview"), kind="pill", checkable=True)
        self._group = QButtonGroup(self)
        flow = FlowLayout(spacing=theme.px(6))
        for made in (self.text_side, self.preview_side):
            self._group.addButton(made)
            flow.addWidget(made)
        self.text_side.setChecked(True)
        side, edge = theme.px(20), theme.px(6)
        self._sides = Panel("topbar", margins=(side, edge, side, edge))
        self._sides.add(flow)
        self._writing = QWidget()
        column = _column(self._writing)
        column.addWidget(self.editor, 1)
        column.addWidget(self.find_line)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for part in (self._writing, self.preview):
            self.splitter.addWidget(part)
        self.splitter.setSizes([1, 1])
        self._room = PanelRoom(self.panel)
        whole = _column(self)
        for part in (self._sides, self.toolbar, self._room):
            whole.addWidget(part)
        whole.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        editor, preview, panel = self.editor, self.preview, self.panel
        editor.typed.connect(self._on_typed)
        editor.line_reached.connect(self._on_line)
        editor.verticalScrollBar().valueChanged.connect(self._on_text_scrolled)
        editor.cursorPositionChanged.connect(self._offer_editing)
        preview.scrolled.connect(self._on_preview_scrolled)
        preview.followed.connect(self.followed)
        preview.language_requested.connect(self.language_requested)
        preview.line_requested.connect(self.go_to_line)
        self.toolbar.mark_chosen.connect(self._on_mark)
        self.toolbar.form_chosen.connect(self._on_form)
        self.toolbar.edit_chosen.connect(self.edit_block)
        panel.submitted.connect(self._on_submitted)
        panel.shown.connect(self._stand)
        panel.closed.connect(self._stand)
        panel.closed.connect(editor.setFocus)
        panel.picture_requested.connect(self.picture_requested)
        self.text_side.clicked.connect(partial(self._choose_side, text=True))
        self.preview_side.clicked.connect(partial(self._choose_side, text=False))
        for keys, act in (
            ("Ctrl+F", self.find_line.ask_words),
            ("Ctrl+H", self.find_line.ask_replacement),
            ("Ctrl+G", self.find_line.ask_line),
            ("F3", self.find_line.find_next),
            ("Shift+F3", self.find_line.find_previous),
            (EDIT_KEYS, self.edit_block),
            *((keys, partial(self._on_mark, mark)) for mark, keys in KEYS.items()),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._writing)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def edit_block(self) -> None:
        """Open the form of the own block the cursor is in; elsewhere nothing happens."""
        block = block_at(self.editor.text(), self.editor.line)
        if block is not None and block.kind in OWN_KINDS:
            self.panel.open_block(block)

    def _on_typed(self, text: str) -> None:
        if self.preview.column is not None:
            self.preview.column.wait()
        self._rest.start()
        self.typed.emit(text)

    def _on_mark(self, mark: str) -> None:
        chosen = self.editor.selection()
        changed = apply_mark(chosen, mark)
        if changed != chosen:
            self.editor.put(changed)
        self.editor.setFocus()

    def _on_form(self, kind: str) -> None:
        self.panel.open_new(kind, self.editor.selection().words)

    def _on_submitted(self, kind: str, written: str) -> None:
        chosen = self.editor.selection()
        if self.panel.block is not None:
            changed = self._with_block(self.panel.block, written)
        elif kind in INLINE:
            changed = chosen.replaced(written)
        else:
            changed = insert_block(chosen, written)
        if changed is None:
            self.panel.complain(self.tr("The block was changed in the text meanwhile. Close this and open it again."))
            return
        self.editor.put(changed)
        self.panel.close_panel()

    def _with_block(self, block: OwnBlock, written: str) -> Selection | None:
        """Return the text with a block rewritten, wherever it stands by now; None if it is no longer there."""
        text = self.editor.text()
        there = [one for one in own_blocks(text) if one[:3] == block[:3]]
        if not there:
            return None
        found = min(there, key=lambda one: abs(one.first - block.first))
        changed = replace_block(text, found, written)
        place = sum(len(line) + 1 for line in changed.split("\n")[: found.first])
        return Selection(changed, place, place)

    def _offer_editing(self) -> None:
        self.toolbar.show_editable(self.editor.own_kind() in OWN_KINDS)

    def _on_line(self, line: int) -> None:
        column = self.preview.column
        if column is not None and not self.narrow:
            with self._apart():
                column.bring_line(line)

    def _on_text_scrolled(self) -> None:
        if self._together and self.preview.column is not None:
            with self._apart():
                self.preview.column.show_line(self.editor.top_line())

    def _on_preview_scrolled(self) -> None:
        if self._together and self.preview.column is not None:
            with self._apart():
                self.editor.scroll_to(self.preview.column.line_at_top())

    @contextmanager
    def _apart(self) -> Iterator[None]:
        before, self._together = self._together, False
        try:
            yield
        finally:
            self._together = before

    def _fold(self, width: int) -> None:
        narrow = width < self.theme.px(ROOMY_PX)
        self._sides.setVisible(narrow)
        self.toolbar.squeeze(narrow=narrow)
        self._choose_side(text=not narrow or self.text_side.isChecked())

    def _choose_side(self, *, text: bool) -> None:
        (self.text_side if text else self.preview_side).setChecked(True)
        self._stand()
        if self._writing.isHidden():
            self._on_text_scrolled()

    def _stand(self) -> None:
        """Show what has its turn; where there is little room, a form stands in the place of the buttons."""
        writing = self.text_side.isChecked() or not self.narrow
        self._writing.setVisible(writing)
        self.toolbar.setVisible(writing and not (self.narrow and self.panel.opened))
        self.preview.setVisible(not self.narrow or not writing)
        self.panel.setVisible(writing and self.panel.opened)


def _column(holder: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(holder)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made
