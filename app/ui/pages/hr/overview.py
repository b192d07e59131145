"""The HR desk at a glance: figures, who has done what, who is late, and what waits for a person."""

from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.clock import local_day
from app.base.i18n import pick
from app.base.progress import Progress
from app.services import reporting
from app.services.inbox import Inbox, KeptNotice, told
from app.services.reporting import Choice, CourseColumn, Figures, Matrix, Overdue, PeopleMatrix
from app.ui.hr.desk_page import DeskPage
from app.ui.hr.figures import FigureCard, MonthsPicture
from app.ui.hr.files import chosen_report
from app.ui.hr.matrix_card import MatrixCard
from app.ui.hr.parts import DeskParts
from app.ui.models.matrix import overdue_columns
from app.ui.models.records import RecordsModel
from app.ui.text import plural, translate
from app.ui.widgets.buttons import button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

SHOWN_NOTICES = 4
SHOWN_LATE = 8
CARD_PX = 210


class Glance(msgspec.Struct, frozen=True, kw_only=True):
    """All that the overview shows, read in one go."""

    courses: tuple[CourseColumn, ...]
    figures: Figures
    matrix: Matrix
    overdue: Overdue
    notices: tuple[KeptNotice, ...]
    certificates: tuple[int, int]
    """Issued this year, and how many expire within 60 days."""


