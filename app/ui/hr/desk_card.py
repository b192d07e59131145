"""On the settings page: that this PC is an HR desk, or how it becomes one."""

from functools import partial

from PySide6.QtCore import Signal

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class DeskCard(Panel):
    """Leads to the page that sets the desk up, or to the desk."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme, *, is_desk: bool) -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(4))
        if is_desk:
            words, hint = self.tr("This PC is an HR desk"), self.tr("It stands in the rail, under Workplaces.")
            made, target = button(self.tr("Open the HR desk")), "hr"
        else:
            words = self.tr("HR desk")
            hint = self.tr(
                "For the HR officer’s PC alone: collecting progress, reports and certificates for the whole office."
            )
            made, target = button(self.tr("Set up the HR desk…")), "desk-setup"
        made.setObjectName("hr-desk")
        made.clicked.connect(partial(self.page_requested.emit, target))
        flow = FlowLayout()
        flow.addWidget(made)
        self.add(label(words, role="strong"), label(hint, role="small"))
        self.box.addSpacing(theme.px(6))
        self.add(flow)
