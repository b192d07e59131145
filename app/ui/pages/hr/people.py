"""People and courses: everybody by courses, transcripts, what is due, and taking people in from a table."""

from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from app.base.clock import local_day
from app.base.errors import AppError
from app.base.progress import Progress
from app.services import register_desk, reporting
from app.services.assigning import SavedAssignments, save_assignments
from app.services.people_import import Imported, PeopleTable, Preview, import_people, open_table, preview
from app.services.register_desk import Assignment
from app.services.reporting import Choice, CourseColumn, Matrix, PeopleMatrix, Transcript
from app.ui.dialogs import ask_file, ask_folder
from app.ui.hr.assign_card import AssignCard
from app.ui.hr.desk_page import DeskPage, broken
from app.ui.hr.files import chosen_report, starting_folder
from app.ui.hr.import_card import ImportCard
from app.ui.hr.matrix_card import MatrixCard
from app.ui.hr.parts import DeskParts
from app.ui.hr.transcript_card import TranscriptCard
from app.ui.hr.unlock import UnlockCard
from app.ui.text import plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.panels import Panel


class Staff(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows at first."""

    courses: tuple[CourseColumn, ...]
    matrix: Matrix
    people: PeopleMatrix
    assignments: tuple[Assignment, ...]
    names: dict[int, str]


class PeoplePage(DeskPage):
    """`person` is the number of somebody whose transcript is wanted at once, "" for nobody."""

    def __init__(self, parts: DeskParts, person: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr-people", theme=parts.theme, parent=parent)
        self._parts = parts
        self._courses: tuple[CourseColumn, ...] = ()
        self._people: PeopleMatrix | None = None
        self._wanted = int(person) if person.isdigit() else 0
        self.matrix: MatrixCard | None = None
        self.transcript = TranscriptCard(self.theme, parts.language)
        self.transcript.save_requested.connect(self._save_transcript)
        self.assigning = AssignCard(self.theme)
        self.assigning.assign_requested.connect(self._assign)
        self.assigning.withdraw_requested.connect(self._withdraw)
        self.assigning.save_requested.connect(self._save_assignments)
        why = self.tr("Files for learners’ PCs are signed with the key that signs receipts.")
        self.unlock = UnlockCard(self, self.theme, why=why)
        self.unlock.hide()
        self.importing = ImportCard(self.theme)
        self.importing.changed.connect(self._preview)
        self.importing.import_requested.connect(self._import)
        self._matrix_place = Panel("ground")
        self.column.add(
            self._actions(), self.importing, self.transcript, self._matrix_place, self.unlock, self.assigning
        )
        self.column.end()
        self.start_at(self.choose)
        self.read()

    def read(self) -> None:
        """Read everything anew."""
        self.start_work(self._read, self._show)

    def _actions(self) -> FlowLayout:
        self.choose = button(self.tr("Take people in from a table…"), icon=self.theme.icon("add-profile"))
        self.choose.clicked.connect(self._choose_table)
        flow = FlowLayout(spacing=self.theme.px(12))
        flow.addWidget(self.choose)
        return flow

    def _read(self, _progress: Progress) -> Staff:
        desk, language = self.desk, self._parts.language
        with desk.register() as register:
            known = reporting.known_courses(register)
            courses = reporting.course_columns(self._parts.catalogue, language, known=known)
            ids = [one.id for one in courses]
            given = register_desk.all_assignments(register)
            names = reporting.names_of(register, [one.person for one in given if one.person])
            return Staff(
                courses=courses,
                matrix=reporting.completion_matrix(register, ids, desk.clock, language=language),
                people=reporting.people_matrix(register, ids, desk.clock, language=language, choice=self._choice()),
                assignments=tuple(given),
                names=names,
            )

    def _choice(self) -> Choice:
        return self.matrix.choice if self.matrix is not None else Choice()

    def _show(self, staff: Staff) -> None:
        self._courses = staff.courses
        if self.matrix is None:
            self.matrix = MatrixCard(staff.courses, self.theme, people_first=True)
            self.matrix.choice_changed.connect(self._choose)
            self.matrix.person_opened.connect(self.open_person)
            self.matrix.save_requested.connect(self._save_table)
            self._matrix_place.add(self.matrix)
        self.matrix.show_matrix(staff.matrix)
        self._show_people(staff.people)
        self.assigning.offer(staff.courses, staff.matrix.rows)
        self.assigning.show_assignments(staff.assignments, staff.names)
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            self.open_person(wanted)

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

    def open_person(self, number: int) -> None:
        """Show the transcript of a person."""
        desk, language, ids = self.desk, self._parts.language, [one.id for one in self._courses]

        def work(_progress: Progress) -> Transcript | None:
            with desk.register() as register:
                return reporting.transcript(register, number, ids, desk.clock, language=language)

        def done(told: Transcript | None) -> None:
            if told is not None:
                self.transcript.show_transcript(told, self._courses)
                self.assigning.offer_person(told.person)
                self.reveal(self.transcript)

        self.start_work(work, done)

    def _save_transcript(self) -> None:
        told = self.transcript.told
        if told is not None:
            now = self.desk.clock.now()
            self._save(reporting.transcript_table(told, self._courses, now, language=self._parts.language))

    def _save_table(self) -> None:
        assert self.matrix is not None
        now, language, about = self.desk.clock.now(), self._parts.language, self.matrix.about
        shown = self.matrix.shown_matrix()
        if self.matrix.showing_people and self._people is not None:
            self._save(reporting.people_table(self._people, self._courses, now, language=language, about=about))
        elif shown is not None:
            self._save(reporting.matrix_table(shown, self._courses, now, language=language, about=about))

    def _save(self, table: reporting.ReportTable) -> None:
        path = chosen_report(self, table.title, self._parts.state)
        if path is None:
            return
        desk = self.desk

        def work(progress: Progress) -> str:
            return str(reporting.save_report(table, path, desk.paths, desk.clock, progress=progress))

        saved = self.tr("The report is saved: {file}")
        self.start_work(work, lambda file: self.confirm(saved.format(file=file)), words=self.tr("Writing the report"))

    def _assign(self, course: str, due: object, department: str, employee: str) -> None:
        desk = self.desk

        def work(_progress: Progress) -> Assignment:
            with desk.register() as register:
                return register_desk.assign(
                    register,
                    course,
                    due,  # type: ignore[arg-type]  # a date: signals carry objects
                    desk.clock,
                    acting=desk.acting,
                    department=department,
                    employee=employee,
                )

        self.start_work(work, partial(self._on_assigned, self.tr("Assigned.")))

    def _withdraw(self, number: int) -> None:
        desk = self.desk

        def work(_progress: Progress) -> None:
            with desk.register() as register:
                register_desk.withdraw(register, number, acting=desk.acting)

        self.start_work(work, partial(self._on_assigned, self.tr("Taken back.")))

    def _save_assignments(self, department: str, employee: str) -> None:
        desk = self.desk
        if not desk.unlocked:
            self.unlock.show()
            self.reveal(self.unlock)
            self.unlock.first.setFocus()
            return
        folder = ask_folder(
            self, self.tr("Where to save it for learners’ PCs"), start=starting_folder(self._parts.state)
        )
        if folder is None:
            return
        self._parts.state.last_folder = str(folder)

        def work(_progress: Progress) -> SavedAssignments:
            with desk.register() as register:
                return save_assignments(
                    register,
                    desk.keys,
                    folder,
                    desk.clock,
                    acting=desk.acting,
                    department=department,
                    employee=employee,
                )

        self.start_work(work, partial(self._on_saved, folder))

    def _on_saved(self, folder: Path, saved: SavedAssignments) -> None:
        words = [plural("hr", "%n file(s) with what is due saved", len(saved.files))]
        if saved.unlinked:
            words.append(plural("hr", "%n person(s) with days of their own have no profile yet", len(saved.unlinked)))
        self.confirm(self.tr("{what}, in {folder}").format(what="; ".join(words), folder=folder))

    def _on_assigned(self, words: str, _result: object) -> None:
        self.confirm(words)
        self.read()

    def _choose_table(self) -> None:
        kind = self.tr("Tables (*.xlsx *.csv *.txt)")
        file = ask_file(self, self.tr("Table of people"), kind, start=starting_folder(self._parts.state))
        if file is not None:
            self._parts.state.last_folder = str(file.parent)
            self.look_at_table(file)

    def look_at_table(self, file: Path) -> None:
        """Read a table and show what it would bring; nothing is taken in."""

        def work(_progress: Progress) -> PeopleTable:
            return open_table(file)

        def done(table: PeopleTable) -> None:
            self.notice.clear()
            self.importing.show_table(file, table)
            self._preview(table)
            self.reveal(self.importing)

        self.start_work(work, done)

    def _preview(self, table: PeopleTable) -> None:
        def work(_progress: Progress) -> Preview:
            return preview(table)

        def failed(error: AppError) -> None:
            self.importing.show_problem(broken(said(error)))

        self.start_work(work, partial(self.importing.show_preview, table), failed=failed)

    def _import(self, table: PeopleTable, skip_faulty: bool) -> None:
        desk = self.desk

        def work(_progress: Progress) -> Imported:
            with desk.register() as register:
                return import_people(register, table, skip_faulty=skip_faulty)

        self.start_work(work, self._on_imported, words=self.tr("Taking people in"))

    def _on_imported(self, done: Imported) -> None:
        if not done.stored:
            self.notice.complain(self.tr("Nobody was taken in: there are rows with faults. They are listed below."))
            return
        self.importing.hide()
        self.confirm(self.importing.told(done))
        self.read()
