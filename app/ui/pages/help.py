"""Help: the learner's handbook in the language of the interface, readable without leaving the program."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.paths import PROGRAM, AppPaths
from app.course.markup import render_blocks
from app.course.structure import Block
from app.ui.text import translate
from app.ui.theme import MEASURE, Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, ScrollColumn, row
from app.ui.widgets.rich_text import RichText

HANDBOOK = PROGRAM / "docs" / "handbook"


class HelpPage(QWidget):
    """The handbook as one column, the way to the doctor, and where the learner's data are."""

    page_requested = Signal(str)

    def __init__(self, paths: AppPaths, *, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = ScrollColumn(name=translate("pages", "Help"), widest=theme.px(MEASURE * 9))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.add(label(translate("pages", "Help"), role="title"))
        scroll.add(self._doctor_card(theme))
        for block in handbook_blocks(HANDBOOK / f"learner.{language}.md"):
            size = {2: 20.0, 3: 17.0}.get(block.level, 16.0)
            html = f"<b>{block.html}</b>" if block.kind == "heading" else block.html
            scroll.add(RichText(html, theme, size=size, line_height=150))
        scroll.add(label(self.tr("Your data are kept in {folder}.").format(folder=paths.data), role="small"))
        scroll.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _doctor_card(self, theme: Theme) -> Panel:
        check = button(translate("pages", "Check this PC"), icon=theme.icon("search"))
        check.setObjectName("check-pc")
        check.clicked.connect(partial(self.page_requested.emit, "doctor"))
        card = Panel("card", margins=(theme.px(20), theme.px(16), theme.px(20), theme.px(18)), spacing=theme.px(6))
        return card.add(
            label(self.tr("Does something not work?"), role="strong"),
            label(self.tr("Kense looks at this PC and says what is wrong, what is safe and what to do."), role="small"),
            row(check, None),
        )


def handbook_blocks(path: Path) -> tuple[Block, ...]:
    """Return the handbook's blocks; none if the file is missing."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return ()
    without_title = text.split("\n", 1)[1] if text.startswith("# ") else text
    return render_blocks(without_title, name=path.name).blocks
