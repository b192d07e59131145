"""The Studio's first page: the courses that are written on this PC, a new one, and one from another folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.studio.templates import new_course
from app.services.studio.workshop import Workshop, WorkshopCourse
from app.ui.dialogs import ask_folder
from app.ui.studio.new_course_card import NewCourseCard
from app.ui.text import said, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import WrapButton, button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel

WIDEST_PX = 860

INTRODUCTION = QT_TRANSLATE_NOOP(
    "StudioPage",
    "Here courses are written. What you write is saved by itself, and learners see nothing of it until you publish.",
)


class StudioPage(Page):
    """Everything else happens on the page of one course."""

    draft_requested = Signal(object)
    """The folder of a course, a `Path`."""

    def __init__(self, workshop: Workshop, *, language: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Studio"))
        self._workshop = workshop
        self._language = language
        self.notice = Notice(theme)
        self.card = NewCourseCard(theme, language)
        self.card.wished.connect(self._on_new)
        self.new = button(self.tr("New course"), kind="primary", icon=theme.icon("add", role="on-accent"))
        self.new.clicked.connect(self._on_open_card)
        self.other = button(self.tr("Open a course folder…"), icon=theme.icon("open"))
        self.other.clicked.connect(self._on_other)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.new)
        flow.addWidget(self.other)
        self.column.add(label(self.tr("Studio"), role="title"), label(translate("StudioPage", INTRODUCTION)))
        self.column.add(self.notice, flow, self.card)
        self._list = Panel("plain", spacing=theme.px(10))
        self.column.add(self._list)
        self.column.end()
        self._fill()
        self.start_at(self.new)

    def _fill(self) -> None:
        courses = self._workshop.courses()
        if not courses:
            words = self.tr("No course is written on this PC yet. A new one begins with a small example to change.")
            self._list.add(label(words, role="muted"))
        for course in courses:
            self._list.add(self._card(course))

    def _card(self, course: WorkshopCourse) -> Panel:
        theme = self.theme
        card = Panel("card", margins=self.card_margins(), spacing=theme.px(6))
        open_ = WrapButton(course.name(self._language), kind="link")
        open_.setObjectName(f"course-{course.id}")
        open_.clicked.connect(partial(self.draft_requested.emit, course.folder))
        told = " · ".join([course.id, f"v{course.version}", ", ".join(one.upper() for one in course.languages)])
        card.add(open_, label(told, role="muted"))
        if course.folder.parent != self._workshop.folder:
            card.add(label(str(course.folder).replace("/", "/\u200b"), role="small"))
        return card

    def _on_open_card(self) -> None:
        self.card.show()
        self.card.title.first().setFocus()

    def _on_new(self, course_id: str, titles: dict[str, str], languages: list[str], source: str) -> None:
        try:
            folder = self._workshop.new_folder(course_id)
            new_course(folder, course_id, titles, languages, source)
        except AppError as error:
            self.notice.complain(said(error))
            self.reveal(self.notice)
            return
        self.draft_requested.emit(folder)

    def _on_other(self) -> None:
        folder = ask_folder(self, self.tr("Choose the folder of a course: it has a file named course.yaml"))
        if folder is not None:
            self.open_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Open a course of any folder, or say why it cannot be."""
        try:
            self._workshop.open(folder)
        except AppError as error:
            self.notice.complain(said(error))
            return
        self.draft_requested.emit(folder)
