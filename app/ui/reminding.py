"""The strip that says, after signing in, what waits: cards to repeat, assigned work. The next page takes it away."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.context import UiContext
from app.ui.text import plural
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

AFTER_MS = 400
"""A start is over by then."""


class ReminderStrip(QWidget):
    """What stands below, with the strip above it."""

    page_requested = Signal(str)

    def __init__(self, below: QWidget, pages: QStackedWidget, ui: UiContext, *, wanted: bool) -> None:
        """Look a moment later whether something waits, if a reminder is `wanted`."""
        super().__init__()
        self._ui = ui
        self.panel: Panel | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(below, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self.look)
        pages.currentChanged.connect(self._on_page)
        self._pages = pages
        if wanted and ui.settings.reminders:
            self._later.start()

    def look(self) -> None:
        """Say what waits, if anything does and the learner is still here: a closed file answers no questions."""
        if not self.isVisible():
            return
        from app.services.review_glance import glance

        learner = self._ui.learner
        cards = glance(learner.profile.file, self._ui.services.clock).cards
        assigned = learner.assignments.all()
        late, soon = sum(one.late for one in assigned), sum(one.soon for one in assigned)
        said = (
            plural("reminder", "%n assigned course(s) late", late) if late else "",
            plural("reminder", "%n assigned course(s) to finish within a week", soon) if soon else "",
            plural("reminder", "%n card(s) to repeat today", cards) if cards else "",
        )
        if any(said):
            self._show(" · ".join(filter(None, said)), review=bool(cards))

    def put_away(self) -> None:
        """Say nothing more of it."""
        self._later.stop()
        if self.panel is not None:
            self._box.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def _on_page(self) -> None:
        # The first page is the one the reminder is for.
        if self.panel is not None or self._pages.count() > 1:
            self.put_away()

    def _show(self, sentence: str, *, review: bool) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not part of a start

        theme = self._ui.theme
        margins = (theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self.panel = Panel("info", margins=margins, spacing=theme.px(12), horizontal=True)
        self.panel.setAccessibleName(sentence)
        go = button(self.tr("Review now"), kind="pill")
        go.clicked.connect(partial(self.page_requested.emit, "review"))
        if not review:
            go.hide()
        away = button(self.tr("Later"), kind="pill", name=self.tr("Close the reminder"))
        away.clicked.connect(self.put_away)
        self.panel.box.addWidget(label(sentence), 1)
        for one in (go, away):
            self.panel.box.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self._box.insertWidget(0, self.panel)
        self.panel.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
