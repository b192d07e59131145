"""Who one is and what is asked, to be read again in the middle of a run."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.practice.told import Told
from app.ui.widgets.panels import Panel, ScrollColumn
from app.ui.widgets.rich_text import RichText

WIDEST_PX, HIGHEST_PX = 900, 260


class Brief(Panel):
    """Opened from the bar of a run; long ones scroll, so that the work stays in sight."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        super().__init__("info", spacing=0, parent=parent)
        margins = (theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        column = ScrollColumn(name=self.tr("What this is about"), widest=theme.px(WIDEST_PX), margins=margins)
        column.add(RichText(told.html(told.play.practice.brief), theme, size=15, line_height=145))
        column.end()
        self.add(column)
        self.setFixedHeight(theme.px(HIGHEST_PX))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
