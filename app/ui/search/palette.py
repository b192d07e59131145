"""The palette of the search: a field and its results over the page, for hands that stay on the keyboard."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.base.errors import AppError
from app.base.i18n import pick
from app.services.catalogue import Catalogue
from app.services.searching import Group, Hit, Note, Searching
from app.ui.search.lines import LINE, Heading, HitLine, LineDelegate
from app.ui.tasks import Task, Tasks
from app.ui.text import plural, said, translate
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel

WIDTH_PX = 760
"""Width at 100 %; less where the window has no room."""

TOP_PX = 56
VEIL = 150
"""How opaque the veil over the page is, of 255."""

PAGE_ROWS = 6
"""Hits that Page Up and Page Down pass over."""


class SearchPalette(QWidget):
    """Covers its parent while it is open; Escape, or a click beside the panel, closes it."""

    chosen = Signal(object)
    """The `Hit` to open."""
    closed = Signal()

    def __init__(
        self,
        searching: Searching,
        catalogue: Catalogue,
        *,
        notes: Callable[[], Iterable[Note]],
        languages: tuple[str, ...],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`languages` are those of the reader, first one first."""
        super().__init__(parent)
        self._searching, self._catalogue, self._notes = searching, catalogue, notes
        self._languages, self._theme = languages, theme
        self._tasks = Tasks(self)
        self._task: Task | None = None
        self._started: list[Task] = []
        # The window may go away in the middle of the work.
        self.destroyed.connect(partial(_stop, self._started))
        self.field = QLineEdit()
        self.list = QListWidget()
        self.state = label("", role="small")
        self._panel = self._made_panel()
        self.hide()
        parent.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether the index is being brought up to date."""
        return self._task is not None

    def open(self) -> None:
        """Show the palette with the keyboard in its field, and bring the index up to date beside it."""
        self._cover()
        self._panel.show()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()
        self._take_index()
        if self._task is None:
            self._task = self._tasks.start(
                self._searching.refresh, done=self._refreshed, failed=self._not_refreshed, progress=self._tell_progress
            )
            self._started[:] = [self._task]
        self._search()

    def close_palette(self) -> None:
        """Hide the palette; an index that is being built goes on beside the page."""
        self._searching.close()
        self.hide()
        self.closed.emit()

    def hits(self) -> list[Hit]:
        """Return the hits in the order of the list."""
        lines = (self.list.item(at).data(LINE) for at in range(self.list.count()))
        return [line.hit for line in lines if isinstance(line, HitLine)]

    def current(self) -> Hit | None:
        """Return the hit that Enter opens."""
        line = _line_of(self.list.currentItem())
        return line.hit if isinstance(line, HitLine) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size, and keep arrows and Enter for the list while one types."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        typed = watched in {self.field, self.list} and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and self._pressed(event.key()):
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click beside the panel."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a veil over the page."""
        veil = QColor(self._theme.tokens["rail"])
        veil.setAlpha(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _made_panel(self) -> Panel:
        theme = self._theme
        edge = theme.px(14)
        panel = Panel("card", margins=(edge, edge, edge, theme.px(10)), spacing=theme.px(8), parent=self)
        self.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Lessons, terms, rules, practice, notes"))
        self.field.setAccessibleName(self.tr("Search lessons, terms, rules, practice desks and your notes"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._search)
        self.list.setProperty("kind", "inbox")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always: rows are measured in the width that a bar leaves them, before one knows whether it is needed.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(LineDelegate(theme, self.list))
        self.list.itemClicked.connect(self._open_item)
        for watched in (self.field, self.list):
            watched.installEventFilter(self)
        keys = label(self.tr("Arrows choose, Enter opens, Esc closes"), role="small")
        panel.add(self.field, self.list, self.state, keys)
        panel.box.setStretch(1, 1)
        return panel

    def _cover(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        theme = self._theme
        edge = theme.px(16)
        width = min(theme.px(WIDTH_PX), self.width() - 2 * edge)
        top = min(theme.px(TOP_PX), self.height() // 10)
        self._panel.setGeometry(QRect((self.width() - width) // 2, top, width, self.height() - top - edge))

    def _pressed(self, key: int) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: PAGE_ROWS,
            Qt.Key.Key_PageUp: -PAGE_ROWS,
        }
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_item(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        rows = [at for at in range(self.list.count()) if isinstance(self.list.item(at).data(LINE), HitLine)]
        if not rows:
            return
        now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
        row = rows[min(max(now + step, 0), len(rows) - 1)]
        self.list.setCurrentRow(row)
        if row == rows[0]:
            self.list.scrollToTop()
        # The keyboard stays in the field, so a screen reader does not follow the list by itself.
        self._announce(self.list.item(row).data(LINE).spoken)

    def _search(self) -> None:
        try:
            results = self._searching.search(self.field.text(), self._languages)
        except AppError as error:
            set_text(self.state, said(error))
            return
        self.list.clear()
        for group in results.groups:
            self._add_group(group)
        self.list.scrollToTop()
        rows = [at for at in range(self.list.count()) if isinstance(self.list.item(at).data(LINE), HitLine)]
        if rows:
            self.list.setCurrentRow(rows[0])
        self._tell_count(len(results.hits))

    def _add_group(self, group: Group) -> None:
        head = QListWidgetItem()
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self._fill(head, Heading(group_name(group.kind)), group_name(group.kind))
        for hit in group.hits:
            line = HitLine(hit, self._where(hit))
            self._fill(QListWidgetItem(), line, line.spoken)

    def _fill(self, item: QListWidgetItem, line: Heading | HitLine, spoken: str) -> None:
        item.setData(LINE, line)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)

    def _where(self, hit: Hit) -> str:
        """Return the course, and for a rule the lesson that explains it."""
        entry = self._catalogue.entry(hit.course) if hit.course else None
        if entry is None or hit.kind == "course":
            return ""
        language = self._languages[0]
        parts = [pick(entry.short_title, language)]
        if hit.kind == "rule":
            parts.append(pick(entry.titles.get(hit.within, {}), language))
        return " · ".join(part for part in parts if part)

    def _open_item(self, item: QListWidgetItem | None) -> None:
        line = _line_of(item)
        if isinstance(line, HitLine):
            self.close_palette()
            self.chosen.emit(line.hit)

    def _tell_count(self, count: int) -> None:
        if not self.field.text().strip():
            words = self.tr("Kazakh letters may be typed as Russian ones; any form of a word will do.")
        elif count:
            words = plural("search", "%n result(s)", count)
        elif not self._searching.ready:
            words = self.tr("The search is being prepared. Results will come by themselves.")
        else:
            words = self.tr("Nothing was found. Try fewer or other words.")
        set_text(self.state, words)

    def _tell_progress(self, done: int, total: int) -> None:
        if not self._searching.ready and done < total:
            words = self.tr("The search is being prepared: {done} of {total}")
            set_text(self.state, words.format(done=done, total=total))

    def _take_index(self) -> None:
        try:
            self._searching.open(self._notes())
        except AppError as error:
            set_text(self.state, said(error))

    def _refreshed(self, changed: bool) -> None:
        self._task = None
        if self.isVisible() and (changed or not self._searching.ready):
            self._take_index()
            self._search()

    def _not_refreshed(self, error: AppError) -> None:
        self._task = None
        if self.isVisible():
            set_text(self.state, said(error))

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))


def _line_of(item: QListWidgetItem | None) -> Heading | HitLine | None:
    line: Heading | HitLine | None = None if item is None else item.data(LINE)
    return line


def _stop(tasks: list[Task], *_: object) -> None:
    for task in tasks:
        task.cancel()


def group_name(kind: str) -> str:
    """Return the heading over hits of a kind."""
    names = {
        "course": translate("search", "Courses"),
        "lesson": translate("search", "Lessons"),
        "block": translate("search", "In lessons"),
        "rule": translate("search", "Rules"),
        "desk": translate("search", "Practice desks"),
        "term": translate("search", "Glossary"),
        "question": translate("search", "Questions you have seen"),
        "note": translate("search", "Your notes"),
    }
    return names[kind]
