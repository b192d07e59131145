"""A learner's file is damaged: what is safe, and the way to make it anew from backup and journal."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.services.records import Rescue, Restored
from app.ui.tasks import Tasks
from app.ui.text import date_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 720


class DamagedPage(Page):
    """Says what happened to one person's file and offers to make it anew; nobody else's is concerned."""

    mended = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        problem: str,
        plan: Rescue,
        rescue: Callable[[], Restored],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the problem and the plan; `rescue` carries it out and returns when the new file is in place."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("The file is damaged"))
        self._rescue = rescue
        self._tasks = Tasks(self)
        self.notice = Notice(theme)
        self.mend = button(self.tr("Make the file anew"), kind="primary")
        self.back = button(self.tr("Not now"))
        self.mend.clicked.connect(self.make_anew)
        self.back.clicked.connect(self.left)
        self.mend.setEnabled(plan.facts > 0)
        title = self.tr("The file of {name} is damaged").format(name=name)
        card = Panel("card", margins=self.card_margins(), spacing=theme.px(12))
        card.add(label(title, role="title"), label(problem), self._saved(plan, language), self.notice)
        flow = FlowLayout(spacing=theme.px(12))
        flow.addWidget(self.mend)
        flow.addWidget(self.back)
        card.add(flow)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)
        self.start_at(self.mend if plan.facts else self.back)

    @property
    def busy(self) -> bool:
        """Whether the file is being made anew."""
        return self._tasks.busy

    def make_anew(self) -> None:
        """Make the file anew off the GUI thread."""
        self.mend.setEnabled(False)
        self.back.setEnabled(False)
        self.notice.clear()
        self._tasks.start(lambda _progress: self._rescue(), done=self._done, failed=self._failed)

    def _saved(self, plan: Rescue, language: str) -> QWidget:
        panel = Panel("info", margins=self.card_margins(), spacing=self.theme.px(6))
        if not plan.facts:
            text = self.tr(
                "There is neither a backup nor a journal from which it could be made anew. The damaged file stays as "
                "it is: show its folder to the person who looks after this PC."
            )
            return panel.add(label(text))
        if plan.backup is not None:
            day = date_text(plan.backup.at.astimezone().date(), language)
            words = plural("DamagedPage", "The newest good backup is of {day} and has %n entries.", plan.in_backup)
            panel.add(label(words.format(day=day)))
        behind = plan.facts - plan.in_backup
        if behind:
            panel.add(label(plural("DamagedPage", "%n more entries stand in the journal beside it.", behind)))
        return panel.add(
            label(self.tr("The damaged file is kept. The records of other people on this PC are not concerned."))
        )

    def _done(self, restored: Restored) -> None:
        del restored
        self.mended.emit()

    def _failed(self, error: AppError) -> None:
        self.mend.setEnabled(True)
        self.back.setEnabled(True)
        self.notice.complain(said(error))