class OverviewPage(DeskPage):
    """Reads the register off the window's thread as soon as it is shown."""

    person_requested = Signal(int)
    """The number of a person whose transcript is wanted."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr", theme=parts.theme, parent=parent)
        self._parts = parts
        self._courses: tuple[CourseColumn, ...] = ()
        self.matrix: MatrixCard | None = None
        self._about = label("", role="muted")
        self.late: RecordsModel[reporting.OverdueRow] = RecordsModel([])
        self.late_table = RecordTable(
            self.late, self.theme, name=self.tr("People who are overdue"), most_shown=SHOWN_LATE
        )
        self.late_table.opened.connect(self._open_late)
        self._notices = Panel("plain", spacing=self.theme.px(8))
        self._matrix_place = Panel("ground")
        self._months_place = Panel("plain")
        self.column.add(self._about, self._actions(), self._figure_cards(), self._matrix_place)
        self.column.add(self._late_card(), self._waiting_card(), self._months_card())
        self.column.end()
        self.start_at(self.collect)
        self.read()

    def read(self) -> None:
        """Read everything anew; the matrix stands there at once, what looks at everybody follows."""
        self.start_work(self._read_matrix, self._show_first)
        self.start_work(self._read, self._show)

    def _actions(self) -> FlowLayout:
        icons = self.theme
        self.collect = button(self.tr("Collect progress…"), icon=icons.icon("download"))
        self.issue = button(
            self.tr("Issue certificates…"), kind="primary", icon=icons.icon("certificates", role="on-accent")
        )
        self.collect.clicked.connect(partial(self.page_requested.emit, "hr-collect"))
        self.issue.clicked.connect(partial(self.page_requested.emit, "hr-certificates"))
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (self.collect, self.issue):
            flow.addWidget(made)
        return flow

    def _figure_cards(self) -> CardGrid:
        theme = self.theme
        self.complete = FigureCard(theme, self.tr("Completed all courses"), with_bar=True)
        self.overdue = FigureCard(theme, self.tr("Overdue"))
        self.certificates = FigureCard(theme, self.tr("Certificates this year"))
        self.waiting = FigureCard(theme, self.tr("Records that need a look"))
        grid = CardGrid(narrowest=theme.px(CARD_PX), most=4, spacing=theme.px(14))
        for card in (self.complete, self.overdue, self.certificates, self.waiting):
            grid.addWidget(card)
        return grid

    def _late_card(self) -> QWidget:
        self.save_late = button(self.tr("Save the list…"), icon=self.theme.icon("save"))
        self.save_late.clicked.connect(self._save_late)
        flow = FlowLayout()
        flow.addWidget(self.save_late)
        self._late_count = label("", role="small")
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        card.add(label(self.tr("Overdue, with the reason"), role="heading"), self._late_count, self.late_table)
        return card.add(flow)

    def _waiting_card(self) -> QWidget:
        self.look = button(self.tr("Look at all of them…"), icon=self.theme.icon("show"))
        self.look.clicked.connect(partial(self.page_requested.emit, "hr-collect"))
        flow = FlowLayout()
        flow.addWidget(self.look)
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(self.tr("Needs a look"), role="heading"), self._notices, flow)

    def _months_card(self) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        return card.add(label(self.tr("Courses completed, by month"), role="heading"), self._months_place)

    def _read_matrix(self, _progress: Progress) -> tuple[tuple[CourseColumn, ...], Matrix]:
        desk, language = self.desk, self._parts.language
        with desk.register() as register:
            known = reporting.known_courses(register)
            courses = reporting.course_columns(self._parts.catalogue, language, known=known)
            ids = [one.id for one in courses]
            return courses, reporting.completion_matrix(register, ids, desk.clock, language=language, with_late=False)

    def _show_first(self, found: tuple[tuple[CourseColumn, ...], Matrix]) -> None:
        self._courses, matrix = found
        self._show_matrix(self._courses, matrix)

    def _read(self, _progress: Progress) -> Glance:
        desk, language = self.desk, self._parts.language
        with desk.register() as register:
            known = reporting.known_courses(register)
            courses = reporting.course_columns(self._parts.catalogue, language, known=known)
            ids = [one.id for one in courses]
            on_path = [one.id for one in courses if one.number] or ids
            return Glance(
                courses=courses,
                figures=reporting.figures(register, on_path, desk.clock),
                matrix=reporting.completion_matrix(register, ids, desk.clock, language=language),
                overdue=reporting.overdue(register, desk.clock, language=language),
                notices=Inbox(register, desk.clock, acting=desk.acting).waiting().notices,
                certificates=reporting.certificate_figures(register, desk.clock),
            )

    def _show(self, glance: Glance) -> None:
        self._courses = glance.courses
        where = self.tr("register on a server") if self.desk.on_server else self.tr("register on this PC")
        keys = self.tr("keys unlocked") if self.desk.unlocked else self.tr("keys locked")
        people = plural("hr", "%n person(s)", glance.figures.people)
        set_text(self._about, " · ".join([self._office(), people, where, keys]))
        self._show_figures(glance)
        self._show_matrix(glance.courses, glance.matrix)
        self.late.show_rows(glance.overdue.rows, columns=overdue_columns(glance.courses))
        words = plural("hr", "%n course(s) of people are overdue.", len(glance.overdue.rows))
        set_text(self._late_count, words)
        self._overdue = glance.overdue
        self._show_notices(glance)
        _clear(self._months_place)
        self._months_place.add(MonthsPicture(self.theme, glance.figures.months))

    def _show_figures(self, glance: Glance) -> None:
        told = glance.figures
        of = self.tr("of {people}").format(people=told.people)
        self.complete.show_number(told.complete, of, share=told.complete / told.people if told.people else 0.0)
        names = {one.id: one.name for one in glance.matrix.rows}
        worst = sorted(told.late_by_department.items(), key=lambda pair: -pair[1])[:2]
        where = self.tr("{number} in {department}")
        places = ", ".join(where.format(number=count, department=names.get(one, one)) for one, count in worst)
        self.overdue.show_number(told.late, places, tone="bad" if told.late else "")
        issued, ending = glance.certificates
        words = plural("hr", "%n expire(s) within 60 days", ending)
        self.certificates.show_number(issued, words)
        parts = [
            plural("hr", "%n notice(s)", told.notices),
            plural("hr", "%n disputed record(s)", told.disputed),
            plural("hr", "%n unknown profile(s)", told.unknown),
        ]
        self.waiting.show_number(told.waiting, ", ".join(parts), tone="sun" if told.waiting else "")

    def _show_matrix(self, courses: tuple[CourseColumn, ...], matrix: Matrix) -> None:
        if self.matrix is None:
            self.matrix = MatrixCard(courses, self.theme)
            self.matrix.choice_changed.connect(self._choose)
            self.matrix.save_requested.connect(self._save_matrix)
            self.matrix.person_opened.connect(self._open_person)
            self._matrix_place.add(self.matrix)
        self.matrix.show_matrix(matrix)

    def _show_notices(self, glance: Glance) -> None:
        _clear(self._notices)
        for notice in glance.notices[:SHOWN_NOTICES]:
            self._notices.add(label(translate("core", told(notice)).format(**notice.fields)))
        if not glance.notices:
            self._notices.add(label(self.tr("Nothing waits for you."), role="muted"))

    def _choose(self, choice: Choice) -> None:
        desk, language, ids = self.desk, self._parts.language, [one.id for one in self._courses]

        def work(_progress: Progress) -> PeopleMatrix:
            with desk.register() as register:
                return reporting.people_matrix(register, ids, desk.clock, language=language, choice=choice)

        self.start_work(work, self._show_people)

    def _show_people(self, people: PeopleMatrix) -> None:
        assert self.matrix is not None
        self._people = people
        self.matrix.show_people(people, local_day(self.desk.clock))

    def _open_late(self, late: reporting.OverdueRow) -> None:
        self._open_person(late.person)

    def _open_person(self, person: int) -> None:
        self.person_requested.emit(person)

    def _save_matrix(self) -> None:
        assert self.matrix is not None
        now, language, about = self.desk.clock.now(), self._parts.language, self.matrix.about
        if self.matrix.showing_people:
            table = reporting.people_table(self._people, self._courses, now, language=language, about=about)
        else:
            shown = self.matrix.shown_matrix()
            assert shown is not None
            table = reporting.matrix_table(shown, self._courses, now, language=language, about=about)
        self._save(table)

    def _save_late(self) -> None:
        now, language = self.desk.clock.now(), self._parts.language
        self._save(reporting.overdue_table(self._overdue, self._courses, now, language=language))

    def _save(self, table: reporting.ReportTable) -> None:
        path = chosen_report(self, table.title, self._parts.state)
        if path is None:
            return
        desk = self.desk

        def work(progress: Progress) -> str:
            return str(reporting.save_report(table, path, desk.paths, desk.clock, progress=progress))

        saved = self.tr("The report is saved: {file}")
        self.start_work(work, lambda file: self.confirm(saved.format(file=file)), words=self.tr("Writing the report"))

    def _office(self) -> str:
        return pick(self.desk.card.local_names, self._parts.language)


def _clear(panel: Panel) -> None:
    while (item := panel.box.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
