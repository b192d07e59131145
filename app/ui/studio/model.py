"""The course open in the Studio as its widgets see it: one draft, one undo stack, saving and checking by themselves."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.base.clock import Clock
from app.base.errors import AppError, CourseError
from app.course.draft import Draft, changes
from app.course.editing.translate import carried
from app.services.studio.checking import Checking, CheckResult
from app.services.studio.open_draft import OpenDraft, Outside
from app.services.studio.translating import locked_of
from app.ui.tasks import Tasks

SAVE_MS = 1_500
"""At most so much of typing is lost when the program is killed; the timer is not put off by more typing."""

CHECK_MS = 400
LOOK_MS = 3_000
"""How often it is looked whether others changed the files."""

TYPING_S = 1.0
"""Typing that goes on without a longer pause is undone in one step."""


class StudioModel(QObject):
    """Widgets call `edit` with a whole new draft, and show what `draft_changed` brings."""

    draft_changed = Signal(object)
    """The frozenset of names of files that differ from before; undo, redo and others' edits included."""
    state_changed = Signal()
    """Something changed about being saved or what can be undone."""
    checked = Signal(object)
    """A `CheckResult`."""
    outside_changed = Signal(object)
    """The `Outside` that was met; conflicts wait in `opened.conflicts`."""
    failed = Signal(object)
    """An `AppError`: a file could not be saved, or the check could not run."""

    def __init__(self, opened: OpenDraft, checking: Checking, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.stack = QUndoStack(self)
        self.result: CheckResult | None = None
        self.problem: AppError | None = None
        """Why the last save failed, until one succeeds."""
        self._checking = checking
        self.clock = clock
        self._tasks = Tasks(self)
        self._check_again = False
        self._noticed = opened.draft
        """The draft up to which it is remembered what translations were made from."""
        self._last: DraftCommand | None = None
        """The newest edit, as long as nothing was undone since."""
        self._save_timer = self._timer(SAVE_MS, self.save)
        self._check_timer = self._timer(CHECK_MS, self.check)
        self._look_timer = self._timer(LOOK_MS, self._on_look)
        self._look_timer.setSingleShot(False)
        self._look_timer.start()
        self.stack.indexChanged.connect(self._on_index)

    @property
    def draft(self) -> Draft:
        """The course as it is now."""
        return self.opened.draft

    @property
    def busy(self) -> bool:
        """Whether a check is running or about to."""
        return self._tasks.busy or self._check_timer.isActive()

    def edit(self, draft: Draft, words: str, *, typing: str = "") -> None:
        """Make an edit. `words` name it for undo; edits with the same `typing` shortly after each other are one."""
        if draft != self.draft:
            made = DraftCommand(self, draft, words, typing, self.clock.monotonic())
            before, count = self._last, self.stack.count()
            self.stack.push(made)
            joined = typing and self.stack.count() == count and before is not None and before.after is draft
            self._last = before if joined else made

    def save(self) -> bool:
        """Write what changed now; return whether all of it is in its files, conflicts aside."""
        self._save_timer.stop()
        self._notice_sources()
        before, problem = self.draft, self.problem
        try:
            told = self.opened.save()
        except CourseError as error:
            self.problem = error
            self._save_timer.start()
            self.failed.emit(error)
            self.state_changed.emit()
            return False
        self.problem = None
        self._take_outside(before, told)
        if problem or not self.opened.unsaved:
            self.state_changed.emit()
        self._check_timer.start()
        return True

    def look(self) -> None:
        """Look at once whether others changed the files."""
        before = self.draft
        self._take_outside(before, self.opened.look())

    def resolve(self, name: str, *, keep_mine: bool) -> None:
        """End a conflict; taking theirs is an edit that can be undone."""
        before = self.draft
        self.opened.resolve(name, keep_mine=keep_mine)
        after = self.draft
        self.opened.take(before)
        self.edit(after, self.tr("Take the text of others"))
        self.save()

    def check(self) -> None:
        """Check the course as its files stand; while a check runs, one more follows it."""
        if self._tasks.busy:
            self._check_again = True
            return
        self._tasks.start(self._checking.check, done=self._on_checked, failed=self.failed.emit)

    def close(self) -> bool:
        """Save and let go; return whether everything is in its files."""
        saved = self.save() if self.opened.unsaved else True
        for timer in (self._save_timer, self._check_timer, self._look_timer):
            timer.stop()
        self._tasks.close()
        return saved

    def forget_last(self) -> None:
        """Leave the newest edit as it is from now on: something was undone."""
        self._last = None

    def show(self, draft: Draft) -> None:
        """Make a draft the present one; only undo and redo call it."""
        names = frozenset(change.name for change in changes(self.draft, draft))
        self.opened.take(draft)
        if not self._save_timer.isActive():
            self._save_timer.start()
        self.draft_changed.emit(names)

    def _notice_sources(self) -> None:
        """Remember translations whose source changed since the last save, as a part of the edit that changed it."""
        try:
            noticed = carried(self._noticed, self.draft, locked=locked_of(self.opened.folder))
        except CourseError:
            return  # a text that cannot be read just now; it is compared once it can
        last = self._last
        if noticed != self.draft and last is not None and last.after is self.draft:
            last.after = noticed
            self.show(noticed)
        self._noticed = self.draft

    def _take_outside(self, before: Draft, told: Outside) -> None:
        if not told:
            return
        after = self.draft
        self.opened.take(before)
        self.edit(after, self.tr("Edits of others"))
        self.outside_changed.emit(told)
        self._check_timer.start()

    def _on_look(self) -> None:
        self.look()

    def _on_checked(self, result: CheckResult) -> None:
        self.result = result
        self.checked.emit(result)
        if self._check_again:
            self._check_again = False
            self.check()

    def _on_index(self, _index: int) -> None:
        self.state_changed.emit()

    def _timer(self, pause: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer


class DraftCommand(QUndoCommand):
    """One edit: the drafts before and after. Their texts are shared, so many commands take little room."""

    def __init__(self, model: StudioModel, draft: Draft, words: str, typing: str, at: float) -> None:
        super().__init__(words)
        self._model = model
        self._before, self.after = model.draft, draft
        self.typing, self.at = typing, at

    def redo(self) -> None:
        """Make the edit."""
        self._model.show(self.after)

    def undo(self) -> None:
        """Take it back."""
        self._model.forget_last()
        self._model.show(self._before)

    def id(self) -> int:
        """Tell Qt that typing may be joined."""
        return 1 if self.typing else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Join typing that follows without a pause."""
        if not isinstance(other, DraftCommand) or other.typing != self.typing or other.at - self.at > TYPING_S:
            return False
        self.after, self.at = other.after, other.at
        return True
