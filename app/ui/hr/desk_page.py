"""The ground of the HR desk's pages: the way to the others, work off the window's thread, and what came of it."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError, CancelledError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress
from app.services.hr_desk import HrDesk
from app.ui.tasks import Task, Tasks
from app.ui.text import said, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel
from app.ui.widgets.progress import progress_bar

T = TypeVar("T")

WIDEST_PX = 1240

PLACES = (
    ("hr", QT_TRANSLATE_NOOP("pages", "HR desk")),
    ("hr-collect", QT_TRANSLATE_NOOP("pages", "Collect progress")),
    ("hr-people", QT_TRANSLATE_NOOP("pages", "People and courses")),
    ("hr-certificates", QT_TRANSLATE_NOOP("pages", "Issue certificates")),
    ("hr-exams", QT_TRANSLATE_NOOP("pages", "Sealed exams")),
    ("hr-keys", QT_TRANSLATE_NOOP("pages", "Keys of the office")),
)
"""The pages of the desk by name, with their titles."""


class DeskPage(Page):
    """A page of the desk; `start_work` runs one thing at a time and says how far it is."""

    page_requested = Signal(str)
    """The name of another page."""

    def __init__(self, desk: HrDesk, *, here: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        title = translate("pages", dict(PLACES)[here])
        self.set_name(title)
        self.desk = desk
        self._tasks = Tasks(self)
        self._waiting: list[Callable[[], None]] = []
        self.notice = Notice(theme)
        self.progress = WorkLine(theme)
        self.heading = label(title, role="title")
        self.column.add(self.heading, self._ways(here), self.progress, self.notice)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._tasks.busy

    def start_work(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        words: str = "",
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run work behind what is under way; with `words` it is said how far it is, and it can be stopped."""
        begin = partial(self._begin, work, done, words, failed or self.complain)
        if self.busy:
            self._waiting.append(begin)
        else:
            begin()

    def complain(self, error: AppError) -> None:
        """Say what went wrong; that somebody stopped it needs no saying."""
        if not isinstance(error, CancelledError):
            self.notice.complain(broken(said(error)))
            self.reveal(self.notice)

    def confirm(self, words: str) -> None:
        """Say what was done."""
        self.notice.confirm(broken(words))
        self.reveal(self.notice)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when the page is left: what was done until then is kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._waiting.clear()
            self._tasks.close()
            self._tasks = Tasks(self)

    def _begin(
        self, work: Callable[[Progress], T], done: Callable[[T], None], words: str, failed: Callable[[AppError], None]
    ) -> None:
        def on_done(result: T) -> None:
            self.progress.end()
            done(result)
            self._go_on()

        def on_failed(error: AppError) -> None:
            self.progress.end()
            failed(error)
            self._go_on()

        task = self._tasks.start(work, done=on_done, failed=on_failed, progress=self.progress.show_progress)
        if words:
            self.notice.clear()
            self.progress.begin(words, task)

    def _go_on(self) -> None:
        if self._waiting and not self.busy:
            self._waiting.pop(0)()

    def _ways(self, here: str) -> FlowLayout:
        flow = FlowLayout(spacing=self.theme.px(8))
        for name, title in PLACES:
            made = button(translate("pages", title), kind="pill", checkable=True)
            made.setChecked(name == here)
            made.setObjectName(f"way-{name}")
            made.setEnabled(name != here)
            made.clicked.connect(partial(self.page_requested.emit, name))
            flow.addWidget(made)
        return flow


class WorkLine(Panel):
    """How far long work is, with a number, and the way to stop it; hidden while nothing runs."""

    def __init__(self, theme: Theme) -> None:
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        super().__init__("info", margins=margins, spacing=theme.px(8))
        self._words = label("")
        self._told = ""
        self._task: Task | None = None
        self.bar = progress_bar(0.0, name=self.tr("How far the work is"))
        self.stop = button(self.tr("Stop"), icon=theme.icon("close"))
        self.stop.clicked.connect(self._on_stop)
        flow = FlowLayout()
        flow.addWidget(self.stop)
        self.add(self._words, self.bar, flow)
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the work under way."""
        return self._words.text()

    def begin(self, words: str, task: Task) -> None:
        """Show work that has begun."""
        self._told, self._task = words, task
        set_text(self._words, words)
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        if self._task is None or not total:
            return
        self.bar.setValue(round(self.bar.maximum() * done / total))
        told = self.tr("{what}: {done} of {total}")
        set_text(self._words, told.format(what=self._told, done=done, total=total))

    def end(self) -> None:
        """Show nothing any more."""
        self._task = None
        self.hide()

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)


def broken(words: str) -> str:
    """Return words with places at which long paths may be broken into lines."""
    return words.replace("/", "/\u200b").replace("\\", "\\\u200b")
