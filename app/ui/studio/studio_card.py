"""On the settings page: the way to the Studio, where courses are written."""

from functools import partial

from PySide6.QtCore import Signal

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class StudioCard(Panel):
    """Once a course was made, the Studio stands in the rail too."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(4))
        hint = self.tr("For trainers: writing courses, questions and practice desks, and publishing them.")
        made = button(self.tr("Open the Studio"))
        made.setObjectName("studio")
        made.clicked.connect(partial(self.page_requested.emit, "studio"))
        flow = FlowLayout()
        flow.addWidget(made)
        self.add(label(self.tr("Studio"), role="strong"), label(hint, role="small"))
        self.box.addSpacing(theme.px(6))
        self.add(flow)
