"""The strip over the pages that says when the clock of the PC is wrong. It stops nobody and can be put away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.clock_watch import ClockProblem, ClockWatch
from app.ui.context import UiContext
from app.ui.text import said
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel
from app.ui.widgets.sign import sign


class ClockStrip(QWidget):
    """Pages with the strip above them; the clock is looked at whenever another page is shown."""

    def __init__(self, pages: QStackedWidget, ui: UiContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._watch = ClockWatch(ui.learner.profile, ui.services.clock)
        self._problem: ClockProblem | None = None
        self._put_away = False
        self._announced = ""
        self._panel: Panel | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(pages, 1)
        pages.currentChanged.connect(self._look)

    @property
    def words(self) -> str:
        """What the strip says; empty while there is nothing to say or it was put away."""
        return said(self._problem) if self._panel is not None and self._problem is not None else ""

    def put_away(self) -> None:
        """Say nothing more about the clock in this session."""
        self._put_away = True
        self._take_down()

    def _look(self) -> None:
        """Look at the clock, and show the strip anew: language, theme and size may have changed."""
        self._problem = self._watch.look()
        self._take_down()
        if self._problem is not None and not self._put_away:
            self._panel = self._made(said(self._problem))
            self._box.insertWidget(0, self._panel)
            # By itself Qt shows it with the next round of events, after the page was painted without it.
            self._panel.show()
            self._announce(said(self._problem))

    def _take_down(self) -> None:
        if self._panel is not None:
            self._box.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    def _announce(self, sentence: str) -> None:
        """Have screen readers say it, but not again on every page."""
        if sentence != self._announced:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not part of a start

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
            self._announced = sentence

    def _made(self, sentence: str) -> Panel:
        theme = self._ui.theme
        margins = (theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        panel = Panel("rule", margins=margins, spacing=theme.px(12), horizontal=True)
        panel.setAccessibleName(sentence)
        away = button(self.tr("Close"), name=self.tr("Close the notice about the clock"))
        away.clicked.connect(self.put_away)
        panel.box.addWidget(sign(theme, "time", role="on-sun"), 0, Qt.AlignmentFlag.AlignTop)
        panel.box.addWidget(label(sentence), 1)
        panel.box.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return panel
