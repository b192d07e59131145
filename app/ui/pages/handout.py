"""Print or save: a lesson, its job aid or the whole course as PDF, in one language or two."""

import contextlib
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError, DocumentError
from app.base.i18n import LANGUAGE_NAMES, LANGUAGES, QT_TRANSLATE_NOOP
from app.base.progress import Progress
from app.services.handing_out import HandingOut
from app.ui.dialogs import ask_pdf_path
from app.ui.reading import Reading
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import percent_text, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel
from app.ui.widgets.printing import print_pdf
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 980
DOCUMENTS = "documents"
"""The folder in the cache for handouts that are only looked at."""

NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class HandoutPage(Page):
    """What to print and in which languages, then what to do with it."""

    course_requested = Signal(str)
    item_requested = Signal(str, str)

    def __init__(
        self,
        reading: Reading,
        handing_out: HandingOut,
        lesson_id: str,
        *,
        state: WindowState,
        cache: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer a lesson, or for an empty `lesson_id` the course alone; `cache` keeps what is only looked at."""
        super().__init__(reading.theme, widest=WIDEST_PX, parent=parent)
        self._reading, self._handing_out = reading, handing_out
        self._lesson_id = lesson_id
        self._state, self._cache = state, cache
        self._tasks = Tasks(self)
        self.set_name(self.tr("Print or save"))
        self.notice = Notice(reading.theme)
        self.column.add(label(self.tr("Print or save"), role="title"), label(self._title()))
        self.column.add(self._what_card(), self._language_card(), self._act_card())
        self.column.end()

    @property
    def busy(self) -> bool:
        """Whether a document is being made."""
        return self._tasks.busy

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when the page is left: nobody would see what was made."""
        super().hideEvent(event)
        if self.busy:
            self._tasks.close()
            self._tasks = Tasks(self)

    def _title(self) -> str:
        course = self._reading.course
        if not self._lesson_id:
            return self._reading.words(course.manifest.title)
        lesson = course.lesson(self._lesson_id, self._reading.language)
        return self._reading.library.law.fill(lesson.title, lesson.language)

    def _what_card(self) -> QWidget:
        options = {"course": self.tr("The whole course")}
        if self._lesson_id:
            first = {"lesson": self.tr("This lesson"), "aid": self.tr("Job aid on one page")}
            options = first | options
        self.what = RadioRow(self.tr("What to print"), options, value=next(iter(options)), theme=self.theme)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        card.add(label(self.tr("What to print"), role="strong"), self.what)
        if self._lesson_id:
            hint = self.tr("A job aid has the rules, steps, tables and warnings of the lesson alone, for the wall.")
            card.add(label(hint, role="small"))
        return card

    def _language_card(self) -> QWidget:
        offered: dict[str, str] = {
            one: LANGUAGE_NAMES[one] for one in LANGUAGES if one in self._reading.course.manifest.languages
        }
        main = self._reading.language if self._reading.language in offered else next(iter(offered))
        self.main = RadioRow(self.tr("Language of the document"), offered, value=main, theme=self.theme)
        others = {"": self.tr("None")} | offered
        self.second = RadioRow(self.tr("Second language"), others, value="", theme=self.theme)
        self.main.chosen.connect(self._part_languages)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        card.add(label(self.tr("Language of the document"), role="strong"), self.main)
        card.add(label(self.tr("Second language, below the first"), role="strong"), self.second)
        self._part_languages(main)
        return card

    def _part_languages(self, main: str) -> None:
        """Keep the second language another one than the first."""
        if self.second.value in {main, ""}:
            self.second.buttons[""].setChecked(True)
        for option, made in self.second.buttons.items():
            made.setVisible(option != main)

    def _act_card(self) -> QWidget:
        theme = self.theme
        self.save = button(self.tr("Save as PDF…"), kind="primary", icon=theme.icon("save", role="on-accent"))
        self.open = button(self.tr("Open"), icon=theme.icon("open-outside"))
        self.paper = button(self.tr("Print…"), icon=theme.icon("print"))
        back = button(self.tr("Back to the lesson") if self._lesson_id else self.tr("Back to the course"), kind="plain")
        for made, act in (
            (self.save, self._save),
            (self.open, self._open),
            (self.paper, self._print),
            (back, self._back),
        ):
            made.clicked.connect(act)
        flow = FlowLayout(spacing=theme.px(12))
        for made in (self.save, self.open, self.paper, back):
            flow.addWidget(made)
        card = Panel("card", margins=self.card_margins(), spacing=theme.px(10))
        hint = self.tr(
            "Questions get lines to write on, and their answers stand on the last page. Course, version and the day on "
            "which the law was checked stand at the foot of every page."
        )
        self.start_at(self.save)
        return card.add(flow, self.notice, label(hint, role="small"))

    def _save(self) -> None:
        target = ask_pdf_path(self, self._folder() / f"{self._file_name()}.pdf")
        if target is not None:
            self._make(partial(self._write, target))

    def _open(self) -> None:
        self._make(self._show_outside)

    def _print(self) -> None:
        self._make(self._to_printer)

    def _back(self) -> None:
        if self._lesson_id:
            self.item_requested.emit(self._reading.course.manifest.id, self._lesson_id)
        else:
            self.course_requested.emit(self._reading.course.manifest.id)

    def _make(self, use: Callable[[bytes], str]) -> None:
        """Make the document beside the window, which a course takes seconds for, and use it then."""
        if self.busy:
            return
        self.notice.remind(self.tr("The document is being made…"))
        what, main, second = self.what.value, self.main.value, self.second.value
        self._tasks.start(
            partial(self._pdf, what, main, second),
            done=partial(self._use, use),
            failed=self._complain,
            progress=self._show_progress,
        )

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("The document is being made: {percent}")
        self.notice.reword(words.format(percent=percent_text(done / max(1, total))))

    def _pdf(self, what: str, language: str, second: str, progress: Progress) -> bytes:
        course = self._reading.course
        if what == "course":
            return self._handing_out.course_pdf(course, language=language, second=second, progress=progress)
        make = self._handing_out.aid_pdf if what == "aid" else self._handing_out.lesson_pdf
        return make(course, self._lesson_id, language=language, second=second)

    def _use(self, use: Callable[[bytes], str], pdf: bytes) -> None:
        self.notice.clear()
        try:
            done = use(pdf)
        except AppError as error:
            self._complain(error)
            return
        if done:
            self.notice.confirm(done)

    def _complain(self, error: AppError) -> None:
        self.notice.complain(said(error))

    def _write(self, target: Path, pdf: bytes) -> str:
        self._handing_out.save(target, pdf)
        self._state.last_folder = str(target.parent)
        return self.tr("The document is saved: {file}").format(file=str(target))

    def _show_outside(self, pdf: bytes) -> str:
        folder = self._cache / DOCUMENTS
        for earlier in folder.glob("*.pdf"):
            # None stays longer than it is looked at, unless a viewer still holds it.
            with contextlib.suppress(OSError):
                earlier.unlink()
        target = folder / f"{self._file_name()}.pdf"
        self._handing_out.save(target, pdf)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            text = QT_TRANSLATE_NOOP(
                "core", "No program for PDF documents was found on this PC. Save the document and open it elsewhere."
            )
            raise DocumentError(text)
        return ""

    def _to_printer(self, pdf: bytes) -> str:
        printed = print_pdf(self, pdf, title=self._title())
        return self.tr("The document was sent to the printer.") if printed else ""

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _file_name(self) -> str:
        title = self._reading.words(self._reading.course.manifest.title)
        if self.what.value != "course":
            title = self._title()
        return NOT_IN_FILE_NAMES.sub(" ", title).strip(" .")[:80]
