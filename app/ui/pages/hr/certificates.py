"""Issuing: who may have a certificate, the work of issuing, and what becomes of certificates afterwards."""

import platform
from collections.abc import Sequence

import msgspec
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError, TrustError
from app.base.progress import Progress
from app.services import issuing, reporting
from app.services.certificate_templates import CertificateTemplates
from app.services.issued import Trace, issued_certificates
from app.services.issuing import Candidate, Desk, DryRun, Issuing, IssuingOffice, Job, JobLine
from app.services.issuing.office import Acting
from app.services.reporting import CourseColumn, Matrix
from app.ui.dialogs import confirm
from app.ui.hr.desk_page import DeskPage
from app.ui.hr.eligible_card import EligibleCard
from app.ui.hr.issued_acts import IssuedActs
from app.ui.hr.issued_card import IssuedCard
from app.ui.hr.jobs_card import JobsCard
from app.ui.hr.office_form import OfficeForm
from app.ui.hr.parts import DeskParts
from app.ui.hr.preview import PreviewCard
from app.ui.hr.unlock import UnlockCard
from app.ui.text import plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows; `office` is None while nobody said who issues."""

    courses: tuple[CourseColumn, ...]
    matrix: Matrix
    office: IssuingOffice | None
    jobs: tuple[JobLine, ...]
    issued: tuple[Trace, ...]


class IssuingPage(DeskPage):
    """Everything that is done is asked for by a button; nothing is issued by looking."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr-certificates", theme=parts.theme, parent=parent)
        self._parts = parts
        self._office: IssuingOffice | None = None
        self._run: DryRun | None = None
        self.templates = CertificateTemplates(parts.desk.paths)
        titles = self.templates.titles(parts.language)
        self.unlock = UnlockCard(self, self.theme, why=self.tr("The issuing key signs certificates and status lists."))
        self.jobs = JobsCard(self.theme)
        self.eligible = EligibleCard(self.theme, titles)
        self.issued = IssuedCard(self.theme, parts.language)
        self.preview = PreviewCard(self.theme)
        self.form = OfficeForm(self.theme, self._card_names(), titles, office_id="")
        self._who = label("", role="muted")
        self.change = button(self.tr("Who issues…"), kind="link")
        self.change.clicked.connect(self._toggle_form)
        line = FlowLayout(spacing=self.theme.px(12))
        line.addWidget(self.change)
        self.column.add(self._who, line, self.form, self.unlock, self.jobs, self.eligible, self.preview, self.issued)
        self.column.end()
        self._connect()
        self.acts = IssuedActs(self, self.issued, self.preview, parts.state, language=parts.language)
        self.start_at(self.eligible.course if self.desk.unlocked else self.unlock.first)
        self.read()

    def read(self) -> None:
        """Read everything anew."""
        self.start_work(self._read, self._show)

    def _connect(self) -> None:
        self.form.kept.connect(self._keep_office)
        self.eligible.look_requested.connect(self.look)
        self.eligible.issue_requested.connect(self.issue)
        self.jobs.run_requested.connect(self.run_job)
        self.jobs.approve_requested.connect(self._approve)
        self.jobs.cancel_requested.connect(self._cancel)

    def _read(self, _progress: Progress) -> Found:
        desk, language = self.desk, self._parts.language
        with desk.register() as register:
            known = reporting.known_courses(register)
            courses = reporting.course_columns(self._parts.catalogue, language, known=known)
            office: IssuingOffice | None
            try:
                office = issuing.issuing_office(register)
            except TrustError:
                office = None
            return Found(
                courses=courses,
                matrix=reporting.completion_matrix(
                    register, [one.id for one in courses], desk.clock, language=language
                ),
                office=office,
                jobs=tuple(issuing.job_lines(register, only_open=True)),
                issued=tuple(issued_certificates(register)),
            )

    def _show(self, found: Found) -> None:
        self._office = found.office
        if not self.eligible.course.count():
            template = found.office.template if found.office else ""
            self.eligible.offer(found.courses, found.matrix.rows, template)
        if found.office is None:
            set_text(self._who, self.tr("This register does not know yet who issues certificates. Fill this in once."))
            self.form.show()
        else:
            self.form.show_office(found.office)
            words = self.tr("Issued by {office}; numbers begin with {prefix}-")
            set_text(self._who, words.format(office=found.office.id, prefix=found.office.prefix))
        self.jobs.show_jobs(found.jobs)
        self.issued.show_certificates(found.issued)

    def look(self, course: str, department: str) -> None:
        """See who may have a certificate; nothing is changed."""
        desk, catalogue = self.desk, self._parts.catalogue

        def work(_progress: Progress) -> DryRun:
            with desk.register() as register:
                office = issuing.issuing_office(register)
                subject = issuing.subject_of(catalogue, course)
                return issuing.dry_run(
                    register, subject, office, desk.clock, shelf=self.templates.shelf(), department=department
                )

        self.start_work(work, self._show_run)

    def _show_run(self, run: DryRun) -> None:
        self._run = run
        self.eligible.show_run(run)

    def issue(self, people: Sequence[Candidate], template: str) -> None:
        """Store the work of issuing, and do it at once unless a second person has to approve it."""
        run, office, desk = self._run, self._office, self.desk
        if run is None or office is None or not people:
            return
        wanted = msgspec.structs.replace(run, eligible=tuple(people))

        def work(_progress: Progress) -> Job:
            look = issuing.chosen_look(self.templates, template)
            with desk.register() as register:
                return issuing.want(register, wanted, office, look, desk.clock, acting=desk.acting)

        def done(job: Job) -> None:
            if len(people) > office.second_person_above:
                words = self.tr("Job {number} waits: a second person has to approve it.")
                self.notice.remind(words.format(number=job.number))
                self.read()
            else:
                self.run_job(job.number)

        self.start_work(work, done)

    def run_job(self, number: int) -> None:
        """Go on with a job; stopped, it can be gone on with at any time."""
        desk = self.desk

        def work(progress: Progress) -> Issuing:
            worker = Desk(name=platform.node() or "HR", acting=desk.acting, shelf=self.templates.shelf())
            with desk.register() as register:
                signer = desk.signer(register)
                return issuing.run_job(register, number, signer, worker, desk.clock, progress=progress)

        self.start_work(work, self._on_issued, words=self.tr("Issuing certificates"), failed=self._on_not_issued)

    def _on_issued(self, done: Issuing) -> None:
        words = [plural("hr", "%n certificate(s) issued", done.issued)]
        if done.left:
            words.append(plural("hr", "%n left out; the job says why", done.left))
        if done.stopped:
            words.append(self.tr("stopped; the rest waits and can be gone on with"))
        self.confirm(" · ".join(words))
        self.read()
        if self._run is not None:
            self.look(self._run.subject.course, self.eligible.department.currentData() or "")

    def _on_not_issued(self, error: AppError) -> None:
        self.complain(error)
        self.read()

    def _approve(self, number: int, name: str, pin: str) -> None:
        desk = self.desk

        def work(_progress: Progress) -> Job:
            with desk.register() as register:
                return issuing.approve(register, number, desk.clock, acting=Acting(name.strip(), pin))

        self.start_work(work, lambda job: self.run_job(job.number))

    def _cancel(self, number: int) -> None:
        question = self.tr("Give up what is left of job {number}? What was issued stays issued.")
        if not confirm(self, question.format(number=number), yes=self.tr("Give up")):
            return
        desk = self.desk

        def work(_progress: Progress) -> int:
            with desk.register() as register:
                return issuing.cancel(register, number, desk.clock, acting=desk.acting)

        def done(left: int) -> None:
            self.confirm(plural("hr", "%n person(s) get nothing from this job.", left))
            self.read()

        self.start_work(work, done)

    def _keep_office(self, office: IssuingOffice) -> None:
        desk = self.desk

        def work(_progress: Progress) -> None:
            with desk.register() as register:
                issuing.set_office(register, office, acting=desk.acting)

        def done(_nothing: None) -> None:
            self.form.hide()
            self.confirm(self.tr("Kept. What was issued before stays as it is."))
            self.read()

        self.start_work(work, done)

    def _toggle_form(self) -> None:
        self.form.setVisible(not self.form.isVisible())
        if self.form.isVisible():
            self.reveal(self.form)

    def _card_names(self) -> dict[str, str]:
        try:
            return dict(self.desk.card.local_names)
        except AppError as error:
            self.notice.complain(said(error))
            return {}
