"""What waits in the review today, for the home page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.review.words import forecast_text
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

if TYPE_CHECKING:
    from app.services.review_glance import Glance


class TodayCard(Panel):
    """Number of cards, time, and the forecast where there is one; nothing but words before a course is begun."""

    review_requested = Signal()

    def __init__(self, glance: "Glance", theme: Theme, *, language: str, parent: QWidget | None = None) -> None:
        margins = (theme.px(18), theme.px(16), theme.px(18), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(6), parent=parent)
        self.add(label(self.tr("Review today"), role="small"))
        if glance.cards:
            self.add(label(plural("TodayCard", "%n card(s) to repeat", glance.cards), role="heading"))
            self.add(label(plural("TodayCard", "about %n minute(s)", glance.minutes), role="muted"))
        elif glance.begun:
            self.add(label(self.tr("Nothing fades today. A few new cards may wait."), role="muted"))
        else:
            self.add(
                label(self.tr("Terms, rules and your mistakes come here once you have begun a course."), role="muted")
            )
        if glance.forecast is not None:
            self.add(label(forecast_text(glance.forecast, language, named=glance.named), role="small"))
        if glance.begun:
            start = button(self.tr("Start review"))
            start.clicked.connect(self.review_requested)
            flow = FlowLayout()
            flow.addWidget(start)
            self.box.addSpacing(theme.px(4))
            self.box.addLayout(flow)
        self.box.addStretch(1)
