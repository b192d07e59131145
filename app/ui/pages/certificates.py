"""The certificates page: a statement of completion for every completed course, to save, open or print."""

import contextlib
import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError, DocumentError
from app.base.i18n import LANGUAGE_NAMES, QT_TRANSLATE_NOOP, pick
from app.base.settings import Settings
from app.services.certifying import Certifying, Completion
from app.services.learning import Learning
from app.ui.dialogs import ask_pdf_path
from app.ui.state import WindowState
from app.ui.text import date_text, percent_text, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel
from app.ui.widgets.printing import print_pdf
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 980

DOCUMENTS = "documents"
"""The folder in the cache for statements that are only looked at."""

NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class StatementCard(Panel):
    """One completed course and what can be done with its statement; `problem` says why nothing can."""

    save_requested = Signal()
    open_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme: Theme, *, title: str, facts: str, problem: str = "") -> None:
        margins = (theme.px(20), theme.px(16), theme.px(20), theme.px(18))
        super().__init__("card", margins=margins, spacing=theme.px(6))
        self.notice = Notice(theme)
        self._serial = label("", role="small")
        self.add(label(title, role="heading"), label(facts), self._serial)
        self.box.addSpacing(theme.px(6))
        if not problem:
            self.box.addLayout(self._buttons(theme, title))
        self.add(self.notice)
        if problem:
            self.notice.complain(problem)

    def show_serial(self, serial: str) -> None:
        """Show the number of the statement, or that it gets one when it is made."""
        words = self.tr("The statement gets its number when you save, open or print it for the first time.")
        if serial:
            words = self.tr("Statement number {serial}").format(serial=serial)
        set_text(self._serial, words)

    def _buttons(self, theme: Theme, title: str) -> FlowLayout:
        save = button(
            self.tr("Save as PDF…"),
            icon=theme.icon("save"),
            name=self.tr("Save the statement as PDF: {title}").format(title=title),
        )
        look = button(
            self.tr("Open"),
            icon=theme.icon("open-outside"),
            name=self.tr("Open the statement: {title}").format(title=title),
        )
        paper = button(
            self.tr("Print…"),
            icon=theme.icon("print"),
            name=self.tr("Print the statement: {title}").format(title=title),
        )
        flow = FlowLayout(spacing=theme.px(12))
        for made, signal in (
            (save, self.save_requested),
            (look, self.open_requested),
            (paper, self.print_requested),
        ):
            made.clicked.connect(signal)
            flow.addWidget(made)
        return flow


