"""A lesson as learners will see it, beside the text it is made from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.course.structure import Lesson
from app.ui.reading import Reading
from app.ui.studio.fault_list import FaultList
from app.ui.studio.preview_column import PreviewColumn
from app.ui.studio.tools import LanguageState, Previewed
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

CODES = {"kk": "ҚАЗ", "ru": "RU", "en": "EN"}
"""Short names of languages; a screen reader says the long one."""

PILL_PX = 30
"""Height of a language's button at 100 %."""


class LessonPreview(QWidget):
    """Shows what could be read last; what is wrong with the text stands above it."""

    language_requested = Signal(str)
    line_requested = Signal(int)
    """A 1-based line of the file, to put a fault right."""
    followed = Signal(str)
    scrolled = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages: tuple[LanguageState, ...] = ()
        self.setAccessibleName(self.tr("Preview"))
        self.title = label(self.tr("Preview"), role="small", wrap=False)
        self.title.setMinimumHeight(theme.px(PILL_PX))
        self.pills: dict[str, QPushButton] = {}
        self._flow = FlowLayout(spacing=theme.px(6))
        self._flow.addWidget(self.title)
        self.faults = FaultList(theme)
        self.faults.line_requested.connect(self.line_requested)
        self.notice = Notice(theme)
        self.empty = label(self.tr("The lesson appears here as soon as its text can be read."), role="muted")
        self.empty.setContentsMargins(*(theme.px(20),) * 4)
        self.column: PreviewColumn | None = None
        self._shown: tuple[str, str] = ("", "")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        side, edge = theme.px(20), theme.px(8)
        head = Panel("topbar", margins=(side, edge, side, edge), spacing=edge)
        self._box.addWidget(head.add(self._flow, self.faults, self.notice))
        self._box.addWidget(self.empty)
        self._box.addStretch(1)

    def show_previewed(self, previewed: Previewed) -> None:
        """Show what came of a text; without a lesson the last one stays under the faults."""
        self.faults.show_faults(previewed.faults)
        self.notice.clear()
        if previewed.lesson is not None and previewed.reading is not None:
            self.show_lesson(previewed.lesson, previewed.reading)
        self.show_languages(previewed.languages)

    def show_lesson(self, lesson: Lesson, reading: Reading) -> int:
        """Show a lesson; blocks that look as before stay as they are. Return how many were built anew."""
        of = (lesson.id, lesson.language)
        if self.column is not None and of == self._shown and reading.theme is self.column.theme:
            return self.column.exchange(lesson, reading)
        self._shown = of
        self._put(PreviewColumn(lesson, reading))
        name = LANGUAGE_NAMES.get(lesson.language, lesson.language)
        set_text(self.title, self.tr("Preview · {language}").format(language=name))
        return len(lesson.blocks)

    def show_languages(self, languages: Sequence[LanguageState]) -> None:
        """Offer the languages of the lesson, each with how it stands."""
        told = tuple(languages)
        if told != self._languages:
            self._languages = told
            for made in self.pills.values():
                self._flow.removeWidget(made)
                made.hide()
                made.deleteLater()
            self.pills = {one.language: self._pill(one) for one in told}
            for made in self.pills.values():
                self._flow.addWidget(made)
        for language, made in self.pills.items():
            made.setChecked(language == self._shown[1])

    def _put(self, column: PreviewColumn) -> None:
        old, self.column = self.column, column
        column.followed.connect(self.followed)
        column.kept_beside.connect(self._say_kept)
        column.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        if old is None:
            self.empty.hide()
            self._box.takeAt(self._box.count() - 1)
        else:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._box.addWidget(column, 1)

    def _pill(self, state: LanguageState) -> QPushButton:
        code = CODES.get(state.language, state.language.upper())
        name = LANGUAGE_NAMES.get(state.language, state.language)
        words, icon = "", None
        if state.missing:
            words = self.tr("missing")
        elif state.stale:
            words = plural("LessonPreview", "%n stale", state.stale)
        else:
            icon = self._theme.icon("accept")
        spoken = words or self.tr("up to date")
        made = button(f"{code} {words}".strip(), kind="pill", icon=icon, name=f"{name}: {spoken}", checkable=True)
        made.setFixedHeight(self._theme.px(PILL_PX))
        made.setProperty("state", "stale" if words else "")
        made.clicked.connect(partial(self._on_pill, state.language))
        return made

    def _on_pill(self, language: str) -> None:
        for one, made in self.pills.items():
            made.setChecked(one == self._shown[1])
        self.language_requested.emit(language)

    def _say_kept(self, _block: object) -> None:
        self.notice.confirm(self.tr("Learners keep this in a small window beside their work. Here it is only shown."))

    def _on_scrolled(self, _value: int) -> None:
        self.scrolled.emit()
