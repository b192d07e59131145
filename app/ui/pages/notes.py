"""Everything a learner kept: notes, highlights and bookmarks, found by words, opened at their place, exported."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.i18n import pick
from app.services.learning import Learning
from app.services.noting import KeptNote, Noting
from app.services.reviewing import Reviewing
from app.ui.dialogs import ask_markdown_path, ask_pdf_path
from app.ui.lesson.notes import kind_word, shortened
from app.ui.state import WindowState
from app.ui.text import date_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 980
TYPING_REST_MS = 200
NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
SHOWN_AT_ONCE = 60
"""Cards built at once; more come by the button below."""


class NotesPage(Page):
    """A list with a filter; the newest change stands first."""

    item_requested = Signal(str, str)

    def __init__(  # noqa: PLR0913 - a page is handed each of its parts, and nothing it could reach more through
        self,
        noting: Noting,
        reviewing: Reviewing,
        learning: Learning,
        *,
        name: str,
        content_language: str,
        language: str,
        theme: Theme,
        state: WindowState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("My notes"))
        self._noting, self._reviewing, self._learning = noting, reviewing, learning
        self._name, self._state = name, state
        self._content_language, self._language = content_language, language
        self._limit = SHOWN_AT_ONCE
        self._all = sorted(noting.all(), key=lambda one: one.changed_at, reverse=True)
        self.notice = Notice(theme)
        self._count = label("", role="muted")
        self._list = Panel("ground", spacing=theme.px(12))
        self.column.add(row(label(self.tr("My notes"), role="title"), None), self.notice)
        self._add_filter()
        self.column.add(self._count, self._list)
        self.column.end()
        self.show_list()

    def shown(self) -> list[KeptNote]:
        """Return what the filter leaves, the newest change first."""
        words, kind, course = self.search.text().casefold().split(), self.kinds.value, self.courses.value
        return [
            one
            for one in self._all
            if kind in {"", one.kind}
            and course in {"", one.anchor.course}
            and all(word in f"{one.text} {one.anchor.quote} {one.anchor.title}".casefold() for word in words)
        ]

    def show_list(self) -> None:
        """Show what the filter leaves."""
        shown = self.shown()
        self._tell_count(len(shown))
        made = Panel("ground", spacing=self.theme.px(12))
        for one in shown[: self._limit]:
            made.add(self._card(one))
        if len(shown) > self._limit:
            more = button(self.tr("Show more"))
            more.clicked.connect(self._show_more)
            made.add(row(more, None))
        self.column.box.replaceWidget(self._list, made)
        self._list.hide()
        self._list.deleteLater()
        self._list = made
        made.show()
        if self.isVisible():
            self.column.settle()
        for export in (self._markdown, self._pdf):
            export.setEnabled(bool(shown))

    def _add_filter(self) -> None:
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find in notes"))
        self.search.setPlaceholderText(self.tr("Find in notes"))
        self.search.setClearButtonEnabled(True)
        rest = QTimer(self)
        rest.setSingleShot(True)
        rest.setInterval(TYPING_REST_MS)
        rest.timeout.connect(self.show_list)
        self.search.textChanged.connect(rest.start)
        kinds = {"": self.tr("All")} | {kind: kind_word(kind) for kind in ("note", "highlight", "bookmark")}
        self.kinds = RadioRow(self.tr("Show"), kinds, value="", theme=self.theme)
        self.kinds.chosen.connect(self.show_list)
        titles = {one: self._course_title(one) for one in sorted({one.anchor.course for one in self._all})}
        self.courses = RadioRow(self.tr("Course"), {"": self.tr("All courses")} | titles, value="", theme=self.theme)
        self.courses.chosen.connect(self.show_list)
        self.courses.setVisible(len(titles) > 1)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        card.add(self.search, self.kinds, self.courses)
        card.box.addLayout(self._export_buttons())
        self.column.add(card)
        self.start_at(self.search)

    def _export_buttons(self) -> FlowLayout:
        flow = FlowLayout(spacing=self.theme.px(12))
        self._markdown = button(
            self.tr("Save as text…"),
            icon=self.theme.icon("save"),
            name=self.tr("Save the notes shown as Markdown text"),
        )
        self._pdf = button(
            self.tr("Save as PDF…"), icon=self.theme.icon("pdf"), name=self.tr("Save the notes shown as PDF")
        )
        self._markdown.clicked.connect(self.save_markdown)
        self._pdf.clicked.connect(self.save_pdf)
        for made in (self._markdown, self._pdf):
            flow.addWidget(made)
        return flow

    def save_markdown(self) -> None:
        """Ask for a file and write the notes shown as Markdown."""
        target = ask_markdown_path(self, self._folder() / f"{self._file_name()}.md")
        if target is not None:
            self._save(target, lambda: self._noting.markdown(self._in_order(), self._content_language).encode())

    def save_pdf(self) -> None:
        """Ask for a file and write the notes shown as PDF."""
        target = ask_pdf_path(self, self._folder() / f"{self._file_name()}.pdf")
        if target is not None:
            self._save(target, lambda: self._noting.pdf(self._in_order(), self._content_language, name=self._name))

    def _save(self, target: Path, made: Callable[[], bytes]) -> None:
        try:
            self._noting.save(target, made())
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._state.last_folder = str(target.parent)
        self.notice.confirm(self.tr("The notes are saved: {file}").format(file=str(target)))

    def _in_order(self) -> list[KeptNote]:
        """Return the notes shown in the order of courses, lessons and blocks, as a reader goes through them."""
        order = {entry.id: number for number, entry in enumerate(self._learning.catalogue.entries)}
        items = {
            (entry.id, item.id): number
            for entry in self._learning.catalogue.entries
            if entry.manifest is not None
            for number, item in enumerate(entry.manifest.items())
        }

        def place(one: KeptNote) -> tuple[int, str, int, str, int]:
            anchor = one.anchor
            at = items.get((anchor.course, anchor.item), len(items))
            return order.get(anchor.course, len(order)), anchor.course, at, anchor.item, anchor.block

        return sorted(self.shown(), key=place)

    def _tell_count(self, count: int) -> None:
        if self._all:
            set_text(self._count, plural("NotesPage", "%n note(s)", count))
        else:
            set_text(
                self._count, self.tr("Nothing is kept yet. In a lesson, Ctrl+M writes a note, Ctrl+D sets a bookmark.")
            )

    def _card(self, one: KeptNote) -> QWidget:
        theme = self.theme
        card = Panel("card", margins=(theme.px(18), theme.px(12), theme.px(18), theme.px(14)), spacing=theme.px(6))
        day = date_text(one.kept_at.astimezone().date(), self._language)
        card.add(label(f"{kind_word(one.kind)} · {day}", role="small"))
        card.add(label(self._where(one), role="small"))
        card.add(label(shortened(one.anchor.quote, 240), role="muted"))
        if one.text:
            card.add(label(one.text))
        card.box.addLayout(self._card_buttons(one))
        return card

    def _card_buttons(self, one: KeptNote) -> FlowLayout:
        flow = FlowLayout(spacing=self.theme.px(8))
        start = shortened(one.text or one.anchor.quote, 40)
        if one.anchor.item and self._learning.catalogue.entry(one.anchor.course) is not None:
            there = WrapButton(self.tr("Open the lesson"), kind="link")
            there.setAccessibleName(self.tr("Open the lesson at: {words}").format(words=start))
            there.clicked.connect(partial(self._open, one))
            flow.addWidget(there)
        if one.kind == "note" and not self._reviewing.has_note(one.id):
            ask = button(
                self.tr("Ask me in the review"),
                kind="pill",
                name=self.tr("Ask me in the review: {words}").format(words=start),
            )
            ask.clicked.connect(partial(self._add_to_review, one))
            flow.addWidget(ask)
        remove = button(self.tr("Remove"), kind="pill", name=self.tr("Remove: {words}").format(words=start))
        remove.clicked.connect(partial(self._remove, one))
        flow.addWidget(remove)
        return flow

    def _open(self, one: KeptNote) -> None:
        course = self._learning.catalogue.course(one.anchor.course)
        placed = self._noting.place(one, self._content_language)
        if placed.block >= 0:
            self._learning.remember_place(course, one.anchor.item, placed.block)
        self.item_requested.emit(one.anchor.course, one.anchor.item)

    def _add_to_review(self, one: KeptNote) -> None:
        try:
            self._reviewing.add_note(one.id)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.notice.confirm(self.tr("The note will be asked in the daily review."))
        self.show_list()

    def _remove(self, one: KeptNote) -> None:
        try:
            self._noting.remove(one)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self._all = [other for other in self._all if other.id != one.id]
        self.notice.confirm(self.tr("Removed."))
        self.show_list()

    def _show_more(self) -> None:
        self._limit += SHOWN_AT_ONCE
        self.show_list()

    def _where(self, one: KeptNote) -> str:
        entry = self._learning.catalogue.entry(one.anchor.course)
        titles = entry.titles.get(one.anchor.item, {}) if entry is not None else {}
        lesson = pick(titles, self._content_language) or one.anchor.title
        return " · ".join(part for part in (self._course_title(one.anchor.course), lesson) if part)

    def _course_title(self, course: str) -> str:
        entry = self._learning.catalogue.entry(course)
        title = pick(entry.short_title, self._content_language) if entry is not None else ""
        return self._learning.catalogue.with_law(title, self._content_language) or course

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _file_name(self) -> str:
        title = self.tr("My notes")
        return NOT_IN_FILE_NAMES.sub(" ", f"{title}, {self._name}").strip(" .")
