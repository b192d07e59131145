"""The outline beside a lesson: every item of the course with its state."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.i18n import pick
from app.course.outline import LessonItem, OutlineItem, PracticeItem
from app.services.learning import Learning
from app.ui.reading import Reading
from app.ui.text import percent_text
from app.ui.widgets.buttons import WrapButton
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn

WIDTH_PX = 248


class LessonOutline(Panel):
    """Items to jump to; the one shown is marked, done ones have a check mark."""

    item_requested = Signal(str)

    def __init__(self, reading: Reading, learning: Learning, current: str, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__("column", margins=(theme.px(14), theme.px(18), theme.px(4), theme.px(14)), parent=parent)
        self._reading = reading
        self._learning = learning
        self._current = current
        self._buttons: dict[str, WrapButton] = {}
        self.setFixedWidth(theme.px(WIDTH_PX))
        manifest = reading.course.manifest
        self.add(label(self.tr("Course {number}").format(number=manifest.number), role="small"))
        self.add(label(reading.words(manifest.short_title or manifest.title), role="strong"))
        self._scroll = ScrollColumn(name=self.tr("Outline of the course"), margins=(0, 4, 6, 4), spacing=theme.px(2))
        for number, item in enumerate(manifest.items(), start=1):
            self._scroll.add(self._item_button(number, item, current))
        self._scroll.end()
        self._foot = label("", role="small")
        self.add(self._scroll, self._foot)
        self.refresh()

    def title_of(self, item_id: str) -> str:
        """Return an item's title in the reading's language."""
        item = next(item for item in self._reading.course.manifest.items() if item.id == item_id)
        if isinstance(item, LessonItem):
            return self._reading.course.lesson(item_id, self._reading.language).title
        if isinstance(item, PracticeItem):
            return self._reading.words(self._reading.course.practices[item_id].title)
        return pick(item.title, self._reading.language, source=self._reading.source)

    def show_current(self) -> None:
        """Scroll to the item that is shown."""
        shown = self._buttons.get(self._current)
        if shown is not None:
            self._scroll.ensureWidgetVisible(shown, 0, self._reading.theme.px(60))

    def refresh(self) -> None:
        """Show again what is done."""
        entry = self._learning.catalogue.entry(self._reading.course.manifest.id)
        progress = self._learning.progress(entry) if entry else None
        if progress is None:
            return
        theme, done = self._reading.theme, progress.read | progress.passed
        for item_id, shown in self._buttons.items():
            title = shown.words
            is_done = item_id in done
            shown.set_sign(theme.icon("right" if is_done else "not-started", role="good" if is_done else "muted"))
            shown.setAccessibleName(self.tr("{title}, done").format(title=title) if is_done else title)
        minutes = self._learning.minutes_left(self._reading.course, progress)
        words = self.tr("{percent} · about {minutes} min left")
        set_text(self._foot, words.format(percent=percent_text(progress.fraction), minutes=minutes))

    def _item_button(self, number: int, item: OutlineItem, current: str) -> WrapButton:
        words = f"{number} {self.title_of(item.id)}"
        shown = WrapButton(words, kind="outline-item", checkable=True)
        theme = self._reading.theme
        shown.setContentsMargins(0, 0, 0, 0)
        layout = shown.layout()
        assert layout is not None
        layout.setContentsMargins(theme.px(8), theme.px(6), theme.px(6), theme.px(6))
        shown.setChecked(item.id == current)
        shown.clicked.connect(partial(self.item_requested.emit, item.id))
        self._buttons[item.id] = shown
        return shown