class CertificatesPage(Page):
    """Statements in the order of the path; the choice of languages holds for all of them."""

    page_requested = Signal(str)
    """The name of another page."""

    def __init__(  # noqa: PLR0913 - a page is handed each of its parts, and nothing it could reach more through
        self,
        certifying: Certifying,
        learning: Learning,
        *,
        name: str,
        settings: Settings,
        theme: Theme,
        state: WindowState,
        cache: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Show what a learner completed; `name` goes into file names, `cache` keeps what is only looked at."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Certificates"))
        self._certifying = certifying
        self._learning = learning
        self._name = name
        self._language = settings.interface_language or "en"
        self._content_language = settings.reading_language()
        self._state = state
        self._cache = cache
        self.cards: dict[str, StatementCard] = {}
        self._second_language = settings.second_language
        self.column.add(label(self.tr("Certificates"), role="title"))
        completions = certifying.completions()
        if completions:
            self.column.add(self._explanation(), self._language_card())
            self._add_cards(completions)
        else:
            self.column.add(self._nothing())
        self.column.add(self._sending(), self._checking())
        self.column.end()

    def _sending(self) -> QWidget:
        made = button(self.tr("Send my progress…"), icon=self.theme.icon("upload"))
        made.clicked.connect(partial(self.page_requested.emit, "sending"))
        flow = FlowLayout()
        flow.addWidget(made)
        words = self.tr("Your office issues certificates from what you send to it.")
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("For your office"), role="heading"), label(words), flow)

    def _checking(self) -> QWidget:
        made = button(self.tr("Check a certificate…"), icon=self.theme.icon("code"))
        made.clicked.connect(partial(self.page_requested.emit, "verify"))
        flow = FlowLayout()
        flow.addWidget(made)
        words = self.tr("Somebody shows you a certificate or statement? See without internet whether it is real.")
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("Is it real?"), role="heading"), label(words), flow)

    def _nothing(self) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(6))
        return card.add(
            label(self.tr("You have not completed a course yet"), role="heading"),
            label(
                self.tr("Read all lessons of a course and pass its quiz. Its statement of completion then stands here.")
            ),
        )

    def _explanation(self) -> QWidget:
        what = self.tr(
            "A statement of completion says that you completed a course: your name, the course and its hours, "
            "your score, and the day on which its law was checked. "
            "Its code shows without internet whether anybody changed it."
        )
        what_not = self.tr(
            "It is not a state certificate, and it does not take the place of the training that the law asks for."
        )
        return Panel("info", margins=self.card_margins(), spacing=self.theme.px(6)).add(label(what), label(what_not))

    def _language_card(self) -> QWidget:
        self._main = RadioRow(
            self.tr("Language of the document"), LANGUAGE_NAMES, value=self._content_language, theme=self.theme
        )
        options = {"": self.tr("None")} | LANGUAGE_NAMES
        self._second = RadioRow(self.tr("Second language"), options, value=self._second_language, theme=self.theme)
        self._main.chosen.connect(self._part_languages)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(6))
        card.add(label(self.tr("Language of the document"), role="strong"), self._main)
        card.box.addSpacing(self.theme.px(6))
        card.add(label(self.tr("Second language, below the first"), role="strong"), self._second)
        self._part_languages(self._main.value)
        return card

    def _part_languages(self, main: str) -> None:
        """Keep the second language another one than the first."""
        if self._second.value in {main, ""}:
            self._second.buttons[""].setChecked(True)
        for option, made in self._second.buttons.items():
            made.setVisible(option != main)

    def _add_cards(self, completions: dict[str, Completion]) -> None:
        in_path = [entry.id for entry in self._learning.catalogue.entries if entry.id in completions]
        for course_id in [*in_path, *sorted(set(completions) - set(in_path))]:
            card = self._card(course_id, completions[course_id])
            card.save_requested.connect(partial(self._try, course_id, self._save))
            card.open_requested.connect(partial(self._try, course_id, self._open))
            card.print_requested.connect(partial(self._try, course_id, self._print))
            self.cards[course_id] = card
            self.column.add(card)

    def _card(self, course_id: str, completion: Completion) -> StatementCard:
        day = datetime.fromisoformat(completion.completed_at).astimezone().date()
        facts = self.tr("Completed on {day} · score {percent}").format(
            day=date_text(day, self._language), percent=percent_text(completion.fraction)
        )
        card = StatementCard(self.theme, title=self._title(course_id), facts=facts, problem=self._problem(course_id))
        issued = self._certifying.issued(course_id)
        card.show_serial(issued.serial if issued else "")
        return card

    def _title(self, course_id: str) -> str:
        entry = self._learning.catalogue.entry(course_id)
        issued = self._certifying.issued(course_id)
        path = self._learning.catalogue.path
        of_path = path.title if path is not None and path.id == course_id else {}
        title = issued.title if issued else entry.title if entry else of_path
        return pick(title, self._content_language) or course_id

    def _problem(self, course_id: str) -> str:
        """Return why no statement of a course can be made on this PC now; empty if one can."""
        if self._certifying.guest:
            return self.tr(
                "A statement needs a name. Give this profile your name in Settings; nothing you did is lost."
            )
        path = self._learning.catalogue.path
        entry = self._learning.catalogue.entry(course_id)
        if (entry is not None and entry.available) or (path is not None and path.id == course_id):
            return ""
        if entry is not None and entry.fault:
            return said(entry.fault)
        return self.tr("This course is not on this PC now. Put it back, and its statement can be made again.")

    def _try(self, course_id: str, act: Callable[[str], str]) -> None:
        """Do something with a statement and say below it what came of it."""
        notice = self.cards[course_id].notice
        notice.clear()
        try:
            done = act(course_id)
        except AppError as error:
            notice.complain(said(error))
            return
        issued = self._certifying.issued(course_id)
        self.cards[course_id].show_serial(issued.serial if issued else "")
        if done:
            notice.confirm(done)

    def _save(self, course_id: str) -> str:
        target = ask_pdf_path(self, self._folder() / self._file_name(course_id))
        if target is None:
            return ""
        self._write(course_id, target)
        self._state.last_folder = str(target.parent)
        return self.tr("The statement is saved: {file}").format(file=str(target))

    def _open(self, course_id: str) -> str:
        folder = self._cache / DOCUMENTS
        for earlier in folder.glob("*.pdf"):
            # Statements carry names: none stays longer than it is looked at, unless a viewer still holds it.
            with contextlib.suppress(OSError):
                earlier.unlink()
        target = folder / self._file_name(course_id)
        self._write(course_id, target)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            text = QT_TRANSLATE_NOOP(
                "core", "No program for PDF documents was found on this PC. Save the statement and open it elsewhere."
            )
            raise DocumentError(text)
        return ""

    def _print(self, course_id: str) -> str:
        course = self._learning.catalogue.course(course_id)
        pdf = self._certifying.pdf(course, language=self._main.value, second=self._second.value)
        printed = print_pdf(self, pdf, title=self.tr("Print the statement"))
        return self.tr("The statement was sent to the printer.") if printed else ""

    def _write(self, course_id: str, target: Path) -> None:
        course = self._learning.catalogue.course(course_id)
        self._certifying.save_pdf(course, target, language=self._main.value, second=self._second.value)

    def _folder(self) -> Path:
        last = self._state.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _file_name(self, course_id: str) -> str:
        entry = self._learning.catalogue.entry(course_id)
        title = pick(entry.short_title, self._content_language) if entry else self._title(course_id)
        return NOT_IN_FILE_NAMES.sub(" ", f"{title}, {self._name}").strip(" .") + ".pdf"
