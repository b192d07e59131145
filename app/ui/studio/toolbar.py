"""The buttons over the text of a lesson: marks, lists, links, and one for every kind of block."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.course.editing.lesson_text import Selection, toggle_heading, toggle_list, toggle_mark
from app.ui.studio.block_forms import INLINE, OWN_KINDS, kind_words
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.panels import Panel

EDIT_KEYS = "Ctrl+Shift+E"

HEIGHT_PX = 30
"""Height of a button at 100 %, with an icon or with words."""

MARKS = ("heading-2", "heading-3", "bold", "italic", "bullets", "numbers")
"""What changes the selection at once; everything else asks in a form."""

FIRST = ("heading-2", "heading-3", "bold", "italic")
"""What stands there even where there is little room."""

# A button's own shortcut would press it for a tenth of a second first.
KEYS = {
    "heading-2": "Ctrl+Alt+2",
    "heading-3": "Ctrl+Alt+3",
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "bullets": "Ctrl+Shift+8",
    "numbers": "Ctrl+Shift+7",
}

ICONS = {"table": "table", "quotation": "quotation", "code": "typed", **dict.fromkeys(INLINE, "link")}


def apply_mark(chosen: Selection, mark: str) -> Selection:
    """Return the text after one of `MARKS` was pressed."""
    match mark:
        case "heading-2" | "heading-3":
            return toggle_heading(chosen, int(mark[-1]))
        case "bold" | "italic":
            return toggle_mark(chosen, "**" if mark == "bold" else "*")
        case _:
            return toggle_list(chosen, numbered=mark == "numbers")


class LessonToolbar(Panel):
    """Tells which button was pressed; what it does to the text is done by the pane."""

    mark_chosen = Signal(str)
    """One of `MARKS`."""
    form_chosen = Signal(str)
    """A kind that has a form."""
    edit_chosen = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        side, edge = theme.px(20), theme.px(8)
        super().__init__("topbar", margins=(side, edge, side, edge), parent=parent)
        self.setAccessibleName(self.tr("Tools of the text"))
        self._theme = theme
        self.buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(spacing=theme.px(6))
        for mark in MARKS:
            made = self._add(mark, "", icon=mark, name=self._mark_words(mark))
            made.setToolTip(f"{self._mark_words(mark)} ({KEYS[mark]})")
            made.clicked.connect(partial(self.mark_chosen.emit, mark))
        for kind in ("table", "quotation", "code"):
            self._add_form(kind, "", icon=ICONS[kind])
        for kind in INLINE:
            self._add_form(kind, self._link_words(kind), icon=ICONS[kind])
        for kind in OWN_KINDS:
            self._add_form(kind, kind_words(kind))
        about = self.tr("Edit the block at the cursor")
        self.edit = self._add("edit", self.tr("Edit block"), icon="studio", name=about)
        self.edit.setToolTip(f"{about} ({EDIT_KEYS})")
        self.edit.clicked.connect(self.edit_chosen)
        self.edit.setEnabled(False)
        self.more = button(self.tr("More tools"), kind="pill", checkable=True)
        self.more.setFixedHeight(theme.px(HEIGHT_PX))
        self.more.toggled.connect(self._show_buttons)
        self._flow.addWidget(self.more)
        self.more.hide()
        self.add(self._flow)

    def show_editable(self, editable: bool) -> None:
        """Let the block be edited, or not."""
        self.edit.setEnabled(editable)

    def squeeze(self, *, narrow: bool) -> None:
        """Show the first buttons alone where all of them would leave the text no room; one more button shows them."""
        if narrow == self.more.isHidden():
            self.more.setHidden(not narrow)
            self._show_buttons()

    def _show_buttons(self) -> None:
        whole = self.more.isHidden() or self.more.isChecked()
        for key, made in self.buttons.items():
            made.setVisible(whole or key in FIRST)

    def _add_form(self, kind: str, words: str, *, icon: str = "") -> None:
        made = self._add(kind, words, icon=icon, name=kind_words(kind))
        made.clicked.connect(partial(self.form_chosen.emit, kind))

    def _add(self, key: str, words: str, *, icon: str, name: str) -> QPushButton:
        picture = self._theme.icon(icon) if icon else None
        made = button(words, kind="pill", icon=picture, name=name)
        made.setFixedHeight(self._theme.px(HEIGHT_PX))
        self.buttons[key] = made
        self._flow.addWidget(made)
        return made

    def _mark_words(self, mark: str) -> str:
        return {
            "heading-2": self.tr("Heading"),
            "heading-3": self.tr("Smaller heading"),
            "bold": self.tr("Bold"),
            "italic": self.tr("Italic"),
            "bullets": self.tr("List"),
            "numbers": self.tr("Numbered list"),
        }[mark]

    def _link_words(self, kind: str) -> str:
        return {
            "term-link": self.tr("Term"),
            "lesson-link": self.tr("Lesson"),
            "desk-link": self.tr("Desk"),
        }[kind]
